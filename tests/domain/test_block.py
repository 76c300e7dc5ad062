"""Who must approve a block, and that each is decided once."""

from __future__ import annotations

from functools import reduce

import pytest

from complaintdesk.domain.block import (
    APPROVER,
    Block,
    BlockApproved,
    BlockDeclined,
    BlockLifted,
    BlockProposed,
    approval_needed,
)
from complaintdesk.domain.contact import PhoneNumber
from complaintdesk.domain.errors import AlreadyDecided, InvalidInput
from complaintdesk.domain.terms import Approval, BlockReason, BlockState, Fault, Role

PROPOSED = BlockProposed(
    case_id="k1",
    number=PhoneNumber(e164="+819001234567"),
    name="見本 花子",
    reason=BlockReason.THREAT,
    words="「火をつけるぞ」",
    evidence="tries=0 days=0 recordings=1 warnings=2 mails=0",
    needs=Approval.MANAGER,
    review_at=1,
)
STATES = {
    None: (),
    BlockState.PROPOSED: (PROPOSED,),
    BlockState.IN_FORCE: (PROPOSED, BlockApproved()),
    BlockState.DECLINED: (PROPOSED, BlockDeclined(why="様子を見る")),
    BlockState.LIFTED: (PROPOSED, BlockApproved(), BlockLifted(why="解決した")),
}
POSSIBLE = {
    "approve": (BlockState.PROPOSED, BlockState.IN_FORCE),
    "decline": (BlockState.PROPOSED, BlockState.DECLINED),
    "lift": (BlockState.IN_FORCE, BlockState.LIFTED),
}


def block(*events) -> Block:
    return reduce(Block.after, events, Block())


@pytest.mark.parametrize("state", STATES)
@pytest.mark.parametrize("verb", POSSIBLE)
def test_each_decision_is_possible_in_one_state_only(state, verb):
    found = block(*STATES[state])
    assert found.state is state
    acts = {
        "approve": lambda: found.approve(),
        "decline": lambda: found.decline("理由"),
        "lift": lambda: found.lift("理由"),
    }
    before, then = POSSIBLE[verb]
    if state is before:
        assert found.after(acts[verb]()).state is then
    else:
        with pytest.raises(AlreadyDecided):
            acts[verb]()


def test_declining_and_lifting_need_a_reason():
    with pytest.raises(InvalidInput):
        block(PROPOSED).decline(" ")
    with pytest.raises(InvalidInput):
        block(PROPOSED, BlockApproved()).lift("")


@pytest.mark.parametrize("policy", Approval)
@pytest.mark.parametrize("fault", Fault)
def test_the_owner_decides_while_the_fault_is_ours(policy, fault):
    needed = approval_needed(policy, fault)
    assert needed is (Approval.OWNER if fault is Fault.OURS else policy)


def test_every_kind_of_approval_has_its_least_role():
    least = {Approval.OWNER: Role.OWNER, Approval.MANAGER: Role.MANAGER, Approval.AUTOMATIC: Role.STAFF}
    assert least == APPROVER
    assert set(least) == set(Approval)
