"""The search index of the team's engine: an array of single characters and pairs for each text, under a GIN index."""

from __future__ import annotations

from typing import TYPE_CHECKING
from zlib import crc32

from sqlalchemy import text

if TYPE_CHECKING:
    from collections.abc import Iterable

    from sqlalchemy import Connection

    from complaintdesk.domain.ledger import Entry

STATEMENTS = (
    "CREATE TABLE search_index (desk_id varchar(32) NOT NULL, seq bigint NOT NULL, place bigint NOT NULL, "
    "grams text[] NOT NULL, PRIMARY KEY (desk_id, seq))",
    "CREATE INDEX search_index_by_place ON search_index (place)",
    # Else new rows wait in a list that each search reads through from end to end.
    "CREATE INDEX search_index_by_gram ON search_index USING gin (grams) WITH (fastupdate = off)",
)

_LOW_BITS = 10
_LATEST_US = (1 << 63 - _LOW_BITS) - 1
"""In the year 2255; a clock that is set later must not stop anyone from writing."""

_ADD = text("INSERT INTO search_index VALUES (:desk, :number, :place, CAST(:grams AS text[]))")
_REMOVE = text("DELETE FROM search_index WHERE desk_id = :desk AND seq = :number")
_EMPTY = text("DELETE FROM search_index")
_FIND = text(
    "SELECT place, desk_id, seq FROM search_index WHERE grams @> CAST(:grams AS text[]) AND place < :before "
    "AND NOT grams && CAST(:without AS text[]) ORDER BY place DESC LIMIT :count"
)


def add(tx: Connection, entry: Entry, grams: Iterable[str]) -> None:
    """Note what an entry's text is made of."""
    row = {"desk": entry.desk_id, "number": entry.seq, "place": _place(entry), "grams": sorted(grams)}
    tx.execute(_ADD, row)


def remove(tx: Connection, entry: Entry, _grams: Iterable[str]) -> None:
    """Take out what was noted of an entry."""
    tx.execute(_REMOVE, {"desk": entry.desk_id, "number": entry.seq})


def empty(tx: Connection) -> None:
    """Take everything out."""
    tx.execute(_EMPTY)


def find(
    tx: Connection, grams: Iterable[str], before: int, count: int, without: str
) -> list[tuple[int, str, int]]:
    """Return ``(place, desk_id, seq)`` of entries with all of these, the newest first, from before a place.

    Those that hold the gram ``without``, unless it is empty, are left out.
    """
    left_out = [without] if without else []
    row = {"grams": sorted(grams), "before": before, "count": count, "without": left_out}
    return [tuple(found) for found in tx.execute(_FIND, row)]


def _place(entry: Entry) -> int:
    """Return the time of writing; two desks that write in the same microsecond are told apart as far as bits go."""
    low = crc32(entry.desk_id.encode()) + entry.seq & (1 << _LOW_BITS) - 1
    return min(entry.utc_us, _LATEST_US) << _LOW_BITS | low
