# SPDX-FileCopyrightText: 2026 The Comeback authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Random diaries and protocols. Each diary is written day by day while the second engine replays
it, so that figures and dates can be aimed at what the rules compare them with: at the limit, one
below, one above. The same `random.Random` always gives the same diary."""

from __future__ import annotations

import copy
import datetime
import random
import uuid
from dataclasses import dataclass, field
from typing import Any, Iterator, Optional

from engine import FLARE, REFERRED, Engine, Entry
from protocol import ALL_FLAGS, Protocol

LAST_DATE = datetime.date(2100, 12, 31)  # later ones are no valid dates of a diary
# Starts of diaries just before a date that a calendar could get wrong.
EDGES_OF_CALENDAR = ("1905-03-01", "1970-01-01", "1999-12-25", "2024-02-27", "2027-12-28",
                     "2028-02-27", "2100-02-25")
SHORT_FLAGS = ("saddle_numbness", "bladder_bowel", "genital_feeling", "both_legs", "leg_weakness",
               "major_trauma", "below_knee")
EXERCISES = ("bridge", "hinge_drill", "goblet_squat")
MOST_PAIN = 10
MOST_WALK_MINUTES = 240

# How often each type of entry is written, where a temperament does not say otherwise.
USUAL_WEIGHTS = {"check_in": 6, "session": 6, "screening": 1.2, "clearance": 0.1, "flare": 0.15,
                 "directive": 0.3, "questionnaire": 0.2, "start": 0.05}


@dataclass(frozen=True)
class Temperament:
    """What kind of diary it is to be."""

    calmness: float  # the share of pains that are acceptable ones
    weights: dict[str, float] = field(default_factory=dict)
    follows_plan: bool = False  # long diaries that climb the ladder
    yes_to_flags: float = 0.04
    screens: float = 0.8  # the share of days with a screening, where one is due
    long_gaps: bool = False


TEMPERAMENTS = {
    "steady": Temperament(0.985, follows_plan=True),
    "calm": Temperament(0.93, follows_plan=True),
    "spiky": Temperament(0.85, follows_plan=True),
    "forgetful": Temperament(0.97, {"screening": 8, "flare": 1}, follows_plan=True,
                             yes_to_flags=0.3, screens=0.05),
    "minded": Temperament(0.97, {"directive": 8}, follows_plan=True),
    "mixed": Temperament(0.7),
    "chaotic": Temperament(0.3, {"check_in": 3, "session": 4, "screening": 1, "clearance": 0.7,
                                 "flare": 1, "directive": 1.5, "start": 0.4}, yes_to_flags=0.3),
    "flaring": Temperament(0.6, {"flare": 1, "check_in": 8}),
    "directed": Temperament(0.85, {"directive": 2}),
    "warned": Temperament(0.8, {"screening": 3, "clearance": 1.2}, yes_to_flags=0.3),
    "away": Temperament(0.85, long_gaps=True),
    "restarting": Temperament(0.7, {"start": 0.3}),
}
COMMON_TEMPERAMENTS = ("calm", "mixed")  # are drawn twice as often


def random_protocol(chance: random.Random, standard: dict[str, Any]) -> dict[str, Any]:
    """A valid protocol file of other numbers and other levels than any that is built in."""
    file = copy.deepcopy(standard)
    file.update(id="mine", name="Mine")
    stages = file["stages"][:chance.randint(1, len(file["stages"]))]
    for stage in stages:
        stage.update(credits=chance.choice([1, 1, 2, 3, 4]),
                     min_days=chance.choice([0, 1, 2, 5, 7, 10]),
                     rest_days=chance.choice([0, 0, 1, 2, 3]),
                     calm_days=chance.choice([0, 2, 5, 7, 10]),
                     max_effort=chance.randint(1, 10))
    levels = []
    minutes = chance.randint(1, 8)
    for letter, stage in zip("WBLM", stages):
        for place in range(1, chance.randint(1, 5) + 1):
            levels.append({"id": f"{letter}{place}", "stage": stage["id"],
                           "walk_minutes": minutes})
            minutes += chance.choice([0, 1, 2, 5])
    file.update(stages=stages, levels=levels)

    # Pains in their order: acceptable < gentle <= severe, acceptable < flare.
    acceptable = chance.randint(0, 5)
    gentle = max(chance.randint(4, 9), acceptable + 1)
    screen_days = chance.choice([4, 5, 7, 10, 14, 28])

    def drops(most: int, count: int) -> list[int]:
        return sorted(min(each, len(levels)) for each in chance.choices(range(most), k=count))

    file["parameters"].update(
        acceptable_pain=acceptable, gentle_pain=gentle,
        severe_pain=max(chance.randint(5, 10), gentle),
        flare_pain=max(chance.randint(4, 10), acceptable + 1),
        spike_rise=chance.randint(1, 4),
        follow_up_days=chance.randint(1, 7),
        spike_window_days=chance.choice([1, 3, 7, 14, 30]),
        rest_after_spike_days=chance.randint(0, 4),
        calm_days_stage=chance.choice([0, 3, 7, 14, 20]),
        screen_days=screen_days,
        full_screen_days=max(chance.choice([7, 10, 14, 28, 40]), screen_days),
        calm_check_ins=chance.randint(1, 4),
        ease_gap_days=chance.choice([1, 3, 7, 10]),
        start_fraction=chance.choice([0.8, 0.1, 1, 0.333, 0.5, 0.7, 0.999,
                                      round(0.001 * chance.randint(100, 1000), 3)]),
        flare_days=sorted(chance.sample(range(1, 25), 3)), flare_drops=drops(7, 4),
        gap_days=sorted(chance.sample(range(1, 60), 3)), gap_drops=drops(6, 3))
    return file


class Writer:
    """Writes one diary, and replays it while it does."""

    def __init__(self, chance: random.Random, protocol: Protocol) -> None:
        self.chance = chance
        self.protocol = protocol
        self.parameters = protocol.parameters
        self.engine = Engine(protocol)
        self.entries: list[Entry] = []
        name = chance.choice((*TEMPERAMENTS, *COMMON_TEMPERAMENTS))
        self.temperament = TEMPERAMENTS[name]
        self.date = datetime.date(2026, 1, 1) + datetime.timedelta(chance.randint(-400, 400))
        if self.sometimes(0.02):
            self.date = datetime.date.fromisoformat(chance.choice(EDGES_OF_CALENDAR))

    def sometimes(self, share: float) -> bool:
        return self.chance.random() < share

    def diary(self) -> list[Entry]:
        """Entries in the order in which they are replayed."""
        length = self.chance.choice([1, 2, 3, 5, 8, 13, 21, 34, 55, 90])
        if self.temperament.follows_plan:
            length = max(length, self.chance.choice([20, 60, 120, 250]))
        if self.sometimes(0.85):
            self._open()
        while len(self.entries) < length and self.date <= LAST_DATE:
            if self.temperament.follows_plan and self.sometimes(0.9):
                self._follow_plan()
            else:
                self._pass_time()
                self._put_any()
        return self.entries

    def _put(self, entry_type: str, **content: Any) -> None:
        if self.date <= LAST_DATE:
            entry = {"type": entry_type, "date": self.date.isoformat(), **content}
            self.entries.append(entry)
            self.engine.replay({**entry, "id": str(len(self.entries))})

    def _open(self) -> None:
        """As a diary begins: screened, started, perhaps set somewhere by a clinician."""
        if self.sometimes(0.7):
            self._put("screening", **self._screening())
        self._put("start", **self._start())
        if self.sometimes(0.5):
            self._put("screening", answers=dict.fromkeys(ALL_FLAGS, False))
        if self.sometimes(0.3):
            self._put("directive", by="clinician", set_level=self._level_id())

    def _follow_plan(self) -> None:
        """A day of somebody who nearly does what is prescribed."""
        state = self.engine.state
        if state.mode == REFERRED:
            self._put("clearance")
            return
        due = self.parameters.screen_days - self.chance.choice([-1, 0, 3])
        if state.last_screen is None or (self.date - state.last_screen).days > due:
            if self.sometimes(self.temperament.screens):
                self._put("screening", scope=self.chance.choice(["full", "full", "short"]),
                          answers=dict.fromkeys(ALL_FLAGS, False))
        if self.sometimes(0.85):
            self._put("check_in", **self._check_in())
        rest = self.protocol.stage_of(state.level).rest_days - self.sometimes(0.05)
        if state.last_session is None or (self.date - state.last_session).days > rest:
            if self.sometimes(0.9):
                self._put("session", **self._session())
        days = 1 if self.sometimes(0.97) else self.chance.choice([2, 3, 4, 5])
        self.date += datetime.timedelta(days)

    def _pass_time(self) -> None:
        """None, a day, some days, or to about a date on which a rule changes its mind."""
        share = self.chance.random()
        days = 0
        if 0.35 <= share < 0.7:
            days = 1
        elif 0.7 <= share < 0.85:
            days = self.chance.randint(2, 5)
        elif share >= 0.85:
            near = [(limit - self.date).days + off for limit in self._limits()
                    for off in (-1, 0, 1)]
            near = [each for each in near if 0 <= each <= 70]
            days = self.chance.choice(near) if near else self.chance.randint(1, 40)
            if self.temperament.long_gaps and self.sometimes(0.5):
                days += self.chance.choice([7, 13, 14, 15, 28, 56])
        self.date += datetime.timedelta(days)

    def _limits(self) -> Iterator[datetime.date]:
        """The dates up to which the rules count, from the state as it is."""
        state = self.engine.state
        parameters = self.parameters
        stage = self.protocol.stage_of(state.level)
        counted: list[tuple[Optional[datetime.date], list[int]]] = [
            (state.pending and state.pending.date, [parameters.follow_up_days]),
            (state.level_since, [stage.min_days]),
            (state.last_spike, [parameters.spike_window_days, stage.calm_days,
                                parameters.calm_days_stage]),
            (state.last_screen, [parameters.screen_days]),
            (state.last_full_screen, [parameters.full_screen_days]),
            (state.flare_since if state.mode == FLARE else None, parameters.flare_days),
            (state.last_session, parameters.gap_days),
            (state.last_credit, [stage.rest_days]),
            (self.engine.in_force.hold_until, [0]),
        ]
        for since, limits in counted:
            if since is not None:
                yield from (since + datetime.timedelta(days) for days in limits)

    def _put_any(self) -> None:
        weights = {**USUAL_WEIGHTS, **self.temperament.weights}
        kind = self.chance.choices(list(weights), list(weights.values()))[0]
        if self.engine.state.mode == REFERRED and self.sometimes(0.4):
            kind = "clearance"
        if not self.engine.state.started and self.sometimes(0.2):
            kind = "start"
        content = {"start": self._start, "check_in": self._check_in, "session": self._session,
                   "screening": self._screening, "directive": self._directive,
                   "questionnaire": lambda: {"instrument": "week_in_six", "answers": {}}}
        self._put(kind, **content.get(kind, self._note)())
        if kind == "session" and self.sometimes(0.05):
            self._put("session", **self._session())
        if kind in ("flare", "clearance") and self.sometimes(0.5):  # the calm days begin again
            self._put("check_in", **self._check_in())

    # --- what entries say ---

    def _note(self) -> dict[str, Any]:
        return {"note": "Ä\u2028 “q”"} if self.sometimes(0.1) else {}

    def _calm_pain(self) -> int:
        return self.chance.randint(0, self.engine.in_force.acceptable_pain)

    def _pain(self) -> int:
        """An acceptable one mostly, else one about a limit that it is compared with."""
        if self.sometimes(self.temperament.calmness):
            return self._calm_pain()
        parameters = self.parameters
        acceptable = self.engine.in_force.acceptable_pain
        aims = [0, 0, acceptable - 1, acceptable, acceptable, acceptable + 1, acceptable + 1,
                parameters.severe_pain - 1, parameters.severe_pain, parameters.flare_pain,
                parameters.gentle_pain, self.chance.randint(0, MOST_PAIN)]
        references = [self.engine.usual_pain(self.date)]
        pending = self.engine.state.pending
        if pending is not None:
            references += [pending.reference, pending.before]
        for reference in references:
            if reference is not None:
                aims += [reference + parameters.spike_rise, reference + parameters.spike_rise - 1]
        return min(MOST_PAIN, max(0, self.chance.choice(aims)))

    def _pain_of_session(self, before: int) -> int:
        if self.sometimes(self.temperament.calmness):
            return self._calm_pain()
        parameters = self.parameters
        usual = self.engine.usual_pain(self.date)
        reference = before if usual is None else max(before, usual)
        acceptable = self.engine.in_force.acceptable_pain
        aims = [reference + parameters.spike_rise, reference + parameters.spike_rise - 1,
                before + parameters.spike_rise, acceptable, acceptable + 1,
                parameters.severe_pain - 1, parameters.severe_pain,
                self.chance.randint(0, MOST_PAIN)]
        return min(MOST_PAIN, self.chance.choice(aims))

    def _level_id(self) -> str:
        """Any level, or one about the present one."""
        near = self.engine.state.level + self.chance.choice([-1, 0, 1, 2])
        near = max(0, min(self.protocol.last_level, near))
        return self.chance.choice([self.chance.choice(self.protocol.levels),
                                   self.protocol.levels[near]]).id

    def _start(self) -> dict[str, Any]:
        minutes = self.chance.randint(0, MOST_WALK_MINUTES if self.sometimes(0.3) else 40)
        if self.sometimes(0.3):  # at the fraction of a level's minutes, exactly where it is whole
            wanted = self.chance.choice(self.protocol.levels).walk_minutes
            minutes = int(wanted / self.parameters.start_fraction)
            minutes += self.chance.choice([-1, 0, 0, 1])
        flare_pain = self.parameters.flare_pain
        pain = self._pain() if self.sometimes(0.8) else flare_pain - self.chance.randint(0, 1)
        return {"pain": pain, "walk_minutes": min(MOST_WALK_MINUTES, max(0, minutes))}

    def _check_in(self) -> dict[str, Any]:
        content: dict[str, Any] = {"pain": self._pain()}
        if self.sometimes(0.1):  # what never steers
            content.update({each: self.chance.randint(0, 10)
                            for each in ("sleep", "stiffness", "mood", "confidence")})
            content.update(muscle_ache=self.sometimes(0.5), **self._note())
        return content

    def _session(self) -> dict[str, Any]:
        before = self._pain()
        content = {"before": before, "during": self._pain_of_session(before),
                   "after": self._pain_of_session(before), "completion": "full"}
        if self.sometimes(0.15):
            content["completion"] = self.chance.choice(["part", "stopped"])
        if self.sometimes(0.25):
            content["kind"] = self.chance.choice(["walk", "walk", "training"])
        if self.sometimes(0.5):
            most = self.protocol.stage_of(self.engine.state.level).max_effort
            aim = min(10, most + self.chance.choice([-1, 0, 0, 0, 1]))
            content["effort"] = aim if self.sometimes(0.7) else self.chance.randint(0, 10)
        if self.sometimes(0.1):
            content["minutes"] = self.chance.randint(0, 90)
        return content

    def _screening(self) -> dict[str, Any]:
        content: dict[str, Any] = {}
        full = self.sometimes(0.6)
        flags = list(ALL_FLAGS if full else SHORT_FLAGS)
        if not full or self.sometimes(0.3):
            content["scope"] = "full" if full else "short"
        if self.sometimes(0.2):
            flags = self.chance.sample(ALL_FLAGS, self.chance.randint(0, len(ALL_FLAGS)))
        answers = dict.fromkeys(flags, False)
        if flags and self.sometimes(self.temperament.yes_to_flags):
            count = min(len(flags), self.chance.choice([1, 1, 1, 2, 3]))
            answers.update(dict.fromkeys(self.chance.sample(flags, count), True))
        if self.sometimes(0.08):
            answers["slow_course"] = True
        return {**content, "answers": answers}

    def _directive(self) -> dict[str, Any]:
        days = datetime.timedelta(self.chance.choice([-1, 0, 1, 3, 7, 30]))
        until = min(LAST_DATE, self.date + days).isoformat()
        orders = {"set_level": self._level_id(), "cap_level": self._level_id(),
                  "hold_until": until, "acceptable_pain": self.chance.randint(0, 5)}
        content: dict[str, Any] = {"by": self.chance.choice(["clinician", "self"])}
        for order, value in orders.items():
            if self.sometimes(0.35):
                content[order] = None if self.sometimes(0.25) else value
        if self.sometimes(0.35):  # steers no decision
            content["exclude_exercises"] = self.chance.sample(EXERCISES, self.chance.randint(0, 3))
        return content


def _interleaved(chance: random.Random, entries: list[Entry]) -> list[Entry]:
    """Another order of the dates, the same order within each."""
    of_date: dict[str, list[Entry]] = {}
    for entry in entries:
        of_date.setdefault(entry["date"], []).append(entry)
    dates = [entry["date"] for entry in entries]
    chance.shuffle(dates)
    return [of_date[date].pop(0) for date in dates]


def _stamp_and_shuffle(chance: random.Random, entries: list[Entry]) -> None:
    """Times of recording that keep the order of the list, told from anywhere on earth; then the
    lines in any order."""
    recorded = datetime.datetime.fromisoformat(entries[-1]["date"] + "T00:00:00+00:00")
    for entry in entries:
        recorded += datetime.timedelta(
            milliseconds=chance.choice([1, 500, 1000, 60000, chance.randint(1, 10**8)]))
        minutes = chance.choice([0, 0, 60, 120, -300, 345, -720, 840, 330, -210])
        zone = datetime.timezone(datetime.timedelta(minutes=minutes))
        text = recorded.astimezone(zone).isoformat(timespec="milliseconds")
        entry["recorded_at"] = text.replace("+00:00", "Z")
    chance.shuffle(entries)


def random_diary(chance: random.Random, protocol: Protocol) -> list[Entry]:
    """The entries of a diary file, in the order of its lines."""
    entries = Writer(chance, protocol).diary()
    if chance.random() < 0.3:
        entries = _interleaved(chance, entries)
    if entries and chance.random() < 0.2 and all(
            "1971" < each["date"] < "2090" for each in entries):
        _stamp_and_shuffle(chance, entries)
    if chance.random() < 0.3:
        for entry in entries:
            if chance.random() < 0.5:
                entry["id"] = str(uuid.UUID(int=chance.getrandbits(128), version=4))
    return entries
