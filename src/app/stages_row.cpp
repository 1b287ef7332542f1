// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/stages_row.h"

#include "app/figure_view.h"
#include "app/flow_layout.h"
#include "app/label.h"
#include "app/theme.h"
#include "report/wording.h"

#include <QVBoxLayout>

#include <algorithm>
#include <array>
#include <string_view>

namespace comeback::app {

using report::q;

namespace {

struct Example
{
    std::string_view stage;
    std::string_view exercise;
};

/// What is typical of a stage, and can be told from the others at a glance.
constexpr std::array kExamples{Example{"walking", "walk"}, Example{"bodyweight", "bridge"},
                               Example{"loaded", "goblet_squat"},
                               Example{"maintenance", "farmers_carry"}};

/// The width of a tile in lines of its text: all four stand side by side where there is room.
constexpr int kLinesWide = 11;

QWidget* tile(const Stage& stage, const library::Texts& texts, QWidget* parent)
{
    auto* tile = new QWidget(parent);
    tile->setMinimumWidth(kLinesWide * tile->fontMetrics().height());
    auto* column = new QVBoxLayout(tile);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::kTight);
    const auto words = texts.stage(stage.id);
    const auto example = std::ranges::find(kExamples, stage.id, &Example::stage);
    if (example != kExamples.end()) {
        auto* figure = new FigureView(tile);
        figure->setFocusPolicy(Qt::NoFocus);
        figure->setAttribute(Qt::WA_TransparentForMouseEvents);
        figure->setCompact();
        figure->setResting(example != kExamples.begin());
        figure->setExercise(std::string(example->exercise), q(words.title));
        figure->setAccessibleDescription(q(words.text));
        column->addWidget(figure, 0, Qt::AlignHCenter);
    }
    auto* name = new Label(q(words.title), Label::Body, tile);
    name->setAlignment(Qt::AlignHCenter);
    column->addWidget(name);
    column->addStretch();
    return tile;
}

} // namespace

StagesRow::StagesRow(QWidget* parent) : QWidget(parent)
{
    setLayout(new FlowLayout(space::kSmall));
}

void StagesRow::show(const Protocol& protocol, const library::Texts& texts)
{
    while (QLayoutItem* item = layout()->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const Stage& stage : protocol.stages)
        layout()->addWidget(tile(stage, texts, this));
}

} // namespace comeback::app
