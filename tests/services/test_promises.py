"""Promises, who keeps them, urgency, silent customers, the end of a call stated afterwards, the roster."""

from __future__ import annotations

from dataclasses import replace

import pytest
import rig
from rig import DAY, HOUR, MINUTE

from complaintdesk.domain.case_events import MessageAdded
from complaintdesk.domain.errors import AlreadyDecided, InvalidInput, NotAllowed, NotFound
from complaintdesk.domain.promise import RosterSet
from complaintdesk.domain.terms import CaseState, Channel, Fault, NoteKind, Urgency, WhoRings


@pytest.fixture
def begun(desk, clock, staff):
    desk.calls.begin("c1", clock.now(), staff)
    desk.calls.note_caller("c1", "090-0123-4567", "見本 花子", "R-1", staff)
    desk.calls.write("c1", "l1", NoteKind.FACT, "りんごが割れていた", clock.now(), staff)
    return "c1"


@pytest.fixture
def case_id(desk, begun, clock, staff):
    desk.promises.make_in_call("c1", "p1", " 配送会社に確認 ", clock.at + HOUR, staff, to_whom="見本 花子")
    desk.calls.end("c1", staff)
    return desk.calls.call("c1").case_id


def test_a_promise_made_in_a_call_says_what_to_whom_until_when(desk, case_id, clock):
    (row,) = desk.promises.due()
    assert (row.about, row.to_whom, row.call_id, row.case_id) == (
        "配送会社に確認",
        "見本 花子",
        "c1",
        case_id,
    )
    assert row.staff == rig.STAFF
    assert desk.cases.file(case_id).made == (row,)
    assert desk.cases.list()[0].due_at == row.due_at


def test_a_kept_promise_leaves_the_queue_and_stays_on_record(desk, case_id, staff):
    desk.promises.close("p1", "", staff, kept=True)
    assert desk.promises.due() == []
    assert desk.cases.file(case_id).made[0].kept
    with pytest.raises(AlreadyDecided):
        desk.promises.close("p1", "", staff, kept=True)


def test_a_broken_promise_needs_its_reason(desk, case_id, staff):
    with pytest.raises(InvalidInput):
        desk.promises.close("p1", " ", staff, kept=False)
    desk.promises.close("p1", "配送会社が休み", staff, kept=False)
    row = desk.cases.file(case_id).made[0]
    assert (row.kept, row.why) == (False, "配送会社が休み")


def test_a_promise_needs_words_and_a_case(desk, case_id, clock, staff):
    with pytest.raises(InvalidInput):
        desk.promises.make(case_id, "p2", " ", clock.at, staff)
    with pytest.raises(NotFound):
        desk.promises.make("nowhere", "p2", "返金", clock.at, staff)
    with pytest.raises(NotFound):
        desk.promises.close("p9", "", staff, kept=True)


def test_another_person_or_a_senior_keeps_it(desk, case_id, staff, manager):
    desk.promises.assign("p1", WhoRings.ANOTHER, manager, staff)
    assert desk.promises.due()[0].assigned.name == rig.MANAGER
    desk.promises.assign("p1", WhoRings.SENIOR, "", staff)
    assert (desk.promises.due()[0].assigned.who, desk.promises.due()[0].assigned.staff_id) == (
        WhoRings.SENIOR,
        "",
    )
    with pytest.raises(NotFound):
        desk.promises.assign("p1", WhoRings.ANOTHER, "nobody", staff)


def test_hanging_up_says_who_rings_back(desk, begun, staff):
    desk.callbacks.hang_up_and_promise("c1", "p1", "", staff, who=WhoRings.SENIOR)
    (promise,) = desk.callbacks.due()
    assert (promise.assigned.who, promise.assigned.by) == (WhoRings.SENIOR, rig.STAFF)


