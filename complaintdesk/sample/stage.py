"""The stage: a desk, its steered clock, and everything that is to happen on it, in the order of time."""

from __future__ import annotations

from typing import TYPE_CHECKING

from complaintdesk.sample.script import dialogues

if TYPE_CHECKING:
    from collections.abc import Callable

    from complaintdesk.sample.played_recorder import PlayedRecorder
    from complaintdesk.services.desk import Desk
    from complaintdesk.services.ports import Ids

SECOND = 1_000_000
MINUTE = 60 * SECOND
DAY = 24 * 60 * MINUTE
_TICK = 1000


class StagedClock:
    """Implements ports.Clock: stands where the play is, a millisecond further each time it is asked."""

    def __init__(self, at: int) -> None:
        self._at = at

    def now(self) -> int:
        """Return microseconds since 1970-01-01 UTC."""
        self._at += _TICK
        return self._at

    def move(self, at: int) -> None:
        """Go on to a moment; never back."""
        self._at = max(self._at, at)


class Stage:
    """Collects what happens when, then lets it happen; ``staff`` are ids by given name."""

    def __init__(
        self, desk: Desk, clock: StagedClock, ids: Ids, recorder: PlayedRecorder, staff: dict[str, str]
    ) -> None:
        self.desk = desk
        self.clock = clock
        self.ids = ids
        self.recorder = recorder
        self.staff = staff
        self.dialogues = dialogues()
        self._acts: list[tuple[int, Callable[[], None]]] = []

    def at(self, moment: int, act: Callable[[], None]) -> None:
        """Have ``act`` happen at a moment, UTC µs."""
        self._acts.append((moment, act))

    def play(self, progress: Callable[[float], None]) -> None:
        """Let everything happen; ``progress`` gets 0 to 1."""
        for place, (moment, act) in enumerate(sorted(self._acts, key=lambda timed: timed[0])):
            self.clock.move(moment)
            act()
            progress((place + 1) / len(self._acts))
