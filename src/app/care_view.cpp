// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/care_view.h"

#include "app/care_advice.h"
#include "app/label.h"
#include "app/theme.h"
#include "report/account.h"
#include "report/wording.h"

#include <QMessageBox>
#include <QPushButton>
#include <QVBoxLayout>

namespace comeback::app {

CareView::CareView(QWidget* parent) : QWidget(parent), m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(space::kMedium);
}

void CareView::show(const Context& context)
{
    qDeleteAll(findChildren<QWidget*>(QString(), Qt::FindDirectChildrenOnly));
    const coach::Coach& coach = context.coach;
    const coach::Timeline& timeline = coach.timeline();
    m_layout->addWidget(new CareAdvice(timeline.state.referral.value_or(Tier::Soon),
                                       report::standingFlags(timeline), context.texts, this));
    auto* disclaimer =
        new Label(report::q(context.texts.sentence("disclaimer")), Label::Small, this);
    disclaimer->setTone(Label::Muted);
    m_layout->addWidget(disclaimer);

    auto* button = new QPushButton(tr("A &clinician has seen me and says I may exercise…"), this);
    button->setObjectName(QStringLiteral("clearanceButton"));
    button->setEnabled(!coach.readOnly());
    connect(button, &QPushButton::clicked, this, [this] {
        // No child of this: those go when the diary changes, which it can while this is asked.
        QMessageBox box(
            QMessageBox::Question, tr("Seen by a clinician"),
            tr("Has a doctor or physiotherapist seen you about this since, and said that "
               "you may exercise?"),
            QMessageBox::Yes | QMessageBox::No, window());
        box.setTextFormat(Qt::PlainText);
        box.setDefaultButton(QMessageBox::No);
        if (box.exec() == QMessageBox::Yes)
            Q_EMIT cleared();
    });
    m_layout->addWidget(button, 0, Qt::AlignLeft);
}

} // namespace comeback::app
