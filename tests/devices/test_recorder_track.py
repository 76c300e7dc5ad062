"""A track keeps every frame in its place, whatever the source does."""

from __future__ import annotations

import numpy as np
import pytest

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
