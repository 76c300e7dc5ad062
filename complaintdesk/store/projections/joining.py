"""The tables of what belongs together: merged cases, calls that came or went with what is theirs, linked points."""

from __future__ import annotations

from typing import TYPE_CHECKING, get_args

from sqlalchemy import delete, insert, select, update

from complaintdesk.domain import merging
from complaintdesk.store import tables

if TYPE_CHECKING:
    from sqlalchemy import Connection

    from complaintdesk.domain.ledger import Entry

HANDLED = get_args(merging.JoiningEvent)
_NOTICE, _LINK = tables.notice.c, tables.contact_link.c


def apply(tx: Connection, entry: Entry, case_id: str, event: merging.JoiningEvent) -> str:
    """Follow one event; return the words by which the timeline tells it."""
    match event:
        case merging.CaseMerged():
            _merge(tx, case_id, event.into_id)
            return _told(event.into_number, event.why)
        case merging.MergeUndone():
            _merge(tx, case_id, "")
            return event.why
        case merging.CallMovedOut():
            _let_go(tx, case_id, event)
            return _told(event.other_number, event.why)
        case merging.CallMovedIn():
            return _told(event.other_number, event.why)
        case merging.PointsLinked():
            return _link(tx, entry, case_id, event)
        case merging.PointsUnlinked():
            return _unlink(tx, event)


def count_steps(tx: Connection, case_id: str) -> None:
    """Number the warnings of a case by the time at which they were told, once some came or went with a call."""
    told = select(_NOTICE.place).where(_NOTICE.case_id == case_id, _NOTICE.step > 0)
    for step, place in enumerate(tx.scalars(told.order_by(_NOTICE.at, _NOTICE.place)).all(), start=1):
        here = (_NOTICE.case_id == case_id, _NOTICE.place == place)
        tx.execute(update(tables.notice).where(*here).values(step=step))


def forget(tx: Connection, case_id: str) -> None:
    """Remove a case's rows, to be replayed."""
    for table in (tables.merged_case, tables.contact_link):
        tx.execute(delete(table).where(table.c.case_id == case_id))


def _merge(tx: Connection, case_id: str, into_id: str) -> None:
    merged = tables.merged_case
    tx.execute(delete(merged).where(merged.c.case_id == case_id))
    if into_id:
        tx.execute(insert(merged).values(case_id=case_id, into_id=into_id))


def _let_go(tx: Connection, case_id: str, event: merging.CallMovedOut) -> None:
    for table in (tables.promise, tables.promise_made, tables.assignment):
        theirs = (table.c.case_id == case_id, table.c.promise_id.in_(event.promises))
        tx.execute(delete(table).where(*theirs))
    if event.refusals:
        said = tables.decision.c
        gone = (said.case_id == case_id, said.place.in_(event.refusals))
        tx.execute(delete(tables.decision).where(*gone))
    if event.warnings:
        gone = (_NOTICE.case_id == case_id, _NOTICE.place.in_(event.warnings))
        tx.execute(delete(tables.notice).where(*gone))
        count_steps(tx, case_id)


def _link(tx: Connection, entry: Entry, case_id: str, event: merging.PointsLinked) -> str:
    if event.first.value and event.second.value:  # an erased one links nobody
        tx.execute(
            insert(tables.contact_link).values(
                link_id=event.link_id,
                case_id=case_id,
                first=event.first.value,
                first_shown=event.first.shown,
                second=event.second.value,
                second_shown=event.second.shown,
                why=event.why,
                at=entry.utc_us,
                staff_id=entry.actor_id,
            )
        )
    return f"{event.first.shown}・{event.second.shown}　{event.why}"


def _unlink(tx: Connection, event: merging.PointsUnlinked) -> str:
    link = tables.contact_link
    row = tx.execute(select(link).where(_LINK.link_id == event.link_id)).first()
    tx.execute(delete(link).where(_LINK.link_id == event.link_id))
    return f"{row.first_shown}・{row.second_shown}　{event.why}" if row else event.why


def _told(number: int, why: str) -> str:
    return f"C-{number:04d}　{why}"
