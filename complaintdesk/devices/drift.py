"""How far a source's own clock has run away: a line through what a minute showed, since single stamps jitter.

Measured: within three seconds the stamps say nothing, within a minute they tell 0.3 ms a second to 5 %.
"""

from __future__ import annotations

from collections import deque

import numpy as np

WINDOW_S = 60
FEWEST_S = 20


class Drift:
    """Takes how far a track is ahead of the clock, and tells where the line through the last minute stands now."""

    def __init__(self) -> None:
        self._points: deque[tuple[float, float]] = deque(maxlen=WINDOW_S)
        self._second = -1
        self._sum = 0.0
        self._count = 0

    def put(self, at: float, ahead: float) -> None:
        """Note that at ``at`` seconds of the recording a block came ``ahead`` seconds later than its frames say."""
        if int(at) != self._second and self._count:
            self._points.append((self._second + 0.5, self._sum / self._count))
            self._sum, self._count = 0.0, 0
        self._second = int(at)
        self._sum += ahead
        self._count += 1

    def now(self) -> float | None:
        """Return by how many seconds the track is ahead now, None before it can be told."""
        if len(self._points) < FEWEST_S:
            return None
        at, ahead = np.array(self._points).T
        slope, start = np.polyfit(at, ahead, 1)
        return float(start + slope * at[-1])

    def shift(self, seconds: float) -> None:
        """Take in that the track was moved, ahead if positive."""
        self._points = deque(((at, ahead + seconds) for at, ahead in self._points), maxlen=WINDOW_S)

    def forget(self) -> None:
        """Begin anew: the track's place was set by the clock."""
        self._points.clear()
        self._sum, self._count = 0.0, 0
