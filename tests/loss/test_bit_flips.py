"""A thousand flipped bits in database, log, recording, key slots and checkpoints: all are found and named."""

from __future__ import annotations

import pytest
from loss_rig import nothing_lost, run

pytestmark = pytest.mark.loss


def test_a_thousand_flipped_bits_are_all_found_and_named_and_nothing_is_deleted():
    tally = run("bits flipped", cycles=1000, minutes=30)
    nothing_lost(tally)
    assert tally.cycles == 1000
