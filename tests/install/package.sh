#!/bin/sh
# SPDX-FileCopyrightText: 2026 The Comeback authors
# SPDX-License-Identifier: GPL-3.0-or-later

# package.sh BUILD: the Debian package, as cpack makes it, in the eyes of Debian's own inspector.
set -eu
. "$(dirname "$0")/skip.sh"
need cpack dpkg-deb dpkg-shlibdeps

rm -rf "$WORK/package"
cpack -G DEB -B "$WORK/package" --config "$1/CPackConfig.cmake" >"$WORK/package.log" 2>&1 || {
    cat "$WORK/package.log"
    exit 1
}
set -- "$WORK"/package/*.deb
for part in ./usr/bin/comeback ./usr/bin/comeback-cli ./usr/share/applications/ ./usr/share/man/man1/comeback.1; do
    dpkg-deb --contents "$1" | grep -qF " $part" || {
        echo "not in the package: $part"
        exit 1
    }
done
dpkg-deb --field "$1" Depends | grep -q 'libqt6widgets6' || {
    echo "the package does not say that it needs Qt"
    exit 1
}
need lintian
lintian --no-cfg --allow-root --fail-on error,warning "$1"
