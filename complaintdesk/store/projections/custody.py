"""The tables of what was done with the record itself, erasures among it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec
from sqlalchemy import delete, insert, select

from complaintdesk.domain import custody as domain
from complaintdesk.domain import ledger
from complaintdesk.store import tables

if TYPE_CHECKING:
    from sqlalchemy import Connection

    from complaintdesk.domain.ledger import Entry


def apply(tx: Connection, entry: Entry, desk_id: str, event: domain.CustodyEvent) -> None:
    """Follow one event of a desk."""
    tx.execute(
        insert(tables.custody).values(
            desk_id=desk_id,
            place=entry.version,
            seq=entry.seq,
            kind=entry.kind,
            at=entry.utc_us,
            staff_id=entry.actor_id,
            body=ledger.canonical(msgspec.to_builtins(event)),
        )
    )
    if isinstance(event, domain.Erased):
        bury(tx, entry, event)
        for recording_id in event.recordings:
            tx.execute(insert(tables.erased_recording).values(recording_id=recording_id, at=entry.utc_us))


def bury(tx: Connection, entry: Entry, event: domain.Erased) -> None:
    """Note what stands in place of the erased contents, unless a replay did so before."""
    query = select(tables.erased.c.desk_id, tables.erased.c.seq).where(
        tables.erased.c.by_desk == entry.desk_id, tables.erased.c.by_seq == entry.seq
    )
    known = {(row.desk_id, row.seq) for row in tx.execute(query)}
    for gone in event.entries:
        if (gone.desk_id, gone.seq) not in known:
            tx.execute(
                insert(tables.erased).values(
                    desk_id=gone.desk_id,
                    seq=gone.seq,
                    rest=gone.rest.encode(),
                    by_desk=entry.desk_id,
                    by_seq=entry.seq,
                )
            )


def forget(tx: Connection, desk_id: str) -> None:
    """Remove a desk's rows, to be replayed; what its tombstones say is shared and stays."""
    tx.execute(delete(tables.custody).where(tables.custody.c.desk_id == desk_id))
