"""The schema: migrations make what the tables say, the newest is the one we ask for, newer stores are left alone."""

from __future__ import annotations

import os

import pytest
import rig
from alembic.autogenerate import compare_metadata
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import text

from complaintdesk.domain.errors import HomeExists, HomeMissing, HomeUnreadable, NewerSchema
from complaintdesk.store import database as database_module
from complaintdesk.store import failures, tables, upgrade_copy
from complaintdesk.store.database import Database, PostgresServer, SqlCipherFile, migrations_config


def _is_a_table_of_ours(name: str, kind: str, _parents: object) -> bool:
    """Leave out the indexes of text, which each engine makes in its own way."""
    return kind != "table" or not name.startswith(("search_index", "order_index"))


def test_migrations_make_what_the_tables_say(database):
    with database.reading() as tx:
        context = MigrationContext.configure(
            tx, opts={"compare_server_default": True, "include_name": _is_a_table_of_ours}
        )
        assert compare_metadata(context, tables.metadata) == []


def test_the_schema_we_ask_for_is_the_newest_migration():
    heads = ScriptDirectory.from_config(migrations_config()).get_heads()
    assert heads == [database_module.SCHEMA]


def test_every_table_is_ledger_projection_or_known_to_be_neither():
    outside = {
        "desk",
        "entry",
        "payload",
        "original",
        "recording_key",
        "shop_order",
        "order_import",
        "order_layout",
        "desk_key",
        "checkpoint",
        "checkpoint_token",
        "draft",
        "transcript_draft",
        "credential",
        "care_note",
    }
    assert {table.name for table in tables.PROJECTIONS} | outside == set(tables.metadata.tables)


def set_schema(place, schema: str | None) -> None:
    opened = Database.open(place)
    with opened.writing() as tx:
        tx.execute(text("DELETE FROM alembic_version"))
        if schema:
            tx.execute(text("INSERT INTO alembic_version VALUES (:schema)"), {"schema": schema})
    opened.close()


def test_a_store_of_a_newer_program_is_refused_and_not_touched(place):
    set_schema(place, "9999")
    before = place.path.read_bytes() if isinstance(place, SqlCipherFile) else None
    with pytest.raises(NewerSchema):
        Database.open(place)
    if isinstance(place, SqlCipherFile):
        assert place.path.read_bytes() == before
        assert [path.name for path in place.path.parent.iterdir()] == [place.path.name]


def test_a_store_without_a_schema_is_unreadable_and_not_filled_anew(place):
    set_schema(place, None)
    with pytest.raises(HomeUnreadable):
        Database.open(place)


def test_a_store_is_never_made_over_another(place):
    with pytest.raises(HomeExists):
        Database.create(place)


def test_a_store_that_is_not_there_is_not_made_by_opening(tmp_path):
    missing = SqlCipherFile(tmp_path / "missing.db", rig.KEY)
    with pytest.raises(HomeMissing):
        Database.open(missing)
    assert list(tmp_path.iterdir()) == []


def test_a_server_without_our_tables_is_no_home(server):
    with pytest.raises(HomeMissing):
        Database.open(PostgresServer(server.url))


def test_the_copy_before_an_upgrade_holds_everything_and_is_encrypted(tmp_path, empty_store, clock):
    place = rig.copy_of_store(empty_store, tmp_path / "store.db")
    opened = Database.open(place)
    rig.event_store(opened, "desk1", clock)
    place.copy_before_upgrade("0001")  # while it is in use
    opened.close()
    copied = tmp_path / "store.before-0001.db"
    assert copied.stat().st_mode & 0o077 == 0
    assert not copied.read_bytes().startswith(b"SQLite format 3")
    again = Database.open(SqlCipherFile(copied, rig.KEY))
    with again.reading() as tx:
        assert tx.execute(tables.desk.select()).all()[0].desk_id == "desk1"
    again.close()


def test_a_copy_before_an_upgrade_is_never_overwritten_and_the_newest_three_stay(tmp_path, empty_store):
    place = rig.copy_of_store(empty_store, tmp_path / "store.db")
    kept = []
    for turn, schema in enumerate(["0001", "0001", "0002", "0001"]):
        kept.append(upgrade_copy.keep(place, schema))
        os.utime(kept[-1], ns=(turn, turn))  # the file system's clock may be coarser than we copy
    names = [path.name for path in upgrade_copy.copies(tmp_path)]
    assert names == ["store.before-0001-2.db", "store.before-0002.db", "store.before-0001-3.db"]
    assert sorted(path.name for path in tmp_path.iterdir()) == sorted(["store.db", *names])


def test_a_damaged_store_is_not_taken_for_a_copy(tmp_path, empty_store):
    place = rig.copy_of_store(empty_store, tmp_path / "store.db")
    raw = bytearray(place.path.read_bytes())
    raw[5 * 4096 + 99] ^= 1
    place.path.write_bytes(raw)
    with pytest.raises(HomeUnreadable), failures.translated():
        upgrade_copy.keep(place, "0001")
    assert [path.name for path in tmp_path.iterdir()] == ["store.db"]


def test_copies_before_upgrades_go_after_five_weeks(tmp_path, empty_store):
    place = rig.copy_of_store(empty_store, tmp_path / "store.db")
    now = rig.jst("2026-11-20 10:00")
    for days in (36, 34):
        made = (now - days * rig.DAY) * 1000
        os.utime(upgrade_copy.keep(place, f"{days:04d}"), ns=(made, made))
    upgrade_copy.let_go(tmp_path, now)
    assert [path.name for path in upgrade_copy.copies(tmp_path)] == ["store.before-0034.db"]
