"""Checking the copied database of a snapshot from where it lies: pages, trees, chains, contents, heads."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from complaintdesk.domain import ledger
from complaintdesk.domain.custody import Erased
from complaintdesk.domain.errors import HomeUnreadable
from complaintdesk.store import codec, snapshot
from complaintdesk.store.database import Database
from complaintdesk.store.event_store import EventStore

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from complaintdesk.store.database import SqlCipherFile

    Row = tuple[ledger.Entry, bytes | None, bytes | None]

_ERASED = codec.NAMES[Erased]
_ENTRIES_A_STEP = 2000


def database_faults(
    place: SqlCipherFile, heads: tuple[snapshot.Head, ...], progress: Callable[[float], None]
) -> list[str]:
    """Return what is wrong with a copy against the heads noted when it was made, in stable English.

    Nothing of the file changes. ``progress`` gets 0 to 1 and may raise to stop.
    """
    if found := snapshot.harm(place, heads):
        return found
    database = Database.look_at(place)
    try:
        return _chain_faults(EventStore(database, "", lambda: 0, lambda: b""), progress)
    except HomeUnreadable:
        return ["the database cannot be read to its end"]
    finally:
        database.close()


def _chain_faults(store: EventStore, progress: Callable[[float], None]) -> list[str]:
    total, passed = max(1, store.count()), 0
    empty: set[tuple[str, int]] = set()
    erased: set[tuple[str, int]] = set()

    def passing(rows: Iterator[Row]) -> Iterator[Row]:
        nonlocal passed
        for entry, salt, body in rows:
            passed += 1
            if passed % _ENTRIES_A_STEP == 0:
                progress(passed / total)
            if salt is None and body is None:
                empty.add((entry.desk_id, entry.seq))
            elif entry.kind == _ERASED and body is not None:
                erased.update(_named_by(body))
            yield entry, salt, body

    found = [
        f"entry {fault.seq} of desk {fault.desk_id}: {fault.what}"
        for desk_id in store.desks()
        for fault in ledger.check(passing(store.chain(desk_id)))
    ]
    missing = sorted(empty - erased)
    return found + [f"entry {seq} of desk {desk_id}: content missing" for desk_id, seq in missing]


def _named_by(tombstone: bytes) -> list[tuple[str, int]]:
    """Return the entries a tombstone names; one that cannot be understood was changed, which the chain tells."""
    try:
        return [(entry.desk_id, entry.seq) for entry in codec.decode(_ERASED, tombstone).entries]
    except msgspec.DecodeError:
        return []
