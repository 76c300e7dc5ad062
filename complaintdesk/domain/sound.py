"""What recordings take up, how long they are kept, and for how long the disk will do."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

_DAY = 86_400_000_000
_LOOKED_BACK_DAYS = 30
_USUAL_BYTES_PER_SECOND = 79_000
"""Speech on two tracks at 48 kHz, measured: 284 MB an hour. Holds until there are recordings to go by."""


@dataclass(frozen=True, slots=True, kw_only=True)
class KeptRecording:
    """A recording and its case (id "" and number 0 without one); times UTC µs, ``size`` in bytes.

    ``closed_at`` is since when its case is closed, None while it is handled; ``held`` says that a hold lies on it.
    """

    recording_id: str
    started_at: int
    seconds: float
    case_id: str
    case_number: int
    case_title: str
    held: bool
    closed_at: int | None
    size: int = 0

    def due_at(self, keep_days: int) -> int | None:
        """Return when it may be proposed for deletion (UTC µs), None if not yet or never."""
        if self.held or not keep_days or self.closed_at is None:
            return None
        return self.closed_at + keep_days * _DAY


@dataclass(frozen=True, slots=True, kw_only=True)
class Forecast:
    """``hours`` of recording that the disk still takes; ``days`` at the pace of the last month, None for no pace."""

    free: int
    hours: float
    days: float | None


def minutes(free: int) -> int:
    """Return for how many whole minutes of recording so many bytes do."""
    return max(0, free) // (_USUAL_BYTES_PER_SECOND * 60)


def forecast(kept: Sequence[KeptRecording], free: int, now: int) -> Forecast:
    """Foretell from ``free`` bytes, those not to be touched taken off, and from what was recorded lately."""
    seconds = sum(each.seconds for each in kept)
    size = sum(each.size for each in kept)
    rate = size / seconds if seconds >= 60 and size else _USUAL_BYTES_PER_SECOND  # noqa: PLR2004 - a minute
    lately = sum(each.seconds for each in kept if now - each.started_at < _LOOKED_BACK_DAYS * _DAY)
    left = max(0, free) / rate
    a_day = lately / _LOOKED_BACK_DAYS
    return Forecast(free=max(0, free), hours=left / 3600, days=left / a_day if a_day else None)
