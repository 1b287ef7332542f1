// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/exercise_view.h"

#include "app/label.h"
#include "app/theme.h"
#include "report/wording.h"

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

void ExerciseView::show(const library::Exercise& exercise)
{
    clear();
    m_layout->addWidget(new Label(q(exercise.name), Label::Title, this));
    add(q(exercise.why));
    for (std::size_t i = 0; i < exercise.steps.size(); ++i)
        add(QStringLiteral("%1.  %2").arg(i + 1).arg(q(exercise.steps[i])));
    if (!exercise.feel.empty())
        //: %1 is what an exercise should feel like.
        add(tr("You may feel: %1").arg(q(exercise.feel)));
    for (const std::string& mistake : exercise.mistakes)
        //: %1 is something that often goes wrong, in words.
        add(tr("Look out for: %1").arg(q(mistake)));
    setVisible(true);
}

} // namespace comeback::app
