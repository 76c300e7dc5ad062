"""Backups from the window: by button, and once a day by themselves."""

from __future__ import annotations

import threading
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from complaintdesk.domain.errors import Cancelled, UserError
from complaintdesk.viewmodels import messages

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from complaintdesk.domain.shop import Staff
    from complaintdesk.services.backup_folder import Snapshot
    from complaintdesk.services.backup_run import Prepared
    from complaintdesk.services.backups import BackupService
    from complaintdesk.services.desk import Desk
    from complaintdesk.viewmodels.session import Session


@dataclass(frozen=True, slots=True, kw_only=True)
class Copy:
    """One backup in the folder: made at (UTC µs), up to entry ``seq``; ``missing`` counts recordings not in it."""

    made_at: int
    seq: int
    size: int
    missing: int


class BackUp(QObject):
    """Prepares on the store's thread, copies beside it, then notes in the ledger that a copy left."""

    busy_changed = Signal(bool)
    progress_changed = Signal(float)
    loaded = Signal()
    """``copies`` and ``warnings`` are those of the folder now."""
    failed = Signal(str, bool)
    """Why, in words, and whether it had begun by itself."""

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._stop = threading.Event()
        self._person: Staff | None = None
        self._by_itself = False
        self.busy = False
        self.copies: Sequence[Copy] = ()
        self.warnings: Sequence[str] = ()
        self.problem = ""
        """Why the last one failed, in words; empty after one that did not."""

    @property
    def folder(self) -> str:
        """Return the folder that was chosen, empty before."""
        return self._session.settings.backup_folder if self._session.settings else ""

    def choose(self, folder: str) -> None:
        """Let backups go to another folder from now on."""
        self._session.change_settings(backup_folder=folder)
        self._session.ask(lambda _: None, lambda _: self.reload())

    def reload(self) -> None:
        """Look at the folder; beside the store's thread, since a share may take its time."""
        folder = self.folder
        if not folder:
            self.copies, self.warnings = (), ()
            self.loaded.emit()
            return

        def look(backups: BackupService) -> None:
            target = Path(folder)
            self._session.tasks.slow(
                lambda: (backups.snapshots(target), backups.warnings(target)), self._take, self._on_failed
            )

        self._session.ask(lambda desk: desk.backups, look, self._on_failed)

    def _take(self, found: tuple[Sequence[Snapshot], Sequence[str]]) -> None:
        snapshots, self.warnings = found
        self.copies = [
            Copy(
                made_at=one.manifest.made_at,
                seq=one.manifest.seq,
                size=one.size,
                missing=len(one.manifest.missing),
            )
            for one in snapshots
        ]
        self.loaded.emit()

    # --- making one ---------------------------------------------------------------------------------------

    def start_if_due(self) -> None:
        """Make today's backup if a folder is chosen and there is none yet."""
        if not self.busy and self.folder:
            self._session.ask(lambda desk: desk.backups.due(), lambda due: self._start(True) if due else None)

    def start(self) -> None:
        """Make a backup now."""
        if not self.busy and self.folder:
            self._start(False)

    def _start(self, by_itself: bool) -> None:
        self._by_itself = by_itself
        self._stop.clear()
        self._set_busy(True)
        self._person = self._session.person

        def prepare(desk: Desk) -> tuple[BackupService, Prepared]:
            return desk.backups, desk.backups.prepare()

        target = Path(self.folder)
        self._session.ask(prepare, lambda ready: self._write(*ready, target), self._on_failed)

    def cancel(self) -> None:
        """Stop; earlier backups stay as they are."""
        self._stop.set()

    def _write(self, backups: BackupService, prepared: Prepared, target: Path) -> None:
        self._session.tasks.slow(
            lambda: backups.write(prepared, target, self._reporter(), self._stop.is_set),
            self._note,
            self._on_failed,
        )

    def _reporter(self) -> Callable[[float], None]:
        """Return what the copying thread calls; it hands over whole percents only."""
        post, told = self._session.tasks.post, [-1]

        def progress(done: float) -> None:
            if (now := int(100 * done)) != told[0]:
                told[0] = now
                post(lambda: self.progress_changed.emit(done))

        return progress

    def _note(self, made: Snapshot) -> None:
        person = self._person

        def note(desk: Desk) -> None:
            maker = person or desk.sitting()
            desk.backups.note(made, maker.staff_id if maker else "")

        self._session.ask(note, lambda _: self._on_noted(), self._on_failed)

    def _on_noted(self) -> None:
        self.problem = ""
        self._set_busy(False)
        self.reload()

    def _on_failed(self, failure: BaseException) -> None:
        self._set_busy(False)
        if not isinstance(failure, UserError):
            raise failure
        self.problem = messages.worded(failure)
        if not isinstance(failure, Cancelled) or not self._by_itself:
            self.failed.emit(self.problem, self._by_itself)

    def _set_busy(self, busy: bool) -> None:
        if busy != self.busy:
            self.busy = busy
            self.busy_changed.emit(busy)
