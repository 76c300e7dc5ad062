"""Putting imported orders into the store: new ones in, known ones filled up, each import counted.

Orders are the shop system's data, not evidence, and so outside the ledger. The same file may be imported again and
again: an order is known by its source and number, and only what is new about it is written.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from itertools import repeat
from typing import TYPE_CHECKING, Any, NamedTuple

from sqlalchemy import bindparam, func, insert, select, update

from complaintdesk.domain.caller_file import ImportRow, OrderRow
from complaintdesk.domain.order_words import pieces_of_order
from complaintdesk.store import tables
from complaintdesk.store.dialects import ways_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from sqlalchemy import Connection

_ORDER = tables.shop_order.c
_RUN = tables.order_import.c
_SEARCHED = ("name", "kana", "mail", "phones")
_KNOWN = select(tables.shop_order).where(
    _ORDER.order_number.in_(bindparam("numbers", expanding=True)), _ORDER.source == bindparam("of")
)
_NEWEST = select(func.max(_ORDER.order_id))
_CHANGE = (
    update(tables.shop_order)
    .where(_ORDER.order_id == bindparam("the_order"))
    .values({column.name: bindparam(column.name) for column in _ORDER if column.name != "order_id"})
)
_STAMP = (
    update(tables.shop_order)
    .where(_ORDER.order_id.in_(bindparam("orders", expanding=True)))
    .values(run_id=bindparam("run"))
)


_TOLD = slice(2, 11)
"""Where in a row of the table stands what Packed holds of it."""


class Packed(NamedTuple):
    """An order as a file says it, as it goes from process to process and into the store: a million times.

    ``phones`` and ``pieces`` (by which it will be found if it is new) have spaces between.
    """

    order_number: str
    ordered_at: int
    name: str
    kana: str
    phones: str
    mail: str
    items: str
    total_yen: int | None
    stage: str
    pieces: str


@dataclass(slots=True)
class Tally:
    """How many orders were new, changed, and known just so."""

    added: int = 0
    changed: int = 0
    same: int = 0

    def add(self, other: Tally) -> None:
        """Count another batch's orders too."""
        self.added += other.added
        self.changed += other.changed
        self.same += other.same

    @property
    def orders(self) -> int:
        """Return how many orders it were in all."""
        return self.added + self.changed + self.same


@dataclass(slots=True)
class _Held:
    """An order that was met before, as it stood (None if in this very batch) and as it is to stand."""

    order_id: int
    before: OrderRow | None
    order: OrderRow
    run: int


def order_of(row: Any) -> OrderRow:
    """Return the order in a row."""
    return _unpacked(row.source, row)


def packed(order: OrderRow) -> Packed:
    """Return an order in the form in which it is written."""
    return Packed(
        order.order_number,
        order.ordered_at,
        order.name,
        order.kana,
        " ".join(order.phones),
        order.mail,
        order.items,
        order.total_yen,
        order.stage,
        " ".join(pieces_of_order(order)),
    )


def add(tx: Connection, orders: Sequence[OrderRow]) -> None:
    """Add orders that came by no import."""
    by_source: dict[str, list[Packed]] = {}
    for order in orders:
        by_source.setdefault(order.source, []).append(packed(order))
    for source, of_source in by_source.items():
        _fill_up(tx, 0, source, of_source)


def take(tx: Connection, run_id: int, source: str, columns: Sequence[Sequence[Any]]) -> Tally:
    """Write a batch of one source, given as the columns of Packed; return what was new in it.

    What a file is silent about stays as it was. Items of an order whose rows come apart in one file are put together;
    a later file's items take the place of an earlier one's.
    """
    numbers = columns[0]
    if len(set(numbers)) == len(numbers) and ways_of(tx).orders.none_from(tx, min(numbers), max(numbers)):
        _write_columns(tx, run_id, source, columns)
        return Tally(added=len(numbers))
    return _fill_up(tx, run_id, source, list(map(Packed, *columns)))


def _fill_up(tx: Connection, run_id: int, source: str, orders: Sequence[Packed]) -> Tally:
    tally = Tally()
    numbers = [order.order_number for order in orders]
    rows: dict[str, Any] = {
        row.order_number: row for row in tx.execute(_KNOWN, {"numbers": numbers, "of": source})
    }
    if len(set(numbers)) == len(numbers):
        orders, tally.same = _without_same(tx, run_id, orders, rows)
    known: dict[str, _Held] = {}
    new: dict[str, Packed] = {}
    for order in orders:
        number = order.order_number
        if number in rows and number not in known:
            before = order_of(rows[number])
            known[number] = _Held(rows[number].order_id, before, before, rows[number].run_id)
        if (held := known.get(number)) is not None:
            again = held.run == run_id
            filled = _filled(held.order, order, again=again)
            if not again:
                tally.changed += filled != held.order
                tally.same += filled == held.order
            held.order, held.run = filled, run_id
        elif (earlier := new.get(number)) is not None:
            new[number] = packed(_filled(_unpacked(source, earlier), order, again=True))
        else:
            new[number] = order
            tally.added += 1
    _write_known(tx, run_id, list(known.values()))
    _write_new(tx, run_id, source, list(new.values()))
    return tally


