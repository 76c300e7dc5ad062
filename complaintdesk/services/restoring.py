"""Restoring a home from a snapshot, and checking a snapshot where it lies (ADR 011)."""

from __future__ import annotations

import secrets
import shutil
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from complaintdesk import paths
from complaintdesk.domain.custody import Restored
from complaintdesk.domain.errors import (
    BackupUnreadable,
    HomeExists,
    HomeUnreadable,
    KeyNeeded,
    NoRoom,
    WrongKey,
)
from complaintdesk.services import backup_folder, snapshot_check
from complaintdesk.services import settings as desk_settings
from complaintdesk.services.backup_folder import DATABASE, FileSum, Snapshot
from complaintdesk.services.backup_run import Meter
from complaintdesk.services.ports import KEPT_FREE, DialProfile
from complaintdesk.store import failures, keyslots, snapshot, upgrade_copy
from complaintdesk.store.database import Database, SqlCipherFile
from complaintdesk.store.event_store import EventStore

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from complaintdesk.services.home_keys import PatientKeyring
    from complaintdesk.services.ports import Clock, Disks, Ids
    from complaintdesk.store.slot_form import KeySlots


@dataclass(frozen=True, slots=True, kw_only=True)
class Restoration:
    """What became of a snapshot: ``desk_id`` is the new desk's.

    ``missing`` names recordings that the record knows but the backup does not hold; ``damaged`` names files that are
    not as they were copied: recordings came along as they are, others were left out. ``in_keyring`` tells whether
    the keyring took the key.
    """

    desk_id: str
    missing: tuple[str, ...]
    damaged: tuple[str, ...]
    in_keyring: bool


class Restoring:
    """Makes homes out of snapshots; ``salt`` gives 32 random bytes."""

    def __init__(
        self, keyring: PatientKeyring, disks: Disks, clock: Clock, ids: Ids, salt: Callable[[], bytes]
    ) -> None:
        self._keyring = keyring
        self._disks = disks
        self._clock = clock
        self._ids = ids
        self._salt = salt

    def restore(
        self,
        path: Path,
        home: Path,
        secret: str | None,
        progress: Callable[[float], None],
        cancelled: Callable[[], bool],
    ) -> Restoration:
        """Make a home of the snapshot at ``path``, whole or not at all; the snapshot stays as it is.

        ``secret`` is the recovery code or the passphrase; without one this computer's keyring is asked. ``progress``
        gets 0 to 1. Raises BackupUnreadable, HomeExists (also for a folder with anything else in it), WrongKey,
        InvalidInput (mistyped code), KeyNeeded, NoRoom, NewerSchema, DiskFull, StorageFailed, Cancelled.
        """
        found = backup_folder.load(path)
        slots, master = self._unlocked(found, secret)
        with failures.files_translated():
            if home.is_file() or (home.exists() and any(home.iterdir())):
                raise HomeExists(str(home))
            self._require_room(found, home)
            home.parent.mkdir(parents=True, exist_ok=True)
            part = home.with_name(f".{home.name}.part-{self._ids.new()[:8]}")
            part.mkdir(mode=0o700)
            try:
                restored = self._fill(part, found, slots, master, Meter(4 * found.size, progress, cancelled))
                if home.exists():
                    home.rmdir()
                part.rename(home)
                keyslots.sync_folder(home.parent)
            except BaseException:
                shutil.rmtree(part, ignore_errors=True)
                raise
        return restored

    def faults(
        self, path: Path, secret: str | None, progress: Callable[[float], None] = lambda _: None
    ) -> list[str]:
        """Return what is wrong with a snapshot, in stable English; empty if it is as it was made. Changes nothing.

        Raises WrongKey, InvalidInput (mistyped code), KeyNeeded.
        """
        try:
            found = backup_folder.load(path)
        except BackupUnreadable as failure:
            return [f"{backup_folder.MANIFEST}: {failure.why}"]
        master, named = None, []
        try:
            _, master = self._unlocked(found, secret)
        except BackupUnreadable as failure:
            named.append(failure.why)
        meter = Meter(2 * found.size, progress, lambda: False)
        wrong = [_fault(path / file.name, file, meter) for file in found.manifest.files]
        wrong += [
            _fault(found.recording(file.name.removesuffix(".rec")), file, meter)
            for file in found.manifest.recordings
        ]
        named += [fault for fault in wrong if fault]
        if master is None or not (path / DATABASE).exists():
            return named
        place = SqlCipherFile(path / DATABASE, keyslots.derive(master, "database"))
        return named + snapshot_check.database_faults(place, found.manifest.heads, meter.share(found.size))

    # --- the parts of it ----------------------------------------------------------------------------------

    def _unlocked(self, found: Snapshot, secret: str | None) -> tuple[KeySlots, bytes]:
        try:
            slots = keyslots.load(found.path)
        except HomeUnreadable as failure:
            raise BackupUnreadable("the key slots are damaged") from failure
        if slots.sample:
            return slots, keyslots.open_sample(slots)
        if secret is not None:
            return slots, keyslots.open_with_secret(slots, secret)
        for kept in self._keyring.secrets(slots.home_id) if slots.has("keyring") else ():
            try:
                return slots, keyslots.open_with_keyring(slots, kept)
            except WrongKey:
                continue
        raise KeyNeeded

    def _require_room(self, found: Snapshot, home: Path) -> None:
        needed, free = found.size + KEPT_FREE, self._disks.free(home)
        if free < needed:
            raise NoRoom(f"{needed // 1_000_000} MB / {free // 1_000_000} MB")

    def _fill(self, part: Path, found: Snapshot, slots: KeySlots, master: bytes, meter: Meter) -> Restoration:
        taken = _Taken(part, found, meter)
        taken.take_database()
        place = SqlCipherFile(part / DATABASE, keyslots.derive(master, "database"))
        if faults := snapshot_check.database_faults(place, found.manifest.heads, meter.share(found.size)):
            raise BackupUnreadable(faults[0])
        taken.take_the_rest()
        desk_id = self._begin_desk(place, found)
        in_keyring = self._save_slots(part, slots, master)
        settings = desk_settings.load(paths.settings(part))
        # Whoever can write to the backup disk could forge this file: no program, address or folder comes along.
        mine = replace(
            settings,
            desk_id=desk_id,
            dial=DialProfile(),
            backup_folder="",
            timestamp_url="",
            timestamp_roots="",
        )
        desk_settings.save(paths.settings(part), mine)
        for folder in (paths.recordings(part), paths.checkpoints(part), part):
            keyslots.sync_folder(folder)
        return Restoration(
            desk_id=desk_id,
            missing=(*found.manifest.missing, *found.manifest.running, *taken.missing),
            damaged=tuple(taken.damaged),
            in_keyring=in_keyring,
        )

    def _begin_desk(self, place: SqlCipherFile, found: Snapshot) -> str:
        """Begin a chain that says where the others end here; the original may have gone on with them."""
        database = Database.open(place)
        try:
            store = EventStore(database, self._ids.new(), self._clock.now, self._salt)
            store.found_desk()
            name, ends = found.name, found.manifest.heads
            store.note(
                [Restored(snapshot=name, desk_id=end.desk, seq=end.seq, head=end.head) for end in ends], ""
            )
            with database.writing() as tx:
                snapshot.take_over_drafts(tx, found.manifest.desk, store.desk_id)
        finally:
            database.close()
        for copy in upgrade_copy.copies(place.path.parent):
            copy.unlink()  # the snapshot itself is the copy from before an upgrade
        return store.desk_id

    def _save_slots(self, part: Path, slots: KeySlots, master: bytes) -> bool:
        """Write slots under a new name, without the old computer's keyring; return whether this one's took the key.

        With the old name this computer's keyring could lose the secret of a home that still lives here.
        """
        home_id, in_keyring = self._ids.new(), False
        if not slots.sample:
            slots = keyslots.without(slots, master, "keyring")
            secret = secrets.token_bytes(32)
            if in_keyring := self._keyring.keep(home_id, secret):
                slots = keyslots.with_keyring(slots, master, secret)
        slots = keyslots.changed(slots, master, home_id=home_id, database=DATABASE, replaces="")
        keyslots.save(part, slots)
        return in_keyring


