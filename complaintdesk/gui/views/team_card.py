"""The card of F11: ask a colleague, or hand the call over."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QFrame

from complaintdesk.domain.teamwork import HandOverReason
from complaintdesk.gui import composing
from complaintdesk.gui.forms.team_card import Ui_TeamCard
from complaintdesk.gui.widgets.choices import fill
from complaintdesk.viewmodels import team_words

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from complaintdesk.viewmodels.teamwork import Teamwork

_LINES = 3
"""Lines of the question that are seen at once."""
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class TeamCard(QFrame):
    """``done`` gives the cursor back when the card goes; ``tell(text, tone)`` speaks in the window's line."""

    def __init__(
        self, team: Teamwork, tell: Callable[[str, str], None], done: Callable[[], None], parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.ui = Ui_TeamCard()
        self.ui.setupUi(self)
        self._team = team
        self._tell = tell
        self._done = done
        ui = self.ui
        fill(ui.why_combo, {reason: team_words.reason(reason) for reason in HandOverReason})
        ui.ask_radio.toggled.connect(self._show)
        ui.question_edit.textChanged.connect(self._show_leaving)
        ui.question_edit.setFixedHeight(ui.question_edit.fontMetrics().lineSpacing() * _LINES + 16)
        ui.to_combo.currentIndexChanged.connect(self._show_words)
        ui.why_combo.currentIndexChanged.connect(self._show_words)
        ui.ask_button.clicked.connect(self._ask)
        ui.hand_button.clicked.connect(self._hand_over)
        ui.close_button.clicked.connect(self.put_away)
        for part in (ui.question_edit, ui.to_combo, ui.why_combo, ui.told_check, ui.ask_radio, ui.hand_radio):
            part.installEventFilter(self)
        team.changed.connect(self._on_changed)
        self.hide()

    def toggle(self) -> None:
        """F11: open at the question; again: the hand-over, and back."""
        ui = self.ui
        if self.isHidden():
            fill(ui.to_combo, {person.staff_id: person.name for person in self._team.colleagues})
            ui.why_combo.setCurrentIndex(0)
            ui.told_check.setChecked(True)
            ui.ask_radio.setChecked(True)
            self.show()
        else:
            (ui.hand_radio if ui.ask_radio.isChecked() else ui.ask_radio).setChecked(True)
        self._show()
        (ui.question_edit if ui.ask_radio.isChecked() else ui.to_combo).setFocus()

    def put_away(self) -> None:
        """Esc: back to the notes; what was typed stays for the next time."""
        self.hide()
        self._done()

    def _on_changed(self) -> None:
        if not self._team.possible:
            self.hide()
            self.ui.question_edit.clear()

    def _show(self) -> None:
        asking = self.ui.ask_radio.isChecked()
        self.ui.ask_box.setVisible(asking)
        self.ui.hand_box.setVisible(not asking)
        self._show_leaving()
        self._show_words()

    def _show_leaving(self) -> None:
        ui = self.ui
        leaves = self._team.leaves(ui.question_edit.toPlainText())
        ui.leaves_label.setText(
            self.tr("Leaves the desk as: %1").replace("%1", leaves)
            if leaves
            else self.tr("Names, numbers and mail addresses are left out.")
        )
        ui.ask_button.setEnabled(bool(leaves))

    def _show_words(self) -> None:
        ui = self.ui
        to, why = ui.to_combo.currentData(), ui.why_combo.currentData()
        ui.words_label.setText(
            self._team.words(to, HandOverReason(why))
            if to and why
            else self.tr("Nobody else is in this shop.")
        )
        ui.hand_button.setEnabled(bool(to))

    def _do(self) -> None:
        composing.settle()
        if self.ui.ask_radio.isChecked():
            self._ask()
        else:
            self._hand_over()

    def _ask(self) -> None:
        text = self._team.ask(self.ui.question_edit.toPlainText())
        if not text:
            return
        QGuiApplication.clipboard().setText(text)
        self.ui.question_edit.clear()
        self.put_away()
        self._tell(self.tr("The question is copied for the chat. Shift+F11 takes the answer."), "calm")

    def _hand_over(self) -> None:
        ui = self.ui
        to, name = ui.to_combo.currentData(), ui.to_combo.currentText()
        if self._team.hand_over(
            to or "", HandOverReason(ui.why_combo.currentData()), told=ui.told_check.isChecked()
        ):
            self.put_away()
            if not self._team.signs_in:  # else the window says that somebody has to sign in
                self._tell(self.tr("From now on %1 writes here.").replace("%1", name), "calm")

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Esc puts the card away, Ctrl+Enter does what it offers. Keys of a composition never come here."""
        if isinstance(event, QKeyEvent):
            press = event.type() == QEvent.Type.KeyPress
            if press and event.key() == Qt.Key.Key_Escape:
                self.put_away()
                return True
            if event.key() in _ENTER and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
                # Elsewhere on the page these keys mean that the words of the guide were said.
                event.accept()
                if press:
                    self._do()
                return True
        return super().eventFilter(watched, event)
