"""What is to be clarified by mail: points to tick at the left, the draft at the right. It stops nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QListWidgetItem

from complaintdesk.gui import theme
from complaintdesk.gui.dialogs.fitted_dialog import FittedDialog
from complaintdesk.gui.forms.clarify_dialog import Ui_ClarifyDialog

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from complaintdesk.viewmodels.clarify import Clarify


class ClarifyDialog(FittedDialog):
    """The draft is made anew when a point is ticked, until somebody changes it by hand."""

    WIDTH = 760

    WIDTH = 760

    def __init__(self, clarify: Clarify, parent: QWidget) -> None:
        super().__init__(parent)
        self.ui = Ui_ClarifyDialog()
        self.ui.setupUi(self)
        clarify.setParent(self)
        self._clarify = clarify
        self._points = clarify.points()
        look = theme.current()
        self.resize(look.px(760), look.px(460))
        for point in self._points:
            item = QListWidgetItem(point.label)
            item.setCheckState(Qt.CheckState.Checked if point.open else Qt.CheckState.Unchecked)
            self.ui.points_list.addItem(item)
        self.ui.clarify_state.hide()
        self._write()
        self.ui.points_list.itemChanged.connect(self._on_ticked)
        self.ui.copy_button.clicked.connect(self._copy)
        self.ui.mail_button.clicked.connect(self._mail)
        self.ui.close_button.clicked.connect(self.reject)

    def _on_ticked(self) -> None:
        if not self.ui.draft_edit.document().isModified():
            self._write()

    def _write(self) -> None:
        ticked = [
            point
            for row, point in enumerate(self._points)
            if self.ui.points_list.item(row).checkState() is Qt.CheckState.Checked
        ]
        self.ui.draft_edit.setPlainText(self._clarify.draft(ticked))
        self.ui.draft_edit.document().setModified(False)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.ui.draft_edit.toPlainText())
        self.ui.clarify_state.setText(self.tr("Copied. Paste it into your mail."))
        self.ui.clarify_state.show()
        self.fit()

    def _mail(self) -> None:
        """Open an empty mail: a draft in the address would stand in the process list for all to read."""
        self._copy()
        QDesktopServices.openUrl(QUrl("mailto:"))
