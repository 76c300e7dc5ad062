"""Staff care from the menu of people: the notes that whoever sits here may read."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from complaintdesk.gui.dialogs.one_dialog import OneDialog
from complaintdesk.viewmodels.care_notes import CareNotes

if TYPE_CHECKING:
    from PySide6.QtWidgets import QDialog

    from complaintdesk.gui.main_window import MainWindow
    from complaintdesk.viewmodels.session import Session


class StaffCare(QObject):
    """The number stands in the menu only: who is to be talked with is nobody else's business."""

    def __init__(self, session: Session, window: MainWindow) -> None:
        super().__init__(window)
        self._session = session
        self._window = window
        self.notes = CareNotes(session, self)
        self.dialogs = OneDialog()
        self.notes.changed.connect(lambda: window.show_care(self.notes.unread))
        window.care_wanted.connect(self.read)

    def read(self) -> None:
        """Open the notes, or go back to them."""
        self.notes.reload()
        self.dialogs.show(self._make)

    def _make(self) -> QDialog:
        from complaintdesk.gui.dialogs.care_notes_dialog import CareNotesDialog

        return CareNotesDialog(self._session, self.notes, self._window)
