"""Whoever speaks SQL to the store meets a refusal: the ledger is added to, never changed."""

from __future__ import annotations

import pytest
import rig
import sqlcipher3.dbapi2 as stock
from sqlalchemy import insert, select, text
from sqlalchemy.exc import DBAPIError

from complaintdesk.domain import ledger
from complaintdesk.domain.call import CallStarted, NoteWritten
from complaintdesk.domain.terms import Direction, NoteKind
from complaintdesk.store import tables
from complaintdesk.store.database import PostgresServer, SqlCipherFile
from complaintdesk.store.event_store import Append

GUARDED = (tables.entry, tables.payload, tables.checkpoint, tables.checkpoint_token)

CHANGES = [
    "UPDATE entry SET kind = 'call.ended'",
    "UPDATE entry SET utc_us = utc_us WHERE seq = 1",
    "DELETE FROM entry",
    "UPDATE payload SET body = NULL, salt = NULL",
    "UPDATE payload SET body = NULL",
    "UPDATE payload SET salt = NULL WHERE seq = 1",
    "UPDATE payload SET body = body",
    "DELETE FROM payload WHERE seq = 2",
    "UPDATE checkpoint SET at = 0",
    "DELETE FROM checkpoint",
    "UPDATE checkpoint_token SET token = token",
    "DELETE FROM checkpoint_token",
    # Of the erased entry: half of it back, all of it back, another place for its nothing.
    "UPDATE payload SET salt = (SELECT salt FROM payload WHERE seq = 1) WHERE seq = 2",
    "UPDATE payload SET salt = commitment, body = commitment FROM entry AS other"
    " WHERE payload.seq = 2 AND other.seq = 1",
    "UPDATE payload SET seq = 9 WHERE seq = 2",
    "UPDATE payload SET desk_id = 'desk2' WHERE seq = 2",
    "UPDATE payload SET salt = NULL, body = NULL, seq = 2 WHERE seq = 3",
    # Entries that follow nothing: a gap, a place that is taken, a link to somewhere else, a version left out.
    "INSERT INTO entry SELECT desk_id, 9, 'call-9', 1, kind, utc_us, actor_id, commitment, hash, hash"
    " FROM entry WHERE seq = 5",
    "INSERT INTO entry SELECT desk_id, 1, 'call-9', 1, kind, utc_us, actor_id, commitment, prev, hash"
    " FROM entry WHERE seq = 1",
    "INSERT INTO entry SELECT desk_id, 6, 'call-9', 1, kind, utc_us, actor_id, commitment, prev, hash"
    " FROM entry WHERE seq = 5",
    "INSERT INTO entry SELECT desk_id, 6, 'call-1', 7, kind, utc_us, actor_id, commitment, hash, hash"
    " FROM entry WHERE seq = 5",
    "INSERT INTO entry SELECT 'desk2', 1, 'call-1', 1, kind, utc_us, actor_id, commitment, prev, hash"
    " FROM entry WHERE seq = 1",
]
OF_SQLITE = [
    "REPLACE INTO payload SELECT desk_id, seq, salt, salt FROM payload",
    "INSERT OR REPLACE INTO payload SELECT desk_id, seq, salt, salt FROM payload WHERE seq = 1",
    "REPLACE INTO payload VALUES ('desk1', 2, 'salt', 'put back')",
    "INSERT OR REPLACE INTO entry SELECT desk_id, seq, stream, version, kind, 0, actor_id, commitment, prev, hash"
    " FROM entry WHERE seq = 2",
    "REPLACE INTO entry SELECT desk_id, 6, stream, version, kind, 0, actor_id, commitment, hash, hash"
    " FROM entry WHERE seq = 5",
    "UPDATE OR REPLACE entry SET seq = 1 WHERE seq = 2",
    "UPDATE OR REPLACE payload SET seq = 1 WHERE seq = 2",
    "UPDATE OR IGNORE payload SET body = 'x' WHERE seq = 1",
    "INSERT INTO payload SELECT desk_id, seq, salt, body FROM payload WHERE true"
    " ON CONFLICT (desk_id, seq) DO UPDATE SET body = NULL",
    "INSERT INTO entry SELECT * FROM entry WHERE true ON CONFLICT (desk_id, seq) DO UPDATE SET utc_us = 0",
    "REPLACE INTO checkpoint SELECT * FROM checkpoint",
    "UPDATE OR REPLACE checkpoint SET at = 0",
    "INSERT INTO checkpoint SELECT * FROM checkpoint WHERE true ON CONFLICT DO UPDATE SET at = 0",
    "REPLACE INTO checkpoint_token SELECT * FROM checkpoint_token",
    "UPDATE OR REPLACE checkpoint_token SET at = 0",
]
OF_POSTGRESQL = [
    "TRUNCATE entry CASCADE",
    "TRUNCATE payload",
    "TRUNCATE checkpoint CASCADE",
    "TRUNCATE checkpoint_token",
    "TRUNCATE payload, entry, checkpoint, checkpoint_token",
    "DELETE FROM ONLY entry",
    "INSERT INTO payload SELECT desk_id, seq, salt, body FROM payload"
    " ON CONFLICT (desk_id, seq) DO UPDATE SET body = NULL",
    "INSERT INTO entry SELECT * FROM entry WHERE seq = 5 ON CONFLICT (desk_id, seq) DO UPDATE SET utc_us = 0",
    "INSERT INTO checkpoint SELECT * FROM checkpoint ON CONFLICT (desk_id, size) DO UPDATE SET at = 0",
    "INSERT INTO checkpoint_token SELECT * FROM checkpoint_token"
    " ON CONFLICT (desk_id, size) DO UPDATE SET at = 0",
    "MERGE INTO entry USING desk ON entry.desk_id = desk.desk_id WHEN MATCHED THEN DELETE",
    "MERGE INTO payload USING desk ON payload.desk_id = desk.desk_id WHEN MATCHED THEN UPDATE SET body = NULL",
    "WITH gone AS (DELETE FROM entry RETURNING *) SELECT count(*) FROM gone",
]


