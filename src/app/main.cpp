// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/application.h"
#include "app/command_line.h"
#include "diary/privacy.h"

#include <QApplication>

#include <algorithm>
#include <array>
#include <cstdio>
#include <string>
#include <string_view>
#include <utility>

namespace {

constexpr int kNoDisplay = 1;
constexpr int kWrongUsage = 2;

/// Whether the arguments ask for something that shows no window, so that it works without a
/// display.
bool needsNoDisplay(int argc, char** argv)
{
    for (int i = 1; i < argc; ++i) {
        const std::string_view argument = argv[i];
        for (const std::string_view each :
             {"--print-plan", "--print-report", "--help", "--version", "-h", "-v"})
            if (argument == each || argument.starts_with(std::string(each) + '='))
                return true;
    }
    return false;
}

/// Without a display, and without a platform that somebody chose, Qt ends the program without a
/// word that helps.
bool lacksDisplay(int argc, char** argv)
{
#if defined(Q_OS_UNIX) && !defined(Q_OS_DARWIN)
    const auto isUnset = [](const char* name) { return qEnvironmentVariableIsEmpty(name); };
    const auto choosesPlatform = [](const char* argument) {
        return std::string_view(argument).ends_with("-platform");
    };
    constexpr std::array kNames{"QT_QPA_PLATFORM", "DISPLAY", "WAYLAND_DISPLAY", "WAYLAND_SOCKET"};
    return std::ranges::all_of(kNames, isUnset) && std::none_of(argv, argv + argc, choosesPlatform);
#else
    return false;
#endif
}

} // namespace

int main(int argc, char** argv)
{
    comeback::diary::keepPrivate();
    if (needsNoDisplay(argc, argv)) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
    } else if (lacksDisplay(argc, argv)) {
        std::fputs("comeback: there is no display to show a window on (DISPLAY and WAYLAND_DISPLAY "
                   "are not set). The diary can be kept with comeback-cli(1), and --print-plan "
                   "and --print-report need no display.\n",
                   stderr);
        return kNoDisplay;
    }
    QCoreApplication::setApplicationName(QStringLiteral("comeback"));
    QCoreApplication::setApplicationVersion(QStringLiteral(COMEBACK_VERSION));
    QApplication qt(argc, argv);
    QGuiApplication::setApplicationDisplayName(QStringLiteral("Comeback"));
    // A Flatpak names the menu entry by the application's id, and tells it here.
    QGuiApplication::setDesktopFileName(
        qEnvironmentVariable("FLATPAK_ID", QStringLiteral("comeback")));

    comeback::app::CommandLine line = comeback::app::readCommandLine(QApplication::arguments());
    if (line.showHelp) {
        std::fputs(qPrintable(line.help), stdout);
        return 0;
    }
    if (line.showVersion) {
        std::puts("comeback " COMEBACK_VERSION);
        return 0;
    }
    if (!line.problem.isEmpty()) {
        std::fprintf(stderr, "comeback: %s\n", qPrintable(line.problem));
        return kWrongUsage;
    }
    comeback::app::Application application(qt, std::move(line));
    return application.run();
}
