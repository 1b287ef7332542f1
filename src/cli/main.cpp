// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/program.h"

#include <csignal>
#include <sys/stat.h>

/// Files that the program makes are the person's own alone, and a reader that goes away shows as a
/// failed write rather than a killed program.
int main(int argc, char** argv)
{
    umask(077);
    std::signal(SIGPIPE, SIG_IGN);
    return comeback::cli::run({argv, static_cast<std::size_t>(argc)});
}
