"""After a cut of power, on a disk that keeps only what was synced and odd sectors of the rest, nothing is lost."""

from __future__ import annotations

import pytest
from loss_rig import nothing_lost, possible, run

pytestmark = pytest.mark.loss


@pytest.mark.parametrize(
    ("kind", "cycles"),
    [
        ("power cut: saving", 60),
        ("power cut: key slots", 33),
        ("power cut: settings", 30),
        ("power cut: sealing", 60),
        ("power cut: exporting", 6),
    ],
)
def test_a_power_cut_loses_nothing_acknowledged(kind, cycles):
    nothing_lost(run(kind, cycles=cycles))


def test_a_store_that_synced_less_would_lose_lines_and_be_caught():
    tally = possible(run("power cut: saving with synchronous=NORMAL", cycles=10))
    assert tally.acknowledged > 0
    assert tally.lost > 0
