"""The line above the timeline: who of the managers has seen the case so far, and the key that says so."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QKeySequence, QShortcut

from complaintdesk.domain.terms import Role
from complaintdesk.gui import composing
from complaintdesk.viewmodels import moments

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from complaintdesk.gui.forms.case_page import Ui_CasePage
    from complaintdesk.viewmodels.case_detail import CaseDetail
    from complaintdesk.viewmodels.session import Session

KEY = "Ctrl+K"


class CaseSeenLine(QObject):
    """Managers and the owner press Ctrl+K; everybody sees who has seen it, and when."""

    def __init__(self, page: QWidget, ui: Ui_CasePage, session: Session, detail: CaseDetail) -> None:
        super().__init__(page)
        self._ui = ui
        self._session = session
        self._detail = detail
        ui.seen_button.clicked.connect(detail.mark_seen)
        shortcut = QShortcut(QKeySequence(KEY), page)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.activated.connect(self._on_key)
        session.person_changed.connect(self.show)
        self.show()

    def show(self) -> None:
        """Show how far the open case was seen."""
        seen, file = self._detail.seen, self._detail.file
        person = self._session.person
        leads = person is not None and person.role is not Role.STAFF
        self._ui.case_rows.mark_unseen(on=leads)
        self._ui.seen_button.setVisible(leads and file is not None and file.unseen)
        if seen is None:
            self._ui.seen_label.setText("")
            return
        text = self.tr("Seen %1 by %2")
        if file is not None and file.unseen:
            text = self.tr("Seen %1 by %2, something happened since")
        self._ui.seen_label.setText(
            text.replace("%1", moments.day_and_clock(seen.at)).replace("%2", seen.staff)
        )

    def _on_key(self) -> None:
        composing.settle()
        if self._ui.seen_button.isVisible():
            self._detail.mark_seen()
