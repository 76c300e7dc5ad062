"""Restoring a backup into an empty folder, from the window."""

from __future__ import annotations

import threading
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from complaintdesk.domain.errors import UserError
from complaintdesk.viewmodels import messages

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from complaintdesk.services.restoring import Restoration
    from complaintdesk.viewmodels.tasks import Tasks

    RestoreInto = Callable[[Path, Path, str | None, Callable[[float], None], Callable[[], bool]], Restoration]


@dataclass(frozen=True, slots=True)
class Result:
    """How many recordings the backup does not hold, and how many of its files are damaged."""

    missing: int
    damaged: int


class Restore(QObject):
    """``restore(snapshot, home, secret, progress, cancelled)`` does it; the window looks for its data in ``home``."""

    busy_changed = Signal(bool)
    progress_changed = Signal(float)
    refused = Signal(str)
    finished = Signal(object)
    """Carries the Result."""

    def __init__(self, tasks: Tasks, restore: RestoreInto, home: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self._restore = restore
        self._stop = threading.Event()
        self.home = home
        self.busy = False

    def start(self, snapshot: Path, into: Path, secret: str) -> None:
        """Begin; ``finished`` or ``refused`` follows. Without a secret this computer's keyring is asked."""
        if self.busy:
            return
        self._stop.clear()
        self._set_busy(True)
        told = [-1]

        def progress(done: float) -> None:
            if (now := int(100 * done)) != told[0]:
                told[0] = now
                self._tasks.post(lambda: self.progress_changed.emit(done))

        self._tasks.slow(
            lambda: self._restore(snapshot, into, secret.strip() or None, progress, self._stop.is_set),
            self._on_restored,
            self._on_failed,
        )

    def cancel(self) -> None:
        """Stop; nothing is left behind."""
        self._stop.set()

    def _on_restored(self, restored: Restoration) -> None:
        self._set_busy(False)
        self.finished.emit(Result(len(restored.missing), len(restored.damaged)))

    def _on_failed(self, failure: BaseException) -> None:
        self._set_busy(False)
        if not isinstance(failure, UserError):
            raise failure
        self.refused.emit(messages.worded(failure))

    def _set_busy(self, busy: bool) -> None:
        self.busy = busy
        self.busy_changed.emit(busy)
