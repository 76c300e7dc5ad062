"""Checking a home: the chain of every desk, every content, every recording."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from complaintdesk.domain import ledger

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from complaintdesk.services.recordings import RecordingService
    from complaintdesk.store.event_store import EventStore

    Row = tuple[ledger.Entry, bytes | None, bytes | None]


@dataclass(frozen=True, slots=True, kw_only=True)
class Verified:
    """What was checked and what is wrong; ``faults`` are stable English, empty when all is sound.

    ``head`` is the hex hash of this desk's last entry: the same as on a report printed now.
    """

    entries: int
    recordings: int
    head: str
    head_seq: int
    faults: tuple[str, ...]

    @property
    def sound(self) -> bool:
        """Tell whether everything is as it was written; an empty home has nothing to vouch for."""
        return not self.faults and self.entries > 0


class VerificationService:
    """Verifies what the store holds. It cannot see a rewrite of everything before the first outside checkpoint."""

    def __init__(self, store: EventStore, recordings: RecordingService) -> None:
        self._store = store
        self._recordings = recordings

    def verify(self, progress: Callable[[float], None] = lambda _: None) -> Verified:
        """Check everything; ``progress`` gets 0 to 1."""
        total = max(1, self._store.count())
        faults: list[str] = []
        checked = 0

        def counted(rows: Iterator[Row]) -> Iterator[Row]:
            nonlocal checked
            for row in rows:
                checked += 1
                if checked % 2000 == 0:
                    progress(0.5 * checked / total)
                yield row

        for desk_id in self._store.desks():
            for fault in ledger.check(counted(self._store.chain(desk_id))):
                faults.append(f"entry {fault.seq} of desk {desk_id}: {fault.what}")
        sealed = self._recordings.sealed()
        for place, (recording_id, frames, head) in enumerate(sealed):
            progress(0.5 + 0.5 * place / len(sealed))
            if wrong := self._recordings.check(recording_id, frames, head):
                faults.append(f"recording {recording_id}: {wrong}")
        head_seq, head_hash = self._store.head()
        progress(1.0)
        return Verified(
            entries=checked,
            recordings=len(sealed),
            head=head_hash.hex(),
            head_seq=head_seq,
            faults=tuple(faults),
        )
