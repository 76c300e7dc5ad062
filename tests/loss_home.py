"""A home that loss tests write into, and the check that everything acknowledged is in it."""

from __future__ import annotations

import itertools
import shutil
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING

import rig

from complaintdesk import app
from complaintdesk.devices.clock import SystemClock
from complaintdesk.domain import ledger
from complaintdesk.domain.call import NoteWritten
from complaintdesk.domain.errors import NotFound, UserError
from complaintdesk.domain.terms import NoteKind
from complaintdesk.sample.played_recorder import PlayedRecorder
from complaintdesk.store import codec

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from loss_rig import Tally

    from complaintdesk.domain.case_file import LineRow
    from complaintdesk.services.desk import Desk

_WRITTEN = codec.NAMES[NoteWritten]
REFUSED = "?"
"""Begins the word of a child that was refused something, and was told so."""

HEARD = ("heardx0",)
"""The line of the call that has sound."""

POWER_CUT = "power cut"
"""Begins the kinds after which a log may end in half a transaction."""

_TORN = "frames lost to damage, kept as"
"""What verification says of it: from the file alone it cannot be told from damage to what had been saved."""

_SOUND_S = 2.0
_BETWEEN = "x"
"""Stands between a call's id and the number of its line."""


def text_of(line_id: str) -> str:
    """Return what the line says."""
    return f"見本の一行 {line_id}"


class LossHome:
    """A founded home to copy, and the keyring that opens it."""

    def __init__(self, folder: Path) -> None:
        self.keyring = rig.MemoryKeyring()
        self.template = folder / "template" / "home"
        self.template.parent.mkdir(parents=True)
        rig.found_home(self.template, self.keyring, rig.SteeredClock(), rig.CountedIds())

    def copy(self, folder: Path) -> Path:
        """Copy it below a folder."""
        return Path(shutil.copytree(self.template, folder / "home"))

    def open(self, home: Path, code: str | None = None) -> Desk:
        """Open a copy, with the keyring unless a recovery code is given."""
        return app.open_desk(home, code, keyring=self.keyring)

    def save_lines(self, home: Path, call_id: str, tell: Callable[[str], None], count: int = 0) -> None:
        """Write lines of a new call and tell each as soon as it is durable; without end unless ``count`` is given."""
        desk = self.open(home)
        by = rig.person(desk, rig.STAFF)
        desk.calls.begin(call_id, 1, by)
        for n in range(count) if count else itertools.count():
            line_id = f"{call_id}{_BETWEEN}{n}"
            try:
                desk.calls.write(call_id, line_id, NoteKind.FACT, text_of(line_id), 1, by)
            except UserError as refused:
                tell(f"{REFUSED}{type(refused).__name__}")  # and once more, as a person would
                desk.calls.write(call_id, line_id, NoteKind.FACT, text_of(line_id), 1, by)
            tell(line_id)
        desk.close()

    def record_a_call(self, home: Path) -> str:
        """Take a call with one line and two seconds of sound; return its case."""
        clock, reports = SystemClock(), []
        recorder = PlayedRecorder(clock, rig.tone(_SOUND_S))
        desk = app.desk_on(app.homes(self.keyring).open(home), clock, recorder=recorder)
        by = rig.person(desk, rig.STAFF)
        desk.calls.begin("heard", clock.now(), by)
        line_id = f"heard{_BETWEEN}0"
        desk.calls.write("heard", line_id, NoteKind.FACT, text_of(line_id), clock.now(), by)
        desk.recordings.start("heard", "rec1", staff="", caller="", heard=reports.append)
        recorder.stop()
        for report in reports:
            desk.recordings.note("heard", "rec1", report, by)
        desk.calls.end("heard", by)
        desk.close()
        return desk.calls.call("heard").case_id

    def account(
        self,
        home: Path,
        acknowledged: Sequence[str],
        tally: Tally,
        *,
        thorough: bool,
        code: str | None = None,
    ) -> None:
        """Open a home after a crash and count what is not as it was acknowledged, every word of it a line."""
        acknowledged = [word for word in acknowledged if not word.startswith(REFUSED)]
        tally.acknowledged += len(acknowledged)
        try:
            desk = self.open(home, code)
        except UserError as refused:
            tally.lose(max(1, len(acknowledged)), f"the home does not open: {type(refused).__name__}")
            return
        try:
            self._count(desk, acknowledged, tally)
            check_chain(desk, tally)
            if thorough:
                check_thoroughly(desk, tally)
        finally:
            desk.close()

    def _count(self, desk: Desk, acknowledged: Sequence[str], tally: Tally) -> None:
        written = Counter(
            codec.decode(entry.kind, body).line_id
            for entry, _, body in desk.store.chain(desk.store.desk_id)
            if entry.kind == _WRITTEN and body is not None
        )
        calls = {line_id.partition(_BETWEEN)[0] for line_id in acknowledged}
        shown = [(line.line_id, line.text) for call in calls for line in _lines(desk, call)]
        in_sight = set(shown)
        gone = [line for line in acknowledged if not written[line] or (line, text_of(line)) not in in_sight]
        if gone:
            tally.lose(len(gone), f"{len(gone)} lines are gone from the ledger or from sight")
        if any(times > 1 for times in [*written.values(), *Counter(shown).values()]):
            tally.miss("a line is there twice")


def _lines(desk: Desk, call_id: str) -> tuple[LineRow, ...]:
    try:
        return desk.calls.call(call_id).lines
    except NotFound:
        return ()


def check_chain(desk: Desk, tally: Tally) -> None:
    """Count every fault of every chain."""
    for desk_id in desk.store.desks():
        for fault in ledger.check(desk.store.chain(desk_id)):
            tally.miss(f"entry {fault.seq}: {fault.what}")


def check_thoroughly(desk: Desk, tally: Tally) -> None:
    """Verify as a person would, and compare the read tables with ones built anew."""
    for fault in desk.verification.verify().faults:
        if _TORN in fault and tally.kind.startswith(POWER_CUT):
            tally.torn_ends += 1
        else:
            tally.miss(f"verification: {fault}")
    before = rig.projections(desk.database)
    desk.store.rebuild()
    if rig.projections(desk.database) != before:
        tally.miss("the read tables are not what the ledger gives")
