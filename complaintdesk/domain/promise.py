"""What was promised to a caller and by when, who keeps it, how urgent it is, and when a call without an end ended."""

from __future__ import annotations

from dataclasses import dataclass

from complaintdesk.domain.errors import InvalidInput
from complaintdesk.domain.terms import Urgency, WhoRings

MAX_ABOUT = 400
"""Characters of one promise; what is longer is a line of the call, not a promise."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PromiseMade:
    """We promised to see to something by ``due_at`` (UTC µs); ``to_whom`` in words, empty for the caller.

    ``call_id`` is the call in which it was promised, empty outside of one. A promise to ring is a CallbackPromised.
    One that came from another case with its call was made before this entry: at ``made_at`` (UTC µs), by ``made_by``.
    """

    promise_id: str
    about: str
    to_whom: str
    due_at: int
    call_id: str = ""
    made_at: int = 0
    made_by: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class PromiseClosed:
    """The promise was ``kept``, or broken for the reason in ``why``."""

    promise_id: str
    kept: bool
    why: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class PromiseAssigned:
    """Who is to keep a promise or to ring back; ``staff_id`` empty for anyone of that kind."""

    promise_id: str
    who: WhoRings
    staff_id: str


@dataclass(frozen=True, slots=True, kw_only=True)
class UrgencySet:
    """How a person judged the case: calm, urgent, or an agitated caller."""

    urgency: Urgency


@dataclass(frozen=True, slots=True, kw_only=True)
class CallEndCorrected:
    """The stated end of a call, said afterwards at ``at``; both UTC µs. It ends a call that had no end."""

    ended_at: int
    at: int


@dataclass(frozen=True, slots=True, kw_only=True)
class RosterDay:
    """Who answers on one day (ISO date, the shop's zone), whatever the weekday says."""

    date: str
    staff_ids: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class RosterSet:
    """Who answers: by weekday, Monday first, and on days apart; each event replaces the one before."""

    week: tuple[tuple[str, ...], ...]
    days: tuple[RosterDay, ...] = ()


PromiseEvent = PromiseMade | PromiseClosed | PromiseAssigned


def made(promise_id: str, about: str, to_whom: str, due_at: int, call_id: str = "") -> PromiseMade:
    """Promise something by ``due_at`` (UTC µs). Raises InvalidInput without saying what."""
    about = about.strip()
    if not about:
        raise InvalidInput("about", "empty")
    return PromiseMade(
        promise_id=promise_id,
        about=about[:MAX_ABOUT],
        to_whom=to_whom.strip()[:MAX_ABOUT],
        due_at=due_at,
        call_id=call_id,
    )


def closed(promise_id: str, why: str, *, kept: bool) -> PromiseClosed:
    """Close a promise. Raises InvalidInput if it was broken and nobody says why."""
    if not kept and not why.strip():
        raise InvalidInput("why", "empty")
    return PromiseClosed(promise_id=promise_id, kept=kept, why=why.strip())
