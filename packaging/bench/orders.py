"""Importing a million orders, against a bare insert by sqlcipher3 of the same rows into the same tables and indexes.

The import reads the file, understands it, and leaves gaps for whoever types. The peer has its rows ready: only the time
in which they are inserted and committed counts, all in one transaction. On a machine that is busy with other things the
processor time says more: that of both the import's processes together, though they work side by side.
"""

from __future__ import annotations

import resource
import sys
import tempfile
import time
from pathlib import Path
from typing import TYPE_CHECKING, Any

from bench import order_file
from bench.figures import Figure
from bench.homes import found_sample
from complaintdesk import app
from complaintdesk.store.dialects.sqlcipher import connect
from complaintdesk.store.order_writing import order_of, packed

if TYPE_CHECKING:
    from collections.abc import Iterator

    from complaintdesk.services.desk import Desk

ORDERS, FEWER = 1_000_000, 100_000
PEER = "bare sqlcipher3 insert of the same rows, tables and indexes"
_CHUNK = 50_000
_COLUMNS = 12


def measure(orders: int = ORDERS, fewer: int = FEWER) -> list[Figure]:
    """Return the times, and the memory of the import's processes for many orders against that for fewer."""
    with tempfile.TemporaryDirectory(prefix="cd-orders-") as folder:
        _import(Path(folder) / "fewer", fewer)
        memory_of_fewer = _memory_mb()
        home = Path(folder) / "many"
        ours, worked = _import(home, orders)
        memory = _memory_mb()
        again, _ = _again(home, orders)
        peer, peer_worked = _insert(home, Path(folder) / "peer")
    return [
        Figure(
            name=f"import of {orders:,} orders", value=ours, unit="s", peer=PEER, peer_value=peer, at_most=3.0
        ),
        Figure(name="its processor time", value=worked, unit="s", peer=PEER, peer_value=peer_worked),
        Figure(name="the same file again", value=again, unit="s"),
        Figure(
            name="memory of the import",
            value=memory,
            unit="MB",
            peer=f"the same with {fewer:,} orders",
            peer_value=memory_of_fewer,
            at_most=1.2,
        ),
    ]


def _import(home: Path, orders: int) -> tuple[float, float]:
    file = order_file.written(orders)
    found_sample(home)
    return _timed(home, file, orders)


def _again(home: Path, orders: int) -> tuple[float, float]:
    return _timed(home, order_file.written(orders), orders)


def _timed(home: Path, file: Path, orders: int) -> tuple[float, float]:
    """Return the seconds that passed, and those in which the import's processes worked."""
    desk = app.open_desk(home)
    try:
        begun, worked = time.perf_counter(), _worked()
        result = desk.imports.import_file(file)
        took, worked = time.perf_counter() - begun, _worked() - worked
    finally:
        desk.close()
    if result.added + result.same != orders or result.bad:
        raise RuntimeError(f"{result.added} + {result.same} orders of {orders}, {result.bad} bad rows")
    return took, worked


def _worked() -> float:
    """Return the processor time of all processes that we started and that ended."""
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


def _memory_mb() -> float:
    """Return the most that any process ended so far held, which only grows: the fewer orders come first."""
    unit = 1 if sys.platform == "darwin" else 1024
    return resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss * unit / 1_000_000


def _insert(imported: Path, home: Path) -> tuple[float, float]:
    """Insert what was imported into an empty store, bare; return the seconds that passed, and those of work."""
    found_sample(home)
    source, target = app.open_desk(imported), app.open_desk(home)
    place: Any = target.database.place
    bare = connect(place.path, place.key)  # the same pragmas as the store
    passed = worked = 0.0
    try:
        bare.execute("BEGIN IMMEDIATE")
        for rows, pieces in _rows(source):
            begun, at_work = time.perf_counter(), time.process_time()
            bare.executemany(f"INSERT INTO shop_order VALUES ({', '.join('?' * _COLUMNS)})", rows)
            bare.executemany("INSERT INTO order_index(rowid, pieces) VALUES (?, ?)", pieces)
            passed, worked = passed + time.perf_counter() - begun, worked + time.process_time() - at_work
        begun, at_work = time.perf_counter(), time.process_time()
        bare.execute("COMMIT")
        passed, worked = passed + time.perf_counter() - begun, worked + time.process_time() - at_work
    finally:
        bare.close()
        source.close()
        target.close()
    return passed, worked


def _rows(desk: Desk) -> Iterator[tuple[list[tuple[Any, ...]], list[tuple[int, str]]]]:
    with desk.database.reading() as tx:
        bare: Any = tx.connection.dbapi_connection
        found = bare.execute("SELECT * FROM shop_order ORDER BY order_id")
        names = [column[0] for column in found.description]
        while rows := found.fetchmany(_CHUNK):
            pieces = [
                (row[0], packed(order_of(_Named(dict(zip(names, row, strict=True))))).pieces) for row in rows
            ]
            yield [tuple(row) for row in rows], pieces


class _Named:
    """A row whose values have names."""

    def __init__(self, values: dict[str, Any]) -> None:
        self.__dict__.update(values)
