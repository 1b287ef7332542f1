#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Comeback authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""compare.py --cli PATH --diaries N --seed S --keep FOLDER: random diaries, replayed by the program
and by the second engine beside this file, which was written from docs/protocol.md alone. Every
decision and the state at the end must be the same. Fails at the first diary where they are not, and
writes the smallest prefix that still differs to the folder. Fails also if a kind of decision was
never reached, as with a handful of diaries, so that it cannot pass by comparing nothing."""

from __future__ import annotations

import argparse
import collections
import json
import pathlib
import random
import subprocess
import sys
import tempfile
from typing import Any, Optional

from diaries import random_diary, random_protocol
from engine import Engine, Entry, in_order
from protocol import Protocol

BUILT_IN = pathlib.Path(__file__).resolve().parents[2] / "resources" / "protocols"
# Half of the diaries are replayed under these, the others under protocols made up for them.
BUILT_IN_IDS = ("standard", "standard", "standard", "gentle", "brisk")

# Every kind of decision that section 4 of docs/protocol.md can come to.
KINDS = {(action, reason) for action, reasons in {
    "start": "baseline baseline_flare",
    "credit": "counting maintaining",
    "hold": "amber calm_days calming capped extra_walk flare_mode held min_days next_day_pain "
            "next_day_rise no_follow_up not_calm not_referred part pending referred screen_due "
            "screened spike_after spike_during spike_next_day too_hard too_soon",
    "progress": "earned",
    "regress": "gap spike_after spike_during spike_next_day",
    "flare": "declared",
    "resume": "calm",
    "refer": "red_flag",
    "clear": "cleared",
    "direct": "directive refused",
}.items() for reason in reasons.split()}

Result = dict[str, Any]


class Case:
    """A diary and the protocol that it is replayed under."""

    def __init__(self, chance: random.Random, built_in: dict[str, dict[str, Any]]) -> None:
        self.id = chance.choice(BUILT_IN_IDS)
        self.own_protocol: Optional[dict[str, Any]] = None
        if chance.random() < 0.5:
            self.own_protocol = random_protocol(chance, built_in["standard"])
        self.version = built_in[self.id]["version"]
        self.protocol = Protocol(self.own_protocol or built_in[self.id])
        self.entries = random_diary(chance, self.protocol)

    def replayed_here(self) -> Result:
        engine = Engine(self.protocol)
        for entry in in_order(self.entries):
            engine.replay(entry)
        return {"decisions": engine.decisions, "state": engine.final_state()}

    def write(self, folder: pathlib.Path, name: str) -> list[str]:
        """Writes the files; gives the arguments that replay them."""
        diary = folder / f"{name}.json"
        head = {"format": "comeback-diary", "version": 1,
                "protocol": {"id": self.id, "version": self.version}}
        lines = ",\n".join(json.dumps(each) for each in self.entries)
        diary.write_text(f'{json.dumps(head)[:-1]}, "entries": [\n{lines}\n]}}\n')
        if self.own_protocol is None:
            return [str(diary)]
        protocol = folder / f"{name}.protocol.json"
        protocol.write_text(json.dumps(self.own_protocol, indent=2) + "\n")
        return [str(diary), "--protocol", str(protocol)]

    def replayed_by(self, cli: str, folder: pathlib.Path) -> Result:
        arguments = self.write(folder, "diary")
        done = subprocess.run([cli, "replay", "--json", *arguments], capture_output=True,
                              check=False, encoding="utf-8")
        if done.returncode != 0:
            return {"decisions": [], "state": {"exit": done.returncode, "said": done.stderr}}
        return json.loads(done.stdout)

    def cut_to_smallest(self, cli: str, folder: pathlib.Path) -> None:
        """Keeps the fewest entries, from the first that is replayed on, that still differ; they
        stay in the order of their lines."""
        whole = self.entries
        dated = sorted(range(len(whole)), key=_position_in_replay(whole).__getitem__)
        for count in range(len(whole)):
            kept = set(dated[:count])
            self.entries = [each for line, each in enumerate(whole) if line in kept]
            if self.replayed_by(cli, folder) != self.replayed_here():
                return
        self.entries = whole


def _position_in_replay(entries: list[Entry]) -> dict[int, int]:
    numbered = [{**each, "id": str(line)} for line, each in enumerate(entries)]
    return {int(each["id"]): position for position, each in enumerate(in_order(numbered))}


def difference(program: Result, here: Result) -> str:
    """The first thing that differs, as both have it."""
    pairs = [*zip(program["decisions"], here["decisions"]), (program["state"], here["state"])]
    for theirs, ours in pairs:
        if theirs != ours:
            return f"  the program: {json.dumps(theirs)}\n  from the text: {json.dumps(ours)}"
    counts = [len(each["decisions"]) for each in (program, here)]
    return f"  the program: {counts[0]} decisions\n  from the text: {counts[1]} decisions"


def report(case: Case, cli: str, keep: pathlib.Path, name: str) -> None:
    with tempfile.TemporaryDirectory() as folder:
        work = pathlib.Path(folder)
        case.cut_to_smallest(cli, work)
        print(difference(case.replayed_by(cli, work), case.replayed_here()))
    keep.mkdir(parents=True, exist_ok=True)
    arguments = case.write(keep, name)
    print(f"  {len(case.entries)} entries: {cli} replay --json {' '.join(arguments)}")


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--cli", required=True, help="the program, comeback-cli")
    parser.add_argument("--diaries", type=int, default=400)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--keep", type=pathlib.Path, default=pathlib.Path("."),
                        help="where a diary that differs is written")
    options = parser.parse_args()

    built_in = {each: json.loads((BUILT_IN / f"{each}.json").read_text(encoding="utf-8"))
                for each in sorted(set(BUILT_IN_IDS))}
    entries = 0
    reached: collections.Counter[tuple[str, str]] = collections.Counter()
    with tempfile.TemporaryDirectory() as folder:
        for number in range(1, options.diaries + 1):
            name = f"seed-{options.seed}-diary-{number}"
            case = Case(random.Random(name), built_in)
            here = case.replayed_here()
            if case.replayed_by(options.cli, pathlib.Path(folder)) != here:
                print(f"{name}: the program and the text disagree")
                report(case, options.cli, options.keep, name)
                return 1
            entries += len(case.entries)
            reached.update((each["action"], each["reason"]) for each in here["decisions"])

    missing = KINDS - set(reached)
    rarest = min(reached, key=lambda kind: reached[kind], default=("none", "at all"))
    print(f"{options.diaries} diaries, {entries} entries, {sum(reached.values())} decisions alike; "
          f"{len(KINDS) - len(missing)} of {len(KINDS)} kinds of decision, "
          f"each at least {reached[rarest]} times ({' '.join(rarest)})")
    for action, reason in sorted(missing):
        print(f"never reached: {action} {reason}")
    return 1 if missing else 0


if __name__ == "__main__":
    sys.exit(main())
