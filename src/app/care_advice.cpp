// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/care_advice.h"

#include "app/emergency_number.h"
#include "app/label.h"
#include "app/theme.h"

#include <QVBoxLayout>

namespace comeback::app {

namespace {

QString text(const std::string& words)
{
    return QString::fromStdString(words);
}

} // namespace

CareAdvice::CareAdvice(Tier tier, const std::vector<RedFlag>& flags, const library::Texts& texts,
                       QWidget* parent)
    : QWidget(parent)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::kMedium);
    const auto advice = texts.tier(tier, emergencyNumber().toStdString());
    auto* title = new Label(text(advice.title), Label::Display, this);
    title->setTone(Label::RedFlag);
    column->addWidget(title);
    column->addWidget(new Label(text(advice.text), Label::Title, this));
    for (const RedFlag flag : flags) {
        const auto words = texts.redFlag(flag);
        column->addWidget(
            new Label(tr("You answered yes to: %1").arg(text(words.question)), Label::Body, this));
        column->addWidget(new Label(text(words.whatToDo) + QLatin1Char(' ') + text(words.howSoon),
                                    Label::Body, this));
        //: Followed by words to use on the telephone, in quotation marks
        column->addWidget(
            new Label(tr("You can say: “%1”").arg(text(words.say)), Label::Body, this));
    }
}

} // namespace comeback::app
