"""The card of the questions that wait: the oldest, and a line for what came back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QFrame

from complaintdesk.gui.forms.answer_card import Ui_AnswerCard
from complaintdesk.gui.widgets.choices import fill
from complaintdesk.viewmodels import moments

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from complaintdesk.domain.teamwork import TeamRow
    from complaintdesk.viewmodels.teamwork import Teamwork


class AnswerCard(QFrame):
    """Seen only while a question waits; ``done`` gives the cursor back once it is answered."""

    def __init__(self, team: Teamwork, done: Callable[[], None], parent: QWidget) -> None:
        super().__init__(parent)
        self.ui = Ui_AnswerCard()
        self.ui.setupUi(self)
        self._team = team
        self._done = done
        self._question: TeamRow | None = None
        self.ui.answer_edit.returnPressed.connect(self._on_answered)
        self.ui.answer_edit.installEventFilter(self)
        team.changed.connect(self._show)
        self._show()

    def take(self) -> bool:
        """Shift+F11: put the cursor where the answer goes, and tell whether a question waits."""
        if self._question is not None:
            self.ui.answer_edit.setFocus()
        return self._question is not None

    def _show(self) -> None:
        ui, waiting = self.ui, self._team.questions
        question = waiting[0] if waiting else None
        if question != self._question:
            ui.answer_edit.clear()
        self._question = question
        self.setVisible(question is not None)
        if question is None:
            return
        title = self.tr("Asked at %1, waits for an answer  Shift+F11").replace(
            "%1", moments.clock(question.at)
        )
        more = len(waiting) - 1
        ui.title_label.setText(title if not more else f"{title}（+{more}）")
        ui.question_label.setText(question.words)
        chosen = ui.who_combo.currentData()
        people = {person.staff_id: person.name for person in self._team.colleagues}
        fill(ui.who_combo, {**people, "": self.tr("Somebody outside the shop")})
        ui.who_combo.setCurrentIndex(max(0, ui.who_combo.findData(chosen)))

    def _on_answered(self) -> None:
        ui = self.ui
        who = ui.who_combo.currentData() or ""
        if self._question and self._team.answer(self._question, ui.answer_edit.text(), who):
            self._done()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Esc goes back to the notes. Keys of a composition never come here."""
        if event.type() == QEvent.Type.KeyPress and event.key() == Qt.Key.Key_Escape:  # type: ignore[attr-defined]
            self._done()
            return True
        return super().eventFilter(watched, event)
