"""One walk along every chain: links, contents, tombstones, checkpoints, and what the ledger says of files."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

import msgspec

from complaintdesk.domain import ledger
from complaintdesk.domain.call import RecordingEnded
from complaintdesk.domain.case_events import MessageAdded
from complaintdesk.domain.custody import Erased, TailLost, VerificationFailed
from complaintdesk.domain.message import AttachmentAdded
from complaintdesk.store import checking, codec, erasing
from complaintdesk.store.checking import Buried

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from complaintdesk.domain.ledger import Entry
    from complaintdesk.domain.message import FileKept
    from complaintdesk.services.checkpoint_checker import CheckpointChecker
    from complaintdesk.store.checking import Row, Seen

    Place = tuple[str, int]

_HEARD = frozenset(
    codec.NAMES[kind]
    for kind in (RecordingEnded, MessageAdded, AttachmentAdded, Erased, VerificationFailed, TailLost)
)
_HEARD_EVERY = 2000


@dataclass(slots=True)
class Walk:
    """What a walk brought. Nothing of it comes from the read tables: whoever changes a chain could change them too."""

    entries: int = 0
    faults: list[str] = field(default_factory=list)
    missing: dict[Place, Entry] = field(default_factory=dict)
    recordings: list[RecordingEnded] = field(default_factory=list)
    files: dict[Place, FileKept] = field(default_factory=dict)
    tombstones: list[tuple[Entry, Erased]] = field(default_factory=list)
    failures: list[tuple[Entry, VerificationFailed]] = field(default_factory=list)
    tails: list[tuple[Entry, TailLost]] = field(default_factory=list)

    def along(
        self,
        tx: Seen,
        checkers: Mapping[str, CheckpointChecker],
        step: Callable[[int], None],
    ) -> None:
        """Walk along every chain that ``tx`` sees, and one by one past what stands beside them.

        ``step`` hears the number of entries so far. Raises HomeUnreadable, StorageFailed; what was found by then stays.
        """
        for desk_id in checking.desks(tx):
            rows = self._passing(checking.rows(tx, desk_id), checkers.get(desk_id), step)
            self.faults += [named(fault.desk_id, fault.seq, fault.what) for fault in ledger.check(rows)]
        for checker in checkers.values():
            self.faults += checker.faults()
        self._hold_erasures_against(tx)

    def _passing(
        self, rows: Iterator[Row], checker: CheckpointChecker | None, step: Callable[[int], None]
    ) -> Iterator[Row]:
        for row in rows:
            entry, salt, body = row
            self.entries += 1
            if self.entries % _HEARD_EVERY == 0:
                step(self.entries)
            if checker is not None:
                checker.take(entry, body)
            if body is None and salt is None:
                self.missing[entry.desk_id, entry.seq] = entry
            elif entry.kind in _HEARD and body is not None:
                self._hear(entry, body)
            yield row

    def _hear(self, entry: Entry, body: bytes) -> None:
        """Remember what concerns other things; a body that cannot be understood is a changed one, and told as such."""
        with suppress(msgspec.DecodeError):
            event: Any = codec.decode(entry.kind, body)
            match event:
                case RecordingEnded():
                    self.recordings.append(event)
                case MessageAdded(original=file) | AttachmentAdded(file=file) if file is not None:
                    self.files[entry.desk_id, entry.seq] = file
                case Erased():
                    self.tombstones.append((entry, event))
                case VerificationFailed():
                    self.failures.append((entry, event))
                case TailLost():
                    self.tails.append((entry, event))

    @property
    def erased(self) -> dict[Place, tuple[Entry, Erased]]:
        """Return the tombstone of each erased entry."""
        return {
            (gone.desk_id, gone.seq): (entry, event)
            for entry, event in self.tombstones
            for gone in event.entries
        }

    @property
    def erased_recordings(self) -> set[str]:
        """Return the ids of all recordings that a tombstone names."""
        return {recording_id for _, event in self.tombstones for recording_id in event.recordings}

    def _hold_erasures_against(self, tx: Seen) -> None:
        named_gone = self.erased
        for place in self.missing.keys() - named_gone.keys():
            self.faults.append(named(*place, "content missing"))
        for place in sorted(named_gone.keys() - self.missing.keys()):
            self.faults.append(named(*place, "erased, but its content is there"))
        told = {
            (gone.desk_id, gone.seq): Buried(gone.rest.encode(), entry.desk_id, entry.seq)
            for entry, event in self.tombstones
            for gone in event.entries
        }
        self.faults += [
            named(*place, "its tombstone says more than an erasure leaves")
            for place in sorted(told.keys() & self.missing.keys())
            if not erasing.is_rest(self.missing[place].kind, told[place].rest)
        ]
        believed = checking.buried(tx)
        for place in sorted(told.keys() | believed.keys()):
            if told.get(place) != believed.get(place):
                self.faults.append(named(*place, "table erased does not say what the tombstone says"))
        recordings, gone_ids = checking.buried_recordings(tx), self.erased_recordings
        self.faults += [
            f"recording {recording_id}: table erased_recording does not say what the tombstones say"
            for recording_id in sorted(recordings ^ gone_ids)
        ]
        self.faults += [
            f"recording {recording_id}: erased, but its key is there"
            for recording_id in sorted(gone_ids & checking.recording_keys(tx))
        ]


def named(desk_id: str, seq: int, what: str) -> str:
    """Return a fault with the place of its entry."""
    return f"entry {seq} of desk {desk_id}: {what}"
