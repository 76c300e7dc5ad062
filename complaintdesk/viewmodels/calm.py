"""When a call becomes hard for the person who holds the phone."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from complaintdesk.domain.terms import NoteKind

if TYPE_CHECKING:
    from complaintdesk.viewmodels.call_desk import CallDesk

_HARD = (NoteKind.EMOTION, NoteKind.ABUSE)


class Calm(QObject):
    """Watches the lines of the call in hand."""

    wanted = Signal()
    """A line of emotion or abuse was just written."""
    gone = Signal()
    """Another call is in hand, or none."""

    def __init__(self, desk: CallDesk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._call_id = ""
        self._seen = 0
        desk.lines_changed.connect(self._on_lines)
        desk.current_changed.connect(self._on_call)
        self._on_call()

    def _on_call(self) -> None:
        call = self._desk.current
        call_id = call.call_id if call else ""
        if call_id != self._call_id:
            self._call_id, self._seen = call_id, self._hard()
            self.gone.emit()

    def _on_lines(self) -> None:
        before, self._seen = self._seen, self._hard()
        if self._seen > before:
            self.wanted.emit()

    def _hard(self) -> int:
        call = self._desk.current
        return sum(1 for line in call.lines.standing() if line.kind in _HARD) if call else 0
