"""When to ring again: after the shop's waits, in the shop's hours."""

from __future__ import annotations

from datetime import datetime
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rig import JST, MINUTE, SECOND, jst

from complaintdesk.domain.callback_schedule import next_try
from complaintdesk.domain.shop import Rules

RULES = Rules(retry_minutes=(60, 240, 1440), open_from=9, open_until=20)
TABLE = [
    (1, "2026-11-20 10:00", "2026-11-20 11:00", "the first wait"),
    (2, "2026-11-20 10:00", "2026-11-20 14:00", "the second wait"),
    (3, "2026-11-20 10:00", "2026-11-21 10:00", "the third wait"),
    (9, "2026-11-20 10:00", "2026-11-21 10:00", "the last wait goes on"),
    (1, "2026-11-20 18:59", "2026-11-20 19:59", "just before closing"),
    (1, "2026-11-20 19:00", "2026-11-21 09:00", "closing time is closed"),
    (2, "2026-11-20 19:30", "2026-11-21 09:00", "at night"),
    (1, "2026-11-20 23:30", "2026-11-21 09:00", "after midnight: the same morning"),
    (1, "2026-11-21 07:59", "2026-11-21 09:00", "before opening"),
    (1, "2026-11-21 08:00", "2026-11-21 09:00", "at opening"),
    (1, "2026-12-31 19:30", "2027-01-01 09:00", "over the new year"),
]


@pytest.mark.parametrize(("tries", "now", "then", "why"), TABLE, ids=[row[3] for row in TABLE])
def test_the_next_try(tries, now, then, why):
    assert next_try(tries, jst(now), RULES, JST) == jst(then), why


def test_a_shop_without_waits_tries_after_an_hour():
    assert next_try(1, jst("2026-11-20 10:00"), Rules(retry_minutes=()), JST) == jst("2026-11-20 11:00")


def test_a_shop_that_is_always_open_rings_at_any_hour():
    rules = Rules(retry_minutes=(60,), open_from=0, open_until=24)
    assert next_try(1, jst("2026-11-20 23:30"), rules, JST) == jst("2026-11-21 00:30")


@given(
    st.integers(1, 9),
    st.integers(jst("2026-01-01 00:00") // MINUTE, jst("2027-12-31 00:00") // MINUTE),
    st.integers(0, 23),
    st.integers(1, 24),
    st.sampled_from([JST, ZoneInfo("Asia/Tokyo"), ZoneInfo("Europe/Berlin")]),
)
def test_no_try_is_too_early_or_outside_the_hours(tries, minute, one, other, tz):
    rules = Rules(open_from=min(one, other - 1), open_until=max(one + 1, other))
    now = minute * MINUTE
    due = next_try(tries, now, rules, tz)
    local = datetime.fromtimestamp(due / SECOND, tz)
    assert due >= now + rules.retry_minutes[min(tries, 3) - 1] * MINUTE
    assert rules.open_from <= local.hour < rules.open_until
