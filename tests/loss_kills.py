"""Killing the program with SIGKILL while it saves, seals sound, exports, upgrades, backs up, changes its key."""

from __future__ import annotations

import itertools
import os
import shutil
from typing import TYPE_CHECKING

import evidence_export
import rig
from loss_home import LossHome
from loss_rig import Child, killed_at_random

from complaintdesk import app
from complaintdesk.domain.errors import UserError
from complaintdesk.sample import builder
from complaintdesk.services.evidence.verify_package import verify_package
from complaintdesk.store.sealed_recording import SealedRecording, SealedWriter

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from loss_rig import Course, Tally

_HOME_LASTS = 20
"""Cycles on one home before a fresh one: it grows, and each look at it reads it all."""


def saving(course: Course) -> None:
    """Write note lines until killed; each home is killed many times in a row."""
    founded = LossHome(course.folder)
    home, acknowledged = None, []
    for own in course.rounds():
        fresh = course.tally.cycles % _HOME_LASTS == 1
        if home is None or fresh:
            home, acknowledged = founded.copy(own), []
        number = course.tally.cycles
        child = Child(lambda tell, home=home, n=number: founded.save_lines(home, f"call{n}", tell))
        new = killed_at_random(child, course, opening=0.03, working=0.06)
        before = course.tally.acknowledged
        acknowledged += new
        founded.account(home, acknowledged, course.tally, thorough=number % 10 == 0)
        course.tally.acknowledged = before + len(new)


def sealing(course: Course) -> None:
    """Append chunks of sound to a sealed recording until killed."""
    for own in course.rounds():
        child = Child(lambda tell, own=own: seal_sound(own / "r.rec", tell))
        heads = killed_at_random(child, course, opening=0.01, working=0.03)
        check_sealed(own / "r.rec", heads, course.tally)
        shutil.rmtree(own)


def seal_sound(path: Path, tell: Callable[[str], None], count: int = 0) -> None:
    """Seal half-second chunks and tell each new head; without end unless ``count`` is given."""
    chunk = evidence_export.flac_chunks(0.5)[0]
    writer = SealedWriter.create(path, rig.KEY, "rec1", evidence_export.RATE, 2)
    for _ in range(count) if count else itertools.count():
        tell(writer.append(chunk, evidence_export.CHUNK, bytes(40)))
    writer.close()


def check_sealed(path: Path, heads: list[str], tally: Tally) -> None:
    """Compare a recording with the chain hashes that were acknowledged for it, one a chunk."""
    tally.acknowledged += len(heads)
    try:
        with SealedRecording.open(path, rig.KEY) as sealed:
            kept = sealed.frames // evidence_export.CHUNK
            if wrong := sealed.check():
                tally.miss(f"recording: {wrong}")
            if kept < len(heads):
                tally.lose(len(heads) - kept, f"{len(heads) - kept} chunks are gone")
            elif kept == len(heads) and heads and sealed.head != heads[-1]:
                tally.miss("the recording ends with another chunk than acknowledged")
    except UserError as refused:
        if heads:
            tally.lose(len(heads), f"the recording does not open: {type(refused).__name__}")


def exporting(course: Course) -> None:
    """Export a case of the sample shop, with its sound, until killed."""
    home = course.folder / "sample"
    builder.build(home, 1, now=rig.SAMPLE_NOW, tz=rig.JST)
    case_id = _case_with_sound(home)
    for own in course.rounds():
        child = Child(lambda tell, own=own: _export(home, case_id, own, tell))
        said = killed_at_random(child, course, opening=0.1, working=1.5)
        check_packages(own, said, course.tally)
        shutil.rmtree(own)
    desk = app.open_desk(home)
    left = course.folder / "last"
    left.mkdir()
    _export(home, case_id, left, lambda _: None)
    check_packages(left, ["begun", "named"], course.tally)
    if faults := desk.verification.verify().faults:
        course.tally.miss(f"verification: {faults[0]}")
    desk.close()


def _case_with_sound(home: Path) -> str:
    desk = app.open_desk(home)
    try:
        cases = [desk.cases.file(row.case_id) for row in desk.cases.list()]
        return next(case.case_id for case in cases if case.recordings)
    finally:
        desk.close()


def _export(home: Path, case_id: str, out: Path, tell: Callable[[str], None]) -> None:
    desk = app.open_desk(home)
    by = desk.shops.shop().staff[0].staff_id
    prepared = desk.exports.prepare(case_id, "見本", by)
    tell("begun")
    desk.exports.write(prepared, out, lambda _done, _step: None, lambda: False)
    tell("named")
    desk.exports.note(prepared, by)
    desk.close()


def check_packages(out: Path, said: list[str], tally: Tally) -> None:
    """Count a package that stands under its name and is not whole, or was acknowledged and is not there."""
    named = [name for name in os.listdir(out) if not name.startswith(".")]
    if "named" in said:
        tally.acknowledged += 1
        if not named:
            tally.lose(1, "the package is gone")
    for name in named:
        if problems := verify_package(out / name):
            tally.miss(f"a package is not whole: {problems[0].what}")


KINDS = {"saving": saving, "sealing": sealing, "exporting": exporting}
