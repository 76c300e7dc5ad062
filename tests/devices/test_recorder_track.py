"""A track keeps every frame in its place, whatever the source does."""

from __future__ import annotations

import numpy as np
import pytest

from complaintdesk.devices.together import keep_together
from complaintdesk.devices.track import SILENT_AT_FIRST_S, SILENT_S, Gap, Track

RATE = 1000
BLOCK = 20
ORIGIN = 100.0


def block(value: int, frames: int = BLOCK) -> bytes:
    return np.full(frames, value, dtype=np.int16).tobytes()


def speak(track: Track, begun: float, blocks: int, value: int = 7) -> list[Gap]:
    """Put blocks that follow each other; return the gaps that were noticed."""
    found = [track.put(begun + n * BLOCK / RATE, ORIGIN, block(value)) for n in range(blocks)]
    return [gap for gap in found if gap]


@pytest.fixture
def track() -> Track:
    return Track(RATE, opened=ORIGIN)


def test_a_source_that_began_later_is_silent_until_then(track):
    speak(track, ORIGIN + 0.1, 1)
    assert track.take(120).tolist() == [0] * 100 + [7] * 20


def test_what_was_heard_before_the_beginning_is_left_out(track):
    speak(track, ORIGIN - 0.005, 2)
    assert track.frames == 2 * BLOCK - 5


def test_jittering_blocks_follow_each_other_without_a_seam(track):
    for n in range(500):
        jitter = (n % 7) * 0.02
        assert track.put(ORIGIN + n * BLOCK / RATE + jitter, ORIGIN, block(n % 100)) is None
    assert track.frames == 500 * BLOCK
    assert track.take(500 * BLOCK)[::BLOCK].tolist() == [n % 100 for n in range(500)]


def test_samples_that_the_host_dropped_become_silence_and_are_reported(track):
    assert speak(track, ORIGIN, 200) == []
    (gap,) = speak(track, ORIGIN + 4.0 + 0.4, 200)
    assert gap.frames == 400
    assert track.frames == 400 * BLOCK + 400
    assert speak(track, ORIGIN + 8.4, 400) == []


def test_a_source_that_stops_for_a_moment_and_catches_up_has_no_gap(track):
    speak(track, ORIGIN, 200)
    late = [track.put(ORIGIN + 5.4, ORIGIN, block(7)) for _ in range(70)]
    assert late == [None] * 70
    assert speak(track, ORIGIN + 5.4, 300) == []
    assert track.frames == 570 * BLOCK


def test_what_follows_a_hole_lies_in_its_place(track):
    speak(track, ORIGIN, 250)
    (gap,) = speak(track, ORIGIN + 7.5, 50, value=9)
    assert gap == Gap(5000, 2500)
    assert track.take(8500)[[4999, 5000, 7499, 7500, 8499]].tolist() == [7, 0, 0, 9, 9]


def test_what_is_held_when_the_recording_ends_is_kept_in_its_place(track):
    speak(track, ORIGIN, 50)
    assert speak(track, ORIGIN + 2.0, 10, value=9) == []
    assert (track.waiting, track.frames) == (1000, 1200)
    assert track.settle() == Gap(1000, 1000)
    assert track.take(2200)[[999, 1000, 1999, 2000, 2199]].tolist() == [7, 0, 0, 9, 9]


def test_a_source_that_returns_with_what_it_kept_in_several_blocks_is_not_ahead(track):
    speak(track, ORIGIN, 250)
    track.take(5000)
    track.lose(ORIGIN + 6.6, ORIGIN)
    track.take(2010)
    assert speak(track, ORIGIN + 5.0, 110, value=9) == [Gap(6600, 410)]
    assert track.frames == 7200
    assert track.take(190).tolist() == [9] * 190


def test_a_silent_source_is_overdue_after_its_patience(track):
    assert not track.overdue(ORIGIN + SILENT_AT_FIRST_S)
    assert track.overdue(ORIGIN + SILENT_AT_FIRST_S + 0.1)
    speak(track, ORIGIN, 1)
    assert not track.overdue(ORIGIN + SILENT_S)
    assert track.overdue(ORIGIN + SILENT_S + 0.1)


