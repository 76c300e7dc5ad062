"""The composition root of the window: view models and views first, the store behind them on its own thread.

Services are imported on the store thread (see app.py), so that the window is on screen before they are loaded.
"""

from __future__ import annotations

import os
import sys
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication

from complaintdesk import paths
from complaintdesk.gui import icons, theme, translations
from complaintdesk.gui.crash_dialog import CrashReporter
from complaintdesk.gui.garbage import GuiThreadCollector
from complaintdesk.gui.leaving import Leaving
from complaintdesk.gui.look import look_of
from complaintdesk.gui.main_window import MainWindow
from complaintdesk.gui.pages import Pages
from complaintdesk.gui.views.call_page import CallPage
from complaintdesk.viewmodels.call_back import CallBack
from complaintdesk.viewmodels.call_desk import CallDesk
from complaintdesk.viewmodels.rail import Rail
from complaintdesk.viewmodels.recording import Recording
from complaintdesk.viewmodels.session import Session

if TYPE_CHECKING:
    from pathlib import Path

    from complaintdesk.devices.seat import Seat
    from complaintdesk.domain.case_file import CaseFile, PromiseRow
    from complaintdesk.gui.beside import Beside
    from complaintdesk.gui.opening import HomeMaker
    from complaintdesk.gui.practice_shop import PracticeShop
    from complaintdesk.services.desk import Desk

_HEAD_START_MS = 60


def run(home: Path, code: str | None = None, language: str | None = None, ringing: str = "") -> int:
    """Open the window on a home, or the first start where there is none; return the exit code.

    ``ringing`` is the number that rings meanwhile, empty if none does.
    """
    os.environ.setdefault("QT_ENABLE_HIGHDPI_SCALING", "1")
    app = QApplication(sys.argv[:1])
    look = look_of(home)
    translations.install(app, language or look.language)
    theme.load_fonts()
    theme.apply(app, look.theme, look.text_percent)
    app.setWindowIcon(icons.icon("app", theme.current().tokens["calm"], size=64))
    app.setApplicationName("ComplaintDesk")
    crashes = CrashReporter()
    crashes.install()
    desk_window = DeskWindow(home, code)
    desk_window.window.fit_screen()
    desk_window.start()
    if ringing:
        desk_window.beside.ringing.rings(ringing)
    result = app.exec()
    desk_window.close()
    return result


