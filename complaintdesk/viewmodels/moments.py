"""Times as people read them: local, short. Stored times are UTC microseconds."""

from __future__ import annotations

from datetime import datetime, timedelta

SECOND = 1_000_000
MINUTE = 60 * SECOND


def local(at: int) -> datetime:
    """Return the local time of UTC µs."""
    return datetime.fromtimestamp(at / SECOND).astimezone()


def clock(at: int) -> str:
    """Return ``14:02``."""
    return f"{local(at):%H:%M}"


def day_and_clock(at: int) -> str:
    """Return ``11/18 14:02``."""
    return f"{local(at):%m/%d %H:%M}"


def day(at: int) -> str:
    """Return ``2026-11-18``."""
    return f"{local(at):%Y-%m-%d}"


def full(at: int) -> str:
    """Return ``2026-11-18 14:02:33``."""
    return f"{local(at):%Y-%m-%d %H:%M:%S}"


def length(us: int) -> str:
    """Return ``04:12``, from an hour on ``1:04:12``."""
    seconds = max(0, us) // SECOND
    hours, rest = divmod(seconds, 3600)
    return f"{hours}:{rest // 60:02d}:{rest % 60:02d}" if hours else f"{rest // 60:02d}:{rest % 60:02d}"


def days_ago(at: int, now: int) -> int:
    """Return how many local midnights lie between."""
    return (local(now).date() - local(at).date()) // timedelta(days=1)
