"""Checking a home: the chain of every desk, every content, every recording."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import msgspec

from complaintdesk.domain import ledger
from complaintdesk.domain.call import RecordingEnded
from complaintdesk.domain.errors import HomeUnreadable
from complaintdesk.store import codec, keyslots

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

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

    def __init__(self, store: EventStore, recordings: RecordingService, home: Path) -> None:
        self._store = store
        self._recordings = recordings
        self._home = home

    def verify(self, progress: Callable[[float], None] = lambda _: None) -> Verified:
        """Check everything; ``progress`` gets 0 to 1."""
        found = _Found()
        head_seq, head = 0, b""
        try:
            self._check_chains(found, progress)
            head_seq, head = self._store.head()
        except HomeUnreadable:
            found.faults.append("the store cannot be read to its end")
        for place, ended in enumerate(found.recordings):
            progress(0.5 + 0.5 * place / len(found.recordings))
            if wrong := self._recordings.check(ended.recording_id, ended.frames, ended.head):
                found.faults.append(f"recording {ended.recording_id}: {wrong}")
        found.faults += keyslots.faults(self._home)
        progress(1.0)
        return Verified(
            entries=found.entries,
            recordings=len(found.recordings),
            head=head.hex(),
            head_seq=head_seq,
            faults=tuple(found.faults),
        )

    def _check_chains(self, found: _Found, progress: Callable[[float], None]) -> None:
        total = max(1, self._store.count())

        def passing(rows: Iterator[Row]) -> Iterator[Row]:
            for entry, salt, body in rows:
                found.entries += 1
                if found.entries % 2000 == 0:
                    progress(0.5 * found.entries / total)
                if salt is None and body is None:
                    # Nothing can be erased yet, so nothing may be missing.
                    found.missing.append(entry)
                elif entry.kind == _RECORDING_ENDED and body is not None:
                    found.hear(body)
                yield entry, salt, body

        for desk_id in self._store.desks():
            for fault in ledger.check(passing(self._store.chain(desk_id))):
                found.faults.append(_named(fault.desk_id, fault.seq, fault.what))
        found.faults += [_named(entry.desk_id, entry.seq, "content missing") for entry in found.missing]


_RECORDING_ENDED = codec.NAMES[RecordingEnded]


@dataclass(slots=True)
class _Found:
    """What the walk along the chains brought; recordings as the ledger, not the read tables, tells them."""

    entries: int = 0
    faults: list[str] = field(default_factory=list)
    missing: list[ledger.Entry] = field(default_factory=list)
    recordings: list[RecordingEnded] = field(default_factory=list)

    def hear(self, body: bytes) -> None:
        """Remember how a recording ended; a body that cannot be understood is a changed one, and told as such."""
        with suppress(msgspec.DecodeError):
            self.recordings.append(codec.decode(_RECORDING_ENDED, body))


def _named(desk_id: str, seq: int, what: str) -> str:
    return f"entry {seq} of desk {desk_id}: {what}"
