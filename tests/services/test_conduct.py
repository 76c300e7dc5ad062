"""What is noted beside the lines of a call: answers, read-backs, marks; each change is a visible entry."""

from __future__ import annotations

from dataclasses import replace

import pytest
import rig

from complaintdesk.domain.conduct import MAX_ANSWER, CallInterviewed
from complaintdesk.domain.erasure import BAR
from complaintdesk.domain.errors import InvalidInput, NotFound
from complaintdesk.domain.hit import HitKind
from complaintdesk.domain.terms import (
    AbuseType,
    ContactWay,
    Enquiry,
    Fault,
    MarkKind,
    NoteKind,
    OrderStage,
    Role,
    UnreasonableDemand,
)

SAID = CallInterviewed(
    stage=OrderStage.DISPATCHED,
    enquiry=Enquiry.QUALITY,
    core="贈り物に間に合わないことへの不安",
    wish="今日中の再送",
    decider=Role.MANAGER,
    way=ContactWay.PHONE,
    fault=Fault.OURS,
    solution=True,
    opinion="箱の角の補強",
)


@pytest.fixture
def call(desk, clock, staff):
    desk.calls.begin("c1", clock.now(), staff)
    desk.calls.write("c1", "l1", NoteKind.ABUSE, "ばかやろう", clock.now(), staff)
    return "c1"


def entries(desk) -> int:
    return len(list(desk.store.chain(desk.store.desk_id)))


def marks(desk) -> list[tuple[MarkKind, str, str]]:
    (line,) = [line for line in desk.calls.call("c1").lines if not line.corrected_by]
    return [(mark.kind, mark.value, mark.words) for mark in line.marks]


def test_what_was_found_out_stands_with_the_call_and_is_replaced_by_the_next(desk, call, staff):
    desk.conduct.find_out(call, SAID, staff)
    later = replace(SAID, wish="返金")
    desk.conduct.find_out(call, later, staff)
    row = desk.calls.call(call).interview
    assert (row.said, row.staff) == (later, rig.STAFF)


def test_what_is_known_already_is_no_entry(desk, call, staff):
    desk.conduct.find_out(call, SAID, staff)
    before = entries(desk)
    desk.conduct.find_out(call, replace(SAID, wish=" 今日中の再送 "), staff)
    desk.conduct.mark_abuse(call, "l1", None, staff)
    assert entries(desk) == before


def test_an_answer_that_is_too_long_is_refused(desk, call, staff):
    with pytest.raises(InvalidInput):
        desk.conduct.find_out(call, CallInterviewed(core="a" * (MAX_ANSWER + 1)), staff)


def test_whose_fault_it_is_becomes_the_judgement_of_the_new_case(desk, call, staff):
    desk.conduct.find_out(call, SAID, staff)
    desk.calls.end(call, staff)
    case = desk.cases.file(desk.calls.call(call).case_id)
    assert case.fault is Fault.OURS
    assert [row.kind for row in case.decisions] == ["case.fault_judged"]


def test_whose_fault_it_is_becomes_the_judgement_of_a_case_that_is_there(desk, call, staff):
    case_id, _ = desk.calls.ensure_case(call, staff)
    desk.conduct.find_out(call, SAID, staff)
    desk.conduct.find_out(call, replace(SAID, wish="返金"), staff)
    assert [row.words for row in desk.cases.file(case_id).decisions] == ["ours"]


def test_a_call_that_says_nothing_of_the_fault_leaves_the_judgement_of_its_case(desk, call, clock, staff):
    desk.calls.note_caller(call, "090-0123-4567", "", "", staff)
    desk.conduct.find_out(call, SAID, staff)
    desk.calls.end(call, staff)
    desk.calls.begin("c2", clock.now(), staff)
    desk.calls.note_caller("c2", "090-0123-4567", "", "", staff)
    desk.conduct.find_out("c2", CallInterviewed(wish="返金"), staff)
    desk.calls.end("c2", staff)
    assert desk.cases.file(desk.calls.call("c2").case_id).fault is Fault.OURS


def test_marks_stay_on_record_when_they_are_changed_and_taken_back(desk, call, staff):
    desk.conduct.mark_abuse(call, "l1", AbuseType.VERBAL, staff)
    desk.conduct.mark_abuse(call, "l1", AbuseType.THREAT, staff)
    desk.conduct.mark_abuse(call, "l1", AbuseType.THREAT, staff)
    desk.conduct.mark_abuse(call, "l1", None, staff)
    assert marks(desk) == [
        (MarkKind.ABUSE, "verbal", ""),
        (MarkKind.ABUSE, "threat", ""),
        (MarkKind.ABUSE, "", ""),
    ]


def test_a_demand_is_marked_as_unreasonable(desk, call, staff):
    desk.conduct.mark_demand(call, "l1", UnreasonableDemand.MEANS, staff)
    assert marks(desk) == [(MarkKind.DEMAND, "means", "")]


def test_marks_go_with_the_line_that_stands(desk, call, staff):
    desk.conduct.mark_abuse(call, "l1", AbuseType.VERBAL, staff)
    desk.calls.correct(call, "l1", NoteKind.ABUSE, "ばかやろう！", staff)
    assert marks(desk) == [(MarkKind.ABUSE, "verbal", "")]


def test_a_read_back_is_agreed_to_or_differs_in_the_callers_words(desk, call, staff):
    desk.conduct.read_back(call, "l1", "", staff)
    desk.conduct.read_back(call, "l1", "5個ではなく6個", staff)
    assert marks(desk) == [
        (MarkKind.READ_BACK, "agreed", ""),
        (MarkKind.READ_BACK, "differs", "5個ではなく6個"),
    ]


def test_a_line_that_is_not_there_cannot_be_marked(desk, call, staff):
    with pytest.raises(NotFound):
        desk.conduct.mark_abuse(call, "l9", AbuseType.VERBAL, staff)


def test_answers_are_found_as_they_stand_now(desk, call, staff):
    desk.conduct.find_out(call, SAID, staff)
    desk.conduct.find_out(call, replace(SAID, wish="桃への交換"), staff)
    desk.conduct.read_back(call, "l1", "柿ではなく桃", staff)
    assert [hit.kind for hit in desk.searching.find("桃")] == [HitKind.LINE, HitKind.INTERVIEW]
    assert desk.searching.find("再送") == []


def test_erasing_a_line_takes_what_was_said_to_its_read_back_and_the_read_back_of_it(
    desk, call, clock, staff, owner
):
    desk.calls.write(call, "l2", NoteKind.READBACK, "ばかやろう、と言われた。", clock.now(), staff)
    desk.conduct.read_back(call, "l1", "そうは言っていない", staff)
    desk.calls.end(call, staff)
    desk.custody.erase_line(call, "l1", "依頼", owner)
    row = desk.calls.call(call)
    assert [line.text for line in row.lines] == [BAR, BAR]
    assert row.lines[0].marks[0].words == BAR


def test_erasing_a_call_takes_what_was_found_out(desk, call, staff, owner):
    desk.conduct.find_out(call, SAID, staff)
    desk.calls.end(call, staff)
    desk.custody.erase_call(call, "依頼", owner)
    said = desk.calls.call(call).interview.said
    assert said == replace(SAID, core=BAR, wish=BAR, opinion=BAR)


def test_replaying_gives_the_same_rows(desk, call, staff):
    desk.conduct.find_out(call, SAID, staff)
    desk.conduct.mark_abuse(call, "l1", AbuseType.SEXUAL, staff)
    before = rig.projections(desk.database)
    desk.store.rebuild()
    assert rig.projections(desk.database) == before
