"""The card of what to find out in the call, below who it is: compact rows, never in the way of the notes."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QComboBox, QFrame, QLineEdit

from complaintdesk.domain.terms import ContactWay, Enquiry, Fault, OrderStage, Role
from complaintdesk.gui.forms.interview_card import Ui_InterviewCard
from complaintdesk.gui.widgets import choices
from complaintdesk.viewmodels import conduct_words, words

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from complaintdesk.viewmodels.interview import Interview


class InterviewCard(QFrame):
    """``done`` gives the cursor back to the notes (Enter)."""

    def __init__(self, interview: Interview, done: Callable[[], None], parent: QWidget) -> None:
        super().__init__(parent)
        self.ui = Ui_InterviewCard()
        self.ui.setupUi(self)
        self._interview = interview
        ui = self.ui
        self._boxes: dict[str, QComboBox] = {
            "stage": ui.stage_box,
            "enquiry": ui.enquiry_box,
            "decider": ui.decider_box,
            "way": ui.way_box,
            "fault": ui.fault_box,
            "solution": ui.solution_box,
        }
        self._edits: dict[str, QLineEdit] = {
            "core": ui.core_edit,
            "wish": ui.wish_edit,
            "opinion": ui.opinion_edit,
        }
        offered: dict[str, dict[Any, str]] = {
            "stage": {value: conduct_words.stage(value) for value in OrderStage},
            "enquiry": {value: conduct_words.enquiry(value) for value in Enquiry},
            "decider": {value: words.role(value) for value in Role},
            "way": {value: conduct_words.way(value) for value in ContactWay},
            "fault": {value: words.fault(value) for value in Fault},
            "solution": {value: conduct_words.solution(value) for value in (True, False)},
        }
        # Kept here: Qt gives an enumeration of words back as mere words.
        self._values = {name: [None, *values] for name, values in offered.items()}
        for name, box in self._boxes.items():
            choices.fill(box, {None: "—", **offered[name]})
            box.installEventFilter(self)
            box.activated.connect(lambda place, name=name: self._on_chosen(name, place))
        for name, edit in self._edits.items():
            edit.textEdited.connect(lambda text, name=name: interview.answer(**{name: text}))
            edit.textChanged.connect(edit.setToolTip)  # what is longer than the field
            edit.editingFinished.connect(interview.note)
            edit.editingFinished.connect(
                lambda edit=edit: edit.home(False)
            )  # left, a row shows how its answer begins
            edit.returnPressed.connect(done)
        interview.changed.connect(self.show_answers)
        self.show_answers()

    def _on_chosen(self, name: str, place: int) -> None:
        self._interview.answer(**{name: self._values[name][place]})

    def show_answers(self) -> None:
        """Show what is known of the call in hand."""
        said = self._interview.said
        self.setEnabled(self._interview.possible)
        for name, box in self._boxes.items():
            box.setCurrentIndex(self._values[name].index(getattr(said, name)))
        for name, edit in self._edits.items():
            if edit.text() != (text := getattr(said, name)):  # never under the typist's cursor
                edit.setText(text)
                edit.home(False)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let the wheel scroll the column: over a box it would change an answer that nobody looks at."""
        if event.type() == QEvent.Type.Wheel:
            event.ignore()
            return True
        return super().eventFilter(watched, event)
