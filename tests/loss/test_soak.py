"""The long run takes in every kind of loss test."""

from __future__ import annotations

import loss_runs
import pytest
import soak

pytestmark = pytest.mark.loss


def test_the_long_run_leaves_no_kind_out():
    assert {kind for kind, _, _ in soak.KINDS} == set(loss_runs.KINDS)
    assert soak.CONTROL in loss_runs.KINDS
