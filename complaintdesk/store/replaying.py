"""Reading events back, whole or as what an erasure left of them, and replaying them into the projections."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from sqlalchemy import Connection, and_, bindparam, delete, func, select

from complaintdesk.domain.custody import Erased
from complaintdesk.domain.errors import HomeUnreadable
from complaintdesk.domain.ledger import Entry
from complaintdesk.store import codec, projections, tables
from complaintdesk.store.projections import search
from complaintdesk.store.projections.custody import bury

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

_BODY = func.coalesce(tables.payload.c.body, tables.erased.c.rest).label("body")
_WITH_BODY = (
    select(tables.entry, _BODY)
    .join(tables.payload)
    .outerjoin(
        tables.erased,
        and_(
            tables.payload.c.body.is_(None),
            tables.erased.c.desk_id == tables.entry.c.desk_id,
            tables.erased.c.seq == tables.entry.c.seq,
        ),
    )
)
_STREAM = _WITH_BODY.where(
    tables.entry.c.stream == bindparam("stream"), tables.entry.c.version > bindparam("after")
).order_by(tables.entry.c.version)
_SOME = _WITH_BODY.where(
    tables.entry.c.desk_id == bindparam("desk"), tables.entry.c.seq.in_(bindparam("numbers", expanding=True))
)
_CHAIN = (
    _WITH_BODY.where(tables.entry.c.desk_id == bindparam("desk"))
    .order_by(tables.entry.c.seq)
    .execution_options(yield_per=2000)
)
_ERASED_KIND = codec.NAMES[Erased]
_TOMBSTONES = _WITH_BODY.where(tables.entry.c.kind == _ERASED_KIND).order_by(
    tables.entry.c.desk_id, tables.entry.c.seq
)


def events_of(tx: Connection, stream: str, after: int = 0) -> Iterator[tuple[Entry, Any]]:
    """Yield a stream's entries above a version with their events. Raises HomeUnreadable where a content is missing."""
    for row in tx.execute(_STREAM, {"stream": stream, "after": after}):
        entry, body = _split(row)
        yield entry, codec.decode(entry.kind, body)


def events_at(tx: Connection, places: Sequence[tuple[str, int]]) -> Iterator[tuple[Entry, Any]]:
    """Yield the entries ``(desk_id, seq)`` with their events, in no order. Raises as ``events_of``."""
    for desk_id in {desk_id for desk_id, _ in places}:
        numbers = [seq for desk, seq in places if desk == desk_id]
        for row in tx.execute(_SOME, {"desk": desk_id, "numbers": numbers}):
            entry, body = _split(row)
            yield entry, codec.decode(entry.kind, body)


def forget(tx: Connection, stream: str) -> None:
    """Remove a stream's rows, while its events still say what the search index holds of them."""
    for entry, event in events_of(tx, stream):
        search.forget(tx, entry, event)
    projections.forget(tx, stream)


def replay(tx: Connection, stream: str) -> None:
    """Make a forgotten stream's rows anew from its events."""
    for entry, event in events_of(tx, stream):
        projections.apply(tx, entry, event)


def rebuild(tx: Connection) -> None:
    """Empty the projections and replay every event of every desk."""
    for table in tables.PROJECTIONS:
        tx.execute(delete(table))
    search.empty(tx)
    # What stands for erased contents must be known before the first of them is met.
    for row in tx.execute(_TOMBSTONES).all():
        entry, body = _split(row)
        bury(tx, entry, codec.decode(entry.kind, body))
    for entry, body in in_order(tx):
        projections.apply(tx, entry, codec.decode(entry.kind, body))


def in_order(tx: Connection) -> Iterator[tuple[Entry, bytes]]:
    """Yield all desks' entries so that each chain and each stream keeps its order, else by time of writing.

    Time alone will not do: a clock is set back now and then, and no two desks' clocks agree. Raises HomeUnreadable
    where a content is missing.
    """
    desks = tx.scalars(select(tables.entry.c.desk_id).distinct()).all()
    chains = [map(_split, tx.execute(_CHAIN, {"desk": desk_id})) for desk_id in desks]
    waiting = [(row, chain) for chain in chains if (row := next(chain, None))]
    versions: dict[str, int] = {}
    while waiting:
        ready = [head for head in waiting if head[0][0].version == versions.get(head[0][0].stream, 0) + 1]
        earliest = min(ready or waiting, key=lambda head: (head[0][0].utc_us, head[0][0].desk_id))
        (entry, body), chain = earliest
        waiting.remove(earliest)
        if row := next(chain, None):
            waiting.append((row, chain))
        versions[entry.stream] = entry.version
        yield entry, body


def _split(row: Any) -> tuple[Entry, bytes]:
    *columns, body = row
    entry = Entry._make(columns)
    if body is None:
        raise HomeUnreadable(f"entry {entry.seq} of desk {entry.desk_id} has no content")
    return entry, body
