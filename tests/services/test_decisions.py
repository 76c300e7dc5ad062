"""Deciding what a customer is given: who may, what is kept, what comes after."""

from __future__ import annotations

from dataclasses import replace

import pytest
import rig

from complaintdesk.domain import decision
from complaintdesk.domain.decision import Cause, EndingNoted, Remedy
from complaintdesk.domain.erasure import BAR
from complaintdesk.domain.errors import InvalidInput, NotAllowed
from complaintdesk.domain.terms import CaseState, NoteKind, ShownState
from complaintdesk.services.evidence import settled
from complaintdesk.services.evidence.local_time import LocalTime


@pytest.fixture
def case_id(desk, clock, staff):
    desk.calls.begin("c1", clock.now(), staff)
    desk.calls.note_caller("c1", "090-0123-4567", "見本 花子", "", staff)
    desk.calls.write("c1", "l1", NoteKind.FACT, "りんごが潰れていた", clock.now(), staff)
    desk.calls.end("c1", staff)
    return desk.calls.call("c1").case_id


def test_staff_propose_a_manager_decides_and_it_is_known_who_what_and_why(
    desk, case_id, clock, staff, manager
):
    until = clock.now() + 9 * rig.DAY
    with pytest.raises(NotAllowed):
        desk.decisions.decide(case_id, Remedy.PART_REFUND, 1200, "箱の潰れ", until, staff)
    desk.decisions.propose(case_id, Remedy.PART_REFUND, 1200, "箱の潰れ", until, staff)
    assert desk.cases.list()[0].stands is ShownState.DECISION
    desk.decisions.decide(case_id, Remedy.FULL_REFUND, 3000, "二度目のため", until, manager)
    file = desk.cases.file(case_id)
    assert file.state is CaseState.OPEN
    assert [(row.staff, row.event.yen) for row in file.settled] == [(rig.STAFF, 1200), (rig.MANAGER, 3000)]
    time = LocalTime(rig.JST, clock.now())
    assert [settled.said(row, time)[0] for row in file.settled] == ["対応の提案（決定待ち）", "対応の決定"]
    assert "全額の返金　3,000円" in settled.said(file.settled[1], time)[1]
    assert [hit.case_id for hit in desk.searching.find("二度目")] == [case_id]


def test_staff_decide_within_the_limit_of_the_shop(desk, case_id, staff, owner):
    desk.shops.change_rules(replace(desk.shops.shop().rules, staff_yen=500), owner)
    desk.decisions.decide(case_id, Remedy.DISCOUNT, 500, "お詫び", None, staff)
    with pytest.raises(NotAllowed):
        desk.decisions.decide(case_id, Remedy.DISCOUNT, 501, "お詫び", None, staff)


def test_closing_keeps_how_it_ended_and_promises_to_ask_again(desk, case_id, clock, staff):
    ending = EndingNoted(cause=Cause.CARRIER, worked=True, stars=4, said="早くて助かった", won_back=True)
    with pytest.raises(InvalidInput):
        desk.decisions.note_ending(case_id, replace(ending, stars=6), staff)
    desk.decisions.close(
        case_id, ending, staff, promise_id="p9", about="その後の確認", due=clock.now() + 7 * rig.DAY
    )
    file = desk.cases.file(case_id)
    assert (file.state, decision.standing(file.settled).ending) == (CaseState.DONE, ending)
    assert [(row.about, row.closed_at) for row in file.made] == [("その後の確認", None)]


def test_what_was_said_of_a_decision_goes_with_the_case_that_is_erased(desk, case_id, manager, owner):
    desk.decisions.decide(case_id, Remedy.APOLOGY, 0, "秘密の事情", None, manager)
    desk.custody.erase_case(case_id, "保存期間の満了", owner)
    assert [row.event.why for row in desk.cases.file(case_id).settled] == [BAR]
    assert desk.searching.find("秘密の事情") == []
