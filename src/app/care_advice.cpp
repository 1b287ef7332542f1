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

std::vector<RedFlag> advisingSigns(const EntryBody& body)
{
    const auto* screening = std::get_if<Screening>(&body);
    return screening ? screening->answers.advising() : std::vector<RedFlag>{};
}

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
    addSigns(flags, texts);
}

CareAdvice::CareAdvice(const std::vector<RedFlag>& flags, const library::Texts& texts,
                       QWidget* parent)
    : QWidget(parent)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::kSmall);
    addSigns(flags, texts);
}

QStringList CareAdvice::linesOf(RedFlag flag, const library::Texts& texts)
{
    const auto words = texts.redFlag(flag);
    return {tr("You answered yes to: %1").arg(text(words.question)),
            text(words.whatToDo) + QLatin1Char(' ') + text(words.howSoon),
            //: Followed by words to use on the telephone, in quotation marks
            tr("You can say: “%1”").arg(text(words.say))};
}

void CareAdvice::addSigns(const std::vector<RedFlag>& flags, const library::Texts& texts)
{
    for (const RedFlag flag : flags)
        for (const QString& line : linesOf(flag, texts))
            layout()->addWidget(new Label(line, Label::Body, this));
}

QString CareAdvice::spoken(const std::vector<RedFlag>& flags, const library::Texts& texts)
{
    QStringList lines;
    for (const RedFlag flag : flags)
        lines << linesOf(flag, texts);
    return lines.join(QLatin1Char(' '));
}

} // namespace comeback::app
