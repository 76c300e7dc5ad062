"""A device or a sound system that goes is said at once, its side is silence in its place, and it may come back."""

from __future__ import annotations

import time

import pytest
from audio_rig import RATE, found_at, samples_of
from listening import Ear, on_this_machine
from recorder_rig import order, sound_in

from complaintdesk.services.ports import (
    RecorderEnded,
    RecorderFailed,
    RecorderGap,
    RecorderLevel,
)

pytestmark = pytest.mark.audio

LABELS = ("Monitor of Headset", "Monitor of Line")


def test_two_missing_devices_are_said_and_leave_no_file(recorder, tmp_path):
    wanted, ear = order(tmp_path, staff="見本マイク", caller="見本ヘッドセット"), Ear()
    recorder.start(wanted, ear)
    failed = ear.wait_for_last()
    assert isinstance(failed, RecorderFailed)
    assert (failed.code, failed.frames, failed.head) == ("no device", 0, "")
    assert "見本マイク" in failed.why
    assert list(tmp_path.iterdir()) == []


def test_one_missing_device_does_not_keep_the_other_side_from_being_recorded(recorder, tmp_path):
    ear = Ear()
    recorder.start(order(tmp_path, caller="見本ヘッドセット"), ear)
    gap = ear.wait_for(RecorderGap)
    assert ear.opened().sources == (LABELS[0], "見本ヘッドセット")
    ear.wait_for_durable(RATE)
    recorder.stop()
    assert isinstance(ear.wait_for_last(), RecorderEnded)
    assert {each.source for each in ear.all(RecorderGap)} == {"caller"}
    assert gap.from_ms == 0


@pytest.mark.slow
def test_a_hanging_sound_system_is_said_within_two_seconds_and_the_recording_goes_on_after(
    own_rig, own_recorder, tmp_path
):
    wanted, ear = order(tmp_path), Ear()
    own_recorder.start(wanted, ear)
    ear.wait_for_durable(RATE // 2)
    own_rig.freeze()
    frozen = time.monotonic()
    ear.wait(lambda report: isinstance(report, RecorderLevel) and set(report.lost) == {"staff", "caller"})
    assert time.monotonic() - frozen <= on_this_machine(2.0)
    assert {gap.source for gap in ear.all(RecorderGap)} == {"staff", "caller"}
    noticed = len(ear.reports)
    own_rig.thaw()
    ear.wait_again(noticed, lambda report: isinstance(report, RecorderLevel) and not report.lost)
    ear.wait_for_durable(ear.all(RecorderLevel)[-1].frames + RATE)
    own_recorder.stop()
    ended = ear.wait_for_last()
    assert isinstance(ended, RecorderEnded)
    assert len(sound_in(wanted)) == ended.frames


@pytest.mark.slow
def test_a_killed_sound_system_is_said_at_once_and_found_again_when_it_is_back(
    own_rig, own_recorder, speech, tmp_path
):
    wanted, ear = order(tmp_path), Ear()
    own_recorder.start(wanted, ear)
    ear.wait_for_durable(RATE // 2)
    own_rig.kill()
    killed = time.monotonic()
    ear.wait_for(RecorderGap)
    assert time.monotonic() - killed <= on_this_machine(2.0)
    noticed = len(ear.reports)
    own_rig.start_again()
    ear.wait_again(noticed, lambda report: isinstance(report, RecorderLevel) and not report.lost)
    assert own_rig.speak_caller(speech[1]).wait(timeout=20) == 0
    own_recorder.stop()
    assert isinstance(ear.wait_for_last(), RecorderEnded)
    assert found_at(sound_in(wanted)[:, 1], samples_of(speech[1]))[0] >= 0.99


@pytest.mark.slow
def test_a_source_that_is_torn_out_is_never_replaced_by_another_and_comes_back(
    own_rig, own_recorder, speech, tmp_path
):
    wanted, ear = order(tmp_path), Ear()
    own_recorder.start(wanted, ear)
    ear.wait_for_durable(RATE // 2)
    own_rig.unplug("caller")
    torn = time.monotonic()
    lost = ear.wait_for(RecorderGap)
    assert time.monotonic() - torn <= on_this_machine(2.0)
    assert lost.source == "caller"
    assert own_rig.speak_mic(speech[0]).wait(timeout=20) == 0
    noticed = len(ear.reports)
    own_rig.plug_in("caller")
    ear.wait_again(noticed, lambda report: isinstance(report, RecorderLevel) and not report.lost)
    assert own_rig.speak_caller(speech[1]).wait(timeout=20) == 0
    own_recorder.stop()
    assert isinstance(ear.wait_for_last(), RecorderEnded)
    samples = sound_in(wanted)
    assert found_at(samples[:, 0], samples_of(speech[0]))[0] >= 0.99
    assert found_at(samples[:, 1], samples_of(speech[1]))[0] >= 0.99
    gaps = [gap for gap in ear.all(RecorderGap) if gap.source == "caller"]
    assert gaps == ear.all(RecorderGap)
    first, last = (round(edge * RATE / 1000) for edge in (gaps[0].from_ms, gaps[-1].from_ms + gaps[-1].ms))
    assert not samples[first:last, 1].any()
    assert samples[last - RATE // 4 :, 1].any()


def test_a_sound_system_that_hangs_from_the_start_is_said(own_rig, own_recorder, tmp_path):
    own_rig.freeze()
    ear = Ear()
    own_recorder.start(order(tmp_path), ear)
    own_recorder.stop()
    failed = ear.wait_for_last()
    assert isinstance(failed, RecorderFailed)
    assert failed.code == "no device"
    assert list(tmp_path.iterdir()) == []


def test_one_side_lost_is_silence_in_its_place_while_the_other_goes_on(recorder, rig, speech, tmp_path):
    wanted, ear = order(tmp_path), Ear()
    recorder.start(wanted, ear)
    ear.wait_for_durable(RATE // 2)
    rig.pactl("suspend-sink", "caller", "1")
    lost = ear.wait_for(RecorderGap)
    ear.wait_for_durable((lost.from_ms + lost.ms + 200) * RATE // 1000)
    rig.pactl("suspend-sink", "caller", "0")
    returned = ear.wait(lambda report: isinstance(report, RecorderGap) and report is not lost)
    voices = [rig.speak_mic(speech[0]), rig.speak_caller(speech[0])]
    assert [voice.wait(timeout=20) for voice in voices] == [0, 0]
    recorder.stop()
    assert isinstance(ear.wait_for_last(), RecorderEnded)
    samples, spoken = sound_in(wanted), samples_of(speech[0])
    (staff, staff_at), (caller, caller_at) = (found_at(samples[:, n], spoken) for n in (0, 1))
    assert min(staff, caller) >= 0.98
    # Two players do not start at once, yet nearer to each other than the time that was lost.
    assert abs(caller_at - staff_at) < 0.7
    assert isinstance(returned, RecorderGap)
    assert (lost.source, lost.from_ms + lost.ms) == ("caller", returned.from_ms)
    assert lost.ms >= 1400
