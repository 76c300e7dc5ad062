"""A desk on each engine in turn."""

from __future__ import annotations

import pytest
import rig


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
