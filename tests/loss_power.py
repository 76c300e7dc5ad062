"""Cutting the power while the program saves, seals sound, exports, and puts its small files in place."""

from __future__ import annotations

import shutil
from typing import TYPE_CHECKING

import evidence_export
import rig
from loss_home import LossHome
from loss_kills import check_packages, check_sealed, seal_sound
from loss_rig import Child, NotPossible
from power_cut_disk import NoFuse, power_cut_disk
from sqlalchemy import event
from sqlalchemy.pool import Pool

from complaintdesk.domain.errors import HomeUnreadable
from complaintdesk.services import settings
from complaintdesk.services.settings import Settings
from complaintdesk.store import keyslots

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from loss_rig import Course, Tally

    Tell = Callable[[str], None]
    Act = Callable[[Path, Tell], None]

_GONE_S = 60.0
_SHARES = (0.0, 0.5, 0.9)
"""How much of what was not synced may survive: nothing, half, nearly all of it."""


def cut(
    course: Course,
    own: Path,
    content: Path,
    act: Act,
    *,
    cut_at: int = 0,
    share: float = 0.0,
    refuse_at: int = 0,
) -> tuple[Path, list[str]]:
    """Do ``act`` on a disk until the power goes before its ``cut_at``-th change, or when it is done.

    Return what is left and what was acknowledged.
    """
    seed = course.chance.getrandbits(32)
    try:
        with power_cut_disk(content, own, cut_at=cut_at, seed=seed, share=share, refuse_at=refuse_at) as disk:
            child = Child(lambda tell: act(disk.folder, tell))
            child.hear_out(_GONE_S)
            disk.cut()
            return disk.left, child.kill()
    except NoFuse as reason:
        raise NotPossible(f"power cuts: {reason}") from reason


def _rounds(course: Course, content: Path, act: Act) -> Iterator[tuple[Path, list[str]]]:
    """Cut the power once all is done, then before each change in turn, in a random order, again and again."""
    places = [0]
    changes = 0
    for own in course.rounds():
        if not places:
            places = list(range(1, changes + 1))
            course.chance.shuffle(places)
        place = places.pop()
        yield cut(course, own, content, act, cut_at=place, share=course.chance.choice(_SHARES))
        if not place:
            changes = int((own / "changes").read_text())
            course.tally.notes = f"{changes} places"
        shutil.rmtree(own)


def saving(course: Course) -> None:
    """Write note lines; all that was acknowledged must be there."""
    founded = LossHome(course.folder)
    for own in course.rounds():
        _cut_while_saving(course, own, founded, course.chance.choice(_SHARES), _as_it_is)


def saving_carelessly(course: Course) -> None:
    """The same with synchronous=NORMAL, which must lose lines: it shows that these tests would notice."""
    founded = LossHome(course.folder)
    for own in course.rounds():
        _cut_while_saving(course, own, founded, 0.0, _sync_less)


def _as_it_is() -> None:
    """Leave the store as the program opens it."""


def _sync_less() -> None:
    @event.listens_for(Pool, "connect")
    def _connected(connection: object, _record: object) -> None:
        connection.execute("PRAGMA synchronous = NORMAL")


def _cut_while_saving(
    course: Course, own: Path, founded: LossHome, share: float, prepare: Callable[[], None]
) -> None:
    def act(disk: Path, tell: Tell) -> None:
        prepare()
        founded.save_lines(disk / "home", "call1", tell)

    # The first thousand changes hold the opening, some 60 lines and, in a WAL made small, its way into the file.
    place = course.chance.randint(1, 1000)
    left, said = cut(course, own, founded.template.parent, act, cut_at=place, share=share)
    founded.account(left / "home", said, course.tally, thorough=course.tally.cycles % 10 == 0)
    shutil.rmtree(own)


def failing_syncs(course: Course) -> None:
    """Write note lines on a disk where one sync fails and takes what it should have kept; then cut the power."""
    founded = LossHome(course.folder)
    refuse_at, syncs = 0, 1

    def act(disk: Path, tell: Tell) -> None:
        founded.save_lines(disk / "home", "call1", tell, count=12)

    for own in course.rounds():
        left, said = cut(course, own, founded.template.parent, act, refuse_at=refuse_at)
        founded.account(left / "home", said, course.tally, thorough=True)
        syncs = int((own / "syncs").read_text()) if not refuse_at else syncs
        refuse_at = refuse_at % syncs + 1
        shutil.rmtree(own)
    course.tally.notes = f"{syncs} syncs"


def key_slots(course: Course) -> None:
    """Put new key slots in place; the old or the new ones must be there, whole."""
    content = course.folder / "content"
    content.mkdir()
    old, new = keyslots.make_open("old", rig.KEY), keyslots.make_open("new", rig.KEY)
    keyslots.save(content, old)

    def act(disk: Path, tell: Tell) -> None:
        keyslots.save(disk, new)
        tell("saved")

    for left, said in _rounds(course, content, act):
        try:
            found = keyslots.load(left)
        except HomeUnreadable:
            course.tally.miss("no key slots can be read")
            continue
        _old_or_new(found, old, new, said, course.tally)


def desk_settings(course: Course) -> None:
    """Change the settings; the old or the new ones must be there, whole."""
    content = course.folder / "content"
    content.mkdir()
    old, new = Settings(desk_id="desk1", text_percent=110), Settings(desk_id="desk1", text_percent=150)
    settings.save(content / "settings.json", old)

    def act(disk: Path, tell: Tell) -> None:
        settings.save(disk / "settings.json", new)
        tell("saved")

    for left, said in _rounds(course, content, act):
        _old_or_new(settings.load(left / "settings.json"), old, new, said, course.tally)


def _old_or_new(found: object, old: object, new: object, said: list[str], tally: Tally) -> None:
    tally.acknowledged += len(said)
    if found not in (old, new):
        tally.miss("neither the old nor the new")
    elif said and found != new:
        tally.lose(1, "what was saved is the old again")


def sealing(course: Course) -> None:
    """Append chunks of sound; each that was acknowledged must be there."""
    content = course.folder / "content"
    content.mkdir()

    def act(disk: Path, tell: Tell) -> None:
        seal_sound(disk / "r.rec", tell, count=6)

    for left, said in _rounds(course, content, act):
        check_sealed(left / "r.rec", said, course.tally)


def exporting(course: Course) -> None:
    """Write a package; none may stand under its name that is not whole."""
    content = course.folder / "content"
    content.mkdir()

    def act(disk: Path, tell: Tell) -> None:
        evidence_export.export(disk)
        tell("named")

    for left, said in _rounds(course, content, act):
        check_packages(left, said, course.tally)


KINDS = {
    "power cut: saving": saving,
    "power cut: saving with synchronous=NORMAL": saving_carelessly,
    "power cut: saving after a failed sync": failing_syncs,
    "power cut: key slots": key_slots,
    "power cut: settings": desk_settings,
    "power cut: sealing": sealing,
    "power cut: exporting": exporting,
}
