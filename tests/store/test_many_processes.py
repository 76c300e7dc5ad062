"""Eight processes write at once: nothing is lost, nothing is there twice, every chain holds."""

from __future__ import annotations

import os
import traceback
from functools import partial
from typing import TYPE_CHECKING

import pytest
import rig
from sqlalchemy import select

from complaintdesk.domain import ledger
from complaintdesk.domain.call import Call, CallStarted, NoteWritten
from complaintdesk.domain.errors import StaleWrite
from complaintdesk.domain.terms import Direction, NoteKind
from complaintdesk.store import tables
from complaintdesk.store.database import Database
from complaintdesk.store.event_store import Append, EventStore

if TYPE_CHECKING:
    from collections.abc import Callable

WRITERS = 8
STARTED = CallStarted(direction=Direction.INCOMING, started_at=1, staff_id="s1")
ONE_STREAM = "call-shared"


def at_once(place, work: Callable[[Database, int], None]) -> None:
    """Do ``work`` in eight processes that begin together, each with the store opened by itself."""
    ready, go = os.pipe(), os.pipe()
    children = [_forked(place, work, number, ready[1], go[0]) for number in range(WRITERS)]
    waiting = 0
    while waiting < WRITERS:
        waiting += len(os.read(ready[0], WRITERS))
    os.write(go[1], b"g" * WRITERS)
    ends = [os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) for child in children]
    for end in (*ready, *go):
        os.close(end)
    assert ends == [0] * WRITERS


def _forked(place, work: Callable[[Database, int], None], number: int, ready: int, go: int) -> int:
    # No connection to the store may be open here now: SQLite's locks do not survive a fork.
    if child := os.fork():
        return child
    try:
        database = Database.open(place)
        os.write(ready, b"r")
        os.read(go, 1)
        work(database, number)
        database.close()
        os._exit(0)
    except BaseException:
        traceback.print_exc()
    finally:
        os._exit(1)


def line(number: int, n: int) -> NoteWritten:
    return NoteWritten(line_id=f"w{number}x{n}", note_kind=NoteKind.FACT, text=f"{number} の {n}", at=n)


def write_own_calls(each: int, database: Database, number: int) -> None:
    """Write calls of a desk of one's own."""
    store = rig.event_store(database, f"desk{number}", rig.SteeredClock())
    for n in range(each):
        store.append([Append(f"call-w{number}x{n}", [STARTED, line(number, n)], 0)], f"s{number}")


def write_into_one_call(each: int, database: Database, number: int) -> None:
    """Write lines into the one call, all under one desk's name; whoever was too late reads and tries again."""
    store = rig.event_store(database, "desk1", rig.SteeredClock())
    for n in range(each):
        while True:
            _, version = store.load(ONE_STREAM, Call(), Call.after)
            try:
                store.append([Append(ONE_STREAM, [line(number, n)], version)], f"s{number}")
                break
            except StaleWrite:
                continue


def check_all(place, chains: list[str], lines: int) -> EventStore:
    """Check that all lines are there once, that the chains hold, and that a rebuild changes nothing."""
    database = Database.open(place)
    store = rig.event_store(database, chains[0], rig.SteeredClock())
    assert store.desks() == chains
    for desk_id in chains:
        assert ledger.check(store.chain(desk_id)) == []
    with database.reading() as tx:
        texts = tx.scalars(select(tables.note_line.c.text)).all()
    assert len(texts) == len(set(texts)) == lines
    assert set(texts) == {line(number, n).text for number in range(WRITERS) for n in range(lines // WRITERS)}
    before = rig.projections(database)
    store.rebuild()
    assert rig.projections(database) == before
    database.close()
    return store


def eight_desks(place, each: int) -> None:
    at_once(place, partial(write_own_calls, each))
    check_all(place, [f"desk{number}" for number in range(WRITERS)], WRITERS * each)


def one_call(place, each: int) -> None:
    database = Database.open(place)
    rig.event_store(database, "desk1", rig.SteeredClock()).append([Append(ONE_STREAM, [STARTED], 0)], "s1")
    database.close()
    at_once(place, partial(write_into_one_call, each))
    check_all(place, ["desk1"], WRITERS * each)


def test_eight_desks_at_once_keep_a_chain_each(place):
    eight_desks(place, 10)


def test_eight_processes_in_one_call_keep_one_chain(place):
    one_call(place, 5)


@pytest.mark.loss
def test_eight_busy_desks_at_once_keep_a_chain_each(place):
    eight_desks(place, 100)


@pytest.mark.loss
def test_eight_busy_processes_in_one_call_keep_one_chain(place):
    one_call(place, 25)
