#!/bin/sh
# SPDX-FileCopyrightText: 2026 The Comeback authors
# SPDX-License-Identifier: GPL-3.0-or-later
set -eu

missing=0
has() {
    if ! [ -s "$1" ]; then
        echo "not installed: $1"
        missing=1
    fi
}

for program in comeback comeback-cli; do
    has "$BIN/$program"
    has "$MAN/man1/$program.1"
    has "$SHARE/bash-completion/completions/$program"
    has "$SHARE/zsh/site-functions/_$program"
    has "$SHARE/fish/vendor_completions.d/$program.fish"
done
has "$SHARE/applications/comeback.desktop"
has "$SHARE/mime/packages/comeback.xml"
has "$SHARE/icons/hicolor/scalable/apps/comeback.svg"
for size in 16 22 24 32 48 64 128 256 512; do
    png=$SHARE/icons/hicolor/${size}x$size/apps/comeback.png
    has "$png"
    # A PNG has its width and height in bytes 17 to 24.
    measured=$(od -An -tu1 -j16 -N8 "$png" | awk '{ print $3 * 256 + $4 "x" $7 * 256 + $8 }')
    if [ "$measured" != "${size}x$size" ]; then
        echo "$png is $measured"
        missing=1
    fi
done
# The metadata is named by its component's id.
for metadata in "$SHARE"/metainfo/*.metainfo.xml; do
    has "$metadata"
    if ! grep -q "<id>$(basename "$metadata" .metainfo.xml)</id>" "$metadata"; then
        echo "$metadata is not named by its id"
        missing=1
    fi
done
for program in comeback comeback-cli; do
    "$BIN/$program" --version | grep -q "^$program [0-9]" || missing=1
done
exit $missing
