"""Writing a note of staff care, or changing one's own."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from complaintdesk.domain.care import CareSaid
from complaintdesk.viewmodels import messages

if TYPE_CHECKING:
    from complaintdesk.domain.care import CareRow, Feeling, Wish
    from complaintdesk.domain.errors import UserError
    from complaintdesk.viewmodels.session import Session


class CareForm(QObject):
    """``row`` is what the person wrote about the call before, None until ``loaded`` or if there is nothing.

    ``save`` and ``erase`` are followed by ``done`` or ``refused``; ``gone`` says that another person took the seat.
    """

    loaded = Signal()
    busy_changed = Signal(bool)
    done = Signal()
    refused = Signal(str)
    gone = Signal()

    def __init__(self, session: Session, call_id: str, row: CareRow | None, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._call_id = call_id
        self.row = row
        self._alive = [True]
        self.destroyed.connect(self._alive.clear)
        session.person_changed.connect(self.gone)

    def load(self) -> None:
        """Look whether there is a note about the call already: one call has one note of one person."""
        person = self._session.person
        if self.row is not None or not self._call_id or person is None:
            return
        call_id, by, alive = self._call_id, person.staff_id, self._alive

        def known(rows: list[CareRow]) -> None:
            if alive and rows and self._session.person == person:
                self.row = rows[0]
                self.loaded.emit()

        self._session.ask(lambda desk: desk.care.of_call(call_id, by), known)

    def people(self) -> dict[str, str]:
        """Return whom the author may let read it, by what ``save`` takes."""
        others = {who.staff_id: who.name for who in self._session.shop.staff if who != self._session.person}
        return {"": self.tr("Nobody else"), **others}

    def readers(self) -> list[str]:
        """Return the names of those who read every note, because the shop chose them."""
        shop, person = self._session.shop, self._session.person
        chosen = shop.rules.care_readers
        return [who.name for who in shop.staff if who.staff_id in chosen and who != person]

    def save(self, feeling: Feeling, wishes: tuple[Wish, ...], text: str, reader_id: str) -> None:
        """Keep it."""
        said = CareSaid(feeling=feeling, wishes=wishes, text=text)
        call_id, note_id = self._call_id, self._session.new_id()
        self.busy_changed.emit(True)
        if row := self.row:
            self._session.act(
                lambda desk, by: desk.care.change(row.note.note_id, said, by, reader_id=reader_id),
                self._on_done,
                self._on_failed,
            )
        else:
            self._session.act(
                lambda desk, by: desk.care.write(note_id, call_id, said, by, reader_id=reader_id),
                self._on_done,
                self._on_failed,
            )

    def erase(self) -> None:
        """Erase it for good."""
        if row := self.row:
            self.busy_changed.emit(True)
            self._session.act(
                lambda desk, by: desk.care.erase(row.note.note_id, by), self._on_done, self._on_failed
            )

    def _on_done(self) -> None:
        self.busy_changed.emit(False)
        self.done.emit()

    def _on_failed(self, failure: UserError) -> None:
        self.busy_changed.emit(False)
        self.refused.emit(messages.worded(failure))
