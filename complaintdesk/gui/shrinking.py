"""Going from the window to the call bar and back; a half-written line comes along."""

from __future__ import annotations

from typing import TYPE_CHECKING

import shiboken6
from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut

from complaintdesk.gui import composing, locking

if TYPE_CHECKING:
    from complaintdesk.gui.main_window import MainWindow
    from complaintdesk.gui.views.call_bar import CallBar
    from complaintdesk.gui.views.call_page import CallPage
    from complaintdesk.viewmodels.call_back import CallBack
    from complaintdesk.viewmodels.call_desk import CallDesk
    from complaintdesk.viewmodels.rail import Rail
    from complaintdesk.viewmodels.recording import Recording
    from complaintdesk.viewmodels.session import Session


class Shrinking(QObject):
    """Either the window is seen or the bar, which is made when it is first wanted."""

    new_wanted = Signal()
    """F2 on the bar."""
    shrinks = Signal()
    """Before the window goes: what would float without it can go too."""

    def __init__(
        self,
        window: MainWindow,
        session: Session,
        desk: CallDesk,
        call_back: CallBack,
        recording: Recording,
        rail: Rail,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._session = session
        self._desk = desk
        self._call_back = call_back
        self._recording = recording
        self._rail = rail
        self.bar: CallBar | None = None
        shortcut = QShortcut(QKeySequence("Ctrl+M"), window)
        shortcut.activated.connect(self.shrink)
        window.ui.bar_button.clicked.connect(self.shrink)
        desk.end_wanted.connect(self.grow)  # when it ended is asked on the page
        session.person_changed.connect(self._on_person)

    @property
    def shrunk(self) -> CallBar | None:
        """Return the bar while it stands in the window's place."""
        return self.bar if self.bar is not None and self.bar.isVisible() else None

    def shrink(self) -> None:
        """Put the bar in the window's place."""
        if self.shrunk is not None or not self._session.is_open or self._session.away:
            return
        self.shrinks.emit()
        self._window.show_page("call")
        page = self._page()
        bar = self.bar = self.bar or self._made(page)
        bar.writing.pick_up(page.writing.put_down())
        settings = self._session.settings
        bar.place.put(settings.bar_place if settings else None)
        bar.show()
        self._window.hide()
        bar.activateWindow()
        bar.ui.note_edit.setFocus()

    def grow(self) -> None:
        """Put the window back in the bar's place."""
        bar = self.shrunk
        if bar is None:
            return
        composing.settle()
        self._keep(bar.place.wanted)
        page = self._page()
        page.writing.pick_up(bar.writing.put_down())
        self._window.show()
        bar.hide()
        self._window.activateWindow()
        page.ui.note_edit.setFocus()

    def on_call(self) -> None:
        """Shrink if this desk wants that when a call is taken."""
        settings = self._session.settings
        if settings is not None and settings.bar_at_call:
            self.shrink()

    @property
    def typing(self) -> bool:
        """Tell whether a line is begun on the bar."""
        bar = self.shrunk
        return bar is not None and bool(bar.ui.note_edit.text())

    def _on_person(self) -> None:
        if self._session.away:
            self.grow()  # who signs in does so in the window

    def _keep(self, place: tuple[int, int] | None) -> None:
        settings = self._session.settings
        if settings is not None and place is not None and place != settings.bar_place:
            self._session.change_settings(bar_place=place)

    def _ask_colleague(self) -> None:
        self.grow()
        self._page().team.toggle()

    def _page(self) -> CallPage:
        from complaintdesk.gui.views.call_page import CallPage

        page = self._window.page("call")
        assert isinstance(page, CallPage)
        return page

    def _made(self, page: CallPage) -> CallBar:
        from complaintdesk.gui.views.call_bar import CallBar

        bar = CallBar(self._session, self._desk, self._call_back, self._recording, self._rail, page.marks)
        bar.setAttribute(Qt.WidgetAttribute.WA_QuitOnClose, True)
        QShortcut(QKeySequence(locking.KEY), bar).activated.connect(self._window.lock_wanted)
        bar.new_wanted.connect(self.new_wanted)
        bar.team_wanted.connect(self._ask_colleague)
        bar.full_wanted.connect(self.grow)
        self._window.told.connect(bar.say)
        # With the window, not when garbage is collected: that may be on another thread.
        self._window.destroyed.connect(lambda: shiboken6.delete(bar))
        return bar
