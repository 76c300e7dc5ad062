"""A mail as it lies in an .eml file (RFC 5322, 2045-2047, 2231), read with patience for what is broken in it.

``email.policy.compat32`` takes any bytes as they are; the newer policies parse every header and fall over some that
spammers and old programs send.
"""

from __future__ import annotations

import email.policy
from email import message_from_bytes
from email.errors import MessageError
from email.header import decode_header
from email.message import Message
from email.utils import parsedate_to_datetime
from typing import TYPE_CHECKING

from complaintdesk.domain import media
from complaintdesk.domain.arrived import Letter, Part, Unreadable, one_line, plain_name
from complaintdesk.domain.message import LONGEST_TEXT, MOST_BYTES
from complaintdesk.services.reading import charsets, html_text

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import datetime

_MOST_PARTS = 100
_MOST_BOUNDARIES = 300
"""Real mails have a handful; the parser compares each line with every boundary around it."""
_MOST_COMPARED = 10_000_000
"""Lines times boundaries: seconds. A full mail of 30 MB has 400 000 lines."""
_MOST_HEADERS = 2_000
_MOST_HEADER = 4_000
_YEARS = range(1971, 2100)

_BROKEN = (MessageError, ValueError, LookupError, TypeError, AttributeError, RecursionError)
"""What the standard library's parser raises for mails that are no mails."""


class _Mail(Message):
    """A mail or a part of one, of bounded headings: the library reads parameters in quadratic time."""

    def set_raw(self, name: str, value: str) -> None:
        """Keep a heading as the parser found it, one about the contents only as far as anybody means."""
        if len(self) >= _MOST_HEADERS:
            raise ValueError("too many headings")
        super().set_raw(name, value[:_MOST_HEADER] if name.lower().startswith("content-") else value)


def read(data: bytes) -> Letter:
    """Return what a mail says. Raises Unreadable."""
    try:
        mail = _parsed(data)
        sent = _date(_header(mail, "Date"))
        body, shortened = _body(mail)
        return Letter(
            subject=one_line(decoded(_header(mail, "Subject"))),
            sender=one_line(decoded(_header(mail, "From"))),
            recipient=one_line(decoded(_header(mail, "To"))),
            sent_at=round(sent.timestamp()) * 1_000_000 if sent else None,
            zone=f"{sent:%z}" if sent else "",
            body=body,
            shortened=shortened,
            parts=tuple(parts(data)),
        )
    except _BROKEN as failure:
        raise Unreadable(type(failure).__name__) from None


def parts(data: bytes) -> Iterator[Part]:
    """Yield the files in a mail in their order: attachments, pictures in the text, mails in the mail."""
    total = 0
    for count, part in enumerate(_leaves(_parsed(data))):
        if not _is_file(part):
            continue
        content = _content(part)
        total += len(content)
        if count >= _MOST_PARTS or total > MOST_BYTES:
            return
        name = plain_name(decoded(_raw(part.get_filename()))) or f"{count + 1}"
        yield Part(name, media.kind_of(name, content), content)


def _parsed(data: bytes) -> Message:
    boundaries = data.lower().count(b"boundary")
    lines = data.count(b"\n") + data.count(b"\r")
    if boundaries > _MOST_BOUNDARIES or boundaries * lines > _MOST_COMPARED:
        raise ValueError("too many parts")
    return message_from_bytes(data, _Mail, policy=email.policy.compat32)


def _leaves(mail: Message) -> Iterator[Message]:
    """Yield what a mail is made of; a mail in it is one piece."""
    if mail.is_multipart() and mail.get_content_maintype() != "message":
        for part in mail.get_payload():
            if not isinstance(part, str):
                yield from _leaves(part)
    else:
        yield mail


def _is_file(part: Message) -> bool:
    if part.get_content_disposition() == "attachment" or part.get_filename():
        return True
    return part.get_content_maintype() != "text" and not _is_whole(part)


def _is_whole(part: Message) -> bool:
    """Tell whether this is a mail that is not divided at all, and not of some other kind."""
    return part.get_content_type() in ("multipart/mixed", "multipart/alternative")


def _content(part: Message) -> bytes:
    if part.is_multipart():
        inner = part.get_payload(0)
        return b"" if isinstance(inner, str) else inner.as_bytes()
    found = part.get_payload(decode=True)
    return found if isinstance(found, bytes) else b""


def _body(mail: Message) -> tuple[str, bool]:
    """Return the words: those sent as text, else those of the page; and whether they were too many."""
    found: dict[str, list[str]] = {"text/plain": [], "text/html": []}
    for part in _leaves(mail):
        kind = part.get_content_type()
        if kind in found and not _is_file(part):
            found[kind].append(charsets.decode(_content(part), part.get_content_charset()))
    text = "\n".join(found["text/plain"]).strip()
    if not text:
        text = "\n".join(map(html_text.text_of, found["text/html"])).strip()
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    return text[:LONGEST_TEXT], len(text) > LONGEST_TEXT


def _header(mail: Message, name: str) -> str:
    """Return a header as it was sent, the first where there are several."""
    for key, value in mail.raw_items():
        if key.lower() == name.lower():
            return _raw(value)
    return ""


def _raw(value: object) -> str:
    """Return a header's text; bytes that have no business in a header are taken for what they most likely are."""
    data = str(value or "").encode("utf-8", "surrogateescape")[:_MOST_HEADER]
    return charsets.decode(data, None)


def decoded(header: str) -> str:
    """Decode RFC 2047 words; a header that says it has some and has not is shown as it is."""
    if "=?" not in header:
        return header
    try:
        pieces = decode_header(header)
    except _BROKEN:
        return header
    return "".join(
        piece if isinstance(piece, str) else charsets.decode(piece, name) for piece, name in pieces
    )


def _date(header: str) -> datetime | None:
    """Return a date with its zone; RFC 5322 reads -0000 as UTC of an unknown zone."""
    try:
        sent = parsedate_to_datetime(header)
    except (ValueError, TypeError, IndexError, OverflowError):
        return None
    if sent.year not in _YEARS:
        return None
    return sent if sent.tzinfo else sent.astimezone()
