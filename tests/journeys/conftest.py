"""A desk with its real window on a real encrypted home, and a person who sits at it."""

from __future__ import annotations

import pipewire_rig
import pytest
import rig
import shiboken6
from audio_rig import audio_rig
from person import Person
from PySide6.QtWidgets import QApplication
from recording_rig import wire

from complaintdesk import app
from complaintdesk.gui import theme, translations
from complaintdesk.viewmodels.session import Session
from complaintdesk.window import DeskWindow


@pytest.fixture(autouse=True, scope="session")
def dressed(qapp):
    """The window as users see it: Japanese, light, with our fonts."""
    translations.install(qapp, "ja")
    theme.load_fonts()
    theme.apply(qapp, "light", 100)


@pytest.fixture
def sit_down(home, keyring, clock):
    """Open the window on the home, as often as asked; each is closed in the end."""
    open_windows = []

    def sit(code: str | None = None, keys=keyring) -> Person:
        def open_desk(code: str | None):
            return app.desk_on(app.homes(keys, clock).open(home, code), clock, tz=rig.JST)

        desk = DeskWindow(home, code, Session(open_desk, clock.now))
        open_windows.append(desk)
        desk.show()
        return Person(desk)

    yield sit
    for desk in open_windows:
        if shiboken6.isValid(desk):
            stand_up(desk)


def stand_up(desk: DeskWindow) -> None:
    """Close a window and its store; gone at once, or its shortcuts would answer in the next window."""
    desk.window.close()
    desk.session.close()
    QApplication.processEvents()  # what was under way answers those that still are there
    shiboken6.delete(desk.window)
    shiboken6.delete(desk)


@pytest.fixture
def leave():
    """How a window goes before the test ends."""
    return stand_up


@pytest.fixture
def person(sit_down):
    """Someone at an open desk."""
    someone = sit_down()
    someone.settle()
    return someone


@pytest.fixture
def sound_system():
    """What the devices hang on; tests of both systems choose."""
    return "pulseaudio"


@pytest.fixture
def devices(monkeypatch, sound_system):
    if sound_system == "pipewire" and (lacking := pipewire_rig.missing()):
        pytest.skip(f"{', '.join(lacking)} not installed")
    with pipewire_rig.pipewire_rig() if sound_system == "pipewire" else audio_rig() as rig:
        for name, value in rig.env.items():
            monkeypatch.setenv(name, value)
        yield rig


@pytest.fixture
def wired(devices, sit_down):
    """A person at a desk that records from both devices, chosen on the settings page."""
    person = sit_down()
    wire(person)
    return person
