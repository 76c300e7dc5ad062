"""What the formats are made of: the points in force, who is let through, and numbers as each system writes them."""

from __future__ import annotations

import csv
import io
from dataclasses import dataclass
from typing import TYPE_CHECKING

from complaintdesk.domain.blocklist import Form
from complaintdesk.domain.contact_point import PointKind, meets

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from complaintdesk.domain.contact_point import ContactPoint


@dataclass(frozen=True, slots=True, kw_only=True)
class Listed:
    """A contact point in force; ``since`` and ``review`` are days (2026-11-20), ``case`` like C-0001 or empty."""

    point: ContactPoint
    block_id: str
    case: str
    reason: str
    since: str
    review: str

    @property
    def note(self) -> str:
        """Return what may stand beside it in another system: nobody's name, and no words of the case."""
        return " ".join(part for part in (self.case, self.since) if part)


@dataclass(frozen=True, slots=True, kw_only=True)
class Listing:
    """The list at one moment."""

    rows: tuple[Listed, ...]
    allowed: tuple[ContactPoint, ...] = ()

    def of(self, *kinds: PointKind) -> list[Listed]:
        """Return the points of these kinds that may be blocked whatever else the system cannot say.

        Who is let through is not among them, and neither is what is so wide that it would meet one of those: rather
        one call too many rings than one is lost.
        """
        return [row for row in self.rows if row.point.kind in kinds and not self._spared(row.point)]

    def exceptions(self, point: ContactPoint) -> list[ContactPoint]:
        """Return who is let through although the point would meet them."""
        return [allowed for allowed in self.allowed if _covers(point, allowed)]

    def _spared(self, point: ContactPoint) -> bool:
        return bool(self.exceptions(point)) or any(_covers(allowed, point) for allowed in self.allowed)


def _covers(wide: ContactPoint, narrow: ContactPoint) -> bool:
    """Tell whether all or some of what ``narrow`` meets is met by ``wide``."""
    if narrow.kind is PointKind.WITHHELD or wide.kind is PointKind.WITHHELD:
        return narrow.kind is wide.kind
    return wide.way is narrow.way and meets(wide, narrow.value)


@dataclass(frozen=True, slots=True, kw_only=True)
class Written:
    """A finished file, and the rows that are in it."""

    data: bytes
    taken: tuple[Listed, ...]


def number(e164: str, form: Form) -> str:
    """Return a number, or the beginning of one, in digits alone: 09012345678, or 819012345678.

    A number from abroad begins with 010 at home, as one dials it from Japan; a plus would make a formula of a cell.
    """
    if form is Form.INTERNATIONAL:
        return e164.removeprefix("+")
    return f"0{e164[3:]}" if e164.startswith("+81") else f"010{e164.removeprefix('+')}"


_FORMULA = tuple("=+-@\t\r\n＝＋－＠")


def cell(text: str) -> str:
    """Return text that no spreadsheet takes for a formula (OWASP, CSV injection)."""
    return f"'{text}" if text.startswith(_FORMULA) else text


def table(header: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    """Return a CSV table (RFC 4180) in which no cell can start a formula."""
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\r\n")
    writer.writerow([cell(text) for text in header])
    writer.writerows([cell(text) for text in row] for row in rows)
    return out.getvalue()
