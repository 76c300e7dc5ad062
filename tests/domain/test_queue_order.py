"""How urgent a case is, until when to promise, who answers today, and who stays silent."""

from __future__ import annotations

from datetime import date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rig import DAY, HOUR, JST, MINUTE, SECOND, jst

from complaintdesk.domain import roster, silence, triage
from complaintdesk.domain.due_times import When, call_back, choices
from complaintdesk.domain.errors import InvalidInput
from complaintdesk.domain.promise import RosterDay, RosterSet
from complaintdesk.domain.shop import Rules
from complaintdesk.domain.terms import Fault, Urgency

RULES = Rules()
WEEK = RosterSet(
    week=(("a",), ("b",), ("a",), ("b",), ("a",), ("a", "b"), ()),
    days=(RosterDay(date="2026-11-23", staff_ids=("b",)),),
)


def test_our_own_fault_is_urgent_until_a_person_says_otherwise():
    assert triage.urgency_of(None, Fault.OURS) is Urgency.URGENT
    assert triage.urgency_of(None, Fault.UNDECIDED) is Urgency.CALM
    assert triage.urgency_of(Urgency.CALM, Fault.OURS) is Urgency.CALM


def test_the_agitated_wait_least():
    assert sorted(Urgency, key=triage.rank) == [Urgency.AGITATED, Urgency.URGENT, Urgency.CALM]


@pytest.mark.parametrize(
    ("emotion", "abuse", "limit", "found"),
    [
        (0, 0, 2, None),
        (1, 0, 2, Urgency.URGENT),
        (2, 0, 2, Urgency.AGITATED),
        (0, 1, 2, Urgency.AGITATED),
        (9, 0, 0, Urgency.URGENT),
    ],
)
def test_lines_speak_for_an_urgency(emotion, abuse, limit, found):
    assert triage.suggested(emotion, abuse, limit) is found


def test_until_when_to_ring_back_is_told_in_round_minutes():
    assert call_back(jst("2026-11-20 10:01"), RULES) == jst("2026-11-20 10:05")
    assert call_back(jst("2026-11-20 10:04"), RULES) == jst("2026-11-20 10:10")


@pytest.mark.parametrize(
    ("now", "first", "named"),
    [
        ("2026-11-20 10:05", "2026-11-20 12:30", [When.SOON, When.TODAY, When.TOMORROW, When.DAYS]),
        ("2026-11-20 16:50", "2026-11-20 18:00", [When.TODAY, When.SOON, When.TOMORROW, When.DAYS]),
        ("2026-11-20 17:30", "2026-11-20 19:30", [When.SOON, When.TOMORROW, When.DAYS]),
        ("2026-11-20 19:30", "2026-11-21 12:00", [When.TOMORROW, When.DAYS]),
    ],
)
def test_the_shortest_that_can_be_kept_comes_first(now, first, named):
    found = choices(jst(now), RULES, JST)
    assert found[0].at == jst(first)
    assert [due.when for due in found] == named


@given(st.integers(jst("2026-01-01 00:00") // MINUTE, jst("2027-01-01 00:00") // MINUTE), st.integers(0, 23))
def test_every_time_that_is_offered_lies_in_the_hours_of_the_shop(minute, opens):
    rules = Rules(open_from=opens, open_until=min(24, opens + 4))
    now = minute * MINUTE
    for due in choices(now, rules, JST):
        local = datetime.fromtimestamp(due.at / SECOND, JST)
        hour = local.hour + local.minute / 60
        assert due.at - now >= HOUR
        assert rules.open_from <= hour <= rules.open_until


def test_the_weekday_says_who_answers_unless_the_day_is_apart():
    assert roster.on_duty(WEEK, date(2026, 11, 20)) == ("a",)
    assert roster.on_duty(WEEK, date(2026, 11, 23)) == ("b",)
    assert roster.on_duty(WEEK, date(2026, 11, 22)) == ()
    assert roster.on_duty(None, date(2026, 11, 20)) == ()


@pytest.mark.parametrize(
    "wrong",
    [
        RosterSet(week=(("a",),)),
        RosterSet(week=(("x",), (), (), (), (), (), ())),
        RosterSet(week=((),) * 7, days=(RosterDay(date="11/23", staff_ids=("a",)),)),
        RosterSet(week=((),) * 7, days=(RosterDay(date="2026-11-23", staff_ids=()),) * 2),
    ],
)
def test_a_roster_that_makes_no_sense_is_refused(wrong):
    with pytest.raises(InvalidInput):
        roster.checked(wrong, ["a", "b"])


@pytest.mark.parametrize(
    ("word", "act", "days", "reach"),
    [(1, 2, 3, True), (1, 2, 2, False), (3, 2, 9, False), (1, 0, 9, False), (1, 2, 61, False)],
)
def test_who_said_nothing_after_our_last_act_is_reached_out_to(word, act, days, reach):
    assert silence.silent(word, act, act + days * DAY, RULES) is reach
