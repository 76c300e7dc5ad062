"""The ledger: append events and update the projections in one transaction; read; rebuild."""

from __future__ import annotations

from collections import OrderedDict
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, TypeVar

from sqlalchemy import Connection, bindparam, delete, func, insert, select
from sqlalchemy.exc import IntegrityError

from complaintdesk.domain import ledger
from complaintdesk.domain.errors import StaleWrite
from complaintdesk.domain.ledger import Entry
from complaintdesk.store import codec, projections, tables

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from complaintdesk.store.database import Database

State = TypeVar("State")

_HEAD = (
    select(tables.entry.c.seq, tables.entry.c.hash)
    .where(tables.entry.c.desk_id == bindparam("desk"))
    .order_by(tables.entry.c.seq.desc())
    .limit(1)
)
_STREAM = (
    select(tables.entry.c.version, tables.entry.c.kind, tables.payload.c.body)
    .join(tables.payload)
    .where(tables.entry.c.stream == bindparam("stream"), tables.entry.c.version > bindparam("after"))
    .order_by(tables.entry.c.version)
)
_ENTRY = insert(tables.entry)
_PAYLOAD = insert(tables.payload)

_REMEMBERED = 64
"""Folded streams kept in memory: a long call must not read all its lines again for each new one."""


@dataclass(frozen=True, slots=True)
class Append:
    """New events of one stream; ``expected`` is the version they were decided on."""

    stream: str
    events: Sequence[codec.Event]
    expected: int


class EventStore:
    """One desk's way to the ledger. ``now`` gives UTC µs, ``salt`` 32 random bytes."""

    def __init__(
        self, database: Database, desk_id: str, now: Callable[[], int], salt: Callable[[], bytes]
    ) -> None:
        self.database = database
        self.desk_id = desk_id
        self._now = now
        self._salt = salt
        self._folded: OrderedDict[str, tuple[int, Any, Callable[[Any, Any], Any]]] = OrderedDict()

    def found_desk(self) -> None:
        """Note that this desk writes here; harmless if it is known."""
        with self.database.writing() as tx:
            known = tx.execute(select(tables.desk.c.desk_id).where(tables.desk.c.desk_id == self.desk_id))
            if known.first() is None:
                tx.execute(insert(tables.desk).values(desk_id=self.desk_id, founded_at=self._now()))

    def append(self, changes: Sequence[Append], actor_id: str) -> list[Entry]:
        """Write all changes and their projections, or none.

        Raises StaleWrite if a stream moved on since it was read; the folded states are forgotten then.
        """
        kept = [[codec.encode(event) for event in change.events] for change in changes]
        try:
            with self.database.writing() as tx:
                self.database.lock_chain(tx, self.desk_id)
                head = tx.execute(_HEAD, {"desk": self.desk_id}).first()
                seq, prev = (head.seq, head.hash) if head else (0, ledger.GENESIS)
                written: list[Entry] = []
                for change, events in zip(changes, kept, strict=True):
                    for version, (event, body) in enumerate(events, start=change.expected + 1):
                        seq += 1
                        entry = self._write(tx, change.stream, version, event, body, seq, prev, actor_id)
                        prev = entry.hash
                        written.append(entry)
        except IntegrityError as clash:
            # The one projection rule that two desks can break at once: both gave out the same case number.
            self._forget(changes)
            if "complaint_case" in str(clash.orig):
                raise StaleWrite("case number") from clash
            raise
        except BaseException:
            self._forget(changes)
            raise
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

    def _write(
        self, tx: Connection, stream: str, version: int, event: codec.Event, body: bytes, seq: int, prev: bytes,
        actor: str,
    ) -> Entry:  # fmt: skip
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
                for row in tx.execute(_STREAM, {"stream": stream, "after": version}):
                    state = after(state, codec.decode(row.kind, row.body))
                    version = row.version
        self._folded[stream] = (version, state, after)
        if len(self._folded) > _REMEMBERED:
            self._folded.popitem(last=False)
        return state, version

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
        query = (
            select(tables.entry, tables.payload.c.salt, tables.payload.c.body)
            .outerjoin(tables.payload)
            .where(tables.entry.c.desk_id == desk_id, tables.entry.c.seq >= from_seq)
            .order_by(tables.entry.c.seq)
        )
        with self.database.reading() as tx:
            for row in tx.execute(query.execution_options(yield_per=2000)):
                *columns, salt, body = row
                yield (
                    Entry(**dict(zip(tables.entry.c.keys(), columns, strict=True))),
                    _as_bytes(salt),
                    _as_bytes(body),
                )

    def rebuild(self) -> None:
        """Empty the projections and replay every event."""
        with self.database.writing() as tx:
            for table in tables.PROJECTIONS:
                tx.execute(delete(table))
            for entry, body in _in_order(tx):
                projections.apply(tx, entry, codec.decode(entry.kind, body))


def _as_bytes(content: bytes | str | None) -> bytes | None:
    """Return a content as bytes: SQLite lets whoever tampers put text where bytes belong."""
    return content.encode() if isinstance(content, str) else content


def _in_order(tx: Connection) -> Iterator[tuple[Entry, bytes]]:
    """Yield all desks' entries so that each chain and each stream keeps its order, else by time of writing.

    Time alone will not do: a clock is set back now and then, and no two desks' clocks agree.
    """
    desks = tx.scalars(select(tables.entry.c.desk_id).distinct()).all()
    chains = [_rows(tx, desk_id) for desk_id in desks]
    waiting = [(row, chain) for chain in chains if (row := next(chain, None))]
    versions: dict[str, int] = {}
    while waiting:
        ready = [head for head in waiting if head[0][0].version == versions.get(head[0][0].stream, 0) + 1]
        earliest = min(ready or waiting, key=lambda head: (head[0][0].utc_us, head[0][0].desk_id))
        (entry, body), chain = earliest
        waiting.remove(earliest)
        if row := next(chain, None):
            waiting.append((row, chain))
        versions[entry.stream] = entry.version
        yield entry, body


def _rows(tx: Connection, desk_id: str) -> Iterator[tuple[Entry, bytes]]:
    query = (
        select(tables.entry, tables.payload.c.body)
        .join(tables.payload)
        .where(tables.entry.c.desk_id == desk_id)
        .order_by(tables.entry.c.seq)
    )
    for row in tx.execute(query.execution_options(yield_per=2000)):
        *columns, body = row
        yield Entry(**dict(zip(tables.entry.c.keys(), columns, strict=True))), body
