"""A person at a desk that records from the virtual devices, here or in a process of its own that is to be killed."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import rig
from audio_rig import CALLER, MIC
from person import Person
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from complaintdesk import app
from complaintdesk.viewmodels.recording import RecordingState
from complaintdesk.viewmodels.session import Session
from complaintdesk.window import DeskWindow

if TYPE_CHECKING:
    from collections.abc import Iterator

    from audio_rig import AudioRig


def wire(person: Person, caller: str = CALLER) -> None:
    """Choose both devices on the settings page, and take a call."""
    person.settle()
    settings = person.window.show_page("settings").go_to("sound").ui
    person.see(lambda: settings.staff_source_box.findData(MIC) > 0, "the inputs listed")
    person.choose(settings.staff_source_box, MIC)
    person.choose(settings.caller_source_box, caller)
    person.press(Qt.Key.Key_F2)
    person.settle()


def record(person: Person) -> None:
    """Press F4 and see that it records."""
    person.press(Qt.Key.Key_F4)
    person.see(lambda: person.desk.recording.state is RecordingState.ON, "the recording running")


def recorder_of(person: Person) -> int:
    """Return the recorder's process."""
    found: list[int] = []
    person.desk.session.ask(lambda desk: desk.recordings.recorder._child._process.pid, found.append)
    person.settle()
    return found[0]


@dataclass
class DoomedWindow:
    """A window in a process of its own, in a call that it records."""

    process: subprocess.Popen[str]
    recording_id: str
    call_id: str
    recorder: int

    def kill(self) -> None:
        """Kill the window alone, and wait until its recorder has left by itself."""
        self.process.send_signal(signal.SIGKILL)
        self.process.wait()
        rig.wait_until(lambda: not _lives(self.recorder), 20.0)


@contextmanager
def doomed_window(home: Path, devices: AudioRig) -> Iterator[DoomedWindow]:
    """Start a window on a home, which opens with the tests' recovery code, and record a call."""
    command = [sys.executable, __file__, str(home)]
    with subprocess.Popen(command, env=devices.environ(), stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        try:
            yield DoomedWindow(process, **json.loads(process.stdout.readline()))
        finally:
            process.kill()


def _lives(pid: int) -> bool:
    try:
        return Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0] != "Z"
    except FileNotFoundError:
        return False


def _sit_and_record(home: Path) -> None:
    application = QApplication(sys.argv[:1])
    clock = rig.SteeredClock()

    def open_desk(_code: str | None):
        return app.desk_on(app.homes(rig.MemoryKeyring(), clock).open(home, rig.CODE), clock, tz=rig.JST)

    desk = DeskWindow(home, rig.CODE, Session(open_desk, clock.now))
    desk.show()
    person = Person(desk)
    wire(person)
    record(person)
    recording = desk.recording
    told = {"recording_id": recording.recording_id, "call_id": recording.call_id}
    print(json.dumps({**told, "recorder": recorder_of(person)}), flush=True)
    application.exec()


if __name__ == "__main__":
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    _sit_and_record(Path(sys.argv[1]))
