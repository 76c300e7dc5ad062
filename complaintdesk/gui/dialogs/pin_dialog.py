"""Setting a PIN: typed twice, shown never; one's own only with the one until now."""

from __future__ import annotations

from typing import TYPE_CHECKING

from complaintdesk.domain.errors import InvalidInput
from complaintdesk.gui.dialogs.fitted_dialog import FittedDialog
from complaintdesk.gui.forms.pin_dialog import Ui_PinDialog
from complaintdesk.viewmodels import messages

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from complaintdesk.domain.errors import UserError
    from complaintdesk.domain.shop import Staff
    from complaintdesk.viewmodels.people import People


class PinDialog(FittedDialog):
    """Closes when the PIN holds."""

    def __init__(self, people: People, person: Staff, parent: QWidget) -> None:
        super().__init__(parent)
        self.ui = Ui_PinDialog()
        self.ui.setupUi(self)
        self._people = people
        self._person = person
        ui = self.ui
        ui.title_label.setText(self.tr("PIN of %1").replace("%1", person.name))
        self._needs_current = people.needs_current(person)
        for widget in (ui.current_caption, ui.current_edit):
            widget.setVisible(self._needs_current)
        ui.problem_label.hide()
        ui.save_button.clicked.connect(self._save)
        ui.cancel_button.clicked.connect(self.reject)
        (ui.current_edit if self._needs_current else ui.first_edit).setFocus()

    def _save(self) -> None:
        ui = self.ui
        if ui.first_edit.text() != ui.again_edit.text():
            self._refuse(InvalidInput("pin", "different"))
            return
        ui.save_button.setDisabled(True)
        self._people.set_pin(
            self._person, ui.first_edit.text(), ui.current_edit.text(), self.accept, self._refuse
        )

    def _refuse(self, failure: UserError) -> None:
        self.ui.save_button.setEnabled(True)
        self.ui.problem_label.setText(messages.worded(failure))
        self.ui.problem_label.show()
        self.fit()
