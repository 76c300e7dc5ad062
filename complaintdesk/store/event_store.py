"""The ledger: append events and update the projections in one transaction; read; erase; rebuild."""

from __future__ import annotations

from collections import OrderedDict
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, TypeVar

from sqlalchemy import Connection, bindparam, func, insert, select
from sqlalchemy.exc import IntegrityError

from complaintdesk.domain import custody, ledger
from complaintdesk.domain.errors import HomeUnreadable, StaleWrite
from complaintdesk.domain.ledger import Entry
from complaintdesk.store import checking, codec, erasing, projections, replaying, tables

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from complaintdesk.store.database import Database

State = TypeVar("State")

_HEAD = (
    select(tables.entry.c.seq, tables.entry.c.hash, tables.entry.c.utc_us)
    .where(tables.entry.c.desk_id == bindparam("desk"))
    .order_by(tables.entry.c.seq.desc())
    .limit(1)
)
_VERSION = select(func.max(tables.entry.c.version)).where(tables.entry.c.stream == bindparam("stream"))
_ERASURES = select(func.count()).select_from(tables.erased)
_ENTRY = insert(tables.entry)
_PAYLOAD = insert(tables.payload)

_SET_BACK_US = 1_000_000
_SET_US = 60_000_000
"""A clock that runs right is corrected by less than this (µs): backwards at all, or against the time that passed."""

_REMEMBERED = 64
"""Folded streams kept in memory: a long call must not read all its lines again for each new one."""


@dataclass(frozen=True, slots=True)
class Append:
    """New events of one stream; ``expected`` is the version they were decided on."""

    stream: str
    events: Sequence[codec.Event]
    expected: int


@dataclass(frozen=True, slots=True)
class _Head:
    seq: int
    hash: bytes
    utc_us: int


