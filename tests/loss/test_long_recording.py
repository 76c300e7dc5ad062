"""Two minutes at real speed: no frame is lost, and two clocks that run apart do not take the sides with them."""

from __future__ import annotations

import pytest
from long_recording import at_real_speed

pytestmark = [pytest.mark.loss, pytest.mark.audio, pytest.mark.timeout(240)]


def test_two_minutes_of_a_call_are_kept_frame_by_frame(tmp_path):
    account = at_real_speed(120, tmp_path)
    assert (account.lost, account.gaps, account.faults) == (0, 0, [])
    assert account.off <= 0.001
    assert account.shifts >= 1
    assert account.apart_ms <= 45 + account.late_ms
    assert account.grown_mb < 20
