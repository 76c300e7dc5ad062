"""A copy of a store's file as it was at one moment, and looking whether a copy is sound."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from sqlalchemy import func, select, update

from complaintdesk.domain.custody import BackupMade
from complaintdesk.domain.errors import HomeMissing, HomeUnreadable
from complaintdesk.store import codec, failures, tables
from complaintdesk.store.dialects import sqlcipher

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from sqlalchemy import Connection

    from complaintdesk.store.database import Place, SqlCipherFile


def _unheard(_done: float) -> None:
    """Let a step pass that nobody watches."""


@dataclass(frozen=True, slots=True, order=True)
class Head:
    """Where a desk's chain ends: the number and the hex hash of its last entry."""

    desk: str
    seq: int
    head: str


@dataclass(frozen=True, slots=True)
class Recorded:
    """A recording as the ledger knows it; ``head`` is empty where it failed before there was a file.

    ``frames`` is None while it runs, or if a crash cut it off and nobody sealed it yet.
    """

    recording_id: str
    frames: int | None
    head: str


def take(place: Place, target: Path, step: Callable[[float], None] = _unheard) -> tuple[Head, ...]:
    """Write a store as it is now into a new file of the same key, durable on return; return where its chains end.

    Others write meanwhile without waiting, and do not change the copy. ``step`` gets 0 to 1 and may raise to stop: the
    unfinished file is the caller's to remove. Raises BackupFailed for a server, DiskFull, StorageFailed,
    HomeMissing, HomeUnreadable where the store is damaged.
    """
    with failures.translated():
        if not place.exists():  # else the engine would make an empty one
            raise HomeMissing("database")
        engine = place.engine()
    try:
        with failures.translated(), engine.begin() as seen:
            found = heads(seen)  # the first look also fixes what the transaction sees
            place.copy(seen, target, step)
        return found
    finally:
        engine.dispose()


def heads(tx: Connection) -> tuple[Head, ...]:
    """Return the end of every desk's chain, by desk."""
    entry = tables.entry.c
    last = select(entry.desk_id, func.max(entry.seq).label("seq")).group_by(entry.desk_id).subquery()
    rows = tx.execute(
        select(entry.desk_id, entry.seq, entry.hash).join(
            last, (entry.desk_id == last.c.desk_id) & (entry.seq == last.c.seq)
        )
    )
    return tuple(sorted(Head(row.desk_id, row.seq, row.hash.hex()) for row in rows))


def harm(place: SqlCipherFile, expected: tuple[Head, ...]) -> list[str]:
    """Return what is wrong with a copy's pages and heads, in stable English; empty if it is what was copied.

    Contents and chain are for ``ledger.check``. Nothing of the file changes.
    """
    engine = place.still()
    try:
        with failures.translated(), engine.begin() as tx:
            if found := sqlcipher.harm(tx):
                return [f"the database has {found}"]
            return [] if heads(tx) == expected else ["the database does not end where it should"]
    except HomeUnreadable:
        return ["the database cannot be read to its end"]
    finally:
        engine.dispose()


def recordings(tx: Connection) -> list[Recorded]:
    """Return every recording that is not erased, also those whose beginning was never noted."""
    noted, keys = tables.recording.c, tables.recording_key.c
    gone = select(tables.erased_recording.c.recording_id)
    query = (
        select(keys.recording_id, noted.frames, noted.head, noted.reason)
        .outerjoin_from(tables.recording_key, tables.recording, keys.recording_id == noted.recording_id)
        .where(keys.recording_id.not_in(gone))
        .order_by(keys.recording_id)
    )
    return [
        Recorded(row.recording_id, row.frames if row.reason else None, row.head or "")
        for row in tx.execute(query)
    ]


def last_made(tx: Connection) -> int | None:
    """Return when a backup of this store was last noted (UTC µs), by whichever desk."""
    kind = tables.custody.c.kind == codec.NAMES[BackupMade]
    return tx.execute(select(func.max(tables.custody.c.at)).where(kind)).scalar()


def take_over_drafts(tx: Connection, of: str, desk_id: str) -> None:
    """Give what was being typed at one desk to another, which begins in its place."""
    for table in (tables.draft, tables.transcript_draft):
        tx.execute(update(table).where(table.c.desk_id == of).values(desk_id=desk_id))
