// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/pages.h"

#include "app/history_page.h"
#include "app/learn_page.h"
#include "app/plan_page.h"
#include "app/progress_page.h"
#include "app/today_page.h"

#include <QCoreApplication>

#include <array>

namespace comeback::app {

namespace {

constexpr std::array<std::string_view, kPageCount> kNames{"today", "progress", "plan", "learn",
                                                          "history"};

} // namespace

Page* makePage(PageId id, const Context& context, QWidget* parent)
{
    switch (id) {
    case PageId::Today:
        return new TodayPage(context, parent);
    case PageId::Progress:
        return new ProgressPage(context, parent);
    case PageId::Plan:
        return new PlanPage(context, parent);
    case PageId::Learn:
        return new LearnPage(context, parent);
    case PageId::History:
        return new HistoryPage(context, parent);
    }
    return nullptr;
}

QString titleOf(PageId id)
{
    const auto name = [](const char* text) {
        return QCoreApplication::translate("comeback::app::Pages", text);
    };
    switch (id) {
    case PageId::Today:
        return name(QT_TRANSLATE_NOOP("comeback::app::Pages", "Today"));
    case PageId::Progress:
        return name(QT_TRANSLATE_NOOP("comeback::app::Pages", "Progress"));
    case PageId::Plan:
        return name(QT_TRANSLATE_NOOP("comeback::app::Pages", "Plan"));
    case PageId::Learn:
        return name(QT_TRANSLATE_NOOP("comeback::app::Pages", "Learn"));
    case PageId::History:
        return name(QT_TRANSLATE_NOOP("comeback::app::Pages", "History"));
    }
    return {};
}

QString iconNameOf(PageId id)
{
    const std::string_view name = kNames[static_cast<std::size_t>(id)];
    return QString::fromLatin1(name.data(), static_cast<qsizetype>(name.size()));
}

std::optional<PageId> pageFromName(std::string_view name)
{
    for (std::size_t i = 0; i < kNames.size(); ++i)
        if (kNames[i] == name)
            return static_cast<PageId>(i);
    return std::nullopt;
}

} // namespace comeback::app
