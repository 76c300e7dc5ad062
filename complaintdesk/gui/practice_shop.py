"""Opens the made-up shop in a window of its own: nothing that is practised there can enter the shop's own data."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QProcess

from complaintdesk import paths
from complaintdesk.viewmodels.guide import language_of_the_screen

if TYPE_CHECKING:
    from collections.abc import Callable

_PROGRAM = ("-P", "-m", "complaintdesk")


class PracticeShop(QObject):
    """``tell(text, tone)`` speaks in the window's line. The shop is made at its first visit and kept."""

    def __init__(self, tell: Callable[[str, str], None], parent: QObject) -> None:
        super().__init__(parent)
        self._tell = tell
        self.pid = 0
        """The process of the window that was opened last."""
        self._maker = QProcess(self)
        self._maker.finished.connect(self._on_made)
        self._maker.errorOccurred.connect(self._on_failed)

    def open(self) -> None:
        """Open its window, or bring it forward."""
        if self._maker.state() is not QProcess.ProcessState.NotRunning:
            return
        home = paths.practice_home()
        if paths.has_store(home):
            self._enter()
            return
        self._tell(
            self.tr("A made-up shop is being set up to practise in; its window opens in a moment."), "calm"
        )
        home.parent.mkdir(parents=True, exist_ok=True)
        self._maker.start(sys.executable, [*_PROGRAM, "sample", str(home)])

    def _on_made(self, code: int) -> None:
        if code == 0:
            self._enter()
        else:
            self._on_failed()

    def _on_failed(self) -> None:
        self._tell(self.tr("The shop to practise in could not be set up. Is there room on the disk?"), "red")

    def _enter(self) -> None:
        window = ["--home", str(paths.practice_home()), "--lang", language_of_the_screen()]
        started, self.pid = QProcess.startDetached(sys.executable, [*_PROGRAM, *window])
        if started:
            self._tell(self.tr("Practise in the other window: choose “Practise a call” there."), "calm")
        else:
            self._on_failed()
