"""A disk that stands still while it is recorded on: it is said, and no sound is lost when it goes on in time."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from audio_rig import audio_rig, found_at, samples_of, synthetic_speech
from listening import Ear
from recorder_rig import order, sound_in

from complaintdesk.devices.recorder import RecorderProcess
from complaintdesk.services.ports import (
    RecorderEnded,
    RecorderFailed,
    RecorderGap,
    RecorderLevel,
    RecorderSilent,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

    from audio_rig import AudioRig

pytestmark = [pytest.mark.loss, pytest.mark.audio]

RATE = 48_000
# The disk is forked from a process without threads.
_DISK = """
import sys
from pathlib import Path
from power_cut_disk import power_cut_disk

with power_cut_disk(Path(sys.argv[1]), Path(sys.argv[2])) as disk:
    print(disk.pid, flush=True)
    sys.stdin.read()
"""


class Disk:
    """A folder on a disk that stands still when told."""

    def __init__(self, folder: Path, process: int) -> None:
        self.folder = folder
        self._process = process

    def stand_still(self) -> None:
        os.kill(self._process, signal.SIGSTOP)

    def go_on(self) -> None:
        os.kill(self._process, signal.SIGCONT)


@pytest.fixture
def disk(tmp_path) -> Iterator[Disk]:
    work, content = tmp_path / "work", tmp_path / "content"
    work.mkdir()
    content.mkdir()
    tests = str(Path(__file__).resolve().parents[1])
    with subprocess.Popen(
        [sys.executable, "-c", _DISK, content, work],
        env={**os.environ, "PYTHONPATH": tests},
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
    ) as host:
        assert host.stdin is not None
        assert host.stdout is not None
        process = host.stdout.readline()
        if not process:
            pytest.skip("a file system cannot be mounted through FUSE here")
        disk = Disk(work / "disk", int(process))
        yield disk
        disk.go_on()
        host.stdin.close()


@pytest.fixture
def rig() -> Iterator[AudioRig]:
    with audio_rig() as rig:
        yield rig


@pytest.fixture
def recorder(rig) -> Iterator[RecorderProcess]:
    process = RecorderProcess(rig.env)
    yield process
    process.close()


def test_a_disk_that_stands_still_for_seconds_is_said_and_costs_no_sound(recorder, rig, disk, tmp_path):
    words = synthetic_speech("とどいたさらがわれていました", tmp_path / "caller.wav", "ja+f4")
    wanted, ear = order(disk.folder), Ear()
    recorder.start(wanted, ear)
    ear.wait_for_durable(RATE // 2)
    disk.stand_still()
    stood = time.monotonic()
    for _ in range(3):  # longer than a recorder that gives no sign would live
        assert rig.speak_caller(words).wait(timeout=20) == 0
    ear.wait_for(RecorderSilent)
    assert time.monotonic() - stood > 6.0
    heard = len(ear.reports)
    disk.go_on()
    ear.wait_again(heard, lambda report: isinstance(report, RecorderLevel))
    recorder.stop()
    assert isinstance(ear.wait_for_last(), RecorderEnded)
    assert ear.all(RecorderGap) == []
    samples, spoken = sound_in(wanted)[:, 1].copy(), samples_of(words)
    for _ in range(3):
        match, at = found_at(samples, spoken)
        assert match >= 0.99
        samples[round(at * RATE) :][: len(spoken)] = 0


def test_a_recorder_that_waits_for_a_disk_too_long_makes_room_for_another(
    recorder, disk, tmp_path, monkeypatch, caplog
):
    monkeypatch.setattr("complaintdesk.devices.recorder_watch.HELD_UP_S", 3.0)
    ear, after = Ear(), Ear()
    recorder.start(order(disk.folder), ear)
    ear.wait_for_durable(RATE // 2)
    disk.stand_still()
    failed = ear.wait_for(RecorderFailed, within=20.0)
    assert failed.code == "died"
    recorder.start(order(tmp_path), after)
    after.wait_for_durable(RATE // 2)
    recorder.stop()
    assert isinstance(after.wait_for_last(), RecorderEnded)
    assert [record.getMessage() for record in caplog.records] == ["the recorder process hangs and is killed"]
    caplog.clear()
