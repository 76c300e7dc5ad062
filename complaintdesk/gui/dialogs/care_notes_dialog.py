"""The notes of staff care that the person at this desk may read: those to talk about first, then their own."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QListWidgetItem

from complaintdesk.gui.dialogs.care_dialog import CareDialog
from complaintdesk.gui.dialogs.fitted_dialog import FittedDialog
from complaintdesk.gui.dialogs.one_dialog import OneDialog
from complaintdesk.gui.forms.care_notes_dialog import Ui_CareNotesDialog
from complaintdesk.viewmodels import care_words, moments
from complaintdesk.viewmodels.care_form import CareForm

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from complaintdesk.domain.care import CareRow
    from complaintdesk.viewmodels.care_notes import CareNotes
    from complaintdesk.viewmodels.session import Session

_NOTE = Qt.ItemDataRole.UserRole


class CareNotesDialog(FittedDialog):
    """Shows one note whole below the list."""

    WIDTH = 560

    def __init__(self, session: Session, notes: CareNotes, parent: QWidget) -> None:
        super().__init__(parent)
        self.ui = Ui_CareNotesDialog()
        self.ui.setupUi(self)
        self._session = session
        self._notes = notes
        self.dialogs = OneDialog()
        ui = self.ui
        self.setWindowTitle(ui.title_label.text())
        ui.problem_label.hide()
        ui.note_rows.currentRowChanged.connect(lambda _: self._show_note())
        ui.talked_button.clicked.connect(self._talked)
        ui.change_button.clicked.connect(lambda: self._write(self._chosen()))
        ui.erase_button.sure.connect(self._erase)
        ui.new_button.clicked.connect(lambda: self._write(None))
        ui.close_button.clicked.connect(self.accept)
        notes.changed.connect(self._show_notes)
        notes.refused.connect(self._refuse)
        self._show_notes()
        ui.note_rows.setFocus()

    def _show_notes(self) -> None:
        rows = self.ui.note_rows
        chosen = self._chosen()
        rows.clear()
        for row in (*self._notes.to_read, *self._notes.mine):
            item = QListWidgetItem(self._line(row), rows)
            item.setData(_NOTE, row)
            if chosen and chosen.note.note_id == row.note.note_id:
                rows.setCurrentItem(item)
        if rows.currentRow() < 0 and rows.count():
            rows.setCurrentRow(0)
        rows.setVisible(bool(rows.count()))
        self.ui.none_label.setVisible(not rows.count())
        self._show_note()

    def _line(self, row: CareRow) -> str:
        note = row.note
        mine = self._is_mine(row)
        who = self.tr("Written by you") if mine else row.author
        unread = not mine and note.talked_at is None
        mark = self.tr("● to talk about") if unread else ""
        parts = (moments.day_and_clock(note.written_at), who, care_words.feeling(note.said.feeling), mark)
        return "  ".join(part for part in parts if part)

    def _show_note(self) -> None:
        ui, row = self.ui, self._chosen()
        ui.note_card.setVisible(row is not None)
        if row is None:
            return
        note, mine = row.note, self._is_mine(row)
        about = care_words.about(row)
        after = self.tr("After the call of %1").replace("%1", about) if about else ""
        ui.who_label.setText(f"{row.author}  {after}".strip())
        ui.feeling_label.setText(care_words.feeling(note.said.feeling))
        wishes = care_words.wishes(note.said.wishes)
        for label, text in (
            (ui.wishes_label, self.tr("Would help: %1").replace("%1", wishes) if wishes else ""),
            (ui.words_label, note.said.text),
            (ui.state_label, care_words.state(row)),
        ):
            label.setText(text)
            label.setVisible(bool(text))
        ui.talked_button.setVisible(not mine and note.talked_at is None)
        ui.change_button.setVisible(mine and note.talked_at is None)
        ui.erase_button.setVisible(mine)
        self.fit()

    def _chosen(self) -> CareRow | None:
        item = self.ui.note_rows.currentItem()
        return item.data(_NOTE) if item else None

    def _is_mine(self, row: CareRow) -> bool:
        person = self._session.person
        return person is not None and row.note.author_id == person.staff_id

    def _talked(self) -> None:
        if row := self._chosen():
            self._notes.talked(row)

    def _erase(self) -> None:
        if row := self._chosen():
            self._notes.erase(row)

    def _write(self, row: CareRow | None) -> None:
        form = CareForm(self._session, row.note.call_id if row else "", row, self)
        self.dialogs.show(lambda: CareDialog(form, self))

    def _refuse(self, why: str) -> None:
        self.ui.problem_label.setText(why)
        self.ui.problem_label.show()
        self.fit()
