"""How far the writing of a package is, and whether to go on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from complaintdesk.domain.errors import Cancelled

if TYPE_CHECKING:
    from collections.abc import Callable


class Course:
    """Where we stand, and whether to go on: each step has its share of the whole, about that of the time it takes."""

    _SHARES = {"recordings": (0.0, 0.7), "report": (0.7, 0.8), "tables": (0.8, 0.85), "checking": (0.85, 1.0)}

    def __init__(self, progress: Callable[[float, str], None], cancelled: Callable[[], bool]) -> None:
        self._progress = progress
        self.cancelled = cancelled

    def show(self, step: str, done: float) -> None:
        """Tell how far a step is, 0 to 1."""
        start, end = self._SHARES[step]
        self._progress(start + (end - start) * min(1.0, done), step)

    def reach(self, step: str, done: float = 0.0) -> None:
        """Tell it, and raise Cancelled if the person stopped us."""
        self.show(step, done)
        self.go_on()

    def go_on(self, _counted: int = 0) -> None:
        """Raise Cancelled if the person stopped us."""
        if self.cancelled():
            raise Cancelled
