"""A mail as Outlook saves it (.msg, [MS-OXMSG]), read through python-oxmsg."""

from __future__ import annotations

import io
import struct
from datetime import UTC
from typing import TYPE_CHECKING

from complaintdesk.domain import media
from complaintdesk.domain.arrived import Letter, Part, Unreadable, one_line, plain_name
from complaintdesk.domain.message import LONGEST_TEXT, MOST_BYTES
from complaintdesk.services.reading import eml, html_text

if TYPE_CHECKING:
    from collections.abc import Iterator

    from oxmsg import Message

_MOST_PARTS = 100
_MOST_ENTRIES = 5_000
_SECTOR = 512
_TABLE_COUNTS = (44, 72)
"""Where the header says how many sectors its two tables have ([MS-CFB] 2.2)."""


def read(data: bytes) -> Letter:
    """Return what a message says. Raises Unreadable."""
    try:
        _require_bounds(data)
        mail = _loaded(data)
        text = mail.body or html_text.text_of(mail.html_body or "")
        text = text.replace("\r\n", "\n").replace("\r", "\n").strip()
        sent = mail.sent_date
        if sent is not None and sent.tzinfo is None:
            sent = sent.replace(tzinfo=UTC)
        return Letter(
            subject=one_line(mail.subject or ""),
            sender=one_line(_bare(eml.decoded(mail.sender or ""))),
            recipient=one_line(
                "; ".join(_address(each.name, each.email_address) for each in mail.recipients)
            ),
            sent_at=round(sent.timestamp()) * 1_000_000 if sent else None,
            zone=f"{sent:%z}" if sent else "",
            body=text[:LONGEST_TEXT],
            shortened=len(text) > LONGEST_TEXT,
            parts=tuple(_parts(mail)),
        )
    except Unreadable:
        raise
    except Exception as failure:
        # The file was made by anybody, and the library lets through whatever its own reading runs into.
        raise Unreadable(type(failure).__name__) from None


def _require_bounds(data: bytes) -> None:
    """Raise Unreadable where the file says it is more than it is: the library would read the same bytes for ever."""
    from olefile import OleFileIO

    tables = [struct.unpack_from("<I", data, place)[0] for place in _TABLE_COUNTS]
    if max(tables) > len(data) // _SECTOR:
        raise Unreadable("too large")
    with OleFileIO(io.BytesIO(data)) as file:
        entries = [entry for entry in file.direntries if entry is not None]
        if len(entries) > _MOST_ENTRIES or sum(entry.size for entry in entries[1:]) > len(data):
            raise Unreadable("too large")


def parts(data: bytes) -> Iterator[Part]:
    """Yield the files in a message in their order. Raises Unreadable."""
    yield from read(data).parts


def _loaded(data: bytes) -> Message:
    from oxmsg import Message  # only where there is such a file: 0.1 s

    return Message.load(io.BytesIO(data))


def _parts(mail: Message) -> Iterator[Part]:
    total = 0
    for count, attached in enumerate(mail.attachments, start=1):
        content = (attached.file_bytes if attached.attached_by_value else None) or b""
        total += len(content)
        if count > _MOST_PARTS or total > MOST_BYTES:
            return
        name = plain_name(attached.file_name or "") or f"{count}"
        yield Part(name, media.kind_of(name, content), content)


def _address(name: str, address: str) -> str:
    return f"{name} <{address}>" if name and name != address else address or name


def _bare(sender: str) -> str:
    """Take the brackets off an address that has no name."""
    return sender.removeprefix("<").removesuffix(">") if sender.startswith("<") else sender
