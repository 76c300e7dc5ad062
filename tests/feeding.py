"""Sources that are fed by hand, and a clock that runs as fast as the test wants: for the recorder's inner works."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    import numpy as np
    import numpy.typing as npt

    Sound = Callable[[int, int], npt.NDArray[np.int16]]
    """Gives samples of a source from one frame to another."""


class FedInputs:
    """Implements capture.Heard: each source has its own clock, ``fast`` parts in a million ahead of ours."""

    def __init__(self, rate: int, sounds: tuple[Sound, ...], fast: tuple[float, ...], begun: float) -> None:
        self.names = tuple(f"source {n}" for n in range(len(sounds)))
        self.devices = self.names
        self.decided = True
        self.rate = rate
        self._sounds = sounds
        self._rates = [rate * (1 + ppm / 1e6) for ppm in fast]
        self._begun = begun
        self._given = [0] * len(sounds)
        self.gone: set[int] = set()
        self.handed_over: list[tuple[float, bytes]] = []

    def __len__(self) -> int:
        return len(self.names)

    def refused(self) -> None:
        """Refuse nothing."""

    def look(self, now: float) -> None:
        """Have nothing to open."""

    def is_open(self, index: int) -> bool:
        return index not in self.gone

    def put_back(self, index: int, blocks: list[tuple[float, bytes]]) -> None:
        """Keep what was heard before it was asked for."""
        self.handed_over += blocks

    def collect(self, index: int, now: float) -> list[tuple[float, bytes]]:
        first, rate = self._given[index], self._rates[index]
        last = int((now - self._begun) * rate)
        self._given[index] = last
        if index in self.gone or last <= first:
            return []
        return [(self._begun + first / rate, self._sounds[index](first, last).tobytes())]


class KeptSink:
    """Implements capture.Sink in memory; without ``keep`` it only counts."""

    def __init__(self, *, keep: bool = True) -> None:
        self._keep = keep
        self.chunks: list[bytes] = []
        self.frames = 0
        self.head = "head"

    def append(self, audio: bytes, frames: int, peaks: bytes) -> str:
        if self._keep:
            self.chunks.append(audio)
        self.frames += frames
        return self.head

    def close(self) -> None:
        """Have nothing to close."""
