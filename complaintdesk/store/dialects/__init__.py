"""What differs between the engines; nothing outside this package asks which one it is."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from complaintdesk.store.dialects import (
    orders_fts5,
    orders_gin,
    postgresql,
    search_fts5,
    search_gin,
    sqlcipher,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from sqlalchemy import Connection, Engine

    from complaintdesk.domain.ledger import Entry


@dataclass(frozen=True, slots=True)
class SearchIndex:
    """An engine's index of single characters and pairs, a row for each entry that says something.

    ``remove`` needs what was added; ``find(tx, grams, before, count)`` gives ``(place, desk_id, seq)``, newest first.
    """

    statements: tuple[str, ...]
    add: Callable[[Connection, Entry, Iterable[str]], None]
    remove: Callable[[Connection, Entry, Iterable[str]], None]
    empty: Callable[[Connection], None]
    find: Callable[[Connection, Iterable[str], int, int, str], list[tuple[int, str, int]]]


@dataclass(frozen=True, slots=True)
class OrderIndex:
    """An engine's ways with orders: ``insert`` adds rows of the table, the others keep the index of their pieces.

    Pieces (domain/order_words.py) have spaces between. ``remove`` needs what was added; ``find(tx, pieces, before,
    count)`` gives ids, the last added first. ``none_from(tx, first, last)`` tells that surely no order has a number
    from the one to the other. ``tidy`` does one small step of what the engine must do to stay fast, and tells whether
    there may be more.
    """

    statements: tuple[str, ...]
    insert: Callable[[Connection, list[tuple[object, ...]]], None]
    add: Callable[[Connection, list[tuple[int, str]]], None]
    remove: Callable[[Connection, list[tuple[int, str]]], None]
    none_from: Callable[[Connection, str, str], bool]
    find: Callable[[Connection, Iterable[str], int, int], list[int]]
    tidy: Callable[[Connection], bool]


@dataclass(frozen=True, slots=True)
class Ways:
    """An engine's own ways.

    ``append_only`` are the statements that guard the ledger since schema 0001, ``erasure`` those of 0002;
    ``lock_chain`` keeps other writers of one desk's chain out until the transaction ends; ``scrub`` leaves nothing of
    what was erased in logs and free pages.
    """

    append_only: tuple[str, ...]
    erasure: tuple[str, ...]
    lock_chain: Callable[[Connection, str], None]
    scrub: Callable[[Engine], None]
    search: SearchIndex
    orders: OrderIndex


_SQLCIPHER = Ways(
    sqlcipher.APPEND_ONLY,
    sqlcipher.ERASURE,
    sqlcipher.lock_chain,
    sqlcipher.scrub,
    SearchIndex(
        search_fts5.STATEMENTS, search_fts5.add, search_fts5.remove, search_fts5.empty, search_fts5.find
    ),
    OrderIndex(
        orders_fts5.STATEMENTS,
        orders_fts5.insert,
        orders_fts5.add,
        orders_fts5.remove,
        orders_fts5.none_from,
        orders_fts5.find,
        orders_fts5.tidy,
    ),
)
_POSTGRESQL = Ways(
    postgresql.APPEND_ONLY,
    postgresql.ERASURE,
    postgresql.lock_chain,
    postgresql.scrub,
    SearchIndex(search_gin.STATEMENTS, search_gin.add, search_gin.remove, search_gin.empty, search_gin.find),
    OrderIndex(
        orders_gin.STATEMENTS,
        orders_gin.insert,
        orders_gin.add,
        orders_gin.remove,
        orders_gin.none_from,
        orders_gin.find,
        orders_gin.tidy,
    ),
)


def ways_of(bind: Engine | Connection) -> Ways:
    """Return the ways of the engine that ``bind`` speaks to."""
    return _POSTGRESQL if bind.dialect.name == "postgresql" else _SQLCIPHER
