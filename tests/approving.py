"""People of every role act in any order around one caller; no block comes into force without its approval.

What is asked for is said here once more, from DESIGN §3 alone: the shop's rule, the stricter one if it changed since
the proposal; the owner while the fault is ours; nothing by itself unless the record holds what it rests on.
"""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import rig
from hypothesis import strategies as st

from complaintdesk.domain.block import point_of
from complaintdesk.domain.contact import PhoneNumber
from complaintdesk.domain.errors import UserError
from complaintdesk.domain.shop import Rules
from complaintdesk.domain.terms import (
    Approval,
    BlockReason,
    BlockState,
    Channel,
    Fault,
    NoteKind,
    Outcome,
    UnreasonableDemand,
)
from complaintdesk.services.ports import DialProfile

WHO = st.sampled_from([rig.STAFF, rig.MANAGER, rig.OWNER])
ACTS = st.one_of(
    st.tuples(st.just("a_line"), st.sampled_from([NoteKind.ABUSE, NoteKind.DEMAND])),
    st.tuples(st.just("talking_fails"), st.integers(1, 5)),
    st.tuples(st.just("the_caller_is_silent"), st.integers(1, 3), st.booleans(), st.integers(0, 2)),
    st.tuples(st.just("the_rule_changes"), st.sampled_from(Approval)),
    st.tuples(st.just("the_fault_is_judged"), st.sampled_from(Fault)),
    st.tuples(st.just("a_proposal"), WHO, st.sampled_from(BlockReason)),
    st.tuples(st.just("everybody_tries_to_approve")),
    st.tuples(st.just("it_ends"), WHO, st.sampled_from(["decline", "lift"])),
)
"""What can happen, by the names of the methods."""
RANK = {rig.STAFF: 0, rig.MANAGER: 1, rig.OWNER: 2}
ASKED = {Approval.AUTOMATIC: 0, Approval.MANAGER: 1, Approval.OWNER: 2}


