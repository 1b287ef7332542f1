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
    qDeleteAll(findChildren<QWidget*>(QString(), Qt::FindDirectChildrenOnly));
    hide();
}

void ExerciseView::show(const library::Exercise& exercise, bool liked)
{
    clear();
    const QString name = q(exercise.name);
    m_layout->addWidget(new Label(name, Label::Title, this));
    auto* figure = new FigureView(this);
    figure->setExercise(exercise.id, name);
    m_layout->addWidget(figure);
    add(q(exercise.why));
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
    if (!m_onlyToRead)
        addButtons(exercise.id, liked);
    setVisible(true);
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
