"""Checking an evidence package from the window, whosever it is."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

if TYPE_CHECKING:
    from complaintdesk.services.desk import Desk
    from complaintdesk.services.verification import PackageChecked
    from complaintdesk.viewmodels.session import Session


class PackageCheck(QObject):
    """``result`` is what the last check found, ``folder`` where; None before the first."""

    busy_changed = Signal(bool)
    progress_changed = Signal(float)

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.result: PackageChecked | None = None
        self.folder = ""
        self.busy = False

    def start(self, folder: str) -> None:
        """Check the package in a folder, unless one is being checked."""
        if self.busy:
            return
        self.result, self.folder = None, folder
        self._set_busy(True)
        self._session.ask(lambda desk: desk, self._run, self._on_failed)

    def _run(self, desk: Desk) -> None:
        post = self._session.tasks.post

        def progress(done: float) -> None:
            post(lambda: self.progress_changed.emit(done))

        self._session.tasks.slow(
            lambda: desk.verification.verify_package(Path(self.folder), progress),
            self._on_checked,
            self._on_failed,
        )

    def _on_checked(self, result: PackageChecked) -> None:
        self.result = result
        self._set_busy(False)

    def _on_failed(self, failure: BaseException) -> None:
        self._set_busy(False)
        raise failure

    def _set_busy(self, busy: bool) -> None:
        self.busy = busy
        self.busy_changed.emit(busy)
