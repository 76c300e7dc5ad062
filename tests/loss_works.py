"""What loss tests disturb: each work fills a folder, is done in it, and says afterwards what of it is wrong."""

from __future__ import annotations

import hashlib
import os
import shutil
from contextlib import closing
from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

import evidence_export
import rig
from loss_home import HEARD, LossHome, check_chain, check_thoroughly
from loss_rig import TESTS

from complaintdesk import app
from complaintdesk.domain.errors import HomeUnreadable, UserError
from complaintdesk.domain.evidence_plan import Form
from complaintdesk.services import backup_folder, settings, snapshot_check
from complaintdesk.services.evidence.verify_package import verify_package
from complaintdesk.services.settings import Settings
from complaintdesk.store import keyslots
from complaintdesk.store.database import SqlCipherFile
from complaintdesk.store.sealed_recording import SealedRecording, SealedWriter

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from loss_rig import Tally

    Tell = Callable[[str], None]

OLD = TESTS / "fixtures" / "homes" / "0001"
_CHUNKS = 4
_LINES = 6
_PASSPHRASE = "見本の合言葉をここに置く"


class Work(Protocol):
    """One thing that the program does. All but ``act`` happens undisturbed."""

    def fill(self, folder: Path) -> None:
        """Put there what is there before."""

    def act(self, folder: Path, tell: Tell) -> None:
        """Do it, and tell each thing that is durable."""

    def check(self, folder: Path, said: list[str], tally: Tally) -> None:
        """Count what was said and is not so, and what is half done."""


class Saving:
    """Opening a home and writing note lines."""

    def __init__(self, folder: Path) -> None:
        self.founded = LossHome(folder)

    def fill(self, folder: Path) -> None:
        self.founded.copy(folder)

    def act(self, folder: Path, tell: Tell) -> None:
        self.founded.save_lines(folder / "home", "call1", tell, count=_LINES)

    def check(self, folder: Path, said: list[str], tally: Tally) -> None:
        self.founded.account(folder / "home", said, tally, thorough=True)


class Sealing:
    """Sealing sound, half a second at a time."""

    def __init__(self, _folder: Path) -> None:
        self._chunk = evidence_export.flac_chunks(0.5)[0]

    def fill(self, folder: Path) -> None:
        """Begin with nothing."""

    def act(self, folder: Path, tell: Tell) -> None:
        writer = SealedWriter.create(folder / "r.rec", rig.KEY, "rec1", evidence_export.RATE, 2)
        for _ in range(_CHUNKS):
            tell(writer.append(self._chunk, evidence_export.CHUNK, bytes(40)))
        writer.close()

    def check(self, folder: Path, said: list[str], tally: Tally) -> None:
        tally.acknowledged += len(said)
        try:
            with SealedRecording.open(folder / "r.rec", rig.KEY) as sealed:
                kept = sealed.frames // evidence_export.CHUNK
                if wrong := sealed.check():
                    tally.miss(f"recording: {wrong}")
                if kept < len(said):
                    tally.lose(len(said) - kept, f"{len(said) - kept} chunks are gone")
                elif kept == len(said) and said and sealed.head != said[-1]:
                    tally.miss("the recording ends with another chunk than acknowledged")
        except UserError as refused:
            if said:
                tally.lose(len(said), f"the recording does not open: {type(refused).__name__}")


class Exporting:
    """Exporting a case with its sound."""

    def __init__(self, folder: Path) -> None:
        self._founded = LossHome(folder)
        self._case_id = self._founded.record_a_call(self._founded.template)

    def fill(self, folder: Path) -> None:
        self._founded.copy(folder)
        (folder / "out").mkdir()

    def act(self, folder: Path, tell: Tell) -> None:
        desk = self._founded.open(folder / "home")
        by = rig.person(desk, rig.OWNER)
        prepared = desk.exports.prepare(self._case_id, "見本", by)
        tell(
            desk.exports.hand_over(
                prepared, folder / "out", Form.FOLDER, lambda _done, _step: None, lambda: False
            ).path.name
        )
        desk.exports.note(prepared, by)
        desk.close()

    def check(self, folder: Path, said: list[str], tally: Tally) -> None:
        tally.acknowledged += len(said)
        named = [name for name in os.listdir(folder / "out") if not name.startswith(".")]
        if gone := set(said) - set(named):
            tally.lose(len(gone), "the package is gone")
        for name in named:
            if problems := verify_package(folder / "out" / name):
                tally.miss(f"a package is not whole: {problems[0].what}")
        self._founded.account(folder / "home", HEARD, tally, thorough=True)


@dataclass
class Settling:
    """Putting this desk's settings in place."""

    folder: Path
    old = Settings(desk_id="desk1", text_percent=110)
    new = Settings(desk_id="desk1", text_percent=150)

    def fill(self, folder: Path) -> None:
        settings.save(folder / "settings.json", self.old)

    def act(self, folder: Path, tell: Tell) -> None:
        settings.save(folder / "settings.json", self.new)
        tell("saved")

    def check(self, folder: Path, said: list[str], tally: Tally) -> None:
        tally.acknowledged += len(said)
        found = settings.load(folder / "settings.json")
        if found not in (self.old, self.new):
            tally.miss("neither the old nor the new settings")
        elif said and found != self.new:
            tally.lose(1, "what was saved is the old again")


