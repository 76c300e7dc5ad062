"""Puts the guide into the call page once the desk is open, and practice beside it in a sample shop."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QApplication

from complaintdesk.gui import composing

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from complaintdesk.gui.forms.call_page import Ui_CallPage
    from complaintdesk.gui.views.guide_panel import GuidePanel
    from complaintdesk.gui.views.practice_card import PracticeCard
    from complaintdesk.viewmodels.call_desk import CallDesk
    from complaintdesk.viewmodels.guide import Guide
    from complaintdesk.viewmodels.interview import Interview
    from complaintdesk.viewmodels.session import Session


class GuideColumn(QObject):
    """Nothing of it is loaded before the window is on screen; ``panel`` is None until then.

    ``practice`` is there in a sample shop alone.
    """

    def __init__(
        self,
        ui: Ui_CallPage,
        session: Session,
        desk: CallDesk,
        interview: Interview,
        tell: Callable[[str, str], None],
        page: QWidget,
    ) -> None:
        super().__init__(page)
        self._ui = ui
        self._session = session
        self._desk = desk
        self._interview = interview
        self._tell = tell
        self._page = page
        self._guide: Guide | None = None
        self.panel: GuidePanel | None = None
        self.practice: PracticeCard | None = None
        if session.is_open:
            self._make()
        else:
            session.opened.connect(self._make, Qt.ConnectionType.SingleShotConnection)

    @property
    def typing(self) -> bool:
        """Tell whether the cursor is in the guide: then it stays there."""
        focus = QApplication.focusWidget()
        return self.panel is not None and focus is not None and self.panel.isAncestorOf(focus)

    def _make(self) -> None:
        from complaintdesk.gui.views.guide_panel import GuidePanel
        from complaintdesk.viewmodels.guide import Guide

        # What waits for the store outlives the page that shows it.
        guide = Guide(self._session, self._desk, self._interview, self._desk)
        self.panel = GuidePanel(
            self._session,
            self._desk,
            guide,
            tell=self._tell,
            back=self._ui.note_edit.setFocus,
            clarify=self._clarify,
            page=self._page,
            scroll=self._ui.right_scroll,
        )
        composing.watch(self.panel)
        layout = self._ui.right_layout
        layout.insertWidget(layout.indexOf(self._ui.record_card) + 1, self.panel)
        if self._session.sample:
            self._make_practice(self.panel)

    def _make_practice(self, panel: GuidePanel) -> None:
        from complaintdesk.gui.views.practice_card import PracticeCard
        from complaintdesk.viewmodels.practising import Practising

        practising = Practising(self._session, self._desk, self._desk)
        self.practice = card = PracticeCard(practising, self._page)
        practising.changed.connect(self._show_practice)
        layout = self._ui.right_layout
        layout.insertWidget(layout.indexOf(panel), card.start_button)
        layout.insertWidget(layout.indexOf(panel), card)

    def _show_practice(self) -> None:
        if self.practice is not None:
            self._ui.right_scroll.ensureWidgetVisible(self.practice, 0, 8)

    def _clarify(self) -> None:
        from complaintdesk.gui.dialogs.clarify_dialog import ClarifyDialog
        from complaintdesk.viewmodels.clarify import Clarify

        dialog = ClarifyDialog(Clarify(self._session, self._desk), self._page)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.show()
