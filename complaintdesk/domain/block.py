"""A block: the decision to stop contact on given contact points."""

from __future__ import annotations

from dataclasses import dataclass, replace

from complaintdesk.domain.contact import PhoneNumber
from complaintdesk.domain.errors import AlreadyDecided, InvalidInput
from complaintdesk.domain.terms import Approval, BlockReason, BlockState, Fault, Role


@dataclass(frozen=True, slots=True, kw_only=True)
class BlockProposed:
    """Someone asks to stop contact. ``evidence`` says in words what it rests on; ``needs`` who must approve.

    ``review_at`` (UTC µs) is when the block must be looked at again.
    """

    case_id: str
    number: PhoneNumber
    name: str
    reason: BlockReason
    words: str
    evidence: str
    needs: Approval
    review_at: int


@dataclass(frozen=True, slots=True, kw_only=True)
class BlockApproved:
    """The block is in force from the time of this entry."""


@dataclass(frozen=True, slots=True, kw_only=True)
class BlockDeclined:
    """The proposal was turned down."""

    why: str


@dataclass(frozen=True, slots=True, kw_only=True)
class BlockLifted:
    """The block ended."""

    why: str


BlockEvent = BlockProposed | BlockApproved | BlockDeclined | BlockLifted


def approval_needed(policy: Approval, fault: Fault) -> Approval:
    """Return who must approve: always the owner while the fault is ours (DESIGN §3)."""
    return Approval.OWNER if fault is Fault.OURS else policy


APPROVER = {Approval.OWNER: Role.OWNER, Approval.MANAGER: Role.MANAGER, Approval.AUTOMATIC: Role.STAFF}
"""The least role that may approve."""


@dataclass(frozen=True, slots=True)
class Block:
    """A block as its events say."""

    state: BlockState | None = None
    case_id: str = ""
    needs: Approval = Approval.OWNER

    def after(self, event: BlockEvent) -> Block:
        """Return the block once ``event`` has happened."""
        match event:
            case BlockProposed():
                return replace(self, state=BlockState.PROPOSED, case_id=event.case_id, needs=event.needs)
            case BlockApproved():
                return replace(self, state=BlockState.IN_FORCE)
            case BlockDeclined():
                return replace(self, state=BlockState.DECLINED)
            case BlockLifted():
                return replace(self, state=BlockState.LIFTED)

    def approve(self) -> BlockApproved:
        """Put a proposal into force. Raises AlreadyDecided."""
        self._require(BlockState.PROPOSED)
        return BlockApproved()

    def decline(self, why: str) -> BlockDeclined:
        """Turn a proposal down with a reason. Raises AlreadyDecided, InvalidInput."""
        self._require(BlockState.PROPOSED)
        return BlockDeclined(why=_reason(why))

    def lift(self, why: str) -> BlockLifted:
        """End a block with a reason. Raises AlreadyDecided, InvalidInput."""
        self._require(BlockState.IN_FORCE)
        return BlockLifted(why=_reason(why))

    def _require(self, state: BlockState) -> None:
        if self.state is not state:
            raise AlreadyDecided(self.state or "none")


def _reason(why: str) -> str:
    if not why.strip():
        raise InvalidInput("why", "empty")
    return why.strip()
