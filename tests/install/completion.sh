#!/bin/sh
# SPDX-FileCopyrightText: 2026 The Comeback authors
# SPDX-License-Identifier: GPL-3.0-or-later

# completion.sh SHELL: asks the shell what it offers after each command, and after "--" there, and
# compares with --help.
set -eu
shell=$1
here=$(dirname "$0")
. "$here/skip.sh"
. "$here/help_tree.sh"
need "$shell"

{ help_tree comeback; help_tree comeback-cli; } | sort -u >"$WORK/$shell.expected"
sed 's/|.*//' "$WORK/$shell.expected" | sort -u >"$WORK/$shell.lines"
case $shell in
bash) bash --norc "$here/offers.bash" ;;
zsh) zsh -f "$here/offers.zsh" ;;
fish) fish --no-config "$here/offers.fish" ;;
esac <"$WORK/$shell.lines" >"$WORK/$shell.all" 2>"$WORK/$shell.complaints"
sort -u "$WORK/$shell.all" >"$WORK/$shell.offered"
if [ -s "$WORK/$shell.complaints" ]; then
    cat "$WORK/$shell.complaints"
    exit 1
fi
# The options of the program itself are offered after its commands, too.
missing=$(comm -23 "$WORK/$shell.expected" "$WORK/$shell.offered")
if [ -n "$missing" ]; then
    echo "$shell does not offer:"
    echo "$missing"
    exit 1
fi
echo "$(wc -l <"$WORK/$shell.expected") commands and options"
