"""What to do next in a case: one step, by a table of where cases stand."""

from __future__ import annotations

from dataclasses import replace

import pytest
from rig import DAY, HOUR, JST, jst

from complaintdesk.domain import grounds
from complaintdesk.domain.case_file import AttemptRow, CaseFile, NoticeRow, PromiseRow
from complaintdesk.domain.contact import PhoneNumber
from complaintdesk.domain.decision import (
    EndingNoted,
    Remedy,
    RemedyDecided,
    RemedyProposed,
    checked,
    may_decide,
    settled_row,
)
from complaintdesk.domain.errors import InvalidInput
from complaintdesk.domain.next_step import Step, next_step
from complaintdesk.domain.promise_rows import MadeRow
from complaintdesk.domain.shop import Rules
from complaintdesk.domain.terms import CaseState, Channel, Fault, Outcome, Role

NOW = jst("2026-11-20 12:00")
NUMBER = PhoneNumber(e164="+819001234567", shown="090-0123-4567")
FILE = CaseFile(
    case_id="k1",
    number=1,
    title="りんごの破損",
    state=CaseState.OPEN,
    fault=Fault.OURS,
    opened_at=NOW - 9 * DAY,
    caller_name="見本",
    caller_number=NUMBER,
    order_number="",
)


def ring(due, **more):
    return PromiseRow(
        promise_id="p1", case_id="k1", number=NUMBER, about="", made_at=0, due_at=due, staff="", **more
    )


def made(due, **more):
    return MadeRow(
        promise_id="p2",
        case_id="k1",
        call_id="",
        about="",
        to_whom="",
        made_at=0,
        due_at=due,
        staff="",
        **more,
    )


def settled(*events):
    return {"settled": tuple(settled_row(event, NOW - DAY, "") for event in events)}


def proposed(remedy=Remedy.REPLACEMENT):
    return RemedyProposed(remedy=remedy, yen=0, why="破損", until=None)


def decided(remedy=Remedy.REPLACEMENT, until=None):
    return RemedyDecided(remedy=remedy, yen=0, why="破損", until=until)


WORKED, FAILED = EndingNoted(worked=True), EndingNoted(worked=False)
TRIED = ring(
    NOW + HOUR,
    attempts=tuple(
        AttemptRow(call_id=str(n), outcome=Outcome.NO_ANSWER, at=NOW - DAY * n - HOUR * 5 * n, staff="")
        for n in (3, 2, 1)
    ),
)
LATE = NOW - HOUR
SOON = NOW + HOUR


def notice(reply_by):
    return NoticeRow(step=0, words="x", at=NOW - HOUR * 2, staff="", channel=Channel.MAIL, reply_by=reply_by)


TABLE = [
    ("an unjudged case", {"fault": Fault.UNDECIDED}, Step.JUDGE_FAULT),
    ("a judged case that nobody settled", {}, Step.SETTLE),
    ("a proposal", settled(proposed()), Step.DECIDE),
    (
        "a proposal of a case whose fault is open",
        {**settled(proposed()), "fault": Fault.UNDECIDED},
        Step.DECIDE,
    ),
    ("a decision", settled(proposed(), decided()), Step.CONFIRM),
    ("a new proposal after a decision", settled(decided(), proposed()), Step.DECIDE),
    ("a fix that worked", settled(decided(), WORKED), Step.CLOSE),
    ("a fix that failed", settled(decided(), FAILED), Step.SETTLE_AGAIN),
    ("a new decision after a fix that failed", settled(decided(), FAILED, decided()), Step.CONFIRM),
    ("a refusal", settled(decided(Remedy.NOTHING)), Step.CLOSE),
    ("an end point that passed", settled(decided(until=LATE)), Step.STOP),
    ("an end point that passed once all was well", settled(decided(until=LATE), WORKED), Step.CLOSE),
    ("an overdue call-back", {"promises": (ring(LATE),), **settled(proposed())}, Step.RING),
    (
        "an overdue promise that hangs on a proposal",
        {"made": (made(LATE),), **settled(proposed())},
        Step.DECIDE,
    ),
    ("an overdue promise", {"made": (made(LATE),)}, Step.KEEP_PROMISE),
    ("the more overdue of two", {"promises": (ring(LATE),), "made": (made(LATE - 1),)}, Step.KEEP_PROMISE),
    ("a promise that was kept", {"made": (made(LATE, closed_at=NOW, kept=True),)}, Step.SETTLE),
    ("a promise to come, undecided", {"made": (made(SOON),)}, Step.SETTLE),
    ("a promise to come, decided", {"made": (made(SOON),), **settled(decided())}, Step.WAIT),
    ("enough tries", {"promises": (TRIED,)}, Step.NOTICE),
    ("enough tries and a notice", {"promises": (TRIED,), "notices": (notice(SOON),)}, Step.WAIT),
    (
        "enough tries and a notice that ran out",
        {"promises": (TRIED,), "notices": (notice(LATE),)},
        Step.PROPOSE_BLOCK,
    ),
    ("a closed case", {"state": CaseState.DONE}, Step.NOTHING),
    ("a closed case to be asked about later", {"state": CaseState.DONE, "made": (made(SOON),)}, Step.WAIT),
    (
        "a closed case to be asked about now",
        {"state": CaseState.DONE, "made": (made(LATE),)},
        Step.KEEP_PROMISE,
    ),
    ("a case that needs no reply", {"state": CaseState.NO_REPLY_NEEDED, "made": (made(LATE),)}, Step.NOTHING),
]


@pytest.mark.parametrize(("values", "step"), [row[1:] for row in TABLE], ids=[row[0] for row in TABLE])
def test_each_case_has_one_step_that_comes_next(values, step):
    file = replace(FILE, **values)
    judged = grounds.judge(file, (), rules=Rules(), now=NOW, tz=JST)
    assert next_step(file, judged, NOW).step is step


@pytest.mark.parametrize(
    ("role", "remedy", "yen", "alone"),
    [
        (Role.STAFF, Remedy.APOLOGY, 0, True),
        (Role.STAFF, Remedy.NOTHING, 0, False),
        (Role.STAFF, Remedy.DISCOUNT, 500, True),
        (Role.STAFF, Remedy.DISCOUNT, 501, False),
        (Role.STAFF, Remedy.REPLACEMENT, 0, False),
        (Role.MANAGER, Remedy.NOTHING, 0, True),
        (Role.OWNER, Remedy.FULL_REFUND, 90_000, True),
    ],
)
def test_staff_decide_alone_within_the_limit_of_the_shop(role, remedy, yen, alone):
    assert may_decide(role, remedy, yen, staff_yen=500) is alone


@pytest.mark.parametrize(
    ("values", "field"),
    [
        ((Remedy.DISCOUNT, 0, "破損", None), "yen"),
        ((Remedy.DISCOUNT, -1, "破損", None), "yen"),
        ((Remedy.REPLACEMENT, 0, " ", None), "why"),
        ((Remedy.REPLACEMENT, 0, "破損", LATE), "until"),
    ],
)
def test_what_is_decided_has_its_sum_its_reason_and_a_day_to_come(values, field):
    with pytest.raises(InvalidInput) as refused:
        checked(*values, now=NOW)
    assert refused.value.field == field
