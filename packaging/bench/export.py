"""Writing out a case with hours of recordings, against flac, lame and sha256sum on the same sound.

The recordings lie sealed and encrypted as a recorder leaves them; the package is written, read back and checked. Each
export runs in a process of its own, so that its peak memory is its own. ``HOURS`` of sound are spoken words, repeated.

The peer makes the same kind of MP3: 24 kHz, joint stereo, variable bit rate of the same step; how large both become is
told. It does one file after the other; we use all processors, which is part of what is measured.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import numpy as np

from bench.figures import Figure
from complaintdesk.devices import chunk
from complaintdesk.store.sealed_recording import SealedWriter

HOURS = float(os.environ.get("BENCH_EXPORT_HOURS", "1"))
RECORDINGS = 4
RATE = 48_000
PEER = "flac -d + lame + sha256sum"
SAME_KIND = ("--resample", "24", "-V", "6")
_AT_MOST, _MOST_MB = 1.3, 300.0
KEY = bytes(range(32))


def measure() -> list[Figure]:
    """Return the time against the peer, peak memory, and the time of a long report."""
    with tempfile.TemporaryDirectory(prefix="cd-export-") as name:
        folder = Path(name)
        seconds = round(HOURS * 3600 / RECORDINGS)
        for place in range(RECORDINGS):
            _seal(folder / f"{place}.db", seconds, place)
        told = json.loads(
            subprocess.run(
                [sys.executable, "-m", "bench.export_once", name, str(seconds)],
                check=True,
                capture_output=True,
            ).stdout
        )
        peer = _peer(folder)
        sizes = [
            sum(mp3.stat().st_size for mp3 in files)
            for files in (folder.glob("out/**/*.mp3"), folder.glob("*.mp3"))
        ]
        kbit, peer_kbit = (size * 8 / 1000 / (seconds * RECORDINGS) for size in sizes)
    hours = f"{HOURS:g} h of recordings"
    return [
        Figure(
            name=f"export a case with {hours}",
            value=told["seconds"],
            unit="s",
            peer=PEER,
            peer_value=peer,
            at_most=_AT_MOST,
        ),
        Figure(
            name=f"export a case with {hours}, peak memory", value=told["mb"], unit="MB", at_most=_MOST_MB
        ),
        Figure(name="MP3 of such an export", value=kbit, unit="kbit/s", peer="lame", peer_value=peer_kbit),
        Figure(name=f"set a report of {told['pages']} pages", value=told["report"], unit="s", at_most=1.0),
    ]


def spoken(seconds: int, seed: int) -> np.ndarray:
    """Return two voices, 48 kHz: bursts of a few harmonics with pauses, and the noise of a line."""
    rng = np.random.default_rng(seed)
    at = np.arange(seconds * RATE) / RATE
    sides = []
    for pitch in (110 + 10 * seed, 190 + 10 * seed):
        voice = sum(np.sin(2 * np.pi * pitch * n * at) / n for n in range(1, 12))
        gate = np.clip(np.sin(2 * np.pi * at / 3.1 + pitch) * 4, 0, 1) * (
            0.6 + 0.4 * np.sin(2 * np.pi * 4 * at)
        )
        sides.append(voice * gate * 2500 + rng.normal(0, 30, len(at)))
    return np.stack(sides, axis=1).astype(np.int16)


def _seal(path: Path, seconds: int, seed: int) -> None:
    """Write a sealed recording, and the same sound as FLAC for the peer."""
    import soundfile

    minute = spoken(60, seed)
    halves = [minute[start : start + RATE // 2] for start in range(0, len(minute), RATE // 2)]
    kept = [(chunk.encode(half, RATE), chunk.peaks_of(half, RATE)) for half in halves]
    writer = SealedWriter.create(path, KEY, path.stem, RATE, 2)
    with soundfile.SoundFile(path.with_suffix(".flac"), "w", RATE, 2, "PCM_16", format="FLAC") as peer:
        for number in range(seconds * 2):
            audio, peaks = kept[number % len(kept)]
            writer.append(audio, RATE // 2, peaks)
            peer.write(halves[number % len(halves)])
    writer.close()


def _peer(folder: Path) -> float:
    begun = time.monotonic()
    for flac in sorted(folder.glob("*.flac")):
        wav, mp3 = flac.with_suffix(".wav"), flac.with_suffix(".mp3")
        subprocess.run(["flac", "-s", "-d", flac, "-o", wav], check=True)
        subprocess.run(["lame", "--quiet", *SAME_KIND, wav, mp3], check=True)
        subprocess.run(["sha256sum", flac, mp3], check=True, stdout=subprocess.DEVNULL)
        wav.unlink()
    return time.monotonic() - begun
