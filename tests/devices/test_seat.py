"""One window on a home."""

from __future__ import annotations

import pytest

from complaintdesk.devices.seat import Seat
from complaintdesk.domain.errors import StoreBusy


def test_a_seat_is_taken_once_and_free_again_when_left(tmp_path):
    first = Seat(tmp_path / "window.lock")
    with pytest.raises(StoreBusy):
        Seat(tmp_path / "window.lock")
    first.leave()
    Seat(tmp_path / "window.lock").leave()


def test_the_file_that_a_crash_left_behind_keeps_nobody_out(tmp_path):
    (tmp_path / "window.lock").touch()
    Seat(tmp_path / "window.lock").leave()
