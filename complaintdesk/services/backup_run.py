"""One run of a backup: room, copy, verify, put in place, let old snapshots go."""

from __future__ import annotations

import logging
import os
import shutil
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from complaintdesk import paths
from complaintdesk.domain.errors import BackupFailed, Cancelled, NoRoom
from complaintdesk.services import backup_folder, snapshot_check
from complaintdesk.services import settings as desk_settings
from complaintdesk.services.backup_folder import DATABASE, FileSum, Manifest, Snapshot
from complaintdesk.services.ports import KEPT_FREE
from complaintdesk.store import keyslots, snapshot
from complaintdesk.store.database import Database, SqlCipherFile

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import tzinfo
    from pathlib import Path

    from complaintdesk.services.ports import Disks
    from complaintdesk.services.recordings import RecordingService
    from complaintdesk.services.settings import Settings
    from complaintdesk.store.database import Place
    from complaintdesk.store.slot_form import KeySlots

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True, kw_only=True)
class Prepared:
    """What a backup that begins at ``at`` (UTC µs) copies: the store at ``place``, the rest of the home beside it."""

    at: int
    desk_id: str
    place: Place
    slots: KeySlots
    settings: Settings


class Meter:
    """Counts bytes against what there is to do; the only place that asks whether to stop."""

    def __init__(self, total: int, progress: Callable[[float], None], cancelled: Callable[[], bool]) -> None:
        self._total = max(1, total)
        self._done = 0
        self._progress = progress
        self._cancelled = cancelled

    def tick(self, size: int) -> None:
        """Count bytes. Raises Cancelled."""
        if self._cancelled():
            raise Cancelled
        self._done += size
        self._progress(min(1.0, self._done / self._total))

    def share(self, size: int) -> Callable[[float], None]:
        """Return a step for work worth ``size`` bytes that tells its progress as 0 to 1."""
        told = 0.0

        def step(done: float) -> None:
            nonlocal told
            self.tick(round((done - told) * size))
            told = done

        return step


@dataclass(slots=True, kw_only=True)
class _Found:
    """The recordings of a snapshot: copied and proven, not ended, not there or not sound."""

    kept: list[FileSum] = field(default_factory=list)
    running: list[str] = field(default_factory=list)
    missing: list[str] = field(default_factory=list)


