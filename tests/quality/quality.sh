#!/bin/sh
# SPDX-FileCopyrightText: 2026 The Comeback authors
# SPDX-License-Identifier: GPL-3.0-or-later

# quality.sh BUILD [PART...]: measures the tree with the tools that are here and prints a page of
# figures; what stands behind each lies in BUILD/quality. Without parts all of them: format tidy
# cppcheck spelling german links coverage sanitizers fuzz mutation. BUILD is a configured build
# folder with compile_commands.json, whose generated headers are built. All of it takes hours: the
# last part alone an hour and a half.
set -u
build=$(cd "$1" && pwd) && shift
source=$(cd "$(dirname "$0")/../.." && pwd)
here=$source/tests/quality
work=$build/quality
mkdir -p "$work"
cd "$source" || exit 1
parts=${*:-format tidy cppcheck spelling german links coverage sanitizers fuzz mutation}

row() { printf '| %s | %s |\n' "$1" "$2"; }

# The first of the named tools that is here.
first_of() {
    for tool in "$@"; do
        if command -v "$tool" >/dev/null 2>&1; then
            echo "$tool"
            return 0
        fi
    done
    return 1
}

count() { wc -l <"$1" | tr -d ' '; }

format() {
    tool=$(first_of clang-format) || { row clang-format "not here"; return; }
    git ls-files '*.cpp' '*.h' >"$work/code"
    xargs "$tool" --dry-run <"$work/code" 2>&1 | sed -n 's/^\([^:]*\):.*warning:.*/\1/p' | sort -u \
        >"$work/format"
    row "$tool" "$(count "$work/format") of $(count "$work/code") files differ"
}

