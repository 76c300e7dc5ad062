"""Sealed recordings: what was appended comes back, survives kill -9, and every changed byte is found."""

from __future__ import annotations

import hashlib
import io
import itertools
import os
import shutil
import subprocess
import sys
from typing import TYPE_CHECKING

import numpy as np
import pytest
import soundfile

from complaintdesk.domain.errors import (
    DiskFull,
    HomeUnreadable,
    NotFound,
    StorageFailed,
    UserError,
    WrongKey,
)
from complaintdesk.store.sealed_recording import SealedRecording, SealedWriter, chunk_hash, header_hash

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

KEY = bytes(range(32))
RATE = 16_000
FRAMES = RATE // 2
PAGE = 4096


def flac_noise(seed: int, frames: int = FRAMES) -> bytes:
    samples = np.random.default_rng(seed).integers(-3000, 3000, (frames, 2), dtype=np.int16)
    buffer = io.BytesIO()
    soundfile.write(buffer, samples, RATE, format="FLAC", subtype="PCM_16")
    return buffer.getvalue()


def peaks_of(*pairs: tuple[int, int]) -> bytes:
    return np.array(pairs, dtype="<u2").tobytes()


def record(path: Path, chunks: int = 3) -> tuple[list[bytes], str]:
    writer = SealedWriter.create(path, KEY, "rec1", RATE, 2)
    audio = [flac_noise(n) for n in range(chunks)]
    for n, chunk in enumerate(audio):
        writer.append(chunk, FRAMES, peaks_of((n, 32768), (0, 16384)))
    writer.close()
    return audio, writer.head


def test_a_recording_gives_back_what_was_appended(tmp_path):
    path = tmp_path / "rec1.sealed"
    audio, head = record(path)
    with SealedRecording.open(path, KEY) as recording:
        assert (recording.recording_id, recording.rate, recording.channels) == ("rec1", RATE, 2)
        assert (recording.frames, recording.head) == (3 * FRAMES, head)
        assert list(recording.chunks()) == [(n * FRAMES, chunk) for n, chunk in enumerate(audio)]
        assert recording.peaks()[2:4] == [(1 / 32768, 1.0), (0.0, 0.5)]
        assert recording.check() == ""


def test_the_chain_is_the_documented_one(tmp_path):
    audio, head = record(tmp_path / "r", chunks=2)
    link = hashlib.sha256(b'{"channels":2,"id":"rec1","rate":16000}').digest()
    assert link == header_hash("rec1", RATE, 2)
    for n, chunk in enumerate(audio):
        counts = n.to_bytes(8, "big") + FRAMES.to_bytes(8, "big")
        link = hashlib.sha256(link + counts + hashlib.sha256(chunk).digest()).digest()
    assert link.hex() == head


def test_playing_can_begin_in_the_middle(tmp_path):
    audio, _ = record(tmp_path / "r")
    with SealedRecording.open(tmp_path / "r", KEY) as recording:
        assert next(recording.chunks(from_frame=FRAMES + 1)) == (FRAMES, audio[1])
        assert list(recording.chunks(from_frame=3 * FRAMES)) == []


def test_the_last_chunk_may_be_short_and_nothing_follows_it(tmp_path):
    writer = SealedWriter.create(tmp_path / "r", KEY, "rec1", RATE, 2)
    writer.append(flac_noise(0), FRAMES, peaks_of((1, 1)))
    head = writer.append(flac_noise(1, 100), 100, peaks_of((1, 1)))
    with pytest.raises(ValueError, match="only the last"):
        writer.append(flac_noise(2), FRAMES, peaks_of((1, 1)))
    writer.close()
    with SealedRecording.open(tmp_path / "r", KEY) as recording:
        assert (recording.frames, recording.head, recording.check()) == (FRAMES + 100, head, "")


def test_a_recording_without_sound_is_sound(tmp_path):
    writer = SealedWriter.create(tmp_path / "r", KEY, "rec1", RATE, 2)
    writer.close()
    with SealedRecording.open(tmp_path / "r", KEY) as recording:
        assert (recording.frames, recording.peaks(), recording.check()) == (0, [], "")
        assert recording.head == writer.head == header_hash("rec1", RATE, 2).hex()
        assert list(recording.chunks()) == []


def test_a_recording_is_never_overwritten(tmp_path):
    record(tmp_path / "r")
    before = (tmp_path / "r").read_bytes()
    with pytest.raises(StorageFailed):
        SealedWriter.create(tmp_path / "r", KEY, "rec2", RATE, 2)
    assert (tmp_path / "r").read_bytes() == before


def test_only_the_owner_can_read_the_file_and_no_sound_lies_open_in_it(tmp_path):
    audio, _ = record(tmp_path / "r")
    content = (tmp_path / "r").read_bytes()
    assert audio[0][1000:1032] not in content
    assert b"SQLite" not in content
    assert b"rec1" not in content
    if os.name == "posix":
        assert (tmp_path / "r").stat().st_mode & 0o077 == 0
    assert [entry.name for entry in tmp_path.iterdir()] == ["r"]


def test_a_wrong_key_a_missing_and_a_damaged_file_are_told_apart(tmp_path, capfd):
    record(tmp_path / "r")
    with pytest.raises(WrongKey):
        SealedRecording.open(tmp_path / "r", bytes(32))
    with pytest.raises(NotFound):
        SealedRecording.open(tmp_path / "none", KEY)
    (tmp_path / "empty").touch()
    with pytest.raises(HomeUnreadable):
        SealedRecording.open(tmp_path / "empty", KEY)
    damaged = bytearray((tmp_path / "r").read_bytes())
    damaged[100] ^= 1
    (tmp_path / "r").write_bytes(damaged)
    with pytest.raises(HomeUnreadable):
        SealedRecording.open(tmp_path / "r", KEY)
    assert capfd.readouterr().err == ""


