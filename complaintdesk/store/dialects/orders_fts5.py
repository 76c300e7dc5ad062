"""The index of orders of the embedded engine: an FTS5 table of the pieces by which each order is found.

Orders come by the hundred thousand while somebody types. So no transaction merges the index by itself, as FTS5 would at
times of its own choosing; whoever imports does so in small steps (``tidy``) between the batches.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import text

if TYPE_CHECKING:
    from collections.abc import Iterable

    from sqlalchemy import Connection

STATEMENTS = (
    "CREATE VIRTUAL TABLE order_index USING "
    "fts5(pieces, content='', columnsize=0, detail=none, tokenize='ascii')",
    # Without it a deletion only hides a name: it would stay in the file until segments happen to be merged.
    "INSERT INTO order_index(order_index, rank) VALUES ('secure-delete', 1)",
    "INSERT INTO order_index(order_index, rank) VALUES ('automerge', 0)",
    "INSERT INTO order_index(order_index, rank) VALUES ('crisismerge', 1999)",
    "INSERT INTO order_index(order_index, rank) VALUES ('usermerge', 16)",
)

_PAGES = 10
"""Pages that one step merges, which takes about three milliseconds; 40 took twelve, and who typed waited for them."""

# Told to the driver as they are: to work out names and values anew for each row costs more than to write it.
_INSERT = "INSERT INTO shop_order VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
_ADD = "INSERT INTO order_index(rowid, pieces) VALUES (?, ?)"
_REMOVE = "INSERT INTO order_index(order_index, rowid, pieces) VALUES ('delete', ?, ?)"
_FIND = text(
    "SELECT rowid FROM order_index WHERE order_index MATCH :pieces AND rowid < :before "
    "ORDER BY rowid DESC LIMIT :count"
)
_MERGE = text("INSERT INTO order_index(order_index, rank) VALUES ('merge', :pages)")
_NONE_FROM = text("SELECT NOT EXISTS (SELECT 1 FROM shop_order WHERE order_number BETWEEN :first AND :last)")
_CHANGES = text("SELECT total_changes()")


def insert(tx: Connection, rows: list[tuple[object, ...]]) -> None:
    """Add rows of the table itself, their values in the order of its columns."""
    tx.exec_driver_sql(_INSERT, rows)


def add(tx: Connection, orders: list[tuple[int, str]]) -> None:
    """Note the pieces of orders, in the order of their ids."""
    tx.exec_driver_sql(_ADD, orders)


def remove(tx: Connection, orders: list[tuple[int, str]]) -> None:
    """Take out what was noted of orders; the pieces must be the same as then."""
    tx.exec_driver_sql(_REMOVE, orders)


def none_from(tx: Connection, first: str, last: str) -> bool:
    """Tell whether no order has a number from ``first`` to ``last``: SQLite compares texts as Python does."""
    return bool(tx.execute(_NONE_FROM, {"first": first, "last": last}).scalar_one())


def find(tx: Connection, pieces: Iterable[str], before: int, count: int) -> list[int]:
    """Return the ids of orders that have all of these, the last added first, from before an id."""
    wanted = " ".join(f'"{piece}"' for piece in sorted(pieces))
    return list(tx.scalars(_FIND, {"pieces": wanted, "before": before, "count": count}))


def tidy(tx: Connection) -> bool:
    """Merge a little of what many batches left; tell whether there was anything to merge."""
    before: int = tx.execute(_CHANGES).scalar_one()
    tx.execute(_MERGE, {"pages": _PAGES})
    # FTS5's own way of telling: less than two changes mean that nothing was merged.
    return int(tx.execute(_CHANGES).scalar_one()) - before >= 2
