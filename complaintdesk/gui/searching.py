"""Ctrl+F: one search dialog over everything, from wherever one is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QKeySequence, QShortcut

from complaintdesk.gui import composing
from complaintdesk.gui.dialogs.one_dialog import OneDialog

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QDialog

    from complaintdesk.domain.hit import Hit
    from complaintdesk.gui.main_window import MainWindow
    from complaintdesk.viewmodels.call_desk import CallDesk
    from complaintdesk.viewmodels.search import Search
    from complaintdesk.viewmodels.session import Session


class Searching(QObject):
    """``open_case(case_id)`` goes to what was found; a call that is in no case yet lies on the call page."""

    def __init__(
        self,
        session: Session,
        calls: CallDesk,
        window: MainWindow,
        open_case: Callable[[str], None],
    ) -> None:
        super().__init__(window)
        self._session = session
        self._calls = calls
        self._window = window
        self._open_case = open_case
        self._search: Search | None = None
        self._dialog = OneDialog()
        shortcut = QShortcut(QKeySequence(QKeySequence.StandardKey.Find), window)
        shortcut.setContext(Qt.ShortcutContext.ApplicationShortcut)
        shortcut.activated.connect(self.search)

    def search(self) -> None:
        """Open the dialog, or go back to it; what is being composed elsewhere is kept as it stands."""
        from complaintdesk.gui.dialogs.search_dialog import SearchDialog

        composing.settle()
        if self._session.away:
            self._window.show_page("sign_in")
            return
        self._dialog.show(self._make)
        dialog = self._dialog.shown
        assert isinstance(dialog, SearchDialog)
        dialog.begin()

    def put_away(self) -> None:
        """Close the dialog if it is open; what was typed stays for the next time."""
        if self._dialog.shown is not None:
            self._dialog.shown.reject()

    def _make(self) -> QDialog:
        from complaintdesk.gui.dialogs.search_dialog import SearchDialog
        from complaintdesk.viewmodels.search import Search

        if self._search is None:
            self._search = Search(self._session, self)
        dialog = SearchDialog(self._search, self._window)
        dialog.opened.connect(self._open)
        return dialog

    def _open(self, hit: Hit) -> None:
        from complaintdesk.gui.views.case_page import CasePage

        if hit.case_id:
            self._open_case(hit.case_id)
            page = self._window.page("cases")
            assert isinstance(page, CasePage)
            page.seek(hit.ref, hit.at, hit.call_id)
        else:
            self._window.show_page("call")
            if any(call.call_id == hit.call_id for call in self._calls.parked):
                self._calls.resume(hit.call_id)
