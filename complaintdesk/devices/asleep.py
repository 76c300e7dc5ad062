"""How long this computer has slept: time that no clock of a recording sees, so that sound would be spliced unseen."""

from __future__ import annotations

import sys
import time
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

if sys.platform == "linux":

    def slept_s() -> float:
        """Return the seconds of sleep since the computer was started."""
        return time.clock_gettime(time.CLOCK_BOOTTIME) - time.clock_gettime(time.CLOCK_MONOTONIC)
elif sys.platform == "darwin":

    def slept_s() -> float:
        """Return the seconds of sleep since the computer was started."""
        return time.clock_gettime(time.CLOCK_MONOTONIC) - time.clock_gettime(time.CLOCK_UPTIME_RAW)
else:

    def slept_s() -> float:
        """Return 0.0: on Windows the clock of a recording goes on in sleep, and what is missing is a gap as any."""
        return 0.0


class Nap:
    """Tells of each sleep once.

    Two clocks are read one after the other: whoever is held up between them sees too little sleep, never too much. So
    the most that was ever seen is what counts.
    """

    NOTICED_S = 0.05
    _LOOKS = 3

    def __init__(self, slept: Callable[[], float] = slept_s) -> None:
        self._slept = slept
        self._before = max(slept() for _ in range(self._LOOKS))

    def over(self) -> float:
        """Return for how many seconds the computer slept since the last call, 0.0 if it did not."""
        total = self._slept()
        seconds, self._before = total - self._before, max(self._before, total)
        return seconds if seconds > self.NOTICED_S else 0.0
