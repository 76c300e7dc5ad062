"""The number on the rail that cannot be forgotten: call-backs that are due."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from complaintdesk.viewmodels.moments import MINUTE

if TYPE_CHECKING:
    from complaintdesk.domain.case_file import PromiseRow
    from complaintdesk.services.changed import Changed
    from complaintdesk.viewmodels.session import Session

SOON = 15 * MINUTE
"""A call-back counts from a quarter of an hour before it is due."""


class Rail(QObject):
    """Counts the call-backs that are due soon or overdue, again each half minute."""

    badge_changed = Signal(int)

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._rows: list[PromiseRow] = []
        self.due = 0
        self._timer = QTimer(self)
        self._timer.setInterval(30_000)
        self._timer.timeout.connect(self._count)
        session.opened.connect(self._reload)
        session.feed.changed.connect(self._on_changed)
        self._timer.start()

    def _on_changed(self, changed: Changed, _origin: QObject | None) -> None:
        if changed.promises:
            self._reload()

    def _reload(self) -> None:
        self._session.ask(lambda desk: desk.callbacks.due(), self._take)

    def _take(self, rows: list[PromiseRow]) -> None:
        self._rows = rows
        self._count()

    def _count(self) -> None:
        soon = self._session.now() + SOON
        self.due = sum(1 for row in self._rows if row.due_at <= soon)
        self.badge_changed.emit(self.due)
