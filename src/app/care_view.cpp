// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/care_view.h"

#include "app/emergency_number.h"
#include "app/label.h"
#include "app/theme.h"

#include <QMessageBox>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace comeback::app {

namespace {

QString text(const std::string& words)
{
    return QString::fromStdString(words);
}

} // namespace

std::vector<RedFlag> standingFlags(const coach::Timeline& timeline)
{
    std::vector<RedFlag> flags;
    for (const Decision& decision : timeline.decisions) {
        if (decision.action == Action::Clear)
            flags.clear();
        if (decision.action != Action::Refer)
            continue;
        const auto& screening = std::get<Screening>(timeline.entries[decision.entry].body);
        for (const RedFlagInfo& each : redFlags())
            if (each.tier != Tier::Advice && screening.answers.answer(each.flag) == true &&
                std::ranges::find(flags, each.flag) == flags.end())
                flags.push_back(each.flag);
    }
    std::ranges::stable_sort(flags, {}, [](RedFlag flag) { return info(flag).tier; });
    return flags;
}

CareView::CareView(QWidget* parent) : QWidget(parent), m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(space::kMedium);
}

void CareView::show(const coach::Timeline& timeline, const library::Texts& texts)
{
    qDeleteAll(findChildren<QWidget*>(QString(), Qt::FindDirectChildrenOnly));
    const auto tier =
        texts.tier(timeline.state.referral.value_or(Tier::Soon), emergencyNumber().toStdString());
    auto* title = new Label(text(tier.title), Label::Display, this);
    title->setTone(Label::RedFlag);
    m_layout->addWidget(title);
    m_layout->addWidget(new Label(text(tier.text), Label::Title, this));
    for (const RedFlag flag : standingFlags(timeline))
        addFlag(flag, texts);
    auto* disclaimer = new Label(text(texts.sentence("disclaimer")), Label::Small, this);
    disclaimer->setTone(Label::Muted);
    m_layout->addWidget(disclaimer);

    auto* button = new QPushButton(tr("A &clinician has seen me and says I may exercise…"), this);
    button->setObjectName(QStringLiteral("clearanceButton"));
    connect(button, &QPushButton::clicked, this, [this] {
        QMessageBox box(
            QMessageBox::Question, tr("Seen by a clinician"),
            tr("Has a doctor or physiotherapist seen you about this since, and said that "
               "you may exercise?"),
            QMessageBox::Yes | QMessageBox::No, this);
        box.setTextFormat(Qt::PlainText);
        box.setDefaultButton(QMessageBox::No);
        if (box.exec() == QMessageBox::Yes)
            Q_EMIT cleared();
    });
    m_layout->addWidget(button, 0, Qt::AlignLeft);
}

void CareView::addFlag(RedFlag flag, const library::Texts& texts)
{
    const auto words = texts.redFlag(flag);
    m_layout->addWidget(
        new Label(tr("You answered yes to: %1").arg(text(words.question)), Label::Body, this));
    m_layout->addWidget(new Label(text(words.whatToDo) + QLatin1Char(' ') + text(words.howSoon),
                                  Label::Body, this));
    //: Followed by words to use on the telephone, in quotation marks
    m_layout->addWidget(new Label(tr("You can say: “%1”").arg(text(words.say)), Label::Body, this));
}

} // namespace comeback::app
