// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk.h"
#include "app/today_page.h"

#include <QApplication>

namespace comeback::test {

/// The page Today as it is shown after a start, ready to be typed at.
struct OpenToday
{
    explicit OpenToday(Desk& desk) : page(desk.context())
    {
        page.resize(1280, 720);
        page.show();
        page.enter();
        QApplication::setActiveWindow(&page);
        QCoreApplication::processEvents();
    }
    app::TodayPage page;
};

} // namespace comeback::test
