"""A desk on each engine in turn."""

from __future__ import annotations

import evidence_export
import pytest
import rig
from sqlalchemy import text


@pytest.fixture
def desk(tmp_path, database, clock, ids):
    desk = rig.desk_on(tmp_path / "desk", database, clock, ids)
    yield desk
    desk.recordings.recorder.close()


@pytest.fixture
def owner(desk):
    return rig.person(desk, rig.OWNER)


@pytest.fixture
def manager(desk):
    return rig.person(desk, rig.MANAGER)


@pytest.fixture
def staff(desk):
    return rig.person(desk, rig.STAFF)


@pytest.fixture(scope="session")
def sample_package(tmp_path_factory):
    """The sample case's evidence package, made once a session (1.5 s): to read, or to copy."""
    return evidence_export.export(tmp_path_factory.mktemp("out"))


@pytest.fixture
def tamper(desk):
    """Change rows behind the triggers' back, as whoever holds the key can."""

    def change(statement):
        with desk.database.writing() as tx:
            if tx.dialect.name == "postgresql":
                tx.execute(text("SET LOCAL session_replication_role = replica"))
            else:
                for table in ("entry", "payload", "checkpoint", "checkpoint_token"):
                    for verb in ("update", "delete"):
                        tx.execute(text(f"DROP TRIGGER IF EXISTS {table}_refuses_{verb}"))
            tx.execute(statement)

    return change
