#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Comeback authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""check_rooms.py SOURCE: every room includes its own headers and those of the rooms that its link
line names, directly or through one of them. The headers of all rooms lie below one folder, so the
compiler alone would not notice. Fails with the includes that break it."""

import pathlib
import re
import sys


def rooms_used(room):
    """What the link line in the room's CMakeLists.txt names."""
    text = (room / "CMakeLists.txt").read_text()
    uses = re.search(r"comeback_room\(.*?\bUSES\b(.*?)\)", text, re.S)
    return set(re.findall(r"\bcomeback_(\w+)", uses.group(1))) if uses else set()


def reachable(room, used):
    found = set()
    to_visit = [room]
    while to_visit:
        name = to_visit.pop()
        if name not in found:
            found.add(name)
            to_visit += used[name]
    return found


def main():
    source = pathlib.Path(sys.argv[1]) / "src"
    rooms = {path.parent.name: path.parent for path in source.glob("*/CMakeLists.txt")}
    used = {name: rooms_used(folder) for name, folder in rooms.items()}
    broken = []
    for name, folder in rooms.items():
        allowed = reachable(name, used)
        for file in sorted([*folder.rglob("*.cpp"), *folder.rglob("*.h")]):
            for number, line in enumerate(file.read_text().splitlines(), 1):
                include = re.match(r'#include "(\w+)/', line)
                if include and include.group(1) in rooms and include.group(1) not in allowed:
                    broken.append(f"{file.relative_to(source)}:{number}: {line}")
    if not rooms or not any(used.values()):
        broken.append("no rooms were found")
    print("\n".join(broken) or f"{len(rooms)} rooms, no include beyond their link lines")
    return 1 if broken else 0


if __name__ == "__main__":
    sys.exit(main())
