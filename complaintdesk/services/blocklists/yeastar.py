"""Yeastar P-Series: the CSV of its blocked numbers (Name, Type, Number; & between numbers, a dot ends a pattern)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from complaintdesk.domain.contact_point import PointKind
from complaintdesk.services.blocklists.listing import Listed, Listing, Written, number, table

if TYPE_CHECKING:
    from complaintdesk.domain.blocklist import Options

KINDS = (PointKind.NUMBER, PointKind.PREFIX)


def write(listing: Listing, options: Options) -> Written:
    """Return a row for each block, against calls that come in."""
    rows = listing.of(*KINDS)
    blocks: dict[str, list[Listed]] = {}
    for row in rows:
        blocks.setdefault(row.block_id, []).append(row)
    lines = []
    for place, group in enumerate(blocks.values(), start=1):
        # Two blocks of one case must not have one name.
        name = f"{place} {group[0].note}".strip()
        lines.append((name, "inbound", "&".join(_pattern(row, options) for row in group)))
    return Written(data=table(("Name", "Type", "Number"), lines).encode(), taken=tuple(rows))


def _pattern(row: Listed, options: Options) -> str:
    digits = number(row.point.value, options.form)
    return f"{digits}." if row.point.kind is PointKind.PREFIX else digits
