"""Setting up what is recorded: the two inputs with their levels, and a test that is recorded and played back."""

from __future__ import annotations

from enum import Enum, auto
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from complaintdesk.domain.errors import AudioUnavailable, UserError
from complaintdesk.viewmodels import messages

if TYPE_CHECKING:
    from complaintdesk.services.ports import AudioSource, RecorderReport
    from complaintdesk.viewmodels.session import Session

TEST_S = 5
FLAT = 0.003
"""Nobody speaks below this share of full scale (-50 dB): a line without sound, or the wrong input."""


class Test(Enum):
    """Where the test recording stands."""

    __test__ = False  # no test of pytest's

    NONE = auto()
    SPEAKING = auto()
    PLAYING = auto()
    DONE = auto()


class SoundSetup(QObject):
    """``flat`` names the sides ("staff", "caller") that stayed flat in the last test."""

    sources_changed = Signal()
    levels_changed = Signal(float, float)
    lost_changed = Signal()
    test_changed = Signal()
    refused = Signal(str)

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.sources: list[AudioSource] | None = None
        self.trouble = ""
        self.lost: tuple[str, ...] = ()
        self.test = Test.NONE
        self.flat: tuple[str, ...] = ()
        self._loudest = (0.0, 0.0)
        self._tests = 0
        """How many were begun or forgotten: what is told of an earlier one is not of this."""
        self._listening = False
        self._end = QTimer(self, interval=TEST_S * 1000, singleShot=True)
        self._end.timeout.connect(lambda: self._session.ask(lambda desk: desk.sound.end_test(), _nothing))

    # --- the inputs ---------------------------------------------------------------------------------------

    def look(self) -> None:
        """List the inputs; ``sources_changed`` follows."""
        self.sources, self.trouble = None, ""
        self.sources_changed.emit()
        self._session.ask_beside(lambda desk: desk.sound.sources(), self._take_sources, self._on_no_sources)

    def choose(self, *, staff: str | None = None, caller: str | None = None) -> None:
        """Record these from now on."""
        chosen = {"staff_source": staff, "caller_source": caller}
        self._session.change_settings(**{name: value for name, value in chosen.items() if value is not None})
        if self._listening:
            self.listen()

    def listen(self) -> None:
        """Show the levels of what is chosen until ``listen_no_more``."""
        self._listening = True
        post = self._session.tasks.post

        def heard(report: RecorderReport) -> None:  # on the recorder's reader thread
            post(lambda: self._on_report(report))

        self._session.ask(
            lambda desk: desk.sound.listen(desk.settings.staff_source, desk.settings.caller_source, heard),
            _nothing,
        )

    def listen_no_more(self) -> None:
        """Leave the devices alone."""
        self._listening = False
        self._session.ask(lambda desk: desk.sound.listen_no_more(), _nothing)
        self._session.ask(lambda desk: desk.sound.forget_test(), _nothing)
        self._end.stop()
        self._tests += 1
        self._go(Test.NONE)

    # --- the test -----------------------------------------------------------------------------------------

    def begin_test(self) -> None:
        """Record for five seconds, then play them."""
        if self.test in (Test.SPEAKING, Test.PLAYING):
            return
        self._loudest, self.flat = (0.0, 0.0), ()
        self._tests += 1
        self._go(Test.SPEAKING)
        post, test = self._session.tasks.post, self._tests

        def tested(report: RecorderReport) -> None:
            if test == self._tests:
                self._on_report(report)

        def heard(report: RecorderReport) -> None:
            post(lambda: tested(report))

        self._session.ask(
            lambda desk: desk.sound.begin_test(
                desk.settings.staff_source, desk.settings.caller_source, heard
            ),
            _nothing,
            self._on_refused,
        )

    def _on_report(self, report: RecorderReport) -> None:
        from complaintdesk.services.ports import (
            RecorderEnded,
            RecorderFailed,
            RecorderLevel,
            RecorderOpened,
            RecorderSilent,
        )

        match report:
            case RecorderLevel():
                self._on_level(report.staff, report.caller, report.lost)
            case RecorderSilent():
                self._on_level(0.0, 0.0, ("staff", "caller"))
            case RecorderOpened() if self.test is Test.SPEAKING:
                self._end.start()
            case RecorderEnded() if self.test is Test.SPEAKING:
                self._play()
            case RecorderFailed():
                self._on_refused(report.failure)

    def _on_level(self, staff: float, caller: float, lost: tuple[str, ...]) -> None:
        self.levels_changed.emit(staff, caller)
        if self.test is Test.SPEAKING:
            self._loudest = (max(staff, self._loudest[0]), max(caller, self._loudest[1]))
        if lost != self.lost:
            self.lost = lost
            self.lost_changed.emit()

    def _play(self) -> None:
        sides = zip(("staff", "caller"), self._loudest, strict=True)
        self.flat = tuple(side for side, loudest in sides if loudest < FLAT)
        self._go(Test.PLAYING)
        post = self._session.tasks.post

        def over(why: str) -> None:
            post(lambda: self._on_played(why))

        self._session.ask(lambda desk: desk.sound.play_test(over), _nothing, self._on_refused)

    def _on_played(self, why: str) -> None:
        if self.test is not Test.PLAYING:
            return
        self._session.ask(lambda desk: desk.sound.forget_test(), _nothing)
        self._go(Test.DONE)
        if why:
            self.refused.emit(messages.worded(AudioUnavailable(why)))

    # --- answers ------------------------------------------------------------------------------------------

    def _take_sources(self, sources: list[AudioSource]) -> None:
        self.sources = sources
        self.sources_changed.emit()

    def _on_no_sources(self, failure: UserError) -> None:
        self.trouble = messages.worded(failure)
        self.sources_changed.emit()

    def _on_refused(self, failure: UserError) -> None:
        self._end.stop()
        if self.test is not Test.NONE:
            self._go(Test.NONE)
        self.refused.emit(messages.worded(failure))

    def _go(self, test: Test) -> None:
        self.test = test
        self.test_changed.emit()


def _nothing(_result: object) -> None:
    """Wait for no answer."""
