"""Signed checkpoints of this desk's chain: made daily and at every export, checked, and stamped by others."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from complaintdesk.domain.errors import DiskFull, HomeUnreadable, NotFound, StorageFailed, TimestampFailed
from complaintdesk.services import checkpoint_files
from complaintdesk.services.checkpoint_checker import CheckpointChecker
from complaintdesk.services.checkpoint_files import CheckpointFiles
from complaintdesk.store import checkpoints, failures, keyslots, sshsig
from complaintdesk.store.checkpoint_making import CheckpointMaker

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import tzinfo
    from pathlib import Path

    from complaintdesk.domain.checkpoint import Checkpoint
    from complaintdesk.services.ports import Clock, TimestampAuthority
    from complaintdesk.services.settings import Settings
    from complaintdesk.store.checkpoints import Kept
    from complaintdesk.store.event_store import EventStore


class CheckpointService:
    """Makes and checks checkpoints.

    ``signing_key`` returns the 32 bytes that wrap the desk's private key, ``settings`` the settings of now; ``folder``
    takes the files. Every method may run on another thread than the store's: only short transactions are held.
    """

    def __init__(
        self,
        store: EventStore,
        clock: Clock,
        tz: tzinfo,
        folder: Path,
        signing_key: Callable[[], bytes],
        authority: TimestampAuthority,
        settings: Callable[[], Settings],
    ) -> None:
        self._store = store
        self._database = store.database
        self._clock = clock
        self._tz = tz
        self._files = CheckpointFiles(folder)
        self._maker = CheckpointMaker(store, signing_key, clock.now)
        self._authority = authority
        self._settings = settings

    # --- making -------------------------------------------------------------------------------------------

    def make(self, reason: str) -> Checkpoint | None:
        """Sign the chain as it stands and write the files; None if there is nothing new since the last one.

        ``reason``: daily, export, asked, backup. The desk's key is made at first need. Raises HomeUnreadable (the key
        is damaged), StoreBusy, DiskFull, StorageFailed.
        """
        made = self._maker.make(reason)
        self._write_files()
        return made

    def due(self) -> bool:
        """Tell whether there are new entries and this local day has no checkpoint yet."""
        newest = self.latest()
        seq, _ = self._store.head()
        if newest is None:
            return seq > 0
        return seq > newest.size and self._day(newest.at) != self._day(self._clock.now())

    def latest(self) -> Checkpoint | None:
        """Return this desk's newest checkpoint, None before the first. Raises HomeUnreadable if it was changed."""
        with self._database.reading() as tx:
            kept = checkpoints.last(tx, self._store.desk_id)
        if kept is None:
            return None
        if (said := kept.says()) is None:
            raise HomeUnreadable("checkpoint")
        return said

    def fingerprint(self) -> str:
        """Return the fingerprint of this desk's key as ``ssh-keygen -l`` prints it, empty before it has one."""
        with self._database.reading() as tx:
            key = checkpoints.key(tx, self._store.desk_id)
        return "" if key is None else sshsig.fingerprint(key.public)

    def sign(self, namespace: str, message: bytes) -> bytes:
        """Return this desk's armoured signature for another purpose than a checkpoint's.

        Raises NotFound before the desk has a key, HomeUnreadable if that is damaged.
        """
        with self._database.reading() as tx:
            key = checkpoints.key(tx, self._store.desk_id)
        if key is None:
            raise NotFound("signing key")
        return sshsig.sign(self._maker.private(key), namespace, message)

    def save(self, folder: Path) -> Checkpoint:
        """Write the files of the newest checkpoint into a folder outside: whoever keeps them is a witness.

        Files of the same names are replaced. Raises NotFound before the first checkpoint, DiskFull, StorageFailed.
        """
        with self._database.reading() as tx:
            kept = checkpoints.last(tx, self._store.desk_id)
            keys = checkpoints.public_keys(tx)
        if kept is None or (said := kept.says()) is None:
            raise NotFound("checkpoint")
        with failures.files_translated():
            folder.mkdir(parents=True, exist_ok=True)
            for name, data in checkpoint_files.contents(kept).items():
                checkpoint_files.write(folder / name, data)
            checkpoint_files.write(folder / checkpoint_files.SIGNERS, checkpoint_files.signers(keys))
            keyslots.sync_folder(folder)
        return said

    def newest_of(self, desk_id: str) -> tuple[Kept, bytes] | None:
        """Return a desk's newest checkpoint and public key, None before its first."""
        with self._database.reading() as tx:
            kept, key = checkpoints.last(tx, desk_id), checkpoints.key(tx, desk_id)
        return None if kept is None or key is None else (kept, key.public)

    def _write_files(self) -> None:
        """Write the newest checkpoint's files, also those that a crash kept from being written."""
        with self._database.reading() as tx:
            kept = checkpoints.last(tx, self._store.desk_id)
            keys = checkpoints.public_keys(tx)
        if kept is not None:
            self._files.complete([kept], keys)

    def _day(self, at: int) -> object:
        return datetime.fromtimestamp(at / 1_000_000, self._tz).date()

    # --- checking -----------------------------------------------------------------------------------------

    def desks(self) -> list[str]:
        """Return the ids of all desks with entries, a key or checkpoints."""
        with self._database.reading() as tx:
            return sorted({*checkpoints.desks(tx), *self._store.desks()})

    def count(self) -> int:
        """Return the number of checkpoints of all desks: none means that nothing vouches for the chains yet."""
        with self._database.reading() as tx:
            return sum(len(checkpoints.of_desk(tx, desk_id)) for desk_id in checkpoints.desks(tx))

    def stamps(self) -> int:
        """Return how many checkpoints of all desks a time-stamp authority has stamped."""
        with self._database.reading() as tx:
            return checkpoints.stamps(tx)

    def checker(self, desk_id: str) -> CheckpointChecker:
        """Return what checks a desk's checkpoints while its chain is read."""
        with self._database.reading() as tx:
            return CheckpointChecker(desk_id, checkpoints.of_desk(tx, desk_id), checkpoints.key(tx, desk_id))

    def faults(self) -> list[str]:
        """Check every checkpoint of every desk against chain, key, files and time-stamps; name what is wrong.

        An empty list says nothing about a desk without checkpoints.
        """
        found: list[str] = []
        for desk_id in self.desks():
            checker = self.checker(desk_id)
            for entry, _, body in self._store.chain(desk_id):
                checker.take(entry, body)
            found += checker.faults()
        return found + self.faults_beside_chain()

    def faults_beside_chain(self) -> list[str]:
        """Check this desk's key, the files and the time-stamps; missing files are written again.

        This desk's missing files are named, but for the newest checkpoint's, which a crash may have kept back. Files
        of other desks come to lie here too: each computer keeps the others' checkpoints.
        """
        own = self._store.desk_id
        with self._database.reading() as tx:
            kept = [
                one for desk_id in sorted(checkpoints.desks(tx)) for one in checkpoints.of_desk(tx, desk_id)
            ]
            keys, key = checkpoints.public_keys(tx), checkpoints.key(tx, own)
        found = self._files.faults(kept, keys)
        newest = max((one.size for one in kept if one.desk_id == own), default=0)
        innocent = {
            name
            for one in kept
            for name in checkpoint_files.contents(one)
            if one.desk_id != own or one.size == newest or name.endswith(checkpoint_files.STAMP)
        }
        try:
            written = self._files.complete(kept, keys)
        except (DiskFull, StorageFailed):
            return [*found, "checkpoints: what is missing cannot be written"]
        found += [f"checkpoints/{name}: missing, written again" for name in written if name not in innocent]
        if key is not None:
            try:
                self._maker.private(key)
            except HomeUnreadable:
                found.append(f"signing key of desk {own}: damaged")
        return found + [fault for one in kept if (fault := self._stamp_fault(one))]

    def _stamp_fault(self, kept: Kept) -> str:
        if kept.token is None:
            return ""
        place = f"time-stamp of checkpoint {kept.size} of desk {kept.desk_id}"
        try:
            said = self._authority.read(kept.token, kept.signature, self._settings().timestamp_roots)
        except TimestampFailed as failure:
            return f"{place}: {failure.why}"
        same = (said.at, said.authority) == (kept.stamped_at, kept.authority)
        return "" if same else f"{place}: row and stamp differ"

    # --- stamps of others ---------------------------------------------------------------------------------

    def waiting(self) -> int:
        """Return how many of this desk's checkpoints wait for a time-stamp."""
        with self._database.reading() as tx:
            return len(checkpoints.waiting(tx, self._store.desk_id))

    def stamp_waiting(self) -> int:
        """Have every checkpoint since the last stamped one stamped, oldest first; return how many were.

        The first time only the newest is: it stands for all before it.

        Does nothing without an address in the settings. The signature is what is stamped: it stands for the statement,
        and that it existed by then shows as well that it was not made later with a stolen key. Takes as long as the
        network does: not for the store's thread. Raises TimestampFailed at the first refusal; earlier ones are kept.
        """
        settings = self._settings()
        if not settings.timestamp_url:
            return 0
        with self._database.reading() as tx:
            waiting = checkpoints.waiting(tx, self._store.desk_id)
            keys = checkpoints.public_keys(tx)
        for kept in waiting:
            stamp = self._authority.stamp(settings.timestamp_url, kept.signature, settings.timestamp_roots)
            with self._database.writing() as tx:
                checkpoints.keep_token(tx, kept.desk_id, kept.size, stamp.at, stamp.authority, stamp.response)
                stamped = [one for one in checkpoints.of_desk(tx, kept.desk_id) if one.size == kept.size]
            self._files.complete(stamped, keys)
        return len(waiting)
