"""The copies of a store that are kept before its schema is upgraded."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from complaintdesk.domain.errors import HomeUnreadable
from complaintdesk.store import keyslots, snapshot

if TYPE_CHECKING:
    from pathlib import Path

    from complaintdesk.store.database import SqlCipherFile

KEPT = 3
"""Copies that stay; each holds the whole record, also what is erased later (docs/backup.md)."""

AGE_US = 35 * 86_400_000_000
"""After five weeks (µs) of work with the newer schema no copy is needed, and what was erased meanwhile must go."""


def keep(place: SqlCipherFile, schema: str) -> Path:
    """Copy the store beside itself under a name of its own, read the copy back, let the oldest go; return the copy.

    Raises HomeUnreadable if the copy is not what was copied, StorageFailed, DiskFull.
    """
    target = _free_name(place.path, schema)
    part = target.with_name(f"{target.name}.part")
    part.unlink(missing_ok=True)
    try:
        heads = snapshot.take(place, part)
        if snapshot.harm(type(place)(part, place.key), heads):
            raise HomeUnreadable("the copy before the upgrade is not sound")
        os.replace(part, target)
    finally:
        part.unlink(missing_ok=True)
    keyslots.sync_folder(target.parent)
    for old in copies(target.parent)[:-KEPT]:
        old.unlink()
    return target


def copies(home: Path) -> list[Path]:
    """Return the copies in a folder, oldest first."""
    found = home.glob("*.before-*.db")  # a re-key names the store anew
    return sorted(found, key=lambda path: (path.stat().st_mtime_ns, path.name))


def let_go(home: Path, now: int) -> None:
    """Remove the copies in a folder that are older than five weeks at ``now`` (UTC µs). Raises OSError.

    Those of a harmed store go too: they hold words that were erased since.
    """
    for path in [*copies(home), *home.glob("*.damaged-*")]:
        if path.stat().st_mtime_ns // 1000 < now - AGE_US:
            path.unlink()


def _free_name(store: Path, schema: str) -> Path:
    first = store.with_name(f"{store.stem}.before-{schema}.db")
    later = (store.with_name(f"{store.stem}.before-{schema}-{n}.db") for n in range(2, 10_000))
    return first if not first.exists() else next(name for name in later if not name.exists())
