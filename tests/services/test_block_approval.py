"""No order of acts by any roles puts a block into force without the approval that the shop's rule asks for."""

from __future__ import annotations

import itertools

import pytest
import rig
from approving import ACTS, Approving
from hypothesis import Phase, given, settings
from hypothesis import strategies as st

from complaintdesk.domain.terms import Approval, BlockReason


@pytest.fixture
def acted(tmp_path, sqlcipher_database, empty_store, clock, ids):
    """Tries orders of acts on one desk, each around another caller."""
    place, database = sqlcipher_database
    rig.copy_of_store(empty_store, place.path)
    desk = rig.desk_on(tmp_path / "desk", database, clock, ids)
    callers = itertools.count(1)

    def act(first, acts, policy, reason):
        around = Approving(desk, clock, next(callers))
        around.the_rule_changes(first)
        for name, *chosen in acts:
            getattr(around, name)(*chosen)
        around.finish(policy, reason)

    def run(orders: int, length: int) -> None:
        chosen = given(
            st.sampled_from(Approval),
            st.lists(ACTS, max_size=length),
            st.sampled_from(Approval),
            st.sampled_from(BlockReason),
        )
        # Without shrinking, which would take minutes: the acts before the failure are printed as they were.
        settings(phases=[Phase.generate], max_examples=orders)(chosen(act))()

    yield run
    desk.recordings.recorder.close()
    database.close()


def test_no_block_is_in_force_without_its_approval(acted):
    acted(orders=12, length=6)


@pytest.mark.loss
def test_no_block_is_in_force_without_its_approval_however_long_it_goes(acted):
    acted(orders=150, length=30)
