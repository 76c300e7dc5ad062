"""Where else the words of a call stand: in every case that it ever lay in, and in the blocks of those."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from complaintdesk.domain import erasure
from complaintdesk.domain.case_events import CallbackPromised
from complaintdesk.domain.contact import PhoneNumber
from complaintdesk.domain.contact_point import ContactPoint
from complaintdesk.domain.errors import StillNeeded
from complaintdesk.domain.merging import CallMovedOut, PointsLinked
from complaintdesk.domain.promise import PromiseMade
from complaintdesk.domain.terms import BlockState
from complaintdesk.services import cases
from complaintdesk.store import custody_queries

if TYPE_CHECKING:
    from collections.abc import Sequence

    from complaintdesk.domain.call import Call
    from complaintdesk.domain.ledger import Entry
    from complaintdesk.store.event_store import EventStore

    Rows = Sequence[tuple[Entry, Any]]

STANDING = frozenset({BlockState.PROPOSED, BlockState.IN_FORCE})


def of_call(
    store: EventStore, call_id: str, call: Call, rows: Rows, *, whole: bool, without: str = ""
) -> list[tuple[Entry, Any]]:
    """Return what repeats the words of ``rows`` in the cases that a call was in, but for the case ``without``.

    With the ``whole`` call goes what it left behind when it moved, and who rang where no other call has the number;
    only the former where its own case goes ``without`` being asked. Raises StillNeeded for what is open there.
    """
    said = [words for _, event in rows for words in erasure.words_of(event)]
    found: list[tuple[Entry, Any]] = []
    for case_id in sorted(call.been_in - {without}):
        e164 = call.number.e164 if whole and call.number else ""
        with store.database.reading() as tx:
            states = {f"block-{block}": state for block, state in custody_queries.blocks_of_case(tx, case_id)}
            same = custody_queries.calls_of_case(tx, case_id, e164=e164) if e164 else []
            beside = custody_queries.events(tx, [cases.case_stream(case_id), *states])
        who = "" if without or set(same) - {call_id} else e164
        left = _left_behind(beside, call_id) if whole else []
        copies = [
            row
            for row in beside
            if erasure.erasable(row[1])
            and (row in left or erasure.repeats(row[1], said) or _names(row[1], who))
        ]
        _require_closed(store, case_id, copies, states)
        found += copies
    return found


def _require_closed(store: EventStore, case_id: str, copies: Rows, states: dict[str, BlockState]) -> None:
    if any(states.get(entry.stream) in STANDING for entry, _ in copies):
        raise StillNeeded("block")
    case, _ = cases.load(store, case_id)
    is_open = {*case.open_promises, *case.open_made}
    if any(
        isinstance(event, CallbackPromised | PromiseMade) and event.promise_id in is_open
        for _, event in copies
    ):
        raise StillNeeded("promise")  # its number and what to do would go with it


def _left_behind(rows: Rows, call_id: str) -> list[tuple[Entry, Any]]:
    """Return what was said anew in another case when the call went there, and is shown here no more."""
    out = [event for _, event in rows if isinstance(event, CallMovedOut) and event.call_id == call_id]
    places = {place for event in out for place in (*event.warnings, *event.refusals)}
    promises = {promise_id for event in out for promise_id in event.promises}
    return [
        (entry, event)
        for entry, event in rows
        if entry.stream.startswith("case-")
        and (entry.version in places or getattr(event, "promise_id", "") in promises)
    ]


def _names(event: object, e164: str) -> bool:
    """Tell whether the event holds this number, as whose it is or among what was blocked."""
    if not e164:
        return False
    number = getattr(event, "number", None)
    points = [point for field in ("points", "added", "removed") for point in getattr(event, field, ())]
    if isinstance(event, PointsLinked):
        points += [event.first, event.second]
    return (isinstance(number, PhoneNumber) and number.e164 == e164) or any(
        isinstance(point, ContactPoint) and point.value == e164 for point in points
    )
