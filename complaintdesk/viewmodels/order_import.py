"""Importing order files from the window: one after another, each in processes of its own; what came of it."""

from __future__ import annotations

import threading
from collections import deque
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Signal

from complaintdesk.domain.errors import UserError
from complaintdesk.viewmodels import messages
from complaintdesk.viewmodels.counted import Counted

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from pathlib import Path

    from complaintdesk.domain.caller_file import ImportRow
    from complaintdesk.services.desk import Desk
    from complaintdesk.services.orders.importing import ImportService, OrderFile
    from complaintdesk.services.ports import ImportJob, ImportProgress, ImportResult
    from complaintdesk.viewmodels.session import Session

translate = QCoreApplication.translate
FIELDS = (
    "order_number",
    "date",
    "name",
    "last_name",
    "first_name",
    "kana",
    "phone",
    "phone_2",
    "mail",
    "item",
    "quantity",
    "total",
    "state",
)
"""What the column mapper asks for, in its order; ``phone_2`` is a further phone column."""


@dataclass(frozen=True, slots=True, kw_only=True)
class UnknownFile:
    """A file whose columns must be explained: its header, its first rows, and a guess by field and header."""

    path: Path
    header: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    guess: Mapping[str, tuple[str, ...]]


class OrderImport(QObject):
    """Files wait in a queue; one whose columns are not known waits for the column mapper, the others go on."""

    changed = Signal()
    """Another file is being imported, or none; or how far it is."""
    columns_wanted = Signal(object)
    """The columns of this ``UnknownFile`` must be explained."""
    imported = Signal(str, object)
    """The file's name, and its ``ImportResult``."""
    failed = Signal(str, str)
    """The file's name, and why, in words."""
    loaded = Signal()
    """``imports`` are the newest ones."""

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._stop = threading.Event()
        self._queue: deque[Path] = deque()
        self.file = ""
        """The name of the file that is being imported, empty while none is."""
        self.done = 0.0
        self.orders = 0
        self.imports: list[ImportRow] = []
        self.result: ImportResult | None = None
        self.last = ""
        """The name of the file whose ``result`` this is."""
        self.unexplained: UnknownFile | None = None
        """The file that waits for the column mapper."""

    @property
    def busy(self) -> bool:
        """Tell whether an import runs or is about to."""
        return bool(self.file)

    @property
    def stopping(self) -> bool:
        """Tell whether the import was cancelled and is not over yet."""
        return self.busy and self._stop.is_set()

    def add(self, files: Sequence[Path]) -> None:
        """Import files, those that wait or run already not twice."""
        self._queue.extend(file for file in files if file not in self._queue)
        self._next()

    def cancel(self) -> None:
        """Stop; what was taken in stays, and files that wait are forgotten."""
        self._queue.clear()
        self._stop.set()

    def explain(self, file: UnknownFile, label: str, columns: Mapping[str, str]) -> None:
        """Keep what the columns of a file mean under a name, and import it; ``columns`` are of ``FIELDS``."""
        named: dict[str, tuple[str, ...]] = {}
        for field, header in columns.items():
            what = field.removesuffix("_2")
            if header:
                named[what] = (*named.get(what, ()), header)

        self.unexplained = None

        def keep(desk: Desk) -> None:
            desk.imports.keep_layout(label, file.header, named)

        self._session.ask(
            keep, lambda _: self.add([file.path]), lambda failure: self._refuse(file.path, failure)
        )

    def reload(self) -> None:
        """Read the newest imports."""
        self._session.ask(lambda desk: desk.imports.imports(), self._take_imports)

    def _take_imports(self, rows: list[ImportRow]) -> None:
        self.imports = rows
        self.loaded.emit()

    # --- one file ------------------------------------------------------------------------------------------

    def _next(self) -> None:
        if self.busy or not self._queue:
            return
        path = self._queue.popleft()
        self.file, self.done, self.orders = path.name, 0.0, 0
        self._stop.clear()
        self.changed.emit()
        failed = self._on_failed(path)

        def look(ready: tuple[ImportService, Callable[[], OrderFile]]) -> None:
            imports, look_at = ready
            self._session.tasks.slow(look_at, lambda file: self._start(imports, file), failed)

        def prepare(desk: Desk) -> tuple[ImportService, Callable[[], OrderFile]]:
            layouts = desk.imports.layouts()
            return desk.imports, lambda: desk.imports.look_at(path, layouts)

        self._session.ask(prepare, look, failed)

    def _start(self, imports: ImportService, file: OrderFile) -> None:
        if file.layout is None:
            self.unexplained = UnknownFile(
                path=file.path,
                header=file.header,
                rows=file.rows,
                guess={str(what): headers for what, headers in file.guess.items()},
            )
            self._over()
            self.columns_wanted.emit(self.unexplained)
            return
        failed = self._on_failed(file.path)
        self._session.ask(
            lambda desk: desk.imports.prepare(file), lambda job: self._run(imports, job, file.path), failed
        )

    def _run(self, imports: ImportService, job: ImportJob, path: Path) -> None:
        post = self._session.tasks.post
        self._session.tasks.slow(
            lambda: imports.run(job, lambda now: post(lambda: self._show(now)), self._stop.is_set),
            lambda result: self._on_imported(path, result),
            self._on_failed(path),
        )

    def _show(self, now: ImportProgress) -> None:
        self.done, self.orders = now.done, now.orders
        self.changed.emit()

    def _on_imported(self, path: Path, result: ImportResult) -> None:
        self.result, self.last = result, path.name
        self._over()
        self.imported.emit(path.name, result)

    def _on_failed(self, path: Path) -> Callable[[BaseException], None]:
        def failed(failure: BaseException) -> None:
            self._over()
            if not isinstance(failure, UserError):
                raise failure
            self._refuse(path, failure)

        return failed

    def _refuse(self, path: Path, failure: UserError) -> None:
        self.failed.emit(path.name, messages.worded(failure))

    def _over(self) -> None:
        self.file = ""
        self.changed.emit()
        self.reload()
        self._next()


