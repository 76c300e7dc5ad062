"""Several writers at once: one unbroken chain per desk, and nobody's line is lost."""

from __future__ import annotations

import os
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
import rig
from ledger_writer import write_calls

from complaintdesk.domain import ledger
from complaintdesk.domain.errors import StoreBusy
from complaintdesk.store.database import Database, PostgresServer, SqlCipherFile
from complaintdesk.store.dialects import sqlcipher

EACH = 25
TESTS = Path(__file__).parent.parent


def test_two_threads_of_one_desk_keep_one_chain(store):
    stores = [store, rig.event_store(store.database, "desk1", rig.SteeredClock())]
    with ThreadPoolExecutor(2) as threads:
        for done in [threads.submit(write_calls, own, f"w{n}", EACH) for n, own in enumerate(stores)]:
            done.result(30)
    assert store.count() == 4 * EACH
    assert ledger.check(store.chain("desk1")) == []


def test_two_desks_in_threads_keep_a_chain_each(store):
    other = rig.event_store(store.database, "desk2", rig.SteeredClock())
    with ThreadPoolExecutor(2) as threads:
        for done in [
            threads.submit(write_calls, store, "w1", EACH),
            threads.submit(write_calls, other, "w2", EACH),
        ]:
            done.result(30)
    for desk in ("desk1", "desk2"):
        assert ledger.check(store.chain(desk)) == []
        assert len(list(store.chain(desk))) == 2 * EACH


def test_two_processes_of_one_desk_keep_one_chain(place, store):
    where = ["file", str(place.path)] if isinstance(place, SqlCipherFile) else ["server", place.url]
    writers = [
        subprocess.Popen(
            [sys.executable, str(TESTS / "ledger_writer.py"), *where, f"p{n}", str(EACH)],
            env={**os.environ, "PYTHONPATH": str(TESTS)},
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        for n in range(2)
    ]
    for writer in writers:
        assert writer.stdout.readline() == "ready\n"
    for writer in writers:
        writer.stdin.write("go\n")
        writer.stdin.flush()
    for writer in writers:
        writer.communicate(timeout=60)
    assert [writer.returncode for writer in writers] == [0, 0]
    assert store.count() == 4 * EACH
    assert ledger.check(store.chain("desk1")) == []


def test_a_store_held_too_long_is_said_to_be_busy(place, store, monkeypatch):
    if isinstance(place, PostgresServer):
        pytest.skip("on PostgreSQL desks do not wait for each other")
    monkeypatch.setattr(sqlcipher, "BUSY_SECONDS", 0.05)
    impatient = Database.open(place)
    with store.database.writing(), pytest.raises(StoreBusy):
        rig.event_store(impatient, "desk2", rig.SteeredClock())
    impatient.close()
