"""The third step of writing evidence out: the list of exhibits, in the words of whoever hands it over."""

from __future__ import annotations

from typing import TYPE_CHECKING

from complaintdesk.domain.exhibit_words import ExhibitWords
from complaintdesk.viewmodels.exhibit_list import COPIES

if TYPE_CHECKING:
    from complaintdesk.gui.forms.export_dialog import Ui_ExportDialog
    from complaintdesk.viewmodels.exhibit_list import ExhibitList

_TITLE, _PURPORT = 1, 3
"""Columns that share the room the others leave."""


class ExportExhibits:
    """The list, and the words of the chosen exhibit below it."""

    def __init__(self, ui: Ui_ExportDialog, exhibits: ExhibitList) -> None:
        self._ui = ui
        self._exhibits = exhibits
        self._shown = ""
        ui.exhibit_table.show_rows(exhibits.table, [(_TITLE, 2), (_PURPORT, 3)])
        ui.exhibit_table.chosen_changed.connect(self._show)
        ui.exhibit_copy_box.addItems(COPIES)
        for edit in (ui.exhibit_title_edit, ui.made_on_edit, ui.made_by_edit):
            edit.textEdited.connect(self._take)
        ui.exhibit_copy_box.editTextChanged.connect(self._take)
        ui.purport_edit.textChanged.connect(self._take)
        ui.exhibit_words.setEnabled(False)
        exhibits.loaded.connect(lambda: self._show(ui.exhibit_table.chosen))

    def _show(self, exhibit_id: str) -> None:
        ui, self._shown = self._ui, ""  # what is set here was typed by nobody
        ui.exhibit_words.setEnabled(bool(exhibit_id))
        if not exhibit_id:
            return
        words = self._exhibits.words_of(exhibit_id)
        ui.exhibit_title_edit.setText(words.title)
        ui.exhibit_copy_box.setEditText(words.copy)
        ui.made_on_edit.setText(words.made_on)
        ui.made_by_edit.setText(words.made_by)
        ui.purport_edit.setPlainText(words.purport)
        self._shown = exhibit_id

    def _take(self) -> None:
        if not self._shown:
            return
        ui = self._ui
        self._exhibits.word(
            ExhibitWords(
                exhibit_id=self._shown,
                title=ui.exhibit_title_edit.text(),
                copy=ui.exhibit_copy_box.currentText(),
                made_on=ui.made_on_edit.text(),
                made_by=ui.made_by_edit.text(),
                purport=" ".join(ui.purport_edit.toPlainText().split("\n")),
            )
        )
