"""Locks a desk that nobody touches, as the shop's rule says; never during a call or while it works."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

if TYPE_CHECKING:
    from complaintdesk.viewmodels.call_desk import CallDesk
    from complaintdesk.viewmodels.session import Session

_MINUTE_MS = 60_000


class IdleLock(QObject):
    """``touch`` is called whenever somebody uses the desk; a call that ends counts as that."""

    def __init__(self, session: Session, calls: CallDesk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._calls = calls
        self.timer = QTimer(self, singleShot=True)
        self.timer.timeout.connect(self._on_idle)
        session.person_changed.connect(self.touch)
        session.shop_changed.connect(self.touch)
        calls.current_changed.connect(self.touch)

    def touch(self) -> None:
        """Begin to wait anew."""
        minutes = self._session.shop.rules.lock_minutes
        if self._session.signs_in and not self._session.away and minutes:
            self.timer.start(minutes * _MINUTE_MS)
        else:
            self.timer.stop()

    def _on_idle(self) -> None:
        if self._calls.current is not None or self._calls.parked or not self._session.tasks.idle:
            self.touch()
        else:
            self._session.lock()
