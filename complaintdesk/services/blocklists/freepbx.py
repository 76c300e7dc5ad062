"""FreePBX: the CSV that the blacklist module takes (Admin → Blacklist → Import); exact numbers alone."""

from __future__ import annotations

from typing import TYPE_CHECKING

from complaintdesk.domain.contact_point import PointKind
from complaintdesk.services.blocklists.listing import Listing, Written, number, table

if TYPE_CHECKING:
    from complaintdesk.domain.blocklist import Options

KINDS = (PointKind.NUMBER,)


def write(listing: Listing, options: Options) -> Written:
    """Return the file; withheld calls are a switch of FreePBX's own."""
    rows = listing.of(*KINDS)
    lines = [(number(row.point.value, options.form), row.note) for row in rows]
    return Written(data=table(("number", "description"), lines).encode(), taken=tuple(rows))
