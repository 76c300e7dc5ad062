"""How a case ended: asked of the customer, noted as far as it is known, with a day to ask again."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QDate
from PySide6.QtGui import QKeySequence, QShortcut

from complaintdesk.domain.decision import MOST_STARS, Cause, EndingNoted
from complaintdesk.gui.dialogs.fitted_dialog import FittedDialog
from complaintdesk.gui.forms.ending_dialog import Ui_EndingDialog
from complaintdesk.gui.widgets.choices import fill
from complaintdesk.viewmodels import decision_words

if TYPE_CHECKING:
    from datetime import date

    from PySide6.QtWidgets import QWidget

    from complaintdesk.viewmodels.ending_form import EndingForm


class EndingDialog(FittedDialog):
    """Ctrl+Enter notes it and closes the case; ``label`` names the case."""

    WIDTH = 540

    def __init__(self, form: EndingForm, label: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.ui = Ui_EndingDialog()
        self.ui.setupUi(self)
        self._form = form
        ui = self.ui
        title = f"{ui.title_label.text()}  {label}"
        self.setWindowTitle(title)
        ui.title_label.setText(title)
        ui.words_label.setText(form.closing_words())
        ui.problem_label.hide()
        self._fill()
        self._offer_asking_again()
        ui.note_button.clicked.connect(lambda: self._save(close=False))
        ui.close_button.clicked.connect(lambda: self._save(close=True))
        ui.cancel_button.clicked.connect(self.reject)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(keys), self).activated.connect(lambda: self._save(close=True))
        form.busy_changed.connect(ui.actions.setDisabled)
        form.saved.connect(self.accept)
        form.refused.connect(self._refuse)
        ui.worked_box.setFocus()

    def _fill(self) -> None:
        """Offer the answers and begin with what is known."""
        ui, known = self.ui, self._form.known
        open_ = self.tr("not known yet")
        yes, no = self.tr("Yes, it worked"), self.tr("No, it did not")
        fill(ui.worked_box, {None: open_, True: yes, False: no})
        fill(ui.cause_box, {None: open_, **{each: decision_words.cause(each) for each in Cause}})
        stars = {count: f"{count} / {MOST_STARS}" for count in range(MOST_STARS, 0, -1)}
        fill(ui.stars_box, {0: self.tr("not said"), **stars})
        fill(ui.won_box, {None: open_, True: self.tr("Won back"), False: self.tr("Customer lost")})
        for box, value in (
            (ui.worked_box, known.worked),
            (ui.cause_box, known.cause),
            (ui.stars_box, known.stars),
            (ui.won_box, known.won_back),
        ):
            values = [box.itemData(place) for place in range(box.count())]
            box.setCurrentIndex(values.index(value))
        ui.said_edit.setPlainText(known.said)

    def _offer_asking_again(self) -> None:
        ui, day, first = self.ui, self._form.follow_up_day(), self._form.first_day()
        offered = day or first
        ui.follow_check.setChecked(day is not None)
        ui.follow_edit.setMinimumDate(QDate(first.year, first.month, first.day))
        ui.follow_edit.setDate(QDate(offered.year, offered.month, offered.day))
        ui.follow_edit.setEnabled(day is not None)
        ui.follow_check.toggled.connect(ui.follow_edit.setEnabled)

    def _save(self, *, close: bool) -> None:
        ui = self.ui
        if not ui.actions.isEnabled():
            return  # it is being kept
        cause = ui.cause_box.currentData()
        noted = EndingNoted(
            cause=None if cause is None else Cause(cause),
            worked=ui.worked_box.currentData(),
            stars=ui.stars_box.currentData(),
            said=ui.said_edit.toPlainText(),
            won_back=ui.won_box.currentData(),
        )
        # PySide's stubs say object.
        day: date = ui.follow_edit.date().toPython()  # type: ignore[assignment]
        again = day if close and ui.follow_check.isChecked() else None
        self._form.save(noted, close=close, again=again)

    def _refuse(self, why: str) -> None:
        self.ui.problem_label.setText(why)
        self.ui.problem_label.show()
        self.fit()
