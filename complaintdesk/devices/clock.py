"""The computer's clock and fresh identifiers."""

from __future__ import annotations

import time
import uuid


class SystemClock:
    """Implements ports.Clock."""

    def now(self) -> int:
        """Return microseconds since 1970-01-01 UTC."""
        return time.time_ns() // 1000


class RandomIds:
    """Implements ports.Ids."""

    def new(self) -> str:
        """Return 32 random hexadecimal digits."""
        return uuid.uuid4().hex
