"""A home of every released version opens in this one: upgraded, whole, sound, with a copy of what it was."""

from __future__ import annotations

import hashlib
import json
import shutil
from pathlib import Path

import fixture_home
import pytest
import rig
from sqlalchemy import LargeBinary, select

from complaintdesk import app
from complaintdesk.services.homes import Homes
from complaintdesk.store import codec, tables
from complaintdesk.store.database import SCHEMA, Database
from complaintdesk.store.dialects.sqlcipher import connect
from complaintdesk.store.keyslots import derive, load, open_with_code

HOMES = sorted(path for path in (Path(__file__).parents[1] / "fixtures" / "homes").iterdir() if path.is_dir())


@pytest.fixture(params=HOMES, ids=lambda path: path.name)
def released(request):
    """A released home, not to be touched."""
    return request.param


@pytest.fixture
def copied(released, tmp_path):
    return shutil.copytree(released, tmp_path / "home")


def opened(home: Path):
    keyring = rig.MemoryKeyring()
    keyring.missing = True
    clock = rig.SteeredClock(rig.jst("2026-12-01 09:00"))
    return app.desk_on(Homes(keyring, clock, rig.CountedIds()).open(home, rig.CODE), clock, tz=rig.JST)


def texts(database: Database) -> str:
    """Return all that the read tables hold, in one string."""
    found = []
    with database.reading() as tx:
        for table in tables.PROJECTIONS:
            binary = {column.name for column in table.columns if isinstance(column.type, LargeBinary)}
            for row in tx.execute(select(table)).mappings():
                found += [
                    value.decode() if name in binary else str(value)
                    for name, value in row.items()
                    if value is not None
                ]
    return "\n".join(found)


def test_it_opens_whole_and_sound(released, copied):
    opens_whole_and_sound(copied, released.with_suffix(".json"))


def opens_whole_and_sound(home: Path, said: Path) -> set[str]:
    """Hold a home against what was said of it when it was made; return the kinds of event in it."""
    expected = json.loads(said.read_text(encoding="utf-8"))
    desk = opened(home)
    assert desk.verification.verify().faults == ()
    last = next(entry for entry, _, _ in desk.store.chain(desk.store.desk_id, expected["seq"]))
    assert last.hash.hex() == expected["head"]
    in_sight = texts(desk.database)
    assert [words for words in expected["words"] if words not in in_sight] == []
    assert [words for words in expected.get("erased", []) if words in in_sight] == []
    for recording_id, sound in expected["recordings"].items():
        heard = b"".join(desk.recordings.chunks(recording_id))
        assert hashlib.sha256(heard).hexdigest() == sound
    before = rig.projections(desk.database)
    desk.store.rebuild()
    assert rig.projections(desk.database) == before
    with desk.database.reading() as tx:
        kinds = set(tx.scalars(select(tables.entry.c.kind).distinct()))
    desk.close()
    return kinds


def everything_in(connection) -> list[object]:
    """Return the schema and every row of every table."""
    schema = connection.execute("SELECT type, name, sql FROM sqlite_master ORDER BY name").fetchall()
    tables_in_it = [name for kind, name, _ in schema if kind == "table"]
    return [schema, *(connection.execute(f"SELECT * FROM {name}").fetchall() for name in tables_in_it)]


@pytest.mark.parametrize("old", [path for path in HOMES if path.name != SCHEMA], ids=lambda path: path.name)
def test_what_it_was_stands_beside_it_whole(old, tmp_path):
    home = shutil.copytree(old, tmp_path / "home")
    opened(home).close()
    key = derive(open_with_code(load(home), rig.CODE), "database")
    (copy,) = home.glob(f"complaintdesk.before-{old.name}*.db")
    kept = connect(copy, key)
    original = connect(Path(shutil.copy(old / "complaintdesk.db", tmp_path / "original.db")), key)
    assert everything_in(kept) == everything_in(original)
    kept.close()
    original.close()


def test_a_home_of_this_version_can_be_made_for_the_versions_to_come(tmp_path):
    home = tmp_path / SCHEMA
    fixture_home.main(home)
    kinds = opens_whole_and_sound(home, home.with_suffix(".json"))
    assert set(codec.KINDS) - kinds == fixture_home.NOT_IN_IT
