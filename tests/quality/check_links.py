#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Comeback authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""check_links.py FOLDER: every relative link in the Markdown files there leads to a file, and every
anchor to a heading. Prints what does not, then a line of figures; status 1 if anything does not."""
import pathlib
import re
import subprocess
import sys
import unicodedata

LINK = re.compile(r"!?\[[^\]]*\]\(([^)\s]+)(?:\s+\"[^\"]*\")?\)")


def without_code(text):
    """The text with what stands in code left out: no link there is one."""
    text = re.sub(r"^```.*?^```", "", text, flags=re.S | re.M)
    text = re.sub(r"^(?: {4}|\t).*$", "", text, flags=re.M)
    return re.sub(r"`[^`\n]*`", "`code`", text)


def anchors(path):
    """The anchors that the headings of a file get, as the usual viewers of Markdown make them."""
    found = {}
    names = set()
    text = re.sub(r"^```.*?^```", "", path.read_text(encoding="utf-8"), flags=re.S | re.M)
    for heading in re.findall(r"^#{1,6}\s+(.*?)\s*#*$", text, flags=re.M):
        heading = re.sub(r"\[([^\]]*)\]\([^)]*\)", r"\1", heading).lower()
        name = "".join(
            "-" if c == " " else c
            for c in heading
            if c in " -_" or unicodedata.category(c)[0] in "LN"
        )
        count = found.get(name, 0)
        found[name] = count + 1
        names.add(name if count == 0 else f"{name}-{count}")
    return names | set(re.findall(r'<a (?:id|name)="([^"]+)"', text))


def pages_in(folder):
    """Those that git knows; in a tree without git, all but what was built there."""
    listed = subprocess.run(["git", "-C", folder, "ls-files", "-z", "*.md"], capture_output=True)
    if listed.returncode == 0:
        return [pathlib.Path(folder, name) for name in listed.stdout.decode().split("\0") if name]
    root = pathlib.Path(folder)
    return [page for page in sorted(root.rglob("*.md")) if page.relative_to(root).parts[0] != "build"]


def main(folder):
    pages = pages_in(folder)
    links = broken = outside = 0
    for page in pages:
        for target in LINK.findall(without_code(page.read_text(encoding="utf-8"))):
            if re.match(r"[a-z]+:", target):
                outside += 1
                continue
            links += 1
            file, _, anchor = target.partition("#")
            there = page.parent / file if file else page
            if not there.exists():
                problem = "no such file"
            elif anchor and there.suffix == ".md" and anchor not in anchors(there):
                problem = "no such heading"
            else:
                continue
            broken += 1
            print(f"{page.relative_to(folder)}: {target}: {problem}")
    print(f"{len(pages)} pages, {links} links inside, {broken} broken; {outside} links to the web not followed")
    return 1 if broken else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
