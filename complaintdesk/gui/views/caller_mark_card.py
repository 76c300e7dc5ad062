"""The card that says how to treat a caller: VIP, kind of caller with a tip, what to mind."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFrame

from complaintdesk.domain.caller import MAX_HANDLING, CustomerType
from complaintdesk.gui.forms.caller_mark_card import Ui_CallerMarkCard
from complaintdesk.gui.widgets.choices import fill
from complaintdesk.viewmodels import team_words

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from complaintdesk.viewmodels.caller_marks import CallerMarks


class CallerMarkCard(QFrame):
    """Seen only where there is a number; each change is noted as it is made."""

    def __init__(self, marks: CallerMarks, parent: QWidget) -> None:
        super().__init__(parent)
        self.ui = Ui_CallerMarkCard()
        self.ui.setupUi(self)
        self._marks = marks
        self._of = ""
        ui = self.ui
        fill(ui.type_combo, {each: team_words.customer_type(each) for each in (None, *CustomerType)})
        ui.handling_edit.setMaxLength(MAX_HANDLING)
        ui.handling_edit.textChanged.connect(ui.handling_edit.setToolTip)  # what is longer than the field
        ui.vip_check.clicked.connect(self.note)
        ui.type_combo.activated.connect(self.note)
        ui.handling_edit.editingFinished.connect(self.note)
        marks.changed.connect(self._show)
        self._show()

    def _show(self) -> None:
        ui, mark = self.ui, self._marks.mark
        self.setVisible(self._marks.possible)
        kind = mark.customer_type if mark else None
        ui.vip_check.setChecked(mark is not None and mark.vip)
        ui.type_combo.setCurrentIndex(ui.type_combo.findData(kind))
        handling = mark.handling if mark else ""
        of = self._marks.number.e164 if self._marks.number else ""
        if ui.handling_edit.text() != handling and (of != self._of or not ui.handling_edit.hasFocus()):
            # Never under the typist's cursor, unless it is another customer; how it begins says most.
            ui.handling_edit.setText(handling)
            ui.handling_edit.home(False)
        self._of = of
        ui.tip_label.setText(team_words.tip(kind))
        ui.tip_label.setVisible(kind is not None)

    def note(self) -> None:
        """Note what stands here, if that is new."""
        ui = self.ui
        kind = ui.type_combo.currentData()  # Qt gives back the bare word of an enumeration
        self._marks.note(
            vip=ui.vip_check.isChecked(),
            handling=ui.handling_edit.text(),
            customer_type=CustomerType(kind) if kind else None,
        )
