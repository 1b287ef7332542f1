// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/dose_tiles.h"

#include "app/exercise_tile.h"
#include "app/flow_layout.h"
#include "app/theme.h"
#include "app/today_plan.h"
#include "coach/date_text.h"
#include "library/load_history.h"
#include "report/wording.h"

namespace comeback::app {

using report::q;

DoseTiles::DoseTiles(QWidget* parent) : QWidget(parent)
{
    setLayout(new FlowLayout(space::kSmall));
}

void DoseTiles::show(const coach::Coach& coach, const library::Texts& texts)
{
    while (QLayoutItem* item = layout()->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const Recommendation today = coach.recommendation();
    const bool training = today.kind == RecommendationKind::Session;
    const auto prescription = training || today.kind == RecommendationKind::Walk
                                  ? prescriptionOfToday(coach)
                                  : std::nullopt;
    setVisible(prescription.has_value());
    if (!prescription)
        return;
    const auto language = texts.language();
    add(aerobicOfToday(coach), q(library::describe(prescription->walk, language)), language);
    if (!training || !prescription->strength)
        return;
    for (const library::Dose& dose : prescription->strength->exercises) {
        QString amount = q(library::describe(dose, language));
        if (library::isLoaded(dose.exercise)) {
            const auto load = coach.loadAdvice(dose.exercise).load;
            const QString weight =
                //: After a dose such as "2 × 8": the first time the person chooses the weight.
                load ? report::loadText(load, coach::localeOf(language), coach.weightUnit())
                     : tr("a light weight");
            if (!weight.isEmpty())
                amount += QStringLiteral(" · ") + weight;
        }
        add(dose.exercise, amount, language);
    }
}

void DoseTiles::add(const std::string& exercise, const QString& dose, library::Language language)
{
    auto* tile =
        new ExerciseTile(exercise, q(library::exerciseName(exercise, language)), dose, this);
    connect(tile, &QAbstractButton::clicked, this,
            [this, exercise] { Q_EMIT exerciseWanted(exercise); });
    layout()->addWidget(tile);
    tile->QWidget::show();
}

} // namespace comeback::app