def test_a_fault_of_ours_makes_the_case_urgent_and_a_person_may_say_more(desk, case_id, staff):
    assert desk.cases.file(case_id).urgency is Urgency.CALM
    desk.cases.judge_fault(case_id, Fault.OURS, staff)
    assert desk.cases.list()[0].urgency is Urgency.URGENT
    desk.triage.judge_call("c1", Urgency.AGITATED, staff)
    assert desk.triage.of_call("c1") is Urgency.AGITATED
    head = desk.store.head()
    desk.triage.judge(case_id, Urgency.AGITATED, staff)
    assert desk.store.head() == head


def test_the_urgency_is_kept_during_the_call(desk, begun, staff):
    assert desk.triage.of_call("c1") is None
    desk.triage.judge_call("c1", Urgency.AGITATED, staff)
    desk.calls.end("c1", staff)
    assert [row.urgency for row in desk.cases.list()] == [Urgency.AGITATED]


def test_a_customer_who_said_nothing_since_is_listed_until_we_ring(desk, case_id, clock, staff):
    desk.promises.close("p1", "", staff, kept=True)
    desk.cases.set_state(case_id, CaseState.DONE, rig.person(desk, rig.MANAGER))
    assert desk.triage.silent() == []
    clock.advance(4 * DAY)
    assert [row.case.case_id for row in desk.triage.silent()] == [case_id]
    desk.triage.reach_out(case_id, "p2", staff)
    assert desk.triage.silent() == []
    assert [row.promise_id for row in desk.callbacks.due()] == ["p2"]


def test_a_word_of_thanks_ends_the_silence(desk, case_id, clock, staff):
    desk.promises.close("p1", "", staff, kept=True)
    desk.cases.set_state(case_id, CaseState.DONE, rig.person(desk, rig.MANAGER))
    clock.advance(4 * DAY)
    message = MessageAdded(
        message_id="m1",
        channel=Channel.MAIL,
        incoming=True,
        address="hanako@example.jp",
        subject="お礼",
        body="届きました",
        at=clock.now(),
    )
    desk.cases.add_message(case_id, message, staff)
    assert desk.triage.silent() == []


def test_a_call_in_hand_shows_on_its_callers_case(desk, case_id, clock, manager):
    desk.calls.begin("c2", clock.now(), manager)
    desk.calls.note_caller("c2", "090-0123-4567", "", "", manager)
    (row,) = desk.triage.in_hand(case_id)
    assert (row.call_id, row.staff, row.parked_at) == ("c2", rig.MANAGER, None)
    desk.calls.park("c2", manager)
    assert desk.triage.in_hand(case_id)[0].parked_at
    desk.calls.end("c2", manager)
    assert desk.triage.in_hand(case_id) == []


def test_the_end_of_a_call_that_had_none_is_stated_afterwards(desk, begun, clock, staff):
    ended = clock.at + 3 * MINUTE
    clock.advance(HOUR)
    desk.calls.correct_end("c1", ended, staff)
    row = desk.calls.call("c1")
    assert (row.ended_at, row.first_ended_at, row.end_stated) == (ended, None, "added")
    assert row.case_id
    assert desk.calls.open_calls() == []


def test_a_wrong_end_is_corrected_and_the_first_stays_on_record(desk, case_id, clock, staff):
    first = desk.calls.call("c1").ended_at
    clock.advance(HOUR)
    desk.calls.correct_end("c1", first + MINUTE, staff)
    desk.calls.correct_end("c1", first + 2 * MINUTE, staff)
    row = desk.calls.call("c1")
    assert (row.ended_at, row.first_ended_at, row.end_stated) == (first + 2 * MINUTE, first, "corrected")
    for wrong in (row.started_at - 1, clock.at + HOUR):
        with pytest.raises(InvalidInput):
            desk.calls.correct_end("c1", wrong, staff)


def test_a_manager_says_who_answers_when(desk, staff, manager):
    roster = RosterSet(week=((staff,),) * 5 + ((manager,),) * 2)
    with pytest.raises(NotAllowed):
        desk.shops.set_roster(roster, staff)
    desk.shops.set_roster(roster, manager)
    assert desk.shops.shop().roster == roster
    head = desk.store.head()
    desk.shops.set_roster(replace(roster), manager)
    assert desk.store.head() == head
