"""A computer that slept while it recorded: the sound before and after is never joined as if nothing lay between."""

from __future__ import annotations

import time
from pathlib import Path

import numpy as np
import pytest
from feeding import FedInputs, KeptSink

from complaintdesk.devices.armed import Armed
from complaintdesk.devices.asleep import Nap, slept_s
from complaintdesk.devices.capture import Capture
from complaintdesk.services.ports import RecorderFailed, RecordOrder

RATE = 8000
TICK_S = 0.1


def hum(first, last):
    return np.full(last - first, 100, np.int16)


def test_a_recording_ends_where_the_computer_fell_asleep_and_says_why():
    now, slept, reports, sink = [1000.0], [70.0], [], KeptSink()
    inputs = FedInputs(RATE, (hum,), (0.0,), now[0])
    order = RecordOrder(recording_id="r1", path=Path("r1.rec"), key=bytes(32), rate=RATE)
    capture = Capture(order, sink, inputs, reports.append, lambda: now[0], lambda: slept[0])
    for _ in range(50):
        now[0] += TICK_S
        capture.tick()
    slept[0] += 3600.0
    now[0] += TICK_S
    capture.tick()
    last = reports[-1]
    assert isinstance(last, RecorderFailed)
    assert (last.code, capture.over) == ("slept", True)
    assert last.frames == sink.frames == pytest.approx(5 * RATE, abs=0.3 * RATE)


def test_what_was_heard_before_the_computer_slept_is_not_among_the_seconds_before_f4():
    slept, levels = [70.0], []
    inputs = FedInputs(RATE, (hum, hum), (0.0, 0.0), time.monotonic() - 2.0)
    before = Armed(inputs, 10, levels.append, lambda: slept[0])
    before.tick()
    slept[0] += 60.0
    before.tick()
    before.hand_over()
    assert sum(len(block) for _, block in inputs.handed_over) == 0
    assert [level.lost for level in levels] == [(), ()]


def test_a_nap_is_told_once_and_a_clock_that_is_read_twice_is_none():
    total = [12.0]
    nap = Nap(lambda: total[0])
    total[0] += 0.001
    assert nap.over() == 0.0
    total[0] += 90.0
    assert nap.over() == 90.0
    assert nap.over() == 0.0
    assert abs(slept_s() - slept_s()) < 0.01


def test_a_recorder_that_is_held_up_between_two_clocks_did_not_sleep():
    looks = iter([11.94, 12.0, 11.98, 12.0, 11.9, 12.0, 102.0])
    nap = Nap(lambda: next(looks))
    assert [nap.over() for _ in range(4)] == [0.0, 0.0, 0.0, 90.0]
