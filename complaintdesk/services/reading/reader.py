"""Reading anything that arrives: a file by its bytes, or a text from the clipboard."""

from __future__ import annotations

from typing import TYPE_CHECKING

from complaintdesk.domain import media
from complaintdesk.domain.arrived import Arrived, Found, Part, Unreadable, kept
from complaintdesk.domain.message import check_size
from complaintdesk.services.reading import charsets, eml, msg, pasted

if TYPE_CHECKING:
    from datetime import tzinfo


def read_file(name: str, data: bytes, tz: tzinfo) -> Arrived:
    """Return what a file is and says; ``tz`` is the shop's zone for dates that have none.

    What cannot be read as what it claims to be is a file like any other. Raises InvalidInput for its size.
    """
    check_size(len(data))
    kind = media.kind_of(name, data)
    file = kept(name, kind, data)
    try:
        if kind == media.MAIL:
            return Arrived(found=Found.MAIL, letter=eml.read(data), file=file, data=data)
        if kind == media.OUTLOOK:
            return Arrived(found=Found.MAIL, letter=msg.read(data), file=file, data=data)
    except Unreadable:
        return Arrived(found=Found.FILE, file=file, data=data, unreadable=True)
    if kind == media.TEXT:
        letter = pasted.read(charsets.decode(data, None), tz)
        return Arrived(found=Found.TEXT, letter=letter, file=file, data=data)
    claims = name.lower().endswith((".eml", ".msg"))
    return Arrived(found=Found.FILE, file=file, data=data, unreadable=claims)


def read_text(text: str, tz: tzinfo) -> Arrived:
    """Return what a pasted text says."""
    return Arrived(found=Found.TEXT, letter=pasted.read(text, tz))


def parts_of(media_type: str, data: bytes) -> tuple[Part, ...]:
    """Return the files in a kept mail, in the order in which they were noted; none of anything else."""
    try:
        if media_type == media.MAIL:
            return tuple(eml.parts(data))
        return tuple(msg.parts(data)) if media_type == media.OUTLOOK else ()
    except (Unreadable, ValueError, LookupError, TypeError, AttributeError, RecursionError):
        return ()
