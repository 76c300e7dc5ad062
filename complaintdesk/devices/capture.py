"""One running recording: merges its sources in half-second chunks, looks after them, and reports.

Everything here runs on the one thread that empties the queue of events, five times a second: a wake-up for each block
would double what recording costs.
"""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, Protocol

import numpy as np

from complaintdesk.devices.asleep import Nap, slept_s
from complaintdesk.devices.chunk import encode, peaks_of
from complaintdesk.devices.together import keep_together
from complaintdesk.devices.track import Gap, Track
from complaintdesk.domain.errors import DiskFull, UserError
from complaintdesk.services.ports import (
    RecorderEnded,
    RecorderFailed,
    RecorderGap,
    RecorderLevel,
    RecorderOpened,
    RecorderShift,
)

if TYPE_CHECKING:
    from collections.abc import Callable

    from complaintdesk.devices.inputs import Block
    from complaintdesk.devices.refusal import DeviceRefused
    from complaintdesk.services.ports import RecorderReport, RecordOrder

CHUNKS_PER_SECOND = 2
SIDES = ("staff", "caller")
_RUNNING_TICK_S = 0.2
_EAGER_TICK_S = 0.01
_LAST_WORDS_S = 0.8
"""How long after ``stop`` we wait for the sound that was spoken before it: longer than audio.LATENCY_S."""
_OPENED_S = 1.0
"""So long a source that still opens holds up the word that the other one gives sound."""
_AWAY_S = 0.7
"""We look five times a second; so long without a look, and what the sources gave meanwhile may come in pieces."""
_NOTHING_S = 30.0
"""With no source left a recording goes on for so long: a sound system that crashed is back by then."""
_LOOK_AT_CLOCKS_S = 1.0
_LOSS_WITHIN_S = 15.0
"""A clock that needs 20 ms more this soon again would be slow by 1300 ppm: no device is, so its host drops sound."""
_WORD_S = 0.5
"""While much is written at once, as the seconds before F4, the window is told so often that it goes on."""


class Sink(Protocol):
    """Where chunks become durable, as store.sealed_recording.SealedWriter."""

    frames: int

    @property
    def head(self) -> str:
        """Return the hex hash of the last durable chunk."""
        ...

    def append(self, audio: bytes, frames: int, peaks: bytes) -> str:
        """Make a chunk durable. Raises DiskFull, StorageFailed."""
        ...

    def close(self) -> None:
        """Close the file."""
        ...


class Heard(Protocol):
    """Where sound comes from, as inputs.Inputs."""

    names: tuple[str, ...]

    @property
    def decided(self) -> bool:
        """Tell whether every source has opened or refused."""
        ...

    @property
    def devices(self) -> tuple[str, ...]:
        """Return the sources' names for people."""
        ...

    def refused(self) -> DeviceRefused | None:
        """Return why no source is open, None while one is or may yet be."""
        ...

    def look(self, now: float) -> None:
        """Take in what has opened."""
        ...

    def collect(self, index: int, now: float) -> list[Block]:
        """Return what one source gave since the last time."""
        ...

    def is_open(self, index: int) -> bool:
        """Tell whether a source is open now."""
        ...


