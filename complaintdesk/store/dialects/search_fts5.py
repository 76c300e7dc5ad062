"""The search index of the embedded engine: an FTS5 table of single characters and pairs.

It holds no text and no positions: what a text is made of is worked out anew to take it out again, and whether a word
really stands in a text is seen from the text itself. Rows have the number of the ledger's own row, which is dense,
grows with each entry and never changes; so a search runs backwards from the newest and stops when it has enough.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import text

if TYPE_CHECKING:
    from collections.abc import Iterable

    from sqlalchemy import Connection

    from complaintdesk.domain.ledger import Entry

STATEMENTS = (
    "CREATE VIRTUAL TABLE search_index USING "
    "fts5(grams, content='', columnsize=0, detail=none, tokenize='ascii')",
    # Without it a deletion only hides a word: it would stay in the file until segments happen to be merged.
    "INSERT INTO search_index(search_index, rank) VALUES ('secure-delete', 1)",
)

_THIS = "FROM entry WHERE desk_id = :desk AND seq = :number"
_ADD = text(f"INSERT INTO search_index(rowid, grams) SELECT rowid, :grams {_THIS}")
_REMOVE = text(f"INSERT INTO search_index(search_index, rowid, grams) SELECT 'delete', rowid, :grams {_THIS}")
_EMPTY = text("INSERT INTO search_index(search_index) VALUES ('delete-all')")
_FIND = text(
    "SELECT entry.rowid AS place, entry.desk_id, entry.seq FROM search_index "
    "JOIN entry ON entry.rowid = search_index.rowid "
    "WHERE search_index MATCH :grams AND search_index.rowid < :before "
    "ORDER BY search_index.rowid DESC LIMIT :count"
)


def add(tx: Connection, entry: Entry, grams: Iterable[str]) -> None:
    """Note what an entry's text is made of."""
    tx.execute(_ADD, {"desk": entry.desk_id, "number": entry.seq, "grams": " ".join(sorted(grams))})


def remove(tx: Connection, entry: Entry, grams: Iterable[str]) -> None:
    """Take out what was noted of an entry; ``grams`` must be the same as then."""
    tx.execute(_REMOVE, {"desk": entry.desk_id, "number": entry.seq, "grams": " ".join(sorted(grams))})


def empty(tx: Connection) -> None:
    """Take everything out."""
    tx.execute(_EMPTY)


def find(
    tx: Connection, grams: Iterable[str], before: int, count: int, without: str
) -> list[tuple[int, str, int]]:
    """Return ``(place, desk_id, seq)`` of entries with all of these, the newest first, from before a place.

    Those that hold the gram ``without``, unless it is empty, are left out.
    """
    wanted = " ".join(f'"{gram}"' for gram in sorted(grams)) + (f' NOT "{without}"' if without else "")
    return [tuple(row) for row in tx.execute(_FIND, {"grams": wanted, "before": before, "count": count})]