class Run:
    """Makes one snapshot in ``folder``, which belongs to this home alone."""

    def __init__(
        self,
        prepared: Prepared,
        home: Path,
        folder: Path,
        recordings: RecordingService,
        disks: Disks,
        tz: tzinfo,
    ) -> None:
        self._prepared = prepared
        self._home = home
        self._folder = folder
        self._pool = backup_folder.pool(folder)
        self._recordings = recordings
        self._disks = disks
        self._tz = tz

    def made(self, progress: Callable[[float], None], cancelled: Callable[[], bool]) -> Snapshot:
        """Return the snapshot, complete, verified and in place.

        Raises BackupFailed, NoRoom, Cancelled, HomeUnreadable, DiskFull, StorageFailed, OSError; nothing of it
        bears its final name then.
        """
        backup_folder.remove_leftovers(self._folder)
        database, new, old = self._sizes()
        self._require_room(database + new)
        meter = Meter(3 * database + 2 * new + old, progress, cancelled)
        final = self._free_name()
        part = final.with_name(f"{final.name}.part")
        part.mkdir(mode=0o700)
        try:
            backup_folder.save(part, self._filled(part, database, meter))
            keyslots.sync_folder(part)
            os.replace(part, final)
        except BaseException:
            shutil.rmtree(part, ignore_errors=True)
            raise
        keyslots.sync_folder(final.parent)
        try:
            backup_folder.rotate(self._folder, final.name, self._tz)
        except OSError as failure:
            # The new snapshot stands; the next run lets the old ones go.
            _log.warning("old backups were not removed: %s", type(failure).__name__)
        progress(1.0)
        return backup_folder.load(final)

    # --- before -------------------------------------------------------------------------------------------

    def _sizes(self) -> tuple[int, int, int]:
        """Return the bytes of the database, of recordings to copy, of recordings that are there already."""
        new = old = 0
        folder = paths.recordings(self._home)
        for path in folder.glob("*.rec") if folder.is_dir() else ():
            if (self._pool / path.name).exists():
                old += path.stat().st_size
            else:
                new += path.stat().st_size
        place = self._prepared.place
        if not isinstance(place, SqlCipherFile):
            raise BackupFailed("the store lies on a server")
        log = place.path.with_name(f"{place.path.name}-wal")
        return place.path.stat().st_size + (log.stat().st_size if log.exists() else 0), new, old

    def _require_room(self, size: int) -> None:
        needed, free = size + KEPT_FREE, self._disks.free(self._folder)
        if free < needed:
            raise NoRoom(f"{needed // 1_000_000} MB / {free // 1_000_000} MB")

    def _free_name(self) -> Path:
        at = self._prepared.at
        while (path := backup_folder.snapshots_of(self._folder) / backup_folder.name_of(at)).exists():
            at += 1_000_000
        return path

    # --- copying and verifying ----------------------------------------------------------------------------

    def _filled(self, part: Path, size: int, meter: Meter) -> Manifest:
        """Put everything into the folder and return its manifest."""
        place, slots = self._prepared.place, self._prepared.slots
        assert isinstance(place, SqlCipherFile)
        # Before the store: a checkpoint that the copied store does not know would look like a cut one.
        signed = backup_folder.checkpoints_of(self._home)
        (part / "checkpoints").mkdir(mode=0o700)
        for name in signed:
            backup_folder.copy(self._home / name, part / name, meter.tick)
        keyslots.sync_folder(part / "checkpoints")
        heads = snapshot.take(place, part / DATABASE, meter.share(size))
        copied = replace(place, path=part / DATABASE)
        if faults := snapshot_check.database_faults(copied, heads, meter.share(size)):
            raise BackupFailed(f"{faults[0]} (+{len(faults) - 1})" if faults[1:] else faults[0])
        found = self._recordings_of(copied, meter)
        keyslots.save(part, slots)
        desk_settings.save(part / "settings.json", self._prepared.settings)
        names = [DATABASE, *keyslots.NAMES, "settings.json", *signed]
        # A re-key in between would have made a copy under one key and slots for another.
        if keyslots.load(self._home).check != slots.check or keyslots.load(part) != slots:
            raise BackupFailed("the keys changed meanwhile")
        own = next((head for head in heads if head.desk == self._prepared.desk_id), snapshot.Head("", 0, ""))
        return Manifest(
            home_id=slots.home_id,
            made_at=self._prepared.at,
            desk=self._prepared.desk_id,
            seq=own.seq,
            head=own.head,
            heads=heads,
            files=tuple(
                replace(backup_folder.sum_of(part / name, meter.tick), name=name) for name in sorted(names)
            ),
            recordings=tuple(found.kept),
            running=tuple(found.running),
            missing=tuple(found.missing),
        )

    def _recordings_of(self, copied: SqlCipherFile, meter: Meter) -> _Found:
        """Bring the pool up to what the copied database names."""
        database = Database.look_at(copied)
        try:
            with database.reading() as tx:
                named = snapshot.recordings(tx)
        finally:
            database.close()
        known: dict[str, FileSum] = {}
        for earlier in backup_folder.listed(self._folder):
            for file in earlier.manifest.recordings:
                known.setdefault(file.name, file)
        found = _Found()
        for recording in named:
            name = f"{recording.recording_id}.rec"
            if recording.frames is None:
                found.running.append(recording.recording_id)
            elif kept := self._in_pool(name, known.get(name), meter) or self._copied(recording, name, meter):
                found.kept.append(kept)
            elif recording.head:  # else it failed before there was a file
                found.missing.append(recording.recording_id)
        keyslots.sync_folder(self._pool)
        return found

    def _in_pool(self, name: str, known: FileSum | None, meter: Meter) -> FileSum | None:
        """Return the sum of a recording that lies in the pool and is still what was copied, else None."""
        there, source = self._pool / name, paths.recordings(self._home) / name
        if not there.exists():
            return None
        found = backup_folder.sum_of(there, meter.tick)
        if known is None and source.exists():  # a run that came to no end left it
            known = backup_folder.sum_of(source, meter.tick)
        return found if found == known else None

    def _copied(self, recording: snapshot.Recorded, name: str, meter: Meter) -> FileSum | None:
        """Copy a recording that is as the ledger says; None leaves the pool as it is."""
        assert recording.frames is not None
        source = paths.recordings(self._home) / name
        if not source.exists() or self._recordings.check(
            recording.recording_id, recording.frames, recording.head
        ):
            return None
        return backup_folder.copy(source, self._pool / name, meter.tick)
