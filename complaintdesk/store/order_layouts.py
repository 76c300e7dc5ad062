"""The shop's own layouts of order files, as they are kept."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import delete, insert, select

from complaintdesk.store import tables

if TYPE_CHECKING:
    from sqlalchemy import Connection


def keep_layout(tx: Connection, source: str, body: str) -> None:
    """Keep a layout (JSON) in place of the one of this source before."""
    tx.execute(delete(tables.order_layout).where(tables.order_layout.c.source == source))
    tx.execute(insert(tables.order_layout).values(source=source, body=body))


def drop_layout(tx: Connection, source: str) -> None:
    """Forget a layout; the orders that came by it stay."""
    tx.execute(delete(tables.order_layout).where(tables.order_layout.c.source == source))


def layouts(tx: Connection) -> list[str]:
    """Return the layouts that were kept, as JSON."""
    return list(tx.scalars(select(tables.order_layout.c.body).order_by(tables.order_layout.c.source)))
