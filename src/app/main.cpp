// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/application.h"
#include "app/command_line.h"
#include "diary/privacy.h"

#include <QApplication>

#include <cstdio>
#include <string>
#include <string_view>
#include <utility>

namespace {

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

} // namespace

int main(int argc, char** argv)
{
    comeback::diary::keepPrivate();
    if (needsNoDisplay(argc, argv))
        qputenv("QT_QPA_PLATFORM", "offscreen");
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
