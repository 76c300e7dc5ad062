"""What is to be found out in a call, noted when typing rests, like who it is."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer, Signal

from complaintdesk.domain.conduct import CallInterviewed

if TYPE_CHECKING:
    from complaintdesk.viewmodels.call_desk import CallDesk

_REST_MS = 1200
"""As long as for who it is: long enough not to note half a sentence, short enough that a crash costs little."""


class Interview(QObject):
    """The answers of the call in hand, by the names of ``CallInterviewed``."""

    changed = Signal()
    """Other answers than those typed are to be shown."""

    def __init__(self, desk: CallDesk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._rest = QTimer(self, interval=_REST_MS, singleShot=True)
        self._rest.timeout.connect(self.note)
        desk.leaving.connect(self.note)
        desk.current_changed.connect(self.changed)

    @property
    def said(self) -> CallInterviewed:
        """Return the answers as far as given."""
        call = self._desk.current
        return call.interview if call else CallInterviewed()

    @property
    def possible(self) -> bool:
        """Tell whether there is a call to note answers of."""
        return self._desk.current is not None

    def answer(self, **values: Any) -> None:
        """Take an answer; it is noted when typing rests."""
        if call := self._desk.current:
            call.interview = replace(call.interview, **values)
            self._rest.start()
            self._desk.found_out.emit()

    def choose(self, **values: Any) -> None:
        """Take an answer that was chosen elsewhere, and show it here."""
        self.answer(**values)
        self.changed.emit()

    def note(self) -> None:
        """Note the answers now, if they are new."""
        self._rest.stop()
        call = self._desk.current
        if call is None or call.interview == call.interview_noted:
            return
        said = call.interview_noted = call.interview
        self._desk.saves.save(call.call_id, lambda desk, by: desk.conduct.find_out(call.call_id, said, by))
