"""Colleagues around the open case: its owner, comments, questions that wait for an answer."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from complaintdesk.domain.teamwork import open_questions
from complaintdesk.viewmodels.words_form import WordsForm

if TYPE_CHECKING:
    from complaintdesk.domain.shop import Staff
    from complaintdesk.domain.teamwork import TeamRow
    from complaintdesk.viewmodels.case_detail import CaseDetail
    from complaintdesk.viewmodels.session import Session


class CaseTeam(QObject):
    """What the card beside the case shows and does."""

    changed = Signal()

    def __init__(self, session: Session, detail: CaseDetail, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._detail = detail
        detail.loaded.connect(self.changed)
        session.shop_changed.connect(self.changed)

    @property
    def people(self) -> tuple[Staff, ...]:
        """Return everybody of the shop."""
        return self._session.shop.staff

    @property
    def owner(self) -> str:
        """Return the name of who answers for the case, empty while nobody does."""
        rows = self._detail.file.decisions if self._detail.file else ()
        return next((row.words for row in reversed(rows) if row.kind == "case.owner"), "")

    @property
    def questions(self) -> list[tuple[str, TeamRow]]:
        """Return the questions that wait, each with the id of its call."""
        calls = self._detail.file.calls if self._detail.file else ()
        return [(call.call_id, row) for call in calls for row in open_questions(call.team)]

    def name_owner(self, staff_id: str) -> None:
        """Name who answers for the case."""
        if file := self._detail.file:
            self._session.act(lambda desk, by: desk.team.name_owner(file.case_id, staff_id, by))

    def comment_form(self) -> WordsForm | None:
        """Return the form for an opinion on the case, None while none is open."""
        file = self._detail.file
        if file is None:
            return None
        return WordsForm(
            self._session, lambda desk, said, by: desk.team.comment(file.case_id, said, by), "words", self
        )

    def answer_form(self, call_id: str, question_id: str, staff_id: str) -> WordsForm:
        """Return the form for what came back; ``staff_id`` answered, empty for somebody outside the shop."""
        return WordsForm(
            self._session,
            lambda desk, said, by: desk.team.answer(call_id, question_id, said, staff_id, by),
            "words",
            self,
        )
