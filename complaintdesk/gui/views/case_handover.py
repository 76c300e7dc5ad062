"""From the case page: the report to whoever decides, and handing something to somebody outside."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction, QKeySequence, QShortcut

from complaintdesk.gui import composing
from complaintdesk.viewmodels import words
from complaintdesk.viewmodels.handover import PageForm

if TYPE_CHECKING:
    from PySide6.QtWidgets import QDialog, QWidget

    from complaintdesk.gui.dialogs.one_dialog import OneDialog
    from complaintdesk.gui.forms.case_page import Ui_CasePage
    from complaintdesk.viewmodels.case_detail import CaseDetail
    from complaintdesk.viewmodels.session import Session

KEY = "Ctrl+T"


class CaseHandover(QObject):
    """Two entries of the menu; the report has a key too."""

    def __init__(
        self, page: QWidget, ui: Ui_CasePage, session: Session, detail: CaseDetail, dialogs: OneDialog
    ) -> None:
        super().__init__(page)
        self._page = page
        self._session = session
        self._detail = detail
        self._dialogs = dialogs
        menu = ui.more_button.menu()
        before = next(action for action in menu.actions() if action.isSeparator())
        # The key acts by the page's own shortcut: as the entry's too it would be ambiguous and do nothing.
        report = QAction(f"{self.tr('Report to whoever decides…')}\t{KEY}", menu)
        report.triggered.connect(self.report)
        outside = QAction(self.tr("Hand over, and note to whom…"), menu)
        outside.triggered.connect(self.hand_over)
        menu.insertActions(before, [report, outside])
        shortcut = QShortcut(QKeySequence(KEY), page)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.activated.connect(self._on_key)

    def report(self) -> None:
        """Show the report of the open case."""
        if self._detail.file is not None:
            self._dialogs.show(self._report_dialog)

    def hand_over(self) -> None:
        """Ask what goes to whom."""
        if self._detail.file is not None:
            self._dialogs.show(self._handover_dialog)

    def _report_dialog(self) -> QDialog:
        # Loaded when they are wanted: the window must be there before.
        from complaintdesk.gui.dialogs.report_dialog import ReportDialog

        return ReportDialog(self._form(), self._next_step(), self._page.window())

    def _handover_dialog(self) -> QDialog:
        from complaintdesk.gui.dialogs.handover_dialog import HandoverDialog

        file = self._detail.file
        assert file is not None
        return HandoverDialog(self._form(), file.opened_at, self._session.now(), self._page.window())

    def _form(self) -> PageForm:
        file = self._detail.file
        assert file is not None
        return PageForm(self._session, file, self)

    def _next_step(self) -> str:
        promise = self._detail.next_callback
        if promise is None:
            return ""
        return f"{words.number(promise.number)}　{promise.about}".strip()

    def _on_key(self) -> None:
        composing.settle()
        self.report()
