"""The card beside the case for colleagues: owner, comments, questions that wait, how to treat the customer."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QMenu, QPushButton, QVBoxLayout, QWidget

from complaintdesk.gui.dialogs.words_dialog import WordsDialog
from complaintdesk.gui.forms.case_team import Ui_CaseTeam
from complaintdesk.gui.views.caller_mark_card import CallerMarkCard
from complaintdesk.viewmodels.caller_marks import CallerMarks
from complaintdesk.viewmodels.case_team import CaseTeam

if TYPE_CHECKING:
    from complaintdesk.domain.teamwork import TeamRow
    from complaintdesk.gui.dialogs.one_dialog import OneDialog
    from complaintdesk.viewmodels.case_detail import CaseDetail
    from complaintdesk.viewmodels.session import Session


class CaseTeamCard(QWidget):
    """Dialogs are those of the case page."""

    def __init__(self, session: Session, detail: CaseDetail, dialogs: OneDialog, parent: QWidget) -> None:
        super().__init__(parent)
        self.ui = Ui_CaseTeam()
        self.ui.setupUi(self)
        self._detail = detail
        self._dialogs = dialogs
        self._team = CaseTeam(session, detail, self)
        self._marks = CallerMarks(session, self)
        self.mark_card = CallerMarkCard(self._marks, self)
        self.ui.case_team_layout.addWidget(self.mark_card)
        self._owners = QMenu(self.ui.owner_button)
        self.ui.owner_button.setMenu(self._owners)
        self.ui.comment_button.clicked.connect(self.comment)
        self._rows: list[QWidget] = []
        self._team.changed.connect(self._show)

    def comment(self) -> None:
        """Ask for an opinion on the case."""
        file, form = self._detail.file, self._team.comment_form()
        if file is not None and form is not None:
            self._dialogs.show(
                lambda: WordsDialog(
                    form,
                    self.window(),
                    title=self.tr("Comment") + f"  {file.label}",
                    explanation=self.tr("What do you think about this case? Everybody here can read it."),
                    action=self.tr("Add the comment"),
                )
            )

    def _show(self) -> None:
        file, ui = self._detail.file, self.ui
        if file is None:
            return
        self._marks.show(file.caller_number)
        owner = self._team.owner or self.tr("nobody yet")
        ui.owner_button.setText(f"{owner} ▾")
        self._owners.clear()
        for person in self._team.people:
            self._owners.addAction(person.name).triggered.connect(
                lambda _=False, staff_id=person.staff_id: self._team.name_owner(staff_id)
            )
        for row in self._rows:
            row.deleteLater()
        self._rows = [self._question(call_id, row) for call_id, row in self._team.questions]
        for row in self._rows:
            ui.questions_layout.addWidget(row)
        ui.questions.setVisible(bool(self._rows))

    def _question(self, call_id: str, row: TeamRow) -> QWidget:
        widget = QWidget(self.ui.questions)
        layout = QVBoxLayout(widget)
        layout.setContentsMargins(0, 0, 0, 0)
        label = QLabel(self.tr("Waits for an answer: %1").replace("%1", row.words), widget)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        layout.addWidget(label)
        button = QPushButton(self.tr("Answer…"), widget)
        button.setAccessibleName(f"{button.text()} {row.words}")
        people = QMenu(button)
        for staff_id, name in (
            *((person.staff_id, person.name) for person in self._team.people),
            ("", self.tr("Somebody outside the shop")),
        ):
            people.addAction(name).triggered.connect(
                lambda _=False, staff_id=staff_id, name=name: self._answer(call_id, row, staff_id, name)
            )
        button.setMenu(people)
        layout.addWidget(button)
        return widget

    def _answer(self, call_id: str, row: TeamRow, staff_id: str, name: str) -> None:
        form = self._team.answer_form(call_id, row.question_id, staff_id)
        self._dialogs.show(
            lambda: WordsDialog(
                form,
                self.window(),
                title=self.tr("Answer of %1").replace("%1", name),
                explanation=row.words,
                action=self.tr("Note the answer"),
            )
        )
