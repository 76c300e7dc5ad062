"""However a recording ends, all that was called durable is kept: stopped, killed, left by the window, the disk full."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
import time

import pytest
from audio_rig import CALLER, MIC, RATE, found_at, samples_of
from listening import Ear
from recorder_rig import child_age, child_of, order, sound_in

from complaintdesk.devices.recorder import RecorderProcess
from complaintdesk.services.ports import (
    Arming,
    RecorderEnded,
    RecorderFailed,
    RecorderLevel,
)
from complaintdesk.store.sealed_recording import SealedRecording

pytestmark = pytest.mark.audio


def test_words_spoken_just_before_stop_are_kept(recorder, rig, speech, tmp_path):
    wanted, ear = order(tmp_path), Ear()
    recorder.start(wanted, ear)
    opened = ear.opened()
    ear.wait_for_durable(RATE // 2)
    spoken = (time.time_ns() // 1000 - opened.at) / 1e6
    recorder.stop()
    ended = ear.wait_for_last()
    assert spoken - 0.05 <= ended.frames / RATE <= (time.time_ns() // 1000 - opened.at) / 1e6


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
        assert child.wait(timeout=20) == 0
    assert last["name"] == "ended"
    assert len(sound_in(wanted)) == last["report"]["frames"]
    assert [path.name for path in tmp_path.iterdir()] == [wanted.path.name]


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


def test_a_recording_that_waits_for_a_stopping_one_and_is_stopped_never_begins(recorder, tmp_path):
    first, second = Ear(), Ear()
    running, waiting = order(tmp_path), order(tmp_path)
    recorder.start(running, first)
    first.wait_for_durable(RATE // 2)
    recorder.stop(running.recording_id)
    recorder.start(waiting, second)
    recorder.stop(waiting.recording_id)
    assert second.wait_for_last() == RecorderEnded(frames=0, head="")
    assert isinstance(first.wait_for_last(), RecorderEnded)
    assert [path.name for path in tmp_path.iterdir()] == [running.path.name]


def test_a_recorder_gives_a_sign_of_life_before_it_makes_the_file(tmp_path):
    wanted = order(tmp_path / "nowhere")
    fields = {"recording_id": wanted.recording_id, "path": str(wanted.path), "key": wanted.key.hex()}
    done = subprocess.run(
        [sys.executable, "-m", "complaintdesk.recorder"],
        input=json.dumps({"kind": "start", "order": fields}) + "\n",
        stdout=subprocess.PIPE,
        text=True,
        check=True,
    )
    told = [json.loads(line) for line in done.stdout.splitlines()]
    assert [(line["kind"], line.get("name")) for line in told] == [("alive", None), ("report", "failed")]


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


@pytest.mark.slow
def test_an_armed_recorder_that_dies_is_replaced_armed_again_and_keeps_the_seconds_before(
    rig, speech, tmp_path
):
    recorder, levels, ear = RecorderProcess(rig.env), Ear(), Ear()
    recorder.arm(Arming(staff=MIC, caller=CALLER, seconds=10), levels)
    levels.wait_for(RecorderLevel)
    # It is only replaced if it had lived for a while.
    levels.wait(lambda _: child_age(recorder) > 2.1)
    child_of(recorder).kill()
    heard = len(levels.reports)
    levels.wait_again(heard + 1, lambda report: isinstance(report, RecorderLevel))
    assert rig.speak_caller(speech[1]).wait(timeout=20) == 0
    wanted, asked = order(tmp_path), time.time_ns() // 1000
    recorder.start(wanted, ear)
    assert ear.opened().at < asked - 1_000_000, "it began before it was asked for"
    recorder.stop()
    assert isinstance(ear.wait_for_last(), RecorderEnded)
    assert found_at(sound_in(wanted)[:, 1], samples_of(speech[1]))[0] >= 0.99
    recorder.disarm()
    after, asked = Ear(), time.time_ns() // 1000
    recorder.start(order(tmp_path), after)
    assert after.opened().at > asked - 500_000
    recorder.close()
