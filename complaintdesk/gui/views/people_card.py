"""The people of the shop in the settings: who has which role and a PIN, and what the owner does about it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QInputDialog, QMenu

from complaintdesk.domain.terms import Role
from complaintdesk.gui.dialogs.pin_dialog import PinDialog
from complaintdesk.viewmodels import words

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from complaintdesk.domain.shop import Staff
    from complaintdesk.gui.forms.settings_shop import Ui_ShopSection
    from complaintdesk.viewmodels.people import People
    from complaintdesk.viewmodels.session import Session


class PeopleCard(QObject):
    """Wires the list of people and its buttons."""

    def __init__(self, ui: Ui_ShopSection, people: People, session: Session, page: QWidget) -> None:
        super().__init__(page)
        self._ui = ui
        self._people = people
        self._session = session
        self._page = page
        self._listed: list[Staff] = []
        ui.people_list.currentRowChanged.connect(self._show_acts)
        ui.people_list.itemActivated.connect(self._set_pin)
        ui.pin_button.clicked.connect(self._set_pin)
        ui.remove_pin_button.clicked.connect(lambda: self._people.remove_pin(self._chosen()))
        ui.rename_button.clicked.connect(self._rename)
        ui.leave_button.clicked.connect(lambda: self._people.leave_or_return(self._chosen()))
        ui.lock_box.editingFinished.connect(lambda: self._people.lock_after(ui.lock_box.value()))
        roles = QMenu(page)
        for role in (Role.STAFF, Role.MANAGER, Role.OWNER):
            act = roles.addAction(words.role(role))
            act.triggered.connect(lambda _=False, role=role: self._people.change_role(self._chosen(), role))
        ui.role_button.setMenu(roles)
        people.changed.connect(self.show)

    def show(self) -> None:
        """Show everybody, the same person chosen as before."""
        ui = self._ui
        chosen = self._chosen().staff_id if ui.people_list.currentRow() >= 0 else ""
        rows = self._people.rows()
        ui.people_list.blockSignals(True)
        ui.people_list.clear()
        self._listed = [row.person for row in rows]
        ui.people_list.addItems([row.text for row in rows])
        places = {person.staff_id: place for place, person in enumerate(self._listed)}
        ui.people_list.setCurrentRow(places.get(chosen, 0))
        ui.people_list.blockSignals(False)
        ui.people_list.setFixedHeight(
            ui.people_list.sizeHintForRow(0) * max(1, ui.people_list.count())
            + 2 * ui.people_list.frameWidth()
        )
        ui.pins_note.setText(
            self.tr("Everybody signs in here. Wrong PINs make wait longer each time and are noted.")
            if self._session.signs_in
            else self.tr("Nobody signs in yet. The first PIN is the owner’s own; then everybody signs in.")
        )
        ui.lock_row.setVisible(self._session.signs_in)
        ui.lock_row.setEnabled(self._people.owner_sits)
        ui.lock_box.setValue(self._session.shop.rules.lock_minutes)
        self._show_acts()

    def _show_acts(self) -> None:
        ui = self._ui
        if ui.people_list.currentRow() < 0:
            return
        person = self._chosen()
        owner = self._people.owner_sits
        ui.pin_button.setEnabled(self._people.may_set_pin(person))
        ui.remove_pin_button.setEnabled(self._people.may_remove_pin(person))
        for button in (ui.role_button, ui.rename_button, ui.leave_button):
            button.setEnabled(owner)
        ui.leave_button.setText(self.tr("Is back") if person.left else self.tr("Has left"))

    def _chosen(self) -> Staff:
        return self._listed[self._ui.people_list.currentRow()]

    def _set_pin(self) -> None:
        if self._people.may_set_pin(self._chosen()):
            dialog = PinDialog(self._people, self._chosen(), self._page.window())
            dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            dialog.open()

    def _rename(self) -> None:
        person = self._chosen()
        dialog = QInputDialog(self._page.window())
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setWindowTitle(self.tr("Rename"))
        dialog.setLabelText(self.tr("New name of %1").replace("%1", person.name))
        dialog.setTextValue(person.name)
        dialog.textValueSelected.connect(lambda name: self._people.rename(person, name))
        dialog.open()
