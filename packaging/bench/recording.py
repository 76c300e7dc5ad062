"""What recording costs, how soon it begins, and that nothing is lost while another process takes orders in."""

from __future__ import annotations

import os
import subprocess
import tempfile
import threading
import time
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from bench import append
from bench.figures import Figure
from bench.homes import found_sample
from complaintdesk import app

if TYPE_CHECKING:
    from collections.abc import Iterator

    from audio_rig import AudioRig

    from complaintdesk.services.desk import Desk

SECONDS = 60.0
BUSY_SECONDS = 45.0
TRIES = 7
PEER = "two parecord | flac"
AT_MOST = 2.0
WARM_MS = 300.0
_WORDS = "とどいたりんごがつぶれていましたどうしてくれるのですか"
_RATE = 48_000
_SETTLE_S = 5.0


def measure() -> list[Figure]:
    """Return CPU against the peer on the same sources at the same time, lost frames, and how soon it begins."""
    from audio_rig import audio_rig

    with tempfile.TemporaryDirectory(prefix="cd-recording-") as name, audio_rig() as sound:
        folder = Path(name)
        with _speech_on_both(sound, folder):
            ours, theirs = _side_by_side(sound, folder)
        home = found_sample(folder / "home")
        cold, warm = _beginnings(sound, home)
        lost = _lost_while_importing(home, folder)
    minutes = SECONDS / 60
    return [
        Figure(
            name="recording two tracks, CPU of a minute",
            value=ours / minutes, unit="s", peer=PEER, peer_value=theirs / minutes, at_most=AT_MOST,
        ),
        Figure(name="frames lost during an import of orders", value=lost, unit="frames", at_most=0),
        Figure(name="F4 → first kept sample, warm, longest", value=max(warm), unit="ms", at_most=WARM_MS),
        Figure(name="F4 → first kept sample, cold, longest", value=max(cold), unit="ms"),
    ]  # fmt: skip


# --- CPU --------------------------------------------------------------------------------------------------


@contextmanager
def _speech_on_both(sound: AudioRig, folder: Path) -> Iterator[None]:
    from audio_rig import synthetic_speech

    for side, voice, speak in (("mic", "ja", sound.speak_mic), ("line", "ja+f4", sound.speak_caller)):
        once = synthetic_speech(_WORDS, folder / f"{side}-once.wav", voice)
        for_long = folder / f"{side}.wav"
        subprocess.run(["sox", str(once), str(for_long), "repeat", "30"], check=True)
        speak(for_long)
    yield


def _side_by_side(sound: AudioRig, folder: Path) -> tuple[float, float]:
    """Return the seconds of CPU of our recorder and of its peer."""
    from audio_rig import CALLER, MIC
    from listening import Ear

    from complaintdesk.devices.recorder import RecorderProcess
    from complaintdesk.services.ports import RecordOrder

    order = RecordOrder(
        recording_id="bench", path=folder / "bench.rec", key=os.urandom(32), staff=MIC, caller=CALLER
    )
    recorder, ear = RecorderProcess(sound.env), Ear()
    with ExitStack() as peers:
        recorder.start(order, ear)
        ear.opened()
        child = recorder._child  # noqa: SLF001 (its process is what is measured)
        assert child is not None
        ours = [child._process.pid]  # noqa: SLF001
        theirs = [pid for source in (MIC, CALLER) for pid in _peer(sound, source, folder, peers)]
        threading.Event().wait(_SETTLE_S)
        before = _cpu(ours), _cpu(theirs)
        threading.Event().wait(SECONDS)
        used = _cpu(ours) - before[0], _cpu(theirs) - before[1]
    recorder.stop()
    ear.wait_for_last()
    recorder.close()
    return used


def _peer(sound: AudioRig, source: str, folder: Path, ending: ExitStack) -> list[int]:
    raw = ["--format=s16le", f"--rate={_RATE}", "--channels=1"]
    heard = subprocess.Popen(
        ["parecord", "--raw", *raw, "-d", source], env=sound.environ(), stdout=subprocess.PIPE
    )
    form = ["--force-raw-format", "--endian=little", "--sign=signed", "--channels=1", "--bps=16"]
    kept = subprocess.Popen(
        ["flac", "--silent", *form, f"--sample-rate={_RATE}", "-o", str(folder / f"{source}.flac"), "-"],
        stdin=heard.stdout,
    )
    for process in (kept, heard):
        ending.callback(process.wait)
        ending.callback(process.terminate)
    return [heard.pid, kept.pid]


def _cpu(pids: list[int]) -> float:
    ticks = 0
    for pid in pids:
        fields = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
        ticks += int(fields[11]) + int(fields[12])
    return ticks / os.sysconf("SC_CLK_TCK")


# --- beginning --------------------------------------------------------------------------------------------


def _beginnings(sound: AudioRig, home: Path) -> tuple[list[float], list[float]]:
    """Return the ms from the order until the first sound that is kept, with a new recorder and with a warm one."""
    from audio_rig import CALLER, MIC

    before = dict(os.environ)
    os.environ.update(sound.env)
    cold, warm = [], []
    try:
        for _ in range(TRIES):
            desk = app.open_desk(home)
            by = desk.shops.shop().staff[0].staff_id
            call_id = f"call{time.time_ns()}"
            desk.calls.begin(call_id, time.time_ns() // 1000, by)
            cold.append(_begun(desk, call_id, by, (MIC, CALLER)))
            warm.append(_begun(desk, call_id, by, (MIC, CALLER)))
            desk.close()
    finally:
        os.environ.clear()
        os.environ.update(before)
    return cold, warm


def _begun(desk: Desk, call_id: str, by: str, sources: tuple[str, str]) -> float:
    from listening import Ear

    ear, asked = Ear(), time.time_ns()
    name = f"rec{asked}"
    desk.recordings.start(call_id, name, staff=sources[0], caller=sources[1], heard=ear)
    opened = ear.opened()
    desk.recordings.recorder.stop()
    for report in (opened, ear.wait_for_last()):
        desk.recordings.note(call_id, name, report, by)
    first: int = opened.at * 1000
    return (first - asked) / 1e6


# --- load -------------------------------------------------------------------------------------------------


def _lost_while_importing(home: Path, folder: Path) -> int:
    from long_recording import at_real_speed

    with append.importing(home):
        account = at_real_speed(BUSY_SECONDS, folder)
    lost: int = account.lost + account.gaps * _RATE
    return lost
