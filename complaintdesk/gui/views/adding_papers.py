"""Opening the dialog in which messages and files are added to a case, with what was dropped."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QKeySequence, QShortcut

from complaintdesk.gui import composing
from complaintdesk.gui.dialogs.one_dialog import OneDialog
from complaintdesk.gui.file_drop import FileDrop

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from complaintdesk.gui.dialogs.message_dialog import MessageDialog
    from complaintdesk.viewmodels.session import Session

KEY = "Ctrl+Shift+A"


class AddingPapers(QObject):
    """Files dropped on ``page`` while it ``has_case``, and the key, go to ``wanted(files)``, which calls ``show``."""

    def __init__(
        self,
        page: QWidget,
        session: Session,
        wanted: Callable[[Sequence[Path]], None],
        has_case: Callable[[], bool],
    ) -> None:
        super().__init__(page)
        self._page = page
        self._session = session
        self._wanted = wanted
        self.dialogs = OneDialog()
        FileDrop(page, wanted, has_case)
        shortcut = QShortcut(QKeySequence(KEY), page)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.activated.connect(self._on_key)

    def show(self, case_id: str, label: str, files: Sequence[Path]) -> None:
        """Show the dialog on a case; one that is open on another comes forward first, and takes nothing of this."""
        # Loaded when it is wanted: the window must be there before.
        from complaintdesk.gui.dialogs.message_dialog import MessageDialog

        before = self.dialogs.shown
        self.dialogs.show(lambda: self._made(case_id, label))
        shown = self.dialogs.shown
        assert isinstance(shown, MessageDialog)
        if files and (before is None or shown.form.label == label):
            shown.form.take_files(files)

    def _made(self, case_id: str, label: str) -> MessageDialog:
        from complaintdesk.gui.dialogs.message_dialog import MessageDialog
        from complaintdesk.viewmodels.message_form import MessageForm

        return MessageDialog(MessageForm(self._session, case_id, label, self), self._page.window())

    def _on_key(self) -> None:
        composing.settle()
        self._wanted(())
