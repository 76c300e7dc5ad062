"""Backups: a verified snapshot of the home on another disk, made while the desk works (ADR 011)."""

from __future__ import annotations

import errno
from contextlib import contextmanager
from dataclasses import replace
from datetime import datetime
from typing import TYPE_CHECKING

from complaintdesk import paths
from complaintdesk.domain.custody import BackupMade
from complaintdesk.domain.errors import (
    BackupFailed,
    DiskFull,
    InvalidInput,
    NoRoom,
    StorageFailed,
    StoreBusy,
)
from complaintdesk.services import backup_folder
from complaintdesk.services.backup_run import Prepared, Run
from complaintdesk.services.ports import KEPT_FREE
from complaintdesk.store import keyslots, snapshot

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from datetime import date, tzinfo
    from pathlib import Path

    from complaintdesk.services.backup_folder import Snapshot
    from complaintdesk.services.checkpoints import CheckpointService
    from complaintdesk.services.ports import Clock, Disks, Held
    from complaintdesk.services.recordings import RecordingService
    from complaintdesk.services.settings import Settings
    from complaintdesk.store.event_store import EventStore


class BackupService:
    """Makes and lists backups. Anyone may: they are encrypted with the home's own key.

    ``hold`` takes a lock between processes on a file. Raises StoreBusy.
    """

    def __init__(
        self,
        store: EventStore,
        recordings: RecordingService,
        checkpoints: CheckpointService,
        disks: Disks,
        clock: Clock,
        tz: tzinfo,
        home: Path,
        settings: Callable[[], Settings],
        hold: Callable[[Path], Held],
    ) -> None:
        self._store = store
        self._recordings = recordings
        self._disks = disks
        self._clock = clock
        self._tz = tz
        self._home = home
        self._settings = settings
        self._checkpoints = checkpoints
        self._hold = hold

    def back_up(
        self, target: Path, by: str, progress: Callable[[float], None], cancelled: Callable[[], bool]
    ) -> Snapshot:
        """Make a snapshot below ``target`` and note it; ``progress`` gets 0 to 1.

        A window calls ``prepare`` and ``note`` on the store's thread and ``write`` on another: it may take long. Raises
        as ``write``.
        """
        made = self.write(self.prepare(), target, progress, cancelled)
        self.note(made, by)
        return made

    def prepare(self) -> Prepared:
        """Sign the chain as it stands, and read what the snapshot takes along. Raises HomeUnreadable."""
        self._checkpoints.make("backup")
        # Nothing by which a copy could be taken for this desk: a restored home begins a chain of its own.
        settings = replace(self._settings(), desk_id="", signed_in="")
        return Prepared(
            at=self._clock.now(),
            desk_id=self._store.desk_id,
            place=self._store.database.place,
            slots=keyslots.load(self._home),
            settings=settings,
        )

    def write(
        self,
        prepared: Prepared,
        target: Path,
        progress: Callable[[float], None],
        cancelled: Callable[[], bool],
    ) -> Snapshot:
        """Copy, verify, then let old snapshots go; may run on another thread than the store's.

        Raises BackupFailed, NoRoom, Cancelled, InvalidInput (a folder inside the home), HomeUnreadable: then no
        half snapshot bears a final name, and the earlier ones are untouched.
        """
        if target.absolute().resolve().is_relative_to(self._home.resolve()):
            raise InvalidInput("backup_folder", "inside the home")
        with self._alone(), self._troubles_told(target):
            if not target.is_dir():
                raise BackupFailed("the folder is gone")
            folder = backup_folder.folder_of(target, prepared.slots.home_id)
            for new in (folder, backup_folder.snapshots_of(folder), backup_folder.pool(folder)):
                new.mkdir(mode=0o700, exist_ok=True)
                keyslots.sync_folder(new.parent)
            run = Run(prepared, self._home, folder, self._recordings, self._disks, self._tz)
            return run.made(progress, cancelled)

    def note(self, made: Snapshot, by: str) -> None:
        """Write into the ledger that a copy left."""
        manifest = made.manifest
        self._store.note([BackupMade(snapshot=made.name, seq=manifest.seq, head=manifest.head)], by)
        # While the copy was read, an erasure could not empty the write-ahead log.
        self._store.database.scrub()

    def snapshots(self, target: Path) -> list[Snapshot]:
        """Return this home's readable snapshots below a folder, newest first.

        Asks the disk: may take long on a share.
        """
        return backup_folder.listed(backup_folder.folder_of(target, keyslots.load(self._home).home_id))

    def due(self) -> bool:
        """Tell whether a folder is chosen and no backup was made yet on this local day; asks no other disk."""
        if not self._settings().backup_folder:
            return False
        with self._store.database.reading() as tx:
            last = snapshot.last_made(tx)
        return last is None or self._day(last) != self._day(self._clock.now())

    def warnings(self, target: Path) -> list[str]:
        """Return codes of what makes a backup there less than it seems: gone, same disk, home in cloud folder.

        Asks the disk: may take long on a share.
        """
        found = []
        if not target.is_dir():
            found.append("gone")
        elif self._disks.same(self._home, target):
            found.append("same disk")
        if self._disks.cloud(self._home):
            found.append("home in cloud folder")
        return found

    def _day(self, at: int) -> date:
        return datetime.fromtimestamp(at / 1_000_000, self._tz).date()

    @contextmanager
    def _alone(self) -> Iterator[None]:
        """Keep a second backup of this home out: it would take ours for a leftover."""
        try:
            held = self._hold(paths.backing_up(self._home))
        except StoreBusy as busy:
            raise BackupFailed("another backup is being made") from busy
        except OSError as failure:
            raise BackupFailed(failure.strerror or "the lock cannot be made") from failure
        try:
            yield
        finally:
            held.leave()

    @contextmanager
    def _troubles_told(self, target: Path) -> Iterator[None]:
        try:
            yield
        except (OSError, DiskFull, StorageFailed) as failure:
            if isinstance(failure, DiskFull) or getattr(failure, "errno", 0) in (errno.ENOSPC, errno.EDQUOT):
                raise NoRoom(self._figures(target, KEPT_FREE)) from failure
            raise BackupFailed(getattr(failure, "strerror", None) or str(failure)) from failure

    def _figures(self, target: Path, needed: int) -> str:
        try:
            return f"{needed // 1_000_000} MB / {self._disks.free(target) // 1_000_000} MB"
        except OSError:
            return f"{needed // 1_000_000} MB / ?"
