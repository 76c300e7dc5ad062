"""Messages and files on the case page: adding them, and opening them from the timeline."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction

from complaintdesk.gui.dialogs.one_dialog import OneDialog
from complaintdesk.gui.dialogs.paper_dialog import PaperDialog
from complaintdesk.gui.views.adding_papers import KEY, AddingPapers
from complaintdesk.gui.widgets.thumbnails import Thumbnails

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from complaintdesk.gui.forms.case_page import Ui_CasePage
    from complaintdesk.viewmodels.case_detail import CaseDetail
    from complaintdesk.viewmodels.session import Session


class CasePapers(QObject):
    """The first entry of the menu to add, files dropped on the page, and rows that open."""

    def __init__(self, page: QWidget, ui: Ui_CasePage, session: Session, detail: CaseDetail) -> None:
        super().__init__(page)
        self._page = page
        self._detail = detail
        self.adding = AddingPapers(page, session, self.add, lambda: detail.file is not None)
        self.viewers = OneDialog()
        menu = ui.more_button.menu()
        # The key acts by the page's own shortcut: as the entry's too it would be ambiguous and do nothing.
        words = self.tr("Message or files…")
        action = QAction(f"{words}\t{KEY}", menu)
        action.triggered.connect(lambda: self.add(()))
        menu.insertAction(menu.actions()[0], action)
        ui.timeline.open_wanted.connect(self.open)
        ui.timeline.show_pictures(Thumbnails(detail, self))

    def add(self, files: Sequence[Path]) -> None:
        """Add a message or files to the open case."""
        if file := self._detail.file:
            self.adding.show(file.case_id, file.label, files)

    def open(self, key: str) -> None:
        """Look at a message or a file; another than the one that is open takes its place."""
        view = self._detail.paper_view(key)
        if view is None:
            return
        if self.viewers.shown is not None:
            self.viewers.shown.close()
            self.viewers = OneDialog()  # the other is only gone when the event loop turns
        self.viewers.show(lambda: PaperDialog(view, self._page.window()))