# Each file in a run of its own, so that one that cannot be read spoils no other.
tidy() {
    tool=$(first_of clang-tidy-19 clang-tidy-18 clang-tidy-17 clang-tidy) ||
        { row clang-tidy "not here"; return; }
    git ls-files 'src/*.cpp' >"$work/tidied"
    rm -rf "$work/tidy"
    mkdir -p "$work/tidy"
    # shellcheck disable=SC2016
    xargs -P "$(nproc)" -n 1 sh -c '"$0" --quiet -p "$1" "$3" >"$2/$(echo "$3" | tr / _)" 2>&1' \
        "$tool" "$build" "$work/tidy" <"$work/tidied"
    unread=$(grep -l 'clang-diagnostic-error' "$work"/tidy/* 2>/dev/null | wc -l | tr -d ' ')
    grep -h 'error:\|warning:' "$work"/tidy/* | grep -v clang-diagnostic-error | sort -u >"$work/findings"
    row "$tool" "$(count "$work/findings") findings in $(count "$work/tidied") files of src/; $unread could not be read"
}

cppcheck_all() {
    tool=$(first_of cppcheck) || { row cppcheck "not here"; return; }
    "$tool" -j "$(nproc)" --quiet --std=c++20 --library=qt --inline-suppr \
        --enable=warning,performance,portability --suppress=missingInclude \
        --suppressions-list="$here/cppcheck.txt" \
        --template='{file}:{line}: {severity}: {message} [{id}]' -I src src >"$work/cppcheck" 2>&1
    row "$("$tool" --version)" "$(count "$work/cppcheck") findings in src/"
}

# Names in camelCase, access keys and the authors of papers are no English.
spelling() {
    tool=$(first_of codespell) || { row codespell "not here"; return; }
    git ls-files README.md docs src ui tests resources .ci '*.txt' |
        grep -v -e '/de/' -e '\.ts$' -e '\.png$' -e '/corpus/' -e '^tests/quality/' -e '\.xml\.in$' -e '\.desktop$' -e '-mime\.xml$' >"$work/english"
    xargs "$tool" --ignore-regex '\w*[a-z][A-Z]\w*|\w*&amp;\w*|.*(Januar|LA[0-9]).*' \
        --ignore-words "$here/words.en.txt" <"$work/english" >"$work/spelling" 2>&1
    row "codespell $("$tool" --version)" "$(count "$work/spelling") findings in $(count "$work/english") files"
}

german() {
    tool=$(first_of hunspell) || { row hunspell "not here"; return; }
    python3 "$here/german_words.py" resources docs/manual/de >"$work/german.txt"
    if ! "$tool" -d de_DE -i utf-8 -l <"$work/german.txt" >"$work/unknown.txt" 2>/dev/null; then
        row hunspell "has no German"
        return
    fi
    sed 's/^\.//; s/\.$//' "$work/unknown.txt" | sort -u |
        grep -vxF -f "$here/words.de.txt" >"$work/german.unknown"
    row "hunspell de_DE" "$(count "$work/german.unknown") unknown words in $(wc -w <"$work/german.txt" | tr -d ' '), besides the $(count "$here/words.de.txt") that are listed"
}

links() {
    python3 "$here/check_links.py" "$source" >"$work/links"
    row links "$(tail -n 1 "$work/links")"
}

# The engine's and the diary's lines and branches that their own tests, those of exchange and the
# campaigns in their short form reach. By clang where it is here: it counts the branches of the
# source. GCC counts those of the machine code, of which many are an exception's way out.
coverage() {
    clang=$(first_of clang++-19 clang++-18 clang++-17)
    llvm=${clang#clang++}
    if [ -n "$clang" ] && first_of "llvm-cov$llvm" >/dev/null && first_of "llvm-profdata$llvm" >/dev/null; then
        coverage_by_clang
    elif first_of gcovr >/dev/null; then
        coverage_by_gcc
    else
        row coverage "neither clang with llvm-cov nor gcovr is here"
    fi
}

# built FLAGS...: the tests with what counts; returns whether they could be built.
built() {
    cover=$work/coverage
    cmake -S "$source" -B "$cover" -G Ninja -DCMAKE_BUILD_TYPE=Debug -DCOMEBACK_BUILD_WINDOW=OFF \
        "$@" >"$work/coverage.log" 2>&1 &&
        cmake --build "$cover" --target test_engine test_diary test_exchange test_campaigns \
            >>"$work/coverage.log" 2>&1 && return
    row coverage "did not build: $work/coverage.log"
    return 1
}

coverage_by_clang() {
    built -DCMAKE_CXX_COMPILER="$clang" \
        -DCMAKE_CXX_FLAGS_DEBUG="-O2 -g0 -fprofile-instr-generate -fcoverage-mapping" || return
    rm -f "$cover"/*.profraw
    for test in engine exchange diary campaigns; do
        LLVM_PROFILE_FILE="$cover/$test-%2m.profraw" "$cover/bin/test_$test" >>"$work/coverage.log" 2>&1 ||
            row "test_$test" "failed"
    done
    "llvm-profdata$llvm" merge -sparse "$cover"/*.profraw -o "$cover/all.profdata"
    for room in engine diary; do
        "llvm-cov$llvm" export "$cover/bin/test_$room" -object "$cover/bin/test_campaigns" \
            -object "$cover/bin/test_exchange" -instr-profile="$cover/all.profdata" \
            "$source/src/$room" >"$work/$room.json" 2>>"$work/coverage.log"
        row "coverage of $room" "$(python3 "$here/branches.py" "$work/$room.json" "$work/$room.missed")"
    done
}

# Branches that only an exception takes are left out; without inlining, branches of the library are
# not counted as ours.
coverage_by_gcc() {
    built -DCMAKE_EXE_LINKER_FLAGS=-Wl,-u,__gcov_dump \
        -DCMAKE_CXX_FLAGS_DEBUG="-Og -fno-inline -g0 --coverage -fprofile-update=atomic" || return
    find "$cover" -name '*.gcda' -delete
    for test in engine exchange diary campaigns; do
        "$cover/bin/test_$test" >>"$work/coverage.log" 2>&1 || row "test_$test" "failed"
    done
    for room in engine diary; do
        gcovr --root "$source" --object-directory "$cover" --filter "src/$room/" \
            --exclude-throw-branches --exclude-unreachable-branches \
            --json-summary "$work/$room.json" --txt "$work/$room.txt" "$cover" \
            >>"$work/coverage.log" 2>&1
        row "coverage of $room" "$(python3 -c '
import json, sys
figures = json.load(open(sys.argv[1]))
print("lines {line_covered} of {line_total}, {line_percent} %; "
      "branches {branch_covered} of {branch_total}, {branch_percent} %".format(**figures))' \
            "$work/$room.json")"
    done
}

# preset_run NAME: configures a preset of the project into a folder of its own, builds it and runs
# its tests; says how many passed, and where to read on. By clang, which says more, where it is here.
preset_run() {
    into=$work/$1
    clang=$(first_of clang++-19 clang++-18 clang++-17 clang++-16) &&
        set -- "$1" "-DCMAKE_CXX_COMPILER=$clang" -DCOMEBACK_WERROR=OFF
    cmake --preset "$1" -B "$into" ${2:+"$2" "$3"} >"$into.log" 2>&1 &&
        cmake --build "$into" >>"$into.log" 2>&1 || { row "$1" "did not build: $into.log"; return; }
    # Leaks are not looked for: that is not possible under strace, which some tests use.
    (cd "$into" && ASAN_OPTIONS=detect_leaks=0:quarantine_size_mb=16 QT_QPA_PLATFORM=offscreen \
        ctest -j "$(nproc)" --timeout 600 --output-on-failure) >>"$into.log" 2>&1
    row "$1" "$(sed -n '/tests passed/p' "$into.log" | tail -n 1); reports: $(
        grep -c 'ERROR: AddressSanitizer\|runtime error:' "$into.log")"
}

sanitizers() { preset_run asan; }

# The corpus, and ten seconds of what can be made of it, for every reader.
fuzz() {
    first_of clang++-19 clang++-18 clang++-17 clang++-16 >/dev/null ||
        { row fuzz "no clang is here whose library has ranges"; return; }
    preset_run fuzz
}

mutation() {
    cmake --build "$build" --target mutation >"$work/mutation.log" 2>&1
    row "mutants of the engine" "$(grep -v '^ninja' "$work/mutation.log" | tail -n 1)"
}

echo "Measured $(date +%Y-%m-%d) at $(git describe --always --dirty)."
echo
echo "| what | figure |"
echo "|---|---|"
for part in $parts; do
    case $part in
    format | tidy | spelling | german | links | coverage | sanitizers | fuzz | mutation) "$part" ;;
    cppcheck) cppcheck_all ;;
    *) echo "quality: no part $part" >&2; exit 2 ;;
    esac
done
