"""The tour through every screen of the sample shop, in the order in which one thing leads to the next."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np
from person import Person
from PySide6.QtWidgets import QApplication, QWidget

from complaintdesk import app
from complaintdesk.devices.clock import RandomIds
from complaintdesk.gui import theme, translations
from complaintdesk.sample.played_recorder import PlayedRecorder
from complaintdesk.viewmodels.session import Session
from complaintdesk.window import DeskWindow
from screens import (
    blocks,
    call_bar,
    calls,
    care,
    cases,
    decisions,
    first_start,
    guide,
    handover,
    hard_calls,
    joining,
    other_dialogs,
    papers,
    searching,
    settings,
    sign_in,
    stopping,
    transcripts,
)

if TYPE_CHECKING:
    from pathlib import Path

KNOWN = "090-0123-4567"


class StandingClock:
    """A clock that moves a second each time it is read, so that calls have a length in the pictures."""

    def __init__(self, now: int) -> None:
        self._now = now

    def now(self) -> int:
        """Return UTC µs."""
        self._now += 1_000_000
        return self._now


class Tour:
    """Opens the window on a home and visits everything; ``now`` is UTC µs."""

    def __init__(self, home: Path, folder: Path, language: str, look: str, percent: int, now: int) -> None:
        self._home, self._folder, self._language, self._count = home, folder, language, 0
        folder.mkdir(parents=True, exist_ok=True)
        self._qt = QApplication([])
        translations.install(self._qt, language)
        theme.load_fonts()
        theme.apply(self._qt, look, percent)
        clock = StandingClock(now)
        recorder = PlayedRecorder(clock, _voice())

        def open_desk(_code: str | None) -> Any:
            return app.desk_on(app.homes().open(home), clock, RandomIds(), recorder=recorder)

        self.desk = DeskWindow(home, session=Session(open_desk, clock.now))

    def take(self) -> None:
        """Take every picture."""
        first_start.take(self.desk, self._picture)
        self.desk.show()
        person = Person(self.desk)
        person.settle()
        calls.take(person, KNOWN, self._picture)
        hard_calls.take(person, self._picture)
        call_bar.take(person, KNOWN, self._picture)
        guide.take(person, KNOWN, self._picture)
        guide.asked_to_write(person, "090-0888-9999", self._language, self._picture)
        care.take(person, self._picture)
        stopping.take(person, self._picture)
        self._pages(person)
        searching.take(person, self._picture)
        cases.dialogs(person, self._picture)
        papers.take(person, self._picture, self.desk.session.now())
        cases.erasing(person, self._picture)
        joining.take(person, self._picture)
        other_dialogs.take(person, self._home, self._picture)
        handover.take(person, self._picture)
        sign_in.take(person, self._picture)
        self.desk.window.close()
        self.desk.session.close()

    def _pages(self, person: Person) -> None:
        self.desk.window.show_page("callbacks")
        person.settle()
        self._picture("callbacks")
        cases.richest(person, self._picture)
        transcripts.take(person, self._picture)
        decisions.take(person, self._picture)
        cases.overdue(person, self._picture)
        blocks.take(person, self._picture)
        settings.take(person, self._picture)

    def _picture(self, name: str, widget: QWidget | None = None) -> None:
        self._count += 1
        if self.desk.session.is_open:
            Person(self.desk).settle()
        for _ in range(3):  # lines that wrap get their height a turn or two later
            self._qt.processEvents()
        (widget or self.desk.window).grab().save(str(self._folder / f"{self._count:02d}-{name}.png"))


def _voice() -> Any:
    at = np.arange(16_000 * 2) / 16_000
    return np.stack([6000 * np.sin(700 * at), 9000 * np.sin(1900 * at)], axis=1).astype(np.int16)
