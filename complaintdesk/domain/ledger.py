"""The chain of the ledger: salted commitments and a hash over every column of an entry.

The construction is that of DESIGN §5 (and ADR 003): ``commitment = SHA-256(salt ‖ canonical JSON)``; ``hash`` covers a
length-prefixed encoding of all other columns, so that no two different entries share an encoding.
"""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

GENESIS = bytes(32)
"""``prev`` of a desk's first entry."""

SALT_BYTES = 32


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One row of the ledger. ``utc_us`` is microseconds since 1970-01-01 UTC, the time of writing.

    ``commitment``, ``prev`` and ``hash`` are 32 bytes; ``seq`` and ``version`` count from 1.
    """

    desk_id: str
    seq: int
    stream: str
    version: int
    kind: str
    utc_us: int
    actor_id: str
    commitment: bytes
    prev: bytes
    hash: bytes


@dataclass(frozen=True, slots=True)
class Fault:
    """What is wrong with the chain, and where; ``what`` is a stable English code."""

    desk_id: str
    seq: int
    what: str


def canonical(data: object) -> bytes:
    """Encode JSON data so that equal data has equal bytes: sorted keys, no spaces, UTF-8."""
    return json.dumps(
        data, ensure_ascii=False, sort_keys=True, separators=(",", ":"), allow_nan=False
    ).encode()


def commit(salt: bytes, body: bytes) -> bytes:
    """Bind ``body`` without showing it: a phone number can be guessed, ``salt`` cannot."""
    return hashlib.sha256(salt + body).digest()


def entry_hash(
    *, desk_id: str, seq: int, stream: str, version: int, kind: str, utc_us: int, actor_id: str,
    commitment: bytes, prev: bytes,
) -> bytes:  # fmt: skip
    """Hash all columns of an entry but the hash itself."""
    columns = (desk_id, str(seq), stream, str(version), kind, str(utc_us), actor_id, commitment, prev)
    digest = hashlib.sha256(b"complaintdesk-entry-v1")
    for column in columns:
        raw = column.encode() if isinstance(column, str) else column
        digest.update(len(raw).to_bytes(8, "big"))
        digest.update(raw)
    return digest.digest()


def recompute(entry: Entry) -> bytes:
    """Return the hash that ``entry`` ought to have."""
    return entry_hash(
        desk_id=entry.desk_id,
        seq=entry.seq,
        stream=entry.stream,
        version=entry.version,
        kind=entry.kind,
        utc_us=entry.utc_us,
        actor_id=entry.actor_id,
        commitment=entry.commitment,
        prev=entry.prev,
    )


def check(
    rows: Iterable[tuple[Entry, bytes | None, bytes | None]], *, start: Entry | None = None
) -> list[Fault]:
    """Check one desk's rows ``(entry, salt, body)`` in order of ``seq``; an empty list means sound.

    ``start`` is the entry before the first row; without it the rows must begin the chain. Salt and body are both None
    where they are not at hand (erased, or another case's): then only the chain is checked, not the content.
    """
    faults: list[Fault] = []
    prev = start.hash if start else GENESIS
    seq = start.seq if start else 0
    for entry, salt, body in rows:
        seq += 1
        if entry.seq != seq:
            faults.append(Fault(entry.desk_id, seq, "missing entry"))
            seq = entry.seq
        if entry.prev != prev:
            faults.append(Fault(entry.desk_id, entry.seq, "chain broken"))
        if recompute(entry) != entry.hash:
            faults.append(Fault(entry.desk_id, entry.seq, "entry changed"))
        if (salt is None) != (body is None):
            faults.append(Fault(entry.desk_id, entry.seq, "content half missing"))
        elif salt is not None and body is not None and commit(salt, body) != entry.commitment:
            faults.append(Fault(entry.desk_id, entry.seq, "content changed"))
        prev = entry.hash
    return faults
