"""What was found in something that arrived, before anybody files it, and what is opened again."""

from __future__ import annotations

import hashlib
import unicodedata
from dataclasses import dataclass, field
from enum import StrEnum

from complaintdesk.domain.message import FileKept
from complaintdesk.domain.terms import Channel

LONGEST_LINE = 300
"""Characters of a subject or an address that are kept as text."""
_LONGEST_NAME = 120
_AHEAD_US = 86_400_000_000
"""What filing lets pass: clocks differ, and so do days around the world."""


class Found(StrEnum):
    """What it turned out to be."""

    MAIL = "mail"
    TEXT = "text"
    FILE = "file"


@dataclass(frozen=True, slots=True)
class Part:
    """A file in a mail; its bytes are not shown where objects are printed."""

    name: str
    media_type: str
    data: bytes = field(repr=False)

    @property
    def kept(self) -> FileKept:
        """Return what is noted of it."""
        return kept(self.name, self.media_type, self.data)


@dataclass(frozen=True, slots=True, kw_only=True)
class Letter:
    """What a mail or a pasted text says. ``sent_at`` is UTC µs, None if no date could be read; ``zone`` as +0900.

    ``body`` is text only, ``shortened`` tells that the original holds more; ``stars`` are those of a review, else 0.
    """

    subject: str = ""
    sender: str = ""
    recipient: str = ""
    sent_at: int | None = None
    zone: str = ""
    body: str = ""
    shortened: bool = False
    stars: int = 0
    parts: tuple[Part, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Arrived:
    """One thing that arrived; ``file`` and ``data`` are None for a text that was pasted.

    ``unreadable`` tells that it should have been a mail by its name and could not be read as one: it is kept as a file.
    """

    found: Found
    letter: Letter = Letter()
    file: FileKept | None = None
    data: bytes | None = field(default=None, repr=False)
    unreadable: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class NewMessage:
    """What a person says of a message, fields as in domain/case_events.py ``MessageAdded``; ``at`` is UTC µs."""

    channel: Channel
    incoming: bool
    address: str
    subject: str
    body: str
    at: int
    our_address: str = ""
    zone: str = ""
    site: str = ""
    stars: int = 0


@dataclass(frozen=True, slots=True)
class Opened:
    """A kept file, proven to be as it was filed."""

    name: str
    media_type: str
    data: bytes = field(repr=False)


class Unreadable(Exception):
    """It is not what it says it is; nothing of it is in the message."""


def suggested_channel(letter: Letter, found: Found) -> Channel:
    """Return what a letter most likely is: stars are a review, a text without a sender may be one of a chat."""
    if letter.stars:
        return Channel.REVIEW
    return Channel.MAIL if found is Found.MAIL or letter.sender or letter.subject else Channel.CHAT


def as_found(arrived: Arrived, now: int, *, incoming: bool) -> NewMessage:
    """Return the message as it was read, where nobody looks at it first.

    Without a date, or with one to come as a wrong or lying clock writes it, it came ``now`` (UTC µs).
    """
    letter = arrived.letter
    sent_at = letter.sent_at if letter.sent_at is not None and letter.sent_at <= now + _AHEAD_US else None
    address, ours = (letter.sender, letter.recipient) if incoming else (letter.recipient, letter.sender)
    return NewMessage(
        channel=suggested_channel(letter, arrived.found),
        incoming=incoming,
        address=address,
        subject=letter.subject,
        body=letter.body,
        at=now if sent_at is None else sent_at,
        our_address=ours,
        zone="" if sent_at is None else letter.zone,
        stars=letter.stars,
    )


def kept(name: str, media_type: str, data: bytes) -> FileKept:
    """Return what is noted of a file."""
    return FileKept(
        name=plain_name(name),
        media_type=media_type,
        size=len(data),
        sha256=hashlib.sha256(data).hexdigest(),
    )


def plain_name(name: str) -> str:
    """Return a file's name without folders, control characters and signs that turn the writing direction."""
    last = name.replace("\\", "/").rpartition("/")[2]
    shown = "".join(sign for sign in last if unicodedata.category(sign) not in ("Cc", "Cf", "Cs", "Zl", "Zp"))
    shown = shown.strip().lstrip(".")
    if len(shown) <= _LONGEST_NAME:
        return shown
    stem, dot, ending = shown.rpartition(".")
    return f"{stem[: _LONGEST_NAME - 12]}…{dot}{ending[:10]}" if dot else shown[:_LONGEST_NAME]


def one_line(text: str) -> str:
    """Return a text as one line of bearable length."""
    return " ".join(text.split())[:LONGEST_LINE]
