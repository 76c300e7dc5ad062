"""The composition root of the window: view models and views first, the store behind them on its own thread.

Services are imported on the store thread (see app.py), so that the window is on screen before they are loaded.
"""

from __future__ import annotations

import json
import os
import sys
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication

from complaintdesk import paths
from complaintdesk.gui import icons, theme, translations
from complaintdesk.gui.crash_dialog import CrashReporter
from complaintdesk.gui.garbage import GuiThreadCollector
from complaintdesk.gui.leaving import Leaving
from complaintdesk.gui.main_window import MainWindow
from complaintdesk.gui.views.call_page import CallPage
from complaintdesk.viewmodels import moments
from complaintdesk.viewmodels.call_back import CallBack
from complaintdesk.viewmodels.call_desk import CallDesk
from complaintdesk.viewmodels.rail import Rail
from complaintdesk.viewmodels.recording import Recording
from complaintdesk.viewmodels.session import Session

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from complaintdesk.devices.seat import Seat
    from complaintdesk.domain.case_file import CaseFile, PromiseRow
    from complaintdesk.domain.errors import UserError
    from complaintdesk.domain.shop import Rules
    from complaintdesk.domain.terms import Role
    from complaintdesk.gui.page import Page
    from complaintdesk.services.desk import Desk

_HEAD_START_MS = 60


def run(home: Path, code: str | None = None, language: str | None = None) -> int:
    """Open the window on a home, or the first start where there is none; return the exit code."""
    os.environ.setdefault("QT_ENABLE_HIGHDPI_SCALING", "1")
    app = QApplication(sys.argv[:1])
    look = _look_of(home)
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
    result = app.exec()
    desk_window.close()
    return result