class Capture:
    """A recording from its order to its end, from inputs that are opening or open. ``over`` after the last report."""

    def __init__(
        self,
        order: RecordOrder,
        sink: Sink,
        inputs: Heard,
        report: Callable[[RecorderReport], None],
        clock: Callable[[], float] = time.monotonic,
        slept: Callable[[], float] = slept_s,
    ) -> None:
        self._order = order
        self._sink = sink
        self._inputs = inputs
        self._report = report
        self._clock = clock
        self._nap = Nap(slept)
        self._began = self._ticked = clock()
        self._tracks = [Track(order.rate, self._began) for _ in inputs.names]
        self._chunk = order.rate // CHUNKS_PER_SECOND
        self._origin: float | None = None
        self._told = False
        self._stopped: float | None = None
        self._nothing_since: float | None = None
        self._clocks_at = self._said_at = self._began
        self._slow_at: dict[int, float] = {}
        self._taken = 0
        self.over = False

    @property
    def recording_id(self) -> str:
        """Return the order's id."""
        return self._order.recording_id

    @property
    def head(self) -> str:
        """Return the hex hash of the last durable chunk."""
        return self._sink.head

    @property
    def stopping(self) -> bool:
        """Say whether ``stop`` was called."""
        return self._stopped is not None

    def stop(self) -> None:
        """End in good order: everything spoken until now is kept."""
        self._stopped = self._stopped or self._clock()

    def tick(self) -> float:
        """Work on what was heard and look at the clock; return after how many seconds to call again."""
        now = self._clock()
        if self._nap.over():
            # What comes now would follow what was said before as if nothing lay between.
            self._fail("slept", "the computer slept")
            return 0.0
        self._be_fair(now)
        self._inputs.look(now)
        self._take_in(now)
        if not self.over:
            self._watch(now)
        if not self.over and not self.stopping:
            self._keep_together(now)
            self._write_what_is_complete(now)
        if not self.over and self._stopped is not None:
            self._end_if_all_came(now, self._stopped)
        if not self.over:
            self._report_level()
        return _EAGER_TICK_S if self._origin is None or self.stopping else _RUNNING_TICK_S

    def _be_fair(self, now: float) -> None:
        """Take no source for lost because we were away, as while a slow disk wrote: what it gave is on its way."""
        away, self._ticked = now - self._ticked > _AWAY_S, now
        for track in self._tracks if away else ():
            track.excuse(now)

    # --- what comes in ------------------------------------------------------------------------------------

    def _take_in(self, now: float) -> None:
        heard = [self._inputs.collect(index, now) for index in range(len(self._tracks))]
        if self._origin is None and any(heard):
            self._origin = min(blocks[0][0] for blocks in heard if blocks)
            if self._stopped is not None and self._stopped <= self._origin:
                self._finish(RecorderEnded(frames=0, head=""))  # it was stopped before the first sound
                return
        for index, blocks in enumerate(heard):
            for begun, block in blocks:
                assert self._origin is not None
                self._report_gap(index, self._tracks[index].put(begun, self._origin, block))
        if self._origin is not None and (self._inputs.decided or now - self._origin > _OPENED_S):
            self._tell_opened()

    def _watch(self, now: float) -> None:
        refused = self._inputs.refused()
        if refused is not None and self._origin is None:
            self._fail(refused.code, refused.why)
            return
        for index, track in enumerate(self._tracks):
            gone = self._told and not self._inputs.is_open(index)
            if not track.lost and (gone or track.overdue(now)):
                self._report_gap(index, track.settle())
                until = now if self._stopped is None else min(now, self._stopped)
                self._report_gap(index, track.lose(until, until if self._origin is None else self._origin))
        if not all(track.lost for track in self._tracks):
            self._nothing_since = None
            return
        self._nothing_since = self._nothing_since or now
        if self._origin is None or now - self._nothing_since > _NOTHING_S:
            self._fail("no device", "no sound comes from any source")

    def _keep_together(self, now: float) -> None:
        if now - self._clocks_at < _LOOK_AT_CLOCKS_S:
            return
        self._clocks_at = now
        milliseconds = 1000 / self._order.rate
        for side, place, frames in keep_together(self._tracks, self._order.rate):
            at_ms, ms = round(place * milliseconds), round(frames * milliseconds)
            before = self._slow_at.get(side)
            if frames > 0:
                self._slow_at[side] = now
            if frames > 0 and before is not None and now - before < _LOSS_WITHIN_S:
                self._report(RecorderGap(source=SIDES[side], from_ms=at_ms, ms=ms))
            else:
                self._report(RecorderShift(source=SIDES[side], at_ms=at_ms, ms=ms))

    # --- reports ------------------------------------------------------------------------------------------

    def _tell_opened(self) -> None:
        """Say when it began, before anything else about it, and once."""
        if self._told or self._origin is None:
            return
        self._told = True
        ago = self._clock() - self._origin
        self._report(
            RecorderOpened(
                at=time.time_ns() // 1000 - round(ago * 1e6),
                rate=self._order.rate,
                channels=len(SIDES),
                sources=self._inputs.devices,
            )
        )

    def _report_level(self) -> None:
        self._said_at = self._clock()
        levels = [track.loudest() for track in self._tracks]
        gone = [track.lost for track in self._tracks]
        # Where one source serves both sides, both are lost with it.
        lost = SIDES if all(gone) else tuple(side for side, no in zip(SIDES, gone, strict=False) if no)
        self._report(RecorderLevel(staff=levels[0], caller=levels[-1], frames=self._sink.frames, lost=lost))

    def _report_gap(self, index: int, gap: Gap | None) -> None:
        milliseconds = 1000 / self._order.rate
        if gap is None or self._origin is None:
            return
        first, last = round(gap.first * milliseconds), round((gap.first + gap.frames) * milliseconds)
        if last > first:
            self._tell_opened()
            self._report(RecorderGap(source=SIDES[index], from_ms=first, ms=last - first))

    # --- what is kept -------------------------------------------------------------------------------------

    def _write_what_is_complete(self, now: float) -> None:
        sounding = [track for track in self._tracks if not track.lost]
        while not self.over and self._complete(sounding, now):
            self._write(self._chunk)

    def _complete(self, sounding: list[Track], now: float) -> bool:
        if sounding:
            return min(track.waiting for track in sounding) >= self._chunk
        if self._origin is None:
            return False
        # Nothing comes at all: silence takes its place, a little late, since what was on its way may still come.
        until = round((now - self._origin - _LAST_WORDS_S) * self._order.rate)
        return until - self._taken >= self._chunk

    def _end_if_all_came(self, now: float, stopped: float) -> None:
        if self._origin is None:
            if now - stopped > _LAST_WORDS_S:
                self._fail("no device", "it was stopped before any sound came")
            return
        last = max(0, round((stopped - self._origin) * self._order.rate))
        came = all(track.lost or track.frames >= last for track in self._tracks)
        if came or now - stopped > _LAST_WORDS_S:
            nothing = all(track.lost for track in self._tracks)
            self._settle()
            self._write_until(last if nothing else min(last, self._longest()))
            if not self.over:
                self._finish(RecorderEnded(frames=self._sink.frames, head=self._sink.head))

    def _settle(self) -> None:
        for index, track in enumerate(self._tracks):
            self._report_gap(index, track.settle())

    def _longest(self) -> int:
        return max(track.frames for track in self._tracks)

    def _write_until(self, last: int) -> None:
        while not self.over and self._taken < last:
            self._write(min(self._chunk, last - self._taken))

    def _write(self, frames: int) -> None:
        taken = [track.take(frames) for track in self._tracks]
        samples = np.column_stack((taken[0], taken[-1]))
        self._taken += frames
        try:
            self._sink.append(encode(samples, self._order.rate), frames, peaks_of(samples, self._order.rate))
        except UserError as refused:
            self._failed("disk full" if isinstance(refused, DiskFull) else "storage", str(refused))
            return
        if self._clock() - self._said_at > _WORD_S:
            self._report_level()

    # --- the end ------------------------------------------------------------------------------------------

    def _fail(self, code: str, why: str) -> None:
        """Keep what was heard, then give up."""
        self._settle()
        self._write_until(self._longest())
        if not self.over:
            self._failed(code, why)

    def _failed(self, code: str, why: str) -> None:
        frames = self._sink.frames
        self._finish(
            RecorderFailed(code=code, why=why, frames=frames, head=self._sink.head if frames else "")
        )

    def _finish(self, last: RecorderEnded | RecorderFailed) -> None:
        self.over = True
        if self._sink.frames:
            self._tell_opened()
        for index, track in enumerate(self._tracks):
            if track.lost:
                self._report_gap(index, track.widen(self._sink.frames))
        self._sink.close()
        if not last.frames:
            self._order.path.unlink(missing_ok=True)  # no sound ever came
        self._report(last)
