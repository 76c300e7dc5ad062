"""Importing order files: what kind of file it is, the shop's own layouts, and the run itself in its own process."""

from __future__ import annotations

import json
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import datetime
from typing import TYPE_CHECKING

from complaintdesk import paths
from complaintdesk.domain.errors import ImportFailed, LayoutUnknown
from complaintdesk.services.orders import layout, reading
from complaintdesk.services.ports import ImportJob
from complaintdesk.store import order_layouts, order_writing
from complaintdesk.store.database import PostgresServer, SqlCipherFile

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence
    from datetime import tzinfo
    from pathlib import Path

    from complaintdesk.domain.caller_file import ImportRow
    from complaintdesk.services.orders.layout import Field, Layout
    from complaintdesk.services.ports import Clock, Held, ImportProgress, ImportResult, OrderImporter
    from complaintdesk.store.event_store import EventStore

_ROWS_SHOWN = 6


@dataclass(frozen=True, slots=True, kw_only=True)
class OrderFile:
    """A file as it looks: its columns and first rows, what is known of its kind, and a guess where nothing is."""

    path: Path
    encoding: str
    header: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    layout: Layout | None
    guess: dict[Field, tuple[str, ...]]


class ImportService:
    """Looks at order files and imports them. ``hold`` takes a lock between processes on a file. Raises StoreBusy."""

    def __init__(
        self,
        store: EventStore,
        importer: OrderImporter,
        clock: Clock,
        tz: tzinfo,
        home: Path,
        hold: Callable[[Path], Held],
    ) -> None:
        self._store = store
        self._importer = importer
        self._clock = clock
        self._tz = tz
        self._home = home
        self._hold = hold

    # --- layouts -----------------------------------------------------------------------------------------

    def layouts(self) -> list[Layout]:
        """Return the layouts to choose from, the shop's own before those of known shop systems."""
        with self._store.database.reading() as tx:
            own = [layout.parse(json.loads(body), "") for body in order_layouts.layouts(tx)]
        return [*own, *layout.known(paths.resource("orders"))]

    def keep_layout(
        self, label: str, header: Sequence[str], columns: Mapping[str, tuple[str, ...]]
    ) -> Layout:
        """Keep what the columns of the shop's own file mean, for the next file with the same header.

        ``columns`` names the headers of each Field by its value. Raises LayoutUnknown without a name for it, or without
        a column for the order number.
        """
        data = {"label": label.strip(), "source": label.strip(), "signs": list(header), "columns": columns}
        try:
            kept = layout.parse(data, "")
        except ValueError as failure:
            raise LayoutUnknown from failure
        if not kept.label:
            raise LayoutUnknown
        with self._store.database.writing() as tx:
            order_layouts.keep_layout(tx, kept.source, json.dumps(layout.as_data(kept), ensure_ascii=False))
        return kept

    def drop_layout(self, source: str) -> None:
        """Forget one of the shop's own layouts; the orders that came by it stay."""
        with self._store.database.writing() as tx:
            order_layouts.drop_layout(tx, source)

    # --- files -------------------------------------------------------------------------------------------

    @staticmethod
    def look_at(file: Path, layouts: Sequence[Layout]) -> OrderFile:
        """Return what a file looks like; may run beside the store's thread. Raises ImportFailed."""
        with _file_troubles():
            encoding = reading.encoding_of(file)
            header = reading.header_of(file, encoding)
            rows = reading.first_rows(file, encoding, _ROWS_SHOWN + 1)
        if len(header.names) < 2 or len(rows) < 2:
            raise ImportFailed("not a table")
        return OrderFile(
            path=file,
            encoding=encoding,
            header=header.names,
            rows=tuple(tuple(row) for row in rows[1:]),
            layout=layout.choose(header, layouts),
            guess=layout.guess(header),
        )

    def prepare(self, file: OrderFile) -> ImportJob:
        """Return the job of importing a file with its layout. Raises LayoutUnknown if it has none."""
        if file.layout is None:
            raise LayoutUnknown
        place = self._store.database.place
        embedded = place if isinstance(place, SqlCipherFile) else None
        offset = datetime.now(self._tz).utcoffset()
        return ImportJob(
            store=embedded.path if embedded else None,
            key=embedded.key if embedded else b"",
            url=place.url if isinstance(place, PostgresServer) else "",
            file=file.path.absolute(),
            encoding=file.encoding,
            columns=layout.as_data(file.layout),
            utc_offset_s=round(offset.total_seconds()) if offset else 0,
            at=self._clock.now(),
        )

    def run(
        self, job: ImportJob, progress: Callable[[ImportProgress], None], cancelled: Callable[[], bool]
    ) -> ImportResult:
        """Import, beside the store's thread. What was taken in stays, however it ends; the same file may come again.

        Raises ImportFailed, StoreBusy (also while another import runs), DiskFull, StorageFailed.
        """
        held = self._hold(paths.importing(self._home))
        try:
            return self._importer.run(job, progress, cancelled)
        finally:
            held.leave()

    def import_file(
        self,
        file: Path,
        chosen: Layout | None = None,
        progress: Callable[[ImportProgress], None] = lambda _: None,
        cancelled: Callable[[], bool] = lambda: False,
    ) -> ImportResult:
        """Look at a file, prepare and import it, with the ``chosen`` layout or the one that fits.

        Raises as ``look_at``, ``prepare`` and ``run``.
        """
        looked_at = self.look_at(file, self.layouts())
        return self.run(
            self.prepare(replace(looked_at, layout=chosen or looked_at.layout)), progress, cancelled
        )

    def imports(self, limit: int = 20) -> list[ImportRow]:
        """Return the newest imports, the newest first."""
        with self._store.database.reading() as tx:
            return order_writing.runs(tx, limit)


@contextmanager
def _file_troubles() -> Iterator[None]:
    try:
        yield
    except FileNotFoundError as failure:
        raise ImportFailed("missing") from failure
    except OSError as failure:
        raise ImportFailed("unreadable") from failure
