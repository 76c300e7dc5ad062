"""How far a source's own clock has run away, from what twenty seconds showed: single stamps jitter.

Each second gives one number, the mean of its stamps; the middle one of the last of them counts. A line through them
would tell the same a little sooner, but swings too far after a jump, as when a server drops a tenth of a second.
"""

from __future__ import annotations

from collections import deque
from statistics import median

WINDOW_S = 20


class Drift:
    """Takes how far a track is ahead of the clock, and tells how far it is now: ten seconds late at most."""

    def __init__(self) -> None:
        self._seconds: deque[float] = deque(maxlen=WINDOW_S)
        self._second = -1
        self._sum = 0.0
        self._count = 0

    def put(self, at: float, ahead: float) -> None:
        """Note that at ``at`` seconds of the recording a block came ``ahead`` seconds later than its frames say."""
        if int(at) != self._second and self._count:
            self._seconds.append(self._sum / self._count)
            self._sum, self._count = 0.0, 0
        self._second = int(at)
        self._sum += ahead
        self._count += 1

    def now(self) -> float | None:
        """Return by how many seconds the track is ahead, None before it can be told."""
        return median(self._seconds) if len(self._seconds) == WINDOW_S else None

    def shift(self, seconds: float) -> None:
        """Take in that the track was moved, ahead if positive."""
        self._seconds = deque((ahead + seconds for ahead in self._seconds), maxlen=WINDOW_S)
        self._sum += seconds * self._count

    def forget(self) -> None:
        """Begin anew: the track's place was set by the clock."""
        self._seconds.clear()
        self._sum, self._count = 0.0, 0
