"""The recorder records both sides, says what happens to it, and loses nothing that it called durable."""

from __future__ import annotations

import json
import secrets
import shutil
import subprocess
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
import pytest
from audio_rig import ALSA_MIC, CALLER, MIC, audio_rig, found_at, samples_of
from listening import Ear

from complaintdesk.devices.chunk import decode
from complaintdesk.devices.recorder import RecorderProcess
from complaintdesk.domain.errors import AudioUnavailable
from complaintdesk.services.ports import (
    Arming,
    RecorderEnded,
    RecorderFailed,
    RecorderGap,
    RecorderLevel,
    RecordOrder,
)
from complaintdesk.store.sealed_recording import SealedRecording

if TYPE_CHECKING:
    from collections.abc import Iterator

    import numpy.typing as npt
    from audio_rig import AudioRig

pytestmark = pytest.mark.audio

RATE = 48_000
LABELS = ("Monitor of Headset", "Monitor of Line")


@pytest.fixture(scope="module")
def recorder(rig: AudioRig) -> Iterator[RecorderProcess]:
    """A warm recorder on working devices."""
    process = RecorderProcess(rig.env)
    process.warm()
    yield process
    process.close()


@pytest.fixture
def own_rig() -> Iterator[AudioRig]:
    """Devices that a test may break."""
    with audio_rig() as rig:
        yield rig


@pytest.fixture
def own_recorder(own_rig: AudioRig) -> Iterator[RecorderProcess]:
    process = RecorderProcess(own_rig.env)
    process.warm()
    yield process
    process.close()


def order(folder: Path, staff: str = MIC, caller: str = CALLER) -> RecordOrder:
    recording_id = secrets.token_hex(8)
    return RecordOrder(
        recording_id=recording_id,
        path=folder / f"{recording_id}.rec",
        key=secrets.token_bytes(32),
        staff=staff,
        caller=caller,
    )


def sound_in(wanted: RecordOrder) -> npt.NDArray[np.int16]:
    """Return the samples, (frames, 2), of a file that must be sound."""
    with SealedRecording.open(wanted.path, wanted.key) as recording:
        assert recording.check() == ""
        samples = np.concatenate([decode(chunk) for _, chunk in recording.chunks()])
        assert len(samples) == recording.frames
        return samples


def child_of(recorder: RecorderProcess) -> subprocess.Popen[str]:
    assert recorder._child is not None
    return recorder._child._process


def test_the_inputs_are_listed(recorder):
    assert {MIC, CALLER} <= {source.name for source in recorder.sources()}


def test_the_inputs_are_listed_for_the_first_time_while_it_records(own_rig, own_recorder, tmp_path):
    ear = Ear()
    own_recorder.start(order(tmp_path), ear)
    ear.opened()
    assert {MIC, CALLER} <= {source.name for source in own_recorder.sources()}
    own_recorder.stop()
    assert isinstance(ear.wait_for_last(), RecorderEnded)


def test_both_sides_are_recorded_each_on_its_own_track(recorder, rig, speech, tmp_path):
    wanted, ear = order(tmp_path), Ear()
    before = time.time_ns() // 1000
    recorder.start(wanted, ear)
    opened = ear.opened()
    assert before - 50_000 <= opened.at <= time.time_ns() // 1000
    assert (opened.rate, opened.channels, opened.sources) == (RATE, 2, LABELS)
    both = [rig.speak_mic(speech[0]), rig.speak_caller(speech[1])]
    assert [voice.wait(timeout=20) for voice in both] == [0, 0]
    recorder.stop()
    ended = ear.wait_for_last()
    samples = sound_in(wanted)
    staff, caller = (samples_of(path) for path in speech)
    assert found_at(samples[:, 0], staff)[0] >= 0.99
    assert found_at(samples[:, 1], caller)[0] >= 0.99
    assert found_at(samples[:, 0], caller)[0] <= 0.1
    assert found_at(samples[:, 1], staff)[0] <= 0.1
    with SealedRecording.open(wanted.path, wanted.key) as recording:
        assert ended == RecorderEnded(frames=recording.frames, head=recording.head)
        loudest = [max(side) for side in zip(*recording.peaks(), strict=True)]
    assert loudest == [pytest.approx(np.abs(samples[:, n].astype(int)).max() / 32768) for n in (0, 1)]
    assert max(level.staff for level in ear.all(RecorderLevel)) == pytest.approx(loudest[0])
    assert ear.all(RecorderGap) == []


