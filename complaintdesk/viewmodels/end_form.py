"""The end of a call, stated afterwards."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from complaintdesk.viewmodels import messages

if TYPE_CHECKING:
    from complaintdesk.domain.errors import UserError
    from complaintdesk.viewmodels.session import Session


class EndForm(QObject):
    """States the end of a call afterwards; ``saved`` or ``refused`` follows."""

    busy_changed = Signal(bool)
    saved = Signal()
    refused = Signal(str)

    def __init__(self, session: Session, call_id: str, ended_at: int, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._call_id = call_id
        self.ended_at = ended_at
        """The end as it stands, UTC µs."""

    def save(self, ended_at: int) -> None:
        """Correct the end, UTC µs."""
        call_id = self._call_id
        self.busy_changed.emit(True)
        self._session.act(
            lambda desk, by: desk.calls.correct_end(call_id, ended_at, by), self._on_saved, self._on_failed
        )

    def _on_saved(self) -> None:
        self.busy_changed.emit(False)
        self.saved.emit()

    def _on_failed(self, failure: UserError) -> None:
        self.busy_changed.emit(False)
        self.refused.emit(messages.worded(failure))
