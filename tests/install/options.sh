#!/bin/sh
# SPDX-FileCopyrightText: 2026 The Comeback authors
# SPDX-License-Identifier: GPL-3.0-or-later
set -eu
. "$(dirname "$0")/help_tree.sh"

different=0
for program in comeback comeback-cli; do
    help_tree "$program" | sed 's/.*|//' | grep -e '^--' | sort -u >"$WORK/$program.options"
    sed 's/\\-/-/g' "$MAN/man1/$program.1" | grep -o -e '--[a-z][a-z-]*' | sort -u \
        >"$WORK/$program.manual"
    if ! diff -u "$WORK/$program.options" "$WORK/$program.manual"; then
        echo "$program: - is in --help alone, + in the manual page alone"
        different=1
    fi
    [ -s "$WORK/$program.options" ] || different=1
done
# Every command has a heading of its own, with those above it.
help_tree comeback-cli | grep -v -e '|--' | sed 's/^comeback-cli *//; s/|/ /; s/^ //' |
    while read -r command; do
        case $command in
        log\ *) line="\\\\fB\\|BR.*${command#log }" ;;
        log | protocol) line="^.SS $command " ;;
        *) line="^.SS $command\\( \\|\$\\)" ;;
        esac
        if ! sed 's/\\-/-/g' "$MAN/man1/comeback-cli.1" | grep -q -e "$line"; then
            echo "the manual page lacks the command $command"
            exit 1
        fi
    done || different=1
exit $different
