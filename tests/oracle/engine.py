# SPDX-FileCopyrightText: 2026 The Comeback authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A second engine, written from docs/protocol.md alone, without a look at src/engine; only what the
figures are called is taken from the program's output, since the text leaves it open. Where the two
disagree, one of them has misread the contract, or the contract can be read in two ways. Change it
with the text, never after the other engine. "Section" is a section of docs/protocol.md."""

from __future__ import annotations

import datetime
from dataclasses import dataclass, field
from typing import Any, Optional

from protocol import ADVICE, FLAGS_OF_TIER, REFERRING_TIERS, InForce, Orders, Protocol

NOT_STARTED = "not_started"
ACTIVE = "active"
FLARE = "flare"
REFERRED = "referred"

Entry = dict[str, Any]
Figures = dict[str, Any]


def instant(text: str) -> datetime.datetime:
    return datetime.datetime.fromisoformat(text.replace("Z", "+00:00"))


def in_order(entries: list[Entry]) -> list[Entry]:
    """Section 2: by date, then as they were recorded. All entries have a time of recording, or none
    has: then the lines are in the order of recording. One without an id is named by its line."""
    named = [{**each, "id": each.get("id", str(line))} for line, each in enumerate(entries, 1)]
    if all("recorded_at" in each for each in named):
        named.sort(key=lambda each: instant(each["recorded_at"]))
    return sorted(named, key=lambda each: each["date"])


@dataclass
class Pending:
    """A day's training that the next reading on a later date settles (section 3)."""

    date: datetime.date
    before: int
    reference: int
    amber: bool
    creditable: bool
    why: str  # it is not creditable
    why_figures: Figures


@dataclass
class State:
    """Section 3. `started` is kept apart from the mode: one can be referred before a start."""

    started: bool = False
    mode: str = NOT_STARTED
    level: int = 0
    credits: int = 0
    level_since: Optional[datetime.date] = None
    flare_since: Optional[datetime.date] = None
    calm: int = 0
    calm_date: Optional[datetime.date] = None
    last_session: Optional[datetime.date] = None
    last_credit: Optional[datetime.date] = None
    last_spike: Optional[datetime.date] = None
    last_screen: Optional[datetime.date] = None
    last_full_screen: Optional[datetime.date] = None
    pending: Optional[Pending] = None
    recent: list[tuple[datetime.date, int]] = field(default_factory=list)
    clinician: Orders = field(default_factory=Orders)
    own: Orders = field(default_factory=Orders)


