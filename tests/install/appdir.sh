#!/bin/sh
# SPDX-FileCopyrightText: 2026 The Comeback authors
# SPDX-License-Identifier: GPL-3.0-or-later

# appdir.sh BUILD
set -eu
. "$(dirname "$0")/skip.sh"
need patchelf ldd

app=$WORK/AppDir
rm -rf "$app"
"$SOURCE/resources/packaging/appimage/make_appdir.sh" "$1" "$app"

for part in AppRun .DirIcon comeback.desktop comeback.svg usr/bin/qt.conf usr/plugins/platforms/libqxcb.so; do
    if ! [ -s "$app/$part" ]; then
        echo "not in the folder: $part"
        exit 1
    fi
done
# Whatever is Qt's or the project's own choice comes from the folder and not from this system.
for file in "$app"/usr/bin/comeback "$app"/usr/bin/comeback-cli "$app"/usr/plugins/*/*.so; do
    ldd "$file" | grep -E '^\s*lib(Qt6|QCustomPlot|icu|sodium|sqlite3)' | grep -vF "=> $app/usr/" && {
        echo "$file takes them from elsewhere"
        exit 1
    }
done
# From another folder, as a person starts it; by its other name it is the command line.
cd /
"$app/AppRun" --version | grep -q '^comeback [0-9]'
ln -sf "$app/AppRun" "$WORK/comeback-cli"
"$WORK/comeback-cli" --version | grep -q '^comeback-cli [0-9]'
"$app/AppRun" --demo --print-plan "$WORK/appdir.pdf"
[ "$(head -c 4 "$WORK/appdir.pdf")" = %PDF ]
