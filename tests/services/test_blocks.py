"""The block list: who proposes, who approves, what it rests on, and that it holds."""

from __future__ import annotations

from dataclasses import replace

import pytest
import rig

from complaintdesk.domain.errors import AlreadyDecided, InvalidInput, NotAllowed, NotFound
from complaintdesk.domain.shop import Rules
from complaintdesk.domain.terms import (
    Approval,
    BlockReason,
    BlockState,
    CaseState,
    Channel,
    Fault,
    NoteKind,
    Outcome,
)
from complaintdesk.services.ports import DialProfile

NUMBER = "090-0123-4567"
WHO = {Approval.OWNER: [rig.OWNER], Approval.MANAGER: [rig.OWNER, rig.MANAGER]}


def call(desk, call_id: str, typed: str = NUMBER) -> str:
    by = rig.person(desk, rig.STAFF)
    desk.calls.begin(call_id, desk.calls._clock.now(), by)
    desk.calls.note_caller(call_id, typed, "見本 花子", "", by)
    desk.calls.write(call_id, f"{call_id}l", NoteKind.ABUSE, "「ばかやろう」", 1, by)
    desk.calls.end(call_id, by)
    return desk.calls.call(call_id).case_id


@pytest.fixture
def case_id(desk):
    return call(desk, "c1")


@pytest.fixture
def proposed(desk, case_id, staff):
    (block_id,) = desk.blocks.propose(case_id, BlockReason.ABUSE, " 「ばかやろう」を3回 ", staff).blocks
    return block_id


def only_block(desk):
    (row,) = desk.blocks.list()
    return row


def test_a_proposal_says_who_why_on_what_grounds_and_until_when(desk, proposed, case_id):
    row = only_block(desk)
    assert (row.state, row.needs, row.proposed_by) == (BlockState.PROPOSED, "owner", rig.STAFF)
    assert (row.case_id, row.case_number, row.name, row.number.shown) == (case_id, 1, "見本 花子", NUMBER)
    assert (row.reason, row.words) == (BlockReason.ABUSE, "「ばかやろう」を3回")
    assert row.review_at == rig.jst("2027-05-22 00:00")
    assert desk.blocks.check(NUMBER) is None


def test_an_approved_block_holds_for_every_way_to_write_the_number(desk, proposed, owner):
    desk.blocks.approve(proposed, owner)
    for typed in (NUMBER, "０９００１２３４５６７", "+81 90 0123 4567", f"184{NUMBER}"):
        assert desk.blocks.check(typed).block_id == proposed
    assert desk.blocks.check("090-0123-4568") is None
    assert desk.blocks.check("非通知") is None


@pytest.mark.parametrize("typed", ["", "見本"])
def test_what_is_no_number_is_not_called_free(desk, typed):
    with pytest.raises(InvalidInput):
        desk.blocks.check(typed)


@pytest.mark.parametrize("policy", [Approval.OWNER, Approval.MANAGER])
@pytest.mark.parametrize("fault", [Fault.CUSTOMER, Fault.OURS])
@pytest.mark.parametrize("verb", ["approve", "decline"])
def test_those_decide_whom_the_shop_named(desk, case_id, owner, staff, policy, fault, verb):
    desk.shops.change_rules(Rules(approval=policy), owner)
    desk.cases.judge_fault(case_id, fault, staff)
    (block_id,) = desk.blocks.propose(case_id, BlockReason.ABUSE, "暴言", staff).blocks
    decide = {
        "approve": lambda by: desk.blocks.approve(block_id, by),
        "decline": lambda by: desk.blocks.decline(block_id, "様子を見る", by),
    }[verb]
    may = WHO[Approval.OWNER if fault is Fault.OURS else policy]
    for name in (rig.STAFF, rig.MANAGER, rig.OWNER):
        if name not in may:
            with pytest.raises(NotAllowed):
                decide(rig.person(desk, name))
            assert only_block(desk).state is BlockState.PROPOSED
    decide(rig.person(desk, may[-1]))
    assert only_block(desk).decided_by == may[-1]


def test_a_fault_found_after_the_proposal_still_needs_the_owner(desk, case_id, owner, manager, staff):
    desk.shops.change_rules(Rules(approval=Approval.MANAGER), owner)
    (block_id,) = desk.blocks.propose(case_id, BlockReason.ABUSE, "暴言", staff).blocks
    desk.cases.judge_fault(case_id, Fault.OURS, staff)
    with pytest.raises(NotAllowed):
        desk.blocks.approve(block_id, manager)
    desk.blocks.approve(block_id, owner)


def test_an_automatic_shop_blocks_at_once_unless_the_fault_is_ours(desk, case_id, owner, staff):
    desk.shops.change_rules(Rules(approval=Approval.AUTOMATIC), owner)
    desk.blocks.propose(case_id, BlockReason.ABUSE, "暴言", staff)
    assert (only_block(desk).state, only_block(desk).decided_by) == (BlockState.IN_FORCE, rig.STAFF)
    other = call(desk, "c2", "090-0000-0002")
    desk.cases.judge_fault(other, Fault.OURS, staff)
    desk.blocks.propose(other, BlockReason.ABUSE, "暴言", staff)
    assert desk.blocks.list()[0].state is BlockState.PROPOSED


