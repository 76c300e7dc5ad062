"""The tables of messages and files."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import msgspec
from sqlalchemy import delete, insert

from complaintdesk.domain import ledger
from complaintdesk.domain.contact_point import address_in
from complaintdesk.domain.message import AttachmentAdded, FileKept  # noqa: TC001 (msgspec reads annotations at run time)
from complaintdesk.store import tables

if TYPE_CHECKING:
    from sqlalchemy import Connection

    from complaintdesk.domain.case_events import MessageAdded
    from complaintdesk.domain.ledger import Entry


@dataclass(frozen=True, slots=True, kw_only=True)
class Details:
    """What the table keeps of a message in one column."""

    our_address: str = ""
    zone: str = ""
    site: str = ""
    stars: int = 0
    original: FileKept | None = None
    parts: tuple[FileKept, ...] = ()

    @staticmethod
    def read(kept: bytes | None) -> Details:
        """Return what a row holds; one of an older version holds nothing."""
        return msgspec.json.decode(kept, type=Details) if kept else Details()


def message(tx: Connection, case_id: str, event: MessageAdded) -> None:
    """Follow a message."""
    details = Details(
        our_address=event.our_address,
        zone=event.zone,
        site=event.site,
        stars=event.stars,
        original=event.original,
        parts=event.parts,
    )
    tx.execute(
        insert(tables.message).values(
            message_id=event.message_id,
            case_id=case_id,
            channel=event.channel.value,
            incoming=event.incoming,
            address=event.address,
            subject=event.subject,
            body=event.body,
            at=event.at,
            mail=address_in(event.address),
            details=None if details == Details() else ledger.canonical(msgspec.to_builtins(details)),
        )
    )


def attachment(tx: Connection, entry: Entry, case_id: str, event: AttachmentAdded) -> None:
    """Follow a file."""
    tx.execute(
        insert(tables.attachment).values(
            message_id=event.message_id,
            case_id=case_id,
            place=entry.version,
            at=event.at,
            staff_id=entry.actor_id,
            body=ledger.canonical(msgspec.to_builtins(event)),
        )
    )


def forget(tx: Connection, case_id: str) -> None:
    """Remove a case's rows, to be replayed."""
    for table in (tables.message, tables.attachment):
        tx.execute(delete(table).where(table.c.case_id == case_id))