class AddingAKey:
    """Giving a home a passphrase."""

    def __init__(self, folder: Path) -> None:
        self._founded = LossHome(folder)

    def fill(self, folder: Path) -> None:
        self._founded.copy(folder)

    def act(self, folder: Path, tell: Tell) -> None:
        with closing(self._founded.open(folder / "home")) as desk:
            desk.keys.set_passphrase(_PASSPHRASE, rig.person(desk, rig.OWNER))
            tell("passphrase")

    def check(self, folder: Path, said: list[str], tally: Tally) -> None:
        tally.acknowledged += len(said)
        try:
            kinds = [slot.kind for slot in keyslots.load(folder / "home").slots]
        except HomeUnreadable:
            tally.miss("no key slots can be read")
            return
        if set(said) - set(kinds):
            tally.lose(1, "the passphrase is gone")
        self._founded.account(folder / "home", [], tally, thorough=True)


class Rekeying:
    """Writing the store anew under another master key; the recovery code opens whichever counts."""

    def __init__(self, folder: Path) -> None:
        self._founded = LossHome(folder)
        self._lines: list[str] = []
        self._founded.save_lines(self._founded.template, "call1", self._lines.append, count=_LINES)

    def fill(self, folder: Path) -> None:
        self._founded.copy(folder)

    def act(self, folder: Path, tell: Tell) -> None:
        desk = self._founded.open(folder / "home")
        desk.keys.rekey(rig.CODE, None, rig.person(desk, rig.OWNER))
        tell("rekeyed")
        desk.close()

    def check(self, folder: Path, said: list[str], tally: Tally) -> None:
        before = keyslots.load(self._founded.template).check
        if said and keyslots.load(folder / "home").check == before:
            tally.lose(1, "the old key counts again")
        self._founded.account(folder / "home", self._lines, tally, thorough=True, code=rig.CODE)


class Upgrading:
    """Opening a home that an earlier version left."""

    def __init__(self, _folder: Path) -> None:
        self._keyring = rig.MemoryKeyring()

    def fill(self, folder: Path) -> None:
        shutil.copytree(OLD, folder / "home")

    def act(self, folder: Path, tell: Tell) -> None:
        desk = app.open_desk(folder / "home", rig.CODE, keyring=self._keyring)
        tell("opened")
        desk.close()

    def check(self, folder: Path, said: list[str], tally: Tally) -> None:
        tally.acknowledged += len(said)
        try:
            desk = app.open_desk(folder / "home", rig.CODE, keyring=self._keyring)
        except UserError as refused:
            tally.lose(1, f"the home does not open: {type(refused).__name__}")
            return
        check_chain(desk, tally)
        check_thoroughly(desk, tally)
        if not any((folder / "home").glob("*.before-0001.db")):
            tally.miss("there is no copy of what it was")
        desk.close()


class BackingUp:
    """Making a snapshot of a home with sound."""

    def __init__(self, folder: Path) -> None:
        self._founded = LossHome(folder)
        self._founded.record_a_call(self._founded.template)
        slots = keyslots.load(self._founded.template)
        self._key = keyslots.derive(keyslots.open_with_code(slots, rig.CODE), "database")
        self._home_id = slots.home_id

    def fill(self, folder: Path) -> None:
        self._founded.copy(folder)
        (folder / "out").mkdir()

    def act(self, folder: Path, tell: Tell) -> None:
        desk = self._founded.open(folder / "home")
        by = rig.person(desk, rig.OWNER)
        tell(desk.backups.back_up(folder / "out", by, lambda _done: None, lambda: False).name)
        desk.close()

    def check(self, folder: Path, said: list[str], tally: Tally) -> None:
        tally.acknowledged += len(said)
        found = backup_folder.folder_of(folder / "out", self._home_id)
        complete = backup_folder.complete(found) if found.exists() else []
        if gone := set(said) - {path.name for path in complete}:
            tally.lose(len(gone), "the snapshot is gone")
        for path in complete:
            for fault in self._faults(path):
                tally.miss(f"a snapshot is not whole: {fault}")
        self._founded.account(folder / "home", HEARD, tally, thorough=True)

    def _faults(self, path: Path) -> list[str]:
        try:
            made = backup_folder.load(path)
        except UserError as refused:
            return [type(refused).__name__]
        place = SqlCipherFile(path / backup_folder.DATABASE, self._key)
        faults = snapshot_check.database_faults(place, made.manifest.heads, lambda _done: None)
        pool = backup_folder.pool(path.parent.parent)
        for kept in made.manifest.recordings:
            if hashlib.sha256((pool / kept.name).read_bytes()).hexdigest() != kept.sha256:
                faults.append("a recording")
        return faults


WORKS: dict[str, Callable[[Path], Work]] = {
    "saving": Saving,
    "sealing": Sealing,
    "exporting": Exporting,
    "settings": Settling,
    "adding a key": AddingAKey,
    "re-keying": Rekeying,
    "upgrading": Upgrading,
    "backing up": BackingUp,
}
