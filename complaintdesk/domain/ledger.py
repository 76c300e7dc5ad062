"""The chain of the ledger: salted commitments and a hash over every column of an entry.

The construction is that of DESIGN §5 (and ADR 003): ``commitment = SHA-256(salt ‖ canonical JSON)``; ``hash`` covers a
length-prefixed encoding of all other columns, so that no two different entries share an encoding.
"""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable

GENESIS = bytes(32)
"""``prev`` of a desk's first entry."""

SALT_BYTES = 32


class Entry(NamedTuple):
    """One row of the ledger. ``utc_us`` is microseconds since 1970-01-01 UTC, the time of writing.

    ``commitment``, ``prev`` and ``hash`` are 32 bytes; ``seq`` and ``version`` count from 1. A tuple, not a dataclass:
    a check makes a million of them, and a frozen dataclass takes ten times as long to make.
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


class _Sizes(dict[int, bytes]):
    """Numbers of bytes, each as eight bytes made once."""

    def __missing__(self, size: int) -> bytes:
        self[size] = size.to_bytes(8, "big")
        return self[size]


_SIZE = _Sizes()


def entry_hash(
    *, desk_id: str, seq: int, stream: str, version: int, kind: str, utc_us: int, actor_id: str,
    commitment: bytes, prev: bytes,
) -> bytes:  # fmt: skip
    """Hash all columns of an entry but the hash itself."""
    # Written out and in one buffer: a check does this a million times.
    desk, number, name, place = desk_id.encode(), str(seq).encode(), stream.encode(), str(version).encode()
    what, time, actor = kind.encode(), str(utc_us).encode(), actor_id.encode()
    size = _SIZE
    return hashlib.sha256(b"".join((
        b"complaintdesk-entry-v1",
        size[len(desk)], desk, size[len(number)], number, size[len(name)], name, size[len(place)], place,
        size[len(what)], what, size[len(time)], time, size[len(actor)], actor,
        size[len(commitment)], commitment, size[len(prev)], prev,
    ))).digest()  # fmt: skip


def recompute(entry: Entry) -> bytes:
    """Return the hash that ``entry`` ought to have."""
    desk_id, seq, stream, version, kind, utc_us, actor_id, commitment, prev, _ = entry
    return entry_hash(
        desk_id=desk_id,
        seq=seq,
        stream=stream,
        version=version,
        kind=kind,
        utc_us=utc_us,
        actor_id=actor_id,
        commitment=commitment,
        prev=prev,
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
        if _changed(entry):
            faults.append(Fault(entry.desk_id, entry.seq, "entry changed"))
        if (salt is None) != (body is None):
            faults.append(Fault(entry.desk_id, entry.seq, "content half missing"))
        elif salt is not None and body is not None and commit(salt, body) != entry.commitment:
            faults.append(Fault(entry.desk_id, entry.seq, "content changed"))
        prev = entry.hash
    return faults


def _changed(entry: Entry) -> bool:
    try:
        return recompute(entry) != entry.hash
    except (
        AttributeError,
        TypeError,
    ):  # SQLite lets whoever tampers put bytes where text belongs, or nothing
        return True
