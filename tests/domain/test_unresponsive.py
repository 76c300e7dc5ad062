"""応答なし, as given / when / then rows: when unanswered call-backs and a final notice allow a block."""

from __future__ import annotations

from dataclasses import dataclass, replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rig import DAY, JST, jst

from complaintdesk.domain.case import CallbackAttempted, FinalNoticeGiven
from complaintdesk.domain.shop import Rules
from complaintdesk.domain.terms import Channel, Outcome
from complaintdesk.domain.unresponsive import Unresponsive, assess, slot_of

NO, BUSY, REFUSED = Outcome.NO_ANSWER, Outcome.BUSY, Outcome.REFUSED
REACHED, WRONG = Outcome.REACHED, Outcome.WRONG_NUMBER
NOON_20TH = jst("2026-11-20 12:00")


def at(words: str) -> int:
    """``19 09:30`` is the 19th of November 2026, Japanese time."""
    return jst(f"2026-11-{words}")


def tried(*tries: str | tuple[str, Outcome]) -> list[CallbackAttempted]:
    pairs = [(one, NO) if isinstance(one, str) else one for one in tries]
    return [
        CallbackAttempted(promise_id="p", call_id=f"c{n}", outcome=outcome, at=at(when))
        for n, (when, outcome) in enumerate(pairs)
    ]


def told(given_at: str, reply_by: str) -> FinalNoticeGiven:
    return FinalNoticeGiven(channel=Channel.MAIL, words="期日までに", reply_by=at(reply_by), at=at(given_at))


@dataclass(frozen=True)
class Row:
    given: str
    tries: list[CallbackAttempted]
    then: tuple[int, int, int, bool, bool]
    """count, days, slots, tries done, reached"""
    contacts: tuple[str, ...] = ()
    notices: tuple[FinalNoticeGiven, ...] = ()
    rules: Rules = Rules()