def _without_same(
    tx: Connection, run_id: int, orders: Sequence[Packed], rows: Mapping[str, Any]
) -> tuple[list[Packed], int]:
    """Stamp the orders that an earlier import left just so, as most are when a file comes again.

    Return the others, and how many were the same. No number may stand twice among ``orders``.
    """
    others: list[Packed] = []
    same: list[int] = []
    for order in orders:
        row = rows.get(order.order_number)
        if row is not None and row.run_id != run_id and row[_TOLD] == order[:-1]:
            same.append(row.order_id)
        else:
            others.append(order)
    if same:
        tx.execute(_STAMP, {"orders": same, "run": run_id})
    return others, len(same)


def _unpacked(source: str, order: Any) -> OrderRow:
    return OrderRow(
        source=source,
        order_number=order.order_number,
        ordered_at=order.ordered_at,
        name=order.name,
        kana=order.kana,
        phones=tuple(order.phones.split()),
        mail=order.mail,
        items=order.items,
        total_yen=order.total_yen,
        stage=order.stage,
    )


def _filled(known: OrderRow, new: Packed, *, again: bool) -> OrderRow:
    """Return a known order with what a file says; ``again`` if this very import held it before."""
    phones = tuple(new.phones.split())
    return replace(
        known,
        ordered_at=new.ordered_at or known.ordered_at,
        name=new.name or known.name,
        kana=new.kana or known.kana,
        phones=tuple(dict.fromkeys((*known.phones, *phones))) if again else phones or known.phones,
        mail=new.mail or known.mail,
        items="、".join(filter(None, (known.items, new.items))) if again else new.items or known.items,
        total_yen=known.total_yen if new.total_yen is None else new.total_yen,
        stage=new.stage or known.stage,
    )


def _write_new(tx: Connection, run_id: int, source: str, orders: Sequence[Packed]) -> None:
    if orders:
        _write_columns(tx, run_id, source, list(zip(*orders, strict=True)))


def _write_columns(tx: Connection, run_id: int, source: str, columns: Sequence[Sequence[Any]]) -> None:
    """Write new orders, given as the columns of Packed: a million rows must not cost as many turns of a loop."""
    first: int = (tx.execute(_NEWEST).scalar_one() or 0) + 1
    ids = range(first, first + len(columns[0]))
    *told, pieces = columns
    index = ways_of(tx).orders
    index.insert(tx, list(zip(ids, repeat(source), *told, repeat(run_id))))  # noqa: B905 - two of them never end
    index.add(tx, list(zip(ids, pieces, strict=True)))


def _write_known(tx: Connection, run_id: int, held: Sequence[_Held]) -> None:
    changed = sorted((each for each in held if each.order != each.before), key=lambda each: each.order_id)
    same = [each.order_id for each in held if each.order == each.before]
    if changed:
        tx.execute(_CHANGE, [_values(each, run_id) for each in changed])
    if same:
        tx.execute(_STAMP, {"orders": same, "run": run_id})
    found_otherwise = [each for each in changed if _searched(each.order) != _searched(each.before)]
    if found_otherwise:
        index = ways_of(tx).orders
        index.remove(
            tx, [(each.order_id, packed(each.before).pieces) for each in found_otherwise if each.before]
        )
        index.add(tx, [(each.order_id, packed(each.order).pieces) for each in found_otherwise])


def _values(held: _Held, run_id: int) -> dict[str, object]:
    values = packed(held.order)._asdict()
    return {**values, "source": held.order.source, "run_id": run_id, "the_order": held.order_id}


def _searched(order: OrderRow | None) -> tuple[object, ...]:
    return tuple(getattr(order, name) for name in _SEARCHED)


def tidy(tx: Connection) -> bool:
    """Do one small step of what keeps the index fast; tell whether there may be more."""
    return ways_of(tx).orders.tidy(tx)


# --- the imports themselves -----------------------------------------------------------------------------


def begin_run(tx: Connection, at: int, file: str, source: str) -> int:
    """Note that an import begins (UTC µs) and return its number."""
    run_id: int = (tx.execute(select(func.max(_RUN.run_id))).scalar_one() or 0) + 1
    row = {"run_id": run_id, "at": at, "file": file, "source": source, "ended": ""}
    tx.execute(insert(tables.order_import), {**row, "added": 0, "changed": 0, "same": 0, "bad": 0})
    return run_id


def end_run(tx: Connection, run_id: int, tally: Tally, bad: int, ended: str) -> None:
    """Note what came of an import; ``ended`` as in ImportRow."""
    counts = {"added": tally.added, "changed": tally.changed, "same": tally.same, "bad": bad}
    tx.execute(update(tables.order_import).where(_RUN.run_id == run_id).values(**counts, ended=ended))


def runs(tx: Connection, limit: int) -> list[ImportRow]:
    """Return the newest imports, the newest first."""
    rows: Iterable[Any] = tx.execute(
        select(tables.order_import).order_by(_RUN.run_id.desc()).limit(limit)
    ).mappings()
    return [ImportRow(**row) for row in rows]
