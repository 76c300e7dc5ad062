"""Messages and files of a case, from the read tables."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from sqlalchemy import func, select

from complaintdesk.domain.case_file import AttachmentRow, MessageRow
from complaintdesk.domain.contact_point import address_in
from complaintdesk.domain.message import AttachmentAdded
from complaintdesk.domain.terms import Channel
from complaintdesk.store import codec, tables
from complaintdesk.store.projections.messages import Details

if TYPE_CHECKING:
    from collections.abc import Iterable

    from sqlalchemy import Connection

_MESSAGE, _ATTACHMENT = tables.message.c, tables.attachment.c
_ADDED = codec.NAMES[AttachmentAdded]


def messages(tx: Connection, case_id: str) -> tuple[MessageRow, ...]:
    """Return a case's messages in order of their own dates."""
    query = select(tables.message).where(_MESSAGE.case_id == case_id)
    return tuple(_message(row) for row in tx.execute(query.order_by(_MESSAGE.at, _MESSAGE.message_id)))


def last_incoming(tx: Connection, senders: Iterable[str]) -> int | None:
    """Return the newest date of what came from one of these mail addresses, UTC µs."""
    mails = [mail for sender in senders if (mail := address_in(sender))]
    query = select(func.max(_MESSAGE.at)).where(_MESSAGE.mail.in_(mails), _MESSAGE.incoming)
    last: int | None = tx.execute(query).scalar_one()
    return last


def _message(row: Any) -> MessageRow:
    more = Details.read(row.details)
    return MessageRow(
        message_id=row.message_id,
        channel=Channel(row.channel),
        incoming=row.incoming,
        address=row.address,
        subject=row.subject,
        body=row.body,
        at=row.at,
        our_address=more.our_address,
        zone=more.zone,
        site=more.site,
        stars=more.stars,
        original=more.original,
        parts=more.parts,
    )


def attachments(tx: Connection, case_id: str, names: dict[str, str]) -> tuple[AttachmentRow, ...]:
    """Return a case's files in the order in which they came in; ``names`` are those of the staff."""
    query = select(tables.attachment).where(_ATTACHMENT.case_id == case_id).order_by(_ATTACHMENT.place)
    return tuple(_attachment(row, names) for row in tx.execute(query))


def _attachment(row: Any, names: dict[str, str]) -> AttachmentRow:
    event: AttachmentAdded = codec.decode(_ADDED, row.body)
    return AttachmentRow(
        message_id=event.message_id,
        kind=event.attachment_kind,
        caption=event.caption,
        file=event.file,
        at=event.at,
        staff=names.get(row.staff_id, ""),
    )


def names_of_papers(tx: Connection, case_id: str) -> dict[str, str]:
    """Return what each message or file of a case is called: its subject, or the file's name."""
    found = {
        row.message_id: row.subject
        for row in tx.execute(
            select(_MESSAGE.message_id, _MESSAGE.subject).where(_MESSAGE.case_id == case_id)
        )
    }
    return found | {row.message_id: row.file.name for row in attachments(tx, case_id, {})}


def hashes(tx: Connection, case_id: str) -> set[str]:
    """Return the hashes of everything that was filed in a case as a file."""
    kept = [row.original for row in messages(tx, case_id)] + [
        row.file for row in attachments(tx, case_id, {})
    ]
    return {file.sha256 for file in kept if file is not None and file.sha256}