@dataclass(slots=True)
class _Taken:
    """What was copied out of a snapshot into ``part``, and what could not be."""

    part: Path
    found: Snapshot
    meter: Meter
    missing: list[str] = field(default_factory=list)
    damaged: list[str] = field(default_factory=list)

    def take_database(self) -> None:
        """Copy what nothing can stand in for. Raises BackupUnreadable."""
        sums = {file.name: file for file in self.found.manifest.files}
        if DATABASE not in sums or not self._copied(self.found.path / DATABASE, DATABASE, sums[DATABASE]):
            raise BackupUnreadable("the database is damaged or missing")

    def take_the_rest(self) -> None:
        """Copy settings, checkpoints and recordings; name those that are not there or not as they were."""
        paths.recordings(self.part).mkdir(mode=0o700)
        paths.checkpoints(self.part).mkdir(mode=0o700)
        for file in self.found.manifest.files:
            # The slots are written anew: their two copies know by themselves which is sound.
            if file.name not in (DATABASE, *keyslots.NAMES) and not self._copied(
                self.found.path / file.name, file.name, file
            ):
                self.damaged.append(file.name)
                (self.part / file.name).unlink(missing_ok=True)
        for file in self.found.manifest.recordings:
            recording_id = file.name.removesuffix(".rec")
            source = self.found.recording(recording_id)
            if not source.exists():
                self.missing.append(recording_id)
            elif not self._copied(source, f"recordings/{file.name}", file):
                self.damaged.append(file.name)  # what still plays of it is better than nothing

    def _copied(self, source: Path, name: str, expected: FileSum) -> bool:
        if not source.exists():
            return False
        copied = backup_folder.copy(source, self.part / name, self.meter.tick)
        return (copied.size, copied.sha256) == (expected.size, expected.sha256)


def _fault(path: Path, expected: FileSum, meter: Meter) -> str:
    try:
        found = backup_folder.sum_of(path, meter.tick)
    except FileNotFoundError:
        return f"{expected.name}: missing"
    except OSError:
        return f"{expected.name}: unreadable"
    same = (found.size, found.sha256) == (expected.size, expected.sha256)
    return "" if same else f"{expected.name}: changed"