THREE = tried("18 10:00", "18 15:00", "19 18:00")
EXPIRED = (told("19 19:00", "20 11:00"),)
ROWS = [
    Row("nothing was tried", [], (0, 0, 0, False, False)),
    Row("only a notice expired", [], (0, 0, 0, False, False), notices=EXPIRED),
    Row("one try", tried("19 10:00"), (1, 1, 1, False, False), notices=EXPIRED),
    Row("two tries on two days", tried("18 10:00", "19 15:00"), (2, 2, 2, False, False), notices=EXPIRED),
    Row("three tries, no notice", THREE, (3, 2, 3, True, False)),
    Row("three tries, notice expired", THREE, (3, 2, 3, True, True), notices=EXPIRED),
    Row("four tries", [*THREE, *tried("20 09:00")], (4, 3, 3, True, True), notices=EXPIRED),
    Row("notice runs still", THREE, (3, 2, 3, True, False), notices=(told("19 19:00", "20 12:01"),)),
    Row(
        "notice expires this very moment",
        THREE,
        (3, 2, 3, True, True),
        notices=(told("19 19:00", "20 12:00"),),
    ),
    Row(
        "notice came before the tries", THREE, (3, 2, 3, True, True), notices=(told("17 09:00", "19 09:00"),)
    ),
    Row(
        "a second notice gives more time",
        THREE,
        (3, 2, 3, True, False),
        notices=(*EXPIRED, told("20 11:30", "25 12:00")),
    ),
    Row(
        "of two notices the later one counts, in whatever order they come",
        THREE,
        (3, 2, 3, True, False),
        notices=(told("20 11:30", "25 12:00"), *EXPIRED),
    ),
    # --- days and times of day
    Row(
        "all on one day",
        tried("19 10:00", "19 14:00", "19 18:00"),
        (3, 1, 3, False, False),
        notices=EXPIRED,
    ),
    Row(
        "always in the morning",
        tried("17 09:00", "18 10:00", "19 11:59"),
        (3, 3, 1, False, False),
        notices=EXPIRED,
    ),
    Row(
        "always in the afternoon",
        tried("17 12:00", "18 14:00", "19 16:59"),
        (3, 3, 1, False, False),
        notices=EXPIRED,
    ),
    Row(
        "always in the evening",
        tried("17 17:00", "18 19:00", "19 23:59"),
        (3, 3, 1, False, False),
        notices=EXPIRED,
    ),
    Row(
        "morning ends at twelve",
        tried("18 11:59", "18 12:00", "19 11:00"),
        (3, 2, 2, True, True),
        notices=EXPIRED,
    ),
    Row(
        "afternoon ends at five",
        tried("18 16:59", "18 17:00", "19 16:00"),
        (3, 2, 2, True, True),
        notices=EXPIRED,
    ),
    Row(
        "two days meet at midnight, Japanese time",
        tried("18 23:59", "19 00:00", "19 00:01"),
        (3, 2, 2, True, True),
        notices=EXPIRED,
    ),
    Row(
        "two days in UTC are one in Japan",
        tried("19 08:30", "19 09:30", "19 15:00"),
        (3, 1, 2, False, False),
        notices=EXPIRED,
    ),
    # --- outcomes
    Row(
        "busy and refused count like no answer",
        tried("18 10:00", ("18 15:00", BUSY), ("19 18:00", REFUSED)),
        (3, 2, 3, True, True),
        notices=EXPIRED,
    ),
    Row(
        "a wrong number counts for nothing",
        tried("18 10:00", ("18 15:00", WRONG), "19 18:00"),
        (2, 2, 2, False, False),
        notices=EXPIRED,
    ),
    Row(
        "a wrong number resets nothing either",
        [*THREE, *tried(("19 18:30", WRONG))],
        (3, 2, 3, True, True),
        notices=EXPIRED,
    ),
    # --- what resets the count
    Row(
        "reached at the last try",
        [*THREE, *tried(("20 09:00", REACHED))],
        (0, 0, 0, False, False),
        notices=EXPIRED,
    ),
    Row(
        "reached before the tries",
        [*tried(("17 09:00", REACHED)), *THREE],
        (3, 2, 3, True, True),
        notices=EXPIRED,
    ),
    Row(
        "reached in between",
        tried("17 10:00", ("18 11:00", REACHED), "18 15:00", "19 18:00"),
        (2, 2, 2, False, False),
        notices=EXPIRED,
    ),
    Row(
        "the caller rang after the tries",
        THREE,
        (0, 0, 0, False, False),
        contacts=("20 09:00",),
        notices=EXPIRED,
    ),
    Row(
        "the caller rang before the tries",
        THREE,
        (3, 2, 3, True, True),
        contacts=("17 09:00",),
        notices=EXPIRED,
    ),
    Row(
        "the caller wrote between the tries",
        THREE,
        (1, 1, 1, False, False),
        contacts=("18 16:00",),
        notices=EXPIRED,
    ),
    Row(
        "the caller rang in the moment of a try",
        THREE,
        (0, 0, 0, False, False),
        contacts=("19 18:00",),
        notices=EXPIRED,
    ),
    Row(
        "the latest of several contacts counts",
        THREE,
        (1, 1, 1, False, False),
        contacts=("18 16:00", "17 09:00"),
        notices=EXPIRED,
    ),
    Row(
        "a contact after the notice takes the notice away",
        [*THREE, *tried("20 09:00", "20 10:00", "20 11:00")],
        (3, 1, 1, False, False),
        contacts=("19 20:00",),
        notices=EXPIRED,
    ),
    Row(
        "after a contact it begins anew, with a new notice",
        [*THREE, *tried("19 21:00", "20 09:00", "20 10:00")],
        (3, 2, 2, True, True),
        contacts=("19 20:00",),
        notices=(*EXPIRED, told("20 10:30", "20 11:30")),
    ),
    # --- the shop's own limits
    Row(
        "a shop that wants five",
        THREE,
        (3, 2, 3, False, False),
        notices=EXPIRED,
        rules=Rules(unanswered_limit=5),
    ),
    Row(
        "a shop that wants three days",
        THREE,
        (3, 2, 3, False, False),
        notices=EXPIRED,
        rules=Rules(unanswered_days=3),
    ),
    Row(
        "a shop content with one day",
        tried("19 10:00", "19 14:00", "19 18:00"),
        (3, 1, 3, True, True),
        notices=EXPIRED,
        rules=Rules(unanswered_days=1),
    ),
    Row(
        "a shop content with one try needs no second day nor hour",
        tried("19 10:00"),
        (1, 1, 1, True, True),
        notices=EXPIRED,
        rules=Rules(unanswered_limit=1),
    ),
    Row(
        "two tries cannot lie on three days",
        tried("18 10:00", "19 15:00"),
        (2, 2, 2, True, True),
        notices=EXPIRED,
        rules=Rules(unanswered_limit=2, unanswered_days=3),
    ),
]


def judged(row: Row, tries: list[CallbackAttempted] | None = None) -> Unresponsive:
    return assess(
        row.tries if tries is None else tries,
        [at(contact) for contact in row.contacts],
        row.notices,
        rules=row.rules,
        now=NOON_20TH,
        tz=JST,
    )


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row.given)
def test_the_caller_is_judged(row):
    found = judged(row)
    assert (found.count, found.days, found.slots, found.tries_done, found.reached) == row.then
    assert len(found.attempts) == found.count


@given(st.sampled_from(ROWS), st.randoms(use_true_random=False))
def test_the_order_of_the_tries_does_not_matter(row, random):
    shuffled = random.sample(row.tries, len(row.tries))
    assert judged(row, shuffled) == judged(row)


@given(st.sampled_from(ROWS), st.integers(0, 400))
def test_waiting_longer_never_takes_the_judgement_back(row, days):
    later = assess(
        row.tries,
        [at(contact) for contact in row.contacts],
        row.notices,
        rules=row.rules,
        now=NOON_20TH + days * DAY,
        tz=JST,
    )
    assert later.reached or not judged(row).reached


def test_the_judgement_says_what_the_shop_asks_for():
    found = judged(replace(ROWS[0], rules=Rules(unanswered_limit=4, unanswered_days=3)))
    assert (found.limit, found.days_needed, found.slots_needed, found.notice) == (4, 3, 2, None)


@pytest.mark.parametrize(
    ("when", "part"),
    [("19 00:00", "morning"), ("19 12:00", "afternoon"), ("19 17:00", "evening"), ("19 23:59", "evening")],
)
def test_a_moment_lies_in_a_part_of_the_day(when, part):
    assert slot_of(at(when), JST)[1] == part
