// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/clock.h"

#include <chrono>
#include <ctime>

namespace comeback::cli {

namespace {

std::tm localTime(std::time_t seconds)
{
    std::tm local{};
    localtime_r(&seconds, &local);
    return local;
}

} // namespace

Timestamp timestampNow()
{
    using namespace std::chrono;
    const auto now = system_clock::now();
    const std::tm local = localTime(system_clock::to_time_t(now));
    return {duration_cast<milliseconds>(now.time_since_epoch()).count(),
            static_cast<std::int16_t>(local.tm_gmtoff / 60)};
}

Date dateNow()
{
    const std::tm local = localTime(std::time(nullptr));
    return Date::fromYmd(local.tm_year + 1900, local.tm_mon + 1, local.tm_mday)
        .value_or(Date::earliest());
}

} // namespace comeback::cli
