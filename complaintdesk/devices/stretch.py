"""Slower or faster with the pitch kept: windows of sound laid over each other where they fit best (WSOLA)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np

if TYPE_CHECKING:
    import numpy.typing as npt

    Sound = npt.NDArray[np.int16]
    Floats = npt.NDArray[np.float32]

_HOP_S = 0.02
"""Half a window: long enough for a low voice, short enough that no syllable is heard twice."""
_REACH_S = 0.01
_COARSE = 4
"""A place is looked for in every fourth frame; more precise is not heard."""


class Stretch:
    """Takes (frames, channels) samples piece by piece and gives them ``speed`` times as fast."""

    def __init__(self, rate: int, speed: float) -> None:
        self._hop = round(_HOP_S * rate)
        self._reach = round(_REACH_S * rate)
        self._speed = speed
        self._fade = np.linspace(0, 1, self._hop, dtype=np.float32)[:, np.newaxis]
        self._kept: Any = None
        self._first = 0
        self._at = 0.0
        self._natural: int | None = None
        self._tail: Any = None

    def put(self, samples: Sound) -> Sound:
        """Return what is ready."""
        if self._kept is None:
            self._kept = np.zeros((0, samples.shape[1]), np.float32)
        self._kept = np.concatenate((self._kept, samples.astype(np.float32)))
        given = [np.zeros((0, samples.shape[1]), np.float32)]
        while self._first + len(self._kept) >= int(self._at) + self._reach + 2 * self._hop:
            given.append(self._next())
        return np.concatenate(given).clip(-32768, 32767).astype(np.int16)

    def end(self) -> Sound:
        """Return the rest."""
        if self._kept is None:
            return np.zeros((0, 2), np.int16)
        silence = np.zeros((2 * self._hop + self._reach, self._kept.shape[1]), np.int16)
        return self.put(silence)

    def _next(self) -> Floats:
        place = self._best(int(self._at))
        start = place - self._first
        window = self._kept[start : start + 2 * self._hop]
        head: Floats = window[: self._hop]
        if self._tail is not None:
            head = self._tail * (1 - self._fade) + head * self._fade
        self._tail = window[self._hop :]
        self._natural = place + self._hop
        self._at += self._hop * self._speed
        keep = max(self._first, min(self._natural, int(self._at)) - self._reach)
        self._kept = self._kept[keep - self._first :]
        self._first = keep
        return head

    def _best(self, wanted: int) -> int:
        """Return where near ``wanted`` the sound goes on most like what would naturally come next."""
        if self._natural is None:
            return wanted
        mono = self._kept.sum(axis=1)
        natural = self._natural - self._first
        pattern = mono[natural : natural + self._hop : _COARSE]
        lowest = max(self._first, wanted - self._reach) - self._first
        region = mono[lowest : wanted - self._first + self._reach + self._hop : _COARSE]
        likeness = np.correlate(region, pattern, "valid")
        energy = np.convolve(region * region, np.ones(len(pattern), np.float32), "valid")
        return self._first + lowest + _COARSE * int(np.argmax(likeness / np.sqrt(energy + 1.0)))
