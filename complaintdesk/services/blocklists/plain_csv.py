"""Any other telephone system: a CSV of the columns one chooses, in the order one chooses."""

from __future__ import annotations

from typing import TYPE_CHECKING

from complaintdesk.domain.contact_point import PointKind
from complaintdesk.domain.errors import InvalidInput
from complaintdesk.services.blocklists.listing import Listed, Listing, Written, number, table

if TYPE_CHECKING:
    from collections.abc import Callable

    from complaintdesk.domain.blocklist import Form, Options

KINDS = tuple(PointKind)
_PHONE = (PointKind.NUMBER, PointKind.PREFIX)


def _number(row: Listed, form: Form) -> str:
    if row.point.kind not in _PHONE:
        return row.point.value
    return number(row.point.value, form) + ("*" if row.point.kind is PointKind.PREFIX else "")


COLUMNS: dict[str, Callable[[Listed, Form], str]] = {
    "number": _number,
    "hyphened": lambda row, _form: row.point.shown,
    "kind": lambda row, _form: row.point.kind.value,
    "case": lambda row, _form: row.case,
    "reason": lambda row, _form: row.reason,
    "since": lambda row, _form: row.since,
    "review": lambda row, _form: row.review,
}
"""What a column can hold; ``number`` is the address or domain of a mail point."""


def write(listing: Listing, options: Options) -> Written:
    """Return the columns asked for, in Unicode that Excel reads as such. Raises InvalidInput: no such column."""
    if not options.columns or any(name not in COLUMNS for name in options.columns):
        raise InvalidInput("columns", "unknown")
    rows = listing.of(*KINDS)
    lines = [[COLUMNS[name](row, options.form) for name in options.columns] for row in rows]
    return Written(data=table(options.columns, lines).encode("utf-8-sig"), taken=tuple(rows))
