"""A recorder that hangs is told of within two seconds, and killed when it stays so; one that comes back goes on."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import threading
import time
from typing import TYPE_CHECKING

import pytest
from audio_rig import CALLER, MIC, found_at, samples_of
from listening import Ear
from recorder_rig import child_of, order, sound_in

from complaintdesk.devices.recorder import RecorderProcess
from complaintdesk.devices.recorder_watch import COLD_S, Watch
from complaintdesk.devices.recorder_wire import order_fields
from complaintdesk.services.ports import (
    Arming,
    RecorderEnded,
    RecorderFailed,
    RecorderGap,
    RecorderLevel,
    RecorderSilent,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

    from audio_rig import AudioRig

pytestmark = [pytest.mark.audio, pytest.mark.slow]

RATE = 48_000


@pytest.fixture
def recorder(rig: AudioRig) -> Iterator[RecorderProcess]:
    process = RecorderProcess(rig.env)
    yield process
    process.close()


def test_a_recorder_that_hangs_is_said_within_two_seconds_and_goes_on_when_it_comes_back(
    recorder, rig, speech, tmp_path
):
    wanted, ear = order(tmp_path), Ear()
    recorder.start(wanted, ear)
    ear.wait_for_durable(RATE // 2)
    child = child_of(recorder).pid
    os.kill(child, signal.SIGSTOP)
    stopped = time.monotonic()
    voice = rig.speak_caller(speech[1])
    ear.wait_for(RecorderSilent)
    assert time.monotonic() - stopped <= 2.0
    assert voice.wait(timeout=20) == 0
    heard = len(ear.reports)
    os.kill(child, signal.SIGCONT)
    ear.wait_again(heard, lambda report: isinstance(report, RecorderLevel))
    recorder.stop()
    ended = ear.wait_for_last()
    assert isinstance(ended, RecorderEnded)
    samples = sound_in(wanted)
    # The sound server had kept what was said meanwhile.
    assert found_at(samples[:, 1], samples_of(speech[1]))[0] >= 0.99
    assert (len(samples), ear.all(RecorderGap)) == (ended.frames, [])


def test_a_recorder_that_hangs_for_long_is_killed_and_makes_room_for_another(recorder, tmp_path, caplog):
    wanted, ear = order(tmp_path), Ear()
    recorder.start(wanted, ear)
    ear.wait_for_durable(RATE // 2)
    os.kill(child_of(recorder).pid, signal.SIGSTOP)
    stopped = time.monotonic()
    failed = ear.wait_for(RecorderFailed, within=12.0)
    assert 4.0 <= time.monotonic() - stopped <= 7.0
    assert failed.code == "died"
    assert len(sound_in(wanted)) >= failed.frames >= RATE // 2
    after = Ear()
    recorder.start(order(tmp_path), after)
    after.wait_for_durable(RATE // 2)
    recorder.stop()
    assert isinstance(after.wait_for_last(), RecorderEnded)
    assert [record.getMessage() for record in caplog.records] == ["the recorder process hangs and is killed"]
    caplog.clear()


def test_what_is_armed_and_hangs_or_dies_says_so(recorder):
    ear = Ear()
    recorder.arm(Arming(staff=MIC, caller=CALLER, seconds=10), ear)
    ear.wait_for(RecorderLevel)
    os.kill(child_of(recorder).pid, signal.SIGSTOP)
    ear.wait_for(RecorderSilent)
    os.kill(child_of(recorder).pid, signal.SIGKILL)
    assert ear.wait_for(RecorderFailed).code == "died"


# A window that records until its input ends.
_WINDOW = """
import json, sys, threading
from pathlib import Path
from complaintdesk.devices.recorder import RecorderProcess
from complaintdesk.services.ports import RecorderEnded, RecorderFailed, RecordOrder

def heard(report):
    print(type(report).__name__, getattr(report, "at", 0), getattr(report, "frames", 0), flush=True)
    if isinstance(report, RecorderEnded | RecorderFailed):
        over.set()

over, recorder = threading.Event(), RecorderProcess()
fields = json.loads(sys.stdin.readline())
key, path = bytes.fromhex(fields.pop("key")), Path(fields.pop("path"))
recorder.start(RecordOrder(key=key, path=path, **fields), heard)
print("child", recorder._child._process.pid, flush=True)
sys.stdin.read()
recorder.stop()
over.wait(10)
recorder.close()
"""


def test_a_whole_computer_that_stands_still_for_three_seconds_neither_splices_the_sound_nor_kills_the_recorder(
    own_rig, speech, tmp_path
):
    wanted = order(tmp_path)
    fields = order_fields(wanted) | {"rate": RATE}
    command = [sys.executable, "-c", _WINDOW]
    with subprocess.Popen(
        command, env=own_rig.environ(), stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as window:
        assert window.stdin is not None
        assert window.stdout is not None
        window.stdin.write(json.dumps(fields) + "\n")
        window.stdin.flush()
        child = int(window.stdout.readline().split()[1])
        said = (line.split() for line in window.stdout)
        began = int(next(at for name, at, _ in said if name == "RecorderOpened"))
        next(frames for _, _, frames in said if int(frames) >= RATE // 2)
        still = [own_rig.daemon.pid, child, window.pid]
        for process in still:
            os.kill(process, signal.SIGSTOP)
        threading.Event().wait(3.0)  # it is the time that passes which is tested
        for process in still:
            os.kill(process, signal.SIGCONT)
        spoken = time.time_ns() // 1000
        assert own_rig.speak_caller(speech[1]).wait(timeout=20) == 0
        stopped = time.time_ns() // 1000
        window.stdin.close()
        assert [name for name, _, _ in said][-1] == "RecorderEnded"
    samples = sound_in(wanted)
    match, at = found_at(samples[:, 1], samples_of(speech[1]))
    assert match >= 0.99
    # What was said after it lies where the clock says, a little later for the player's own start.
    assert 0.0 <= at - (spoken - began) / 1e6 <= 1.0
    assert len(samples) / RATE == pytest.approx((stopped - began) / 1e6, abs=0.5)


def test_what_is_armed_otherwise_while_its_sources_are_being_opened_keeps_listening(recorder):
    ear = Ear()
    for seconds in range(1, 30):
        recorder.arm(Arming(staff=MIC, caller=CALLER, seconds=seconds), ear)
    ear.wait_for(RecorderLevel)
    heard = len(ear.reports)
    ear.wait_again(heard, lambda report: isinstance(report, RecorderLevel))
    assert ear.all(RecorderFailed) == []


def test_a_recorder_that_is_still_being_loaded_is_not_said_to_hang():
    silent, over = threading.Event(), threading.Event()
    watch = Watch(silent.set, over.set)
    begun = time.monotonic()
    watch.expect(True)
    watch.lives()
    assert silent.wait(10 * COLD_S)
    assert time.monotonic() - begun > COLD_S
    watch.end()
