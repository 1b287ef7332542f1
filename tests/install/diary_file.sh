#!/bin/sh
# SPDX-FileCopyrightText: 2026 The Comeback authors
# SPDX-License-Identifier: GPL-3.0-or-later

# diary_file.sh MIME_TYPE: what the program mime_type says of diary files with our database.
set -eu
. "$(dirname "$0")/skip.sh"
need update-mime-database
if ! [ -e /usr/share/mime/packages/freedesktop.org.xml ]; then
    echo "skipped: shared-mime-info is not here"
    exit 77
fi

# Ours beside the system's, for this test alone.
export XDG_DATA_HOME="$WORK/mime-home" XDG_DATA_DIRS="$SHARE:/usr/share"
update-mime-database "$SHARE/mime" 2>/dev/null

is() {
    expected=$1 file=$2
    found=$("$mime_type" "$file")
    if [ "$found" != "$expected" ]; then
        echo "$file is taken for $found, not for $expected"
        exit 1
    fi
}
mime_type=$1
diary=application/x-comeback-diary+json
rm -rf "$WORK/files"
mkdir -p "$WORK/files"
cd "$WORK/files"
comeback-cli demo demo.comeback.json
cp demo.comeback.json nameless
printf '{\n  "format": "comeback-diary",\n  "version": 1' >spaced
printf '{"format":"comeback-protocol","version":1}' >protocol
printf '{"a":1}' >other.json
is $diary demo.comeback.json
is $diary nameless
is $diary spaced
is application/json other.json
if [ "$("$mime_type" protocol)" = $diary ]; then
    echo "a protocol is taken for a diary"
    exit 1
fi
