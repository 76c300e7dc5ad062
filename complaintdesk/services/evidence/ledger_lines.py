"""A slice of the ledger as lines of JSON: hashes in hex, bodies in Base64, so that no byte is lost to a text editor."""

from __future__ import annotations

import base64
from typing import TYPE_CHECKING

import msgspec

from complaintdesk.domain import ledger
from complaintdesk.domain.ledger_slice import SliceRow

if TYPE_CHECKING:
    from collections.abc import Iterator


class _Line(msgspec.Struct, forbid_unknown_fields=True):
    desk_id: str
    seq: int
    stream: str
    version: int
    kind: str
    utc_us: int
    actor_id: str
    commitment: str
    prev: str
    hash: str
    salt: str | None
    body: str | None
    withheld: str
    proof: list[str] | None
    left: str | None


def encode(row: SliceRow) -> bytes:
    """Return one line with its line feed; another caller's salt and body are null."""
    entry = row.entry
    line = _Line(
        desk_id=entry.desk_id,
        seq=entry.seq,
        stream=entry.stream,
        version=entry.version,
        kind=entry.kind,
        utc_us=entry.utc_us,
        actor_id=entry.actor_id,
        commitment=entry.commitment.hex(),
        prev=entry.prev.hex(),
        hash=entry.hash.hex(),
        salt=None if row.salt is None else row.salt.hex(),
        body=None if row.body is None else base64.b64encode(row.body).decode(),
        withheld=row.withheld,
        proof=None if row.proof is None else [step.hex() for step in row.proof],
        left=None if row.left is None else base64.b64encode(row.left).decode(),
    )
    return ledger.canonical(msgspec.to_builtins(line)) + b"\n"


def decode(lines: Iterator[bytes]) -> Iterator[SliceRow]:
    """Yield the rows. Raises ValueError for anything but what ``encode`` writes, byte for byte."""
    for raw in lines:
        line = msgspec.json.decode(raw, type=_Line)  # its ValidationError is a ValueError
        row = SliceRow(
            entry=ledger.Entry(
                desk_id=line.desk_id,
                seq=line.seq,
                stream=line.stream,
                version=line.version,
                kind=line.kind,
                utc_us=line.utc_us,
                actor_id=line.actor_id,
                commitment=bytes.fromhex(line.commitment),
                prev=bytes.fromhex(line.prev),
                hash=bytes.fromhex(line.hash),
            ),
            salt=None if line.salt is None else bytes.fromhex(line.salt),
            body=None if line.body is None else base64.b64decode(line.body, validate=True),
            withheld=line.withheld,
            proof=None if line.proof is None else tuple(bytes.fromhex(step) for step in line.proof),
            left=None if line.left is None else base64.b64decode(line.left, validate=True),
        )
        if encode(row) != raw:
            raise ValueError("not canonical")
        yield row
