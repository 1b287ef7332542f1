#!/bin/sh
# SPDX-FileCopyrightText: 2026 The Comeback authors
# SPDX-License-Identifier: GPL-3.0-or-later

# make_appdir.sh BUILD APPDIR: puts the programs of BUILD into the new folder APPDIR together with
# Qt and every other library that a system need not have, so that APPDIR/AppRun runs wherever the C
# library is at least as new as here. Needs patchelf. An AppImage is this folder behind a runtime
# (docs/building.md).
set -eu

[ $# -eq 2 ] || { echo "usage: make_appdir.sh BUILD APPDIR" >&2; exit 2; }
command -v patchelf >/dev/null || { echo "make_appdir: patchelf is not here" >&2; exit 1; }
[ ! -e "$2" ] || { echo "make_appdir: $2 is there already" >&2; exit 1; }
here=$(cd "$(dirname "$0")" && pwd)
mkdir -p "$2"
app=$(cd "$2" && pwd)
lib=$app/usr/lib

# What every desktop brings, and what has to fit its kernel, its C library, its graphics driver or
# its fonts: the list of AppImage's authors, as far as these programs come to it.
left_out='^(ld-linux.*|libc|libm|libdl|librt|libpthread|libresolv|libutil|libgcc_s|libstdc\+\+|libGL|libEGL|libGLX|libOpenGL|libGLdispatch|libdrm|libgbm|libX11|libX11-xcb|libxcb|libICE|libSM|libfontconfig|libfreetype|libharfbuzz|libfribidi|libexpat|libz)\.so'

# Only what is used: screens, pictures, the pen that prints, and keyboards that compose.
plugins='platforms/libqxcb.so platforms/libqoffscreen.so platforms/libqminimal.so
    platforms/libqwayland-generic.so platforms/libqwayland-egl.so
    wayland-shell-integration/libxdg-shell.so wayland-decoration-client/libbradient.so
    wayland-graphics-integration-client/libqt-plugin-wayland-egl.so
    xcbglintegrations/libqxcb-egl-integration.so xcbglintegrations/libqxcb-glx-integration.so
    iconengines/libqsvgicon.so imageformats/libqsvg.so printsupport/libcupsprintersupport.so
    platforminputcontexts/libcomposeplatforminputcontextplugin.so
    platforminputcontexts/libibusplatforminputcontextplugin.so
    platformthemes/libqxdgdesktopportal.so'

# Copies the libraries that the files are linked to, and theirs: ldd has followed them all.
bring_libraries_of() {
    linked=$(ldd "$@")
    if echo "$linked" | grep 'not found'; then
        echo "make_appdir: libraries are missing here" >&2
        exit 1
    fi
    echo "$linked" | sed -n 's|.* => \(/[^ ]*/\)\([^ ]*\) .*|\2 \1\2|p' | grep -vE "$left_out" | sort -u |
        while read -r name library; do
            [ -e "$lib/$name" ] || cp -L "$library" "$lib/$name"
        done
}

DESTDIR=$app cmake --install "$1" --prefix /usr --strip >/dev/null
mkdir -p "$lib"
bring_libraries_of "$app"/usr/bin/*
patchelf --set-rpath '$ORIGIN/../lib' "$app"/usr/bin/*

qtpaths=$(command -v qtpaths6 || echo /usr/lib/qt6/bin/qtpaths)
from=$("$qtpaths" --query QT_INSTALL_PLUGINS)
for plugin in $plugins; do
    [ -e "$from/$plugin" ] || { echo "without Qt's plugin $plugin"; continue; }
    mkdir -p "$app/usr/plugins/$(dirname "$plugin")"
    cp -L "$from/$plugin" "$app/usr/plugins/$plugin"
    # A system that prints has the library of its printers, which fits its keys and its network.
    [ "${plugin%%/*}" = printsupport ] || brought="${brought-} $from/$plugin"
done
# shellcheck disable=SC2086
bring_libraries_of $brought
patchelf --set-rpath '$ORIGIN/../../lib' "$app"/usr/plugins/*/*.so
# Each library looks for the others beside itself, and no variable of the environment reaches the
# programs that Comeback starts.
patchelf --set-rpath '$ORIGIN' "$lib"/*.so*
printf '[Paths]\nPrefix = ..\nPlugins = plugins\n' >"$app/usr/bin/qt.conf"

install -m 755 "$here/AppRun" "$app/AppRun"
cp "$app/usr/share/applications/comeback.desktop" "$app/comeback.desktop"
cp "$app/usr/share/icons/hicolor/scalable/apps/comeback.svg" "$app/comeback.svg"
cp "$app/usr/share/icons/hicolor/256x256/apps/comeback.png" "$app/.DirIcon"
mkdir -p "$app/usr/share/doc/comeback"
cp "$here/../debian/copyright" "$app/usr/share/doc/comeback/copyright"
# What the licences of the libraries ask for: their texts go along, where the system knows them.
if command -v dpkg-query >/dev/null; then
    for library in "$lib"/*.so*; do
        echo "*/$(basename "$library")"
    done | xargs dpkg-query -S 2>/dev/null | sed 's/[:,].*//' | sort -u | while read -r package; do
        licence=/usr/share/doc/$package/copyright
        if [ -e "$licence" ]; then
            mkdir -p "$app/usr/share/doc/$package"
            cp -L "$licence" "$app/usr/share/doc/$package/copyright"
        fi
    done
fi
echo "$app: $(find "$lib" -name '*.so*' | wc -l) libraries, $(du -sh "$app" | cut -f1)"
