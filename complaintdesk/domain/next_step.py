"""The one thing to do next in a case, from what stands in it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from complaintdesk.domain.decision import Remedy, standing
from complaintdesk.domain.terms import BlockState, CaseState, Fault

if TYPE_CHECKING:
    from complaintdesk.domain.case_file import CaseFile
    from complaintdesk.domain.grounds import Grounds


class Step(StrEnum):
    """What to do next, or that there is nothing to do now."""

    RING = "ring"
    KEEP_PROMISE = "keep_promise"
    PROPOSE_BLOCK = "propose_block"
    NOTICE = "notice"
    DECIDE = "decide"
    JUDGE_FAULT = "judge_fault"
    SETTLE = "settle"
    SETTLE_AGAIN = "settle_again"
    CONFIRM = "confirm"
    CLOSE = "close"
    STOP = "stop"
    WAIT = "wait"
    NOTHING = "nothing"


@dataclass(frozen=True, slots=True, kw_only=True)
class Next:
    """The step; ``at`` (UTC µs) is since or until when, None where it has no time; ``about`` the promise's words."""

    step: Step
    at: int | None = None
    about: str = ""


def next_step(file: CaseFile, grounds: Grounds, now: int) -> Next:
    """Return the first thing that is open: what is overdue, what ends contact, what decides, what closes."""
    if file.state is CaseState.NO_REPLY_NEEDED or _blocked(file):
        return Next(step=Step.NOTHING)
    due, waiting = _first_promise(file), standing(file.settled).waiting
    late = due if due is not None and (due.at or 0) <= now else None
    if late is not None and late.step is Step.RING:
        return late
    if waiting is not None and file.state is not CaseState.DONE:
        return Next(step=Step.DECIDE, at=waiting.at)  # what else was promised mostly hangs on it
    if late is not None:
        return late
    if file.state is CaseState.DONE:
        return Next(step=Step.NOTHING) if due is None else _waited(due)
    if grounds.unresponsive.reached or grounds.dialogue.reached:
        return Next(step=Step.PROPOSE_BLOCK)
    if grounds.unresponsive.tries_done:
        notice = grounds.unresponsive.notice
        return Next(step=Step.NOTICE) if notice is None else Next(step=Step.WAIT, at=notice.reply_by)
    return _handled(file, due, now)


def _handled(file: CaseFile, due: Next | None, now: int) -> Next:
    """Return what comes next while the caller can be talked with."""
    stands = standing(file.settled)
    decision, ending = stands.decision, stands.ending
    if decision is None:
        return Next(step=Step.JUDGE_FAULT if file.fault is Fault.UNDECIDED else Step.SETTLE)
    if decision.until is not None and decision.until <= now and not ending.worked:
        return Next(step=Step.STOP, at=decision.until)
    if ending.worked is False:
        return Next(step=Step.SETTLE_AGAIN)
    if due is not None:
        return _waited(due)
    if ending.worked or decision.remedy is Remedy.NOTHING:
        return Next(step=Step.CLOSE)
    return Next(step=Step.CONFIRM)


def _waited(due: Next) -> Next:
    return Next(step=Step.WAIT, at=due.at, about=due.about)


def _first_promise(file: CaseFile) -> Next | None:
    """Return the open promise that is due first, to ring or other."""
    rings = [
        Next(step=Step.RING, at=row.due_at, about=row.about) for row in file.promises if row.closed_at is None
    ]
    made = [
        Next(step=Step.KEEP_PROMISE, at=row.due_at, about=row.about)
        for row in file.made
        if row.closed_at is None
    ]
    return min((*rings, *made), key=lambda each: each.at or 0, default=None)


def _blocked(file: CaseFile) -> bool:
    return any(row.state in (BlockState.IN_FORCE, BlockState.PROPOSED) for row in file.blocks)
