"""The recorder's inner works on fed sources: two clocks stay together, and silence stands for what is gone."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from feeding import FedInputs, KeptSink

from complaintdesk.devices.capture import Capture
from complaintdesk.devices.chunk import decode
from complaintdesk.services.ports import (
    RecorderEnded,
    RecorderFailed,
    RecorderGap,
    RecorderLevel,
    RecorderOpened,
    RecorderShift,
    RecordOrder,
)

RATE = 2000
TICK_S = 0.2


def clicks(ppm: float):
    """A click at each full second of the true time, on a low hum, as a source with a wrong clock hears it."""

    def sound(first, last):
        at = np.arange(first, last)
        seconds = at / (RATE * (1 + ppm / 1e6))
        hum = 50 * np.sin(2 * np.pi * 60 * seconds)
        return (hum + 20_000 * ((seconds % 1.0) < 1.5 / RATE)).astype(np.int16)

    return sound


class Bench:
    """A recording whose time is the test's."""

    def __init__(self, *ppm: float) -> None:
        self.now = 1000.0
        self.inputs = FedInputs(RATE, tuple(clicks(each) for each in ppm), ppm, self.now)
        self.sink = KeptSink()
        self.reports: list = []
        order = RecordOrder(recording_id="r1", path=Path("r1.rec"), key=bytes(32), rate=RATE)
        self.slept = 0.0
        self.capture = Capture(
            order, self.sink, self.inputs, self.reports.append, lambda: self.now, lambda: self.slept
        )

    def run(self, seconds: float, tick_s: float = TICK_S) -> None:
        until = self.now + seconds
        while self.now < until and not self.capture.over:
            self.now += tick_s
            self.capture.tick()

    def stop(self) -> np.ndarray:
        self.capture.stop()
        self.run(2.0)
        assert isinstance(self.reports[-1], RecorderEnded)
        return np.concatenate([decode(chunk) for chunk in self.sink.chunks])

    def all(self, kind: type) -> list:
        return [report for report in self.reports if isinstance(report, kind)]


def apart_ms(samples: np.ndarray) -> np.ndarray:
    """Return by how much each click comes later on the right than on the left."""
    left, right = (np.flatnonzero(np.diff((samples[:, n] > 10_000).astype(int)) > 0) for n in (0, 1))
    return np.array([(right[np.argmin(abs(right - place))] - place) * 1000 / RATE for place in left])


@pytest.mark.parametrize("ppm", [300, -300])
def test_two_clocks_that_run_apart_stay_together_and_each_step_is_told(ppm):
    bench = Bench(0, ppm)
    bench.run(250)
    samples = bench.stop()
    assert abs(apart_ms(samples)).max() <= 34
    steps = bench.all(RecorderShift)
    assert [step.ms for step in steps] == [-20 if ppm > 0 else 20] * len(steps)
    assert 2 <= len(steps) <= 4
    assert {step.source for step in steps} == {"caller"}
    assert len(samples) / RATE == pytest.approx(250, abs=0.2)
    assert bench.all(RecorderGap) == []


def test_two_good_clocks_are_left_alone():
    bench = Bench(10, -10)
    bench.run(120)
    samples = bench.stop()
    assert bench.all(RecorderShift) == []
    assert abs(apart_ms(samples)).max() <= 4


def test_with_no_source_left_silence_goes_on_for_half_a_minute_then_the_recording_fails():
    bench = Bench(0, 0)
    bench.run(5)
    bench.inputs.gone = {0, 1}
    bench.run(10)
    assert {gap.source for gap in bench.all(RecorderGap)} == {"staff", "caller"}
    assert bench.sink.frames / RATE == pytest.approx(14, abs=1)
    bench.inputs.gone = set()
    bench.run(5)
    bench.inputs.gone = {0, 1}
    bench.run(40)
    last = bench.reports[-1]
    assert isinstance(last, RecorderFailed)
    assert (last.code, last.frames) == ("no device", bench.sink.frames)
    assert last.frames / RATE == pytest.approx(50, abs=1.5)
    parts = sorted((gap.from_ms, gap.ms) for gap in bench.all(RecorderGap) if gap.source == "staff")
    assert sum(ms for _, ms in parts) == pytest.approx(40_000, abs=1000)


class Opening(FedInputs):
    """The caller's device is still being opened."""

    def is_open(self, index: int) -> bool:
        return True


def still_opening() -> Bench:
    bench = Bench(0, 0)
    bench.inputs.__class__ = Opening
    bench.inputs.gone, bench.inputs.decided = {1}, False
    return bench


@pytest.mark.parametrize("slept", [False, True])
def test_an_end_while_a_device_still_opens_follows_the_beginning_and_tells_what_is_silent(slept):
    bench = still_opening()
    bench.run(0.8)
    bench.slept = 60.0 * slept
    if slept:
        bench.run(TICK_S)
    else:
        bench.stop()
    opened, gap, last = (each for each in bench.reports if not isinstance(each, RecorderLevel))
    assert isinstance(opened, RecorderOpened)
    assert isinstance(last, RecorderFailed if slept else RecorderEnded)
    assert last.frames == bench.sink.frames > 0
    assert gap == RecorderGap(source="caller", from_ms=0, ms=round(last.frames * 1000 / RATE))


def test_what_is_stopped_before_its_first_sound_leaves_nothing():
    bench = Bench(0, 0)
    bench.capture.stop()
    bench.inputs._begun += 0.3
    bench.run(1.0)
    assert bench.reports[-1] == RecorderEnded(frames=0, head="")
    assert bench.all(RecorderOpened) == bench.sink.chunks == []


def test_a_side_that_goes_just_before_the_end_is_a_gap_up_to_the_end():
    bench = Bench(0, 0)
    bench.run(5)
    bench.inputs.__class__ = Opening  # it says nothing of its end
    bench.inputs.gone = {1}
    bench.run(0.6)
    samples = bench.stop()
    (gap,) = bench.all(RecorderGap)
    assert gap.from_ms == pytest.approx(5000, abs=250)
    assert gap.from_ms + gap.ms == pytest.approx(len(samples) * 1000 / RATE, abs=1)


def test_a_slow_disk_does_not_hide_that_a_source_is_gone():
    bench = Bench(0, 0)
    bench.run(5)
    bench.inputs.__class__ = Opening  # it says nothing of its end
    bench.inputs.gone = {1}
    bench.run(8, tick_s=0.8)
    assert {gap.source for gap in bench.all(RecorderGap)} == {"caller"}
    assert bench.sink.frames / RATE == pytest.approx(13, abs=1.5)


def test_a_host_that_loses_a_hundredth_of_the_sound_has_gaps_and_no_slow_clock():
    bench = Bench(0, -10_000)
    bench.run(120)
    bench.stop()
    told = sum(gap.ms for gap in bench.all(RecorderGap))
    assert 1000 <= told <= 1200  # it takes ten seconds to see it
    assert sum(step.ms for step in bench.all(RecorderShift)) <= 20


def test_while_the_seconds_before_f4_go_to_a_slow_disk_the_window_hears_that_it_goes_on():
    bench = Bench(0, 0)
    bench.now += 20.0  # that much comes at once
    append = bench.sink.append

    def slowly(*chunk) -> str:
        bench.now += 0.2
        return append(*chunk)

    bench.sink.append = slowly
    bench.capture.tick()
    written = [level.frames / RATE for level in bench.all(RecorderLevel)]
    assert len(written) >= 12
    assert written == sorted(written)