def why(code: str) -> str:
    """Return why a row could not be read, in words."""
    return {
        "no order number": translate("orders", "No order number"),
        "columns": translate("orders", "Wrong number of columns"),
        "date": translate("orders", "Not a date"),
        "phone": translate("orders", "Not a phone number"),
        "total": translate("orders", "Not an amount"),
        "not text": translate("orders", "Damaged characters"),
        "quotation mark": translate("orders", "A quotation mark is never closed"),
    }[code]


def field(name: str) -> str:
    """Return what a column can hold, in words."""
    return {
        "order_number": translate("orders", "Order number (needed)"),
        "date": translate("orders", "Date"),
        "name": translate("orders", "Name"),
        "last_name": translate("orders", "Surname"),
        "first_name": translate("orders", "First name"),
        "kana": translate("orders", "Reading (kana)"),
        "phone": translate("orders", "Phone"),
        "phone_2": translate("orders", "Further phone"),
        "mail": translate("orders", "Mail"),
        "item": translate("orders", "Goods"),
        "quantity": translate("orders", "Quantity"),
        "total": translate("orders", "Total"),
        "state": translate("orders", "State"),
    }[name]


def told(result: ImportResult) -> str:
    """Return what came of an import, in words."""
    text = translate("orders", "%1 new, %2 changed, %3 as before")
    for place, count in enumerate((result.added, result.changed, result.same), start=1):
        text = text.replace(f"%{place}", f"{count:,}")
    if result.ended == "cancelled":
        text = translate("orders", "Cancelled: %1. Import the file again for the rest.").replace("%1", text)
    if result.bad:
        return f"{text} · {Counted().bad_rows(result.bad)}"
    return text


def past(row: ImportRow, at: str) -> str:
    """Return one of the imports so far; ``at`` is its time as the screen writes it."""
    counts = (
        translate("orders", "%1 new, %2 changed")
        .replace("%1", f"{row.added:,}")
        .replace("%2", f"{row.changed:,}")
    )
    if row.bad:
        counts = f"{counts} · {Counted().bad_rows(row.bad)}"
    state = {
        "cancelled": translate("orders", "cancelled"),
        "failed": translate("orders", "broken off"),
        "": translate("orders", "broken off"),
    }.get(row.ended, "")
    return "  ".join(part for part in (at, row.file, row.source, counts, state) if part)
