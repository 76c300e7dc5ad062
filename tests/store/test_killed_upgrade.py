"""An upgrade that is killed at any of its statements leaves the store as it was, and the next one completes it."""

from __future__ import annotations

import os
import shutil
from itertools import count
from pathlib import Path

import pytest
import rig
from alembic import command
from sqlalchemy import Engine, MetaData, create_engine, event, insert, select, text

from complaintdesk.domain import ledger
from complaintdesk.store import tables
from complaintdesk.store.database import SCHEMA, Database, PostgresServer, SqlCipherFile, migrations_config
from complaintdesk.store.event_store import EventStore
from complaintdesk.store.keyslots import derive, load, open_with_code

OLD = Path(__file__).parents[1] / "fixtures" / "homes" / "0001"
KILLED = 9
MOST_STATEMENTS = 5000


@pytest.fixture(scope="module")
def old_key():
    return derive(open_with_code(load(OLD), rig.CODE), "database")


@pytest.fixture
def old_file(tmp_path, old_key):
    """The database of a home of schema 0001."""
    return SqlCipherFile(Path(shutil.copy(OLD / "complaintdesk.db", tmp_path / "store.db")), old_key)


@pytest.fixture
def old_server(server, old_file):
    """The same store, of schema 0001 too, on a server."""
    admin = create_engine(server.url, isolation_level="AUTOCOMMIT")
    with admin.connect() as connection:
        connection.execute(text("DROP DATABASE IF EXISTS old_store"))
        connection.execute(text("CREATE DATABASE old_store"))
    admin.dispose()
    place = PostgresServer(server.url.replace("/postgres?", "/old_store?"))
    original, engine = old_file.engine(), place.engine()
    config = migrations_config()
    with original.begin() as there, engine.begin() as here:
        config.attributes["connection"] = here
        command.upgrade(config, "0001")
        was = MetaData()
        was.reflect(here)
        for table in (
            "desk",
            "entry",
            "payload",
            *(t.name for t in tables.PROJECTIONS if t.name in was.tables),
        ):
            if rows := there.execute(select(was.tables[table])).mappings().all():
                here.execute(insert(was.tables[table]), [dict(row) for row in rows])
    original.dispose()
    engine.dispose()
    return place


@pytest.fixture(params=["old_file", "old_server"])
def old_store(request):
    return request.getfixturevalue(request.param)


def upgrade_killed_at(place, statement: int) -> int:
    """Open the store in a process of its own that dies before this statement; return how that ended."""
    if child := os.fork():
        return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
    try:
        counted = count(1)

        @event.listens_for(Engine, "before_cursor_execute")
        def die(*_: object) -> None:
            if next(counted) == statement:
                os._exit(KILLED)

        Database.open(place)
        os._exit(0)
    finally:
        os._exit(1)


def everything(place) -> dict[str, list[str]]:
    """Return the rows of all tables that there are, whatever the schema."""
    engine = place.engine()
    found = MetaData()
    with engine.begin() as tx:
        found.reflect(tx)
        rows = {
            name: sorted(map(repr, tx.execute(select(table)).all())) for name, table in found.tables.items()
        }
    engine.dispose()
    return rows


def killed_at_every(step: int, place) -> int:
    """Kill upgrades further and further on, until one is through; return how many were killed."""
    before, killed = everything(place), 0
    assert before["alembic_version"] == ["('0001',)"]
    for statement in range(1, MOST_STATEMENTS, step):
        ended = upgrade_killed_at(place, statement)
        if ended == 0:
            break
        assert ended == KILLED
        assert everything(place) == before
        killed += 1
    return killed


def upgraded_whole(place) -> None:
    opened = Database.open(place)
    store = EventStore(opened, "", lambda: 0, lambda: b"")
    for desk_id in store.desks():
        assert ledger.check(store.chain(desk_id)) == []
    with opened.reading() as tx:
        assert tx.execute(text("SELECT version_num FROM alembic_version")).scalar_one() == SCHEMA
    before = rig.projections(opened)
    store.rebuild()
    assert rig.projections(opened) == before
    assert before["note_line"]
    opened.close()


def test_a_killed_upgrade_leaves_the_store_as_it_was(old_store):
    assert killed_at_every(41, old_store) > 3
    upgraded_whole(old_store)


@pytest.mark.loss
def test_an_upgrade_killed_at_many_of_its_statements_leaves_the_store_as_it_was(old_store):
    assert killed_at_every(7, old_store) > 20
    upgraded_whole(old_store)
