"""Holding what screens read against the ledger: everything is replayed beside it and compared row by row."""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING, Any

from sqlalchemy import select

from complaintdesk.store import codec, projections, replaying, tables
from complaintdesk.store.dialects import scratch
from complaintdesk.store.projections.custody import bury

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from pathlib import Path

    from sqlalchemy import Connection, Table

    from complaintdesk.domain.custody import Erased
    from complaintdesk.domain.ledger import Entry

_NAMED = 5
"""Rows of one table that are named; the others are counted."""

_HEARD_EVERY = 1000


def faults(
    seen: Connection, tombstones: Iterable[tuple[Entry, Erased]], path: Path, step: Callable[[int], None]
) -> list[str]:
    """Name the rows that are not what the ledger says, in stable English.

    ``seen`` is a sound ledger as of one moment; ``path`` is a new file to replay into, removed at the end. ``step``
    hears how many entries were replayed. Raises HomeUnreadable, DiskFull, StorageFailed.
    """
    engine = scratch.engine(path)
    try:
        with engine.begin() as beside:
            tables.metadata.create_all(beside, tables=tables.PROJECTIONS)
            for entry, tombstone in tombstones:
                bury(beside, entry, tombstone)
            for place, (entry, body) in enumerate(replaying.in_order(seen)):
                projections.apply_tables(beside, entry, codec.decode(entry.kind, body))
                if place % _HEARD_EVERY == 0:
                    step(place)
            return [fault for table in tables.PROJECTIONS for fault in _differences(seen, beside, table)]
    finally:
        engine.dispose()
        path.unlink(missing_ok=True)


def _differences(seen: Connection, beside: Connection, table: Table) -> list[str]:
    if _sum(seen, table) == _sum(beside, table):
        return []
    found, expected = _by_key(seen, table), _by_key(beside, table)
    wrong = [
        *(f"row {key} is not the ledger's" for key in sorted(found.keys() - expected.keys())),
        *(f"row {key} is missing" for key in sorted(expected.keys() - found.keys())),
        *(
            f"row {key} differs from the ledger"
            for key in sorted(expected.keys() & found.keys())
            if found[key] != expected[key]
        ),
    ]
    more = [f"table {table.name}: {len(wrong) - _NAMED} more rows"] if len(wrong) > _NAMED else []
    return [f"table {table.name}: {words}" for words in wrong[:_NAMED]] + more


def _sum(tx: Connection, table: Table) -> tuple[int, int]:
    """Return how many rows there are, and the sum of their hashes: no two engines sort text alike."""
    count = total = 0
    for row in tx.execute(select(table).execution_options(yield_per=2000)):
        count += 1
        total += int.from_bytes(_hash(row), "big")
    return count, total


def _by_key(tx: Connection, table: Table) -> dict[str, bytes]:
    names = [column.name for column in table.primary_key]
    return {
        "/".join(str(row._mapping[name]) for name in names): _hash(row)  # noqa: SLF001 (SQLAlchemy's public name)
        for row in tx.execute(select(table).execution_options(yield_per=2000))
    }


def _hash(row: Any) -> bytes:
    return hashlib.sha256(repr(tuple(row)).encode("utf-8", "surrogatepass")).digest()