class DeskWindow(QObject):
    """The main window with everything wired to it; ``session`` opens the home unless another one is given."""

    def __init__(self, home: Path, code: str | None = None, session: Session | None = None) -> None:
        super().__init__()
        self._collector = GuiThreadCollector(self)
        # By default a thread that wants to run waits 5 ms for one that paints: a line would be durable that much later.
        sys.setswitchinterval(0.0005)
        self._home = home
        self._code = code
        self._seat: Seat | None = None
        self.session = session or Session(self._open_desk)
        self.calls = CallDesk(self.session)
        self.call_back = CallBack(self.session, self.calls)
        self.recording = Recording(self.session, self.calls)
        self.rail = Rail(self.session)
        pages: dict[str, Callable[[], Page]] = {
            "call": self._call_page,
            "callbacks": self._callback_page,
            "cases": self._case_page,
            "blocks": self._block_page,
            "settings": self._settings_page,
        }
        self._leaving = Leaving(self.session, self.calls.saves, self)
        self._leaving.stayed.connect(self._on_stayed)
        self._leaving.still_working.connect(self._on_still_working)
        self.window = MainWindow(self.session, self.rail, pages, self._may_close)
        self.call_back.refused.connect(self.window.refuse)
        self.call_back.scheduled.connect(self._say_next_try)
        self.session.locked.connect(self._on_locked)
        self.calls.cut_off.connect(self._on_cut_off)
        for key, act in (
            ("F2", self._new_call),
            ("F3", lambda: self._on_call_page().call_back()),
            ("F4", lambda: self._on_call_page().record()),
            ("F12", lambda: self._on_call_page().end_call()),
        ):
            shortcut = QShortcut(QKeySequence(key), self.window)
            shortcut.setContext(Qt.ShortcutContext.ApplicationShortcut)
            shortcut.activated.connect(act)

    # --- starting ------------------------------------------------------------------------------------------------

    def start(self) -> None:
        """Show the desk, or the first start where there is no home."""
        if paths.has_store(self._home):
            self.show()
        else:
            self._set_up()

    def show(self) -> None:
        """Show the window at once and open the store behind it."""
        self.window.show_page("call")
        self.window.show()
        self.window.page("call").shown()
        # Loading the store takes the interpreter from the window for half a second: first let it be seen and typed at.
        QTimer.singleShot(_HEAD_START_MS, self, self._begin)

    def _begin(self) -> None:
        theme.load_emoji()
        self.session.open(self._code)

    def _open_desk(self, code: str | None) -> Desk:
        from complaintdesk import (
            app,
        )  # on the store thread: 0.4 s of imports that the window need not wait for

        if self._seat is None and self._home.is_dir():
            self._seat = app.take_seat(self._home)
        return app.open_desk(self._home, self._code if code is None else code)

    def close(self) -> None:
        """Finish what is under way and close the store; the next window may open it."""
        self.session.close()
        if self._seat is not None:
            self._seat.leave()
            self._seat = None

    def _set_up(self) -> None:
        from complaintdesk.gui.dialogs.setup_dialog import SetupDialog
        from complaintdesk.viewmodels.setup import Setup

        def new_code() -> str:
            from complaintdesk import app

            return app.homes().new_code()

        def found(shop: str, people: Sequence[tuple[str, Role]], rules: Rules, code: str) -> bool:
            from complaintdesk import app
            from complaintdesk.services.homes import Founding

            return app.homes().found(self._home, Founding(shop=shop, people=people, rules=rules, code=code))

        setup = Setup(self.session.tasks, new_code, found, self)
        self.set_up = SetupDialog(setup)
        self.set_up.founded.connect(lambda in_keyring: self._on_founded(in_keyring, setup.code))
        self.set_up.show()

    def _on_founded(self, in_keyring: bool, code: str) -> None:
        if not in_keyring:
            self._code = code
            self.window.tell(
                self.tr("This computer has no keyring: each start will ask for the recovery code."), "amber"
            )
        self.show()

    def _on_locked(self, failure: UserError) -> None:
        from complaintdesk.gui.dialogs.unlock_dialog import UnlockDialog

        if getattr(self, "_unlock", None) is None:
            self._unlock = UnlockDialog(self.session, failure, self.window)
            self._unlock.rejected.connect(self.window.close)
            self._unlock.open()

    def _may_close(self) -> bool:
        self.recording.stop()
        self.calls.leave()
        return self._leaving.may_close(self.window)

    def _on_stayed(self) -> None:
        if not self.session.is_open:
            self._unlock.open()

    def _on_cut_off(self, count: int) -> None:
        text = self.tr(
            "The program ended during %n call(s). All saved lines are there; the call waits above.",
            None,
            count,
        )
        self.window.tell(text)

    def _on_still_working(self) -> None:
        self.window.tell(
            self.tr("Evidence is being written or checked. Wait until it is done, or cancel it; then close.")
        )

    # --- pages ---------------------------------------------------------------------------------------------------

    def _call_page(self) -> Page:
        return CallPage(
            self.session,
            self.calls,
            self.call_back,
            self.recording,
            tell=self.window.tell,
            open_case=self.open_case,
            note_past_call=self._note_past_call,
        )

    def _callback_page(self) -> Page:
        from complaintdesk.gui.views.callback_page import CallbackPage
        from complaintdesk.viewmodels.callback_board import CallbackBoard

        return CallbackPage(CallbackBoard(self.session, self), self._ring, self.open_case)

    def _case_page(self) -> Page:
        from complaintdesk.gui.views.case_page import CasePage
        from complaintdesk.viewmodels.case_detail import CaseDetail
        from complaintdesk.viewmodels.case_list import CaseList
        from complaintdesk.viewmodels.playback import Playback
        from complaintdesk.viewmodels.verification import Verification

        return CasePage(
            self.session,
            CaseList(self.session, self),
            CaseDetail(self.session, self),
            Playback(self.session, self),
            Verification(self.session, self),
            dial=self._ring,
            tell=self.window.tell,
        )

    def _block_page(self) -> Page:
        from complaintdesk.gui.views.block_page import BlockPage
        from complaintdesk.viewmodels.block_list import BlockList

        return BlockPage(BlockList(self.session, self), self.open_case)

    def _settings_page(self) -> Page:
        from complaintdesk.gui.views.settings_page import SettingsPage

        return SettingsPage(self.session, tell=self.window.tell, dress=self._dress)

    # --- going about -----------------------------------------------------------------------------------------------

    def _on_call_page(self) -> CallPage:
        page = self.window.page("call")
        assert isinstance(page, CallPage)
        if self.window.current != "call":
            self.window.show_page("call")
        return page

    def open_case(self, case_id: str) -> None:
        """Go to a case."""
        from complaintdesk.gui.views.case_page import CasePage

        page = self.window.show_page("cases")
        assert isinstance(page, CasePage)
        page.open_case(case_id)

    def _ring(self, promise: PromiseRow) -> None:
        """Take a promised call-back up on the call page; F3 dials."""
        self._on_call_page()

        def known(case: CaseFile) -> None:
            self.call_back.take_up(promise, case)

        self.session.ask(lambda desk: desk.cases.file(promise.case_id), known)

    def _new_call(self) -> None:
        self._on_call_page().new_call()

    def _note_past_call(self) -> None:
        from complaintdesk.gui.dialogs.past_call_dialog import PastCallDialog

        dialog = PastCallDialog(self.window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.stated.connect(self.calls.note_afterwards)
        dialog.open()

    def _say_next_try(self, due_at: int) -> None:
        text = self.tr("Not reached. The next try is due %1; it stands on the call-back list.")
        self.window.tell(text.replace("%1", moments.day_and_clock(due_at)), "calm")

    def _dress(self) -> None:
        settings = self.session.settings
        app = QApplication.instance()
        if settings is not None and isinstance(app, QApplication):
            theme.apply(app, settings.theme, settings.text_percent)
            self.window.dress()


@dataclass(frozen=True, slots=True)
class _Look:
    language: str = "ja"
    theme: str = "system"
    text_percent: int = 100


def _look_of(home: Path) -> _Look:
    """Read how the window looks, before the services that own the settings are loaded."""
    try:
        found = json.loads(paths.settings(home).read_text(encoding="utf-8"))
        return _Look(str(found["language"]), str(found["theme"]), int(found["text_percent"]))
    except (OSError, ValueError, KeyError, TypeError):
        return _Look()
