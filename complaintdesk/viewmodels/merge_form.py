"""Joining what belongs together: a case with another, a call with another case, a caller with another number."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from complaintdesk.domain.errors import InvalidInput
from complaintdesk.viewmodels import messages, moments, words

if TYPE_CHECKING:
    from complaintdesk.domain.case_file import CallRow, CaseFile
    from complaintdesk.domain.errors import UserError
    from complaintdesk.services.changed import Changed
    from complaintdesk.services.desk import Desk
    from complaintdesk.viewmodels.session import Session


class JoinForm(QObject):
    """``saved`` or ``refused`` follows ``save``. ``missing`` is said where the field of the other one is empty."""

    missing: InvalidInput | None = None

    busy_changed = Signal(bool)
    saved = Signal()
    refused = Signal(str)

    def __init__(self, session: Session, label: str, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self.label = label

    def save(self, other: str, why: str) -> None:
        """Join with the case, number or address that is typed."""
        if self.missing is not None and not other.strip():
            self.refused.emit(messages.worded(self.missing))
            return
        self.busy_changed.emit(True)
        self._session.act(lambda desk, by: self._join(desk, other, why, by), self._on_saved, self._on_failed)

    def _join(self, desk: Desk, other: str, why: str, by: str) -> Changed:
        raise NotImplementedError

    def _on_saved(self) -> None:
        self.busy_changed.emit(False)
        self.saved.emit()

    def _on_failed(self, failure: UserError) -> None:
        self.busy_changed.emit(False)
        self.refused.emit(messages.worded(failure))


class MergeForm(JoinForm):
    """The case becomes part of the one whose number is typed."""

    missing = InvalidInput("into", "empty")

    def __init__(self, session: Session, file: CaseFile, parent: QObject) -> None:
        super().__init__(session, f"{file.label} {file.title}".strip(), parent)
        self._case_id = file.case_id

    def _join(self, desk: Desk, other: str, why: str, by: str) -> Changed:
        return desk.merging.merge(self._case_id, other, why, by)


class MoveForm(JoinForm):
    """A call goes into the case whose number is typed, or into a new one."""

    def __init__(self, session: Session, call: CallRow, parent: QObject) -> None:
        who = " ".join(filter(None, (words.number(call.number, call.typed_number), call.name)))
        super().__init__(session, f"{moments.day_and_clock(call.started_at)} {who}".strip(), parent)
        self._call_id = call.call_id

    def _join(self, desk: Desk, other: str, why: str, by: str) -> Changed:
        return desk.splitting.move(self._call_id, other, why, by)[1]


class LinkForm(JoinForm):
    """The caller of a case also has the number or mail address that is typed."""

    missing = InvalidInput("point", "empty")

    def __init__(self, session: Session, file: CaseFile, parent: QObject) -> None:
        known = (file.label, words.number(file.caller_number), words.honoured(file.caller_name))
        super().__init__(session, " ".join(filter(None, known)), parent)
        self._case_id = file.case_id

    def _join(self, desk: Desk, other: str, why: str, by: str) -> Changed:
        return desk.linking.link(self._case_id, other, why, by)
