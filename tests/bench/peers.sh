#!/bin/sh
# SPDX-FileCopyrightText: 2026 The Comeback authors
# SPDX-License-Identifier: GPL-3.0-or-later

# peers.sh BUILD [PART...]: Comeback beside its peers, in one run on this machine, printed as the
# page that docs/performance.md keeps. BUILD is the build folder of the preset bench. Parts: window
# chart save engine proof; without any, all of them. What is not here is left out and said so.
# KeePassXC, HomeBank and GoldenCheetah are Debian's packages; ROUNDS (7) is how often each is
# started.
set -u
build=$(cd "$1" && pwd) && shift
bin=$build/bin
parts=${*:-window chart save engine proof}
rounds=${ROUNDS:-7}
work=$(mktemp -d "${TMPDIR:-/tmp}/comeback-peers-XXXXXX")
server=
trap '[ -z "$server" ] || kill "$server"; rm -rf "$work"' EXIT
trap 'exit 1' INT TERM

here() { command -v "$1" >/dev/null 2>&1; }

# The middle of the numbers in a column of a file, to one place.
median() {
    cut -f "$2" "$1" | sort -n | awk '{ all[NR] = $1 } END { printf "%.1f", all[int((NR + 1) / 2)] }'
}

# A screen of its own; Xvfb chooses the number.
start_screen() {
    Xvfb -displayfd 3 -screen 0 1600x1000x24 -nolisten tcp 3>"$work/display" 2>/dev/null &
    server=$!
    for _ in 1 2 3 4 5 6 7 8 9 10; do
        [ -s "$work/display" ] && break
        sleep 0.5
    done
    DISPLAY=:$(cat "$work/display")
    export DISPLAY
}

# One start of a program in a home that is kept between its starts, with no session's services.
start_once() {
    name=$1
    shift
    mkdir -p "$work/home-$name" "$work/run-$name"
    chmod 700 "$work/run-$name"
    env -i PATH="$PATH" DISPLAY="$DISPLAY" LANG=C.UTF-8 HOME="$work/home-$name" \
        XDG_RUNTIME_DIR="$work/run-$name" QT_QPA_PLATFORM=xcb QTWEBENGINE_DISABLE_SANDBOX=1 \
        "$bin/bench_first_window" "$@" >>"$work/$name.tsv" 2>>"$work/$name.err"
}

# By name, how each is started.
start_named() {
    case $1 in
    bare) start_once bare "$bin/bench_bare_window" ;;
    Comeback) start_once Comeback "$bin/comeback" --diary "$work/ten.db" --today 2026-11-20 ;;
    KeePassXC) start_once KeePassXC keepassxc ;;
    HomeBank) start_once HomeBank homebank ;;
    GoldenCheetah) start_once GoldenCheetah GoldenCheetah ;;
    esac
}

window() {
    if ! here Xvfb || ! [ -x "$bin/bench_first_window" ]; then
        echo "First window: Xvfb or libX11 is not here."
        return
    fi
    start_screen
    "$bin/bench_ten_year_diary" "$work/ten.db" >/dev/null
    names="bare Comeback"
    ! here keepassxc || names="$names KeePassXC"
    ! here homebank || names="$names HomeBank"
    ! here GoldenCheetah || names="$names GoldenCheetah"
    # The first start makes settings and fills the cache of the disk: it is not counted. Then all
    # of them in turns, so that none has a quieter machine than another.
    round=0
    while [ "$round" -le "$rounds" ]; do
        for name in $names; do
            [ "$round" -ne 1 ] || rm -f "$work/$name.tsv"
            start_named "$name"
        done
        round=$((round + 1))
    done
    echo "| | first window | filled in | memory | libraries | processor | window, times the bare one |"
    echo "|---|---|---|---|---|---|---|"
    for name in $names; do
        file=$work/$name.tsv
        if ! [ -s "$file" ]; then
            echo "| $name | did not start | | | | | |"
            continue
        fi
        awk -v name="$name" -v shown="$(median "$file" 1)" -v settled="$(median "$file" 2)" \
            -v memory="$(median "$file" 3)" -v libraries="$(median "$file" 4)" \
            -v processor="$(median "$file" 5)" -v bare="$(median "$work/bare.tsv" 1)" 'BEGIN {
            printf "| %s | %.0f ms | %.0f ms | %.1f MB | %d | %.0f ms | %.2f |\n", name, shown,
                settled, memory / 1024, libraries, processor, shown / bare }'
    done
    kill "$server"
    server=
}

chart() {
    export QT_QPA_PLATFORM=offscreen
    echo "Comeback:"
    "$bin/bench_chart"
    if [ -x "$bin/bench_qt_charts" ]; then
        echo "Qt Charts:"
        "$bin/bench_qt_charts"
    else
        echo "Qt Charts is not here."
    fi
}

# On the disk of the working folder; /tmp may be memory.
save() {
    folder=$(mktemp -d "$build/saves-XXXXXX")
    echo "Empty diary:"
    "$bin/bench_save" "$folder"
    rm -rf "$folder"
    folder=$(mktemp -d "$build/saves-XXXXXX")
    "$bin/bench_ten_year_diary" "$folder/diary.db" >/dev/null
    echo "Ten years:"
    "$bin/bench_save" "$folder"
    rm -rf "$folder"
}

engine() { "$bin/bench_engine" | grep -v '^[[:space:]]*$'; }

proof() {
    begin=$(date +%s.%N)
    "$bin/comeback-cli" protocol check standard
    date +%s.%N | awk -v begin="$begin" '{ printf "%.1f s\n", $1 - begin }'
}

echo "Measured $(date +%Y-%m-%d), $(nproc) processors, $(. /etc/os-release && echo "$PRETTY_NAME"), load $(cut -d ' ' -f 1 /proc/loadavg)."
for part in $parts; do
    echo
    echo "## $part"
    case $part in
    window | chart | save | engine | proof) "$part" ;;
    *) echo "peers: no part $part" >&2; exit 2 ;;
    esac
done
