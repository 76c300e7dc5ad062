"""For how long the disk takes what is being recorded: looked at while it is, said when it becomes little."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

if TYPE_CHECKING:
    from complaintdesk.viewmodels.session import Session

_LOOK_MS = 2000


class RoomLeft(QObject):
    """``minutes`` is None while there is enough."""

    changed = Signal()

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self.minutes: int | None = None
        self._timer = QTimer(self, interval=_LOOK_MS)
        self._timer.timeout.connect(self._look)

    def watch(self, wanted: bool) -> None:
        """Look every two seconds, or no more."""
        if not wanted:
            self._timer.stop()
            self.minutes = None
        elif not self._timer.isActive():
            self._timer.start()

    def _look(self) -> None:
        self._session.ask(lambda desk: desk.sound.minutes_left(), self._take)

    def _take(self, minutes: int | None) -> None:
        if minutes != self.minutes and self._timer.isActive():
            self.minutes = minutes
            self.changed.emit()
