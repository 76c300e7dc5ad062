"""From the case page: making a case part of another, and a case of its own again."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction

from complaintdesk.gui.dialogs.words_dialog import WordsDialog
from complaintdesk.viewmodels.merge_form import MergeForm
from complaintdesk.viewmodels.words_form import WordsForm

if TYPE_CHECKING:
    from PySide6.QtWidgets import QDialog, QWidget

    from complaintdesk.gui.dialogs.one_dialog import OneDialog
    from complaintdesk.gui.forms.case_page import Ui_CasePage
    from complaintdesk.viewmodels.case_detail import CaseDetail
    from complaintdesk.viewmodels.session import Session


class CaseMerging(QObject):
    """One entry of the menu, which merges or undoes it."""

    def __init__(
        self, page: QWidget, ui: Ui_CasePage, session: Session, detail: CaseDetail, dialogs: OneDialog
    ) -> None:
        super().__init__(page)
        self._page = page
        self._session = session
        self._detail = detail
        self._dialogs = dialogs
        menu = ui.more_button.menu()
        before = next(action for action in menu.actions() if action.isSeparator())
        self.action = QAction(self.tr("Part of another case…"), menu)
        self.action.triggered.connect(lambda: self._dialogs.show(self._dialog))
        menu.insertAction(before, self.action)
        detail.loaded.connect(self._word)

    def _word(self) -> None:
        merged = self._detail.joined is not None and self._detail.joined.into
        words = self.tr("A case of its own again…") if merged else self.tr("Part of another case…")
        self.action.setText(words)

    def _dialog(self) -> QDialog:
        from complaintdesk.gui.dialogs.merge_dialog import MergeDialog

        file, joined = self._detail.file, self._detail.joined
        assert file is not None
        if joined is None or not joined.into:
            return MergeDialog(MergeForm(self._session, file, self), self._page.window())
        case_id = file.case_id
        form = WordsForm(
            self._session, lambda desk, why, by: desk.merging.undo(case_id, why, by), "why", self
        )
        return WordsDialog(
            form,
            self._page.window(),
            title=self.tr("A case of its own again") + f"  {file.label}",
            explanation=self.tr("Why does it not belong to the other case? Both entries stay on record."),
            action=self.tr("Part them"),
        )
