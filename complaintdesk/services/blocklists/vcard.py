"""A phonebook of one contact with all numbers (vCard 3.0, RFC 2426): mobile phones block by contact."""

from __future__ import annotations

from typing import TYPE_CHECKING

from complaintdesk.domain.contact_point import PointKind
from complaintdesk.services.blocklists.listing import Listing, Written

if TYPE_CHECKING:
    from complaintdesk.domain.blocklist import Options

KINDS = (PointKind.NUMBER,)
NAME = "【着信拒否】ComplaintDesk"
_LINE = 75
"""Octets in a line, its end not counted."""


def write(listing: Listing, options: Options) -> Written:  # noqa: ARG001 - one form alone: +81…
    """Return the card."""
    rows = listing.of(*KINDS)
    lines = [
        "BEGIN:VCARD",
        "VERSION:3.0",
        f"N:{_escaped(NAME)};;;;",
        f"FN:{_escaped(NAME)}",
        f"CATEGORIES:{_escaped('着信拒否')}",
        *(f"TEL;TYPE=VOICE:{_escaped(row.point.value)}" for row in rows),
        "END:VCARD",
    ]
    return Written(data="".join(_folded(line) for line in lines).encode(), taken=tuple(rows))


def _escaped(text: str) -> str:
    for plain, escaped in (("\\", "\\\\"), ("\n", "\\n"), (",", "\\,"), (";", "\\;")):
        text = text.replace(plain, escaped)
    return text


def _folded(line: str) -> str:
    """Fold a line before an octet too many; no character is cut in two."""
    parts, length = [""], 0
    for character in line:
        size = len(character.encode())
        if length + size > _LINE:
            parts.append(" ")
            length = 1
        parts[-1] += character
        length += size
    return "\r\n".join(parts) + "\r\n"
