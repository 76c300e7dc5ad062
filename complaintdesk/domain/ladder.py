"""The ladder against abuse: ask to stop, warn, warn for the last time, end the call (checklist 82).

How often each is said is the shop's own limit: no law names one, the ministry's manual asks for two or three times.
A call that is merely long has its own way out: say that it comes to its end, then end it (checklist 30).
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from complaintdesk.domain.shop import Rules

MOST = 5
"""Times that a rung may be said at most: whoever has not stopped by then does not."""

PRESETS = {"patient": (3, 3, 60), "usual": (2, 2, 30), "short": (1, 1, 15)}
"""Prepared limits by name: times to ask to stop, times to warn, minutes of a call."""


class Rung(StrEnum):
    """What is to be said next."""

    STOP = "stop"
    WARNING = "warning"
    FINAL = "final"
    END = "end"
    CLOSE = "close"


@dataclass(frozen=True, slots=True)
class Climb:
    """What was said in a call so far; ``grave`` if what was said to us leaves no time for warnings.

    ``overlong`` if the call has lasted as long as the shop allows, without abuse; ``closings`` counts how often the
    caller was told that it comes to its end.
    """

    stops: int = 0
    warnings: int = 0
    grave: bool = False
    overlong: bool = False
    closings: int = 0

    def next(self, rules: Rules) -> Rung:
        """Return what comes next by the shop's limits."""
        if self.grave or self.warnings >= rules.ladder_warnings:
            return Rung.END
        if self.overlong and not (self.stops or self.warnings):
            return Rung.END if self.closings else Rung.CLOSE
        if self.warnings == 0 and self.stops < rules.ladder_stops:
            return Rung.STOP
        return Rung.FINAL if self.warnings == rules.ladder_warnings - 1 else Rung.WARNING

    def count(self, rules: Rules) -> tuple[int, int]:
        """Return which time the next rung is said, from 1, and of how many."""
        rung = self.next(rules)
        if rung is Rung.STOP:
            return self.stops + 1, rules.ladder_stops
        if rung in (Rung.END, Rung.CLOSE):
            return 1, 1
        return self.warnings + 1, rules.ladder_warnings
