"""The bytes of messages and files as they came, each beside the entry that holds their hash."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from sqlalchemy import insert, select

from complaintdesk.domain.case_events import MessageAdded
from complaintdesk.domain.errors import NotFound
from complaintdesk.domain.message import AttachmentAdded
from complaintdesk.store import replaying, tables

if TYPE_CHECKING:
    from sqlalchemy import Connection

    from complaintdesk.domain.message import FileKept
    from complaintdesk.store.checking import Seen

_ROW = tables.original.c


@dataclass(frozen=True, slots=True)
class Original:
    """What the ledger says of a file, and the bytes that lie beside the entry; None where there are none."""

    event: MessageAdded | AttachmentAdded
    body: bytes | None

    @property
    def file(self) -> FileKept | None:
        """Return what the bytes must be."""
        return self.event.file if isinstance(self.event, AttachmentAdded) else self.event.original


def keep(tx: Connection, stream: str, version: int, body: bytes) -> None:
    """Put bytes beside an entry that was just written in the same act."""
    entry = tables.entry.c
    written = tx.execute(
        select(entry.desk_id, entry.seq).where(entry.stream == stream, entry.version == version)
    ).one()
    tx.execute(insert(tables.original).values(desk_id=written.desk_id, seq=written.seq, body=body))


def of_message(tx: Connection, stream: str, message_id: str) -> Original:
    """Return a message's or a file's event with its bytes. Raises NotFound."""
    for entry, event in replaying.events_of(tx, stream):
        if isinstance(event, MessageAdded | AttachmentAdded) and event.message_id == message_id:
            return Original(event, body(tx, entry.desk_id, entry.seq))
    raise NotFound(message_id)


def body(tx: Seen, desk_id: str, seq: int) -> bytes | None:
    """Return the bytes beside an entry, None where there are none."""
    found: bytes | None = tx.execute(
        select(_ROW.body).where(_ROW.desk_id == desk_id, _ROW.seq == seq)
    ).scalar()
    return found


def places(tx: Seen) -> set[tuple[str, int]]:
    """Return the entries ``(desk_id, seq)`` that have bytes beside them."""
    return {(row.desk_id, row.seq) for row in tx.execute(select(_ROW.desk_id, _ROW.seq))}
