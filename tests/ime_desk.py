"""A desk in its own process, typed at through a real input method; it says what it shows for each line it is sent.

Argument: the home. The recovery code is the tests' own. Started by ``ime_rig`` on a screen and a bus of its own.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import rig
from PySide6.QtCore import QEvent, QObject, QSocketNotifier
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtWidgets import QApplication

from complaintdesk import app
from complaintdesk.gui import theme, translations
from complaintdesk.viewmodels.session import Session
from complaintdesk.window import DeskWindow

if TYPE_CHECKING:
    from complaintdesk.services.desk import Desk


class Watched(QObject):
    """What can be seen of a desk: composed text, lines, and that there is no microphone to record with."""

    def __init__(self, desk: DeskWindow) -> None:
        super().__init__()
        self._desk = desk
        self.composing = ""
        self.recorded: list[str] = []
        self.edit = desk.window.page("call").ui.note_edit
        self.edit.installEventFilter(self)
        desk.recording.changed.connect(lambda: self.recorded.append(desk.recording.state.name))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QInputMethodEvent):
            self.composing = event.preeditString()
        return super().eventFilter(watched, event)

    def tell(self, said: list[list[str]]) -> None:
        desk, call = self._desk, self._desk.calls.current
        shown = {
            "idle": desk.session.tasks.idle,
            "typing": self.edit.hasFocus(),
            "text": self.edit.text(),
            "composing": self.composing,
            "kind": desk.calls.kind.value,
            "phase": call.phase.name if call else "",
            "lines": said,
            "step": desk.call_back.step.name,
            "recorded": self.recorded,
        }
        print(json.dumps(shown), flush=True)


def on_record(desk: Desk) -> list[list[str]]:
    calls = [desk.calls.call(row.call_id) for row in desk.calls.recent()]
    return [[line.kind.value, line.text] for call in calls for line in call.lines]


def main() -> None:
    application = QApplication(sys.argv[:1])
    translations.install(application, "ja")
    theme.load_fonts()
    theme.apply(application, "light", 100)
    home, clock = Path(sys.argv[1]), rig.SteeredClock()

    def open_desk(_code: str | None) -> Desk:
        return app.desk_on(app.homes(rig.MemoryKeyring(), clock).open(home, rig.CODE), clock, tz=rig.JST)

    desk = DeskWindow(home, rig.CODE, Session(open_desk, clock.now))
    desk.show()
    watched = Watched(desk)

    def asked() -> None:
        if not sys.stdin.readline():
            application.quit()
        elif desk.session.is_open:
            desk.session.ask(on_record, watched.tell)
        else:
            watched.tell([])

    notifier = QSocketNotifier(0, QSocketNotifier.Type.Read)
    notifier.activated.connect(asked)
    application.exec()
    desk.close()


if __name__ == "__main__":
    main()
