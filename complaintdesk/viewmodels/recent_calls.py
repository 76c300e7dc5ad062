"""The last calls of the shop, shown while nobody is on the phone."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

if TYPE_CHECKING:
    from complaintdesk.domain.case_file import CallRow
    from complaintdesk.services.changed import Changed
    from complaintdesk.viewmodels.call_desk import CallDesk
    from complaintdesk.viewmodels.session import Session

_COUNT = 12


class RecentCalls(QObject):
    """Newest first. They are read anew when a call ends here, and when others change one while none is in hand."""

    changed = Signal()

    def __init__(self, session: Session, desk: CallDesk) -> None:
        super().__init__(desk)
        self._session = session
        self._desk = desk
        self.rows: list[CallRow] = []
        session.opened.connect(self.reload)
        session.feed.changed.connect(self._on_changed)
        session.person_changed.connect(self._on_person)

    def reload(self) -> None:
        """Read them."""
        if self._session.away:
            self._take([])
            return
        self._session.ask(lambda desk: desk.calls.recent(_COUNT), self._take)

    def _take(self, rows: list[CallRow]) -> None:
        self.rows = [] if self._session.away else rows
        self.changed.emit()

    def _on_person(self) -> None:
        if self._session.signs_in:
            self.reload()

    def _on_changed(self, changed: Changed, origin: QObject | None) -> None:
        if changed.calls and origin is not self._desk and self._desk.current is None:
            self.reload()
