"""Promises, who keeps them, and what is under way, as frozen rows for screens and evidence."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from complaintdesk.domain.terms import Direction, WhoRings

if TYPE_CHECKING:
    from complaintdesk.domain.case_file import CaseListRow


@dataclass(frozen=True, slots=True, kw_only=True)
class AssignedRow:
    """Who is to keep a promise: ``staff_id`` and ``name`` empty for anyone of that kind; ``by`` said so at ``at``."""

    who: WhoRings
    staff_id: str
    name: str
    at: int
    by: str


@dataclass(frozen=True, slots=True, kw_only=True)
class MadeRow:
    """A promise other than to ring; ``to_whom`` empty for the caller, ``call_id`` empty if not made in a call."""

    promise_id: str
    case_id: str
    call_id: str
    about: str
    to_whom: str
    made_at: int
    due_at: int
    staff: str
    closed_at: int | None = None
    kept: bool = False
    why: str = ""
    assigned: AssignedRow | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class InHandRow:
    """A call that goes on, or that nobody ended: who holds it, since when, and since when it waits (UTC µs)."""

    call_id: str
    direction: Direction
    started_at: int
    parked_at: int | None
    staff: str


@dataclass(frozen=True, slots=True, kw_only=True)
class SilentRow:
    """A customer who said nothing since ``last_act`` of ours (UTC µs); ``last_word`` 0 if there was none."""

    case: CaseListRow
    last_word: int
    last_act: int