@pytest.mark.parametrize("name", [rig.OWNER, rig.MANAGER, rig.STAFF])
def test_managers_and_owners_lift_with_a_reason(desk, proposed, owner, name):
    desk.blocks.approve(proposed, owner)
    by = rig.person(desk, name)
    if name == rig.STAFF:
        with pytest.raises(NotAllowed):
            desk.blocks.lift(proposed, "謝罪があった", by)
        return
    with pytest.raises(InvalidInput):
        desk.blocks.lift(proposed, " ", by)
    desk.blocks.lift(proposed, "謝罪があった", by)
    assert (only_block(desk).state, only_block(desk).why) == (BlockState.LIFTED, "謝罪があった")
    assert desk.blocks.check(NUMBER) is None


def test_a_decision_is_made_once(desk, proposed, owner):
    desk.blocks.decline(proposed, "様子を見る", owner)
    for act in (
        lambda: desk.blocks.approve(proposed, owner),
        lambda: desk.blocks.decline(proposed, "理由", owner),
        lambda: desk.blocks.lift(proposed, "理由", owner),
    ):
        with pytest.raises(AlreadyDecided):
            act()


@pytest.mark.parametrize("verb", ["approve", "decline", "lift"])
def test_a_block_nobody_proposed_is_not_decided(desk, owner, verb):
    acts = {
        "approve": lambda: desk.blocks.approve("b9", owner),
        "decline": lambda: desk.blocks.decline("b9", "理由", owner),
        "lift": lambda: desk.blocks.lift("b9", "理由", owner),
    }
    with pytest.raises(NotFound):
        acts[verb]()


def test_one_number_has_one_block_at_a_time(desk, proposed, case_id, owner, staff):
    with pytest.raises(AlreadyDecided):
        desk.blocks.propose(case_id, BlockReason.THREAT, "脅し", staff)
    desk.blocks.approve(proposed, owner)
    desk.cases.set_state(case_id, CaseState.DONE, rig.person(desk, rig.MANAGER))
    with pytest.raises(AlreadyDecided):
        desk.blocks.propose(call(desk, "c2"), BlockReason.THREAT, "脅し", staff)
    desk.blocks.lift(proposed, "謝罪があった", owner)
    desk.blocks.propose(case_id, BlockReason.THREAT, "脅し", staff)
    assert [row.state for row in desk.blocks.list()] == [BlockState.PROPOSED, BlockState.LIFTED]


def test_a_block_needs_words_and_a_number(desk, case_id, clock, staff):
    with pytest.raises(InvalidInput) as refused:
        desk.blocks.propose(case_id, BlockReason.THREAT, " ", staff)
    assert (refused.value.field, refused.value.why) == ("words", "empty")
    for typed, why in (("", "empty"), ("非通知", "withheld")):
        with pytest.raises(InvalidInput) as refused:
            desk.blocks.propose(call(desk, f"c{why}", typed), BlockReason.THREAT, "脅し", staff)
        assert (refused.value.field, refused.value.why) == ("number", why)


def test_no_answer_is_a_reason_only_once_the_record_says_so(desk, case_id, clock, staff):
    def refusal() -> str:
        with pytest.raises(InvalidInput) as refused:
            desk.blocks.propose(case_id, BlockReason.UNRESPONSIVE, "", staff)
        assert refused.value.field == "unresponsive"
        return refused.value.why

    desk.callbacks.promise(case_id, "p1", "c1", clock.now(), "", staff)
    assert refusal() == "not reached"
    for n, when in enumerate(("2026-11-20 11:00", "2026-11-20 15:00", "2026-11-21 18:00")):
        clock.at = rig.jst(when)
        desk.callbacks.dial("p1", f"o{n}", DialProfile(), staff)
        desk.callbacks.note_outcome("p1", f"o{n}", Outcome.NO_ANSWER, staff)
    assert refusal() == "no notice"
    desk.cases.give_notice(
        case_id, Channel.MAIL, "期日までに", rig.jst("2026-11-23 18:00"), rig.person(desk, rig.MANAGER)
    )
    assert refusal() == "no notice"
    clock.at = rig.jst("2026-11-24 09:00")
    desk.blocks.propose(case_id, BlockReason.UNRESPONSIVE, "", staff)
    assert only_block(desk).evidence == "tries=3 days=2 recordings=0 warnings=0 mails=0"


def test_later_calls_are_counted_while_the_block_is_in_force(desk, proposed, clock, owner):
    call(desk, "c2")
    clock.advance(rig.DAY)
    desk.blocks.approve(proposed, owner)
    assert (only_block(desk).attempts, only_block(desk).last_attempt_at) == (0, None)
    clock.advance(rig.DAY)
    call(desk, "c3")
    call(desk, "c4", f"184{NUMBER}")
    call(desk, "c5", "090-0000-0002")
    row = only_block(desk)
    assert (row.attempts, row.last_attempt_at) == (2, desk.calls.call("c4").started_at)
    desk.blocks.lift(proposed, "謝罪があった", owner)
    assert only_block(desk).attempts == 0


def test_waiting_proposals_come_first_then_the_newest(desk, clock, owner, staff):
    ids = []
    for n in range(3):
        case_id = call(desk, f"c{n}", f"090-0000-000{n}")
        ids.extend(desk.blocks.propose(case_id, BlockReason.ABUSE, "暴言", staff).blocks)
    desk.blocks.approve(ids[0], owner)
    desk.blocks.approve(ids[2], owner)
    assert [row.block_id for row in desk.blocks.list()] == [ids[1], ids[2], ids[0]]


def test_the_caller_is_flagged_in_the_next_call(desk, proposed, owner):
    assert desk.calls.who(NUMBER).block.state is BlockState.PROPOSED
    desk.blocks.approve(proposed, owner)
    assert desk.calls.who(NUMBER).block.state is BlockState.IN_FORCE
    assert replace(only_block(desk)) == desk.calls.who(NUMBER).block
