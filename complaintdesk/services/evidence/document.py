"""The parts that every document of a package is made of, as resources/typst/document.typ sets them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from complaintdesk.services.evidence.text import plain

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from complaintdesk.services.evidence.package import Order
    from complaintdesk.services.evidence.text import Row

TEMPLATE = "document.typ"


@dataclass(frozen=True, slots=True, kw_only=True)
class Document:
    """A document to set at ``path`` of the package; ``stamp`` is the mark of its exhibit, empty for none."""

    path: str
    title: str
    parts: tuple[Row, ...]
    stamp: str = ""
    flipped: bool = False

    def data(self, order: Order) -> Row:
        """Return what the template takes; equal orders give equal data."""
        return {
            "timestamp": order.made_at // 1_000_000,
            "case": order.case.label,
            "shop": plain(order.shop),
            "title": self.title,
            "stamp": self.stamp,
            "flipped": self.flipped,
            "head": order.ledger.head.hex(),
            "seq": str(order.ledger.head_seq),
            "parts": list(self.parts),
        }


def heading(text: str) -> Row:
    """Return a heading, which stays with what follows."""
    return {"kind": "heading", "text": text}


def text(said: str) -> Row:
    """Return a paragraph."""
    return {"kind": "text", "text": plain(said)}


def small(said: str) -> Row:
    """Return a remark."""
    return {"kind": "small", "text": plain(said)}


def box(label: str, value: str) -> Row:
    """Return a framed value to compare: a hash, a fingerprint."""
    return {"kind": "box", "label": label, "text": value}


def pairs(rows: Iterable[Sequence[str]], width: int = 30) -> Row:
    """Return labels (``width`` mm) and values."""
    return {"kind": "pairs", "width": width, "rows": [[plain(cell) for cell in row] for row in rows]}


def table(
    columns: Sequence[int], header: Sequence[str], rows: Iterable[Sequence[str]], *, ruled: bool = False
) -> Row:
    """Return a table; ``columns`` are widths in mm, negative ones share what is left."""
    told = [[plain(cell) for cell in row] for row in rows]
    return {"kind": "table", "columns": list(columns), "header": list(header), "rows": told, "ruled": ruled}


def blanks(rows: Sequence[str]) -> Row:
    """Return lines, two beside each other, that whoever hands the document in fills in."""
    return {"kind": "blanks", "rows": list(rows)}


def steps(rows: Sequence[str]) -> Row:
    """Return numbered steps."""
    return {"kind": "steps", "rows": list(rows)}


def bullets(rows: Sequence[str]) -> Row:
    """Return points."""
    return {"kind": "bullets", "rows": list(rows)}


def picture(path: str, name: str) -> Row:
    """Return a picture that lies in the package, under its name; not larger than it is."""
    return {"kind": "picture", "path": f"/{path}", "caption": plain(name), "alt": plain(name)}


def signed(rows: Sequence[str]) -> Row:
    """Return lines to sign on."""
    return {"kind": "signed", "rows": list(rows)}
