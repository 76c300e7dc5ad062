"""One running recording: opens its sources, merges them in half-second chunks, and reports.

Everything here runs on the one thread that empties the queue of events. PortAudio's threads lay down their blocks and
leave; they wake nobody, since a wake-up for each block would double what recording costs.
"""

from __future__ import annotations

import threading
import time
from collections import deque
from functools import partial
from typing import TYPE_CHECKING, Protocol

import numpy as np

from complaintdesk.devices import audio
from complaintdesk.devices.chunk import encode, peaks_of
from complaintdesk.devices.track import Gap, Track
from complaintdesk.domain.errors import AudioUnavailable, DiskFull, UserError
from complaintdesk.services.ports import (
    RecorderEnded,
    RecorderFailed,
    RecorderGap,
    RecorderLevel,
    RecorderOpened,
)

if TYPE_CHECKING:
    from collections.abc import Callable

    from complaintdesk.services.ports import RecorderReport, RecordOrder

CHUNKS_PER_SECOND = 2
_RUNNING_TICK_S = 0.1
_EAGER_TICK_S = 0.02
_LAST_WORDS_S = 0.8
"""How long after ``stop`` we wait for the sound that was spoken before it: longer than audio.LATENCY_S."""
_CLOSING_S = 1.0
_SIDES = ("staff", "caller")


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