class DeskWindow(QObject):
    """The main window with everything wired to it.

    ``session`` opens the home and ``maker`` makes one where there is none, unless others are given.
    """

    def __init__(
        self,
        home: Path,
        code: str | None = None,
        session: Session | None = None,
        maker: HomeMaker | None = None,
    ) -> None:
        super().__init__()
        self._collector = GuiThreadCollector(self)
        # By default a thread that wants to run waits 5 ms for one that paints: a line would be durable that much later.
        sys.setswitchinterval(0.0005)
        self._home = home
        self._code = code
        self._maker = maker
        self._seat: Seat | None = None
        self.practice: PracticeShop | None = None
        self.session = session or Session(self._open_desk)
        self.calls = CallDesk(self.session)
        self.call_back = CallBack(self.session, self.calls)
        self.recording = Recording(self.session, self.calls)
        self.rail = Rail(self.session)
        self.pages = Pages(self.session, self.calls, self.call_back, self.recording, self, self)
        self._leaving = Leaving(self.session, self.calls.saves, self)
        self._leaving.stayed.connect(self._on_stayed)
        self.window = MainWindow(self.session, self.rail, self.pages.makers(), self._may_close)
        self.window.practice_wanted.connect(self.practise)
        for key, act in (
            ("F2", self.new_call),
            ("F3", lambda: self._on_call_page().call_back()),
            ("F4", lambda: self._on_call_page().record()),
            ("F12", lambda: self._on_call_page().end_call()),
        ):
            shortcut = QShortcut(QKeySequence(key), self.window)
            shortcut.setContext(Qt.ShortcutContext.ApplicationShortcut)
            shortcut.activated.connect(act)

    @cached_property
    def beside(self) -> Beside:
        """Return what the first picture does not show; it is loaded when it is first asked for."""
        from complaintdesk.gui.beside import Beside
        from complaintdesk.this_computer import ThisComputer

        return Beside(
            self._home,
            self._maker or ThisComputer(),
            self.session,
            self.calls,
            self.call_back,
            self.recording,
            self.rail,
            self.pages,
            self._leaving,
            self.window,
            self,
        )

    # --- starting ------------------------------------------------------------------------------------------------

    def start(self) -> None:
        """Show the desk, or the first start where there is no home."""
        if paths.has_store(self._home):
            self.show()
        else:
            self.beside.opening.set_up()

    def show(self) -> None:
        """Show the window at once and open the store behind it."""
        self.window.show_page("call")
        self.window.show()
        self.window.page("call").shown()
        # Loading the store takes the interpreter from the window for half a second: first let it be seen and typed at.
        QTimer.singleShot(_HEAD_START_MS, self, self._begin)

    def _begin(self) -> None:
        theme.load_emoji()
        self.beside.open(self._code)

    def _open_desk(self, code: str | None) -> Desk:
        # On the store thread: 0.4 s of imports that the window need not wait for.
        from complaintdesk import app

        if self._seat is None and self._home.is_dir():
            self._seat = app.take_seat(self._home)
            self.beside.standing_by.seated = True
        return app.open_desk(self._home, self._code if code is None else code)

    def close(self) -> None:
        """Finish what is under way and close the store; the next window may open it."""
        self.beside.standing_by.take_down()
        self.session.close()
        if self._seat is not None:
            self._seat.leave()
            self._seat = None

    def open_with(self, code: str | None) -> None:
        """Show the desk and open its home, with a code or without."""
        self._code = code
        self.show()

    # --- going -----------------------------------------------------------------------------------------------

    def _may_close(self) -> bool:
        self.calls.leave()
        if self.pages.stop_import(self.window.close):
            self.window.tell(self.tr("The import is being stopped; then the window closes."), "calm")
            return False
        if self.pages.stop_backup(self.window.close):
            self.window.tell(self.tr("The backup is being stopped; then the window closes."), "calm")
            return False
        may_close = self._leaving.may_close(self.window)
        if may_close:  # else the call goes on, and so does its recording
            self.recording.stop()
        return may_close

    def _on_stayed(self) -> None:
        if not self.session.is_open:
            self.beside.opening.ask_again()

    # --- going about -----------------------------------------------------------------------------------------------

    def _on_call_page(self) -> CallPage:
        page = self.window.page("call")
        assert isinstance(page, CallPage)
        if self.window.current != "call":
            self.window.show_page("call")
        return page

    def is_typing(self) -> bool:
        """Tell whether a line is begun, in the window or on the call bar."""
        page = self.window.page("call")
        assert isinstance(page, CallPage)
        return bool(page.ui.note_edit.text()) or self.beside.shrinking.typing

    def come_forward(self, page: str) -> None:
        """Bring the window to the front at a page, as the tray asks; what is being typed stays."""
        self.beside.shrinking.grow()
        self.window.show_page(page)
        if self.window.isMinimized():
            self.window.showNormal()
        self.window.show()
        self.window.raise_()
        self.window.activateWindow()

    def open_case(self, case_id: str) -> None:
        """Go to a case."""
        from complaintdesk.gui.views.case_page import CasePage

        page = self.window.show_page("cases")
        if isinstance(page, CasePage):  # not before somebody has signed in
            page.open_case(case_id)

    def tell(self, text: str, tone: str) -> None:
        """Say something in the window's line."""
        self.window.tell(text, tone)

    def ring(self, promise: PromiseRow) -> None:
        """Take a promised call-back up on the call page; F3 dials."""
        self._on_call_page()

        def known(case: CaseFile) -> None:
            self.call_back.take_up(promise, case)

        self.session.ask(lambda desk: desk.cases.file(promise.case_id), known)

    def new_call(self) -> None:
        """Take a call: the one that rings, if one does."""
        number = self.beside.ringing.answered()
        (self.beside.shrinking.shrunk or self._on_call_page()).new_call()
        if number:
            self.calls.who.type(number, "", "")

    def note_past_call(self) -> None:
        """Ask when a call was that is to be noted afterwards."""
        from complaintdesk.gui.dialogs.past_call_dialog import PastCallDialog

        dialog = PastCallDialog(self.session.now, self.window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.stated.connect(self.calls.note_afterwards)
        dialog.open()

    def took_call(self) -> None:
        """Shrink to the call bar where this desk wants that."""
        self.beside.shrinking.on_call()

    def practise(self) -> None:
        """Go where calls are practised: in a sample shop here, else in a window of its own."""
        if self.session.sample:
            self._on_call_page().practise()
            return
        from complaintdesk.gui.practice_shop import PracticeShop

        self.practice = self.practice or PracticeShop(self.tell, self)
        self.practice.open()

    def dress(self) -> None:
        """Give the window the looks that its settings name."""
        settings = self.session.settings
        app = QApplication.instance()
        if settings is not None and isinstance(app, QApplication):
            theme.apply(app, settings.theme, settings.text_percent)
            self.window.dress()
