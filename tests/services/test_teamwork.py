"""Among colleagues: calls change hands, questions leave without who the caller is, cases have comments and an owner."""

from __future__ import annotations

import pytest
import rig

from complaintdesk.domain.caller import CustomerType
from complaintdesk.domain.erasure import BAR
from complaintdesk.domain.errors import AlreadyDecided, InvalidInput, NotFound
from complaintdesk.domain.hit import HitKind
from complaintdesk.domain.teamwork import HandOverReason, TeamKind, open_questions
from complaintdesk.domain.terms import CaseState, NoteKind
from complaintdesk.services.evidence import timeline
from complaintdesk.services.evidence.local_time import LocalTime

HANAKO = "090-0123-4567"


@pytest.fixture
def call(desk, clock, staff):
    desk.calls.begin("c1", clock.now(), staff)
    desk.calls.write("c1", "l1", NoteKind.FACT, "箱が潰れていた", clock.now(), staff)
    desk.calls.note_caller("c1", HANAKO, "見本 花子", "R-20261118-0042", staff)
    return "c1"


@pytest.fixture
def case(desk, call, staff):
    return desk.calls.ensure_case(call, staff)[0]


def entries(desk) -> int:
    return len(list(desk.store.chain(desk.store.desk_id)))


def test_a_call_changes_hands_with_the_reason_and_what_the_caller_was_told(desk, call, clock, staff, manager):
    at = clock.now()
    desk.team.hand_over(call, manager, HandOverReason.TARGETED, "担当が代わります。", at, staff)
    desk.team.hand_over(call, manager, HandOverReason.TARGETED, "担当が代わります。", at, staff)
    (row,) = desk.calls.call(call).team
    assert (row.kind, row.other, row.staff, row.words) == (
        TeamKind.HANDED_OVER,
        rig.MANAGER,
        rig.STAFF,
        "担当が代わります。",
    )


def test_a_call_cannot_be_handed_to_oneself_or_to_nobody(desk, call, clock, staff):
    with pytest.raises(InvalidInput):
        desk.team.hand_over(call, staff, HandOverReason.REST, "", clock.now(), staff)
    with pytest.raises(NotFound):
        desk.team.hand_over(call, "nobody", HandOverReason.REST, "", clock.now(), staff)


def test_a_question_is_kept_without_name_number_and_order(desk, call, clock, staff):
    question = "見本花子様（０９０−０１２３−４５６７）、R-20261118-0042の代わりはありますか"
    desk.team.ask(call, "q1", question, clock.now(), staff)
    (row,) = desk.calls.call(call).team
    assert row.words == "〇〇様（〇〇）、〇〇の代わりはありますか"


def test_an_answer_closes_the_question_once_even_after_the_call(desk, call, clock, staff, manager):
    desk.team.ask(call, "q1", "代わりはありますか", clock.now(), staff)
    desk.calls.end(call, staff)
    assert [row.question_id for row in open_questions(desk.calls.call(call).team)] == ["q1"]
    desk.team.answer(call, "q1", "5kg なら今日出せます", manager, staff)
    rows = desk.calls.call(call).team
    assert open_questions(rows) == []
    assert (rows[-1].words, rows[-1].other) == ("5kg なら今日出せます", rig.MANAGER)
    with pytest.raises(AlreadyDecided):
        desk.team.answer(call, "q1", "もう一度", manager, staff)
    with pytest.raises(NotFound):
        desk.team.answer(call, "q2", "何の話", manager, staff)


def test_colleagues_comment_on_a_case_and_one_of_them_owns_it(desk, case, staff, owner):
    desk.team.comment(case, " 前回と同じ箱です ", staff)
    desk.team.name_owner(case, owner, staff)
    before = entries(desk)
    desk.team.name_owner(case, owner, staff)
    assert entries(desk) == before
    rows = [(row.kind, row.words, row.staff) for row in desk.cases.file(case).decisions]
    assert rows == [
        ("case.comment", "前回と同じ箱です", rig.STAFF),
        ("case.owner", rig.OWNER, rig.STAFF),
    ]
    with pytest.raises(InvalidInput):
        desk.team.comment(case, " ", staff)


def test_how_a_caller_is_treated_stands_on_the_card_of_the_number(desk, staff):
    desk.team.mark_caller(
        HANAKO, staff, vip=True, handling="折り返しは店長から", customer_type=CustomerType.OFTEN
    )
    before = entries(desk)
    desk.team.mark_caller(
        HANAKO, staff, vip=True, handling="折り返しは店長から", customer_type=CustomerType.OFTEN
    )
    assert entries(desk) == before
    mark = desk.calls.who(HANAKO).mark
    assert (mark.vip, mark.handling, mark.customer_type, mark.staff) == (
        True,
        "折り返しは店長から",
        CustomerType.OFTEN,
        rig.STAFF,
    )
    desk.team.mark_caller(HANAKO, staff, vip=False, handling="", customer_type=None)
    assert desk.calls.who(HANAKO).mark.vip is False
    streams = {entry.stream for entry, _, _ in desk.store.chain(desk.store.desk_id)}
    assert len([name for name in streams if name.startswith("caller-")]) == 1
    assert not any("4567" in name for name in streams)


