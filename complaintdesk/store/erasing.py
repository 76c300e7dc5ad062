"""The statements of an erasure: what a tombstone must say, and taking the contents away."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import msgspec
from sqlalchemy import bindparam, delete, select, update

from complaintdesk.domain import erasure, ledger
from complaintdesk.domain.custody import Erased, ErasedEntry
from complaintdesk.domain.errors import NotFound
from complaintdesk.store import codec, tables

if TYPE_CHECKING:
    from collections.abc import Sequence

    from sqlalchemy import Connection

_ROW = (
    select(tables.entry.c.stream, tables.entry.c.kind, tables.payload.c.body)
    .join(tables.payload)
    .where(tables.entry.c.desk_id == bindparam("desk"), tables.entry.c.seq == bindparam("number"))
)
_TAKE = (
    update(tables.payload)
    .where(tables.payload.c.desk_id == bindparam("desk"), tables.payload.c.seq == bindparam("number"))
    .values(salt=None, body=None)
)
_TAKE_ORIGINAL = delete(tables.original).where(
    tables.original.c.desk_id == bindparam("desk"), tables.original.c.seq == bindparam("number")
)


def tombstone(
    tx: Connection, entries: Sequence[tuple[str, int]], recordings: Sequence[str], why: str
) -> tuple[Erased, set[str]]:
    """Return what the tombstone says and the streams it concerns. Raises NotFound."""
    gone: list[ErasedEntry] = []
    streams: set[str] = set()
    for desk_id, seq in dict.fromkeys(entries):
        row = tx.execute(_ROW, {"desk": desk_id, "number": seq}).first()
        if row is None:
            raise NotFound(f"{desk_id}/{seq}")
        if row.body is None:
            continue
        event = codec.decode(row.kind, row.body)
        if erasure.erasable(event):
            rest = ledger.canonical(msgspec.to_builtins(erasure.rest_of(event))).decode()
            gone.append(ErasedEntry(desk_id=desk_id, seq=seq, rest=rest))
            streams.add(row.stream)
    key = tables.recording_key.c.recording_id
    kept = set(tx.scalars(select(key).where(key.in_(recordings))))
    heard = tuple(recording_id for recording_id in dict.fromkeys(recordings) if recording_id in kept)
    return Erased(entries=tuple(gone), recordings=heard, why=why), streams


def take_away(tx: Connection, gone: Erased) -> None:
    """Null salts and contents, drop originals and the recordings' keys; the engine refuses what no tombstone names."""
    for entry in gone.entries:
        tx.execute(_TAKE, {"desk": entry.desk_id, "number": entry.seq})
        tx.execute(_TAKE_ORIGINAL, {"desk": entry.desk_id, "number": entry.seq})
    keys = tables.recording_key
    tx.execute(delete(keys).where(keys.c.recording_id.in_(gone.recordings)))


def is_rest(kind: str, rest: bytes) -> bool:
    """Tell whether this can be what an erasure left: else a tombstone could put other words in place of the erased."""
    try:
        event: Any = codec.decode(kind, rest)
    except (msgspec.DecodeError, KeyError):
        return False
    return type(event) in erasure.WORDS and not erasure.erasable(event)
