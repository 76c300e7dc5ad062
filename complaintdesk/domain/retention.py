"""How long each kind of record is kept after its case was closed, and how what is no longer needed goes.

No law names a period; what is no longer needed is to be erased without delay (個人情報保護法 22). The defaults follow
law-and-evidence §1: recordings 30 days, the rest by the 3 and 5 years in which claims lapse.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum
from typing import TYPE_CHECKING

from complaintdesk.domain.errors import AlreadyDecided, InvalidInput

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from complaintdesk.domain.shop import Rules

STREAM = "retention"
MOST_ITEMS = 500
"""Things in one batch: nobody looks through more before agreeing."""
_DAY = 86_400_000_000


class Kind(StrEnum):
    """What is deleted by itself; a call takes its recordings with it, a case everything."""

    RECORDING = "recording"
    CALL = "call"
    MESSAGE = "message"
    CASE = "case"


class Kept(StrEnum):
    """Why something whose time has come is kept all the same."""

    HOLD = "hold"
    BLOCK = "block"
    PROMISE = "promise"
    LONGER = "longer"


@dataclass(frozen=True, slots=True, kw_only=True)
class Item:
    """A thing to be deleted: ``ref`` is the id of the recording, call, message or case."""

    kind: Kind
    ref: str
    case_id: str


@dataclass(frozen=True, slots=True, kw_only=True)
class DeletionProposed:
    """Somebody asks that these things be deleted, their time having come."""

    batch_id: str
    items: tuple[Item, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class DeletionApproved:
    """The owner agreed, and they are erased but for those ``kept``, which had come to be needed meanwhile."""

    batch_id: str
    kept: tuple[Item, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class DeletionDeclined:
    """The owner said no to the whole batch."""

    batch_id: str


@dataclass(frozen=True, slots=True, kw_only=True)
class KeptLonger:
    """A manager says that a closed case is needed until ``until`` (UTC µs), and why; said of the case itself."""

    until: int
    why: str


def kept_longer(until: int, why: str, now: int) -> KeptLonger:
    """Keep a case longer. Raises InvalidInput without a reason or for a time that has passed."""
    if not why.strip():
        raise InvalidInput("why", "empty")
    if until <= now:
        raise InvalidInput("until", "in the past")
    return KeptLonger(until=until, why=why.strip())


RetentionEvent = DeletionProposed | DeletionApproved | DeletionDeclined


@dataclass(frozen=True, slots=True)
class Retention:
    """The batch that waits for the owner."""

    waiting: DeletionProposed | None = None

    def after(self, event: RetentionEvent) -> Retention:
        """Return how things stand once ``event`` has happened."""
        if isinstance(event, DeletionProposed):
            return replace(self, waiting=event)
        return Retention()

    def propose(self, batch_id: str, items: tuple[Item, ...]) -> DeletionProposed:
        """Ask for a deletion. Raises AlreadyDecided while another batch waits, InvalidInput for none or too many."""
        if self.waiting is not None:
            raise AlreadyDecided("batch")
        if not items:
            raise InvalidInput("items", "empty")
        if len(items) > MOST_ITEMS:
            raise InvalidInput("items", "too many")
        return DeletionProposed(batch_id=batch_id, items=items)

    def require(self, batch_id: str) -> DeletionProposed:
        """Return the batch that waits, if it is this one. Raises AlreadyDecided."""
        if self.waiting is None or self.waiting.batch_id != batch_id:
            raise AlreadyDecided("batch")
        return self.waiting


@dataclass(frozen=True, slots=True, kw_only=True)
class Life:
    """What decides how long a closed case is kept; times UTC µs.

    ``since`` is when it was closed, or when its caller was last in touch or it was handed to somebody, if later.
    ``kept_until`` is how long a manager said it is needed, 0 for nobody did; ``worded``
    whether the case itself still holds words that were not erased; ``left`` what of it there may still be.
    """

    case_id: str
    number: int
    title: str
    since: int
    held: bool = False
    blocked: bool = False
    promised: bool = False
    kept_until: int = 0
    worded: bool = True
    left: frozenset[Kind] = frozenset(Kind)


@dataclass(frozen=True, slots=True, kw_only=True)
class Thing:
    """A recording, call or message of a case, made ``at`` (UTC µs); a recording is of the call ``call_id``."""

    kind: Kind
    ref: str
    at: int
    call_id: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Due:
    """A thing whose time came at ``due_at`` (UTC µs); ``kept`` says why it stays all the same, None if it may go."""

    item: Item
    life: Life
    at: int
    due_at: int
    kept: Kept | None = None


def days_of(kind: Kind, rules: Rules) -> int:
    """Return the days for which the shop keeps a kind of record, 0 for ever."""
    return {
        Kind.RECORDING: rules.keep_recordings_days,
        Kind.CALL: rules.keep_calls_days,
        Kind.MESSAGE: rules.keep_messages_days,
        Kind.CASE: rules.keep_cases_days,
    }[kind]


def may_be_due(life: Life, rules: Rules, now: int) -> bool:
    """Tell whether anything of a closed case can be due at ``now`` (UTC µs), before its things are read."""
    return any(
        days and life.since + days * _DAY <= now for days in (days_of(kind, rules) for kind in life.left)
    )


def due(life: Life, things: Iterable[Thing], rules: Rules, now: int) -> list[Due]:
    """Return what of a closed case is due at ``now`` (UTC µs): the case, else calls and messages, else recordings."""
    things = tuple(things)
    if not things and not life.worded:
        return []
    if whole := _judged(life, Thing(kind=Kind.CASE, ref=life.case_id, at=life.since), rules, now):
        return [whole]
    found = [judged for thing in things if (judged := _judged(life, thing, rules, now))]
    calls = {each.item.ref for each in found if each.item.kind is Kind.CALL}
    with_their_calls = {thing.ref for thing in things if thing.call_id in calls}
    return [each for each in found if each.item.ref not in with_their_calls]


def _judged(life: Life, thing: Thing, rules: Rules, now: int) -> Due | None:
    days = days_of(thing.kind, rules)
    due_at = life.since + days * _DAY
    if not days or due_at > now:
        return None
    item = Item(kind=thing.kind, ref=thing.ref, case_id=life.case_id)
    return Due(item=item, life=life, at=thing.at, due_at=due_at, kept=next(_reasons(life, now), None))


def _reasons(life: Life, now: int) -> Iterator[Kept]:
    """Say why it stays, the weightiest first: a dispute that goes on needs its evidence."""
    if life.held:
        yield Kept.HOLD
    if life.blocked:
        yield Kept.BLOCK
    if life.promised:
        yield Kept.PROMISE
    if life.kept_until > now:
        yield Kept.LONGER
