"""Checking the copied database of a snapshot from where it lies: pages, trees, heads, chains, contents, tombstones."""

from __future__ import annotations

from typing import TYPE_CHECKING

from complaintdesk.domain.errors import HomeUnreadable
from complaintdesk.services import original_check
from complaintdesk.services.ledger_walk import Walk
from complaintdesk.store import checking, snapshot
from complaintdesk.store.database import Database

if TYPE_CHECKING:
    from collections.abc import Callable

    from complaintdesk.store.database import SqlCipherFile


def database_faults(
    place: SqlCipherFile, heads: tuple[snapshot.Head, ...], progress: Callable[[float], None]
) -> list[str]:
    """Return what is wrong with a copy against the heads noted when it was made, in stable English.

    Nothing of the file changes. ``progress`` gets 0 to 1 and may raise to stop.
    """
    if found := snapshot.harm(place, heads):
        return found
    database, walk = Database.look_at(place), Walk()
    try:
        with checking.one_moment(database) as seen:
            total = max(1, checking.count(seen))
            walk.along(seen, {}, lambda passed: progress(min(1.0, passed / total)))
            walk.faults += original_check.faults(seen, walk)
    except HomeUnreadable:
        return [*walk.faults, "the database cannot be read to its end"]
    finally:
        database.close()
    progress(1.0)
    return walk.faults
