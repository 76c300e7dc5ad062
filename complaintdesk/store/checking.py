"""Reading a store to check it: everything as of one moment, and nothing of it trusted."""

from __future__ import annotations

import re
from contextlib import contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING

from sqlalchemy import func, inspect, select, text
from sqlalchemy.exc import DBAPIError

from complaintdesk.domain.errors import HomeUnreadable
from complaintdesk.domain.ledger import Entry
from complaintdesk.store import failures, harmed_log, tables
from complaintdesk.store.database import SCHEMA, SqlCipherFile
from complaintdesk.store.dialects import sqlcipher_checks, ways_of
from complaintdesk.store.dialects.checks import checks_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sqlalchemy import Connection

    from complaintdesk.store.database import Database

    Seen = Connection
    Row = tuple[Entry, bytes | None, bytes | None]

_TABLE = re.compile(r"CREATE (?:VIRTUAL )?TABLE (\w+)")
_INDEX = re.compile(r"CREATE INDEX (\w+)")


@dataclass(frozen=True, slots=True)
class Buried:
    """What the read table says of an erased entry: what stands in its place, and the tombstone."""

    rest: bytes
    by_desk: str
    by_seq: int


@contextmanager
def one_moment(database: Database) -> Iterator[Connection]:
    """Read the store as it is now for as long as it takes; others write meanwhile.

    Raises HomeUnreadable also where tables or columns are missing: who checks must not fall over what was done.
    """
    with database.reading() as tx:
        checks_of(tx).freeze(tx)
        try:
            yield tx
        except DBAPIError as failure:
            if failures.kind_of(str(failure.orig)) is None:
                raise HomeUnreadable("the tables are not ours") from failure
            raise


def file_faults(database: Database) -> list[str]:
    """Name damaged frames of the write-ahead log and damaged pages; a server looks after its own.

    Raises HomeUnreadable, StorageFailed.
    """
    place = database.place
    if not isinstance(place, SqlCipherFile):
        return []
    found = harmed_log.faults(place.path)
    with failures.translated():
        return found + sqlcipher_checks.page_faults(place.path, place.key)


def guard_faults(tx: Connection) -> list[str]:
    """Name what of the schema, its version and its guards is not as this program made it."""
    ways = ways_of(tx)
    beside = " ".join((*ways.search.statements, *ways.orders.statements))
    names = [*tables.metadata.tables, "alembic_version", *_TABLE.findall(beside)]
    indexes = [str(index.name) for table in tables.metadata.tables.values() for index in table.indexes]
    found = checks_of(tx).guards(tx, names, [*indexes, *_INDEX.findall(beside)])
    try:
        versions = list(tx.scalars(text("SELECT version_num FROM alembic_version")))
    except DBAPIError:  # named above as missing
        return found
    return found if versions == [SCHEMA] else [*found, "table alembic_version: another version"]


def require_tables(tx: Connection) -> None:
    """Go on only where there is something to read. Raises HomeUnreadable if a table is missing."""
    if not set(tables.metadata.tables) <= set(inspect(tx).get_table_names()):
        raise HomeUnreadable("a table is missing")


def count(tx: Connection) -> int:
    """Return the number of entries of all desks."""
    return tx.execute(select(func.count()).select_from(tables.entry)).scalar_one()


def desks(tx: Connection) -> list[str]:
    """Return the ids of all desks that ever wrote here."""
    return list(tx.scalars(select(tables.entry.c.desk_id).distinct().order_by(tables.entry.c.desk_id)))


def rows(tx: Connection, desk_id: str, from_seq: int = 1) -> Iterator[Row]:
    """Yield one desk's rows in order with salt and body, without holding them all in memory."""
    query = (
        select(tables.entry, tables.payload.c.salt, tables.payload.c.body)
        .outerjoin(tables.payload)
        .where(tables.entry.c.desk_id == desk_id, tables.entry.c.seq >= from_seq)
        .order_by(tables.entry.c.seq)
    )
    for row in tx.execute(query.execution_options(yield_per=2000)):
        yield Entry._make(row[:-2]), as_bytes(row[-2]), as_bytes(row[-1])


def as_bytes(content: bytes | str | None) -> bytes | None:
    """Return a content as bytes: SQLite lets whoever tampers put text where bytes belong."""
    return content.encode() if isinstance(content, str) else content


def buried(tx: Connection) -> dict[tuple[str, int], Buried]:
    """Return what the read table says of erased entries, by desk and number."""
    found = tx.execute(select(tables.erased))
    return {
        (row.desk_id, row.seq): Buried(as_bytes(row.rest) or b"", row.by_desk, row.by_seq) for row in found
    }


def buried_recordings(tx: Connection) -> set[str]:
    """Return the ids of the recordings that the read table calls erased."""
    return set(tx.scalars(select(tables.erased_recording.c.recording_id)))


def recording_keys(tx: Connection) -> set[str]:
    """Return the ids of the recordings that have a key."""
    return set(tx.scalars(select(tables.recording_key.c.recording_id)))
