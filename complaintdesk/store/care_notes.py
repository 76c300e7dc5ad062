"""Notes of staff care as rows: each sealed with a random key of its own, so that dropping the row erases it.

Sealed is the JSON of what the note says, by AES-256-GCM with the nonce in front; the note's id and its
author's belong to the seal, so that no row can pass as another's. They are no evidence and lie outside the ledger.
"""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Any

import msgspec
from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from sqlalchemy import delete, insert, select, update

from complaintdesk.domain.care import CareNote, CareRow, CareSaid
from complaintdesk.domain.errors import HomeUnreadable, NotAllowed, NotFound, WrongKey
from complaintdesk.store import call_queries, keyslots, tables

if TYPE_CHECKING:
    from collections.abc import Callable

    from sqlalchemy import Connection, Row

_TABLE = tables.care_note
_NONCE = 12


def keep(tx: Connection, key: bytes, note: CareNote) -> None:
    """Seal a new note; ``key`` is the home's 32 bytes for care."""
    tx.execute(
        insert(_TABLE).values(
            note_id=note.note_id,
            author_id=note.author_id,
            call_id=note.call_id,
            reader_id=note.reader_id,
            written_at=note.written_at,
            talked_by="",
            **_sealed(key, note),
        )
    )


def change(tx: Connection, key: bytes, note: CareNote) -> None:
    """Seal what a note says now with a new key; the one before is gone with its key."""
    row = update(_TABLE).where(_TABLE.c.note_id == note.note_id)
    tx.execute(row.values(reader_id=note.reader_id, written_at=note.written_at, **_sealed(key, note)))


def talked(tx: Connection, note_id: str, staff_id: str, at: int) -> None:
    """Note who talked with the author about a note; ``at`` UTC µs."""
    tx.execute(update(_TABLE).where(_TABLE.c.note_id == note_id).values(talked_at=at, talked_by=staff_id))


def drop(tx: Connection, note_id: str) -> None:
    """Drop a note and its key; whoever calls scrubs the store afterwards."""
    tx.execute(delete(_TABLE).where(_TABLE.c.note_id == note_id))


def require_author(tx: Connection, note_id: str, staff_id: str) -> None:
    """Raise NotAllowed for anybody but the author, NotFound; also of a note that does not open any more."""
    author_id = tx.execute(select(_TABLE.c.author_id).where(_TABLE.c.note_id == note_id)).scalar()
    if author_id is None:
        raise NotFound(note_id)
    if author_id != staff_id:
        raise NotAllowed("author")


def note(tx: Connection, key: bytes, note_id: str) -> CareNote:
    """Open one note. Raises NotFound, HomeUnreadable where it was changed by another hand."""
    row = tx.execute(select(_TABLE).where(_TABLE.c.note_id == note_id)).first()
    if row is None:
        raise NotFound(note_id)
    return _opened(key, row)


def rows(tx: Connection, key: bytes, seen: Callable[[str, str], bool]) -> list[CareRow]:
    """Open the notes that may be ``seen(author_id, reader_id)``, and no others; the newest first."""
    found = tx.execute(select(_TABLE).order_by(_TABLE.c.written_at.desc(), _TABLE.c.note_id)).all()
    names = call_queries.staff_names(tx)
    return [_named(tx, _opened(key, row), names) for row in found if seen(row.author_id, row.reader_id)]


def _named(tx: Connection, note: CareNote, names: dict[str, str]) -> CareRow:
    call = call_queries.named(tx, note.call_id) if note.call_id else None
    return CareRow(
        note=note,
        author=names.get(note.author_id, ""),
        reader=names.get(note.reader_id, ""),
        talked_by=names.get(note.talked_by, ""),
        call_at=call[0] if call else None,
        caller=call[1] if call else "",
    )


def _sealed(key: bytes, note: CareNote) -> dict[str, bytes]:
    own, nonce = os.urandom(32), os.urandom(_NONCE)
    body = nonce + AESGCM(own).encrypt(
        nonce, msgspec.json.encode(note.said), _whose(note.note_id, note.author_id)
    )
    return {"wrapped": keyslots.wrap(key, own), "sealed": body}


def _opened(key: bytes, row: Row[Any]) -> CareNote:
    try:
        own = keyslots.unwrap(key, row.wrapped)
        nonce, sealed = row.sealed[:_NONCE], row.sealed[_NONCE:]
        body = AESGCM(own).decrypt(nonce, sealed, _whose(row.note_id, row.author_id))
    except (InvalidTag, ValueError, WrongKey) as failure:
        raise HomeUnreadable("a note of staff care does not open") from failure
    return CareNote(
        note_id=row.note_id,
        author_id=row.author_id,
        call_id=row.call_id,
        reader_id=row.reader_id,
        written_at=row.written_at,
        said=msgspec.json.decode(body, type=CareSaid),
        talked_at=row.talked_at,
        talked_by=row.talked_by,
    )


def _whose(note_id: str, author_id: str) -> bytes:
    return f"{note_id} {author_id}".encode()
