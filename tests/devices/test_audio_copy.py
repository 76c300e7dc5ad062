"""Copies for others: every sample in the FLAC, the same length and sound in the MP3, and no half files."""

from __future__ import annotations

import io
import shutil
import subprocess
import tracemalloc
from typing import TYPE_CHECKING

import numpy as np
import pytest
import soundfile

from complaintdesk.devices.audio_copy import FlacAndMp3
from complaintdesk.devices.chunk import encode
from complaintdesk.domain.errors import Cancelled, DiskFull, ExportFailed

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    import numpy.typing as npt

RATE = 48_000
MP3_FRAME_S = 576 / 24_000
DISK_KB = 1000


def two_voices(seconds: float, rate: int = RATE) -> npt.NDArray[np.int16]:
    """Return a low hum on the left and a swelling tone on the right, with a little noise."""
    time = np.arange(round(seconds * rate)) / rate
    left = 9000 * np.sin(2 * np.pi * 190 * time)
    right = 7000 * np.sin(2 * np.pi * 700 * time) * np.sin(2 * np.pi * 0.7 * time)
    noise = np.random.default_rng(1).normal(0, 30, (len(time), 2))
    return (np.column_stack((left, right)) + noise).astype(np.int16)


def chunks_of(samples: npt.NDArray[np.int16], rate: int = RATE) -> Iterator[bytes]:
    for first in range(0, len(samples), rate // 2):
        yield encode(samples[first : first + rate // 2], rate)


def never() -> bool:
    return False


@pytest.mark.parametrize(("rate", "to_hear"), [(48_000, 24_000), (44_100, 22_050), (16_000, 16_000)])
def test_the_flac_holds_every_sample_and_the_mp3_the_same_sound(tmp_path, rate, to_hear):
    samples = two_voices(3.3, rate)
    flac, mp3 = tmp_path / "01.flac", tmp_path / "01.mp3"
    assert FlacAndMp3().copy(chunks_of(samples, rate), flac, mp3, never) == len(samples)
    exact, exact_rate = soundfile.read(flac, dtype="int16")
    assert exact_rate == rate
    assert np.array_equal(exact, samples)
    heard, heard_rate = soundfile.read(mp3)
    assert heard_rate == to_hear
    assert heard.shape == (-(-len(samples) * to_hear // rate), 2)
    for side in (0, 1):
        assert np.corrcoef(heard[:, side], samples[:: rate // to_hear, side])[0, 1] >= 0.98


def test_what_the_lower_rate_of_the_mp3_cannot_hold_is_left_out_instead_of_heard_as_another_tone(tmp_path):
    time = np.arange(RATE) / RATE
    hiss = (9000 * np.sin(2 * np.pi * 15_000 * time)).astype(np.int16)
    voice = (9000 * np.sin(2 * np.pi * 8000 * time)).astype(np.int16)
    FlacAndMp3().copy(
        chunks_of(np.column_stack((hiss, voice))), tmp_path / "a.flac", tmp_path / "a.mp3", never
    )
    edge = RATE // 20  # where a tone sets in, all pitches sound
    left, right = soundfile.read(tmp_path / "a.mp3")[0][edge:-edge].T * 32768
    assert np.abs(left).max() < 9
    assert np.std(right) == pytest.approx(np.std(voice), rel=0.1)


def test_other_programs_open_the_copies(tmp_path):
    flac, mp3 = tmp_path / "01.flac", tmp_path / "01.mp3"
    FlacAndMp3().copy(chunks_of(two_voices(2)), flac, mp3, never)
    subprocess.run(["flac", "--test", "--silent", flac], check=True)
    probe = [
        "ffprobe",
        "-v",
        "error",
        "-show_entries",
        "stream=codec_name,channels:format=duration",
        "-of",
        "csv=p=0",
    ]
    stream, duration = subprocess.run(
        [*probe, mp3], check=True, capture_output=True, text=True
    ).stdout.split()
    assert stream == "mp3,2"
    assert float(duration) == pytest.approx(2, abs=3 * MP3_FRAME_S)


def test_cancelling_leaves_no_file(tmp_path):
    asked: list[None] = []

    def third_time() -> bool:
        asked.append(None)
        return len(asked) == 3

    with pytest.raises(Cancelled):
        FlacAndMp3().copy(chunks_of(two_voices(5)), tmp_path / "a.flac", tmp_path / "a.mp3", third_time)
    assert len(asked) == 3
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("broken", [[], [b"this is no FLAC"]])
def test_what_is_no_sound_leaves_no_file(tmp_path, broken):
    with pytest.raises(ExportFailed):
        FlacAndMp3().copy(iter(broken), tmp_path / "a.flac", tmp_path / "a.mp3", never)
    assert list(tmp_path.iterdir()) == []


def test_an_existing_file_is_not_touched(tmp_path):
    (tmp_path / "a.mp3").write_text("見本")
    with pytest.raises(ExportFailed):
        FlacAndMp3().copy(chunks_of(two_voices(1)), tmp_path / "a.flac", tmp_path / "a.mp3", never)
    assert [path.name for path in tmp_path.iterdir()] == ["a.mp3"]
    assert (tmp_path / "a.mp3").read_text() == "見本"


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    folder = tmp_path / "disk"
    folder.mkdir()
    mount = shutil.which("mount")
    if (
        not mount
        or subprocess.run([mount, "-t", "tmpfs", "-o", f"size={DISK_KB}k", "none", folder]).returncode
    ):
        pytest.skip("a small disk can only be mounted as root on Linux")
    yield folder
    subprocess.run(["umount", folder], check=True)


@pytest.mark.parametrize("short_by", [4, 40, 200])
def test_a_full_disk_is_said_and_leaves_no_file(small_disk, tmp_path, short_by):
    samples = two_voices(3)
    names = ("a.flac", "a.mp3")
    FlacAndMp3().copy(chunks_of(samples), *(tmp_path / name for name in names), never)
    needed = sum(-(-(tmp_path / name).stat().st_size // 4096) * 4 for name in names)
    (small_disk / "ballast").write_bytes(bytes((DISK_KB - needed + short_by) * 1024))
    with pytest.raises(DiskFull):
        FlacAndMp3().copy(chunks_of(samples), *(small_disk / name for name in names), never)
    assert [path.name for path in small_disk.iterdir()] == ["ballast"]


def test_memory_does_not_grow_with_the_recording(tmp_path):
    (second,) = [encode(two_voices(1), RATE)]

    def peak_of(seconds: int) -> int:
        targets = tmp_path / f"{seconds}.flac", tmp_path / f"{seconds}.mp3"
        tracemalloc.start()
        FlacAndMp3().copy((second for _ in range(seconds)), *targets, never)
        _, peak = tracemalloc.get_traced_memory()
        tracemalloc.stop()
        return peak

    assert peak_of(20) < 1.2 * peak_of(4)


def test_a_single_track_is_copied_too(tmp_path):
    samples = two_voices(1)[:, 0]
    buffer = io.BytesIO()
    soundfile.write(buffer, samples, RATE, format="FLAC", subtype="PCM_16")
    FlacAndMp3().copy(iter([buffer.getvalue()]), tmp_path / "a.flac", tmp_path / "a.mp3", never)
    assert np.array_equal(soundfile.read(tmp_path / "a.flac", dtype="int16")[0], samples)
    assert soundfile.info(tmp_path / "a.mp3").channels == 1
