"""Tables of promises other than to ring, who keeps each, and how urgent a case is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import delete, insert, update

from complaintdesk.domain import promise as domain
from complaintdesk.store import tables

if TYPE_CHECKING:
    from sqlalchemy import Connection

    from complaintdesk.domain.ledger import Entry

HANDLED = (domain.PromiseMade, domain.PromiseClosed, domain.PromiseAssigned)


def apply(tx: Connection, entry: Entry, case_id: str, event: domain.PromiseEvent) -> None:
    """Follow one event of a promise."""
    made = tables.promise_made
    match event:
        case domain.PromiseMade():
            tx.execute(
                insert(made).values(
                    promise_id=event.promise_id,
                    case_id=case_id,
                    call_id=event.call_id,
                    about=event.about,
                    to_whom=event.to_whom,
                    made_at=event.made_at or entry.utc_us,
                    due_at=event.due_at,
                    staff_id=event.made_by if event.made_at else entry.actor_id,
                )
            )
        case domain.PromiseClosed():
            tx.execute(
                update(made)
                .where(made.c.promise_id == event.promise_id)
                .values(closed_at=entry.utc_us, kept=event.kept, why=event.why)
            )
        case domain.PromiseAssigned():
            tx.execute(
                insert(tables.assignment).values(
                    promise_id=event.promise_id,
                    place=entry.version,
                    case_id=case_id,
                    who=event.who.value,
                    to_id=event.staff_id,
                    at=entry.utc_us,
                    staff_id=entry.actor_id,
                )
            )


def forget(tx: Connection, case_id: str) -> None:
    """Remove a case's rows, to be replayed."""
    for table in (tables.promise_made, tables.assignment):
        tx.execute(delete(table).where(table.c.case_id == case_id))
