"""Recording the call in hand (F4): the recorder's state, the levels, the announcement, what it does when it dies."""

from __future__ import annotations

from enum import Enum, auto
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from complaintdesk.viewmodels.desk_call import Phase
from complaintdesk.viewmodels.pre_roll import PreRoll
from complaintdesk.viewmodels.room_left import RoomLeft
from complaintdesk.viewmodels.sound_setup import FLAT

if TYPE_CHECKING:
    from complaintdesk.domain.errors import UserError
    from complaintdesk.services.changed import Changed
    from complaintdesk.services.desk import Desk
    from complaintdesk.services.ports import RecorderLevel, RecorderReport
    from complaintdesk.viewmodels.call_desk import CallDesk
    from complaintdesk.viewmodels.session import Session


_LATELY_US = 60_000_000
_FLAT_US = 20_000_000
_WORTH_A_WORD_MS = 250
"""Nobody misses a word by less; shorter gaps are noted, and said when they have come to so much."""
_DEATHS = 3
"""Deaths of the recorder within a minute (µs) after which it is replaced; one more, and a person has to look."""


class RecordingState(Enum):
    """OPENING until the first sound arrives."""

    OFF = auto()
    OPENING = auto()
    ON = auto()
    ENDING = auto()


class Recording(QObject):
    """One recording at a time, of the call in hand when it began."""

    changed = Signal()
    levels_changed = Signal(float, float)
    trouble_changed = Signal()
    """The sides in ``lost`` give nothing now, or ``silent``, ``flat`` or ``room`` say something else."""
    missed = Signal(object, bool)
    """Recording was broken off and goes on; carries the milliseconds that are missing, and if the computer slept.

    None in place of the milliseconds: nothing had been recorded yet.
    """
    gapped = Signal(str, int)
    """So many milliseconds of a side ("staff", "caller") are missing, though it gives sound."""
    nobody_there = Signal()
    """F4 was pressed while nobody is on the line."""
    refused = Signal(object)
    """Carries the UserError."""

    def __init__(self, session: Session, desk: CallDesk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._desk = desk
        self.state = RecordingState.OFF
        self.call_id = ""
        self.recording_id = ""
        self.started_at = 0
        self.announced_at = 0
        self.lost: tuple[str, ...] = ()
        self.silent = False
        """The recorder itself gives no sign."""
        self.flat = False
        """The caller's side gives sound, but nothing that could be a voice, for longer than anybody is silent."""
        self._voice_at = 0
        self._died_at: list[int] = []
        self._bridged_from = ""
        self._slept = False
        self._gaps: list[tuple[str, int]] = []
        """Told since the last level, which says whether their side is lost: then that is what is said."""
        self._missing: dict[str, int] = {}
        """Milliseconds of gaps that were not said yet."""
        self.again = False
        """F4 was pressed while the last recording was being sealed: the next one is wanted."""
        # A recorder that was killed with its window may still be sealing its file: ask again until it is quiet.
        self._recover = QTimer(self, interval=1000, singleShot=True)
        self._recover.timeout.connect(self._recover_cut_off)
        session.opened.connect(self._recover_cut_off)
        desk.current_changed.connect(self._on_current)
        self.pre_roll = PreRoll(session, desk, self)
        self.room = RoomLeft(session, self)
        self.room.changed.connect(self.trouble_changed)

    @property
    def words(self) -> str:
        """Return the words that announce the recording: the shop's own, else ours."""
        return self._session.shop.rules.announcement_words or self.tr(
            "To get the facts right, I will record this call from here on."
        )

    @property
    def wanted(self) -> bool:
        """Tell whether F4 would stop: one runs, or the next is to begin once the last is sealed."""
        return self.state in (RecordingState.ON, RecordingState.OPENING) or self.again

    @property
    def lasted(self) -> int:
        """Return for how long sound has been kept, µs."""
        return self._session.now() - self.started_at

    def toggle(self) -> None:
        """Start or stop (F4); while one is being sealed, want another, or want none after all."""
        call = self._desk.current
        if self.state in (RecordingState.ON, RecordingState.OPENING):
            self.stop()
        elif call is not None and call.phase is Phase.BETWEEN:
            self.nobody_there.emit()  # hung up to ring back, or noted afterwards
        elif self.state is RecordingState.ENDING:
            self._want_again(not self.again)
        else:
            self._start()

    def _start(self) -> None:
        if self._desk.current is None:
            self._desk.begin()
        call = self._desk.current
        assert call is not None
        self.announced_at = 0
        self._bridged_from = ""
        self.again = False
        self._begin(call.call_id)

    def _begin(self, call_id: str) -> None:
        self.call_id, self.recording_id = call_id, self._session.new_id()
        self._gaps, self._missing = [], {}
        self._go(RecordingState.OPENING)
        call_id, recording_id, goes_on = self.call_id, self.recording_id, bool(self._bridged_from)

        def heard(report: RecorderReport) -> None:  # on the recorder's reader thread
            self._session.tasks.post(lambda: self._on_report(call_id, recording_id, report))

        self._session.ask(
            lambda desk: desk.recordings.start(
                call_id,
                recording_id,
                staff=desk.settings.staff_source,
                caller=desk.settings.caller_source,
                heard=heard,
                goes_on=goes_on,
            ),
            lambda _: None,
            self._on_refused,
        )

    def stop(self) -> None:
        """End the recording in good order."""
        if self.state in (RecordingState.ON, RecordingState.OPENING):
            self._go(RecordingState.ENDING)
            recording_id = self.recording_id

            def order(desk: Desk) -> None:
                desk.recordings.recorder.stop(recording_id)

            # At once, for the store may be busy; and behind the order to begin, which may wait there still.
            if self._session.is_open:
                self._session.ask_beside(order, lambda _: None, self._on_refused)
            self._session.ask(order, lambda _: None, self._on_refused)

    def announce(self) -> None:
        """Note that the announcement was said just now."""
        if self.state is RecordingState.ON and not self.announced_at:
            now, words = self._session.now(), self.words
            self.announced_at = now
            call_id, recording_id = self.call_id, self.recording_id
            self._desk.saves.save(
                call_id, lambda desk, by: desk.recordings.announce(call_id, recording_id, words, now, by)
            )
            self.changed.emit()

    def _on_report(self, call_id: str, recording_id: str, report: RecorderReport) -> None:
        # At first use: the window is on screen before the ports are loaded.
        from complaintdesk.services.ports import RecorderLevel, RecorderSilent

        mine = recording_id == self.recording_id
        if not isinstance(report, RecorderLevel | RecorderSilent):
            self._desk.saves.save(
                call_id, lambda desk, by: desk.recordings.note(call_id, recording_id, report, by)
            )
            if mine:
                self._go_by(call_id, recording_id, report)
        elif mine and isinstance(report, RecorderLevel):
            self.levels_changed.emit(report.staff, report.caller)
            self._tell_gaps(report.lost)
            self._lose(report.lost)
            self._listen_for_voice(report)
        elif mine and self.state is not RecordingState.OFF:
            self._lose(self.lost, silent=True)

    def _go_by(self, call_id: str, recording_id: str, report: RecorderReport) -> None:
        from complaintdesk.services.ports import (
            RecorderEnded,
            RecorderFailed,
            RecorderGap,
            RecorderOpened,
        )

        match report:
            case RecorderOpened():
                self.started_at = report.at
                if self.state is RecordingState.OPENING:
                    self._go(RecordingState.ON)
                self._bridge(call_id, recording_id)
            case RecorderGap():
                self._gaps.append((report.source, report.ms))
            case RecorderEnded():
                self._on_sealed()
            case RecorderFailed():
                if report.code in ("died", "slept") and self._may_go_on():
                    self._slept = report.code == "slept"
                    # Of several deaths in a row, what is missing is missing since the first.
                    self._bridged_from = self._bridged_from or recording_id
                    self._begin(call_id)
                elif report.code == "slept" and self.state is RecordingState.ENDING:
                    self._on_sealed()  # it was to end, and all that was heard is kept
                else:
                    self._on_refused(report.failure)

    def _on_sealed(self) -> None:
        lost, again = self.lost, self.again
        self._go(RecordingState.OFF)
        self._tell_gaps(lost)
        if again:
            self._start()

    def _may_go_on(self) -> bool:
        """Tell whether a recorder that died is to be replaced: not while it is ended, nor for ever."""
        now = self._session.now()
        self._died_at = [at for at in self._died_at if now - at < _LATELY_US] + [now]
        running = self.state in (RecordingState.ON, RecordingState.OPENING)
        return running and len(self._died_at) <= _DEATHS

    def _bridge(self, call_id: str, recording_id: str) -> None:
        """Note what is missing since the recorder before died."""
        earlier, self._bridged_from = self._bridged_from, ""
        if not earlier:
            return
        post, slept = self._session.tasks.post, self._slept

        def verb(desk: Desk, by: str) -> Changed:
            changed, missing = desk.recordings.bridge(call_id, earlier, recording_id, by)
            post(lambda: self.missed.emit(missing, slept))
            return changed

        self._desk.saves.save(call_id, verb)

    def _tell_gaps(self, lost: tuple[str, ...]) -> None:
        """Tell gaps of sides that were not said to be lost, and are not now: nothing else speaks of them."""
        gaps, self._gaps = self._gaps, []
        for source, ms in gaps:
            if source in (*self.lost, *lost):
                continue
            self._missing[source] = self._missing.get(source, 0) + ms
            if self._missing[source] >= _WORTH_A_WORD_MS:
                self.gapped.emit(source, self._missing.pop(source))

    def _listen_for_voice(self, level: RecorderLevel) -> None:
        now = self._session.now()
        # A side that gives nothing at all is said to be lost: it is not flat as well, nor as soon as it is back.
        gone = "caller" in level.lost
        if level.caller >= FLAT or gone or not self._voice_at or self.state is not RecordingState.ON:
            self._voice_at = now
        flat = now - self._voice_at > _FLAT_US
        if flat != self.flat:
            self.flat = flat
            self.trouble_changed.emit()

    def _lose(self, lost: tuple[str, ...], *, silent: bool = False) -> None:
        if (lost, silent) != (self.lost, self.silent):
            self.lost, self.silent = lost, silent
            self.trouble_changed.emit()

    def _on_refused(self, failure: UserError) -> None:
        self.again = False
        self._go(RecordingState.OFF)
        self.refused.emit(failure)

    def _on_current(self) -> None:
        """Stop when the recorded call is over or parked: what comes next is not that conversation."""
        self._want_again(False)
        current = self._desk.current
        goes_on = current and current.call_id == self.call_id and current.phase is not Phase.BETWEEN
        if self.state is not RecordingState.OFF and not goes_on:
            self.stop()

    def _want_again(self, again: bool) -> None:
        if again != self.again:
            self.again = again
            self.changed.emit()

    def _recover_cut_off(self) -> None:
        self._recover.stop()
        still_written: list[int] = []

        def verb(desk: Desk, by: str) -> Changed:
            changed, running = desk.recordings.recover(by)
            still_written.append(running)
            return changed

        def done() -> None:
            if still_written[-1]:
                self._recover.start()

        self._session.act(verb, done, origin=self)

    def _go(self, state: RecordingState) -> None:
        self.state = state
        self.room.watch(state is not RecordingState.OFF)
        if state in (RecordingState.OFF, RecordingState.OPENING):
            self._forget_trouble()
        self.changed.emit()

    def _forget_trouble(self) -> None:
        """Nothing is wrong with a recording that has ended, or only begins."""
        troubled = bool(self.lost or self.silent or self.flat)
        self.lost, self.silent, self.flat, self._voice_at = (), False, False, 0
        if troubled:
            self.trouble_changed.emit()
