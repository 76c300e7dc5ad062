"""The table of whom the shop lets through, whatever is blocked."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import delete, insert

from complaintdesk.domain.block import Allowed
from complaintdesk.store import tables

if TYPE_CHECKING:
    from sqlalchemy import Connection

    from complaintdesk.domain.block import AllowanceEvent
    from complaintdesk.domain.ledger import Entry

_ALLOWED = tables.allowance.c


def apply(tx: Connection, entry: Entry, _ident: str, event: AllowanceEvent) -> None:
    """Follow one event: the newest of a point stands."""
    point = event.point
    tx.execute(
        delete(tables.allowance).where(_ALLOWED.kind == point.kind.value, _ALLOWED.value == point.value)
    )
    if isinstance(event, Allowed):
        tx.execute(
            insert(tables.allowance).values(
                kind=point.kind.value,
                value=point.value,
                shown=point.shown,
                why=event.why,
                at=entry.utc_us,
                staff_id=entry.actor_id,
            )
        )


def forget(tx: Connection, _ident: str) -> None:
    """Remove all rows, to be replayed: there is one such stream."""
    tx.execute(delete(tables.allowance))
