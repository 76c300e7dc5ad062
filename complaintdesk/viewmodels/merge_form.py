"""Making a case part of another: which one, and why."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from complaintdesk.domain.errors import InvalidInput
from complaintdesk.viewmodels import messages

if TYPE_CHECKING:
    from complaintdesk.domain.case_file import CaseFile
    from complaintdesk.domain.errors import UserError
    from complaintdesk.viewmodels.session import Session


class MergeForm(QObject):
    """``saved`` or ``refused`` follows ``save``."""

    busy_changed = Signal(bool)
    saved = Signal()
    refused = Signal(str)

    def __init__(self, session: Session, file: CaseFile, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._case_id = file.case_id
        self.label = f"{file.label} {file.title}".strip()

    def save(self, into: str, why: str) -> None:
        """Merge into the case of this number."""
        if not into.strip():
            self.refused.emit(messages.worded(InvalidInput("into", "empty")))
            return
        self.busy_changed.emit(True)
        case_id = self._case_id
        self._session.act(
            lambda desk, by: desk.merging.merge(case_id, into, why, by), self._on_saved, self._on_failed
        )

    def _on_saved(self) -> None:
        self.busy_changed.emit(False)
        self.saved.emit()

    def _on_failed(self, failure: UserError) -> None:
        self.busy_changed.emit(False)
        self.refused.emit(messages.worded(failure))