def test_a_number_that_nobody_can_tell_apart_is_not_marked(desk, staff):
    for typed in ("", "非通知"):
        with pytest.raises(InvalidInput):
            desk.team.mark_caller(typed, staff, vip=True, handling="", customer_type=None)


def test_what_colleagues_said_is_found(desk, call, case, clock, staff, manager):
    desk.team.ask(call, "q1", "桐箱はありますか", clock.now(), staff)
    desk.team.answer(call, "q1", "桐箱は来週です", manager, staff)
    desk.team.comment(case, "桐箱の在庫を増やしたい", staff)
    assert [hit.kind for hit in desk.searching.find("桐箱")] == [HitKind.COLLEAGUE] * 3


def test_erasing_a_call_takes_what_colleagues_said_of_it(desk, call, clock, staff, owner, manager):
    desk.team.ask(call, "q1", "桐箱はありますか", clock.now(), staff)
    desk.team.answer(call, "q1", "桐箱は来週です", manager, staff)
    desk.team.hand_over(call, manager, HandOverReason.EXPERT, "桐箱に詳しい者です。", clock.now(), staff)
    desk.calls.end(call, staff)
    desk.custody.erase_call(call, "依頼", owner)
    assert [row.words for row in desk.calls.call(call).team] == [BAR] * 3
    assert desk.searching.find("桐箱") == []


def test_the_report_tells_what_colleagues_did(desk, call, case, clock, staff, manager):
    desk.team.ask(call, "q1", "代わりはありますか", clock.now(), staff)
    desk.team.answer(call, "q1", "あります", "", staff)
    desk.team.hand_over(call, manager, HandOverReason.SENIOR, "責任者に代わります。", clock.now(), staff)
    desk.team.comment(case, "早めに折り返す", manager)
    desk.team.name_owner(case, manager, manager)
    days = timeline.timeline(desk.cases.file(case), [], LocalTime(rig.JST, clock.now()))
    told = {
        item["label"]: (item["text"], item["quote"])
        for day in days
        for item in day["items"]
        if "label" in item
    }
    assert told["相談への回答"] == ("店外の者の回答。", "あります")
    assert told["引き継ぎ"][1] == "責任者に代わります。"
    assert told["所見"][0] == "早めに折り返す"
    assert rig.MANAGER in told["責任者"][0]


def test_replaying_gives_the_same_rows(desk, call, case, clock, staff, manager):
    desk.team.ask(call, "q1", "代わりはありますか", clock.now(), staff)
    desk.team.answer(call, "q1", "あります", manager, staff)
    desk.team.comment(case, "所見", staff)
    desk.team.name_owner(case, manager, staff)
    desk.team.mark_caller(HANAKO, staff, vip=True, handling="丁寧に", customer_type=None)
    before = rig.projections(desk.database)
    desk.store.rebuild()
    assert rig.projections(desk.database) == before


def test_erasing_a_line_takes_a_question_that_repeats_it(desk, call, clock, staff, owner):
    desk.team.ask(call, "q1", "箱が潰れていた、とのこと。代わりは？", clock.now(), staff)
    desk.team.ask(call, "q2", "明日は何時まで？", clock.now(), staff)
    desk.calls.end(call, staff)
    desk.custody.erase_line(call, "l1", "依頼", owner)
    assert [row.words for row in desk.calls.call(call).team] == [BAR, "明日は何時まで？"]


def test_erasing_a_case_takes_how_its_caller_is_treated_unless_they_called_elsewhere(
    desk, call, case, clock, staff, owner
):
    desk.team.mark_caller(HANAKO, staff, vip=True, handling="折り返しは店長から", customer_type=None)
    desk.calls.end(call, staff)
    desk.cases.set_state(case, CaseState.DONE, rig.person(desk, rig.MANAGER))
    desk.calls.begin("c2", clock.now(), staff)
    desk.calls.note_caller("c2", HANAKO, "", "", staff)
    desk.calls.end("c2", staff)
    other = desk.calls.call("c2").case_id
    assert other != case
    desk.custody.erase_case(case, "依頼", owner)
    assert desk.calls.who(HANAKO).mark.vip
    desk.custody.erase_case(other, "依頼", owner)
    assert desk.calls.who(HANAKO).mark is None
    bodies = [body for _, _, body in desk.store.chain(desk.store.desk_id) if body]
    assert not any("店長".encode() in body for body in bodies)