class EventStore:
    """One desk's way to the ledger.

    ``now`` gives UTC µs, ``salt`` 32 random bytes; ``elapsed`` gives µs that pass whatever the clock is set to, and
    lets a clock be seen that was put forward.
    """

    def __init__(
        self,
        database: Database,
        desk_id: str,
        now: Callable[[], int],
        salt: Callable[[], bytes],
        elapsed: Callable[[], int] | None = None,
    ) -> None:
        self.database = database
        self.desk_id = desk_id
        self._now = now
        self._salt = salt
        self._elapsed = elapsed
        self._seen: tuple[int, int] | None = None
        self._kept: Entry | None = None
        self._folded: OrderedDict[str, tuple[int, Any, Callable[[Any, Any], Any]]] = OrderedDict()
        self._erasures = 0
        self.admit: Callable[[str], None] = lambda _actor_id: None
        """Asked before each write whether it may be in this person's name; raises if not."""

    def on(self, database: Database) -> EventStore:
        """Return this desk's way to the ledger in a copy of the store."""
        return EventStore(database, self.desk_id, self._now, self._salt, self._elapsed)

    def found_desk(self) -> None:
        """Note that this desk writes here; harmless if it is known."""
        with self.database.writing() as tx:
            known = tx.execute(select(tables.desk.c.desk_id).where(tables.desk.c.desk_id == self.desk_id))
            if known.first() is None:
                tx.execute(insert(tables.desk).values(desk_id=self.desk_id, founded_at=self._now()))

    def append(
        self,
        changes: Sequence[Append],
        actor_id: str,
        *,
        also: Callable[[Connection], None] = lambda _tx: None,
    ) -> list[Entry]:
        """Write all changes and their projections, or none; ``also`` belongs to the same act.

        Raises StaleWrite if a stream moved on since it was read; the folded states are forgotten then.
        """
        self.admit(actor_id)
        kept = [[codec.encode(event) for event in change.events] for change in changes]
        try:
            with self.database.writing() as tx:
                self.database.lock_chain(tx, self.desk_id)
                head = self._watched_head(tx, actor_id)
                written: list[Entry] = []
                for change, events in zip(changes, kept, strict=True):
                    for version, (event, body) in enumerate(events, start=change.expected + 1):
                        head = self._write(tx, head, change.stream, version, event, body, actor_id)
                        written.append(head)
                also(tx)
        except IntegrityError as clash:
            # The one projection rule that two desks can break at once: both gave out the same case number.
            self._forget(changes)
            if "complaint_case" in str(clash.orig):
                raise StaleWrite("case number") from clash
            raise
        except BaseException:
            self._forget(changes)
            raise
        self._kept = written[-1] if written else self._kept
        self._remember(changes, kept)
        return written

    def _remember(
        self, changes: Sequence[Append], kept: Sequence[Sequence[tuple[codec.Event, bytes]]]
    ) -> None:
        """Bring the folded states up to date with what was written."""
        for change, events in zip(changes, kept, strict=True):
            version, state, after = self._folded.get(change.stream, (-1, None, None))
            if after is not None and version == change.expected:
                for event, _ in events:
                    state = after(state, event)
                self._folded[change.stream] = (version + len(change.events), state, after)

    def _forget(self, changes: Sequence[Append]) -> None:
        for change in changes:
            self._folded.pop(change.stream, None)

    def note(
        self,
        events: Sequence[custody.CustodyEvent],
        actor_id: str,
        *,
        also: Callable[[Connection], None] = lambda _tx: None,
    ) -> None:
        """Append to this desk's own stream, whatever was written there since; ``also`` belongs to the same act."""
        self.admit(actor_id)
        with self.database.writing() as tx:
            self.database.lock_chain(tx, self.desk_id)
            self._watched_head(tx, actor_id)
            noted = [self._write_own(tx, event, actor_id) for event in events]
            also(tx)
        self._kept = noted[-1] if noted else self._kept

    def _write_own(self, tx: Connection, event: custody.CustodyEvent, actor_id: str) -> Entry:
        stream = custody.stream_of(self.desk_id)
        version = (tx.execute(_VERSION, {"stream": stream}).scalar() or 0) + 1
        kept, body = codec.encode(event)
        return self._write(tx, self._head(tx), stream, version, kept, body, actor_id)

    def _head(self, tx: Connection) -> _Head | None:
        row = tx.execute(_HEAD, {"desk": self.desk_id}).first()
        return _Head(row.seq, row.hash, row.utc_us) if row else None

    def _watched_head(self, tx: Connection, actor_id: str) -> _Head | Entry | None:
        """Return the head; a clock that jumped since it was written leaves an entry first.

        Raises HomeUnreadable if what this desk saved before is not there any more: a disk may lie.
        """
        head, now = self._head(tx), self._now()
        if self._kept and not _holds(head, self._kept):
            raise HomeUnreadable("an entry that was saved is gone")
        before = head.utc_us - _SET_BACK_US if head else now
        expected = head.utc_us if head else now
        jumped = now < before
        if self._elapsed is not None:
            elapsed = self._elapsed()
            if self._seen is not None and not jumped:
                expected = self._seen[0] + elapsed - self._seen[1]
                jumped = abs(now - expected) > _SET_US
            self._seen = (now, elapsed)
        if not jumped:
            return head
        return self._write_own(tx, custody.ClockJumped(from_us=expected, to_us=now), actor_id)

    def _write(
        self, tx: Connection, head: _Head | Entry | None, stream: str, version: int, event: codec.Event,
        body: bytes, actor: str,
    ) -> Entry:  # fmt: skip
        seq, prev = (head.seq + 1, head.hash) if head else (1, ledger.GENESIS)
        salt, kind, now = self._salt(), codec.kind_of(event), self._now()
        commitment = ledger.commit(salt, body)
        columns = {
            "desk_id": self.desk_id,
            "seq": seq,
            "stream": stream,
            "version": version,
            "kind": kind,
            "utc_us": now,
            "actor_id": actor,
            "commitment": commitment,
            "prev": prev,
        }
        digest = ledger.entry_hash(**columns)  # type: ignore[arg-type]
        try:
            tx.execute(_ENTRY, {**columns, "hash": digest})
        except IntegrityError as clash:  # someone else wrote this version first
            raise StaleWrite(stream) from clash
        tx.execute(_PAYLOAD, {"desk_id": self.desk_id, "seq": seq, "salt": salt, "body": body})
        entry = Entry(**columns, hash=digest)  # type: ignore[arg-type]
        projections.apply(tx, entry, event)
        return entry

    def load(
        self, stream: str, start: State, after: Callable[[State, Any], State], *, fresh: bool = True
    ) -> tuple[State, int]:
        """Fold a stream; return the state and its version, 0 for a stream that does not exist.

        With ``fresh`` false a remembered state is good enough: the caller tries it and loads anew on StaleWrite.
        """
        version, state, _ = self._folded.pop(stream, (0, start, after))
        if fresh or not version:
            with self.database.reading() as tx:
                if self._erased_elsewhere(tx):
                    version, state = 0, start
                for entry, event in replaying.events_of(tx, stream, version):
                    state = after(state, event)
                    version = entry.version
        self._folded[stream] = (version, state, after)
        if len(self._folded) > _REMEMBERED:
            self._folded.popitem(last=False)
        return state, version

    def _erased_elsewhere(self, tx: Connection) -> bool:
        """Forget all folded states if something was erased since: another desk's erasure must reach them too."""
        erasures = tx.execute(_ERASURES).scalar_one()
        if erasures == self._erasures:
            return False
        self._erasures = erasures
        self._folded.clear()
        return True

    def head(self) -> tuple[int, bytes]:
        """Return ``(seq, hash)`` of this desk's last entry; ``(0, GENESIS)`` before the first."""
        with self.database.reading() as tx:
            row = tx.execute(_HEAD, {"desk": self.desk_id}).first()
        return (row.seq, row.hash) if row else (0, ledger.GENESIS)

    def desks(self) -> list[str]:
        """Return the ids of all desks that ever wrote here."""
        with self.database.reading() as tx:
            return list(
                tx.scalars(select(tables.entry.c.desk_id).distinct().order_by(tables.entry.c.desk_id))
            )

    def count(self) -> int:
        """Return the number of entries of all desks."""
        with self.database.reading() as tx:
            return tx.execute(select(func.count()).select_from(tables.entry)).scalar_one()

    def chain(self, desk_id: str, from_seq: int = 1) -> Iterator[tuple[Entry, bytes | None, bytes | None]]:
        """Yield one desk's rows in order with salt and body, without holding them all in memory."""
        with self.database.reading() as tx:
            yield from checking.rows(tx, desk_id, from_seq)

    def erase(
        self,
        entries: Sequence[tuple[str, int]],
        recordings: Sequence[str],
        why: str,
        actor_id: str,
        *,
        first: Callable[[Connection], None] = lambda _tx: None,
    ) -> custody.Erased:
        """Take salt and content of entries ``(desk_id, seq)`` and the keys of recordings away for good.

        In one transaction: the tombstone is appended, the contents are nulled, the streams concerned are replayed
        without them. Entries without words of anyone, and those erased before, are left as they are. Returns the
        tombstone. Who may do it is the caller's to ask; ``first`` belongs to the act and may refuse it: a hold.
        """
        self.admit(actor_id)
        try:
            with self.database.writing() as tx:
                self.database.lock_chain(tx, self.desk_id)
                first(tx)
                tombstone, streams = erasing.tombstone(tx, entries, recordings, why)
                written = self._write_own(tx, tombstone, actor_id)
                for stream in sorted(streams):
                    replaying.forget(tx, stream)
                erasing.take_away(tx, tombstone)
                for stream in sorted(streams):
                    replaying.replay(tx, stream)
        finally:
            self._folded.clear()  # what was folded in memory holds the words too
        self._kept = written
        self.database.scrub()
        return tombstone

    def rebuild(self) -> None:
        """Empty the projections and replay every event."""
        with self.database.writing() as tx:
            replaying.rebuild(tx)


def _holds(head: _Head | None, kept: Entry) -> bool:
    return head is not None and (head.seq > kept.seq or (head.seq, head.hash) == (kept.seq, kept.hash))
