"""Which part of which desk's chain speaks of a case: its entries, the tombstones over them, the seams of a restore."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from sqlalchemy import func, select

from complaintdesk.domain.custody import Erased, Restored
from complaintdesk.store import codec, tables
from complaintdesk.store.call_queries import staff_names

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator

    from sqlalchemy import Connection

    from complaintdesk.domain.custody import CustodyEvent

_ENTRY, _ERASED, _CUSTODY = tables.entry.c, tables.erased.c, tables.custody.c


@dataclass(frozen=True, slots=True, kw_only=True)
class Tombstone:
    """An erasure that concerns a case: when (UTC µs), by whom (a name), how much of the case, and why."""

    at: int
    staff: str
    entries: int
    recordings: int
    why: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Reach:
    """``begins`` is the first entry to show, by desk; ``acts`` are entries ``(desk_id, seq)`` to show besides."""

    begins: dict[str, int]
    acts: frozenset[tuple[str, int]]
    tombstones: tuple[Tombstone, ...]


def reach(tx: Connection, streams: Collection[str], recordings: Collection[str]) -> Reach:
    """Return where the events of ``streams`` lie, and what was erased of them and of ``recordings``."""
    query = select(_ENTRY.desk_id, func.min(_ENTRY.seq)).where(_ENTRY.stream.in_(streams))
    begins = {desk_id: first for desk_id, first in tx.execute(query.group_by(_ENTRY.desk_id))}
    acts, tombstones = set[tuple[str, int]](), list[Tombstone]()
    gone = _erased_entries(tx, streams)
    names = staff_names(tx)
    for desk_id, seq, at, staff_id, erased in _events(tx, Erased):
        assert isinstance(erased, Erased)
        entries = [entry for entry in erased.entries if (entry.desk_id, entry.seq) in gone]
        sounds = [recording for recording in erased.recordings if recording in recordings]
        if entries or sounds:
            acts.add((desk_id, seq))
            tombstones.append(
                Tombstone(
                    at=at,
                    staff=names.get(staff_id, ""),
                    entries=len(entries),
                    recordings=len(sounds),
                    why=erased.why,
                )
            )
    for desk_id, seq, _, _, restored in _events(tx, Restored):
        if isinstance(restored, Restored) and restored.desk_id in begins:
            acts.add((desk_id, seq))
    for desk_id, seq in acts:
        begins[desk_id] = min(seq, begins.get(desk_id, seq))
    return Reach(begins=begins, acts=frozenset(acts), tombstones=tuple(tombstones))


def _erased_entries(tx: Connection, streams: Collection[str]) -> set[tuple[str, int]]:
    query = select(_ERASED.desk_id, _ERASED.seq).join(
        tables.entry, (_ENTRY.desk_id == _ERASED.desk_id) & (_ENTRY.seq == _ERASED.seq)
    )
    return {(row.desk_id, row.seq) for row in tx.execute(query.where(_ENTRY.stream.in_(streams)))}


def _events(tx: Connection, kind: type) -> Iterator[tuple[str, int, int, str, CustodyEvent]]:
    name = codec.NAMES[kind]
    query = select(_CUSTODY.desk_id, _CUSTODY.seq, _CUSTODY.at, _CUSTODY.staff_id, _CUSTODY.body)
    for row in tx.execute(query.where(_CUSTODY.kind == name).order_by(_CUSTODY.at)):
        yield row.desk_id, row.seq, row.at, row.staff_id, codec.decode(name, row.body)
