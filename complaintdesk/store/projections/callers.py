"""The table of how the shop treats its callers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import delete, insert

from complaintdesk.store import tables
from complaintdesk.store.projections.calls import number_columns

if TYPE_CHECKING:
    from sqlalchemy import Connection

    from complaintdesk.domain.caller import CallerEvent
    from complaintdesk.domain.ledger import Entry


def apply(tx: Connection, entry: Entry, caller_id: str, event: CallerEvent) -> None:
    """Follow one event of a caller: the newest stands."""
    forget(tx, caller_id)
    columns = number_columns(event.number)
    tx.execute(
        insert(tables.caller_mark).values(
            caller_id=caller_id,
            e164=columns["e164"],
            vip=event.vip,
            handling=event.handling,
            customer_type=event.customer_type.value if event.customer_type else "",
            at=entry.utc_us,
            staff_id=entry.actor_id,
        )
    )


def forget(tx: Connection, caller_id: str) -> None:
    """Remove a caller's row, to be replayed."""
    tx.execute(delete(tables.caller_mark).where(tables.caller_mark.c.caller_id == caller_id))
