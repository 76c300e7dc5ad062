"""What screens read of blocks beside their rows: what was done with each, and whom the shop lets through."""

from __future__ import annotations

from dataclasses import dataclass

from complaintdesk.domain.contact_point import ContactPoint


@dataclass(frozen=True, slots=True, kw_only=True)
class BlockChange:
    """One thing done with a block at ``at`` (UTC µs); ``kind`` is the event's kind.

    ``added`` are the points of a proposal too; ``review_at`` is the next look at it, where the event sets it.
    """

    block_id: str
    kind: str
    at: int
    staff: str
    why: str = ""
    added: tuple[ContactPoint, ...] = ()
    removed: tuple[ContactPoint, ...] = ()
    review_at: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class AllowanceRow:
    """A contact point that is let through, since ``at`` (UTC µs)."""

    point: ContactPoint
    why: str
    at: int
    staff: str
