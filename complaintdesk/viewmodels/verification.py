"""Checking the whole home from the window: beside the store's thread, with progress and a plain answer."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from complaintdesk.domain.errors import UserError

if TYPE_CHECKING:
    from complaintdesk.services.verification import VerificationService, Verified
    from complaintdesk.viewmodels.session import Session

SHORT_HEAD = 16
"""Characters of the head on the screen; the whole of it is in the tool tip and on every report."""


class Verification(QObject):
    """``result`` is what the last check found, ``at`` when it ended (UTC µs); None and 0 before the first."""

    busy_changed = Signal(bool)
    progress_changed = Signal(float)
    finished = Signal()
    failed = Signal(object)
    """Carries the UserError."""

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.result: Verified | None = None
        self.at = 0
        self.stamps = 0
        """Checkpoints with a time-stamp when the last check began."""
        self.busy = False

    def start(self) -> None:
        """Check everything, unless it is being done."""
        if self.busy:
            return
        self._set_busy(True)
        self._session.ask(
            lambda desk: (desk.verification, desk.checkpoints.stamps()), self._run, self._on_failed
        )

    def _run(self, read: tuple[VerificationService, int]) -> None:
        service, self.stamps = read
        post = self._session.tasks.post

        def progress(done: float) -> None:
            post(lambda: self.progress_changed.emit(done))

        self._session.tasks.slow(lambda: service.verify(progress), self._on_verified, self._on_failed)

    def _on_verified(self, result: Verified) -> None:
        self.result, self.at = result, self._session.now()
        self._set_busy(False)
        self.finished.emit()

    def _on_failed(self, failure: BaseException) -> None:
        self._set_busy(False)
        if not isinstance(failure, UserError):
            raise failure
        self.failed.emit(failure)

    def _set_busy(self, busy: bool) -> None:
        self.busy = busy
        self.busy_changed.emit(busy)