def verdict(path: Path) -> str:
    try:
        with SealedRecording.open(path, KEY) as recording:
            return recording.check()
    except UserError as refused:
        return type(refused).__name__


def test_a_changed_byte_is_found_in_every_page(tmp_path):
    record(tmp_path / "r")
    sound = (tmp_path / "r").read_bytes()
    random = np.random.default_rng(4)
    places = [0, 15, *(page + int(random.integers(PAGE)) for page in range(0, len(sound), PAGE))]
    assert len(places) > 20
    for place in places:
        flipped = bytearray(sound)
        flipped[place] ^= 1 << int(random.integers(8))
        (tmp_path / "r").write_bytes(flipped)
        assert verdict(tmp_path / "r") not in ("", "WrongKey"), f"byte {place}"
    (tmp_path / "r").write_bytes(sound + bytes(PAGE))
    assert verdict(tmp_path / "r") != ""
    (tmp_path / "r").write_bytes(sound[:-PAGE])
    assert verdict(tmp_path / "r") != ""


def test_someone_with_the_key_cannot_change_a_chunk_unseen(tmp_path):
    record(tmp_path / "r")
    forger = SealedRecording.open(tmp_path / "r", KEY)
    forger._connection.execute("PRAGMA query_only = OFF")
    forger._connection.execute("UPDATE chunk SET audio = ? WHERE n = 1", (flac_noise(9),))
    forger.close()
    assert verdict(tmp_path / "r") == "chunk 1 does not match its hash"
    forger = SealedRecording.open(tmp_path / "r", KEY)
    forger._connection.execute("PRAGMA query_only = OFF")
    forger._connection.execute("DELETE FROM chunk WHERE n = 1")
    forger.close()
    assert verdict(tmp_path / "r") == "chunk 1 is missing"


def test_a_cut_tail_shows_in_frames_and_head(tmp_path):
    audio, head = record(tmp_path / "r")
    forger = SealedRecording.open(tmp_path / "r", KEY)
    forger._connection.execute("PRAGMA query_only = OFF")
    forger._connection.execute("DELETE FROM chunk WHERE n = 2")
    forger.close()
    with SealedRecording.open(tmp_path / "r", KEY) as recording:
        assert (recording.frames, recording.head != head) == (2 * FRAMES, True)
        assert (
            recording.head
            == chunk_hash(
                chunk_hash(header_hash("rec1", RATE, 2), 0, FRAMES, audio[0]), 1, FRAMES, audio[1]
            ).hex()
        )


WRITE_UNTIL_KILLED = """
import sys
from pathlib import Path
from complaintdesk.store.sealed_recording import SealedWriter
writer = SealedWriter.create(Path(sys.argv[1]), bytes(range(32)), "rec1", 16000, 2)
noise = bytes(range(256)) * 200
while True:
    head = writer.append(noise, 8000, bytes(40))
    print(writer.frames, head, flush=True)
"""


@pytest.mark.parametrize("acknowledged", [1, 7, 40])
def test_kill_9_loses_nothing_that_append_returned(tmp_path, acknowledged):
    child = subprocess.Popen(
        [sys.executable, "-c", WRITE_UNTIL_KILLED, str(tmp_path / "r")], stdout=subprocess.PIPE, text=True
    )
    assert child.stdout
    with child:
        lines = [child.stdout.readline() for _ in range(acknowledged)]
        child.kill()
        lines += child.stdout.readlines()
    durable = [line.split() for line in lines if line.endswith("\n")]
    with SealedRecording.open(tmp_path / "r", KEY) as recording:
        assert recording.check() == ""
        assert 0 <= recording.frames - int(durable[-1][0]) <= FRAMES
        if recording.frames == int(durable[-1][0]):
            assert recording.head == durable[-1][1]


def test_the_file_can_be_read_while_it_is_still_written(tmp_path):
    writer = SealedWriter.create(tmp_path / "r", KEY, "rec1", RATE, 2)
    writer.append(flac_noise(0), FRAMES, peaks_of((1, 1)))
    with SealedRecording.open(tmp_path / "r", KEY) as recording:
        reading = recording.chunks()
        next(reading)
        writer.append(flac_noise(1), FRAMES, peaks_of((1, 1)))
        assert next(reading)[0] == FRAMES
        assert recording.frames == 2 * FRAMES
    writer.close()


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    folder = tmp_path / "disk"
    folder.mkdir()
    mount = shutil.which("mount")
    if not mount or subprocess.run([mount, "-t", "tmpfs", "-o", "size=300k", "none", folder]).returncode:
        pytest.skip("a small disk can only be mounted as root on Linux")
    yield folder
    subprocess.run(["umount", folder], check=True)


def append_without_end(writer: SealedWriter) -> None:
    for n in itertools.count():
        writer.append(flac_noise(n), FRAMES, peaks_of((1, 1)))


def test_a_full_disk_is_said_and_what_was_durable_stays(small_disk):
    writer = SealedWriter.create(small_disk / "r", KEY, "rec1", RATE, 2)
    with pytest.raises(DiskFull):
        append_without_end(writer)
    writer.close()
    with SealedRecording.open(small_disk / "r", KEY) as recording:
        assert recording.frames == writer.frames > 0
        assert (recording.head, recording.check()) == (writer.head, "")


def test_a_disk_that_is_full_from_the_start_keeps_no_empty_file(small_disk):
    (small_disk / "ballast").write_bytes(bytes(298 * 1024))
    with pytest.raises(DiskFull):
        SealedWriter.create(small_disk / "r", KEY, "rec1", RATE, 2)
    assert [entry.name for entry in small_disk.iterdir()] == ["ballast"]
