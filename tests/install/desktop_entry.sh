#!/bin/sh
# SPDX-FileCopyrightText: 2026 The Comeback authors
# SPDX-License-Identifier: GPL-3.0-or-later
set -eu
. "$(dirname "$0")/skip.sh"
. "$(dirname "$0")/help_tree.sh"

entry=$SHARE/applications/comeback.desktop
help_tree comeback >"$WORK/window_options"
for option in $(sed -n 's/^Exec=comeback//p' "$entry" | grep -o -e '--[a-z-]*' | sort -u); do
    if ! grep -qxF "comeback|$option" "$WORK/window_options"; then
        echo "the desktop entry starts comeback with $option, which it does not know"
        exit 1
    fi
done
need desktop-file-validate
complaints=$(desktop-file-validate "$entry")
echo "$complaints"
[ -z "$complaints" ]
