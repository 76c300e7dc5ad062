"""What may be decided about a case, its promises and its notices."""

from __future__ import annotations

from functools import reduce

import pytest

from complaintdesk.domain.case import UNANSWERED, Case
from complaintdesk.domain.case_events import (
    CallbackAttempted,
    CallbackClosed,
    CallbackPromised,
    CallbackRescheduled,
    CaseExported,
    CaseOpened,
    CaseTitled,
    DecisionMade,
    FaultJudged,
    FinalNoticeGiven,
    MessageAdded,
    StateSet,
    WarningGiven,
)
from complaintdesk.domain.contact import WITHHELD, PhoneNumber
from complaintdesk.domain.errors import AlreadyDecided, InvalidInput, NotFound
from complaintdesk.domain.terms import CaseState, Channel, Fault, Outcome

NUMBER = PhoneNumber(e164="+819001234567", shown="090-0123-4567")
OPENED = CaseOpened(number=42, title="りんごの破損")
PROMISED = CallbackPromised(promise_id="p1", number=NUMBER, due_at=5000, about="代替品の可否")


def case(*events) -> Case:
    return reduce(Case.after, events, Case())


def message(at: int, *, incoming: bool) -> MessageAdded:
    return MessageAdded(
        message_id=f"m{at}",
        channel=Channel.MAIL,
        incoming=incoming,
        address="hanako@example.jp",
        subject="",
        body="",
        at=at,
    )


def test_a_case_is_what_its_events_say():
    found = case(
        OPENED,
        CaseTitled(title="ふじりんごの破損"),
        StateSet(state=CaseState.WAITING),
        FaultJudged(fault=Fault.OURS),
        WarningGiven(step=1, words="大声をおやめください", at=10),
        message(20, incoming=True),
        message(30, incoming=False),
        DecisionMade(words="代替品を送る"),
        CaseExported(package="C-0042-20261120", head="ab", purpose="lawyer"),
    )
    assert (found.number, found.title) == (42, "ふじりんごの破損")
    assert (found.state, found.fault, found.warnings) == (CaseState.WAITING, Fault.OURS, 1)
    assert found.messages_in == (20,)


def test_a_hidden_number_cannot_be_promised_a_call():
    assert case(OPENED).promise_callback("p1", NUMBER, 5000, "代替品の可否") == PROMISED
    with pytest.raises(InvalidInput) as refused:
        case(OPENED).promise_callback("p1", WITHHELD, 5000, "")
    assert (refused.value.field, refused.value.why) == ("number", "withheld")


AFTER_A_TRY = {
    Outcome.REACHED: CallbackClosed(promise_id="p1", kept=True),
    Outcome.NO_ANSWER: CallbackRescheduled(promise_id="p1", due_at=9000),
    Outcome.BUSY: CallbackRescheduled(promise_id="p1", due_at=9000),
    Outcome.REFUSED: CallbackRescheduled(promise_id="p1", due_at=9000),
    Outcome.WRONG_NUMBER: CallbackClosed(promise_id="p1", kept=False, why="wrong_number"),
}


@pytest.mark.parametrize("outcome", Outcome)
def test_a_try_is_noted_with_what_follows(outcome):
    tried = CallbackAttempted(promise_id="p1", call_id="c1", outcome=outcome, at=6000)
    decided = case(OPENED, PROMISED).attempt("p1", "c1", outcome, 6000, 9000)
    assert decided == [tried, AFTER_A_TRY[outcome]]
    found = case(OPENED, PROMISED, *decided)
    assert ("p1" in found.open_promises) is (outcome in UNANSWERED)


def test_a_kept_promise_is_not_tried_or_given_up_again():
    kept = case(OPENED, PROMISED, CallbackClosed(promise_id="p1", kept=True))
    with pytest.raises(AlreadyDecided):
        kept.attempt("p1", "c1", Outcome.REACHED, 6000, 9000)
    with pytest.raises(AlreadyDecided):
        kept.close_callback("p1", "不要になった")


def test_one_outgoing_call_is_one_try():
    tried = case(OPENED, PROMISED)
    tried = reduce(Case.after, tried.attempt("p1", "c1", Outcome.BUSY, 6000, 9000), tried)
    with pytest.raises(AlreadyDecided):
        tried.attempt("p1", "c1", Outcome.NO_ANSWER, 6001, 9000)


def test_the_tries_of_each_promise_are_counted_apart():
    other = CallbackPromised(promise_id="p2", number=NUMBER, due_at=5000, about="")
    tries = [
        CallbackAttempted(promise_id=promise, call_id=f"c{n}", outcome=Outcome.NO_ANSWER, at=n)
        for n, promise in enumerate(["p1", "p2", "p1"])
    ]
    found = case(OPENED, PROMISED, other, *tries)
    assert (found.unanswered_in_a_row("p1"), found.unanswered_in_a_row("p2")) == (2, 1)


def test_a_promise_is_given_up_with_a_reason_only():
    found = case(OPENED, PROMISED)
    assert found.close_callback("p1", " メールで解決 ").why == "メールで解決"
    with pytest.raises(InvalidInput):
        found.close_callback("p1", "　")


def test_the_number_to_ring_is_that_of_the_promise():
    assert case(OPENED, PROMISED).require_open_promise("p1") == NUMBER
    with pytest.raises(NotFound):
        case(OPENED).require_open_promise("p1")


def test_a_title_has_words():
    assert case(OPENED).require_title(" 破損 ") == CaseTitled(title="破損")
    with pytest.raises(InvalidInput):
        case(OPENED).require_title(" ")


def test_warnings_climb_the_ladder_step_by_step():
    found = case(OPENED)
    for step in (1, 2, 3):
        warned = found.warn(" おやめください ", at=step)
        assert warned == WarningGiven(step=step, words="おやめください", at=step)
        found = found.after(warned)
    with pytest.raises(InvalidInput):
        found.warn("", at=4)


REFUSED_NOTICES = [
    (Channel.MAIL, " ", 200, "words", "empty"),
    (Channel.REVIEW, "期日までに", 200, "channel", "not written"),
    (Channel.MAIL, "期日までに", 100, "reply_by", "in the past"),
    (Channel.LETTER, "期日までに", 99, "reply_by", "in the past"),
]


@pytest.mark.parametrize(("channel", "words", "reply_by", "field", "why"), REFUSED_NOTICES)
def test_a_final_notice_is_written_dated_and_leaves_a_copy(channel, words, reply_by, field, why):
    with pytest.raises(InvalidInput) as refused:
        case(OPENED).give_notice(channel, words, reply_by, at=100)
    assert (refused.value.field, refused.value.why) == (field, why)


@pytest.mark.parametrize("channel", [Channel.MAIL, Channel.LETTER])
def test_a_final_notice_is_kept_in_its_words(channel):
    notice = case(OPENED).give_notice(channel, " 期日までに ", 200, at=100)
    assert notice == FinalNoticeGiven(channel=channel, words="期日までに", reply_by=200, at=100)
    assert case(OPENED, notice).notices == (notice,)
