// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/raise_signal.h"

#include "support/catch.h"

#include <QCoreApplication>
#include <QSignalSpy>

#include <csignal>

using namespace comeback::app;

TEST_CASE("a second start brings the first window to the page that it names")
{
    RaiseSignal raise;
    QSignalSpy raised(&raise, &RaiseSignal::raised);
    REQUIRE(RaiseSignal::send(QCoreApplication::applicationPid(), 3));
    REQUIRE(raised.wait());
    CHECK(raised.takeFirst().front().toInt() == 3);
    REQUIRE(RaiseSignal::send(QCoreApplication::applicationPid()));
    REQUIRE(raised.wait());
    CHECK(raised.takeFirst().front().toInt() == RaiseSignal::kNoPage);
}

TEST_CASE("a plain signal raises the window at the page where it stands")
{
    RaiseSignal raise;
    QSignalSpy raised(&raise, &RaiseSignal::raised);
    REQUIRE(::raise(SIGUSR1) == 0);
    REQUIRE(raised.wait());
    CHECK(raised.takeFirst().front().toInt() == RaiseSignal::kNoPage);
}
