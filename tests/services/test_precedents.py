"""What was done in like cases: closed ones alone, the likest first, with what was decided, kept and answered."""

from __future__ import annotations

import pytest
import rig

from complaintdesk.domain import precedent
from complaintdesk.domain.conduct import CallInterviewed
from complaintdesk.domain.decision import Remedy
from complaintdesk.domain.errors import NotFound
from complaintdesk.domain.precedent import Common, GivenKind
from complaintdesk.domain.terms import CaseState, Enquiry, Fault, NoteKind

QUALITY, DELIVERY = CallInterviewed(enquiry=Enquiry.QUALITY), CallInterviewed(enquiry=Enquiry.DELIVERY)


@pytest.fixture
def told(desk, clock, staff):
    """Have a call with lines and an interview; return its case."""

    def tell(call_id: str, *lines: tuple[NoteKind, str], found: CallInterviewed | None = None) -> str:
        desk.calls.begin(call_id, clock.now(), staff)
        for place, (kind, text) in enumerate(lines):
            desk.calls.write(call_id, f"{call_id}{place}", kind, text, clock.now(), staff)
        if found is not None:
            desk.conduct.find_out(call_id, found, staff)
        case_id, _ = desk.calls.ensure_case(call_id, staff)
        desk.calls.end(call_id, staff)
        clock.advance(rig.HOUR)
        return case_id

    return tell


def test_like_cases_that_are_closed_say_what_was_given_the_likest_first(desk, told, clock, staff, manager):
    cracked = told(
        "c1",
        (NoteKind.FACT, "マグカップの取っ手が欠けて届いた。"),
        (NoteKind.DEMAND, "交換してほしい。"),
        (NoteKind.ANSWER, "代わりを送る。"),
        found=QUALITY,
    )
    late = told("c2", (NoteKind.FACT, "荷物が届かない。"), found=DELIVERY)
    other = told("c3", (NoteKind.FACT, "香りが弱い。"), found=QUALITY)
    still_open = told("c4", (NoteKind.FACT, "マグカップの取っ手が欠けて届いた。"), found=QUALITY)
    desk.promises.make(cracked, "p1", "交換品を送る", clock.now() + rig.HOUR, staff)
    desk.promises.close("p1", "", staff, kept=True)
    desk.cases.decide(cracked, "送料は当店が払う。", manager)
    desk.cases.judge_fault(cracked, Fault.OURS, manager)
    desk.decisions.decide(other, Remedy.DISCOUNT, 500, "香りの弱さ", None, manager)
    for case_id in (cracked, late, other):
        desk.cases.set_state(case_id, CaseState.DONE, manager)
    first, second = desk.precedents.of_case(still_open)
    assert (first.case_id, second.case_id) == (cracked, other)
    assert [(given.kind, given.words) for given in first.given] == [
        (GivenKind.DECIDED, "送料は当店が払う。"),
        (GivenKind.KEPT, "交換品を送る"),
        (GivenKind.ANSWERED, "代わりを送る。"),
    ]
    assert (first.state, first.fault, first.blocked) == (CaseState.DONE, Fault.OURS, False)
    assert first.common == {Common.ENQUIRY, Common.WORDS}
    assert [(given.words, given.remedy.yen) for given in second.given] == [("香りの弱さ", 500)]
    assert [row.case_id for row in desk.precedents.of_case(late)] == []


def test_a_call_without_a_case_has_precedents_too(desk, told, clock, staff, manager):
    case_id = told("c1", (NoteKind.FACT, "加湿器から異音がする。"))
    desk.cases.set_state(case_id, CaseState.NO_REPLY_NEEDED, manager)
    desk.calls.begin("c2", clock.now(), staff)
    assert desk.precedents.of_call("c2") == []
    desk.calls.write("c2", "l", NoteKind.FACT, "買った加湿器から異音が出る。", clock.now(), staff)
    assert [row.case_id for row in desk.precedents.of_call("c2")] == [case_id]
    with pytest.raises(NotFound):
        desk.precedents.of_call("nobody")


def test_what_was_erased_is_no_precedent(desk, told, owner, manager):
    old = told("c1", (NoteKind.FACT, "加湿器から異音がする。"))
    new = told("c2", (NoteKind.FACT, "加湿器から異音がする。"))
    desk.cases.set_state(old, CaseState.DONE, manager)
    assert desk.precedents.of_case(new)
    desk.custody.erase_case(old, "保存期間が過ぎた", owner)
    assert desk.precedents.of_case(new) == []


def test_fault_and_stage_count_only_beside_what_it_was_about():
    ours = precedent.traits(["箱がつぶれた。"], [], fault=Fault.OURS)
    assert precedent.points(ours, precedent.traits(["電話が多い。"], [], fault=Fault.OURS)) == 0
    assert precedent.points(ours, precedent.traits([], ["りんご 5kg"], fault=Fault.OURS)) == 0
    apples = precedent.traits([], ["りんご 3kg、なし 2kg"], fault=Fault.OURS)
    assert precedent.points(apples, precedent.traits([], ["りんご 5kg"], fault=Fault.OURS)) > 0
