"""The recorder lists what can be recorded and records both sides, each on its track; it gives no key away."""

from __future__ import annotations

import subprocess
import sys
import time
from pathlib import Path

import numpy as np
import pytest
from audio_rig import ALSA_MIC, CALLER, MIC, RATE, found_at, samples_of
from listening import Ear
from recorder_rig import child_of, order, sound_in

from complaintdesk.devices.recorder import RecorderProcess
from complaintdesk.domain.errors import AudioUnavailable
from complaintdesk.services.ports import (
    Arming,
    RecorderEnded,
    RecorderFailed,
    RecorderGap,
    RecorderLevel,
)
from complaintdesk.store.sealed_recording import SealedRecording

pytestmark = pytest.mark.audio

LABELS = ("Monitor of Headset", "Monitor of Line")


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


def test_no_file_of_the_folder_that_it_was_started_in_runs_where_the_key_is(rig, tmp_path, monkeypatch):
    (tmp_path / "soundfile.py").write_text("raise SystemExit(7)")
    monkeypatch.chdir(tmp_path)
    recorder = RecorderProcess(rig.env)
    assert {MIC, CALLER} <= {source.name for source in recorder.sources()}
    recorder.close()


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


def test_a_closed_recorder_starts_no_process_that_would_go_on_listening(tmp_path):
    recorder, ear = RecorderProcess(), Ear()
    recorder.close()
    recorder.arm(Arming(staff=MIC, caller=CALLER, seconds=10), ear)
    recorder.warm()  # as the listener of a process that ended just before
    recorder.start(order(tmp_path), ear)
    assert isinstance(ear.wait_for_last(), RecorderFailed)
    with pytest.raises(AudioUnavailable):
        recorder.sources()
    assert recorder._child is None


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
