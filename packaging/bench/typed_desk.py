"""The window that `bench.typed` types at: the real one, which tells how long it was busy and when lines were durable.

On its standard input "where" asks for the place of the note line on the screen, "told" for what was noted since.
"""

from __future__ import annotations

import json
import os
import sys
import time
from pathlib import Path
from typing import Any

from PySide6.QtCore import QAbstractEventDispatcher, QObject, QPoint, QSocketNotifier
from PySide6.QtWidgets import QApplication

from bench.append import note_when_durable
from complaintdesk.gui import theme, translations
from complaintdesk.viewmodels.recording import RecordingState
from complaintdesk.window import DeskWindow


class Watched(QObject):
    """Notes ms of processor time that the GUI thread spends in each turn of its event loop.

    Keys are looked at once a turn. What others run meanwhile on the same processors is not counted.
    """

    def __init__(self, desk: DeskWindow) -> None:
        super().__init__()
        self._desk = desk
        self._spent_until_now = time.thread_time()
        self._turns: list[float] = []
        self._durable: list[float] = []
        desk.session.opened.connect(self._on_opened)
        QAbstractEventDispatcher.instance().awake.connect(self._on_turn)
        self._asked = QSocketNotifier(sys.stdin.fileno(), QSocketNotifier.Type.Read, self)
        self._asked.activated.connect(self._answer)

    def _on_opened(self) -> None:
        self._durable = note_when_durable(self._desk)

    def _on_turn(self) -> None:
        before, self._spent_until_now = self._spent_until_now, time.thread_time()
        self._turns.append((self._spent_until_now - before) * 1000)

    def _answer(self) -> None:
        for asked in os.read(sys.stdin.fileno(), 4096).decode().split():
            told: Any = self._told() if asked == "told" else self._where()
            print(json.dumps(told), flush=True)

    def _told(self) -> dict[str, Any]:
        told = {
            "turns": self._turns[:],
            "durable": self._durable[:],
            "recording": self._desk.recording.state is RecordingState.ON,
        }
        self._turns.clear()
        self._durable.clear()
        return told

    def _where(self) -> list[int]:
        page: Any = self._desk.window.page("call")
        edit = page.ui.note_edit
        if not (self._desk.session.is_open and self._desk.session.tasks.idle and edit.hasFocus()):
            return []
        place = edit.mapToGlobal(QPoint(0, 0))
        return [place.x(), place.y(), edit.width(), edit.height()]


def main(home: Path) -> int:
    """Open the window as the program does; the cursor does not blink, which would be taken for a character."""
    os.environ["QT_NO_GLIB"] = "1"  # its event loop does not tell when a turn begins
    app = QApplication(sys.argv[:1])
    app.setCursorFlashTime(0)
    translations.install(app, "ja")
    theme.load_fonts()
    theme.apply(app, "light", 100)
    desk = DeskWindow(home)
    desk.window.fit_screen()
    desk.start()
    watched = Watched(desk)
    result = app.exec()
    desk.close()
    del watched
    return result


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
