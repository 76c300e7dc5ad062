"""3CX: a CSV of numbers and descriptions for its blocked numbers; a star ends the beginning of a number."""

from __future__ import annotations

from typing import TYPE_CHECKING

from complaintdesk.domain.contact_point import PointKind
from complaintdesk.services.blocklists.listing import Listing, Written, number, table

if TYPE_CHECKING:
    from complaintdesk.domain.blocklist import Options

KINDS = (PointKind.NUMBER, PointKind.PREFIX)


def write(listing: Listing, options: Options) -> Written:
    """Return a row for each number or beginning."""
    rows = listing.of(*KINDS)
    lines = [
        (
            number(row.point.value, options.form) + ("*" if row.point.kind is PointKind.PREFIX else ""),
            row.note,
        )
        for row in rows
    ]
    return Written(data=table(("Number", "Description"), lines).encode(), taken=tuple(rows))
