"""Listening to a recording: its waveform, and what is heard now."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from complaintdesk.domain.errors import AudioUnavailable, UserError
from complaintdesk.viewmodels import messages

if TYPE_CHECKING:
    from complaintdesk.services.desk import Desk
    from complaintdesk.services.ports import Player
    from complaintdesk.viewmodels.session import Session

COLUMNS = 600
"""Peaks kept of a recording: more than a screen draws; a long one would otherwise fill the memory."""
STEP_S = 5.0
"""Seconds that a key moves back or on in a recording."""
_POLL_MS = 50


@dataclass(frozen=True, slots=True)
class Strip:
    """What is drawn of a recording: its length, and the loudest of each column (staff, caller; 0 to 1)."""

    seconds: float
    rate: int
    peaks: tuple[tuple[float, float], ...]


class Playback(QObject):
    """Plays one recording at a time; where one stopped is kept, so that it goes on from there."""

    strip_loaded = Signal(str)
    changed = Signal(str)
    """Playing began, moved or ended; carries the recording's id."""
    heard_anew = Signal()
    """Speed, side or loudness changed."""
    refused = Signal(str)

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._strips: dict[str, Strip | None] = {}
        self._faults: dict[str, str] = {}
        self._places: dict[str, float] = {}
        self._player: Player | None = None
        self._turn = 0
        self._wanted = ("", 0.0)
        self.playing = ""
        self.speed, self.side, self.even = 1.0, "", False
        self._timer = QTimer(self)
        self._timer.setInterval(_POLL_MS)
        self._timer.timeout.connect(self._poll)

    # --- what is drawn ------------------------------------------------------------------------------------

    def strip(self, recording_id: str) -> Strip | None:
        """Return the waveform, or None while it is being read; ``strip_loaded`` follows."""
        if recording_id not in self._strips:
            self._strips[recording_id] = None
            self._session.ask(
                lambda desk: _strip(desk, recording_id),
                lambda strip: self._take(recording_id, strip),
                lambda failure: self._on_unreadable(recording_id, failure),
            )
        return self._strips[recording_id]

    def fault(self, recording_id: str) -> str:
        """Return why there is no waveform, "" if nothing is wrong."""
        return self._faults.get(recording_id, "")

    def forget(self, recording_id: str) -> None:
        """Read a recording's waveform anew: it was still being written."""
        self._strips.pop(recording_id, None)
        self._faults.pop(recording_id, None)

    def position(self, recording_id: str) -> float:
        """Return the second that is heard now, or where it would go on."""
        return self._places.get(recording_id, 0.0)

    # --- listening -----------------------------------------------------------------------------------------

    def toggle(self, recording_id: str) -> None:
        """Play, or stop where it is."""
        if self.playing == recording_id:
            self.stop()
        else:
            self.seek(recording_id, self.position(recording_id), play=True)

    def play_from(self, recording_id: str, second: float) -> None:
        """Play from a second on, as soon as the waveform is read."""
        if self.strip(recording_id) is None:
            self._wanted = (recording_id, second)
        else:
            self.seek(recording_id, second, play=True)

    def seek(self, recording_id: str, second: float, *, play: bool = False) -> None:
        """Go to a second; what is playing goes on from there."""
        strip = self._strips.get(recording_id)
        if strip is None:
            return
        second = min(max(0.0, second), strip.seconds)
        if second >= strip.seconds - 0.05:
            second = 0.0 if play else strip.seconds
        goes_on = play or self.playing == recording_id
        if goes_on:
            self.stop()
        self._places[recording_id] = second
        if goes_on:
            self._play(recording_id, strip, second)
        self.changed.emit(recording_id)

    def hear(self, *, speed: float | None = None, side: str | None = None, even: bool | None = None) -> None:
        """Listen like this from now on, in what is playing too; the words are those of ports.Listening."""
        self.speed = self.speed if speed is None else speed
        self.side = self.side if side is None else side
        self.even = self.even if even is None else even
        if self.playing:
            self._poll()
            self.seek(self.playing, self.position(self.playing))
        self.heard_anew.emit()

    def stop(self) -> None:
        """Stop what is playing."""
        if not self.playing:
            return
        self._poll()
        stopped, self.playing = self.playing, ""
        self._turn += 1
        self._player = None
        self._timer.stop()
        self._session.ask(lambda desk: desk.recordings.player.stop(), lambda _: None)
        self.changed.emit(stopped)

    def _play(self, recording_id: str, strip: Strip, second: float) -> None:
        self.playing = recording_id
        self._turn += 1
        turn = self._turn
        post = self._session.tasks.post

        def over(why: str) -> None:
            post(lambda: self._on_over(turn, why))

        speed, side, even = self.speed, self.side, self.even

        def play(desk: Desk) -> Player:
            from complaintdesk.services.ports import Listening

            how = Listening(speed=speed, side=side, even=even)
            desk.recordings.play(recording_id, round(second * strip.rate), over, how)
            return desk.recordings.player

        self._session.ask(
            play,
            lambda player: self._on_playing(turn, player),
            lambda failure: self._on_failed(turn, failure),
        )

    def _on_playing(self, turn: int, player: Player) -> None:
        if turn == self._turn:
            self._player = player
            self._timer.start()

    def _poll(self) -> None:
        strip = self._strips.get(self.playing)
        if self._player is None or strip is None:
            return
        self._places[self.playing] = min(strip.seconds, self._player.frame() / strip.rate)
        self.changed.emit(self.playing)

    def _on_over(self, turn: int, why: str) -> None:
        if turn != self._turn:
            return  # stopped by hand, or another place was chosen meanwhile
        ended, self.playing = self.playing, ""
        self._player = None
        self._timer.stop()
        if why:
            self.refused.emit(messages.worded(AudioUnavailable(why)))
        else:
            self._places[ended] = 0.0
        self.changed.emit(ended)

    def _on_failed(self, turn: int, failure: UserError) -> None:
        if turn == self._turn:
            ended, self.playing = self.playing, ""
            self.changed.emit(ended)
        self.refused.emit(messages.worded(failure))

    def _take(self, recording_id: str, strip: Strip) -> None:
        self._strips[recording_id] = strip
        self.strip_loaded.emit(recording_id)
        wanted, second = self._wanted
        if wanted == recording_id:
            self._wanted = ("", 0.0)
            self.seek(recording_id, second, play=True)

    def _on_unreadable(self, recording_id: str, failure: UserError) -> None:
        self._faults[recording_id] = messages.worded(failure)
        self.strip_loaded.emit(recording_id)


def _strip(desk: Desk, recording_id: str) -> Strip:
    """Read a waveform and keep the loudest of each column; runs on the store's thread."""
    wave = desk.recordings.waveform(recording_id)
    peaks, columns = wave.peaks, min(COLUMNS, len(wave.peaks))
    kept = []
    for column in range(columns):
        part = peaks[column * len(peaks) // columns : (column + 1) * len(peaks) // columns]
        kept.append((max(staff for staff, _ in part), max(caller for _, caller in part)))
    return Strip(wave.seconds, wave.rate, tuple(kept))
