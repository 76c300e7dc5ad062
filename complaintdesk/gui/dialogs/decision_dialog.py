"""What the customer gets: with the playbook beside it, proposed by anyone, decided by who may."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QDate
from PySide6.QtGui import QKeySequence, QShortcut

from complaintdesk.domain.decision import FREE, PAID, Remedy
from complaintdesk.gui.dialogs.fitted_dialog import FittedDialog
from complaintdesk.gui.forms.decision_dialog import Ui_DecisionDialog
from complaintdesk.gui.widgets.chip import restyle
from complaintdesk.gui.widgets.choices import fill
from complaintdesk.viewmodels import decision_words, moments

if TYPE_CHECKING:
    from datetime import date

    from PySide6.QtWidgets import QWidget

    from complaintdesk.viewmodels.decision_form import DecisionForm


class DecisionDialog(FittedDialog):
    """Begins with what was proposed, so that Ctrl+Enter agrees; ``label`` names the case."""

    WIDTH = 560

    def __init__(self, form: DecisionForm, label: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.ui = Ui_DecisionDialog()
        self.ui.setupUi(self)
        self._form = form
        ui = self.ui
        title = f"{ui.title_label.text()}  {label}"
        self.setWindowTitle(title)
        ui.title_label.setText(title)
        ui.asked_label.setText(form.asked_words())
        ui.asked_label.setVisible(bool(form.asked_words()))
        ui.book_label.hide()
        ui.problem_label.hide()
        ui.limit_label.setText(form.limit_words())
        fill(ui.remedy_box, {each: decision_words.remedy(each) for each in Remedy})
        day = form.suggested_day()
        ui.until_edit.setDate(QDate(day.year, day.month, day.day))
        ui.until_edit.setEnabled(False)
        ui.until_check.toggled.connect(ui.until_edit.setEnabled)
        ui.remedy_box.currentIndexChanged.connect(self._show_right)
        ui.yen_spin.valueChanged.connect(self._show_right)
        ui.decide_button.clicked.connect(lambda: self._save(decide=True))
        ui.propose_button.clicked.connect(lambda: self._save(decide=False))
        ui.cancel_button.clicked.connect(self.reject)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(keys), self).activated.connect(self._save_as_allowed)
        form.busy_changed.connect(ui.actions.setDisabled)
        form.saved.connect(self.accept)
        form.refused.connect(self._refuse)
        form.plan_read.connect(self._show_plan)
        self._begin()
        form.read_plan()

    def _begin(self) -> None:
        """Begin with what was proposed, else decided before."""
        ui, asked = self.ui, self._form.asked
        if asked is not None:
            ui.remedy_box.setCurrentIndex(ui.remedy_box.findData(asked.remedy))
            ui.yen_spin.setValue(asked.yen)
            ui.why_edit.setPlainText(asked.why)
            if asked.until is not None:
                day = moments.local(asked.until).date()
                ui.until_edit.setDate(QDate(day.year, day.month, day.day))
                ui.until_check.setChecked(True)
        self._show_right()
        ui.remedy_box.setFocus()

    @property
    def _remedy(self) -> Remedy:
        return Remedy(self.ui.remedy_box.currentData())

    @property
    def _alone(self) -> bool:
        return self._form.may_decide(self._remedy, self.ui.yen_spin.value())

    def _show_right(self) -> None:
        """Offer what the role allows: to decide, or only to propose."""
        ui = self.ui
        ui.yen_spin.setEnabled(self._remedy not in FREE)
        ui.yen_spin.setMinimum(1 if self._remedy in PAID else 0)
        if self._remedy in FREE:
            ui.yen_spin.setValue(0)
        ui.decide_button.setEnabled(self._alone)
        ui.limit_label.setVisible(not self._alone)
        restyle(ui.decide_button, "kind", "primary" if self._alone else "")
        restyle(ui.propose_button, "kind", "" if self._alone else "primary")
        ui.decide_button.setDefault(self._alone)
        ui.propose_button.setDefault(not self._alone)
        self._fit()

    def _show_plan(self, text: str) -> None:
        self.ui.book_label.setText(text)
        self.ui.book_label.show()
        self._fit()

    def _fit(self) -> None:
        """Fit once shown; before that there is nothing to fit."""
        if self.isVisible():
            self.fit()

    def _save_as_allowed(self) -> None:
        self._save(decide=self._alone)

    def _save(self, *, decide: bool) -> None:
        ui = self.ui
        if not ui.actions.isEnabled():
            return  # it is being kept
        # PySide's stubs say object.
        day: date = ui.until_edit.date().toPython()  # type: ignore[assignment]
        until = day if ui.until_check.isChecked() else None
        self._form.save(self._remedy, ui.yen_spin.value(), ui.why_edit.toPlainText(), until, decide=decide)

    def _refuse(self, why: str) -> None:
        self.ui.problem_label.setText(why)
        self.ui.problem_label.show()
        self._fit()
