// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/draft_words.h"

#include "coach/date_text.h"
#include "coach/draft_forms.h"
#include "report/wording.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

namespace comeback::app {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(comeback::app::Draft)
};

QString formName(const coach::Draft& draft, const library::Texts& texts)
{
    if (draft.form == coach::draft_form::kCheckIn)
        return Words::tr("Check-in");
    if (draft.form == coach::draft_form::kSession)
        return Words::tr("Session");
    if (draft.form == coach::draft_form::kOrders)
        return Words::tr("Orders of your physiotherapist");
    if (draft.form == coach::draft_form::kWeekSheet)
        return Words::tr("A week from paper");
    if (draft.form == coach::draft_form::kCorrection)
        return Words::tr("A correction in History");
    return report::q(texts.questionnaire(draft.form, "title"));
}

QString whenTyped(const coach::Draft& draft, const QLocale& locale)
{
    return coach::momentText(locale, QDateTime::fromMSecsSinceEpoch(draft.at.utcMilliseconds));
}

} // namespace

QString leftBehindWords(const coach::Draft& draft, const library::Texts& texts)
{
    const QLocale locale = coach::localeOf(texts.language());
    //: %1 is what was begun, such as "Check-in", %2 its date, %3 when it was typed.
    return Words::tr("%1 for %2, typed %3")
        .arg(formName(draft, texts), coach::dateText(locale, draft.date), whenTyped(draft, locale));
}

QString takenUpWords(const coach::Draft& draft, const library::Texts& texts)
{
    //: %1 is when it was typed.
    return Words::tr("This is what you typed %1. It is not saved yet: look it over, then save it.")
        .arg(whenTyped(draft, coach::localeOf(texts.language())));
}

} // namespace comeback::app
