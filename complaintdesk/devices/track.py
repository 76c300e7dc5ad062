"""One source on the time line of a recording: what came, in its place, and silence where nothing came."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from complaintdesk.devices.drift import Drift

SILENT_S = 1.5
"""A source that gave nothing for so long is lost ..."""

SILENT_AT_FIRST_S = 3.0
"""... or, if it has not given anything yet, for so long: devices that slept take up to two seconds."""

_HELD_S = 0.6
"""What comes in bursts catches up sooner. While it is waited for, so much more would be lost if we were killed."""
_SHORT_S = 0.25
_FULL_SCALE = 32768.0
_STEP_S = 0.005
_ROOM = 4
"""A place is looked for in at least so many times what is to be moved."""


@dataclass(frozen=True, slots=True)
class Gap:
    """Frames that are silence in the track because none came."""

    first: int
    frames: int


class Track:
    """Takes blocks stamped by time.monotonic() and gives an unbroken run of frames that begins at ``origin``.

    Frames are counted against the clock, since a host that drops samples says nothing: a block that came with at least
    0.25 s too few before it is held, with what follows it. If they have not come in 0.6 s they are gone, and silence
    takes their place. What a slow clock makes too few is no loss: ``drift`` tells how far the source's own clock has
    run away since; ``shift`` moves what is not taken yet.
    """

    def __init__(self, rate: int, opened: float) -> None:
        self._rate = rate
        self._samples = bytearray()
        self._held = bytearray()
        self._taken = 0
        self._last_heard = opened
        self._reported = 0
        self._short_since = 0.0
        self._shortest = 0
        self._loudest = 0
        self._landing = True
        """The clock alone says where the next block belongs; what comes too late for its place is left out."""
        self._excused = False
        self.drift = Drift()
        self.heard = False
        self.lost = False

    @property
    def frames(self) -> int:
        """Return the frames so far, from the recording's beginning, held ones too."""
        return self._taken + self.waiting + len(self._held) // 2

    @property
    def waiting(self) -> int:
        """Return the frames that can be taken."""
        return len(self._samples) // 2

    def excuse(self, now: float) -> None:
        """Count the patience with a silent source from now on, once until it gives sound again."""
        if not self._excused:
            self._last_heard = max(self._last_heard, now)
        self._excused = True

    def put(self, begun: float, origin: float, block: bytes) -> Gap | None:
        """Add a block whose first frame was heard at ``begun``; return a gap that lies before it, if one ended."""
        samples = np.frombuffer(block, dtype=np.int16)
        self._last_heard = max(self._last_heard, begun + len(samples) / self._rate)
        self._loudest = max(self._loudest, int(samples.max()), -int(samples.min()))
        self._excused = False
        missing = round((begun - origin) * self._rate) - self.frames
        self.heard = True
        if self._landing:
            return self._land(missing, block)
        if (short := missing + self._ran_ahead()) <= _SHORT_S * self._rate:
            self._samples += self._held + block  # what was held had only been late
            self._held.clear()
            self.drift.put(begun - origin, -missing / self._rate)
            return None
        return self._hold(begun, short, block)

    def settle(self) -> Gap | None:
        """Wait no longer for what is missing before held frames: return it as a gap, None if nothing is held."""
        if not self._held:
            return None
        gap = Gap(self._taken + self.waiting, self._shortest)
        self._samples += bytes(2 * gap.frames) + self._held
        self._held.clear()
        return gap

    def overdue(self, now: float) -> bool:
        """Say whether a source that should give sound has given none for too long."""
        allowed = SILENT_S if self.heard else SILENT_AT_FIRST_S
        return not self.lost and now - self._last_heard > allowed

    def lose(self, now: float, origin: float) -> Gap:
        """Go on with silence, after ``settle``; return the gap as far as it is known now."""
        self.lost = self._landing = True
        self._reported = self.frames
        return self.widen(max(self.frames, round((now - origin) * self._rate)))

    def widen(self, until: int) -> Gap:
        """Return what has been missing since the last word about it, up to frame ``until``."""
        gap = Gap(self._reported, max(0, until - self._reported))
        self._reported += gap.frames
        return gap

    def shift(self, frames: int) -> int | None:
        """Put so much silence in where it is quietest, or leave so much out if negative.

        Returns the frame at which that was, None if too little waits to choose from.
        """
        size, step = abs(frames), round(_STEP_S * self._rate)
        if self.waiting < _ROOM * size:
            return None
        sound = np.frombuffer(self._samples, dtype=np.int16).astype(np.int64)
        energy = np.concatenate(([0], np.cumsum(sound * sound)))
        starts = np.arange(0, len(sound) - size, step)
        start = int(starts[np.argmin(energy[starts + size] - energy[starts])])
        if frames < 0:
            del self._samples[2 * start : 2 * (start + size)]
        else:
            self._samples[2 * start : 2 * start] = bytes(2 * size)
        self.drift.shift(frames / self._rate)
        return self._taken + start

    def take(self, frames: int) -> np.ndarray[tuple[int], np.dtype[np.int16]]:
        """Take the oldest frames, filled up with silence where there are fewer: then the source is lost."""
        if self.waiting < frames and not self.lost:
            self.lost = self._landing = True
            self._reported = self._taken + self.waiting
        taken = bytes(self._samples[: 2 * frames])
        del self._samples[: 2 * frames]
        self._taken += frames
        return np.frombuffer(taken.ljust(2 * frames, b"\0"), dtype=np.int16)

    def loudest(self) -> float:
        """Return the peak since the last call, 0.0 to 1.0 of full scale."""
        peak, self._loudest = self._loudest, 0
        return peak / _FULL_SCALE

    def _land(self, missing: int, block: bytes) -> Gap | None:
        gap = self._return(missing) if self.lost else None
        rest = block[2 * max(0, -missing) :]
        if rest:
            self._samples += bytes(2 * max(0, missing)) + rest
            self.drift.forget()
            self._landing = False
        return gap

    def _return(self, missing: int) -> Gap:
        self.lost = False
        return self.widen(self.frames + max(0, missing))

    def _ran_ahead(self) -> int:
        """Return the frames by which the source's clock alone has the track ahead."""
        return round((self.drift.now() or 0.0) * self._rate)

    def _hold(self, begun: float, short: int, block: bytes) -> Gap | None:
        if not self._held:
            self._short_since, self._shortest = begun, short
        self._shortest = min(self._shortest, short)
        self._held += block
        return self.settle() if begun - self._short_since > _HELD_S else None
