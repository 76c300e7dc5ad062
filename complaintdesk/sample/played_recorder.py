"""A recorder that hears prepared sound instead of devices: what it writes is sealed like any other recording."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

from complaintdesk.devices.chunk import encode, peaks_of
from complaintdesk.services.ports import AudioSource, RecorderEnded, RecorderOpened
from complaintdesk.store.sealed_recording import SealedWriter

if TYPE_CHECKING:
    from collections.abc import Callable

    import numpy as np
    import numpy.typing as npt

    from complaintdesk.services.ports import Arming, Clock, RecorderReport, RecordOrder

    Sound = npt.NDArray[np.int16]


class PlayedRecorder:
    """Implements ports.Recorder; one recording at a time, on the caller's own thread.

    ``sound`` holds (frames, 2) samples at ``rate`` Hz, staff left and caller right, written whole when a recording
    starts. The names of the sources are those a desk with a headset and a line adapter would show.
    """

    SOURCES = ("ヘッドセット", "電話回線")

    def __init__(self, clock: Clock, sound: Sound, rate: int = 16_000) -> None:
        self._clock = clock
        self._ended: RecorderEnded | None = None
        self._heard: Callable[[RecorderReport], None] | None = None
        self._lock = threading.Lock()
        self.sound = sound
        self.rate = rate

    def sources(self) -> list[AudioSource]:
        """List the inputs."""
        return [AudioSource(name=name, label=name) for name in self.SOURCES]

    def warm(self) -> None:
        """Need nothing."""

    def start(self, order: RecordOrder, heard: Callable[[RecorderReport], None]) -> None:
        """Write the sound. Raises DiskFull, StorageFailed."""
        opened = RecorderOpened(at=self._clock.now(), rate=self.rate, channels=2, sources=self.SOURCES)
        writer = SealedWriter.create(order.path, order.key, order.recording_id, self.rate, 2)
        half_second = self.rate // 2
        for first in range(0, len(self.sound), half_second):
            samples = self.sound[first : first + half_second]
            writer.append(encode(samples, self.rate), len(samples), peaks_of(samples, self.rate))
        writer.close()  # here: whoever stops it may do so on another thread, where SQLite takes no connection of ours
        self._ended = RecorderEnded(frames=writer.frames, head=writer.head)
        self._heard = heard
        heard(opened)

    def stop(self, recording_id: str = "") -> None:  # noqa: ARG002 (there is but one)
        """Say that the file is sealed."""
        with self._lock:  # a window asks twice, on two threads, lest it wait for one of them
            ended, self._ended = self._ended, None
            heard, self._heard = self._heard, None
        if ended is not None and heard is not None:
            heard(ended)

    def arm(self, arming: Arming, heard: Callable[[RecorderReport], None]) -> None:
        """Hear nothing."""

    def disarm(self) -> None:
        """Hear nothing either."""

    def close(self) -> None:
        """End a running recording in good order."""
        self.stop()
