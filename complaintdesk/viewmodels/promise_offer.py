"""A promise line was filed: until when? A few times to choose from, the shortest that can be kept first."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from complaintdesk.domain import due_times
from complaintdesk.domain.terms import NoteKind
from complaintdesk.viewmodels import moments

if TYPE_CHECKING:
    from complaintdesk.domain.due_times import DueTime
    from complaintdesk.services.changed import Changed
    from complaintdesk.services.desk import Desk
    from complaintdesk.viewmodels.call_desk import CallDesk
    from complaintdesk.viewmodels.desk_call import DeskCall
    from complaintdesk.viewmodels.session import Session


class PromiseOffer(QObject):
    """``about`` is what was promised, "" while nothing waits for a time."""

    changed = Signal()
    promised = Signal(object)
    """A promise is on record; carries its due time, UTC µs (not int: that would be one of 32 bits)."""

    def __init__(self, session: Session, desk: CallDesk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._desk = desk
        self._call: DeskCall | None = None
        self._seen: set[str] = set()
        self.about = ""
        self.choices: tuple[DueTime, ...] = ()
        desk.lines_changed.connect(self._on_lines)
        desk.current_changed.connect(self._on_current)

    def take(self, place: int) -> None:
        """Promise until one of the times offered."""
        if self.about and place < len(self.choices):
            self.promise(self.choices[place].at)

    def promise(self, due_at: int) -> None:
        """Promise what the line says until ``due_at``, UTC µs."""
        call, about = self._call, self.about
        if call is None or not about:
            return
        self._desk.who.note()  # the number says which case it is
        promise_id, name = self._session.new_id(), call.name

        def verb(desk: Desk, by: str) -> Changed:
            return desk.promises.make_in_call(call.call_id, promise_id, about, due_at, by, to_whom=name)

        self._desk.saves.save(call.call_id, verb)
        self.dismiss()
        self.promised.emit(due_at)

    def dismiss(self) -> None:
        """Offer no time; the line stays."""
        self.about, self.choices = "", ()
        self.changed.emit()

    def _on_lines(self) -> None:
        call = self._desk.current
        if call is None:
            return
        last = call.lines.last_standing()
        if last is None or last.kind is not NoteKind.PROMISE or last.root in self._seen:
            return
        self._seen.add(last.root)
        self._call, self.about = call, last.text
        now = self._session.now()
        tz = moments.local(now).tzinfo
        self.choices = due_times.choices(now, self._session.shop.rules, tz) if tz else ()
        self.changed.emit()

    def _on_current(self) -> None:
        call = self._desk.current
        if call is not None:
            # What a call left open holds already was offered a time then.
            self._seen |= {line.root for line in call.lines.lines() if line.kind is NoteKind.PROMISE}
        if call is not self._call and self.about:
            self.dismiss()