class Approving:
    """One case on a desk that lives on from one example to the next; each has its own caller."""

    def __init__(self, desk: Any, clock: Any, caller: int) -> None:
        self.desk, self.clock = desk, clock
        self.ids = (f"{caller}-{n}" for n in range(1, 10_000))
        self.people = {name: rig.person(self.desk, name) for name in RANK}
        self.typed = f"090-1{caller:03d}-0001"
        self.call = f"c{next(self.ids)}"
        owner = self.people[rig.OWNER]
        self.desk.shops.change_rules(Rules(), owner)
        self.desk.calls.begin(self.call, self.clock.now(), owner)
        self.desk.calls.note_caller(self.call, self.typed, "見本 花子", "", owner)
        self.desk.calls.write(self.call, f"l{next(self.ids)}", NoteKind.DEMAND, "全額返してほしい", 1, owner)
        self.case, _ = self.desk.calls.ensure_case(self.call, owner)
        self.policy = {"now": Approval.OWNER}
        self.fault = Fault.UNDECIDED
        self.lines: set[NoteKind] = set()
        self.tries, self.refused, self.warned, self.again = 0, 0, 0, False
        self.notice = 0
        self.in_force: set[str] = set()

    def act(self, verb: Any, *args: Any, who: str, **more: Any) -> bool:
        """Let a person do something; False where it is refused."""
        self.clock.at += rig.MINUTE
        try:
            verb(*args, by=self.people[who], **more)
        except UserError:
            return False
        return True

    def do(self, verb: Any, *args: Any) -> None:
        """Let the owner do what is no decision about a block."""
        self.clock.at += rig.MINUTE
        verb(*args, by=self.people[rig.OWNER])

    # --- what is written down

    def a_line(self, kind: NoteKind) -> None:
        line = f"l{next(self.ids)}"
        text = "「ばかやろう」" if kind is NoteKind.ABUSE else "全額、返してほしい。"
        self.do(self.desk.calls.write, self.call, line, kind, text, self.clock.at + rig.MINUTE)
        if kind is NoteKind.DEMAND:
            self.do(self.desk.conduct.mark_demand, self.call, line, UnreasonableDemand.MEANS)
        self.lines.add(kind)
        self.again = self.again or self.warned >= 2

    def talking_fails(self, upto: int) -> None:
        """As far as it comes: refused, warned, refused, warned, abusive again."""
        for _ in range(upto // 2):
            self.do(self.desk.cases.note_refusal, self.case, "交換は要らない")
            self.do(self.desk.cases.warn, self.case, "おやめください")
            self.refused, self.warned = self.refused + 1, self.warned + 1
        if upto % 2:
            self.a_line(NoteKind.ABUSE)

    def the_caller_is_silent(self, tries: int, notice: bool, days: int) -> None:
        for _ in range(tries):
            self.clock.at += 8 * rig.HOUR
            promise, call = f"p{next(self.ids)}", f"o{next(self.ids)}"
            self.do(self.desk.callbacks.promise, self.case, promise, self.call, self.clock.at, "")
            self.do(self.desk.callbacks.dial, promise, call, DialProfile())
            self.do(self.desk.callbacks.note_outcome, promise, call, Outcome.NO_ANSWER)
        self.tries += tries
        if notice:
            self.notice = self.clock.at + rig.DAY
            self.do(self.desk.cases.give_notice, self.case, Channel.MAIL, "期日までに", self.notice)
        self.clock.at += days * rig.DAY

    # --- how the shop sees it

    def the_rule_changes(self, policy: Approval) -> None:
        self.do(self.desk.shops.change_rules, replace(Rules(), approval=policy))
        self.policy["now"] = policy

    def the_fault_is_judged(self, fault: Fault) -> None:
        self.do(self.desk.cases.judge_fault, self.case, fault)
        self.fault = fault

    # --- the block

    def a_proposal(self, who: str, reason: BlockReason) -> None:
        before = set(self.blocks())
        if self.act(self.desk.blocks.propose, self.case, reason, "暴言が続く", who=who):
            (block,) = set(self.blocks()) - before
            self.policy[block] = self.policy["now"]
            if self.blocks()[block] is BlockState.IN_FORCE:
                assert self.policy["now"] is Approval.AUTOMATIC
                assert self.fault is not Fault.OURS
                assert self.holds(reason), reason
                self.in_force.add(block)

    def holds(self, reason: BlockReason) -> bool:
        """Tell whether what was done can be evidence for a reason at all."""
        if reason is BlockReason.UNRESPONSIVE:
            return self.tries >= 3 and 0 < self.notice <= self.clock.at
        if reason is BlockReason.REFUSES_DIALOGUE:
            return self.refused >= 2 and self.warned >= 2 and self.again
        wanted = NoteKind.DEMAND if reason is BlockReason.EXCESSIVE_DEMANDS else NoteKind.ABUSE
        return wanted in self.lines

    def everybody_tries_to_approve(self) -> None:
        """From the least role up: whoever it works for must be enough."""
        for who in RANK:
            for block, state in self.blocks().items():
                if self.act(self.desk.blocks.approve, block, who=who):
                    assert state is BlockState.PROPOSED
                    self.require(who, block)
                    self.in_force.add(block)

    def everybody_tries_to_add_a_number(self) -> None:
        for who in RANK:
            point = point_of(PhoneNumber(e164=f"+8190{next(self.ids).replace('-', '00')}"))
            for block, state in self.blocks().items():
                if self.act(self.desk.blocks.change_points, block, [point], "番号を変えた", who=who):
                    assert state is BlockState.IN_FORCE
                    self.require(who, block)

    def it_ends(self, who: str, verb: str) -> None:
        for block in self.blocks():
            self.act(getattr(self.desk.blocks, verb), block, "理由", who=who)

    def require(self, who: str, block: str) -> None:
        asked = max(ASKED[self.policy["now"]], ASKED[self.policy[block]])
        assert RANK[who] >= (2 if self.fault is Fault.OURS else asked), (who, self.policy, self.fault)

    def blocks(self) -> dict[str, BlockState]:
        return {row.block_id: row.state for row in self.desk.cases.file(self.case).blocks}

    def finish(self, policy: Approval, reason: BlockReason) -> None:
        """Ask for one more block, let everybody try everything, and look at what is in force."""
        self.it_ends(rig.OWNER, "decline")
        self.it_ends(rig.OWNER, "lift")
        self.a_proposal(rig.STAFF, reason)
        self.the_rule_changes(policy)
        self.everybody_tries_to_approve()
        self.everybody_tries_to_add_a_number()
        in_force = {block for block, state in self.blocks().items() if state is BlockState.IN_FORCE}
        assert in_force <= self.in_force
