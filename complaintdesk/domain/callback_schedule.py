"""When to ring again after nobody answered."""

from __future__ import annotations

from datetime import datetime, timedelta, tzinfo
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from complaintdesk.domain.shop import Rules

MINUTE = 60_000_000
"""One minute in microseconds."""


def next_try(unanswered: int, now: int, rules: Rules, tz: tzinfo) -> int:
    """Return when (UTC µs) to ring after ``unanswered`` tries (at least 1), moved into the shop's hours."""
    waits = rules.retry_minutes or (60,)
    due = now + waits[min(unanswered, len(waits)) - 1] * MINUTE
    local = datetime.fromtimestamp(due / 1_000_000, tz)
    opening = local.replace(hour=rules.open_from, minute=0, second=0, microsecond=0)
    if local.hour < rules.open_from:
        local = opening
    elif local.hour >= rules.open_until:
        local = opening + timedelta(days=1)
    return round(local.timestamp() * 1_000_000)