def test_a_lost_source_is_silence_and_returns_to_its_place(track):
    speak(track, ORIGIN, 50)
    assert track.lose(ORIGIN + 2.5, ORIGIN) == Gap(1000, 1500)
    assert not track.overdue(ORIGIN + 60)
    assert track.take(2000).tolist() == [7] * 1000 + [0] * 1000
    assert speak(track, ORIGIN + 4.0, 1) == [Gap(2500, 1500)]
    assert not track.lost
    assert track.take(2020).tolist() == [0] * 2000 + [7] * 20


def test_a_gap_that_lasts_to_the_end_is_reported_in_parts_that_do_not_overlap(track):
    speak(track, ORIGIN, 50)
    noticed = track.lose(ORIGIN + 2.5, ORIGIN)
    rest = track.widen(6000)
    assert (noticed, rest) == (Gap(1000, 1500), Gap(2500, 3500))


def test_the_level_is_the_loudest_sample_since_the_last_look(track):
    track.put(ORIGIN, ORIGIN, block(-32768))
    track.put(ORIGIN, ORIGIN, block(5))
    assert track.loudest() == 1.0
    assert track.loudest() == 0.0


class Call:
    """Sides whose devices have clocks of their own, heard twice a second and kept together, in simulated time."""

    def __init__(self, *ppm: float) -> None:
        self.now = ORIGIN
        self.tracks = [Track(RATE, opened=ORIGIN) for _ in ppm]
        self._ppm = ppm
        self._given = [0] * len(ppm)
        self.gaps: list[Gap] = []
        self.steps: list[tuple[int, int]] = []
        self.furthest = [0.0] * len(ppm)
        self.apart = 0.0

    def run(self, seconds: float) -> None:
        """Listen for so long."""
        chance = np.random.default_rng(int(self.now))
        for tick in range(round(seconds * 2)):
            self.now += 0.5
            jitter = chance.uniform(-0.015, 0.015, len(self.tracks))
            for n, track in enumerate(self.tracks):
                due = int((self.now - ORIGIN) * RATE * (1 + self._ppm[n] / 1e6))
                begun = self.now - 0.5 + jitter[n] if self._given[n] else ORIGIN
                self.gaps += filter(None, [track.put(begun, ORIGIN, block(7, due - self._given[n]))])
                self._given[n] = due
            if tick % 2:
                self.steps += [(move.side, move.frames) for move in keep_together(self.tracks, RATE)]
                self._look()

    def drop(self, index: int, frames: int) -> None:
        """Have a host lose what came, and say nothing."""
        self._given[index] += frames

    def _look(self) -> None:
        ahead = [track.frames / RATE - (self.now - ORIGIN) for track in self.tracks]
        self.furthest = [max(abs(a), f) for a, f in zip(ahead, self.furthest, strict=True)]
        self.apart = max(self.apart, abs(ahead[0] - ahead[-1]))
        for track in self.tracks:
            track.take(track.waiting - RATE // 4)


@pytest.mark.parametrize(("ppm", "hours"), [((-300,), 2), ((-300, 300), 0.5), ((0, -1000), 0.5)])
def test_for_hours_slow_and_fast_clocks_leave_no_gap_and_no_side_leaves_the_time(ppm, hours):
    call = Call(*ppm)
    call.run(hours * 3600)
    assert call.gaps == []
    assert max(call.furthest) <= 0.1
    assert call.apart <= 0.05
    for index, off in enumerate(ppm):
        stepped = sum(frames for side, frames in call.steps if side == index) / RATE
        assert stepped == pytest.approx(-off / 1e6 * hours * 3600, abs=0.1)


@pytest.mark.parametrize("ppm", [-300, 300])
def test_what_a_host_drops_is_found_and_told_as_long_as_it_was_whatever_the_clock_does(ppm):
    call = Call(ppm)
    call.run(1200)
    call.drop(0, 300)
    call.run(600)
    (gap,) = call.gaps
    assert gap.frames == pytest.approx(300, abs=35)
    assert gap.first / RATE == pytest.approx(1200, abs=4)
    assert max(call.furthest) <= 0.45


def test_a_tenth_of_a_second_that_is_dropped_is_put_right_without_going_too_far():
    call = Call(0)
    call.run(60)
    call.drop(0, 130)
    call.run(60)
    assert call.gaps == []
    assert [frames for _, frames in call.steps] == [20] * 4
