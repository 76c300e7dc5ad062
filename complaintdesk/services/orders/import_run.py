"""One import into the store: in transactions so short, and with such gaps, that nobody who types waits for it.

SQLite's write lock has no queue. Whoever wants it asks every half millisecond (store/dialects/sqlcipher.py), and so
gets it in any gap that is a little longer.
"""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, Any

from complaintdesk.store import order_writing
from complaintdesk.store.order_writing import Tally

if TYPE_CHECKING:
    from collections.abc import Sequence

    from complaintdesk.store.database import Database

HELD_S = 0.005
"""Seconds for which a transaction should keep others out; the batches grow or shrink with it."""
_GAP_S = 0.0008
_SMALLEST, _FIRST, _LARGEST = 400, 500, 1000
"""Orders of a batch. The larger, the less each costs: the index of a small one has nearly as many pieces."""
_TIDY_EVERY = 16
"""Transactions after which the index is tidied: from so many pieces at once, each step is short."""


class ImportRun:
    """Takes orders of one source in, and counts. ``at`` is now, UTC µs."""

    def __init__(self, database: Database, at: int, file: str, source: str) -> None:
        self._database = database
        self._source = source
        self._size = _FIRST
        self._written = 0
        self._waiting: list[list[Any]] = [[] for _ in order_writing.Packed._fields]
        self.tally = Tally()
        with database.writing() as tx:
            self.run_id = order_writing.begin_run(tx, at, file, source)

    def take(self, columns: Sequence[Sequence[Any]]) -> None:
        """Take orders, and write as many of those that wait as make whole batches.

        ``columns`` are those that order_writing.take has. Raises StoreBusy, DiskFull, StorageFailed.
        """
        if columns:
            self._waiting = [[*before, *more] for before, more in zip(self._waiting, columns, strict=True)]
        while len(self._waiting[0]) >= self._size:
            self._write(self._size)

    def end(self, bad: int, ended: str) -> None:
        """Write what waits and note what came of it all; ``ended`` as in ImportRow."""
        if self._waiting[0]:
            self._write(len(self._waiting[0]))
        if self._written >= _TIDY_EVERY:
            self._tidy()
        with self._database.writing() as tx:
            order_writing.end_run(tx, self.run_id, self.tally, bad, ended)

    def _write(self, count: int) -> None:
        batch = [column[:count] for column in self._waiting]
        self._waiting = [column[count:] for column in self._waiting]
        with self._database.writing() as tx:
            begun = time.perf_counter()
            tally = order_writing.take(tx, self.run_id, self._source, batch)
        self._adapt(time.perf_counter() - begun)
        self.tally.add(tally)
        self._written += 1
        time.sleep(_GAP_S)
        if self._written % _TIDY_EVERY == 0:
            self._tidy()

    def _adapt(self, held: float) -> None:
        """Come near the right size slowly: one slow disk access says little about the next."""
        wanted = self._size * (1.1 if held < HELD_S else 0.9)
        self._size = round(min(max(wanted, _SMALLEST), _LARGEST))

    def _tidy(self) -> None:
        more = True
        while more:
            with self._database.writing() as tx:
                more = order_writing.tidy(tx)
            time.sleep(_GAP_S)
