"""Promises other than to ring, who keeps each promise, silent customers, and calls in hand, from the read tables."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from sqlalchemy import func, or_, select

from complaintdesk.domain import triage
from complaintdesk.domain.errors import NotFound
from complaintdesk.domain.promise_rows import AssignedRow, InHandRow, MadeRow
from complaintdesk.domain.terms import CaseState, Direction, Fault, Outcome, Urgency, WhoRings
from complaintdesk.store import tables
from complaintdesk.store.call_queries import staff_names

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable

    from sqlalchemy import Connection, SelectBase

_MADE = tables.promise_made.c
_CASE = tables.complaint_case.c
_CALL = tables.call.c


def made(
    tx: Connection, *, case_ids: Collection[str] | SelectBase | None = None, only_open: bool = False
) -> list[MadeRow]:
    """Return promises other than to ring, those of all cases or of these, the earliest due first."""
    names = staff_names(tx)
    query = select(tables.promise_made).order_by(_MADE.due_at, _MADE.promise_id)
    if case_ids is not None:
        query = query.where(_MADE.case_id.in_(case_ids))
    if only_open:
        query = query.where(_MADE.closed_at.is_(None))
    rows = tx.execute(query).all()
    held = assigned(tx, [row.promise_id for row in rows])
    return [
        MadeRow(
            promise_id=row.promise_id,
            case_id=row.case_id,
            call_id=row.call_id,
            about=row.about,
            to_whom=row.to_whom,
            made_at=row.made_at,
            due_at=row.due_at,
            staff=names.get(row.staff_id, ""),
            closed_at=row.closed_at,
            kept=row.kept,
            why=row.why,
            assigned=held.get(row.promise_id),
        )
        for row in rows
    ]


def case_of(tx: Connection, promise_id: str) -> str:
    """Return the case of a promise, to ring or other. Raises NotFound."""
    for table in (tables.promise_made, tables.promise):
        found = tx.execute(
            select(table.c.case_id).where(table.c.promise_id == promise_id)
        ).scalar_one_or_none()
        if found is not None:
            return str(found)
    raise NotFound(promise_id)


def assigned(tx: Connection, promise_ids: Collection[str]) -> dict[str, AssignedRow]:
    """Return who is to keep each of these promises, where anyone said so."""
    names, table = staff_names(tx), tables.assignment.c
    query = select(tables.assignment).where(table.promise_id.in_(promise_ids)).order_by(table.place)
    return {
        row.promise_id: AssignedRow(
            who=WhoRings(row.who),
            staff_id=row.to_id,
            name=names.get(row.to_id, ""),
            at=row.at,
            by=names.get(row.staff_id, ""),
        )
        for row in tx.execute(query)
    }


def urgency(tx: Connection, case_id: str) -> Urgency:
    """Return how urgent a case is. Raises NotFound."""
    row = tx.execute(select(_CASE.urgency, _CASE.fault).where(_CASE.case_id == case_id)).first()
    if row is None:
        raise NotFound(case_id)
    return of_columns(row.urgency, row.fault)


def of_columns(judged: str | None, fault: str) -> Urgency:
    """Return the urgency that two columns of a case speak of."""
    return triage.urgency_of(Urgency(judged) if judged else None, Fault(fault))


def in_hand(tx: Connection, case_id: str) -> list[InHandRow]:
    """Return the calls of a case, or with a number of its calls, that have no end yet; the oldest first."""
    names = staff_names(tx)
    of_case = tables.call.alias()
    numbers = select(of_case.c.e164).where(of_case.c.case_id == case_id, of_case.c.e164 != "")
    query = (
        select(tables.call)
        .where(_CALL.ended_at.is_(None), or_(_CALL.case_id == case_id, _CALL.e164.in_(numbers)))
        .order_by(_CALL.started_at)
    )
    return [
        InHandRow(
            call_id=row.call_id,
            direction=Direction(row.direction),
            started_at=row.started_at,
            parked_at=row.parked_at,
            staff=names.get(row.staff_id, ""),
        )
        for row in tx.execute(query)
    ]


def last_words_and_acts(tx: Connection, since: int) -> dict[str, tuple[int, int]]:
    """Return when the caller last spoke (0: never) and when we last acted, by finished case; acts from ``since`` on.

    The caller speaks by calling, writing or answering; we act by writing, by ringing in vain and by keeping a promise.
    All times are UTC µs.
    """
    message, tried = tables.message.c, tables.attempt.c
    acts = _newest(
        tx,
        (
            (message.case_id, message.at, [message.incoming.is_(False), message.at >= since]),
            (tried.case_id, tried.at, [tried.outcome != Outcome.REACHED.value, tried.at >= since]),
            (_MADE.case_id, _MADE.closed_at, [_MADE.kept.is_(True), _MADE.closed_at >= since]),
        ),
    )
    done = select(_CASE.case_id).where(_CASE.state == CaseState.DONE.value, _CASE.case_id.in_(list(acts)))
    ids = list(tx.execute(done).scalars())
    words = _newest(
        tx,
        (
            (
                _CALL.case_id,
                _CALL.started_at,
                [_CALL.direction == Direction.INCOMING.value, _CALL.case_id.in_(ids)],
            ),
            (message.case_id, message.at, [message.incoming.is_(True), message.case_id.in_(ids)]),
            (tried.case_id, tried.at, [tried.outcome == Outcome.REACHED.value, tried.case_id.in_(ids)]),
        ),
    )
    return {case_id: (words.get(case_id, 0), acts[case_id]) for case_id in ids}


def _newest(tx: Connection, sources: Iterable[tuple[Any, Any, list[Any]]]) -> dict[str, int]:
    """Return the newest time by case over some tables: each a column of cases, one of times, and conditions."""
    found: dict[str, int] = {}
    for case_id, at, holds in sources:
        for named, last in tx.execute(select(case_id, func.max(at)).where(*holds).group_by(case_id)):
            found[named] = max(found.get(named, 0), last)
    return found
