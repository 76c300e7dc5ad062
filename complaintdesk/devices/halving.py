"""Half the sample rate, for sound that is only listened to. Loads numpy: import it late."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np

if TYPE_CHECKING:
    import numpy.typing as npt

_REACH = 16
"""Odd frames to either side that a frame is made of: nothing is lost up to 0.42 of the new rate, and left from 0.58."""
_FULL_SCALE = 32768
# The windowed sinc of a half-band filter. Of its even places only the middle one, a half, is not zero.
_AWAY = 2 * np.arange(-_REACH, _REACH) + 1
_TAPS = (np.sinc(_AWAY / 2) / 2 * np.kaiser(4 * _REACH - 1, 8)[::2] / _FULL_SCALE).astype(np.float32)
_MIDDLE = np.float32(0.5 / _FULL_SCALE)


class Halved:
    """Takes (frames, channels) samples of 16 bits piece by piece and gives half as many, 1.0 being full scale."""

    def __init__(self, channels: int) -> None:
        self._kept: Any = np.zeros((2 * _REACH, channels), np.float32)

    def put(self, samples: npt.NDArray[np.int16]) -> npt.NDArray[np.float32]:
        """Return what is ready; some 0.7 ms wait for what comes next."""
        kept = self._kept = np.concatenate((self._kept, samples.astype(np.float32)))
        ready = max(0, (len(kept) - 4 * _REACH) // 2 + 1)
        if not ready:
            return np.zeros((0, kept.shape[1]), np.float32)
        self._kept = kept[2 * ready :]
        even, odd = kept[2 * _REACH :: 2][:ready], kept[1::2][: ready + 2 * _REACH - 1]
        sides = [np.convolve(side, _TAPS, "valid") for side in odd.T]
        halved: npt.NDArray[np.float32] = _MIDDLE * even + np.stack(sides, axis=1)
        return halved

    def end(self) -> npt.NDArray[np.float32]:
        """Return the rest: all together is half of what came in, rounded up."""
        return self.put(np.zeros((2 * _REACH - 1, self._kept.shape[1]), np.int16))
