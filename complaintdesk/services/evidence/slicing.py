"""Which entries of the desks' chains go into a package: a chain to its head, or the case's own alone, with proofs."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from complaintdesk.domain.custody import DeskKeyMade
from complaintdesk.domain.errors import CheckpointMissing, NotFound
from complaintdesk.domain.ledger_slice import LedgerSlice, SliceRow
from complaintdesk.domain.merkle import Levels
from complaintdesk.services.evidence.narrowing import Withholding
from complaintdesk.store import codec

if TYPE_CHECKING:
    from complaintdesk.domain.evidence_plan import Plan
    from complaintdesk.domain.ledger import Entry
    from complaintdesk.services.checkpoints import CheckpointService
    from complaintdesk.store.event_store import EventStore
    from complaintdesk.store.slices import Reach

_KEY_MADE = codec.NAMES[DeskKeyMade]


class Slicer:
    """Reads the chains of a case whose events are in ``streams``; other callers' contents stay out."""

    def __init__(
        self,
        store: EventStore,
        checkpoints: CheckpointService,
        streams: frozenset[str],
        reach: Reach,
        plan: Plan,
    ) -> None:
        self._store = store
        self._checkpoints = checkpoints
        self._streams = streams
        self._reach = reach
        self._alone = plan.alone
        self._withholding = Withholding(plan)

    def all(self, sealed: int) -> list[LedgerSlice]:
        """Return each desk's part, this desk's first.

        This desk's ends with its checkpoint at ``sealed``, so that the head that is printed is a signed one.
        """
        own = self._store.desk_id
        begins = {own: sealed, **self._reach.begins}
        return [
            self._of(desk_id, begins[desk_id], sealed if desk_id == own else None)
            for desk_id in sorted(begins, key=lambda desk_id: (desk_id != own, desk_id))
        ]

    def _of(self, desk_id: str, first: int, last: int | None) -> LedgerSlice:
        if self._alone:
            return self._apart(desk_id)
        rows = [
            self._row(entry, salt, body)
            for entry, salt, body in self._store.chain(desk_id, first)
            if last is None or entry.seq <= last
        ]
        if not rows:
            raise NotFound(desk_id)
        head = rows[-1].entry
        key = self._key_before(desk_id, rows[0].entry.seq)
        return LedgerSlice(desk_id=desk_id, rows=(*key, *rows), head=head.hash, head_seq=head.seq)

    def _key_before(self, desk_id: str, first: int) -> tuple[SliceRow, ...]:
        """Return the entry that names the desk's key, with its proof, where it stands before the chain shown.

        Without it nobody could tell the desk's checkpoint from one that a stranger signed.
        """
        newest = self._checkpoints.newest_of(desk_id)
        if newest is None:
            return ()
        hashes: list[bytes] = []
        key: SliceRow | None = None
        for entry, salt, body in self._store.chain(desk_id):
            if entry.seq > newest[0].size:
                break
            hashes.append(entry.hash)
            if entry.kind == _KEY_MADE and entry.seq < first:
                key = self._row(entry, salt, body)
        if key is None:
            return ()
        return (replace(key, proof=Levels(hashes).proof(key.entry.seq - 1)),)

    def _apart(self, desk_id: str) -> LedgerSlice:
        """Return the case's entries alone. Raises CheckpointMissing if no checkpoint reaches over all of them.

        To show the whole chain instead would tell of other callers, and nobody had asked for that.
        """
        newest = self._checkpoints.newest_of(desk_id)
        size = newest[0].size if newest else 0
        hashes: list[bytes] = []
        found: list[SliceRow] = []
        beyond = False
        for entry, salt, body in self._store.chain(
            desk_id
        ):  # to its end: a chain half read stays open in the store
            shown = self._shown(entry)
            if entry.seq > size:
                beyond |= shown
                continue
            hashes.append(entry.hash)
            if shown:
                found.append(self._row(entry, salt, body))
        # What this desk wrote since its checkpoint of a moment ago is no part of the package.
        beyond &= desk_id != self._store.desk_id
        if beyond or not found or len(hashes) != size:
            raise CheckpointMissing(desk_id)
        levels = Levels(hashes)
        rows = tuple(replace(row, proof=levels.proof(row.entry.seq - 1)) for row in found)
        return LedgerSlice(desk_id=desk_id, rows=rows, head=hashes[-1], head_seq=size)

    def _row(self, entry: Entry, salt: bytes | None, body: bytes | None) -> SliceRow:
        if not self._shown(entry):
            return SliceRow(entry=entry, salt=None, body=None)
        # A key's digits are nobody's words, though they may happen to hold some that were taken out.
        why = "" if entry.kind == _KEY_MADE else self._withholding.why(entry, body)
        if not why or body is None:
            return SliceRow(entry=entry, salt=salt, body=body)
        left = self._withholding.left(entry, body)
        return SliceRow(entry=entry, salt=None, body=None, withheld=why, left=left)

    def _shown(self, entry: Entry) -> bool:
        return (
            entry.stream in self._streams
            or (entry.desk_id, entry.seq) in self._reach.acts
            or entry.kind == _KEY_MADE
        )
