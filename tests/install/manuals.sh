#!/bin/sh
# SPDX-FileCopyrightText: 2026 The Comeback authors
# SPDX-License-Identifier: GPL-3.0-or-later
set -eu
. "$(dirname "$0")/skip.sh"

if ! command -v mandoc >/dev/null 2>&1; then
    need man groff
fi
bad=0
for page in "$MAN"/man1/*.1; do
    # mandoc itself is no command of man-db, and either may be here alone.
    if command -v mandoc >/dev/null 2>&1; then
        mandoc -T lint -W warning "$page" || bad=1
    fi
    if man --version 2>/dev/null | grep -q '^man 2' && command -v groff >/dev/null 2>&1; then
        complaints=$(man --warnings -E UTF-8 -l -Tutf8 -Z "$page" 2>&1 >/dev/null)
        [ -z "$complaints" ] || { echo "$complaints"; bad=1; }
    fi
    # Nothing is left that the build should have put in.
    ! grep -n '@[A-Z_]*@' "$page" || bad=1
done
exit $bad
