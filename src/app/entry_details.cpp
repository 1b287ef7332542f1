// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/entry_details.h"

#include "app/care_advice.h"
#include "app/entry_words.h"
#include "app/label.h"
#include "app/theme.h"
#include "coach/date_text.h"
#include "report/wording.h"

#include <QVBoxLayout>

namespace comeback::app {

using report::q;

namespace {

void add(QVBoxLayout& layout, const QString& text, Label::Role role,
         Label::Tone tone = Label::Plain)
{
    if (text.isEmpty())
        return;
    auto* label = new Label(text, role);
    label->setTone(tone);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    layout.addWidget(label);
}

} // namespace

EntryDetails::EntryDetails(QWidget* parent) : QScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAccessibleName(tr("The chosen entry"));
    viewport()->setAutoFillBackground(false);
}

QVBoxLayout* EntryDetails::startOver()
{
    auto* content = new QWidget;
    auto* layout = new QVBoxLayout(content);
    layout->setContentsMargins(space::kSmall, 0, space::kSmall, 0);
    layout->setSpacing(space::kTight);
    setWidget(content);
    content->setAutoFillBackground(false);
    return layout;
}

/// What stood there before each correction; nothing that was ever written is lost.
void EntryDetails::addHistory(QVBoxLayout& layout, const Entry& entry, const Context& context)
{
    const auto changes = context.coach.history(entry.id);
    if (!changes)
        return;
    const QLocale locale = coach::localeOf(context.texts.language());
    layout.addSpacing(space::kSmall);
    add(layout, tr("Before it was corrected"), Label::Body, Label::Accent);
    for (auto change = changes->rbegin(); change != changes->rend(); ++change)
        if (change->before)
            //: What an entry held before: %1 is its date, %2 what was logged.
            add(layout,
                tr("%1: %2").arg(coach::dateText(locale, change->before->date),
                                 describe(change->before->body, context)),
                Label::Small);
}

void EntryDetails::show(const Entry& entry, const Context& context)
{
    const QLocale locale = coach::localeOf(context.texts.language());
    QVBoxLayout& layout = *startOver();
    const QString heading =
        tr("%1, %2").arg(nameOf(typeOf(entry.body)), coach::dateText(locale, entry.date));
    add(layout, heading, Label::Title);
    const QString logged = describe(entry.body, context);
    add(layout, logged, Label::Body);
    add(layout, noteOf(entry.body), Label::Body, Label::Muted);
    QString spoken = heading + QStringLiteral(". ") + logged;
    const auto place = context.coach.timeline().find(entry.id);
    if (place) {
        for (const Decision& decision : context.coach.timeline().decisionsOf(*place)) {
            const auto words = context.texts.decision(decision, context.coach.protocol());
            layout.addSpacing(space::kSmall);
            add(layout, q(words.title), Label::Body, Label::Accent);
            add(layout, q(words.text), Label::Body);
            add(layout, q(words.rule), Label::Small, Label::Muted);
            spoken += QStringLiteral(". ") + q(words.title) + QStringLiteral(": ") + q(words.text);
        }
        if (context.coach.timeline().decisionsOf(*place).empty())
            add(layout, tr("This entry led to no decision."), Label::Body, Label::Muted);
    }
    if (const auto signs = advisingSigns(entry.body); !signs.empty()) {
        layout.addSpacing(space::kSmall);
        layout.addWidget(new CareAdvice(signs, context.texts));
        spoken += QStringLiteral(". ") + CareAdvice::spoken(signs, context.texts);
    }
    add(layout, recordedWords(entry, locale), Label::Small, Label::Muted);
    if (entry.revisedAt)
        addHistory(layout, entry, context);
    layout.addStretch();
    setAccessibleDescription(spoken);
}

} // namespace comeback::app
