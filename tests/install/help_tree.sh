# SPDX-FileCopyrightText: 2026 The Comeback authors
# SPDX-License-Identifier: GPL-3.0-or-later

# help_tree PROGRAM [COMMAND...]: what --help lists, there and under every command, a line each:
# the command with its parents, a bar, and the name of a command or an option.
help_tree() {
    "$@" --help | awk -v path="$*" '
        /^(Subcommands|SUBCOMMANDS):/ { commands = 1 }
        commands && /^  [a-z]/ { sub(/,.*/, "", $1); print path "|" $1 }
        !commands && /^  -/ && match($0, /--[a-z-]+/) { print path "|" substr($0, RSTART, RLENGTH) }'
    for command in $("$@" --help | awk '
        /^(Subcommands|SUBCOMMANDS):/ { commands = 1 }
        commands && /^  [a-z]/ { sub(/,.*/, "", $1); print $1 }'); do
        (help_tree "$@" "$command")
    done
}
