"""Asking to stop contact: the count and what it lacks, or another reason in words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QCheckBox, QWidget

from complaintdesk.domain.block import KeptWay
from complaintdesk.domain.terms import BlockReason
from complaintdesk.gui.dialogs.fitted_dialog import FittedDialog
from complaintdesk.gui.forms.block_dialog import Ui_BlockDialog
from complaintdesk.gui.widgets.chip import restyle
from complaintdesk.viewmodels import block_words, words

if TYPE_CHECKING:
    from complaintdesk.domain.contact_point import ContactPoint
    from complaintdesk.viewmodels.block_form import BlockForm


class BlockDialog(FittedDialog):
    """``label`` names the case."""

    WIDTH = 520

    def __init__(self, form: BlockForm, label: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.ui = Ui_BlockDialog()
        self.ui.setupUi(self)
        self._form = form
        title = f"{self.ui.title_label.text()}  {label}"
        self.setWindowTitle(title)
        self.ui.title_label.setText(title)
        self.ui.who_label.setText(form.who)
        self.ui.order_card.hide()
        self._radios = {
            BlockReason.UNRESPONSIVE: self.ui.unresponsive_radio,
            BlockReason.REFUSES_DIALOGUE: self.ui.dialogue_radio,
            BlockReason.ABUSE: self.ui.abuse_radio,
            BlockReason.THREAT: self.ui.threat_radio,
            BlockReason.EXCESSIVE_DEMANDS: self.ui.demands_radio,
        }
        for reason, radio in self._radios.items():
            radio.setText(words.block_reason(reason))
            radio.setAutoExclusive(False)  # they lie in two boxes; Qt would make a group of each
            radio.clicked.connect(lambda _=False, reason=reason: self._choose(reason))
        self._show_problem(form.obstacle)
        self.ui.words_edit.textChanged.connect(lambda: form.type(self.ui.words_edit.toPlainText()))
        self.ui.save_button.clicked.connect(form.save)
        self.ui.cancel_button.clicked.connect(self.reject)
        form.ready_changed.connect(self.ui.save_button.setEnabled)
        form.busy_changed.connect(self.ui.save_button.setDisabled)
        for way in KeptWay:
            if way is not KeptWay.PHONE:  # it is the telephone that is to be blocked
                self.ui.kept_box.addItem(block_words.kept(way), way)
        self.ui.kept_box.activated.connect(lambda: form.keep(KeptWay(self.ui.kept_box.currentData())))
        form.open_order.connect(self._warn_of_order)
        form.linked.connect(self._offer)
        form.saved.connect(self.accept)
        form.refused.connect(self._show_problem)
        self._radios[form.reason].setFocus()  # or the cursor would stand on a reason that is not chosen
        self._choose(form.reason)
        form.look_for_orders()
        form.look_for_others()

    def _offer(self, points: list[ContactPoint]) -> None:
        """Offer the caller's other numbers and addresses; none is chosen by itself."""
        layout = self.ui.block_dialog_layout
        before: QWidget = self.ui.who_label
        for point in points:
            box = QCheckBox(self.tr("Also %1 of the same person").replace("%1", point.shown), self)
            box.toggled.connect(lambda on, point=point: self._form.include(point, included=on))
            layout.insertWidget(layout.indexOf(before) + 1, box)
            QWidget.setTabOrder(before, box)
            before = box
        self.fit()

    def _choose(self, reason: BlockReason) -> None:
        for each, radio in self._radios.items():
            radio.setChecked(each is reason)
        self._form.choose(reason)
        self._show_count()
        self.ui.words_edit.setPlaceholderText(
            self.tr("The exact words, or what was done")
            if self._form.needs_words
            else self.tr("May stay empty")
        )
        if self._form.needs_words:
            self.ui.words_edit.setFocus()

    def _show_count(self) -> None:
        missing = self._form.missing
        self.ui.count_label.setText(self._form.count)
        self.ui.missing_label.setText(
            self.tr("Still missing:\n%1").replace("%1", missing)
            if missing
            else self.tr("Nothing is missing.")
        )
        restyle(self.ui.count_card, "card", "true" if missing else "amber")
        self.ui.approval_label.setText(self._form.approval)

    def _warn_of_order(self, text: str) -> None:
        self.ui.order_label.setText(text)
        self.ui.approval_label.setText(self._form.approval)
        self.ui.order_card.show()
        self.fit()

    def _show_problem(self, why: str) -> None:
        self.ui.problem_label.setText(why)
        self.ui.problem_label.setVisible(bool(why))
