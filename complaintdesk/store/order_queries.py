"""Orders by number, order number or any fragment of what they say, through the engine's own index."""

from __future__ import annotations

import unicodedata
from itertools import chain
from typing import TYPE_CHECKING

from sqlalchemy import bindparam, select

from complaintdesk.domain import folding, order_words
from complaintdesk.store import tables
from complaintdesk.store.dialects import ways_of
from complaintdesk.store.order_writing import order_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from sqlalchemy import Connection

    from complaintdesk.domain.caller_file import OrderRow

_ORDER = tables.shop_order.c
_BY_ORDER = select(tables.shop_order).where(_ORDER.order_number == bindparam("order_number"))
_BY_ID = select(tables.shop_order).where(_ORDER.order_id.in_(bindparam("ids", expanding=True)))
_BEGINNING = (
    select(tables.shop_order)
    .where(_ORDER.order_number >= bindparam("start"), _ORDER.order_number < bindparam("until"))
    .order_by(_ORDER.order_number)
    .limit(16)
)
_LAST = 2**31 - 1
_OF_A_NUMBER = 100
"""Orders of one number that are looked at for its newest ten: those added last need not be the newest."""
_PAGE = 64
_LOOKED_AT = 512
"""Orders that are read for one fragment. Who types three digits means to go on."""


def orders_of_number(tx: Connection, e164: str, limit: int = 10) -> list[OrderRow]:
    """Return a number's newest orders, whoever's of the order's numbers it is, the newest first."""
    pieces = [order_words.piece_of_number(e164)]
    rows = _rows(tx, ways_of(tx).orders.find(tx, pieces, _LAST, _OF_A_NUMBER))
    return sorted(rows, key=lambda order: -order.ordered_at)[:limit]


def orders_numbered(tx: Connection, order_number: str) -> list[OrderRow]:
    """Return the orders with exactly this number, one of each shop system that has it, the newest first."""
    found = [order_of(row) for row in tx.execute(_BY_ORDER, {"order_number": order_number})]
    return sorted(found, key=lambda order: -order.ordered_at)


def orders_with(tx: Connection, typed: str) -> Iterator[OrderRow]:
    """Yield orders in which all typed words stand: first those whose number, or order number, ends with the digits.

    Then order numbers that begin with it, then those added last. Nothing for what is too short to ask: two digits, one
    letter.
    """
    words = folding.words(typed)
    given: set[tuple[str, str]] = set()
    for order in chain.from_iterable(_asked(tx, typed.strip(), words)):
        key = (order.source, order.order_number)
        if key not in given and folding.holds(order_words.texts_of_order(order), words):
            given.add(key)
            yield order


def _asked(tx: Connection, typed: str, words: Sequence[str]) -> Iterator[Iterator[OrderRow]]:
    pieces = order_words.pieces_of_words(words)
    if not pieces:
        return
    if ends := {end for word in words if (end := order_words.piece_of_end(word))}:
        yield _with_pieces(tx, ends)
    yield _beginning(tx, typed)
    yield _with_pieces(tx, pieces)
    in_numbers = [word for word in words if word.isascii()]
    numbering: set[str] = set().union(*map(order_words.pieces_of_numbering, in_numbers))
    if numbering:
        others = [word for word in words if not word.isascii()]
        yield _with_pieces(tx, numbering.union(*map(order_words.pieces_of_word, others)))


def _beginning(tx: Connection, typed: str) -> Iterator[OrderRow]:
    """Yield orders whose number begins as it was typed, in any case of letters."""
    plain = unicodedata.normalize("NFKC", typed)
    for start in dict.fromkeys((plain, plain.upper(), plain.lower())):
        until = start[:-1] + chr(ord(start[-1]) + 1)
        yield from (order_of(row) for row in tx.execute(_BEGINNING, {"start": start, "until": until}))


def _with_pieces(tx: Connection, pieces: set[str]) -> Iterator[OrderRow]:
    before, looked_at = _LAST, 0
    while looked_at < _LOOKED_AT:
        ids = ways_of(tx).orders.find(tx, pieces, before, _PAGE)
        yield from _rows(tx, ids)
        if len(ids) < _PAGE:
            return
        before, looked_at = ids[-1], looked_at + len(ids)


def _rows(tx: Connection, ids: Sequence[int]) -> list[OrderRow]:
    rows = {row.order_id: order_of(row) for row in tx.execute(_BY_ID, {"ids": ids})} if ids else {}
    return [rows[order_id] for order_id in ids]
