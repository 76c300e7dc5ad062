"""Random acts of two desks, erasures, crashes, rebuilds and jumps of the clock: the store keeps what it promises."""

from __future__ import annotations

import shutil

import pytest
import rig
from hypothesis import Phase, settings
from hypothesis.stateful import run_state_machine_as_test
from two_desks import TwoDesks

from complaintdesk.store.database import Database, SqlCipherFile


@pytest.fixture
def machine(place, request, tmp_path):
    """Makes machines, each on an empty store."""

    def made() -> TwoDesks:
        if not isinstance(place, SqlCipherFile):
            request.getfixturevalue("server").empty()
            return TwoDesks(request.getfixturevalue("database"), place)
        folder = tmp_path / "machine"
        shutil.rmtree(folder, ignore_errors=True)
        folder.mkdir()
        fresh = rig.copy_of_store(request.getfixturevalue("empty_store"), folder / "store.db")
        return TwoDesks(Database.open(fresh), fresh)

    return made


def run(machine, **counts: int) -> None:
    # Without shrinking, which would take minutes: the acts before the failure are printed as they were.
    run_state_machine_as_test(machine, settings=settings(phases=[Phase.generate], **counts))


def test_the_store_keeps_what_it_promises(machine):
    run(machine, max_examples=3, stateful_step_count=16)


@pytest.mark.loss
def test_the_store_keeps_what_it_promises_for_long(machine):
    run(machine, max_examples=20, stateful_step_count=50)
