"""What a customer is given and who decided it, and how the complaint ended for the shop and the customer."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from complaintdesk.domain.errors import InvalidInput
from complaintdesk.domain.terms import Role

MOST_YEN = 99_999_999
"""What is dearer is no matter of a complaint desk, and most often one key too many."""
MOST_STARS = 5


class Remedy(StrEnum):
    """What the shop gives, or that it gives nothing."""

    REPLACEMENT = "replacement"
    FULL_REFUND = "full_refund"
    PART_REFUND = "part_refund"
    DISCOUNT = "discount"
    APOLOGY = "apology"
    NOTHING = "nothing"


PAID = frozenset({Remedy.FULL_REFUND, Remedy.PART_REFUND, Remedy.DISCOUNT})
"""Remedies that are a sum of money."""
FREE = frozenset({Remedy.APOLOGY, Remedy.NOTHING})
"""Remedies that cost nothing."""


class Cause(StrEnum):
    """Where a complaint came from (checklist 75)."""

    EXPECTATION = "expectation"
    WORDING = "wording"
    CARRIER = "carrier"
    PRODUCT = "product"
    US = "us"


@dataclass(frozen=True, slots=True, kw_only=True)
class RemedyProposed:
    """Somebody without the right to decide asks for this; ``until`` (UTC µs) is where to stop, None for no such day.

    ``yen`` is what it costs the shop, 0 where nobody knows.
    """

    remedy: Remedy
    yen: int
    why: str
    until: int | None


@dataclass(frozen=True, slots=True, kw_only=True)
class RemedyDecided:
    """The shop gives this; who decided and when are the entry's own. Fields as in ``RemedyProposed``."""

    remedy: Remedy
    yen: int
    why: str
    until: int | None


@dataclass(frozen=True, slots=True, kw_only=True)
class EndingNoted:
    """How it ended, as last noted: the cause, whether the fix ``worked``, how satisfied the customer is.

    ``stars`` are 1 to 5, 0 if the customer did not say; ``said`` are their words; None is not known yet.
    """

    cause: Cause | None = None
    worked: bool | None = None
    stars: int = 0
    said: str = ""
    won_back: bool | None = None


DecisionEvent = RemedyProposed | RemedyDecided | EndingNoted


@dataclass(frozen=True, slots=True, kw_only=True)
class SettledRow:
    """One such event, noted by ``staff`` at ``at`` (UTC µs): one of the three is there.

    They stand apart because a package's case.json is read back by its types, and JSON does not say which of several
    an object is.
    """

    at: int
    staff: str
    proposed: RemedyProposed | None = None
    decided: RemedyDecided | None = None
    ended: EndingNoted | None = None

    @property
    def event(self) -> DecisionEvent:
        """Return the one that is there."""
        found = self.proposed or self.decided or self.ended
        assert found is not None
        return found


def settled_row(event: DecisionEvent, at: int, staff: str) -> SettledRow:
    """Return the row of an event."""
    match event:
        case RemedyProposed():
            return SettledRow(at=at, staff=staff, proposed=event)
        case RemedyDecided():
            return SettledRow(at=at, staff=staff, decided=event)
        case EndingNoted():
            return SettledRow(at=at, staff=staff, ended=event)


def checked(remedy: Remedy, yen: int, why: str, until: int | None, now: int) -> RemedyProposed:
    """Return a proposal that makes sense. Raises InvalidInput: a sum is missing or too much, no reason, a past day."""
    if remedy in FREE:
        yen = 0
    if yen < 0 or yen > MOST_YEN:
        raise InvalidInput("yen", "out of range")
    if remedy in PAID and not yen:
        raise InvalidInput("yen", "empty")
    if not why.strip():
        raise InvalidInput("why", "empty")
    if until is not None and until <= now:
        raise InvalidInput("until", "in the past")
    return RemedyProposed(remedy=remedy, yen=yen, why=why.strip(), until=until)


def decided(asked: RemedyProposed) -> RemedyDecided:
    """Return the decision to give what was asked for."""
    return RemedyDecided(remedy=asked.remedy, yen=asked.yen, why=asked.why, until=asked.until)


def may_decide(role: Role, remedy: Remedy, yen: int, staff_yen: int) -> bool:
    """Tell whether a role decides this alone: staff apologise, and give what is known to cost ``staff_yen`` at most.

    To refuse a customer is never staff's alone.
    """
    if role is not Role.STAFF or remedy is Remedy.APOLOGY:
        return True
    return remedy is not Remedy.NOTHING and 0 < yen <= staff_yen


def ending(event: EndingNoted) -> EndingNoted:
    """Return the note as it is kept. Raises InvalidInput for stars beyond five."""
    if not 0 <= event.stars <= MOST_STARS:
        raise InvalidInput("stars", "out of range")
    return EndingNoted(
        cause=event.cause,
        worked=event.worked,
        stars=event.stars,
        said=event.said.strip(),
        won_back=event.won_back,
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Standing:
    """Where a case stands: the proposal that waits, the decision that holds, how it ended since then."""

    waiting: SettledRow | None = None
    decided: SettledRow | None = None
    ended: SettledRow | None = None

    @property
    def proposal(self) -> RemedyProposed | None:
        """Return what waits for somebody to decide."""
        event = self.waiting.event if self.waiting else None
        return event if isinstance(event, RemedyProposed) else None

    @property
    def decision(self) -> RemedyDecided | None:
        """Return what was decided."""
        event = self.decided.event if self.decided else None
        return event if isinstance(event, RemedyDecided) else None

    @property
    def ending(self) -> EndingNoted:
        """Return how it ended, nothing known if nobody noted it."""
        event = self.ended.event if self.ended else None
        return event if isinstance(event, EndingNoted) else EndingNoted()


def standing(rows: tuple[SettledRow, ...]) -> Standing:
    """Return where the rows, in order of time, leave a case.

    A new decision asks anew whether it worked; what is known of the cause and the customer's words stays.
    """
    now = Standing()
    for row in rows:
        match row.event:
            case RemedyProposed():
                now = Standing(waiting=row, decided=now.decided, ended=now.ended)
            case RemedyDecided():
                now = Standing(decided=row, ended=_asked_anew(now.ended))
            case EndingNoted():
                now = Standing(waiting=now.waiting, decided=now.decided, ended=row)
    return now


def _asked_anew(row: SettledRow | None) -> SettledRow | None:
    if row is None or not isinstance(row.event, EndingNoted):
        return None
    kept = EndingNoted(
        cause=row.event.cause, stars=row.event.stars, said=row.event.said, won_back=row.event.won_back
    )
    return settled_row(kept, row.at, row.staff)