def test_words_spoken_just_before_stop_are_kept(recorder, rig, speech, tmp_path):
    wanted, ear = order(tmp_path), Ear()
    recorder.start(wanted, ear)
    opened = ear.opened()
    ear.wait_for_durable(RATE // 2)
    stopped = time.time_ns() // 1000
    recorder.stop()
    ended = ear.wait_for_last()
    assert ended.frames / RATE == pytest.approx((stopped - opened.at) / 1e6, abs=0.05)


def test_one_source_serves_both_tracks_through_portaudio_too(recorder, rig, speech, tmp_path):
    wanted, ear = order(tmp_path, staff=ALSA_MIC, caller=""), Ear()
    recorder.start(wanted, ear)
    assert ear.opened().sources == (ALSA_MIC,)
    voice = rig.speak_mic(speech[0])
    ear.wait_for_durable(RATE)
    recorder.stop()
    ear.wait_for_last()
    samples = sound_in(wanted)
    assert samples.any()
    assert np.array_equal(samples[:, 0], samples[:, 1])
    voice.terminate()


def test_kill_9_of_the_recorder_keeps_what_was_durable(recorder, rig, speech, tmp_path):
    wanted, ear = order(tmp_path), Ear()
    recorder.start(wanted, ear)
    opened = ear.opened()
    voice = rig.speak_mic(speech[0])
    ear.wait_for_durable(RATE)
    child_of(recorder).kill()
    spoken = (time.time_ns() // 1000 - opened.at) / 1e6
    failed = ear.wait_for_last()
    assert isinstance(failed, RecorderFailed)
    assert failed.code == "died"
    samples = sound_in(wanted)
    assert len(samples) >= failed.frames >= RATE
    assert spoken - len(samples) / RATE <= 1.0
    with SealedRecording.open(wanted.path, wanted.key) as recording:
        assert len(samples) > failed.frames or recording.head == failed.head
    voice.terminate()


def test_the_next_recording_after_a_death_works(recorder, tmp_path):
    recorder.warm()
    child_of(recorder).kill()
    wanted, ear = order(tmp_path), Ear()
    recorder.start(wanted, ear)
    # The order may have been sent to the dying process; it must be answered all the same.
    if isinstance(ear.wait(lambda _: True), RecorderFailed):
        wanted, ear = order(tmp_path), Ear()
        recorder.start(wanted, ear)
    ear.wait_for_durable(RATE // 2)
    recorder.stop()
    assert isinstance(ear.wait_for_last(), RecorderEnded)


def test_closing_ends_a_running_recording_in_good_order(rig, tmp_path):
    recorder = RecorderProcess(rig.env)
    wanted, ear = order(tmp_path), Ear()
    recorder.start(wanted, ear)  # not warmed before
    ear.wait_for_durable(RATE // 2)
    recorder.close()
    ended = ear.wait_for_last(within=0.1)
    assert isinstance(ended, RecorderEnded)
    assert len(sound_in(wanted)) == ended.frames


def test_a_recording_is_sealed_when_the_window_dies(rig, tmp_path):
    wanted = order(tmp_path)
    fields = {"recording_id": wanted.recording_id, "path": str(wanted.path), "key": wanted.key.hex()}
    command = [sys.executable, "-m", "complaintdesk.recorder"]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as child:
        assert child.stdin
        assert child.stdout
        child.stdin.write(json.dumps({"kind": "start", "order": {**fields, "staff": MIC}}) + "\n")
        child.stdin.flush()
        durable = 0
        while not durable:
            durable = json.loads(child.stdout.readline()).get("report", {}).get("frames", 0)
        child.stdin.close()
        last = json.loads(child.stdout.readlines()[-1])
        assert child.wait(timeout=5) == 0
    assert last["name"] == "ended"
    assert len(sound_in(wanted)) == last["report"]["frames"]
    assert [path.name for path in tmp_path.iterdir()] == [wanted.path.name]


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


def test_a_missing_audio_library_is_said_in_its_own_words(tmp_path):
    (tmp_path / "sounddevice.py").write_text("raise OSError('PortAudio library not found')")
    recorder = RecorderProcess({"PYTHONPATH": str(tmp_path), "PULSE_SERVER": f"unix:{tmp_path}/nobody"})
    with pytest.raises(AudioUnavailable) as refused:
        recorder.sources()
    assert refused.value.why == "PortAudio library not found"
    ear = Ear()
    recorder.start(order(tmp_path), ear)
    failed = ear.wait_for_last()
    assert isinstance(failed, RecorderFailed)
    assert (failed.code, failed.why) == ("no library", "PortAudio library not found")
    recorder.close()


def test_a_second_recording_waits_for_a_stopping_one_but_not_for_a_running_one(recorder, tmp_path):
    first, second, third = Ear(), Ear(), Ear()
    recorder.start(order(tmp_path), first)
    first.opened()
    recorder.start(order(tmp_path), second)
    refused = second.wait_for_last()
    assert isinstance(refused, RecorderFailed)
    assert refused.code == "busy"
    recorder.stop()
    recorder.start(order(tmp_path), third)
    assert isinstance(first.wait_for_last(), RecorderEnded)
    third.opened()
    recorder.stop()
    assert isinstance(third.wait_for_last(), RecorderEnded)


def test_a_full_disk_ends_the_recording_and_says_so(recorder, rig, speech, tmp_path):
    disk = tmp_path / "disk"
    disk.mkdir()
    mount = shutil.which("mount")
    if not mount or subprocess.run([mount, "-t", "tmpfs", "-o", "size=80k", "none", disk]).returncode:
        pytest.skip("a small disk can only be mounted as root on Linux")
    try:
        wanted, ear = order(disk), Ear()
        recorder.start(wanted, ear)
        ear.opened()
        voice = rig.speak_mic(speech[0])
        failed = ear.wait_for_last()
        assert isinstance(failed, RecorderFailed)
        assert (failed.code, failed.frames) == ("disk full", len(sound_in(wanted)))
        voice.terminate()
    finally:
        subprocess.run(["umount", disk], check=True)


def test_keys_are_neither_in_the_arguments_nor_in_the_environment(recorder, tmp_path):
    wanted, ear = order(tmp_path), Ear()
    recorder.start(wanted, ear)
    ear.opened()
    process = Path("/proc") / str(child_of(recorder).pid)
    told = (process / "cmdline").read_bytes() + (process / "environ").read_bytes()
    recorder.stop()
    ear.wait_for_last()
    assert wanted.key.hex().encode() not in told
    assert wanted.recording_id.encode() not in told


def test_the_recorder_loads_neither_qt_nor_sqlalchemy():
    program = (
        "import sys, complaintdesk.recorder; print(*sorted({name.split('.')[0] for name in sys.modules}))"
    )
    loaded = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=True
    ).stdout
    assert {"complaintdesk", "sqlcipher3", "soundfile"} <= set(loaded.split())
    assert not {"PySide6", "shiboken6", "sqlalchemy", "alembic", "keyring"} & set(loaded.split())


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
    assert time.monotonic() - frozen <= 2.0
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
    assert time.monotonic() - killed <= 1.0
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
    assert time.monotonic() - torn <= 2.0
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


@pytest.mark.slow
def test_an_armed_recorder_that_dies_is_replaced_armed_again_and_keeps_the_seconds_before(
    rig, speech, tmp_path
):
    recorder, levels, ear = RecorderProcess(rig.env), Ear(), Ear()
    recorder.arm(Arming(staff=MIC, caller=CALLER, seconds=10), levels)
    levels.wait_for(RecorderLevel)
    # It is only replaced if it had lived for a while.
    levels.wait(lambda _: child_age(recorder) > 2.1, within=8.0)
    child_of(recorder).kill()
    heard = len(levels.reports)
    levels.wait_again(heard + 1, lambda report: isinstance(report, RecorderLevel))
    assert rig.speak_caller(speech[1]).wait(timeout=20) == 0
    wanted = order(tmp_path)
    recorder.start(wanted, ear)
    opened = ear.opened()
    assert opened.at < time.time_ns() // 1000 - 1_000_000, "it began before it was asked for"
    recorder.stop()
    assert isinstance(ear.wait_for_last(), RecorderEnded)
    assert found_at(sound_in(wanted)[:, 1], samples_of(speech[1]))[0] >= 0.99
    recorder.disarm()
    after = Ear()
    recorder.start(order(tmp_path), after)
    assert after.opened().at > time.time_ns() // 1000 - 1_000_000
    recorder.close()


def child_age(recorder: RecorderProcess) -> float:
    assert recorder._child is not None
    return recorder._child.lived()
