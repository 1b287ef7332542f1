#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Comeback authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""branches.py EXPORT MISSED: the figures of a room from what `llvm-cov export` wrote, in one line, and
into MISSED each branch of the source that no test takes. What a template is made into several times is
one branch, taken when any of them takes it. Comparisons that the compiler writes ("= default") are left
out: clang counts a branch for each of their members, and never tells the false one."""

import json
import sys


def branches_of(file):
    """The places of a file's conditions, with how often each came out true and false."""
    places = {}
    for line, column, last_line, last_column, true, false, *_ in file["branches"]:
        counts = places.setdefault((line, column, last_line, last_column), [0, 0])
        counts[0] += true
        counts[1] += false
    return places


def main():
    export, missed = sys.argv[1:]
    with open(export, encoding="utf-8") as read:
        data = json.load(read)["data"][0]
    taken = every = 0
    with open(missed, "w", encoding="utf-8") as out:
        for file in data["files"]:
            with open(file["filename"], encoding="utf-8") as read:
                source = read.read().split("\n")
            for (line, column, last_line, last_column), counts in sorted(branches_of(file).items()):
                if "= default" in source[line - 1]:
                    continue
                every += 2
                taken += sum(count > 0 for count in counts)
                words = source[line - 1][column - 1:last_column - 1 if last_line == line else None]
                for outcome, count in zip(("true", "false"), counts):
                    if count == 0:
                        print(f"{file['filename']}:{line}: never {outcome}: {words}", file=out)
    lines = data["totals"]["lines"]
    print(f"lines {lines['covered']} of {lines['count']}, {lines['percent']:.1f} %; "
          f"branches {taken} of {every}, {100 * taken / every:.1f} %")


main()
