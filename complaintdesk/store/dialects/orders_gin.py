"""The index of orders of the team's engine: an array of pieces for each order, under a GIN index."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import text

if TYPE_CHECKING:
    from collections.abc import Iterable

    from sqlalchemy import Connection

STATEMENTS = (
    "CREATE TABLE order_index (order_id bigint PRIMARY KEY, pieces text[] NOT NULL)",
    "CREATE INDEX order_index_by_piece ON order_index USING gin (pieces) WITH (fastupdate = off)",
)

_INSERT = "INSERT INTO shop_order VALUES (%s, %s, %s, %s, %s, %s, %s, %s, %s, %s, %s, %s)"
_ADD = text("INSERT INTO order_index VALUES (:order_id, CAST(:pieces AS text[]))")
_REMOVE = text("DELETE FROM order_index WHERE order_id = :order_id")
_FIND = text(
    "SELECT order_id FROM order_index WHERE pieces @> CAST(:pieces AS text[]) AND order_id < :before "
    "ORDER BY order_id DESC LIMIT :count"
)


def insert(tx: Connection, rows: list[tuple[object, ...]]) -> None:
    """Add rows of the table itself, their values in the order of its columns."""
    tx.exec_driver_sql(_INSERT, rows)


def add(tx: Connection, orders: list[tuple[int, str]]) -> None:
    """Note the pieces of orders."""
    tx.execute(_ADD, [{"order_id": number, "pieces": pieces.split()} for number, pieces in orders])


def remove(tx: Connection, orders: list[tuple[int, str]]) -> None:
    """Take out what was noted of orders."""
    tx.execute(_REMOVE, [{"order_id": number} for number, _ in orders])


def none_from(_tx: Connection, _first: str, _last: str) -> bool:
    """Leave it open: the server may order texts in another way."""
    return False


def find(tx: Connection, pieces: Iterable[str], before: int, count: int) -> list[int]:
    """Return the ids of orders that have all of these, the last added first, from before an id."""
    return list(tx.scalars(_FIND, {"pieces": sorted(pieces), "before": before, "count": count}))


def tidy(_tx: Connection) -> bool:
    """Leave it to the server."""
    return False
