"""Who answers today: the duty roster by weekday, with days apart."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from complaintdesk.domain.errors import InvalidInput

if TYPE_CHECKING:
    from collections.abc import Collection

    from complaintdesk.domain.promise import RosterSet

DAYS = 7


def on_duty(roster: RosterSet | None, day: date) -> tuple[str, ...]:
    """Return the ids of those who answer on a day; empty without a roster."""
    if roster is None:
        return ()
    for apart in roster.days:
        if apart.date == day.isoformat():
            return apart.staff_ids
    return roster.week[day.weekday()]


def checked(roster: RosterSet, staff_ids: Collection[str]) -> RosterSet:
    """Return the roster. Raises InvalidInput: not seven days, somebody unknown, no date, or one named twice."""
    named = {who for day in (*roster.week, *(apart.staff_ids for apart in roster.days)) for who in day}
    if len(roster.week) != DAYS or not named <= set(staff_ids):
        raise InvalidInput("roster", "out of range")
    try:
        dates = [date.fromisoformat(apart.date) for apart in roster.days]
    except ValueError:
        raise InvalidInput("date", "not a date") from None
    if len(set(dates)) != len(dates):
        raise InvalidInput("date", "taken")
    return roster
