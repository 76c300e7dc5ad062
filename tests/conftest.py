"""Fixtures for every test: clock, ids, keyring, a home, and a store on either engine."""

from __future__ import annotations

import gc
import itertools
import logging
import os
import shutil
import subprocess
from collections import Counter

import pytest
import rig
from hypothesis import settings
from services_rig import ServiceFailed, postgresql

from complaintdesk.sample import builder

# Before anything imports Qt; a developer who wants to watch sets another platform.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

# The machine may be busy: a slow example is no failure. The same examples each time: a failure is ours, not luck.
settings.register_profile("quick", deadline=None, derandomize=True, max_examples=50)
settings.load_profile("quick")


# As in the window (gui/garbage.py): a cycle with widgets or timers in it must not be taken apart on a store thread.
gc.disable()
_TESTS_A_SWEEP = 20
_ended = itertools.count(1)


@pytest.fixture(autouse=True)
def garbage_on_this_thread():
    """Collect what a test left behind here, between two tests."""
    yield
    gc.collect(1 if next(_ended) % _TESTS_A_SWEEP else 2)


@pytest.fixture(autouse=True)
def no_warnings_logged(caplog):
    """Fail a test that logs a warning; one that expects it checks and clears ``caplog``."""
    yield
    logged = [*caplog.get_records("setup"), *caplog.get_records("call")]
    assert [r.getMessage() for r in logged if r.levelno >= logging.WARNING] == []


@pytest.fixture
def clock():
    return rig.SteeredClock()


@pytest.fixture
def ids():
    return rig.CountedIds()


@pytest.fixture(scope="session")
def founded(tmp_path_factory):
    """A home founded once a session, to copy: the recovery code's key costs 0.2 s, the schema 0.3 s."""
    home = tmp_path_factory.mktemp("founded") / "home"
    keyring = rig.MemoryKeyring()
    rig.found_home(home, keyring, rig.SteeredClock(rig.jst("2026-11-19 09:00")), rig.CountedIds())
    return home, keyring


@pytest.fixture
def keyring(founded):
    """A keyring that holds the key of ``home``."""
    copy = rig.MemoryKeyring()
    copy.secrets.update(founded[1].secrets)
    return copy


@pytest.fixture
def home(founded, tmp_path):
    return shutil.copytree(founded[0], tmp_path / "home")


@pytest.fixture(scope="session")
def built_sample(tmp_path_factory):
    """The sample shop as of ``rig.SAMPLE_NOW``, built once a session (2 s): to read, or to copy."""
    home = tmp_path_factory.mktemp("sample") / "home"
    builder.build(home, 1, now=rig.SAMPLE_NOW, tz=rig.JST)
    return home


@pytest.fixture(scope="session")
def empty_store(tmp_path_factory):
    path = tmp_path_factory.mktemp("store") / "empty.db"
    rig.Database.create(rig.SqlCipherFile(path, rig.KEY)).close()
    return path


@pytest.fixture(scope="session")
def server():
    """A PostgreSQL, started at first use."""
    try:
        with postgresql() as url:
            server = rig.Server(url)
            yield server
            server.close()
    except ServiceFailed as failure:
        pytest.skip(f"PostgreSQL: {failure}")


# One engine each for all tests: what SQLAlchemy compiles for one test it need not compile for the next.


@pytest.fixture(scope="session")
def sqlcipher_database(empty_store, tmp_path_factory):
    place = rig.copy_of_store(empty_store, tmp_path_factory.mktemp("sqlcipher") / "store.db")
    database = rig.Database.open(place)
    database.close()  # its connection must not outlive the file, which each test gets anew
    return place, database


@pytest.fixture(scope="session")
def postgresql_database(server):
    return server.place, rig.Database.open(server.place)


@pytest.fixture(params=["sqlcipher", "postgresql"])
def place_and_database(request):
    place, database = request.getfixturevalue(f"{request.param}_database")
    if request.param == "sqlcipher":
        shutil.rmtree(place.path.parent)
        place.path.parent.mkdir()
        rig.copy_of_store(request.getfixturevalue("empty_store"), place.path)
    else:
        request.getfixturevalue("server").empty()
    yield place, database
    database.close()


@pytest.fixture
def place(place_and_database):
    """An empty store, on each engine in turn."""
    return place_and_database[0]


@pytest.fixture
def database(place_and_database):
    """The same store, open."""
    return place_and_database[1]


@pytest.fixture
def store(database, clock):
    return rig.event_store(database, "desk1", clock)


@pytest.fixture
def small_disk(tmp_path, request):
    """A disk of its own with room for 1 MB, or as many as a test asks for."""
    folder = tmp_path / "disk"
    folder.mkdir()
    mount = shutil.which("mount")
    if (
        not mount
        or subprocess.run(
            [mount, "-t", "tmpfs", "-o", f"size={getattr(request, 'param', 1)}m", "none", folder]
        ).returncode
    ):
        pytest.skip("a small disk can only be mounted as root on Linux")
    yield folder
    subprocess.run(["umount", "-l", folder], check=True)  # at once, also when a failed test holds a file


def pytest_collection_modifyitems(items):
    """Mark as slow what the quick run leaves out: real time on sound devices, and the services on the second engine."""
    for item in items:
        params = getattr(getattr(item, "callspec", None), "params", {})
        on_server = "postgresql" in params.values() and "services" in item.path.parts
        if on_server or item.get_closest_marker("audio"):
            item.add_marker(pytest.mark.slow)


def pytest_terminal_summary(terminalreporter):
    """Count the skipped tests by reason: a machine that cannot run some must say so."""
    skipped = terminalreporter.stats.get("skipped", [])
    reasons = Counter(str(report.longrepr[2]).removeprefix("Skipped: ") for report in skipped)
    for reason, count in sorted(reasons.items()):
        terminalreporter.write_line(f"{count} skipped: {reason}")
