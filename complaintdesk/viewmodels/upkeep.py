"""What the desk does by itself while it is open: the daily checkpoint, waiting time-stamps, the daily backup."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from complaintdesk.domain.errors import TimestampFailed, UserError
from complaintdesk.viewmodels import messages

if TYPE_CHECKING:
    from complaintdesk.services.checkpoints import CheckpointService
    from complaintdesk.viewmodels.back_up import BackUp
    from complaintdesk.viewmodels.session import Session

EVERY_MS = 3_600_000


class Upkeep(QObject):
    """Looks every hour. What fails is told once, until it succeeds again or fails in another way."""

    failed = Signal(str)
    """What failed, in words, with what to do."""
    done = Signal()
    """Checkpoints were looked after."""

    def __init__(self, session: Session, back_up: BackUp, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._back_up = back_up
        self._told: set[str] = set()
        back_up.failed.connect(self._on_backup_failed)
        self._hour = QTimer(self, interval=EVERY_MS)
        self._hour.timeout.connect(self.look)
        self._hour.start()

    def look(self) -> None:
        """Do what is due now; beside the store's thread, so that a line never waits for it."""
        self._session.ask(lambda desk: desk.checkpoints, self._keep_point)

    def _keep_point(self, checkpoints: CheckpointService) -> None:
        def work() -> None:
            if checkpoints.due():
                checkpoints.make("daily")
            checkpoints.stamp_waiting()

        self._session.tasks.slow(work, lambda _: self._on_kept(), self._on_not_kept)

    def _on_kept(self) -> None:
        self.done.emit()
        self._back_up.start_if_due()

    def _on_not_kept(self, failure: BaseException) -> None:
        self._back_up.start_if_due()
        if not isinstance(failure, UserError):
            raise failure
        if not isinstance(failure, TimestampFailed):  # offline is normal: it waits, and the settings say so
            self._tell(messages.worded(failure))

    def _on_backup_failed(self, why: str, by_itself: bool) -> None:
        if by_itself:
            self._tell(self.tr("Today’s backup was not made. %1").replace("%1", why))

    def _tell(self, text: str) -> None:
        if text not in self._told:
            self._told.add(text)
            self.failed.emit(text)
