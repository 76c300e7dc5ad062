"""What callers were told, from the read tables."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import select

from complaintdesk.domain.case_file import ToldRow
from complaintdesk.domain.telling import Told
from complaintdesk.store import tables

if TYPE_CHECKING:
    from collections.abc import Sequence

    from sqlalchemy import Connection


def told(tx: Connection, call_ids: Sequence[str], names: dict[str, str]) -> dict[str, list[ToldRow]]:
    """Return what was told in each of these calls, in order; ``names`` are the people's by id."""
    table = tables.told.c
    query = select(tables.told).where(table.call_id.in_(call_ids)).order_by(table.call_id, table.place)
    found: dict[str, list[ToldRow]] = {}
    for row in tx.execute(query):
        found.setdefault(row.call_id, []).append(
            ToldRow(what=Told(row.what), words=row.words, at=row.at, staff=names.get(row.staff_id, ""))
        )
    return found
