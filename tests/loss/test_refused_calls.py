"""A disk that refuses one write or sync: it is told as a failure people can act on, and nothing is lost."""

from __future__ import annotations

import pytest
from loss_rig import nothing_lost, run

pytestmark = pytest.mark.loss


@pytest.mark.parametrize(
    ("work", "cycles"),
    [
        ("saving", 40),
        ("sealing", 40),
        ("settings", 20),
        ("adding a key", 12),
        ("re-keying", 6),
        ("upgrading", 6),
        ("backing up", 8),
        ("exporting", 6),
    ],
)
def test_a_refused_call_in_any_work_is_told_and_loses_nothing(work, cycles):
    nothing_lost(run(f"calls refused while {work}", cycles=cycles))
