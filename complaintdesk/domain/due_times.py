"""Until when to promise: a few times to choose from, the shortest that can be kept first."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta, tzinfo
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from complaintdesk.domain.shop import Rules

LEAD = timedelta(hours=1)
"""The least time to keep anything in."""
_EVENING, _NOON = 18, 12
_MINUTE = 60_000_000


class When(StrEnum):
    """Names of the times that are offered."""

    SOON = "soon"
    TODAY = "today"
    TOMORROW = "tomorrow"
    DAYS = "days"


@dataclass(frozen=True, slots=True, kw_only=True)
class DueTime:
    """A time to promise, ``at`` UTC µs."""

    when: When
    at: int


def choices(now: int, rules: Rules, tz: tzinfo) -> tuple[DueTime, ...]:
    """Return what can be promised at ``now`` (UTC µs), the shortest first; all lie within the shop's hours.

    In two hours to the next half hour, today at 18 or at closing time, tomorrow at noon, in three days at noon.
    """
    start = datetime.fromtimestamp(now / 1_000_000, tz)
    found = [
        (When.SOON, _half_hour(start + 2 * LEAD)),
        (When.TODAY, _at(start, 0, min(_EVENING, rules.open_until))),
        (When.TOMORROW, _at(start, 1, _in_hours(_NOON, rules))),
        (When.DAYS, _at(start, 3, _in_hours(_NOON, rules))),
    ]
    kept = [
        DueTime(when=when, at=round(at.timestamp() * 1_000_000))
        for when, at in found
        if at - start >= LEAD and _at(at, 0, rules.open_from) <= at <= _at(at, 0, rules.open_until)
    ]
    return tuple(sorted(kept, key=lambda due: due.at))


def call_back(now: int, rules: Rules) -> int:
    """Return until when to ring back by the shop's rules, UTC µs, to the next five minutes: nobody says 14:03."""
    step = 5 * _MINUTE
    return -(-(now + rules.callback_minutes * _MINUTE) // step) * step


def _half_hour(at: datetime) -> datetime:
    at = at.replace(second=0, microsecond=0)
    return at + timedelta(minutes=-at.minute % 30)


def _in_hours(hour: int, rules: Rules) -> int:
    return min(max(hour, rules.open_from), rules.open_until)


def _at(day: datetime, days: int, hour: int) -> datetime:
    """Return an hour of a day; 24 is midnight at its end."""
    midnight = day.replace(hour=0, minute=0, second=0, microsecond=0) + timedelta(days=days)
    return midnight + timedelta(hours=hour)
