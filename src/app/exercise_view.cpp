// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/exercise_view.h"

#include "app/figure_view.h"
#include "app/label.h"
#include "app/theme.h"
#include "report/wording.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace comeback::app {

using report::q;

ExerciseView::ExerciseView(QWidget* parent) : QWidget(parent), m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(0, space::kSmall, 0, 0);
    m_layout->setSpacing(space::kTight);
    hide();
}

void ExerciseView::add(const QString& text)
{
    if (text.isEmpty())
        return;
    auto* label = new Label(text, Label::Body, this);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_layout->addWidget(label);
}

void ExerciseView::clear()
{
    // Not at once: it may be one of its buttons that asks for it.
    while (QLayoutItem* item = m_layout->takeAt(0))
        delete item;
    for (QWidget* each : findChildren<QWidget*>(QString(), Qt::FindDirectChildrenOnly)) {
        each->hide();
        each->setParent(nullptr);
        each->deleteLater();
    }
    hide();
}

void ExerciseView::show(const library::Exercise& exercise, const library::Texts& texts, bool liked)
{
    clear();
    const QString name = q(exercise.name);
    m_layout->addWidget(new Label(name, Label::Title, this));
    auto* figure = new FigureView(this);
    figure->setExercise(exercise.id, name);
    m_layout->addWidget(figure);
    add(q(exercise.why));
    addFacts(exercise, texts);
    for (std::size_t i = 0; i < exercise.steps.size(); ++i)
        add(QStringLiteral("%1.  %2").arg(i + 1).arg(q(exercise.steps[i])));
    QStringList muscles;
    for (const std::string& muscle : exercise.muscles)
        muscles << q(muscle);
    //: %1 is a list of parts of the body.
    add(tr("What works: %1.").arg(muscles.join(QStringLiteral(", "))));
    //: %1 is what an exercise should feel like.
    add(tr("You may feel: %1").arg(q(exercise.feel)));
    //: %1 is what an exercise should not feel like, and what to do then.
    add(tr("Not meant: %1").arg(q(exercise.notFeel)));
    for (const std::string& mistake : exercise.mistakes)
        //: %1 is something that often goes wrong, in words.
        add(tr("Look out for: %1").arg(q(mistake)));
    addNeighbours(exercise, texts.language());
    //: %1 is a study or a guideline in short.
    auto* source = new Label(tr("Source: %1").arg(q(exercise.sourceName)), Label::Small, this);
    source->setTone(Label::Muted);
    m_layout->addWidget(source);
    if (!m_onlyToRead)
        addButtons(exercise.id, liked);
    setVisible(true);
}

/// The position, and what must be at hand.
void ExerciseView::addFacts(const library::Exercise& exercise, const library::Texts& texts)
{
    QStringList things;
    for (const std::string& thing : exercise.equipment)
        things << q(texts.choice("equipment", thing));
    const QString position = q(texts.choice("stances", exercise.position));
    //: How an exercise is done; %1 is a position such as "on the floor".
    QString facts = tr("How: %1.").arg(position) + QLatin1Char(' ');
    facts += things.isEmpty() ? tr("No equipment.")
                              //: %1 is a list of things such as "Elastic band".
                              : tr("You need: %1.").arg(things.join(QStringLiteral(", ")));
    add(facts);
}

void ExerciseView::addNeighbours(const library::Exercise& exercise, library::Language language)
{
    const auto nameOf = [language](const std::string& id) {
        const auto known = library::exercise(id, language);
        return known ? q(known->name) : QString();
    };
    if (const QString easier = nameOf(exercise.easier); !easier.isEmpty())
        //: %1 is an exercise.
        add(tr("Easier: %1").arg(easier));
    if (const QString harder = nameOf(exercise.harder); !harder.isEmpty())
        //: %1 is an exercise.
        add(tr("Harder, later: %1").arg(harder));
}

void ExerciseView::addButtons(const std::string& exercise, bool liked)
{
    auto* row = new QWidget(this);
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    auto* like = new QPushButton(liked ? tr("No longer a favourite") : tr("I like this one"), row);
    like->setObjectName(QStringLiteral("likeButton"));
    connect(like, &QPushButton::clicked, this,
            [this, exercise, liked] { Q_EMIT this->liked(exercise, !liked); });
    auto* replace = new QPushButton(tr("Not this one"), row);
    replace->setObjectName(QStringLiteral("notWantedButton"));
    connect(replace, &QPushButton::clicked, this, [this, exercise] { Q_EMIT notWanted(exercise); });
    layout->addWidget(like);
    layout->addWidget(replace);
    layout->addStretch();
    m_layout->addWidget(row);
}

} // namespace comeback::app
