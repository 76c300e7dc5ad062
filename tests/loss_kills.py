"""Killing the program with SIGKILL at a random moment of any work."""

from __future__ import annotations

import shutil
import time
from typing import TYPE_CHECKING

from loss_home import LossHome
from loss_rig import FAILS_WITHIN_S, Child

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from loss_rig import Course
    from loss_works import Work

_HOME_LASTS = 20
"""Cycles on one home before a fresh one: it grows, and each look at it reads it all."""

_OPENING_S, _WRITING_S = 0.03, 0.06


def killed(course: Course, make: Callable[[Path], Work]) -> None:
    """Do a work to its end once, then kill it at moments spread over the time that took."""
    work = make(course.folder)
    lasts = 0.0
    for own in course.rounds():
        work.fill(own)
        begun = time.monotonic()
        child = Child(lambda tell, own=own: work.act(own, tell))
        child.hear_out(course.chance.uniform(0, lasts) if lasts else FAILS_WITHIN_S)
        lasts = lasts or time.monotonic() - begun
        course.tally.unless_killed(said := child.kill(), child.failure)
        work.check(own, said, course.tally)
        shutil.rmtree(own)


def killed_again_and_again(course: Course) -> None:
    """Write note lines into the same home until killed, open it and go on, many times in a row."""
    founded = LossHome(course.folder)
    home, acknowledged = None, []
    for own in course.rounds():
        number = course.tally.cycles
        if home is None or number % _HOME_LASTS == 1:
            home, acknowledged = founded.copy(own), []
        child = Child(lambda tell, home=home, n=number: founded.save_lines(home, f"call{n}", tell))
        if course.chance.random() < 0.25:
            child.hear_out(course.chance.uniform(0, _OPENING_S))
        elif child.hear(FAILS_WITHIN_S):
            child.hear_out(course.chance.uniform(0, _WRITING_S))
        course.tally.unless_killed(new := child.kill(), child.failure)
        earlier = len(acknowledged)
        acknowledged += new
        founded.account(home, acknowledged, course.tally, thorough=number % 10 == 0)
        course.tally.acknowledged -= earlier
