"""How far a long command is: shown where somebody looks, silent in a script."""

from __future__ import annotations

import sys


class Progress:
    """A percentage on standard error, rewritten in place."""

    def __init__(self) -> None:
        self._shown = -1
        self._seen = sys.stderr.isatty()

    def show(self, done: float) -> None:
        """Show 0 to 1."""
        percent = int(done * 100)
        if self._seen and percent != self._shown:
            self._shown = percent
            print(f"\r{percent:3d} %", end="", file=sys.stderr, flush=True)

    def clear(self) -> None:
        """Leave the line empty for what comes next."""
        if self._seen and self._shown >= 0:
            print("\r     \r", end="", file=sys.stderr, flush=True)
