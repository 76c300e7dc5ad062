"""Killed at a random moment, whatever it does: all that was acknowledged is there once, and nothing stands half."""

from __future__ import annotations

import pytest
from loss_rig import nothing_lost, run

pytestmark = pytest.mark.loss


def test_lines_are_kept_though_it_is_killed_again_and_again():
    nothing_lost(run("killed again and again while saving", cycles=60))


def test_a_killed_recorder_loses_a_second_at_most():
    nothing_lost(run("killed while recording", cycles=12))


@pytest.mark.parametrize(
    ("work", "cycles"),
    [
        ("saving", 30),
        ("sealing", 40),
        ("settings", 20),
        ("adding a key", 8),
        ("re-keying", 8),
        ("upgrading", 8),
        ("backing up", 8),
        ("exporting", 8),
    ],
)
def test_killed_in_any_work_it_loses_nothing(work, cycles):
    nothing_lost(run(f"killed while {work}", cycles=cycles))
