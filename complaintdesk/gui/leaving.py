"""Lets the window go when all that was typed is on the disk, or when the person gives it up in so many words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from complaintdesk.viewmodels.call_saves import CallSaves
    from complaintdesk.viewmodels.session import Session


class Leaving(QObject):
    """Knows whether a window may close now."""

    stayed = Signal()
    still_working = Signal()
    """An export or a check is running: going now would leave it half noted, or hold up the end unseen."""

    def __init__(self, session: Session, saves: CallSaves, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._saves = saves
        self._window: QWidget | None = None
        self._given_up = False
        saves.changed.connect(self._on_changed)

    def may_close(self, window: QWidget) -> bool:
        """Tell whether nothing would be lost; else close the window when all is saved, or ask."""
        if self._session.tasks.slow_under_way:
            self.still_working.emit()
            return False
        if self._given_up or not (self._saves.under_way or self._saves.waiting):
            return True
        # Asked a second time, the person does not want to wait; a locked store would be waited for in vain.
        if self._saves.under_way and self._session.is_open and self._window is None:
            self._window = window
        else:
            self._ask(window)
        return False

    def _on_changed(self) -> None:
        if not self._saves.under_way and self._window is not None:
            window, self._window = self._window, None
            window.close()

    def _ask(self, window: QWidget) -> None:
        from PySide6.QtWidgets import QMessageBox

        self._window = None
        box = QMessageBox(window)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.setIcon(QMessageBox.Icon.Warning)
        box.setWindowTitle(self.tr("Not saved yet"))
        box.setText(
            self.tr("What was typed last in the calls is not saved yet. If you quit now, it is lost.")
        )
        stay = box.addButton(self.tr("Stay"), QMessageBox.ButtonRole.RejectRole)
        leave = box.addButton(self.tr("Quit and lose it"), QMessageBox.ButtonRole.DestructiveRole)
        box.setDefaultButton(stay)
        box.setEscapeButton(stay)
        stay.clicked.connect(self.stayed)
        leave.clicked.connect(lambda: self._give_up(window))
        box.open()

    def _give_up(self, window: QWidget) -> None:
        self._given_up = True
        window.close()
