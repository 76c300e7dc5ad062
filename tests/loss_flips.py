"""One flipped bit somewhere in a home: opening and checking find it, name the place, and delete nothing."""

from __future__ import annotations

import shutil
from dataclasses import dataclass
from typing import TYPE_CHECKING

import rig
import tampering

from complaintdesk import app
from complaintdesk.domain.errors import HomeUnreadable
from complaintdesk.domain.terms import NoteKind
from complaintdesk.sample.played_recorder import PlayedRecorder
from complaintdesk.services.homes import Homes

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from loss_rig import Course

    from complaintdesk.services.desk import Desk

DATABASE, LOG, INDEX = "complaintdesk.db", "complaintdesk.db-wal", "complaintdesk.db-shm"
SLOTS = ("keyslots.json", "keyslots-copy.json")
_LINES = 30


@dataclass
class FlipHome:
    """Two homes to copy and harm: one that was closed, one whose process was killed while it wrote."""

    folder: Path

    def __post_init__(self) -> None:
        self.keyring, self.clock, self.ids = rig.MemoryKeyring(), rig.SteeredClock(), rig.CountedIds()
        self.closed, self.killed = self.folder / "closed", self.folder / "killed"
        rig.found_home(self.closed, self.keyring, self.clock, self.ids)
        desk = self.open(self.closed)
        staff = rig.person(desk, rig.STAFF)
        tampering.filled(desk, self.clock, staff)
        desk.checkpoints.make("asked")
        desk.close()
        desk = self.open(self.closed)
        for n in range(_LINES):
            desk.calls.write("c1", f"m{n}", NoteKind.FACT, f"見本の一行 {n}", self.clock.now(), staff)
        shutil.copytree(self.closed, self.killed)  # what the system holds now is what a kill leaves
        desk.close()
        self.entries = desk.store.count()
        desk.database.close()

    def open(self, home: Path) -> Desk:
        """Open a home with its keyring, without the devices."""
        opened = Homes(self.keyring, self.clock, self.ids).open(home)
        return app.desk_on(
            opened, self.clock, self.ids, rig.JST, recorder=PlayedRecorder(self.clock, rig.tone(1.0))
        )

    def found(self, home: Path) -> tuple[str, ...]:
        """Open and check all but what screens read, which no flipped bit reaches past its page's sum."""
        try:
            desk = self.open(home)
        except HomeUnreadable:
            return (f"{DATABASE}: unreadable",)
        try:
            return desk.verification.verify(read_tables=False).faults
        finally:
            desk.close()


def named(file: str) -> Callable[[str], bool]:
    """Tell whether a fault names a file of the home by the words that the check has for it."""
    if file == DATABASE:
        return lambda fault: fault.startswith(("database: ", f"{DATABASE}: "))
    if file.startswith("recordings/"):
        return lambda fault: fault.startswith("recording r1: ")
    return lambda fault: fault.startswith(f"{file}: ")


def flip(path: Path, bit: int) -> None:
    """Turn one bit of a file over."""
    content = bytearray(path.read_bytes())
    content[bit // 8] ^= 1 << bit % 8
    path.write_bytes(content)


def flipped(course: Course) -> None:
    """Flip a bit of each cycle's copy; count those that went unseen, and files that are gone afterwards."""
    homes = FlipHome(course.folder)
    kept = [path for path in sorted(homes.closed.rglob("*")) if path.is_file()]
    files = [str(path.relative_to(homes.closed)) for path in kept]
    files = [
        LOG,
        *(f for f in files if f in (DATABASE, *SLOTS) or f.startswith(("recordings/", "checkpoints/"))),
    ]
    for folder in course.rounds():
        file = course.chance.choice(files)
        home = folder / "home"
        shutil.copytree(homes.killed if file == LOG else homes.closed, home)
        target = home / file
        bit = course.chance.randrange(target.stat().st_size * 8)
        flip(target, bit)
        harmed = target.read_bytes()
        before = {path.relative_to(home) for path in home.rglob("*") if path.is_file()}
        faults = homes.found(home)
        course.tally.acknowledged += 1
        place = f"{file}, bit {bit}"
        if not any(map(named(file), faults)):
            course.tally.miss(f"{place}: {faults or 'not found'}")
        gone = before - {path.relative_to(home) for path in home.rglob("*") if path.is_file()}
        if lost := sorted(str(path) for path in gone if path.name not in (LOG, INDEX)):
            course.tally.lose(len(lost), f"{place}: deleted {lost}")
        if file in (LOG, *SLOTS) and harmed not in (path.read_bytes() for path in home.glob("*.damaged-*")):
            course.tally.lose(1, f"{place}: the harmed bytes were not kept")
        shutil.rmtree(folder)
    course.tally.notes = "acknowledged: bits flipped"
