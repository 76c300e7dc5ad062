"""What a checkpoint says: how far a desk's chain went, and what it was, in a text that is signed."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

FORMAT = "complaintdesk-checkpoint v1"
NAMESPACE = "complaintdesk-checkpoint"
"""Signatures are made for this purpose only: none made for another passes as a checkpoint's, nor the other way."""

REASONS = ("daily", "export", "asked", "backup")

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_FIELDS = re.compile(
    rf"{FORMAT}\n"
    r"desk: (?P<desk>[A-Za-z0-9]{1,32})\n"
    r"size: (?P<size>[1-9][0-9]{0,14})\n"
    r"head: (?P<head>[0-9a-f]{64})\n"
    r"root: (?P<root>[0-9a-f]{64})\n"
    r"previous: (?P<previous>0|[1-9][0-9]{0,14})\n"
    r"time: (?P<time>[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\.[0-9]{6})Z\n"
    rf"reason: (?P<reason>{'|'.join(REASONS)})\n"
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Checkpoint:
    """The first ``size`` entries of a desk's chain: the hash of the last, the Merkle root over all (32 bytes each).

    ``previous`` is the size of the desk's checkpoint before, 0 for its first: one taken out leaves a gap. ``at`` is
    UTC µs, by the desk's own clock; ``reason`` is one of ``REASONS``.
    """

    desk_id: str
    size: int
    head: bytes
    root: bytes
    previous: int
    at: int
    reason: str

    @property
    def name(self) -> str:
        """Return the name of its files without ending; names sort by desk and size."""
        return f"{self.desk_id}-{self.size:012d}"


def statement(checkpoint: Checkpoint) -> bytes:
    """Return the text that is signed: one field a line, one way only to write it."""
    time = _EPOCH + timedelta(microseconds=checkpoint.at)
    return (
        f"{FORMAT}\ndesk: {checkpoint.desk_id}\nsize: {checkpoint.size}\nhead: {checkpoint.head.hex()}\n"
        f"root: {checkpoint.root.hex()}\nprevious: {checkpoint.previous}\n"
        f"time: {time:%Y-%m-%dT%H:%M:%S.%f}Z\nreason: {checkpoint.reason}\n"
    ).encode()


def parse(text: bytes) -> Checkpoint:
    """Read a statement. Raises ValueError for anything but what ``statement`` writes, byte for byte."""
    found = _FIELDS.fullmatch(text.decode("ascii"))  # what is not ASCII is a ValueError as well
    if found is None:
        raise ValueError("not a checkpoint")
    time = datetime.fromisoformat(found["time"]).replace(tzinfo=UTC)
    checkpoint = Checkpoint(
        desk_id=found["desk"],
        size=int(found["size"]),
        head=bytes.fromhex(found["head"]),
        root=bytes.fromhex(found["root"]),
        previous=int(found["previous"]),
        at=(time - _EPOCH) // timedelta(microseconds=1),
        reason=found["reason"],
    )
    if statement(checkpoint) != text:
        raise ValueError("not canonical")
    return checkpoint
