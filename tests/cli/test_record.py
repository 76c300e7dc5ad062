"""A test recording for support says what it recorded from, how loud each side was, and what is amiss."""

from __future__ import annotations

import subprocess
import sys

import pytest
import soundfile
from audio_rig import CALLER, MIC, RATE, audio_rig, found_at, samples_of, synthetic_speech

pytestmark = [pytest.mark.audio, pytest.mark.slow]


@pytest.fixture
def devices():
    with audio_rig() as rig:
        yield rig


def record(devices, *argv: object) -> subprocess.Popen[str]:
    command = [sys.executable, "-m", "complaintdesk", "--lang", "en", "record", *map(str, argv)]
    return subprocess.Popen(
        command, env=devices.environ(), stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    )


def test_both_sides_are_written_and_a_flat_one_is_named(devices, tmp_path):
    speech = synthetic_speech("もしもしきこえますか", tmp_path / "speech.wav")
    out = tmp_path / "test.wav"
    running = record(devices, "--seconds", 3, "--out", out, "--staff", MIC, "--caller", CALLER)
    assert running.stdout
    assert "Monitor of Headset / Monitor of Line" in running.stdout.readline()
    assert devices.speak_mic(speech).wait(timeout=20) == 0
    said, amiss = running.communicate(timeout=30)
    assert running.returncode == 1, "the caller's side was flat"
    assert "our side: -" in said
    assert "caller's side: stayed flat" in amiss
    samples, rate = soundfile.read(out, dtype="int16")
    assert (rate, len(samples) / RATE) == (RATE, pytest.approx(3.0, abs=0.3))
    assert found_at(samples[:, 0], samples_of(speech))[0] >= 0.99
    again, refused = record(devices, "--seconds", 1, "--out", out).communicate(timeout=30)
    assert (again, "exists already" in refused) == ("", True)
