"""Contact points in lines: to ask for a block, to change one, or to let somebody through."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QKeySequence, QShortcut

from complaintdesk.domain.block import KeptWay
from complaintdesk.domain.terms import BlockReason
from complaintdesk.gui.dialogs.fitted_dialog import FittedDialog
from complaintdesk.gui.forms.block_points_dialog import Ui_BlockPointsDialog
from complaintdesk.viewmodels import block_words, words
from complaintdesk.viewmodels.block_points_form import Purpose

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from complaintdesk.viewmodels.block_points_form import BlockPointsForm


class BlockPointsDialog(FittedDialog):
    """Ctrl+Enter saves; what is typed stays until the store has it."""

    WIDTH = 520

    def __init__(self, form: BlockPointsForm, parent: QWidget) -> None:
        super().__init__(parent)
        self.ui = Ui_BlockPointsDialog()
        self.ui.setupUi(self)
        self._form = form
        self._word()
        self.ui.points_edit.setPlainText(form.typed)
        blocking = form.purpose is Purpose.BLOCK
        self.ui.why_row.setVisible(blocking)
        self.ui.order_card.hide()
        self.ui.problem_label.hide()
        for reason in BlockReason:
            if reason is not BlockReason.UNRESPONSIVE:  # it is counted in a case, and asked for there
                self.ui.reason_box.addItem(words.block_reason(reason), reason)
        for way in KeptWay:
            self.ui.kept_box.addItem(block_words.kept(way), way)
        self.ui.kept_box.setCurrentIndex(self.ui.kept_box.findData(KeptWay.MAIL))
        self.ui.save_button.clicked.connect(self._save)
        self.ui.cancel_button.clicked.connect(self.reject)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(keys), self).activated.connect(self._save)
        form.busy_changed.connect(self.ui.save_button.setDisabled)
        form.saved.connect(self.accept)
        form.refused.connect(self._refuse)
        form.order_found.connect(self._warn_of_order)
        self.ui.points_edit.setFocus()

    def _word(self) -> None:
        titles = {
            Purpose.BLOCK: (
                self.tr("Add to the block list"),
                self.tr(
                    "A number, its beginning with *, 非通知 for withheld calls, a mail address or a domain. "
                    "Beginnings, withheld calls and domains are the owner’s to approve."
                ),
                self.tr("Ask for the block"),
            ),
            Purpose.CHANGE: (
                self.tr("Change what is blocked"),
                self.tr("Take lines out or add some. Every change stays on record with its reason."),
                self.tr("Change"),
            ),
            Purpose.ALLOW: (
                self.tr("Let somebody through"),
                self.tr("Whoever is named here gets through, whatever is blocked."),
                self.tr("Let through"),
            ),
        }
        title, explanation, action = titles[self._form.purpose]
        self.setWindowTitle(title)
        self.ui.title_label.setText(title)
        self.ui.explanation_label.setText(explanation)
        self.ui.save_button.setText(action)
        if self._form.purpose is not Purpose.BLOCK:
            self.ui.words_heading.setText(self.tr("The reason"))
            self.ui.words_edit.setAccessibleName(self.tr("The reason"))

    def _save(self) -> None:
        ui = self.ui
        self._form.save(
            ui.points_edit.toPlainText(),
            ui.words_edit.toPlainText(),
            reason=BlockReason(ui.reason_box.currentData()),
            case=ui.case_edit.text(),
            kept=None if ui.order_card.isHidden() else KeptWay(ui.kept_box.currentData()),
        )

    def _warn_of_order(self, text: str) -> None:
        self.ui.order_label.setText(text)
        self.ui.order_card.show()
        self.ui.problem_label.hide()
        self.fit()
        self.ui.kept_box.setFocus()

    def _refuse(self, why: str) -> None:
        self.ui.problem_label.setText(why)
        self.ui.problem_label.show()
        self.fit()