@pytest.fixture
def filled(store):
    """Entries 1 to 5; 4 is a line that 5, a tombstone, has erased. A checkpoint with its time-stamp."""
    started = CallStarted(direction=Direction.INCOMING, started_at=1, staff_id="s1")
    line = NoteWritten(line_id="l1", note_kind=NoteKind.FACT, text="秘密の一行", at=1)
    store.append([Append("call-1", [started, line], 0)], "s1")
    for n in (2, 3):
        store.append([Append(f"call-{n}", [started], 0)], "s1")
    store.erase([("desk1", 2)], [], "見本", "s1")
    row = dict(desk_id="desk1", size=5, at=1)
    signed = dict(reason="asked", head=b"h", root=b"r", peaks=b"p", statement=b"s", signature=b"g")
    with store.database.writing() as tx:
        tx.execute(insert(tables.checkpoint).values(**row, **signed))
        tx.execute(insert(tables.checkpoint_token).values(**row, authority="tsa.example.jp", token=b"t"))
    return store


def guarded(store) -> list[object]:
    with store.database.reading() as tx:
        return [tx.execute(select(table).order_by(*table.primary_key)).all() for table in GUARDED]


def refused(store, sql: str) -> None:
    before = guarded(store)
    with pytest.raises(DBAPIError, match="append-only|foreign key"), store.database.writing() as tx:
        tx.execute(text(sql))
    assert guarded(store) == before


def test_a_change_is_refused(filled, place):
    for sql in [*CHANGES, *(OF_SQLITE if isinstance(place, SqlCipherFile) else OF_POSTGRESQL)]:
        refused(filled, sql)
    assert ledger.check(filled.chain("desk1")) == []


def test_a_program_that_sets_nothing_but_the_key_is_refused_too(filled, place):
    """Neither foreign_keys nor recursive_triggers is on in it: REPLACE then deletes without the delete trigger."""
    if isinstance(place, PostgresServer):
        pytest.skip("a PostgreSQL connection sets none of this")
    before = guarded(filled)
    bare = stock.connect(str(place.path), isolation_level=None)
    bare.execute(f"PRAGMA key = \"x'{rig.KEY.hex()}'\"")
    assert bare.execute("PRAGMA recursive_triggers").fetchone() == (0,)
    for sql in [*CHANGES, *OF_SQLITE]:
        with pytest.raises(stock.IntegrityError, match="append-only"):
            bare.execute(sql)
    bare.close()
    assert guarded(filled) == before


def test_a_content_may_only_be_nulled_once_a_tombstone_stands_in_the_ledger(filled):
    """A row of the table ``erased`` is not enough: it must name an entry that says so."""
    with filled.database.writing() as tx:
        tx.execute(insert(tables.erased).values(desk_id="desk1", seq=1, rest=b"", by_desk="desk1", by_seq=3))
    refused(filled, "UPDATE payload SET salt = NULL, body = NULL WHERE seq = 1")


def test_the_erasure_verb_is_let_through_once_and_again(filled):
    erased = filled.erase([("desk1", 2)], [], "見本", "s1")
    assert erased.entries == ()  # it was gone before
    with filled.database.writing() as tx:
        tx.execute(text("UPDATE payload SET salt = NULL, body = NULL WHERE seq = 2"))
    assert ledger.check(filled.chain("desk1")) == []


INSERT = """
INSERT INTO entry SELECT desk_id, 6, 'call-9', 1, kind, utc_us, actor_id, commitment, hash, hash
FROM entry WHERE seq = 5
"""


def test_an_entry_cannot_be_taken_back_within_its_own_transaction(filled):
    def write_and_take_back() -> None:
        with filled.database.writing() as tx:
            tx.execute(text(INSERT))
            tx.execute(text("DELETE FROM entry WHERE seq = 6"))

    with pytest.raises(DBAPIError, match="append-only"):
        write_and_take_back()
    assert filled.count() == 5
