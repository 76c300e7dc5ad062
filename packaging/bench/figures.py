"""One measured number, its peer and its target; the table and the file that `make bench` leaves."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

HEADINGS = ("figure", "value", "unit", "peer", "peer value", "ratio", "target", "met")


@dataclass(frozen=True, slots=True, kw_only=True)
class Figure:
    """A measured value, the smaller the better.

    With a peer, ``at_most`` bounds value ÷ peer_value, both in ``unit``; without, it bounds the value itself. No
    ``at_most`` means that the figure is told for its own sake.
    """

    name: str
    value: float
    unit: str
    peer: str = ""
    peer_value: float | None = None
    at_most: float | None = None

    @property
    def ratio(self) -> float | None:
        """Value ÷ peer's value, if there is a peer."""
        return self.value / self.peer_value if self.peer_value else None

    @property
    def target(self) -> str:
        """The bound in words."""
        if self.at_most is None:
            return ""
        return f"≤ {self.at_most:g} × peer" if self.peer_value else f"≤ {self.at_most:g} {self.unit}"

    @property
    def met(self) -> bool | None:
        """Whether the bound holds; None where there is none."""
        if self.at_most is None:
            return None
        return (self.ratio if self.ratio is not None else self.value) <= self.at_most


def table(figures: Sequence[Figure]) -> str:
    """Return the figures as aligned text, one a line below its headings."""
    rows = [HEADINGS, *(_row(figure) for figure in figures)]
    widths = [max(len(row[column]) for row in rows) for column in range(len(HEADINGS))]
    lines = [
        "  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip() for row in rows
    ]
    return "\n".join([lines[0], "─" * max(map(len, lines)), *lines[1:]])


def save(figures: Sequence[Figure], target: Path) -> None:
    """Write the figures as a JSON list, making the folder if need be. Raises OSError."""
    told = [
        {
            "name": figure.name,
            "value": figure.value,
            "unit": figure.unit,
            "peer": figure.peer,
            "peer_value": figure.peer_value,
            "ratio": figure.ratio,
            "target": figure.target,
            "met": figure.met,
        }
        for figure in figures
    ]
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_text(json.dumps(told, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")


def _row(figure: Figure) -> tuple[str, ...]:
    verdict = {True: "yes", False: "NO", None: ""}[figure.met]
    numbers = [figure.value, figure.peer_value, figure.ratio]
    value, peer_value, ratio = ("" if number is None else f"{number:.3g}" for number in numbers)
    return (figure.name, value, figure.unit, figure.peer, peer_value, ratio, figure.target, verdict)
