"""Writing a store anew under another master key, and the switch to it (ADR 009).

The new store grows beside the old one as ``<name>.new``. The switch is one act: the key slots that name the new file
are put in place. Before it the old store counts, after it the new one; what a crash leaves over is told apart by that.
"""

from __future__ import annotations

import os
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from sqlalchemy import Connection, select, text, update

from complaintdesk.domain import ledger
from complaintdesk.domain.errors import HomeUnreadable, WrongKey
from complaintdesk.store import failures, keyslots, snapshot, tables
from complaintdesk.store.database import Database, SqlCipherFile
from complaintdesk.store.dialects import sqlcipher

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from complaintdesk.store.event_store import EventStore
    from complaintdesk.store.slot_form import KeySlots

NEW = ".new"
_COPIED, _CHECKED = 0.5, 0.9
"""What share of the work is done when the pages are copied, and when the copy is checked."""

_COMPANIONS = ("", "-wal", "-shm", "-journal")
_OUR_TABLES = text(
    "SELECT name FROM sqlite_master WHERE type = 'table' AND sql NOT LIKE 'CREATE VIRTUAL%' ORDER BY name"
)


@dataclass(frozen=True, slots=True)
class Masters:
    """The master key of before and the one to come, 32 bytes each."""

    old: bytes = field(repr=False)
    new: bytes = field(repr=False)


# --- the new store ------------------------------------------------------------------------------------


@contextmanager
def alone(place: SqlCipherFile) -> Iterator[Connection]:
    """Keep everyone else out of a store. Raises StoreBusy where another process has it open."""
    engine = place.alone()
    try:
        with failures.translated(), engine.connect() as connection:
            yield connection
    finally:
        engine.dispose()


def unfinished(home: Path, made: KeySlots, master: bytes) -> SqlCipherFile:
    """Return the new store as long as it is not the one that counts."""
    return SqlCipherFile(home / f"{made.database}{NEW}", keyslots.derive(master, "database"))


def write_anew(
    held: Connection,
    target: SqlCipherFile,
    masters: Masters,
    store_on: Callable[[Database], EventStore],
    note: Callable[[EventStore], None],
    step: Callable[[float], None],
) -> None:
    """Copy the store that ``held`` keeps for itself into ``target``; it is complete, checked and durable on return.

    ``note`` writes what happened into the new store only. ``step`` gets 0 to 1 and may raise to stop. Raises DiskFull,
    StorageFailed, HomeUnreadable if the copy is not what was copied.
    """
    discard(target)
    step(0.0)
    with held.begin():
        heads, rows = snapshot.heads(held), _rows(held)
        sqlcipher.copy(held, target.key, target.path, lambda done: step(_COPIED * done))
    fresh = Database.open(target)
    try:
        store = store_on(fresh)
        _check(store, heads, rows, step)
        with fresh.writing() as tx:
            _wrap_anew(tx, masters)
        note(store)
        fresh.scrub()  # the sums are those of the file, so nothing may wait in the log
        with fresh.reading() as tx:
            if harm := sqlcipher.harm(tx):
                raise HomeUnreadable(f"the new store has {harm}")
    finally:
        fresh.close()
    with failures.files_translated():
        with target.path.open("r+b") as file:
            os.fsync(file.fileno())
        keyslots.sync_folder(target.path.parent)
    step(_CHECKED)


def _rows(tx: Connection) -> dict[str, int]:
    names = tx.scalars(_OUR_TABLES).all()
    return {name: tx.execute(text(f'SELECT count(*) FROM "{name}"')).scalar_one() for name in names}


def _check(
    store: EventStore, heads: tuple[snapshot.Head, ...], rows: dict[str, int], step: Callable[[float], None]
) -> None:
    """Raise HomeUnreadable unless the copy holds the same rows and every chain in it is sound to the same end."""
    with store.database.reading() as tx:
        if _rows(tx) != rows or snapshot.heads(tx) != heads:
            raise HomeUnreadable("the new store is not what was copied")
    done, total = 0, max(1, sum(head.seq for head in heads))

    def passing(desk_id: str) -> Iterator[tuple[ledger.Entry, bytes | None, bytes | None]]:
        nonlocal done
        for row in store.chain(desk_id):
            done += 1
            if done % 2000 == 0:
                step(_COPIED + (_CHECKED - _COPIED) * done / total)
            yield row

    for head in heads:
        if ledger.check(passing(head.desk)):
            raise HomeUnreadable("a chain is broken; verify the record first")


def _wrap_anew(tx: Connection, masters: Masters) -> None:
    for table, name, purpose in (
        (tables.recording_key, tables.recording_key.c.recording_id, "recordings"),
        (tables.desk_key, tables.desk_key.c.desk_id, "signing"),
        (tables.care_note, tables.care_note.c.note_id, "care"),
    ):
        old, new = (keyslots.derive(master, purpose) for master in (masters.old, masters.new))
        for owner, wrapped in tx.execute(select(name, table.c.wrapped)).all():
            try:
                secret = keyslots.unwrap(old, wrapped)
            except WrongKey as failure:
                raise HomeUnreadable(f"a key for {purpose} does not open") from failure
            tx.execute(update(table).where(name == owner).values(wrapped=keyslots.wrap(new, secret)))


# --- the switch, and what is left over -----------------------------------------------------------------


def switch(home: Path, made: KeySlots, master: bytes) -> KeySlots:
    """Let the new store count and remove the old one; return the slots as they lie there then.

    Raises DiskFull, StorageFailed; whether the switch took place is then what ``keyslots.load`` says.
    """
    with failures.files_translated():
        keyslots.save(home, made)
        finish(home, made)
        return clean(home, made, master)


def finish(home: Path, slots: KeySlots) -> None:
    """Give the new store its name, also where a crash came between the switch and this."""
    path = home / slots.database
    if not path.exists():
        with suppress(FileNotFoundError):  # there is none, or another process was faster
            path.with_name(f"{path.name}{NEW}").rename(path)
            keyslots.sync_folder(home)


def untidy(home: Path, slots: KeySlots) -> bool:
    """Tell whether a re-key left something over."""
    return bool(slots.replaces) or any(home.glob(f"complaintdesk*.db{NEW}*"))


def clean(home: Path, slots: KeySlots, master: bytes) -> KeySlots:
    """Remove what a re-key left over: new stores that never counted, and the one that these slots replace.

    Whoever calls has the store open, so that nobody re-keys it now. Returns the slots as they lie there then.
    """
    for left in home.glob(f"complaintdesk*.db{NEW}*"):
        left.unlink(missing_ok=True)
    if not slots.replaces:
        return slots
    try:
        _remove(home / slots.replaces)
    except PermissionError:
        return slots  # on Windows somebody still has it open; the next opening removes it
    cleaned = keyslots.changed(slots, master, replaces="")
    keyslots.save(home, cleaned)
    return cleaned


def discard(target: SqlCipherFile) -> None:
    """Remove a new store that is not going to count."""
    with failures.files_translated():
        _remove(target.path)


def _remove(database: Path) -> None:
    for companion in _COMPANIONS:
        database.with_name(f"{database.name}{companion}").unlink(missing_ok=True)
    keyslots.sync_folder(database.parent)