class Capture:
    """A recording from its order to its end. ``over`` when the last report was given.

    ``post`` puts an event into the queue of the thread that calls everything here; ``report`` gets what ports says.
    """

    def __init__(
        self,
        order: RecordOrder,
        sink: Sink,
        post: Callable[[Callable[[], None]], None],
        report: Callable[[RecorderReport], None],
    ) -> None:
        self._order = order
        self._sink = sink
        self._post = post
        self._report = report
        self._names = [order.staff, order.caller] if order.caller not in ("", order.staff) else [order.staff]
        self._began = time.monotonic()
        self._tracks = [Track(order.rate, self._began) for _ in self._names]
        self._chunk = order.rate // CHUNKS_PER_SECOND
        self._streams: list[audio.Stream] | None = None
        self._origin: float | None = None
        self._stopped: float | None = None
        self._taken = 0
        self._heard: deque[tuple[int, float, bytes]] = deque()
        self._opening = threading.Thread(target=self._open, name="open-audio", daemon=True)
        self.over = False
        self.stuck = False
        """A device hangs in PortAudio: this process can end in good order, but not record again."""

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

    def start(self) -> None:
        """Begin to open the sources; a device that hangs must not hold up anything else."""
        self._opening.start()

    def stop(self) -> None:
        """End in good order: everything spoken until now is kept."""
        self._stopped = self._stopped or time.monotonic()

    def tick(self) -> float:
        """Work on what was heard and look at the clock; return after how many seconds to call again."""
        now = time.monotonic()
        if not self.over:
            self._take_in()
        if not self.over and self._streams is None and now - self._began > audio.OPENING_S:
            self._fail("no device", audio.NO_ANSWER)
        if not self.over and self._streams is not None:
            self._watch(now)
        if not self.over and self._streams is not None and self._stopped is not None:
            self._end_if_all_came(now, self._stopped)
        return _EAGER_TICK_S if self._origin is None or self.stopping else _RUNNING_TICK_S

    # --- on other threads ------------------------------------------------------------------------------

    def _open(self) -> None:
        streams: list[audio.Stream] = []
        try:
            for index, name in enumerate(self._names):
                streams.append(self._open_one(index, name, alone=not streams))
        except audio.DeviceRefused as refused:
            self._post(partial(self._on_refused, streams, refused.code, refused.why))
        except AudioUnavailable as missing:
            self._post(partial(self._on_refused, streams, "no device", missing.why))
        else:
            self._post(partial(self._on_opened, streams))

    def _open_one(self, index: int, name: str, alone: bool) -> audio.Stream:
        heard = lambda begun, block: self._heard.append((index, begun, block))  # noqa: E731
        ended = partial(self._post, partial(self._on_stream_ended, index))
        try:
            return audio.open_input(name, self._order.rate, heard, ended)
        except audio.DeviceRefused as refused:
            if refused.code != "no device" or not alone:
                raise
            audio.rescan()  # plugged in, or restarted, since this process looked
            return audio.open_input(name, self._order.rate, heard, ended)

    # --- events --------------------------------------------------------------------------------------------

    def _on_opened(self, streams: list[audio.Stream]) -> None:
        self._streams = streams
        if self.over:
            self._close_streams()
            return
        for track in self._tracks:
            track.opened(time.monotonic())
        if self._origin is not None:
            self._report_opened()

    def _on_refused(self, streams: list[audio.Stream], code: str, why: str) -> None:
        self._streams = streams
        if not self.over:
            self._fail(code, why)

    def _on_stream_ended(self, index: int) -> None:
        if not self.over:
            self._lose(index, time.monotonic())

    # --- the work --------------------------------------------------------------------------------------------

    def _take_in(self) -> None:
        """Put what was heard since the last time onto the tracks, and write what is complete."""
        batches: dict[int, tuple[float, list[bytes]]] = {}
        while self._heard:
            index, begun, block = self._heard.popleft()
            batches.setdefault(index, (begun, []))[1].append(block)
        for index, (begun, blocks) in batches.items():
            if self._origin is None:
                self._origin = begun
                if self._streams is not None:
                    self._report_opened()
            gap = self._tracks[index].put(begun, self._origin, b"".join(blocks))
            if gap is not None:
                self._report_gap(index, gap)
        if batches and not self.stopping:
            self._write_what_is_complete()
        if batches and not self.over:
            levels = [track.loudest() for track in self._tracks]
            self._report(RecorderLevel(staff=levels[0], caller=levels[-1], frames=self._sink.frames))

    def _report_opened(self) -> None:
        assert self._origin is not None
        assert self._streams is not None
        ago = time.monotonic() - self._origin
        self._report(
            RecorderOpened(
                at=time.time_ns() // 1000 - round(ago * 1e6),
                rate=self._order.rate,
                channels=len(_SIDES),
                sources=tuple(stream.device for stream in self._streams),
            )
        )

    def _report_gap(self, index: int, gap: Gap) -> None:
        milliseconds = 1000 / self._order.rate
        if gap.frames:
            first, last = round(gap.first * milliseconds), round((gap.first + gap.frames) * milliseconds)
            self._report(RecorderGap(source=_SIDES[index], from_ms=first, ms=last - first))

    def _watch(self, now: float) -> None:
        for index, track in enumerate(self._tracks):
            if not self.over and track.overdue(now):
                self._lose(index, now)

    def _lose(self, index: int, now: float) -> None:
        track = self._tracks[index]
        if track.lost:
            return
        self._report_gap(index, track.lose(now, self._origin or now))
        if all(other.lost for other in self._tracks):
            self._fail("no device", "no sound comes from any source any more")
        else:
            self._write_what_is_complete()

    def _write_what_is_complete(self) -> None:
        while not self.over and min(t.waiting for t in self._tracks if not t.lost) >= self._chunk:
            self._write(self._chunk)

    def _end_if_all_came(self, now: float, stopped: float) -> None:
        last = 0 if self._origin is None else max(0, round((stopped - self._origin) * self._order.rate))
        came = all(track.lost or track.frames >= last for track in self._tracks)
        if came or now - stopped > _LAST_WORDS_S:
            self._write_until(min(last, self._longest()))
            if not self.over:
                self._finish(RecorderEnded(frames=self._sink.frames, head=self._sink.head))

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

    def _fail(self, code: str, why: str) -> None:
        """Keep what was heard, then give up."""
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
        for index, track in enumerate(self._tracks):
            if track.lost:
                self._report_gap(index, track.widen(self._taken))
        self._sink.close()
        if isinstance(last, RecorderFailed) and not last.frames:
            self._order.path.unlink(missing_ok=True)  # no sound ever came
        self._report(last)
        self._close_streams()

    def _close_streams(self) -> None:
        self.stuck = self._streams is None  # still opening
        deadline = time.monotonic() + _CLOSING_S
        for closing in [stream.abandon() for stream in self._streams or []]:
            closing.join(max(0.0, deadline - time.monotonic()))
            self.stuck = self.stuck or closing.is_alive()
