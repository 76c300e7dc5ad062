"""Putting imported orders into the store: new ones in, known ones filled up, each import counted.

Orders are the shop system's data, not evidence, and so outside the ledger. The same file may be imported again and
again: an order is known by its source and number, and only what is new about it is written.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from sqlalchemy import Row, bindparam, func, insert, select, update

from complaintdesk.domain.caller_file import ImportRow, OrderRow
from complaintdesk.domain.order_words import pieces_of_order
from complaintdesk.store import tables
from complaintdesk.store.dialects import ways_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from sqlalchemy import Connection

_ORDER = tables.shop_order.c
_RUN = tables.order_import.c
_COLUMNS = ("source", "order_number", "ordered_at", "name", "kana", "mail", "items", "total_yen", "stage")
_SEARCHED = ("name", "kana", "mail", "phones")
_KNOWN = select(tables.shop_order).where(
    _ORDER.order_number.in_(bindparam("numbers", expanding=True)), _ORDER.source == bindparam("of")
)
_CHANGE = (
    update(tables.shop_order)
    .where(_ORDER.order_id == bindparam("the_order"))
    .values({name: bindparam(name) for name in (*_COLUMNS, "phones", "run_id")})
)
_STAMP = (
    update(tables.shop_order)
    .where(_ORDER.order_id.in_(bindparam("orders", expanding=True)))
    .values(run_id=bindparam("run"))
)


@dataclass(frozen=True, slots=True)
class Incoming:
    """An order as a file says it, and the pieces by which it will be found if it is new."""

    order: OrderRow
    pieces: Sequence[str]


@dataclass(slots=True)
class Tally:
    """How many orders were new, changed, and known just so."""

    added: int = 0
    changed: int = 0
    same: int = 0


@dataclass(slots=True)
class _Held:
    """An order as it is to stand, and as it stood (None for a new one) with the run that wrote it."""

    order_id: int
    order: OrderRow
    before: OrderRow | None
    run: int
    pieces: Sequence[str] = ()


def order_of(row: Row[Any]) -> OrderRow:
    """Return the order in a row."""
    return OrderRow(
        **{name: getattr(row, name) for name in _COLUMNS},
        phones=tuple(row.phones.split(" ")) if row.phones else (),
    )


def add(tx: Connection, orders: Sequence[OrderRow]) -> None:
    """Add orders that came by no import. All of one source."""
    if orders:
        take(tx, 0, [Incoming(order, pieces_of_order(order)) for order in orders])


def take(tx: Connection, run_id: int, incoming: Sequence[Incoming]) -> Tally:
    """Write a batch of one source, which is not empty; return what was new in it.

    What a file is silent about stays as it was. Items of an order whose rows come apart in one file are put together;
    a later file's items take the place of an earlier one's.
    """
    held = _known(tx, incoming)
    tally = Tally()
    following: int = (tx.execute(select(func.max(_ORDER.order_id))).scalar_one() or 0) + 1
    for each in incoming:
        number = each.order.order_number
        if (known := held.get(number)) is None:
            held[number] = _Held(following, each.order, None, run_id, each.pieces)
            following += 1
            tally.added += 1
            continue
        again = known.run == run_id
        order = _filled(known.order, each.order, again=again)
        if not again:
            tally.changed += order != known.order
            tally.same += order == known.order
        if known.before is None and order != known.order:
            known.pieces = pieces_of_order(order)
        known.order, known.run = order, run_id
    _write(tx, run_id, sorted(held.values(), key=lambda each: each.order_id))
    return tally


def _known(tx: Connection, incoming: Sequence[Incoming]) -> dict[str, _Held]:
    numbers = list({each.order.order_number for each in incoming})
    rows = tx.execute(_KNOWN, {"numbers": numbers, "of": incoming[0].order.source})
    return {
        row.order_number: _Held(row.order_id, (order := order_of(row)), order, row.run_id) for row in rows
    }


def _filled(known: OrderRow, new: OrderRow, *, again: bool) -> OrderRow:
    """Return a known order with what a file says; ``again`` if this very import held it before."""
    both = (known.items, new.items)
    return replace(
        known,
        ordered_at=new.ordered_at or known.ordered_at,
        name=new.name or known.name,
        kana=new.kana or known.kana,
        phones=tuple(dict.fromkeys((*known.phones, *new.phones))) if again else new.phones or known.phones,
        mail=new.mail or known.mail,
        items="、".join(filter(None, both)) if again else new.items or known.items,
        total_yen=known.total_yen if new.total_yen is None else new.total_yen,
        stage=new.stage or known.stage,
    )


def _write(tx: Connection, run_id: int, held: Sequence[_Held]) -> None:
    index = ways_of(tx).orders
    new = [each for each in held if each.before is None]
    changed = [each for each in held if each.before is not None and each.order != each.before]
    same = [each.order_id for each in held if each.order == each.before]
    found_otherwise = [each for each in changed if _searched(each.order) != _searched(each.before)]
    if new:
        tx.execute(insert(tables.shop_order), [_values(each, run_id) for each in new])
    if changed:
        tx.execute(_CHANGE, [{**_values(each, run_id), "the_order": each.order_id} for each in changed])
    if same:
        tx.execute(_STAMP, {"orders": same, "run": run_id})
    if found_otherwise:
        index.remove(
            tx, [(each.order_id, pieces_of_order(each.before)) for each in found_otherwise if each.before]
        )
    if adding := [
        *((each.order_id, pieces_of_order(each.order)) for each in found_otherwise),
        *((each.order_id, each.pieces) for each in new),
    ]:
        index.add(tx, adding)


def _values(held: _Held, run_id: int) -> dict[str, object]:
    order = held.order
    values: dict[str, object] = {name: getattr(order, name) for name in _COLUMNS}
    return {**values, "order_id": held.order_id, "phones": " ".join(order.phones), "run_id": run_id}


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
