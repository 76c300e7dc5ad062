"""The part of the desks' chains that is handed over with a case."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from complaintdesk.domain.ledger import Entry


@dataclass(frozen=True, slots=True, kw_only=True)
class SliceRow:
    """A ledger entry for hand-over; salt and body only for entries of this case (else None), so that the chain can be
    followed to its head without showing other callers' events."""

    entry: Entry
    salt: bytes | None
    body: bytes | None
    withheld: str = ""
    """Why a content of this case was held back: period, wording, opinion, recording, redacted."""
    proof: tuple[bytes, ...] | None = None
    """Leads from the entry to the root of the desk's checkpoint, where the entries between are not shown."""
    left: bytes | None = None
    """What a tombstone that was held back for its reason says without the words: what it erased must still be told."""


@dataclass(frozen=True, slots=True, kw_only=True)
class LedgerSlice:
    """The chain of one desk from the case's first entry to the head, or the case's entries alone, each with a proof."""

    desk_id: str
    rows: tuple[SliceRow, ...]
    head: bytes
    head_seq: int
