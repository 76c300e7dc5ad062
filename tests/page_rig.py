"""Stories for the pages: a desk with a steered clock that takes calls, rings back, records, warns and blocks."""

from __future__ import annotations

import itertools
from contextlib import contextmanager
from typing import TYPE_CHECKING, TypeVar

import numpy as np
from rig import DAY, HOUR, JST, MINUTE, OWNER, SECOND, CountedIds, MemoryKeyring, SteeredClock

from complaintdesk import app
from complaintdesk.domain.terms import Channel, NoteKind, Outcome, Role
from complaintdesk.sample.played_recorder import PlayedRecorder
from complaintdesk.services.ports import DialProfile
from complaintdesk.viewmodels.session import Session

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from complaintdesk.services.desk import Desk

HANAKO = "090-0123-4567"
JIRO = "090-0765-4321"
RATE = 16_000
T = TypeVar("T")
Lines = list[tuple[NoteKind, str]]


class Story:
    """Writes what happened into a home; ``clock`` moves on as it happens."""

    def __init__(self, home: Path, keyring: MemoryKeyring, clock: SteeredClock) -> None:
        self.clock = clock
        self._names = itertools.count(1)
        self.recorder = PlayedRecorder(clock, tone(3), RATE)
        opened = app.homes(keyring, clock).open(home)
        self.desk = app.desk_on(opened, clock, CountedIds(), tz=JST, recorder=self.recorder)
        people = self.desk.shops.shop().staff
        self.owner, self.manager, self.staff = (
            next(person.staff_id for person in people if person.role is role)
            for role in (Role.OWNER, Role.MANAGER, Role.STAFF)
        )

    def close(self) -> None:
        self.desk.close()

    def name(self, what: str) -> str:
        return f"{what}{next(self._names):05d}"

    def call(
        self,
        number: str,
        name: str,
        lines: Lines,
        *,
        minutes: int = 8,
        record: bool = False,
        tell: bool = True,
    ) -> str:
        """Take a call and return its id; a recorded one is told so unless ``tell`` is false."""
        desk, by = self.desk, self.staff
        call_id = self.name("call")
        began = self.clock.at
        desk.calls.begin(call_id, began, by)
        desk.calls.note_caller(call_id, number, name, "", by)
        if record:
            recording_id = self.name("rec")
            reports: list[object] = []
            desk.recordings.start(call_id, recording_id, staff="", caller="", heard=reports.append)
            desk.recordings.note(call_id, recording_id, reports[0], by)
            if tell:
                desk.recordings.announce(
                    call_id, recording_id, "録音いたします。", self.clock.now() + SECOND, by
                )
        for kind, text in lines:
            self.clock.advance(20 * SECOND if not record else SECOND // 2)
            desk.calls.write(call_id, self.name("line"), kind, text, self.clock.at, by)
        self.clock.at = max(self.clock.at, began + minutes * MINUTE)
        if record:
            desk.recordings.recorder.stop()
            desk.recordings.note(call_id, recording_id, reports[-1], by)
        desk.calls.end(call_id, by)
        return call_id

    def case_of(self, call_id: str) -> str:
        return self.desk.calls.call(call_id).case_id

    def promise(self, call_id: str, due_at: int, about: str) -> str:
        promise_id = self.name("promise")
        self.desk.callbacks.promise(self.case_of(call_id), promise_id, call_id, due_at, about, self.staff)
        return promise_id

    def ring_back(self, promise_id: str, outcome: Outcome) -> None:
        call_id = self.name("call")
        self.desk.callbacks.dial(promise_id, call_id, DialProfile(), self.staff)
        self.clock.advance(40 * SECOND)
        self.desk.callbacks.note_outcome(promise_id, call_id, outcome, self.staff)

    def unresponsive(self, number: str = JIRO, name: str = "見本 次郎") -> str:
        """Ring three times on two days without an answer and send a notice whose date has passed; return the case."""
        call_id = self.call(number, name, [(NoteKind.DEMAND, "今すぐ全額返してほしい。")])
        case_id = self.case_of(call_id)
        promise_id = self.promise(call_id, self.clock.at + HOUR, "返金の可否")
        self.ring_back(promise_id, Outcome.NO_ANSWER)
        self.clock.advance(5 * HOUR)
        self.ring_back(promise_id, Outcome.NO_ANSWER)
        self.clock.advance(DAY)
        self.ring_back(promise_id, Outcome.BUSY)
        self.desk.cases.give_notice(
            case_id, Channel.LETTER, "ご連絡がつきません。", self.clock.at + DAY, self.manager
        )
        self.clock.advance(2 * DAY)
        return case_id


def tone(seconds: int) -> np.ndarray:
    """Return a voice-like sound on two tracks that take turns."""
    at = np.arange(seconds * RATE) / RATE
    wave = np.sin(2 * np.pi * 220 * at) * (0.4 + 0.3 * np.sin(2 * np.pi * 3 * at))
    turn = (at % 2) < 1
    return (np.stack([wave * turn, wave * ~turn], axis=1) * 20_000).astype(np.int16)


class QuietPlayer:
    """A player without a loudspeaker: it stands where it is told, and ends when it is told."""

    def __init__(self) -> None:
        self.began: list[int] = []
        self.at = 0
        self._done: Callable[[str], None] | None = None

    def play(self, path: Path, key: bytes, from_frame: int, done: Callable[[str], None], how=None) -> None:
        self.stop()
        self.how = how
        self.began.append(from_frame)
        self.at = from_frame
        self._done = done

    def stop(self) -> None:
        self.end("")

    def end(self, why: str) -> None:
        """Be through, or say why it ended."""
        done, self._done = self._done, None
        if done is not None:
            done(why)

    def frame(self) -> int:
        return self.at


@contextmanager
def session_on(
    home: Path,
    keyring: MemoryKeyring,
    clock: SteeredClock,
    qtbot: QtBot,
    *,
    sitting: str = OWNER,
    player: QuietPlayer | None = None,
) -> Iterator[Session]:
    """Open a home as the window does; ``sitting`` is who sits there."""

    def open_desk(code: str | None) -> Desk:
        desk = app.desk_on(app.homes(keyring, clock).open(home, code), clock, tz=JST)
        if player is not None:
            desk.recordings.player = player
        return desk

    session = Session(open_desk, clock.now)
    with qtbot.waitSignal(session.person_changed, timeout=10_000):
        session.open()
    session.sit(next(person.staff_id for person in session.shop.staff if person.name == sitting))
    settle(session, qtbot)
    yield session
    settle(session, qtbot)
    session.close()


def settle(session: Session, qtbot: QtBot) -> None:
    """Wait until nothing is under way."""
    qtbot.waitUntil(lambda: session.tasks.idle, timeout=10_000)


def told(session: Session, qtbot: QtBot, question: Callable[[Desk], T]) -> T:
    """Return what the store answers."""
    answers: list[T] = []
    session.ask(question, answers.append)
    qtbot.waitUntil(lambda: bool(answers), timeout=10_000)
    return answers[0]
