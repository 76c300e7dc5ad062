"""What the case still lacks before 応答なし, and what to do next."""

from __future__ import annotations

import pytest
from rig import DAY, jst

from complaintdesk.domain.case_events import FinalNoticeGiven
from complaintdesk.domain.terms import Channel
from complaintdesk.domain.unresponsive import Unresponsive
from complaintdesk.viewmodels import case_words

AT = jst("2026-11-20 10:00")
NOTICE = FinalNoticeGiven(channel=Channel.MAIL, words="ご連絡ください。", reply_by=AT + DAY, at=AT)


def judged(count, days, slots, notice=None, *, expired=False):
    return Unresponsive(
        count=count,
        limit=3,
        days=days,
        days_needed=2,
        slots=slots,
        slots_needed=2,
        notice=notice,
        notice_expired=expired,
        attempts=(),
    )


@pytest.mark.parametrize(
    ("state", "lacking"),
    [
        (judged(0, 0, 0), 4),
        (judged(3, 1, 1), 3),
        (judged(3, 2, 1), 2),
        (judged(3, 2, 2), 1),
        (judged(3, 2, 2, NOTICE), 1),
        (judged(3, 2, 2, NOTICE, expired=True), 0),
        (judged(2, 2, 2, NOTICE, expired=True), 1),
    ],
)
def test_everything_that_is_missing_is_named(state, lacking):
    missing = case_words.missing(state)
    assert len(missing) == lacking
    assert bool(missing) == (not state.reached), "the words and the rule agree"


def test_each_stage_has_its_own_next_step():
    stages = [
        judged(0, 0, 0),
        judged(1, 1, 1),
        judged(3, 2, 2),
        judged(3, 2, 2, NOTICE),
        judged(3, 2, 2, NOTICE, expired=True),
    ]
    told = [case_words.next_step(stage, blocked=False, waiting=False) for stage in stages]
    told += [case_words.next_step(stages[-1], blocked=False, waiting=True)]
    told += [case_words.next_step(stages[-1], blocked=True, waiting=False)]
    assert len(set(told)) == len(told)


def test_the_spread_names_the_date_of_the_notice():
    assert "2026-11-2" in case_words.spread(judged(3, 2, 2, NOTICE))
