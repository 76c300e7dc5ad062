"""A locked desk in the window: Ctrl+Shift+L, the page to sign in at, and nothing of what was before in sight."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QDialog

from complaintdesk.gui import composing
from complaintdesk.gui.dialogs.fitted_dialog import FittedDialog
from complaintdesk.viewmodels.idle_lock import IdleLock

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QWindow

    from complaintdesk.gui.main_window import MainWindow
    from complaintdesk.viewmodels.call_desk import CallDesk
    from complaintdesk.viewmodels.session import Session

KEY = "Ctrl+Shift+L"
_TOUCHES = (QEvent.Type.KeyPress, QEvent.Type.MouseButtonPress, QEvent.Type.Wheel)


class Locking(QObject):
    """``typing`` tells whether a line is begun on the call page: then the desk is not taken from under it."""

    def __init__(
        self, session: Session, calls: CallDesk, window: MainWindow, typing: Callable[[], bool]
    ) -> None:
        super().__init__(window)
        self._session = session
        self._calls = calls
        self._window = window
        self._typing = typing
        self._was_away = False
        self.idle = IdleLock(session, calls, self)
        shortcut = QShortcut(QKeySequence(KEY), window)
        shortcut.setContext(Qt.ShortcutContext.ApplicationShortcut)
        shortcut.activated.connect(self.lock)
        window.lock_wanted.connect(self.lock)
        session.person_changed.connect(self._on_person)
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        app.focusWindowChanged.connect(self._watch)

    def lock(self) -> None:
        """Lock the desk; without PINs say that nothing can be locked yet."""
        composing.settle()
        if self._session.signs_in:
            self._session.lock()
        elif self._session.is_open:
            self._window.tell(
                self.tr("Nothing is locked: nobody has a PIN yet. The owner sets the first in the settings."),
                "calm",
            )

    def _watch(self, window: QWindow | None) -> None:
        """Look at what is done in a window: all events of the program would be too many to pass here."""
        if window is not None:
            window.installEventFilter(self)

    def _on_person(self) -> None:
        away, was_away = self._session.away, self._was_away
        self._was_away = away
        if away:
            for dialog in self._window.findChildren(QDialog):
                # What shows how an export gets on stays: closed, it would be given up.
                if dialog.isVisible() and not (isinstance(dialog, FittedDialog) and dialog.works):
                    dialog.reject()
            self._ask_who()
        elif was_away:
            self._window.signed_in()

    def _ask_who(self) -> None:
        if self._calls.current is None and not self._typing():
            self._window.show_page("sign_in")
            return
        self._window.show_page("call")

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Whoever types, clicks or scrolls is there."""
        if event.type() in _TOUCHES:
            self.idle.touch()
        return super().eventFilter(watched, event)
