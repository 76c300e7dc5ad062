"""応答なし: what holds for any tries, contacts and notices. Its situations are written in situations/."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rig import DAY, HOUR, JST, jst

from complaintdesk.domain.case_events import CallbackAttempted, FinalNoticeGiven
from complaintdesk.domain.shop import Rules
from complaintdesk.domain.terms import Channel, Outcome
from complaintdesk.domain.unresponsive import assess, slot_of

BEGIN = jst("2026-11-16 09:00")
NOW = jst("2026-11-20 12:00")
MOMENTS = st.integers(0, 98).map(lambda hours: BEGIN + hours * HOUR)
TRIES = st.lists(
    st.builds(
        CallbackAttempted,
        promise_id=st.just("p"),
        call_id=st.just("c"),
        outcome=st.sampled_from(Outcome),
        at=MOMENTS,
    ),
    max_size=8,
)
NOTICES = st.lists(
    MOMENTS.map(
        lambda at: FinalNoticeGiven(channel=Channel.MAIL, words="期日までに", reply_by=at + DAY, at=at)
    ),
    max_size=2,
)
CONTACTS = st.lists(MOMENTS, max_size=1)


def judged(tries, contacts, notices, now=NOW, **limits):
    return assess(tries, contacts, notices, rules=Rules(**limits), now=now, tz=JST)


@given(TRIES, CONTACTS, NOTICES, st.randoms(use_true_random=False))
def test_the_order_of_the_tries_does_not_matter(tries, contacts, notices, random):
    found = judged(tries, contacts, notices)
    shuffled = judged(random.sample(tries, len(tries)), contacts, notices)
    assert (shuffled.count, shuffled.days, shuffled.slots) == (found.count, found.days, found.slots)
    assert len(found.attempts) == found.count


@given(TRIES, CONTACTS, NOTICES, st.integers(0, 400))
def test_waiting_longer_never_takes_the_judgement_back(tries, contacts, notices, days):
    later = judged(tries, contacts, notices, NOW + days * DAY)
    assert later.reached or not judged(tries, contacts, notices).reached


@given(TRIES, CONTACTS, NOTICES, MOMENTS)
def test_one_more_contact_never_speaks_against_the_caller(tries, contacts, notices, contact):
    again = judged(tries, [*contacts, contact], notices)
    assert judged(tries, contacts, notices).reached or not again.reached


def test_the_judgement_says_what_the_shop_asks_for():
    found = judged([], [], [], unanswered_limit=4, unanswered_days=3)
    assert (found.limit, found.days_needed, found.slots_needed, found.notice) == (4, 3, 2, None)


@pytest.mark.parametrize(
    ("when", "part"),
    [("19 00:00", "morning"), ("19 12:00", "afternoon"), ("19 17:00", "evening"), ("19 23:59", "evening")],
)
def test_a_moment_lies_in_a_part_of_the_day(when, part):
    assert slot_of(jst(f"2026-11-{when}"), JST)[1] == part
