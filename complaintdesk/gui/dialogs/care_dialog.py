"""A note of staff care: how one is after a call, what would help, who else may read it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QTextCursor

from complaintdesk.domain.care import Feeling, Wish
from complaintdesk.gui.dialogs.fitted_dialog import FittedDialog
from complaintdesk.gui.forms.care_dialog import Ui_CareDialog
from complaintdesk.gui.widgets.choices import fill
from complaintdesk.viewmodels import care_words

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from complaintdesk.viewmodels.care_form import CareForm


class CareDialog(FittedDialog):
    """Goes, with what was typed, when another person takes the seat."""

    WIDTH = 560

    def __init__(self, form: CareForm, parent: QWidget) -> None:
        super().__init__(parent)
        self.ui = Ui_CareDialog()
        self.ui.setupUi(self)
        self._form = form
        ui = self.ui
        self.setWindowTitle(ui.title_label.text())
        self._feelings = {
            Feeling.FINE: ui.fine_radio,
            Feeling.TIRED: ui.tired_radio,
            Feeling.SHAKEN: ui.shaken_radio,
            Feeling.UNWELL: ui.unwell_radio,
        }
        self._wishes = {Wish.TALK: ui.talk_check, Wish.BREAK: ui.break_check, Wish.HAND_ON: ui.hand_on_check}
        fill(ui.reader_box, form.people())
        self._say_readers()
        ui.problem_label.hide()
        for radio in self._feelings.values():
            radio.toggled.connect(self._show_ready)
        ui.save_button.clicked.connect(self._save)
        ui.erase_button.sure.connect(form.erase)
        ui.cancel_button.clicked.connect(self.reject)
        form.loaded.connect(self._show_row)
        form.busy_changed.connect(self._show_busy)
        form.done.connect(self.accept)
        form.gone.connect(self.reject)
        form.refused.connect(self._refuse)
        self._show_row()
        form.load()
        ui.fine_radio.setFocus()

    def _show_row(self) -> None:
        ui, row = self.ui, self._form.row
        ui.erase_button.setVisible(row is not None)
        ui.about_label.setText(care_words.about(row) if row else "")
        ui.about_label.setVisible(bool(ui.about_label.text()))
        if row is not None:
            said = row.note.said
            if not self._said():
                self._feelings[said.feeling].setChecked(True)
            for wish, check in self._wishes.items():
                check.setChecked(check.isChecked() or wish in said.wishes)
            # Somebody may have begun to write before it was known that there is an earlier note.
            ui.words_edit.setPlainText(f"{said.text}\n{ui.words_edit.toPlainText()}".strip("\n"))
            ui.words_edit.moveCursor(QTextCursor.MoveOperation.End)
            ui.reader_box.setCurrentIndex(max(0, ui.reader_box.findData(row.note.reader_id)))
        self._show_ready()

    def _say_readers(self) -> None:
        names = "、".join(self._form.readers())
        text = (
            self.tr("Also read by: %1 (chosen by the shop).").replace("%1", names)
            if names
            else self.tr("The shop chose nobody to read notes. Whom it chooses later can read this one too.")
        )
        self.ui.readers_label.setText(text)

    def _show_ready(self) -> None:
        """How one is must be said; all else may be left out."""
        self.ui.save_button.setEnabled(self._said())

    def _said(self) -> bool:
        return any(radio.isChecked() for radio in self._feelings.values())

    def _show_busy(self, busy: bool) -> None:
        for button in (self.ui.save_button, self.ui.erase_button):
            button.setDisabled(busy)

    def _save(self) -> None:
        ui = self.ui
        self._form.save(
            next(feeling for feeling, radio in self._feelings.items() if radio.isChecked()),
            tuple(wish for wish, check in self._wishes.items() if check.isChecked()),
            ui.words_edit.toPlainText(),
            ui.reader_box.currentData() or "",
        )

    def _refuse(self, why: str) -> None:
        self.ui.problem_label.setText(why)
        self.ui.problem_label.show()
        self.fit()
