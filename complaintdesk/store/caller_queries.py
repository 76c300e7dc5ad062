"""Who is calling: orders and history by number or order number, from the read tables."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from sqlalchemy import Row, bindparam, insert, select

from complaintdesk.domain.case_file import OrderRow
from complaintdesk.store import tables

if TYPE_CHECKING:
    from collections.abc import Sequence

    from sqlalchemy import Connection

_ORDER = tables.shop_order.c
_BY_NUMBER = (
    select(tables.shop_order)
    .where(_ORDER.e164 == bindparam("e164"))
    .order_by(_ORDER.ordered_at.desc())
    .limit(10)
)
_BY_ORDER = select(tables.shop_order).where(_ORDER.order_number == bindparam("order_number"))


def orders_of_number(tx: Connection, e164: str) -> list[OrderRow]:
    """Return a number's newest ten orders, the newest first."""
    return [_order(row) for row in tx.execute(_BY_NUMBER, {"e164": e164})]


def order(tx: Connection, order_number: str) -> OrderRow | None:
    """Return the order with exactly this number."""
    row = tx.execute(_BY_ORDER, {"order_number": order_number}).first()
    return _order(row) if row else None


def add_orders(tx: Connection, rows: Sequence[OrderRow]) -> None:
    """Add orders; they are the shop system's data, not evidence, and so outside the ledger."""
    tx.execute(
        insert(tables.shop_order),
        [{column.name: getattr(row, column.name) for column in _ORDER} for row in rows],
    )


def _order(row: Row[Any]) -> OrderRow:
    return OrderRow(**{column.name: getattr(row, column.name) for column in _ORDER})
