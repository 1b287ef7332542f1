#!/bin/sh
# SPDX-FileCopyrightText: 2026 The Comeback authors
# SPDX-License-Identifier: GPL-3.0-or-later
set -eu
. "$(dirname "$0")/skip.sh"
need appstreamcli

# The project has no homepage, which AppStream 1 warns of; nothing else may be amiss.
if ! appstreamcli validate --no-net --no-color "$SHARE"/metainfo/*.metainfo.xml >"$WORK/metadata"; then
    cat "$WORK/metadata"
    if grep '^[WE]:' "$WORK/metadata" | grep -v url-homepage-missing || ! grep -q '^W:' "$WORK/metadata"; then
        exit 1
    fi
fi

# As it would be with COMEBACK_HOMEPAGE, and each picture it names is one of the manual's.
homepage=https://example.org/comeback
web=$WORK/org.example.comeback.metainfo.xml
sed "s#@COMEBACK_HOMEPAGE@#$homepage#" "$SOURCE/resources/desktop/web.xml.in" >"$WORK/web.xml"
sed -e "/content_rating/r $WORK/web.xml" -e 's#@COMEBACK_APP_ID@#org.example.comeback#' \
    -e 's#@COMEBACK_ON_THE_WEB@##' "$SOURCE/resources/desktop/comeback.metainfo.xml.in" >"$web"
appstreamcli validate --no-net "$web"
pictures=$(sed -n "s#.*>$homepage/\(.*\)</image>#\1#p" "$web")
[ -n "$pictures" ]
for picture in $pictures; do
    if ! [ -f "$SOURCE/$picture" ]; then
        echo "the metadata shows $picture, which is not here"
        exit 1
    fi
done
