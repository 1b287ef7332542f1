// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/step_words.h"

#include "app/entry_words.h"
#include "coach/date_text.h"
#include "report/wording.h"

#include <QCoreApplication>

namespace comeback::app {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(comeback::app::Step)
};

} // namespace

QString words(const coach::StepSummary& step, const library::Texts& texts)
{
    using Kind = coach::StepSummary::Kind;
    const QString what = step.type
                             ? nameOf(*step.type) + QStringLiteral(", ") +
                                   coach::dateText(coach::localeOf(texts.language()), *step.date)
                             : QString();
    switch (step.kind) {
    case Kind::Added:
        //: In the menu behind "Undo:" or "Redo:"; %1 is an entry such as "Check-in, 20 Nov 2026".
        return Words::tr("added %1").arg(what);
    case Kind::Corrected:
        //: Likewise.
        return Words::tr("corrected %1").arg(what);
    case Kind::Removed:
        //: Likewise.
        return Words::tr("deleted %1").arg(what);
    case Kind::Several:
        //: In the menu behind "Undo:" or "Redo:": changes made together, by an import say.
        return Words::tr("%n changes together", nullptr, static_cast<int>(step.changes));
    case Kind::Preferences:
        //: In the menu behind "Undo:" or "Redo:".
        return Words::tr("other preferences");
    case Kind::Protocol:
        //: Likewise.
        return Words::tr("another protocol");
    case Kind::Named:
        break;
    }
    return step.name;
}

} // namespace comeback::app
