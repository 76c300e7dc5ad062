"""Cutting the power at a chosen change of any work, on a disk that keeps only what was synced and odd sectors."""

from __future__ import annotations

import shutil
from typing import TYPE_CHECKING

from loss_home import LossHome
from loss_rig import FAILS_WITHIN_S, Child, NotPossible
from loss_works import Saving
from power_cut_disk import NoFuse, power_cut_disk
from sqlalchemy import event
from sqlalchemy.pool import Pool

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from loss_rig import Course
    from loss_works import Work

    Tell = Callable[[str], None]

_SHARES = (0.0, 0.5, 0.9)
"""How much of what was not synced may survive: nothing, half, nearly all of it."""

_EARLY_CHANGES = 1000
"""Holds the opening of a home and some 60 lines."""


def _cut(
    course: Course,
    own: Path,
    act: Callable[[Path, Tell], None],
    *,
    cut_at: int = 0,
    share: float = 0.0,
    refuse_at: int = 0,
) -> tuple[Path, list[str]]:
    """Do ``act`` on a disk with what lies below ``own / "before"`` until the power goes, or when it is done.

    Return what is left and what was acknowledged.
    """
    seed = course.chance.getrandbits(32)
    try:
        with power_cut_disk(
            own / "before", own, cut_at=cut_at, seed=seed, share=share, refuse_at=refuse_at
        ) as disk:
            child = Child(lambda tell: act(disk.folder, tell))
            child.hear_out(FAILS_WITHIN_S)
            disk.cut()
            return disk.left, child.kill()
    except NoFuse as reason:
        raise NotPossible(f"power cuts: {reason}") from reason


def cut(course: Course, make: Callable[[Path], Work]) -> None:
    """Cut the power once all is done, then before each change in turn, in a random order, again and again."""
    work = make(course.folder)
    places, changes = [0], 0
    for own in course.rounds():
        (own / "before").mkdir()
        work.fill(own / "before")
        if not places:
            places = list(range(1, changes + 1))
            course.chance.shuffle(places)
        place = places.pop()
        left, said = _cut(course, own, work.act, cut_at=place, share=course.chance.choice(_SHARES))
        work.check(left, said, course.tally)
        if not place:
            changes = int((own / "changes").read_text())
            course.tally.notes = f"{changes} changes"
        shutil.rmtree(own)


def failing_syncs(course: Course) -> None:
    """Write note lines on a disk where one sync fails and forgets what it should have kept; then cut the power."""
    work = Saving(course.folder)
    refuse_at, syncs = 0, 1
    for own in course.rounds():
        (own / "before").mkdir()
        work.fill(own / "before")
        left, said = _cut(course, own, work.act, refuse_at=refuse_at)
        work.check(left, said, course.tally)
        syncs = int((own / "syncs").read_text()) if not refuse_at else syncs
        refuse_at = refuse_at % syncs + 1
        shutil.rmtree(own)
    course.tally.notes = f"{syncs} syncs"


def long_calls(course: Course) -> None:
    """Write note lines without end; all that was acknowledged must be there."""
    _cut_long_calls(course, lambda: None, _SHARES)


def long_calls_carelessly(course: Course) -> None:
    """The same with synchronous=NORMAL, which must lose lines: it shows that these tests would notice."""
    _cut_long_calls(course, _sync_less, (0.0,))


def _sync_less() -> None:
    @event.listens_for(Pool, "connect")
    def _connected(connection: object, _record: object) -> None:
        connection.execute("PRAGMA synchronous = NORMAL")


def _cut_long_calls(course: Course, prepare: Callable[[], None], shares: tuple[float, ...]) -> None:
    founded = LossHome(course.folder)

    def act(disk: Path, tell: Tell) -> None:
        prepare()
        founded.save_lines(disk / "home", "call1", tell)

    for own in course.rounds():
        founded.copy(own / "before")
        place = course.chance.randint(1, _EARLY_CHANGES)
        left, said = _cut(course, own, act, cut_at=place, share=course.chance.choice(shares))
        founded.account(left / "home", said, course.tally, thorough=course.tally.cycles % 10 == 0)
        shutil.rmtree(own)
