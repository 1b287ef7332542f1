// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/program.h"
#include "diary/privacy.h"

#include <csignal>

/// Files that the program makes are the person's own alone; a reader that goes away, and a file
/// that becomes larger than is allowed, show as a failed write rather than a killed program.
int main(int argc, char** argv)
{
    comeback::diary::keepPrivate();
    std::signal(SIGPIPE, SIG_IGN);
    std::signal(SIGXFSZ, SIG_IGN);
    return comeback::cli::run({argv, static_cast<std::size_t>(argc)});
}
