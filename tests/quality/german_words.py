#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Comeback authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""german_words.py RESOURCES [PAGES]: prints every German text of the program, a line each, for a spelling checker: the texts
of texts/de and the translations of the window, without keys, placeholders and the marks of access keys; and the Markdown
files of a folder, without code, addresses and the names of sources."""
import json
import pathlib
import re
import sys
import xml.etree.ElementTree as xml

# Members whose values are ids, not words for people.
IDS = {"id", "sources", "emergency", "kind", "figure"}


def words_in(value):
    if isinstance(value, str):
        yield value
    elif isinstance(value, list):
        for each in value:
            yield from words_in(each)
    elif isinstance(value, dict):
        for key, each in value.items():
            if key not in IDS:
                yield from words_in(each)


def prose(markdown):
    markdown = re.sub(r"^(?: {4}|Quellen?:).*$|`[^`\n]*`|\]\([^)]*\)|\|---.*$", " ", markdown, flags=re.M)
    return re.sub(r"^ *- |[*#|!\[]", " ", markdown, flags=re.M)


def main(resources, pages=None):
    texts = []
    for file in sorted(pathlib.Path(resources, "texts", "de").glob("*.json")):
        texts += words_in(json.loads(file.read_text(encoding="utf-8")))
    window = xml.parse(pathlib.Path(resources, "translations", "comeback_de.ts"))
    for message in window.iter("translation"):
        texts += ["".join(message.itertext())]
    for page in sorted(pathlib.Path(pages).glob("*.md")) if pages else []:
        texts += prose(page.read_text(encoding="utf-8")).splitlines()
    for text in texts:
        text = re.sub(r"[%{]\w+\}?|<[^>]*>", " ", text).replace("&", "").replace("’", "'").replace("\u00ad", "")
        print(" ".join(text.split()))


if __name__ == "__main__":
    main(*sys.argv[1:])
