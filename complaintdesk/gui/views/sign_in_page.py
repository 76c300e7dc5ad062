"""Who sits here: a name by keys, a PIN, Enter. It stands where history would be shown, never over a call."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent

from complaintdesk.gui.forms.sign_in_page import Ui_SignInPage
from complaintdesk.gui.page import Page
from complaintdesk.viewmodels import words

if TYPE_CHECKING:
    from PySide6.QtCore import QObject

    from complaintdesk.domain.shop import Staff
    from complaintdesk.viewmodels.sign_in import SignIn

_ARROWS = (Qt.Key.Key_Up, Qt.Key.Key_Down)
_ROWS = 8


class SignInPage(Page):
    """Up and Down choose the person also from the PIN's field."""

    def __init__(self, model: SignIn) -> None:
        super().__init__()
        self.ui = Ui_SignInPage()
        self.ui.setupUi(self)
        self._model = model
        self._resetting = False
        self._listed: list[Staff] = []
        ui = self.ui
        ui.people_list.currentRowChanged.connect(self._on_chosen)
        ui.people_list.itemActivated.connect(self._on_named)
        ui.pin_edit.returnPressed.connect(self._enter)
        ui.again_edit.returnPressed.connect(self._enter)
        ui.sign_in_button.clicked.connect(self._enter)
        ui.forgot_button.clicked.connect(self._forgot)
        ui.pin_edit.installEventFilter(self)
        model.changed.connect(self._show)

    def shown(self) -> None:
        """Show who may sign in; the cursor stands where the PIN goes."""
        ui = self.ui
        self._resetting = False
        for edit in (ui.pin_edit, ui.code_edit, ui.new_edit, ui.again_edit):
            edit.clear()
        ui.people_list.blockSignals(True)
        ui.people_list.clear()
        self._listed = list(self._model.people)
        ui.people_list.addItems([f"{person.name}　{words.role(person.role)}" for person in self._listed])
        places = {person.staff_id: place for place, person in enumerate(self._listed)}
        ui.people_list.setCurrentRow(places.get(self._model.expected, 0))
        ui.people_list.blockSignals(False)
        rows = min(_ROWS, max(1, ui.people_list.count()))
        ui.people_list.setFixedHeight(
            ui.people_list.sizeHintForRow(0) * rows + 2 * ui.people_list.frameWidth()
        )
        self._on_chosen()

    def _on_chosen(self) -> None:
        if self.ui.people_list.currentRow() < 0:
            return
        self._resetting = False
        self.ui.pin_edit.clear()
        self._model.choose()
        self._focus()

    def _focus(self) -> None:
        """Put the cursor where something is to be typed, unless the list is being gone through."""
        ui = self.ui
        if self._resetting:
            ui.code_edit.setFocus()
        elif not ui.pin_edit.isVisibleTo(self):
            ui.people_list.setFocus()
        elif not ui.people_list.hasFocus():
            ui.pin_edit.setFocus()

    def _show(self) -> None:
        ui, model = self.ui, self._model
        if ui.people_list.currentRow() < 0:
            return
        person = self._chosen()
        needs = model.needs_pin(person) and not self._resetting
        for widget in (ui.pin_caption, ui.pin_edit):
            widget.setVisible(needs)
        ui.reset_box.setVisible(self._resetting)
        ui.forgot_button.setVisible(model.may_reset(person) and not self._resetting)
        ui.problem_label.setText(model.problem)
        ui.problem_label.setVisible(bool(model.problem))
        ui.sign_in_button.setDisabled(model.waits)

    def _on_named(self) -> None:
        if self.ui.pin_edit.isVisible():
            self.ui.pin_edit.setFocus()
        else:
            self._enter()

    def _enter(self) -> None:
        ui = self.ui
        if ui.people_list.currentRow() < 0 or self._model.waits:
            return
        if self._resetting:
            self._model.reset(self._chosen(), ui.new_edit.text(), ui.again_edit.text(), ui.code_edit.text())
        else:
            self._model.enter(self._chosen(), ui.pin_edit.text())
        ui.pin_edit.clear()

    def _forgot(self) -> None:
        self._resetting = True
        self._show()
        self._focus()

    def _chosen(self) -> Staff:
        return self._listed[self.ui.people_list.currentRow()]

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Pass arrows from the PIN's field on to the list."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and event.key() in _ARROWS:
            step = 1 if event.key() == Qt.Key.Key_Down else -1
            people = self.ui.people_list
            people.setCurrentRow(min(max(0, people.currentRow() + step), people.count() - 1))
            return True
        return super().eventFilter(watched, event)
