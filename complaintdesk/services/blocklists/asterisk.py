"""Asterisk: commands for its console that fill the family ``blacklist`` of its database (BLACKLIST() reads it)."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from complaintdesk.domain.contact_point import PointKind
from complaintdesk.services.blocklists.listing import Listed, Listing, Written, number

if TYPE_CHECKING:
    from complaintdesk.domain.blocklist import Options

KINDS = (PointKind.NUMBER, PointKind.WITHHELD)

_UNSAID = re.compile(r"[^A-Za-z0-9 :-]")
"""What a note between quotes must not hold: the console knows quotes, backslashes and the end of a line."""


def write(listing: Listing, options: Options) -> Written:
    """Return one command a line; the key ``blocked`` is FreePBX's own for calls without a number."""
    rows = listing.of(*KINDS)
    return Written(data="".join(_line(row, options) for row in rows).encode(), taken=tuple(rows))


def _line(row: Listed, options: Options) -> str:
    if row.point.kind is PointKind.WITHHELD:
        return 'database put blacklist blocked "1"\n'
    note = _UNSAID.sub("", row.note) or "1"
    return f'database put blacklist {number(row.point.value, options.form)} "{note}"\n'
