"""Whoever speaks SQL to the store meets a refusal: the ledger is added to, never changed."""

from __future__ import annotations

import pytest
from sqlalchemy import text
from sqlalchemy.exc import DBAPIError

from complaintdesk.domain import ledger
from complaintdesk.domain.call import CallStarted
from complaintdesk.domain.terms import Direction
from complaintdesk.store.database import SqlCipherFile
from complaintdesk.store.event_store import Append

CHANGES = [
    "UPDATE entry SET kind = 'call.ended'",
    "UPDATE entry SET utc_us = utc_us WHERE seq = 1",
    "UPDATE payload SET body = NULL, salt = NULL",
    "UPDATE payload SET body = body",
    "DELETE FROM entry",
    "DELETE FROM payload WHERE seq = 2",
]
OF_SQLITE = [
    "REPLACE INTO payload SELECT desk_id, seq, salt, salt FROM payload",
    "INSERT OR REPLACE INTO payload SELECT desk_id, seq, salt, salt FROM payload",
    "INSERT OR REPLACE INTO entry SELECT desk_id, seq, stream, version, kind, 0, actor_id, commitment, prev, hash"
    " FROM entry WHERE seq = 2",
    "UPDATE OR REPLACE entry SET seq = 1 WHERE seq = 2",
    "INSERT INTO payload SELECT desk_id, seq, salt, body FROM payload WHERE true"
    " ON CONFLICT (desk_id, seq) DO UPDATE SET body = NULL",
]
OF_POSTGRESQL = [
    "TRUNCATE entry CASCADE",
    "TRUNCATE payload",
    "INSERT INTO payload SELECT desk_id, seq, salt, body FROM payload"
    " ON CONFLICT (desk_id, seq) DO UPDATE SET body = NULL",
    "DELETE FROM ONLY entry",
]


@pytest.fixture
def filled(store):
    started = CallStarted(direction=Direction.INCOMING, started_at=1, staff_id="s1")
    for n in range(3):
        store.append([Append(f"call-{n}", [started], 0)], "s1")
    return store


def refused(store, sql: str) -> None:
    before = list(store.chain("desk1"))
    with pytest.raises(DBAPIError, match="append-only|foreign key"), store.database.writing() as tx:
        tx.execute(text(sql))
    assert list(store.chain("desk1")) == before
    assert ledger.check(before) == []


@pytest.mark.parametrize("sql", CHANGES)
def test_a_change_is_refused(filled, sql):
    refused(filled, sql)


def test_each_engines_own_ways_round_are_closed(filled, place):
    for sql in OF_SQLITE if isinstance(place, SqlCipherFile) else OF_POSTGRESQL:
        refused(filled, sql)


INSERT = """
INSERT INTO entry SELECT desk_id, 9, 'call-9', 1, kind, utc_us, actor_id, commitment, prev, hash
FROM entry WHERE seq = 1
"""


def test_an_entry_cannot_be_taken_back_within_its_own_transaction(filled):
    def write_and_take_back() -> None:
        with filled.database.writing() as tx:
            tx.execute(text(INSERT))
            tx.execute(text("DELETE FROM entry WHERE seq = 9"))

    with pytest.raises(DBAPIError, match="append-only"):
        write_and_take_back()
    assert filled.count() == 3
