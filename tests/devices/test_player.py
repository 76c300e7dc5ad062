"""The player: what was sealed is heard, from any moment, one recording at a time."""

from __future__ import annotations

import secrets
import subprocess
import sys
import threading
from typing import TYPE_CHECKING

import numpy as np
import pytest
from audio_rig import audio_rig, samples_of, share_found

from complaintdesk.devices.chunk import encode, peaks_of
from complaintdesk.devices.player import SealedPlayer
from complaintdesk.store.sealed_recording import SealedRecording, SealedWriter

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    import numpy.typing as npt

pytestmark = pytest.mark.audio

RATE = 48_000
KEY = secrets.token_bytes(32)


class Done:
    """Pass it as ``done``; ``wait`` returns what it was told."""

    def __init__(self) -> None:
        self._told: list[str] = []
        self._news = threading.Event()

    def __call__(self, why: str) -> None:
        self._told.append(why)
        self._news.set()

    def wait(self) -> str:
        assert self._news.wait(10)
        assert len(self._told) == 1
        return self._told[0]


def seal(path: Path, left: npt.NDArray[np.int16], right: npt.NDArray[np.int16]) -> Path:
    samples = np.column_stack((left, right))
    writer = SealedWriter.create(path, KEY, "rec1", RATE, 2)
    for first in range(0, len(samples), RATE // 2):
        chunk = samples[first : first + RATE // 2]
        writer.append(encode(chunk, RATE), len(chunk), peaks_of(chunk, RATE))
    writer.close()
    return path


@pytest.fixture(scope="module")
def spoken(speech: tuple[Path, Path]) -> npt.NDArray[np.int16]:
    return samples_of(speech[0])


@pytest.fixture(scope="module")
def sealed(tmp_path_factory: pytest.TempPathFactory, spoken: npt.NDArray[np.int16]) -> Path:
    return seal(tmp_path_factory.mktemp("sealed") / "speech.rec", spoken, spoken)


@pytest.fixture
def player(rig) -> Iterator[SealedPlayer]:
    player = SealedPlayer(SealedRecording.open)
    yield player
    player.stop()


def test_a_recording_is_heard_in_the_loudspeaker(player, rig, sealed, spoken):
    done = Done()
    with rig.capture_speaker() as heard:
        player.play(sealed, KEY, 0, done)
        assert done.wait() == ""
    assert share_found(heard[0], spoken) >= 0.75
    assert player.frame() == len(spoken)


def test_playing_begins_at_the_wanted_frame(player, rig, sealed, spoken):
    done = Done()
    begin = len(spoken) // 2 + 1234
    with rig.capture_speaker() as heard:
        player.play(sealed, KEY, begin, done)
        assert begin <= player.frame() < begin + RATE
        assert done.wait() == ""
    assert share_found(heard[0], spoken[begin:]) >= 0.75
    assert share_found(heard[0], spoken[:begin]) == 0
    assert player.frame() == len(spoken)


def test_stopping_ends_it_at_once_and_a_new_playback_ends_the_former(player, sealed):
    first, second, third = Done(), Done(), Done()
    player.play(sealed, KEY, 0, first)
    player.play(sealed, KEY, 0, second)
    assert first.wait() == ""
    player.stop()
    assert second.wait() == ""
    assert player.frame() < RATE
    player.play(sealed, KEY, RATE, third)
    assert third.wait() == ""


def test_playing_from_behind_the_end_is_over_at_once(player, sealed, spoken):
    done = Done()
    player.play(sealed, KEY, len(spoken) + RATE, done)
    assert done.wait() == ""


def test_a_wrong_key_is_said(player, sealed):
    done = Done()
    player.play(sealed, bytes(32), 0, done)
    assert "key" in done.wait()


PLAY = """
import sys, threading
from pathlib import Path
from complaintdesk.devices.player import SealedPlayer
from complaintdesk.store.sealed_recording import SealedRecording
over = threading.Event()
def done(why):
    print("done", why, flush=True)
    over.set()
player = SealedPlayer(SealedRecording.open)
player.play(Path(sys.argv[1]), bytes.fromhex(sys.stdin.readline()), 0, done)
while not over.wait(0.02):
    if player.frame() > 4800:
        print("playing", flush=True)
"""


def test_a_sound_system_that_is_gone_is_said(tmp_path):
    noise = np.random.default_rng(2).integers(-500, 500, 20 * RATE, dtype=np.int16)
    path = seal(tmp_path / "noise.rec", noise, noise)
    with audio_rig() as own_rig:
        for running in (True, False):
            command = [sys.executable, "-c", PLAY, str(path)]
            pipes = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE, "stderr": subprocess.DEVNULL}
            with subprocess.Popen(command, env=own_rig.environ(), text=True, **pipes) as process:
                assert process.stdin
                assert process.stdout
                process.stdin.write(KEY.hex() + "\n")
                process.stdin.flush()
                if running:
                    assert process.stdout.readline() == "playing\n"
                    own_rig.kill()
                assert process.wait(timeout=20) == 0
                last = process.stdout.readlines()[-1].split()
            assert last[0] == "done"
            assert len(last) > 1
