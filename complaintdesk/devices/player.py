"""Plays sealed audio: decodes ahead on a thread of its own, so that the loudspeaker never waits for the disk."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING, Protocol

from complaintdesk.devices import audio
from complaintdesk.devices.refusal import DeviceRefused
from complaintdesk.domain.errors import UserError
from complaintdesk.services.ports import Listening

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

_AHEAD_S = 2.0
_UNANSWERED_S = 3.0
_CLOSING_S = 1.0


class SealedAudio(Protocol):
    """An open recording, as store.sealed_recording.SealedRecording."""

    rate: int
    channels: int

    def chunks(self, from_frame: int) -> Iterator[tuple[int, bytes]]:
        """Yield (first frame, FLAC bytes). Raises HomeUnreadable."""
        ...

    def peaks(self) -> list[tuple[float, float]]:
        """Return the loudest of every 50 ms as (left, right), 0.0 to 1.0 of full scale."""
        ...

    def close(self) -> None:
        """Close the file."""
        ...


class SealedPlayer:
    """Implements ports.Player; one playback at a time. ``open_sealed`` raises UserErrors as SealedRecording.open."""

    def __init__(self, open_sealed: Callable[[Path, bytes], SealedAudio]) -> None:
        self._open_sealed = open_sealed
        self._playback: _Playback | None = None

    def play(
        self,
        path: Path,
        key: bytes,
        from_frame: int,
        done: Callable[[str], None],
        how: Listening | None = None,
    ) -> None:
        """Begin at a frame and return at once; what played before is stopped.

        ``done`` gets "" at the end, or why it failed, on another thread.
        """
        self.stop()
        how = how or Listening()
        self._playback = _Playback(lambda: self._open_sealed(path, key), from_frame, done, how)
        self._playback.start()

    def stop(self) -> None:
        """Stop; ``done`` is still called."""
        if self._playback is not None:
            self._playback.stop()

    def frame(self) -> int:
        """Return the frame that is heard now; after the end, the last one that was."""
        return self._playback.frame() if self._playback is not None else 0


class _Playback:
    """One run from a frame to the end, or to ``stop``."""

    def __init__(
        self,
        open_sealed: Callable[[], SealedAudio],
        from_frame: int,
        done: Callable[[str], None],
        how: Listening,
    ) -> None:
        self._how = how
        self._open_sealed = open_sealed
        self._from = max(0, from_frame)
        self._done = done
        self._news = threading.Condition()
        self._sound = bytearray()
        self._all_decoded = False
        self._finished = False
        self._stopped = False
        self._asked = False
        self._given = 0
        self._frame_bytes = 1
        self._latency_frames = 0

    def start(self) -> None:
        threading.Thread(target=self._run, name="player", daemon=True).start()

    def stop(self) -> None:
        with self._news:
            self._stopped = True
            self._news.notify_all()

    def frame(self) -> int:
        # What was given lately still waits in the sound system.
        waiting = 0 if self._finished and not self._stopped else self._latency_frames
        return self._from + round(max(0, self._given - waiting) * self._how.speed)

    def _run(self) -> None:
        try:
            recording = self._open_sealed()
            try:
                why = self._play(recording)
            finally:
                recording.close()
        except (UserError, DeviceRefused) as refused:
            why = str(refused)
        self._done(why)

    def _play(self, recording: SealedAudio) -> str:
        self._frame_bytes = audio.SAMPLE_BYTES * recording.channels
        ahead = round(_AHEAD_S * recording.rate) * self._frame_bytes
        decoded = self._decoded(recording)
        self._fill(decoded, ahead)
        rate, channels = recording.rate, recording.channels
        stream = audio.in_time(lambda: audio.open_output(rate, channels, self._give, self._on_stream_ended))
        self._latency_frames = round(stream.latency * recording.rate)
        try:
            return self._feed(decoded, ahead)
        finally:
            stream.abandon().join(_CLOSING_S)

    def _decoded(self, recording: SealedAudio) -> Iterator[bytes]:
        from complaintdesk.devices import ears  # numpy would cost the window's start 0.1 s
        from complaintdesk.devices.chunk import decode

        louder = ears.gains(recording.peaks()) if self._how.even else (1.0, 1.0)
        pieces = (decode(chunk)[max(0, self._from - at) :] for at, chunk in recording.chunks(self._from))
        for samples in ears.heard(pieces, recording.rate, self._how, louder):
            yield samples.tobytes()

    def _fill(self, decoded: Iterator[bytes], ahead: int) -> None:
        while not self._all_decoded and len(self._sound) < ahead:
            sound = next(decoded, None)
            with self._news:
                self._sound += sound or b""
                self._all_decoded = sound is None

    def _feed(self, decoded: Iterator[bytes], ahead: int) -> str:
        while True:
            self._fill(decoded, ahead)
            with self._news:
                self._asked = False
                self._news.wait_for(
                    lambda: self._finished or self._stopped or self._asked, timeout=_UNANSWERED_S
                )
                if self._stopped or (self._finished and self._all_decoded and not self._sound):
                    return ""
                if self._finished:
                    return "the sound device ended the playback"
                if not self._asked:
                    return audio.NO_ANSWER

    def _give(self, frames: int) -> bytes | None:
        """Hand out what is heard next; called by PortAudio."""
        with self._news:
            self._asked = True
            if self._all_decoded and not self._sound:
                return None
            sound = bytes(self._sound[: frames * self._frame_bytes])
            del self._sound[: len(sound)]
            self._given += len(sound) // self._frame_bytes
            self._news.notify_all()
            return sound

    def _on_stream_ended(self) -> None:
        with self._news:
            self._finished = True
            self._news.notify_all()
