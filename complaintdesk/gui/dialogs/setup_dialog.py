"""The dialog of the first start."""

from __future__ import annotations

from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QComboBox, QFileDialog, QHeaderView, QLineEdit, QWidget

from complaintdesk.domain.terms import Approval, Role
from complaintdesk.gui import theme
from complaintdesk.gui.dialogs.fitted_dialog import FittedDialog
from complaintdesk.gui.forms.setup_dialog import Ui_SetupDialog
from complaintdesk.viewmodels import messages, words

if TYPE_CHECKING:
    from complaintdesk.domain.errors import UserError
    from complaintdesk.viewmodels.setup import Setup


class SetupDialog(FittedDialog):
    """Three steps; ``founded(in_keyring)`` when the home is there, ``restore_wanted`` to bring one back instead."""

    WIDTH = 660

    founded = Signal(bool)
    restore_wanted = Signal()

    def __init__(self, setup: Setup) -> None:
        super().__init__()
        self.ui = Ui_SetupDialog()
        self.ui.setupUi(self)
        self._setup = setup
        self.resize(theme.current().px(660), theme.current().px(560))
        ui = self.ui
        for role in Approval:
            ui.approval_box.addItem(words.approval(role), role)
        self._set_up_people()
        ui.problem_card.hide()
        ui.busy_bar.hide()
        ui.next_button.clicked.connect(self._next)
        ui.back_button.clicked.connect(self._back)
        ui.quit_button.clicked.connect(self.reject)
        ui.restore_button.clicked.connect(self.restore_wanted)
        ui.copy_code.clicked.connect(lambda: QGuiApplication.clipboard().setText(setup.code))
        ui.save_code.clicked.connect(self._save_code)
        setup.code_ready.connect(self._show_code)
        setup.refused.connect(self._on_refused)
        setup.busy_changed.connect(self._show_busy)
        setup.founded.connect(self._on_founded)
        self._go(0)

    # --- people ------------------------------------------------------------------------------------------------

    def _set_up_people(self) -> None:
        table = self.ui.people_table
        table.setHorizontalHeaderLabels([self.tr("Name"), self.tr("Role")])
        table.verticalHeader().hide()
        table.horizontalHeader().setDefaultAlignment(
            Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        )
        table.horizontalHeader().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        table.setColumnWidth(1, theme.current().px(160))
        table.verticalHeader().setDefaultSectionSize(theme.current().px(40))
        # Tab goes from field to field as everywhere; the table itself would keep it to walk its cells.
        table.setTabKeyNavigation(False)
        table.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.ui.add_person.clicked.connect(lambda: self.add_person(Role.STAFF))
        self.ui.remove_person.clicked.connect(self._remove_person)
        self.add_person(Role.OWNER)

    def add_person(self, role: Role) -> QLineEdit:
        """Add a row and put the cursor into it."""
        table = self.ui.people_table
        row = table.rowCount()
        table.insertRow(row)
        name = QLineEdit(table, placeholderText=self.tr("Name"))
        name.setAccessibleName(self.tr("Name of person %1").replace("%1", str(row + 1)))
        box = QComboBox(table)
        box.setAccessibleName(self.tr("Role of person %1").replace("%1", str(row + 1)))
        for choice in (Role.OWNER, Role.MANAGER, Role.STAFF):
            box.addItem(words.role(choice), choice)
        box.setCurrentIndex(box.findData(role))
        table.setCellWidget(row, 0, name)
        table.setCellWidget(row, 1, box)
        self._order_tabs()
        name.setFocus()
        return name

    def _order_tabs(self) -> None:
        ui, table = self.ui, self.ui.people_table
        fields = [table.cellWidget(row, column) for row in range(table.rowCount()) for column in (0, 1)]
        order: list[QWidget] = [ui.shop_edit, *fields, ui.add_person, ui.remove_person, ui.approval_box]
        for before, after in pairwise(order):
            QWidget.setTabOrder(before, after)

    def _remove_person(self) -> None:
        table = self.ui.people_table
        if table.rowCount() > 1:
            table.removeRow(table.currentRow() if table.currentRow() >= 0 else table.rowCount() - 1)

    def _people(self) -> list[tuple[str, Role]]:
        table = self.ui.people_table
        rows = []
        for row in range(table.rowCount()):
            name, box = table.cellWidget(row, 0), table.cellWidget(row, 1)
            assert isinstance(name, QLineEdit)
            assert isinstance(box, QComboBox)
            rows.append((name.text(), Role(box.currentData())))
        return rows

    # --- steps -------------------------------------------------------------------------------------------------

    def _go(self, step: int) -> None:
        ui = self.ui
        ui.steps.setCurrentIndex(step)
        ui.problem_card.hide()
        ui.back_button.setVisible(step > 0)
        ui.restore_button.setVisible(step == 0)
        ui.next_button.setText(
            [self.tr("Next"), self.tr("I have written it down"), self.tr("Open the desk")][step]
        )
        (ui.shop_edit, ui.next_button, ui.retype_edit)[step].setFocus()

    def _next(self) -> None:
        ui = self.ui
        step = ui.steps.currentIndex()
        if step == 0:
            if self._setup.check_people(ui.shop_edit.text(), self._people()):
                self._setup.make_code()
        elif step == 1:
            self._go(2)
        else:
            approval = Approval(ui.approval_box.currentData())
            self._setup.finish(ui.shop_edit.text(), self._people(), approval, ui.retype_edit.text())

    def _back(self) -> None:
        self._go(self.ui.steps.currentIndex() - 1)

    def _show_code(self, code: str) -> None:
        groups = code.split("-")
        half = (len(groups) + 1) // 2
        self.ui.code_label.setText("-".join(groups[:half]) + "-\n" + "-".join(groups[half:]))
        self._go(1)

    def _save_code(self) -> None:
        path, _ = QFileDialog.getSaveFileName(
            self,
            self.tr("Save the recovery code"),
            str(Path.home() / "recovery-code.txt"),
            self.tr("Text (*.txt)"),
        )
        if path:
            try:
                Path(path).write_text(self._setup.code + "\n", encoding="utf-8")
            except OSError as failure:
                self._say(failure.strerror or str(failure))

    def _on_refused(self, failure: UserError) -> None:
        self._say(messages.worded(failure))

    def _say(self, text: str) -> None:
        self.ui.problem_text.setText(text)
        self.ui.problem_card.show()

    def _show_busy(self, busy: bool) -> None:
        self.ui.busy_bar.setVisible(busy)
        self.ui.buttons.setDisabled(busy)
        self.setCursor(Qt.CursorShape.BusyCursor if busy else Qt.CursorShape.ArrowCursor)

    def _on_founded(self, in_keyring: bool) -> None:
        self.founded.emit(in_keyring)
        self.accept()
