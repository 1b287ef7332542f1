# SPDX-FileCopyrightText: 2026 The Comeback authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the rules of docs/protocol.md are given: the parameters, stages and levels of a protocol
file, the orders of directives, and the tiers of the red flags. "Section" is one of that page."""

from __future__ import annotations

import datetime
from dataclasses import dataclass, fields
from fractions import Fraction
from typing import Any, Optional

# The red flags and how soon each wants care, the most urgent tier first. Those of `advice` refer
# nobody.
ADVICE = "advice"
FLAGS_OF_TIER = {
    "emergency": ("saddle_numbness", "bladder_bowel", "genital_feeling", "both_legs",
                  "leg_weakness", "major_trauma", "abdominal_pulsing", "chest_pain"),
    "same_day": ("fever_unwell", "one_leg_weak", "fragile_bone", "cancer_new_pain"),
    "soon": ("weight_loss", "no_position_eases", "upper_back_shape", "below_knee", "check_first"),
    ADVICE: ("morning_stiffness", "slow_course"),
}
REFERRING_TIERS = tuple(tier for tier in FLAGS_OF_TIER if tier != ADVICE)
ALL_FLAGS = tuple(flag for flags in FLAGS_OF_TIER.values() for flag in flags)


@dataclass(frozen=True)
class Parameters:
    """The numbers that section 4 has in italics, but for those of a stage."""

    acceptable_pain: int
    spike_rise: int
    severe_pain: int
    gentle_pain: int
    flare_pain: int
    follow_up_days: int
    spike_window_days: int
    calm_days_stage: int
    screen_days: int
    full_screen_days: int
    calm_check_ins: int
    start_fraction: Fraction
    flare_days: list[int]
    flare_drops: list[int]
    gap_days: list[int]
    gap_drops: list[int]


@dataclass(frozen=True)
class Stage:
    """A run of consecutive levels that share these numbers."""

    id: str
    credits: int
    min_days: int
    rest_days: int
    calm_days: int
    max_effort: int


@dataclass(frozen=True)
class Level:
    """One rung of the ladder."""

    id: str
    stage: str
    walk_minutes: int


def _fields_of(kind: type, record: dict[str, Any]) -> dict[str, Any]:
    """What of the record the rules of section 4 look at; section 5 has parameters of its own."""
    return {field.name: record[field.name] for field in fields(kind)}


class Protocol:
    """A protocol file. A level is its index on the ladder, from 0."""

    def __init__(self, file: dict[str, Any]) -> None:
        numbers = _fields_of(Parameters, file["parameters"])
        # By way of its text: the fraction is compared exactly, as the decimal that was written.
        numbers["start_fraction"] = Fraction(str(numbers["start_fraction"]))
        self.parameters = Parameters(**numbers)
        self.levels = [Level(**_fields_of(Level, each)) for each in file["levels"]]
        self._stages = {each["id"]: Stage(**_fields_of(Stage, each)) for each in file["stages"]}
        self._index = {level.id: index for index, level in enumerate(self.levels)}

    @property
    def last_level(self) -> int:
        return len(self.levels) - 1

    def index_of(self, level_id: str) -> int:
        return self._index[level_id]

    def stage_of(self, level: int) -> Stage:
        return self._stages[self.levels[level].stage]

    def next_opens_stage(self, level: int) -> bool:
        return level < self.last_level and (
            self.levels[level].stage != self.levels[level + 1].stage)


@dataclass
class Orders:
    """What one hand's directives have ordered and not lifted (section 4, directive)."""

    cap: Optional[int] = None
    hold_until: Optional[datetime.date] = None
    acceptable_pain: Optional[int] = None


class InForce:
    """The stricter of the two hands' orders (section 4, directive)."""

    def __init__(self, clinician: Orders, own: Orders, parameters: Parameters) -> None:
        self.cap = min((each.cap for each in (clinician, own) if each.cap is not None),
                       default=None)
        self.hold_until = max((each.hold_until for each in (clinician, own)
                               if each.hold_until is not None), default=None)
        # The clinician's takes the place of the protocol's, also where it is the higher of the two;
        # the person's own can only be stricter.
        self.acceptable_pain = (parameters.acceptable_pain if clinician.acceptable_pain is None
                                else clinician.acceptable_pain)
        if own.acceptable_pain is not None:
            self.acceptable_pain = min(self.acceptable_pain, own.acceptable_pain)
