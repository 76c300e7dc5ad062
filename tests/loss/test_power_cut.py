"""After a cut of power, on a disk that keeps only what was synced and odd sectors of the rest, nothing is lost."""

from __future__ import annotations

import pytest
from loss_rig import nothing_lost, possible, run

pytestmark = pytest.mark.loss


def test_no_line_of_a_long_call_is_lost():
    nothing_lost(run("power cut in a long call", cycles=40))


def test_a_store_that_synced_less_would_lose_lines_and_be_caught():
    tally = possible(run("power cut in a long call, synchronous=NORMAL", cycles=10))
    assert tally.acknowledged > 0
    assert tally.lost > 0


def test_no_line_is_lost_that_was_taken_after_a_sync_had_failed():
    nothing_lost(run("power cut after a failed sync", cycles=18))


@pytest.mark.parametrize(
    ("work", "cycles"),
    [
        ("saving", 20),
        ("sealing", 40),
        ("settings", 20),
        ("adding a key", 8),
        ("re-keying", 6),
        ("upgrading", 6),
        ("backing up", 6),
        ("exporting", 5),
    ],
)
def test_a_power_cut_in_any_work_loses_nothing(work, cycles):
    nothing_lost(run(f"power cut while {work}", cycles=cycles))
