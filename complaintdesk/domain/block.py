"""A block: the decision to stop contact on given contact points; and whom the shop lets through whatever is blocked."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from enum import StrEnum

from complaintdesk.domain.contact import PhoneNumber
from complaintdesk.domain.contact_point import ContactPoint, PointKind
from complaintdesk.domain.errors import AlreadyDecided, InvalidInput, NotFound
from complaintdesk.domain.terms import Approval, BlockReason, BlockState, ContactWay, Fault, Role

ALLOWANCES = "blocklist"
"""The stream of whom the shop lets through."""


class KeptWay(StrEnum):
    """The channel that stays open for cancelling and returning an order that is under way."""

    PHONE = "phone"
    MAIL = "mail"
    LETTER = "letter"


@dataclass(frozen=True, slots=True, kw_only=True)
class BlockProposed:
    """Someone asks to stop contact. ``evidence`` says in words what it rests on; ``needs`` who must approve.

    ``review_at`` (UTC µs) is when the block must be looked at again. ``points`` is what is blocked: in events of
    before there were any, the ``number``. An ``order_number`` is the order under way, ``kept`` its open channel.
    """

    case_id: str
    number: PhoneNumber
    name: str
    reason: BlockReason
    words: str
    evidence: str
    needs: Approval
    review_at: int
    points: tuple[ContactPoint, ...] = ()
    order_number: str = ""
    kept: KeptWay | None = None


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


@dataclass(frozen=True, slots=True, kw_only=True)
class BlockPointsChanged:
    """Contact points were added to the block, or taken out of it."""

    added: tuple[ContactPoint, ...]
    removed: tuple[ContactPoint, ...]
    why: str


@dataclass(frozen=True, slots=True, kw_only=True)
class BlockReviewed:
    """The block was looked at and stays; it is to be looked at again at ``review_at`` (UTC µs)."""

    review_at: int
    why: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Allowed:
    """Whoever this point meets is let through, whatever is blocked."""

    point: ContactPoint
    why: str


@dataclass(frozen=True, slots=True, kw_only=True)
class AllowanceEnded:
    """The point is no longer let through by itself."""

    point: ContactPoint
    why: str


BlockEvent = BlockProposed | BlockApproved | BlockDeclined | BlockLifted | BlockPointsChanged | BlockReviewed
AllowanceEvent = Allowed | AllowanceEnded


def approval_needed(
    policy: Approval,
    fault: Fault,
    points: tuple[ContactPoint, ...] = (),
    order_number: str = "",
    *,
    complete: bool = True,
) -> Approval:
    """Return who must approve: the shop's rule, but the owner while the fault is ours (DESIGN §3).

    The owner too while an order is under way, and for what meets people whom nobody has heard yet. Nothing is
    automatic unless the record is ``complete``: unless it holds by itself what the block rests on.
    """
    grave = fault is Fault.OURS or bool(order_number) or any(point.wide for point in points)
    return Approval.OWNER if grave or (policy is Approval.AUTOMATIC and not complete) else policy


def stricter(one: Approval, other: Approval) -> Approval:
    """Return the one of two that asks for more."""
    ranks = (Approval.AUTOMATIC, Approval.MANAGER, Approval.OWNER)
    return max(one, other, key=ranks.index)


APPROVER = {Approval.OWNER: Role.OWNER, Approval.MANAGER: Role.MANAGER, Approval.AUTOMATIC: Role.STAFF}
"""The least role that may approve."""


def points_of(event: BlockProposed) -> tuple[ContactPoint, ...]:
    """Return what is asked to be blocked; nothing of an event whose words were erased."""
    if event.points or not event.number.e164:
        return event.points
    return (point_of(event.number),)


def point_of(number: PhoneNumber) -> ContactPoint:
    """Return a number as a contact point, all withheld calls for a withheld one."""
    kind = PointKind.WITHHELD if number.withheld else PointKind.NUMBER
    return ContactPoint(kind=kind, value=number.e164, shown=number.shown)


def kept_way(points: tuple[ContactPoint, ...], wanted: KeptWay | None) -> KeptWay:
    """Return the channel that stays open beside the points: that which is wanted, else mail, telephone, letter.

    Raises InvalidInput where what is wanted would be blocked.
    """
    closed = {point.way for point in points}
    is_open = {
        KeptWay.MAIL: ContactWay.MAIL not in closed,
        KeptWay.PHONE: ContactWay.PHONE not in closed,
        KeptWay.LETTER: True,
    }
    if wanted is not None and not is_open[wanted]:
        raise InvalidInput("kept", "blocked")
    return wanted or next(way for way, still in is_open.items() if still)


@dataclass(frozen=True, slots=True)
class Block:
    """A block as its events say."""

    state: BlockState | None = None
    case_id: str = ""
    needs: Approval = Approval.OWNER
    points: tuple[ContactPoint, ...] = ()
    order_number: str = ""
    kept: KeptWay | None = None

    def after(self, event: BlockEvent) -> Block:
        """Return the block once ``event`` has happened."""
        match event:
            case BlockProposed():
                return replace(
                    self,
                    state=BlockState.PROPOSED,
                    case_id=event.case_id,
                    needs=event.needs,
                    points=points_of(event),
                    order_number=event.order_number,
                    kept=event.kept,
                )
            case BlockApproved():
                return replace(self, state=BlockState.IN_FORCE)
            case BlockDeclined():
                return replace(self, state=BlockState.DECLINED)
            case BlockLifted():
                return replace(self, state=BlockState.LIFTED)
            case BlockPointsChanged(added=added, removed=removed):
                kept = (point for point in self.points if not _among(point, removed))
                return replace(self, points=(*kept, *added))
            case BlockReviewed():
                return self

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

    def change_points(self, wanted: tuple[ContactPoint, ...], why: str) -> BlockPointsChanged | None:
        """Make the block one of these points, None if it is that. Raises AlreadyDecided, InvalidInput.

        A block without points would be one that nobody sees: it is lifted instead. The channel that was kept open
        for an order stays open.
        """
        self._require(BlockState.IN_FORCE)
        if not wanted:
            raise InvalidInput("point", "empty")
        added = tuple(point for point in wanted if not _among(point, self.points))
        removed = tuple(point for point in self.points if not _among(point, wanted))
        if not added and not removed:
            return None
        if self.kept is not None:
            kept_way(added, self.kept)
        return BlockPointsChanged(added=added, removed=removed, why=_reason(why))

    def review(self, review_at: int, why: str, now: int) -> BlockReviewed:
        """Let the block stay until the next look at it, UTC µs. Raises AlreadyDecided, InvalidInput."""
        self._require(BlockState.IN_FORCE)
        if review_at <= now:
            raise InvalidInput("review_at", "in the past")
        return BlockReviewed(review_at=review_at, why=_reason(why))

    def _require(self, state: BlockState) -> None:
        if self.state is not state:
            raise AlreadyDecided(self.state or "none")


@dataclass(frozen=True, slots=True)
class Allowances:
    """Whom the shop lets through, as the events say."""

    points: tuple[ContactPoint, ...] = field(default=())

    def after(self, event: AllowanceEvent) -> Allowances:
        """Return the allowances once ``event`` has happened."""
        others = tuple(point for point in self.points if not _among(point, (event.point,)))
        return replace(self, points=(*others, event.point) if isinstance(event, Allowed) else others)

    def allow(self, point: ContactPoint, why: str) -> Allowed:
        """Let a point through, with the reason. Raises AlreadyDecided, InvalidInput."""
        if _among(point, self.points):
            raise AlreadyDecided("allowed")
        return Allowed(point=point, why=_reason(why))

    def end(self, point: ContactPoint, why: str) -> AllowanceEnded:
        """Let a point through no longer. Raises NotFound, InvalidInput."""
        if not _among(point, self.points):
            raise NotFound("allowance")
        return AllowanceEnded(point=point, why=_reason(why))


def _among(point: ContactPoint, points: tuple[ContactPoint, ...]) -> bool:
    """Tell whether the same point is there, however it was written."""
    return any((point.kind, point.value) == (other.kind, other.value) for other in points)


def _reason(why: str) -> str:
    if not why.strip():
        raise InvalidInput("why", "empty")
    return why.strip()
