"""The card that asks how to mark a line: one key each, what to say and do about it, and never in the way of typing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QFrame, QPushButton

from complaintdesk.gui.forms.mark_card import Ui_MarkCard

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent
    from PySide6.QtWidgets import QLineEdit, QWidget

    from complaintdesk.viewmodels.line_marks import LineMarks, Value

_CLEAR = (Qt.Key.Key_0, Qt.Key.Key_Delete, Qt.Key.Key_Backspace)


class MarkCard(QFrame):
    """Alt+9 brings the cursor here; whatever is no choice is typed into ``note_edit`` as if it never left."""

    def __init__(self, marks: LineMarks, note_edit: QLineEdit, parent: QWidget) -> None:
        super().__init__(parent)
        self.ui = Ui_MarkCard()
        self.ui.setupUi(self)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._marks = marks
        self._note_edit = note_edit
        self._buttons: dict[Value, QPushButton] = {}
        self.ui.clear_button.clicked.connect(lambda: self._choose(None))
        self.ui.close_button.clicked.connect(self._close)
        marks.changed.connect(self._show)
        self._show()

    def _show(self) -> None:
        ui, marks = self.ui, self._marks
        line = marks.line
        self.setVisible(line is not None)
        if line is None:
            return
        ui.title_label.setText(marks.title)
        self.setAccessibleName(marks.title)
        ui.words_label.setText(line.text)
        ui.words_label.setVisible(marks.asking)
        ui.choices.setVisible(marks.asking)
        self._offer(marks.choices)
        chosen = marks.chosen
        for value, button in self._buttons.items():
            button.setChecked(value is chosen)
        said, done = marks.answer(chosen) if chosen else ("", "")
        ui.say_label.setText(self.tr("“%1”").replace("%1", said))
        ui.say_label.setVisible(bool(said))
        ui.do_label.setText(done)
        ui.do_label.setVisible(bool(done))
        ui.clear_button.setVisible(chosen is not None)

    def _offer(self, choices: list[Value]) -> None:
        if list(self._buttons) == choices:
            return
        self._buttons = {}
        for place, value in enumerate(choices):
            button = QPushButton(f"{place + 1}  {self._marks.word(value)}", self.ui.choices)
            button.setProperty("kind", "chip")
            button.setCheckable(True)
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            button.clicked.connect(lambda _=False, value=value: self._choose(value))
            self._buttons[value] = button
        self.ui.choices.offer(list(self._buttons.values()))

    def _choose(self, value: Value | None) -> None:
        self._marks.choose(value)
        self._note_edit.setFocus()

    def _close(self) -> None:
        self._marks.close()
        self._note_edit.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take 1 to 9 as the choice, 0 as taking it back, Esc as later; pass on all that is typed."""
        choices, place = self._marks.choices, event.key() - Qt.Key.Key_1
        if event.key() == Qt.Key.Key_Escape:
            self._close()
        elif event.key() in _CLEAR:
            self._choose(None)
        elif 0 <= place < len(choices):
            self._choose(choices[place])
        elif event.text().isprintable() and event.text():
            self._note_edit.setFocus()
            QCoreApplication.sendEvent(self._note_edit, event)
        else:
            super().keyPressEvent(event)
