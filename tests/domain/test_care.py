"""Which calls ask for care."""

from __future__ import annotations

import pytest

from complaintdesk.domain.care import was_hard
from complaintdesk.domain.shop import Rules

MINUTE = 60_000_000


@pytest.mark.parametrize(
    ("abused", "laddered", "minutes", "limit", "hard"),
    [
        (False, False, 29, 30, False),
        (False, False, 30, 30, True),
        (False, False, 300, 0, False),
        (True, False, 1, 0, True),
        (False, True, 1, 0, True),
    ],
)
def test_abuse_the_ladder_or_a_long_time_make_a_call_hard(abused, laddered, minutes, limit, hard):
    rules = Rules(care_minutes=limit)
    assert was_hard(abused=abused, laddered=laddered, us=minutes * MINUTE, rules=rules) is hard
