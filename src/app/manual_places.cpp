// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/manual_places.h"

#include "app/manual_pages.h"

#include <QStackedWidget>
#include <QVariant>

#include <algorithm>
#include <string_view>

namespace comeback::app {

namespace {

struct Known
{
    std::string_view className; ///< without the namespace
    const char* page;
    int heading = 0;
};

/// What a person can have before them, and where the manual speaks of it.
constexpr Known kPlaces[] = {
    {"FirstRun", "first-steps"},
    {"ScreeningForm", "warning-signs", 1},
    {"ScreeningDialog", "warning-signs", 1},
    {"CareView", "warning-signs", 2},
    {"TodayPage", "today"},
    {"SessionForm", "today", 2},
    {"GuidedDialog", "guided"},
    {"QuestionnaireDialog", "learn", 2},
    {"ProgressPage", "progress"},
    {"PlanPage", "plan"},
    {"OrdersDialog", "plan", 3},
    {"PreferencesDialog", "exercises", 1},
    {"ExercisesDialog", "exercises", 2},
    {"LearnPage", "learn", 1},
    {"HistoryPage", "history"},
    {"EntryForm", "history", 2},
    {"PreviewDialog", "paper", 1},
    {"VisitDialog", "paper", 2},
    {"WeekSheetDialog", "paper", 3},
    {"ImportDialog", "import-export", 1},
    {"CopiesDialog", "copies"},
    {"PassphraseDialog", "copies"},
    {"UnlockDialog", "copies"},
    {"MissingDialog", "trouble", 2},
    {"RescueDialog", "trouble", 2},
    {"NotSavedDialog", "trouble", 1},
    {"NotSavedBox", "trouble", 1},
    {"LeftBehindCard", "today", 5},
    {"EraseDialog", "privacy", 2},
    {"SettingsDialog", "settings"},
    {"ProtocolDialog", "protocol"},
    {"AboutDialog", "privacy", 1},
    {"ManualWindow", kManualContents},
};

const Known* knownAs(const QWidget& widget)
{
    std::string_view name = widget.metaObject()->className();
    name.remove_prefix(std::min(name.size(), name.rfind(':') + 1));
    const auto* found = std::ranges::find(kPlaces, name, &Known::className);
    return found == std::end(kPlaces) ? nullptr : found;
}

/// The page in front, for what lies around all of them: the window itself, its list, its menus.
const QWidget* pageInFront(const QWidget& window)
{
    const auto* stack = window.findChild<QStackedWidget*>(QStringLiteral("stack"));
    return stack ? stack->currentWidget() : nullptr;
}

} // namespace

ManualPlace manualPlaceOf(const QWidget* widget)
{
    for (const QWidget* each = widget; each; each = each->parentWidget()) {
        const QString page = each->property(kManualPage).toString();
        if (!page.isEmpty())
            return {page, 0};
        if (const Known* known = knownAs(*each))
            return {QString::fromLatin1(known->page), known->heading};
        if (each->isWindow() && !each->parentWidget())
            if (const QWidget* front = pageInFront(*each); front && !front->isAncestorOf(widget))
                return manualPlaceOf(front);
    }
    return {QString::fromLatin1(kManualContents), 0};
}

} // namespace comeback::app
