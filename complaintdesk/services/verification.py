"""Checking a home: pages, guards, chains, contents, erasures, originals, checkpoints, tables, recordings, slots."""

from __future__ import annotations

import secrets
from dataclasses import dataclass
from typing import TYPE_CHECKING

from complaintdesk import paths
from complaintdesk.domain.custody import MOST_FAULTS, VerificationFailed
from complaintdesk.domain.errors import HomeUnreadable, UserError
from complaintdesk.services import original_check
from complaintdesk.services.ledger_walk import Walk
from complaintdesk.store import checking, harmed_log, keyslots, projection_check

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from complaintdesk.domain.checkpoint import Checkpoint
    from complaintdesk.services.checkpoints import CheckpointService
    from complaintdesk.services.recordings import RecordingService
    from complaintdesk.store.checking import Seen
    from complaintdesk.store.event_store import EventStore

    Progress = Callable[[float], None]

_PAGES, _CHAINS, _TABLES = 0.05, 0.35, 0.7
"""How far the whole check is when each part ends; recordings take the rest."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ErasedFound:
    """An entry whose content was erased: when (UTC µs), by whom and why, as its tombstone says."""

    desk_id: str
    seq: int
    at: int
    staff_id: str
    why: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Earlier:
    """A damage that was found and written into the record before: ``at`` is UTC µs, ``faults`` the first of ``count``.

    It stays in the record for good; what was put right since does not make the home unsound.
    """

    desk_id: str
    at: int
    faults: tuple[str, ...]
    count: int


@dataclass(frozen=True, slots=True, kw_only=True)
class PackageChecked:
    """What is wrong with an evidence package, as stable English with the name of each file, and who signed it.

    ``fingerprint`` is that of the key, as ``ssh-keygen -l`` prints it, "" if nobody did.
    """

    faults: tuple[str, ...]
    fingerprint: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Verified:
    """What was checked and what is wrong; ``faults`` are stable English, empty when all is sound.

    ``head`` is the hex hash of this desk's last entry: the same as on a report printed now. ``checkpoint`` is this
    desk's newest, None before the first: then nothing vouches for the chain against a cut tail. ``kept_aside`` are
    damaged files that were kept.
    """

    entries: int
    recordings: int
    head: str
    head_seq: int
    faults: tuple[str, ...]
    erased: tuple[ErasedFound, ...] = ()
    erased_recordings: int = 0
    earlier: tuple[Earlier, ...] = ()
    kept_aside: tuple[str, ...] = ()
    checkpoint: Checkpoint | None = None

    @property
    def sound(self) -> bool:
        """Tell whether everything is as it was written; an empty home has nothing to vouch for."""
        return not self.faults and self.entries > 0


class VerificationService:
    """Verifies what the store holds. It cannot see a rewrite of everything before the first outside checkpoint.

    ``at_opening`` is what was found when the home was opened: it may be put right by now, and is told all the same.
    """

    def __init__(
        self,
        store: EventStore,
        recordings: RecordingService,
        checkpoints: CheckpointService,
        home: Path,
        at_opening: Sequence[str] = (),
    ) -> None:
        self._store = store
        self._recordings = recordings
        self._checkpoints = checkpoints
        self._home = home
        self._at_opening = at_opening

    @staticmethod
    def verify_package(folder: Path, progress: Progress = lambda _: None) -> PackageChecked:
        """Check an evidence package, whosever it is; ``progress`` gets 0 to 1. Nothing is noted."""
        # At first use: no other check needs what reads packages, and the window starts without it.
        from complaintdesk.services.evidence import verify_package

        problems = verify_package.verify_package(folder, lambda done, _step: progress(done))
        return PackageChecked(
            faults=tuple(f"{each.file}: {each.what} {each.detail}".strip() for each in problems),
            fingerprint=verify_package.fingerprint(folder),
        )

    def verify(self, progress: Progress = lambda _: None, *, read_tables: bool = True) -> Verified:
        """Check everything; ``progress`` gets 0 to 1. A failure is noted in the ledger, once while it stands.

        The read tables cost as much as writing every entry once more; without them the record itself is checked.
        """
        walk = Walk()
        faults = [*self._at_opening, *self._of_store(walk, progress, read_tables=read_tables)]
        faults += self._of_recordings(walk, progress)
        faults += keyslots.faults(self._home)
        faults = list(dict.fromkeys(faults))
        if faults:
            faults += self._note(walk, faults)
        progress(1.0)
        return self._told(walk, faults)

    # --- the store ----------------------------------------------------------------------------------------

    def _of_store(self, walk: Walk, progress: Progress, *, read_tables: bool) -> list[str]:
        found: list[str] = []
        try:
            found += checking.file_faults(self._store.database)
            progress(_PAGES)
            # Asked first: the chains are then at least as long as the checkpoints say.
            checkers = {desk_id: self._checkpoints.checker(desk_id) for desk_id in self._checkpoints.desks()}
            with checking.one_moment(self._store.database) as seen:
                found += checking.guard_faults(seen)
                checking.require_tables(seen)
                total = max(1, checking.count(seen))
                walk.along(
                    seen, checkers, lambda n: progress(_PAGES + (_CHAINS - _PAGES) * min(1, n / total))
                )
                found += walk.faults
                found += original_check.faults(seen, walk)
                progress(_CHAINS)
                if read_tables and not found:  # a harmed ledger is nothing to hold the read tables against
                    found += self._of_tables(
                        seen, walk, lambda n: progress(_CHAINS + (_TABLES - _CHAINS) * n / total)
                    )
            found += self._checkpoints.faults_beside_chain()
        except HomeUnreadable:
            found += [fault for fault in walk.faults if fault not in found]
            found.append("the store cannot be read to its end")
        return found

    def _of_tables(self, seen: Seen, walk: Walk, step: Callable[[int], None]) -> list[str]:
        folder = paths.work(self._home)
        folder.mkdir(mode=0o700, exist_ok=True)
        beside = folder / f"check-{secrets.token_hex(4)}.db"
        return projection_check.faults(seen, walk.tombstones, beside, step)

    # --- the files ----------------------------------------------------------------------------------------

    def _of_recordings(self, walk: Walk, progress: Progress) -> list[str]:
        gone = walk.erased_recordings
        found = [
            f"recording {recording_id}: erased, but its file is there"
            for recording_id in sorted(gone)
            if self._recordings.has_file(recording_id)
        ]
        kept = [ended for ended in walk.recordings if ended.recording_id not in gone]
        for place, ended in enumerate(kept):
            progress(_TABLES + (1 - _TABLES) * place / len(kept))
            if wrong := self._recordings.check(ended.recording_id, ended.frames, ended.head):
                found.append(f"recording {ended.recording_id}: {wrong}")
        return found

    # --- what comes of it -----------------------------------------------------------------------------------

    def _note(self, walk: Walk, faults: list[str]) -> list[str]:
        """Write the failure into the ledger, unless the last one noted is the same; say so if that cannot be done."""
        failed = VerificationFailed(faults=tuple(faults[:MOST_FAULTS]), count=len(faults))
        if walk.failures and max(walk.failures, key=lambda noted: noted[0].utc_us)[1] == failed:
            return []
        try:
            self._store.note([failed], "")
        except UserError as refused:
            return [f"this failure could not be noted in the ledger ({type(refused).__name__})"]
        return []

    def _told(self, walk: Walk, faults: Sequence[str]) -> Verified:
        head_seq, head, checkpoint = 0, b"", None
        try:
            head_seq, head = self._store.head()
            checkpoint = self._checkpoints.latest()
        except HomeUnreadable:
            faults = list(dict.fromkeys([*faults, "the store cannot be read to its end"]))
        earlier = [
            Earlier(desk_id=entry.desk_id, at=entry.utc_us, faults=event.faults, count=event.count)
            for entry, event in walk.failures
        ] + [
            Earlier(desk_id=entry.desk_id, at=entry.utc_us, faults=(harmed_log.words(event),), count=1)
            for entry, event in walk.tails
        ]
        return Verified(
            entries=walk.entries,
            recordings=len(walk.recordings),
            head=head.hex(),
            head_seq=head_seq,
            faults=tuple(faults),
            erased=tuple(
                ErasedFound(desk_id=desk_id, seq=seq, at=entry.utc_us, staff_id=entry.actor_id, why=event.why)
                for (desk_id, seq), (entry, event) in sorted(walk.erased.items())
            ),
            erased_recordings=len(walk.erased_recordings),
            earlier=tuple(sorted(earlier, key=lambda one: one.at)),
            kept_aside=tuple(harmed_log.kept(self._home)),
            checkpoint=checkpoint,
        )