class Engine:
    """Replays entries, given in their order, into a state and decisions."""

    def __init__(self, protocol: Protocol) -> None:
        self.protocol = protocol
        self.parameters = protocol.parameters
        self.state = State()
        self.decisions: list[dict[str, Any]] = []
        self._id = ""
        self._date = datetime.date.min
        self._rules = {
            "start": self._start,
            "check_in": self._check_in,
            "session": self._session,
            "screening": self._screening,
            "clearance": self._clearance,
            "flare": self._flare,
            "directive": self._directive,
            "questionnaire": lambda entry: None,  # never steers
        }

    @property
    def in_force(self) -> InForce:
        return InForce(self.state.clinician, self.state.own, self.parameters)

    def usual_pain(self, date: datetime.date) -> Optional[int]:
        """Section 3: the median of seven days' check-ins, the lower of two in the middle."""
        pains = sorted(pain for day, pain in self.state.recent
                       if 0 <= (date - day).days <= 6)
        return pains[(len(pains) - 1) // 2] if len(pains) >= 3 else None

    def final_state(self) -> dict[str, Any]:
        """What a replay tells of the state at the end."""
        orders = self.in_force
        return {
            "mode": self.state.mode,
            "level": self.protocol.levels[self.state.level].id,
            "level_index": self.state.level,
            "credits": self.state.credits,
            "cap": None if orders.cap is None else self.protocol.levels[orders.cap].id,
            "hold_until": None if orders.hold_until is None else orders.hold_until.isoformat(),
            "acceptable_pain": orders.acceptable_pain,
        }

    def replay(self, entry: Entry) -> None:
        """Section 4, the first paragraph: what does anything at all before the first start."""
        self._id = entry["id"]
        self._date = datetime.date.fromisoformat(entry["date"])
        kind = entry["type"]
        steers = (self.state.started or kind in ("start", "screening")
                  or (kind == "clearance" and self.state.mode == REFERRED))
        if steers:
            self._rules[kind](entry)

    def _decide(self, action: str, reason: str, level_before: int,
                figures: Optional[Figures] = None) -> None:
        levels = self.protocol.levels
        self.decisions.append({
            "entry": self._id, "date": self._date.isoformat(), "action": action, "reason": reason,
            "from": levels[level_before].id, "to": levels[self.state.level].id,
            "figures": figures or {}})

    def _hold(self, reason: str, figures: Optional[Figures] = None) -> None:
        self._decide("hold", reason, self.state.level, figures)

    def _move_to(self, level: int) -> None:
        """Whatever changes the level begins to count anew there."""
        self.state.level = max(0, level)
        self.state.credits = 0
        self.state.level_since = self._date

    def _days_since(self, date: datetime.date) -> int:
        return (self._date - date).days

    # --- start ---

    def _start(self, entry: Entry) -> None:
        """Section 4, start: a new episode. What was screened, what was felt in the last days and
        what a clinician has said outlive the episode before; a referral above all."""
        old = self.state
        self.state = State(started=True, mode=old.mode, last_screen=old.last_screen,
                           last_full_screen=old.last_full_screen, recent=old.recent,
                           clinician=old.clinician)
        self._move_to(self._starting_level(entry["walk_minutes"]))
        figures = {"reading": entry["pain"], "walk_minutes": entry["walk_minutes"]}
        if old.mode == REFERRED:
            self._decide("hold", "referred", old.level, figures)
        elif entry["pain"] >= self.parameters.flare_pain:
            self.state.mode = FLARE
            self.state.flare_since = self._date
            self._decide("start", "baseline_flare", old.level, figures)
        else:
            self.state.mode = ACTIVE
            self._decide("start", "baseline", old.level, figures)

    def _starting_level(self, walk_minutes: int) -> int:
        comfortable = self.parameters.start_fraction * walk_minutes
        levels = self.protocol.levels
        level = max((index for index, each in enumerate(levels)
                     if each.stage == levels[0].stage and each.walk_minutes <= comfortable),
                    default=0)
        cap = self.in_force.cap
        return level if cap is None else min(level, cap)

    # --- what a reading settles ---

    def _settle(self, f: int) -> None:
        """Section 4, settling: a reading on a later date says how the pending session was borne."""
        pending = self.state.pending
        if pending is None or self._date <= pending.date:
            return
        self.state.pending = None
        acceptable = self.in_force.acceptable_pain
        spike_rise = self.parameters.spike_rise
        days = self._days_since(pending.date)
        rise = f - pending.reference
        figures = {"reading": f, "acceptable": acceptable, "reference": pending.reference,
                   "rise": rise, "spike_rise": spike_rise}
        if days > self.parameters.follow_up_days:
            self._hold("no_follow_up", {"days": days, "limit": self.parameters.follow_up_days})
        elif f > acceptable and rise >= spike_rise:
            self._spike("spike_next_day", f, figures)
        elif self.state.mode == FLARE:
            self._hold("flare_mode")
        elif pending.amber:
            self._hold("amber", figures)
        elif f > acceptable:
            self._hold("next_day_pain", figures)
        elif f - pending.before >= spike_rise:
            self._hold("next_day_rise", {"reading": f, "before": pending.before,
                                         "rise": f - pending.before, "spike_rise": spike_rise})
        elif not pending.creditable:
            self._hold(pending.why, pending.why_figures)
        else:
            self._credit(pending.date)

    def _credit(self, session: datetime.date) -> None:
        """Section 4, credit: on the date of the reading, for the session of an earlier one."""
        state = self.state
        level = state.level
        needed = self.protocol.stage_of(level).credits
        state.last_credit = session
        state.credits += 1
        if level == self.protocol.last_level:
            state.credits = 0
            self._decide("credit", "maintaining", level)
            return
        if state.credits < needed:
            self._decide("credit", "counting", level,
                         {"credits": state.credits, "needed": needed})
            return
        state.credits = needed  # credits are not saved up while something else holds
        figures = {"credits": needed, "needed": needed}
        obstacle = self._obstacle()
        if obstacle is not None:
            reason, compared = obstacle
            self._hold(reason, {**compared, **figures})
            return
        self._move_to(level + 1)
        self._decide("progress", "earned", level, figures)

    def _obstacle(self) -> Optional[tuple[str, Figures]]:
        """Section 4, credit, step 3: the first thing that holds a step up back, if any."""
        state = self.state
        orders = self.in_force
        stage = self.protocol.stage_of(state.level)
        opens_stage = self.protocol.next_opens_stage(state.level)
        at_level = self._days_since(state.level_since)
        if at_level < stage.min_days:
            return "min_days", {"days": at_level, "limit": stage.min_days}
        if orders.hold_until is not None and self._date <= orders.hold_until:
            return "held", {"until": orders.hold_until.isoformat()}
        if orders.cap is not None and state.level >= orders.cap:
            return "capped", {"cap": self.protocol.levels[orders.cap].id}
        # A new stage asks for both numbers of calm days: for the greater one, that is.
        calm_days = stage.calm_days
        if opens_stage:
            calm_days = max(calm_days, self.parameters.calm_days_stage)
        if state.last_spike is not None and self._days_since(state.last_spike) < calm_days:
            return "calm_days", {"days": self._days_since(state.last_spike), "limit": calm_days}
        screenings = [(state.last_screen, self.parameters.screen_days)]
        if opens_stage:
            screenings.append((state.last_full_screen, self.parameters.full_screen_days))
        for screening, limit in screenings:
            if screening is None:
                return "screen_due", {"limit": limit}
            if self._days_since(screening) > limit:
                return "screen_due", {"days": self._days_since(screening), "limit": limit}
        return None

    def _spike(self, reason: str, pain: int, figures: Figures) -> None:
        """Section 4, spike. In a flare nothing is trained: the level waits for the resume."""
        state = self.state
        severe = pain >= self.parameters.severe_pain
        again = (state.last_spike is not None
                 and self._days_since(state.last_spike) <= self.parameters.spike_window_days)
        drop = 2 if severe or again else 1
        state.last_spike = self._date
        state.credits = 0
        if state.mode == FLARE:
            state.calm = 0
            self._hold(reason, figures)
            return
        level = state.level
        self._move_to(level - drop)
        self._decide("regress" if level > 0 else "hold", reason, level, {**figures, "drop": drop})

    # --- check_in ---

    def _check_in(self, entry: Entry) -> None:
        """Section 4, check_in. It joins `recent` after settling: no reading is its own usual."""
        pain = entry["pain"]
        if self.state.mode == REFERRED:
            self.state.recent.append((self._date, pain))
            self._hold("referred")
            return
        self._settle(pain)
        self.state.recent.append((self._date, pain))
        if self.state.mode == FLARE:
            self._calm_down(pain)

    def _calm_down(self, pain: int) -> None:
        """Section 4, check_in, in mode flare: one calm check-in a date counts."""
        state = self.state
        acceptable = self.in_force.acceptable_pain
        if pain > acceptable:
            state.calm = 0
            self._hold("not_calm", {"reading": pain, "acceptable": acceptable})
            return
        if state.calm_date is None or state.calm_date < self._date:
            state.calm += 1
            state.calm_date = self._date
        if state.calm >= self.parameters.calm_check_ins:
            self._resume()
        else:
            self._hold("calming", {"calm_check_ins": state.calm,
                                   "needed": self.parameters.calm_check_ins})

    def _resume(self) -> None:
        """Section 4, resume: the longer the flare was, the lower."""
        days = self._days_since(self.state.flare_since)
        # There is one drop more than there are days: the one for anything longer.
        drop = next((drop for limit, drop in zip(self.parameters.flare_days,
                                                 self.parameters.flare_drops) if limit >= days),
                    self.parameters.flare_drops[-1])
        level = self.state.level
        self._move_to(level - drop)
        self.state.mode = ACTIVE
        self._decide("resume", "calm", level, {"days": days, "drop": drop})

    # --- session ---

    def _session(self, entry: Entry) -> None:
        """Section 4, session, in the order of its steps."""
        if self.state.mode == REFERRED:
            self._hold("referred")
            return
        before = entry["before"]
        training = entry.get("kind", "training") == "training"
        self._settle(before)
        if training:
            self._gap()
        acceptable = self.in_force.acceptable_pain
        usual = self.usual_pain(self._date)
        reference = before if usual is None else max(before, usual)
        peak = max(entry["during"], entry["after"])
        rise = peak - reference
        red = peak > acceptable and rise >= self.parameters.spike_rise
        green = (not red and peak <= acceptable and before <= acceptable
                 and entry["completion"] != "stopped")
        figures = {"before": before, "reading": peak, "acceptable": acceptable,
                   "reference": reference}
        if training:
            self.state.last_session = self._date
        if red:
            if training:  # a walk that hurts leaves the day's training to be settled
                self.state.pending = None
            reason = "spike_during" if entry["during"] >= entry["after"] else "spike_after"
            self._spike(reason, peak, {**figures, "rise": rise,
                                       "spike_rise": self.parameters.spike_rise})
        elif not training:
            self._hold("extra_walk")
        else:
            self._pend(entry, reference, green)
            self._hold("pending", figures)

    def _gap(self) -> None:
        """Section 4, session, step 2: training again after a while begins lower."""
        if self.state.last_session is None:
            return
        days = self._days_since(self.state.last_session)
        drop = 0
        for reached, its_drop in zip(self.parameters.gap_days, self.parameters.gap_drops):
            if days >= reached:
                drop = its_drop
        level = self.state.level
        if max(0, level - drop) < level:
            self._move_to(level - drop)
            self._decide("regress", "gap", level, {"days": days, "drop": drop})

    def _pend(self, entry: Entry, reference: int, green: bool) -> None:
        """Section 4, session, step 6. What is pending still is of this date: settling has cleared
        any other."""
        reason, why_figures = self._not_creditable(entry)
        pending = self.state.pending
        if pending is None:
            self.state.pending = Pending(
                date=self._date, before=entry["before"], reference=reference, amber=not green,
                creditable=not reason, why=reason, why_figures=why_figures)
            return
        pending.amber = pending.amber or not green
        pending.creditable = pending.creditable or not reason

    def _not_creditable(self, entry: Entry) -> tuple[str, Figures]:
        """Why a session cannot earn a credit: the first that is true, or nothing."""
        stage = self.protocol.stage_of(self.state.level)
        effort = entry.get("effort")
        last_credit = self.state.last_credit
        if entry["completion"] != "full":
            return "part", {}
        if effort is not None and effort > stage.max_effort:
            return "too_hard", {"effort": effort, "max_effort": stage.max_effort}
        if last_credit is not None and self._days_since(last_credit) <= stage.rest_days:
            return "too_soon", {"days": self._days_since(last_credit), "limit": stage.rest_days}
        return "", {}

    # --- what is asked and said ---

    def _screening(self, entry: Entry) -> None:
        """Section 4, screening. One that refers does not count as a screening passed."""
        state = self.state
        yes = {flag for flag, answer in entry["answers"].items() if answer}
        tiers = [tier for tier in REFERRING_TIERS if yes.intersection(FLAGS_OF_TIER[tier])]
        figures: Figures = {"advice": 1} if yes.intersection(FLAGS_OF_TIER[ADVICE]) else {}
        if tiers:
            state.mode = REFERRED
            state.pending = None
            self._decide("refer", "red_flag", state.level, {"tier": tiers[0], **figures})
            return
        state.last_screen = self._date
        if entry.get("scope", "full") == "full":
            state.last_full_screen = self._date
        self._hold("referred" if state.mode == REFERRED else "screened", figures)

    def _clearance(self, _entry: Entry) -> None:
        """Section 4, clearance: the way back leads through a flare, and a new full screening."""
        state = self.state
        if state.mode != REFERRED:
            self._hold("not_referred")
            return
        state.last_screen = state.last_full_screen = None
        state.pending = None
        state.credits = 0
        if state.started:
            self._enter_flare()
        else:
            state.mode = NOT_STARTED
        self._decide("clear", "cleared", state.level)

    def _flare(self, _entry: Entry) -> None:
        """Section 4, flare: the level is remembered, not lost."""
        state = self.state
        if state.mode == REFERRED:
            self._hold("referred")
        elif state.mode == FLARE:  # it goes on since it began; only the calm days begin again
            state.calm = 0
            state.calm_date = None
            self._hold("flare_mode")
        else:
            self._enter_flare()
            state.credits = 0
            state.pending = None
            state.last_screen = state.last_full_screen = None
            self._decide("flare", "declared", state.level)

    def _enter_flare(self) -> None:
        self.state.mode = FLARE
        self.state.flare_since = self._date
        self.state.calm = 0
        self.state.calm_date = None

    def _directive(self, entry: Entry) -> None:
        """Section 4, directive. A field that is absent leaves its order; null lifts it."""
        state = self.state
        orders = state.clinician if entry["by"] == "clinician" else state.own
        if "cap_level" in entry:
            cap = entry["cap_level"]
            orders.cap = None if cap is None else self.protocol.index_of(cap)
        if "hold_until" in entry:
            until = entry["hold_until"]
            orders.hold_until = None if until is None else datetime.date.fromisoformat(until)
        if "acceptable_pain" in entry:
            orders.acceptable_pain = entry["acceptable_pain"]

        level = state.level
        reason = "directive"
        figures: Figures = {}
        if entry.get("set_level") is not None:  # here null means the same as absent
            wanted = self.protocol.index_of(entry["set_level"])
            figures["wanted_level"] = entry["set_level"]
            if entry["by"] == "self" and wanted > level:
                reason = "refused"
            else:
                self._move_to(wanted)
                state.pending = None
                state.last_session = None
        cap = self.in_force.cap
        if cap is not None and cap < state.level:
            self._move_to(cap)
        self._decide("direct", reason, level, figures)
