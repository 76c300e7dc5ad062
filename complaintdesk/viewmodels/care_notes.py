"""The notes of staff care that the person at this desk may read."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from complaintdesk.viewmodels import messages

if TYPE_CHECKING:
    from collections.abc import Callable

    from complaintdesk.domain.care import CareRow
    from complaintdesk.domain.errors import UserError
    from complaintdesk.services.changed import Changed
    from complaintdesk.services.desk import Desk
    from complaintdesk.viewmodels.session import Session


class CareNotes(QObject):
    """``mine`` are the person's own; ``to_read`` those of others that they were chosen to read, the unread first."""

    changed = Signal()
    refused = Signal(str)

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.mine: list[CareRow] = []
        self.to_read: list[CareRow] = []
        session.person_changed.connect(self._on_person)
        session.feed.changed.connect(self._on_changed)

    @property
    def unread(self) -> int:
        """Return how many notes nobody has talked about yet."""
        return sum(1 for row in self.to_read if row.note.talked_at is None)

    def reload(self) -> None:
        """Read them for the person who sits here now."""
        person = self._session.person
        if person is None:
            return
        by = person.staff_id

        def take(found: tuple[list[CareRow], list[CareRow]]) -> None:
            if self._session.person == person:
                self.mine, self.to_read = found
                self.changed.emit()

        self._session.ask(lambda desk: (desk.care.mine(by), desk.care.to_read(by)), take)

    def talked(self, row: CareRow) -> None:
        """Note that the reader has talked with the author."""
        self._act(lambda desk, by: desk.care.talked(row.note.note_id, by))

    def erase(self, row: CareRow) -> None:
        """Erase one's own note for good."""
        self._act(lambda desk, by: desk.care.erase(row.note.note_id, by))

    def _act(self, verb: Callable[[Desk, str], Changed]) -> None:
        self._session.act(verb, failed=self._on_failed)

    def _on_person(self) -> None:
        self.mine, self.to_read = [], []  # at once: the next person must not see them for a moment
        self.changed.emit()
        self.reload()

    def _on_changed(self, changed: Changed, _origin: QObject | None) -> None:
        if changed.care or changed.shop:
            self.reload()

    def _on_failed(self, failure: UserError) -> None:
        self.refused.emit(messages.worded(failure))
        self.reload()
