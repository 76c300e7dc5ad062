"""Killed at a random moment, whatever it does: all that was acknowledged is there once, and nothing stands half."""

from __future__ import annotations

import pytest
from loss_rig import nothing_lost, run

pytestmark = pytest.mark.loss


@pytest.mark.parametrize(
    ("kind", "cycles"),
    [("saving", 70), ("sealing", 40), ("exporting", 14)],
)
def test_killed_it_loses_nothing(kind, cycles):
    nothing_lost(run(kind, cycles=cycles))
