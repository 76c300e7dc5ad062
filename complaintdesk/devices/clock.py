"""The computer's clock and fresh identifiers."""

from __future__ import annotations

import sys
import time
import uuid


class SystemClock:
    """Implements ports.Clock."""

    def now(self) -> int:
        """Return microseconds since 1970-01-01 UTC."""
        return time.time_ns() // 1000

    def elapsed(self) -> int:
        """Return microseconds that pass whatever the clock is set to, while the computer sleeps too."""
        if sys.platform == "linux":
            return time.clock_gettime_ns(time.CLOCK_BOOTTIME) // 1000
        # On macOS and Windows the monotonic clock goes on in sleep.
        return time.monotonic_ns() // 1000


class RandomIds:
    """Implements ports.Ids."""

    def new(self) -> str:
        """Return 32 random hexadecimal digits."""
        return uuid.uuid4().hex
