"""The number on the rail that cannot be forgotten: call-backs and promises that are overdue or due today."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from complaintdesk.viewmodels import moments

if TYPE_CHECKING:
    from complaintdesk.services.changed import Changed
    from complaintdesk.services.desk import Desk
    from complaintdesk.viewmodels.session import Session


class Rail(QObject):
    """Counts what is overdue or due today, again each half minute."""

    badge_changed = Signal(int)
    fell_due = Signal(int)
    """So many fell due since the last look."""

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._due_at: list[int] = []
        self._looked_at = session.now()
        self.due = 0
        self.overdue = 0
        self._timer = QTimer(self)
        self._timer.setInterval(30_000)
        self._timer.timeout.connect(self.look)
        session.opened.connect(self._reload)
        session.feed.changed.connect(self._on_changed)
        self._timer.start()

    def _on_changed(self, changed: Changed, _origin: QObject | None) -> None:
        if changed.promises:
            self._reload()

    def _reload(self) -> None:
        self._session.ask(_read, self._take)

    def _take(self, due_at: list[int]) -> None:
        self._due_at = due_at
        self.look()

    def look(self) -> None:
        """Count anew at this minute."""
        now, before = self._session.now(), self._looked_at
        self._looked_at = now
        self.overdue = sum(due <= now for due in self._due_at)
        self.due = sum(due <= now or moments.days_ago(due, now) == 0 for due in self._due_at)
        self.badge_changed.emit(self.due)
        if fell := sum(before < due <= now for due in self._due_at):
            self.fell_due.emit(fell)


def _read(desk: Desk) -> list[int]:
    rings = [row.due_at for row in desk.callbacks.due()]
    return rings + [row.due_at for row in desk.promises.due()]
