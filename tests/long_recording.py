"""Recording for long, at real speed or faster, sound whose every frame is numbered: what was lost can be counted.

The staff's side is a sink of the sound server, the caller's a pipe whose clock runs 300 parts in a million too fast.
"""

from __future__ import annotations

import fcntl
import os
import secrets
import struct
import subprocess
import termios
import threading
import time
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
from audio_rig import MIC, RATE, audio_rig
from feeding import FedInputs
from listening import Ear

from complaintdesk.devices.capture import Capture
from complaintdesk.devices.chunk import decode
from complaintdesk.devices.recorder import RecorderProcess
from complaintdesk.services.ports import (
    RecorderEnded,
    RecorderGap,
    RecorderShift,
    RecordOrder,
)
from complaintdesk.store.sealed_recording import SealedRecording, SealedWriter

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    import numpy.typing as npt
    from audio_rig import AudioRig

FAST_PPM = 300
_NUMBERS = 32_767
_PIECE_S = 0.02
_STORED = RATE // 20
_SETTLED_S = 60.0
LINE = "line"


@dataclass
class Account:
    """What a long recording came to. ``lost`` frames of both sides, ``silent`` ones that nobody sent.

    ``apart_ms`` is the most by which the two sides moved against each other, ``late_ms`` the most by which the caller's
    device itself was late, as on a machine that is too busy to play it; ``grown_mb`` by what the recorder's memory
    grew after its first minute; ``wall_s`` by the clock, ``sound_s`` by the samples; ``cpu_s`` of the recorder.
    """

    wall_s: float
    sound_s: float = 0.0
    lost: int = 0
    silent: int = 0
    gaps: int = 0
    shifts: int = 0
    apart_ms: float = 0.0
    late_ms: float = 0.0
    grown_mb: float = 0.0
    cpu_s: float = 0.0
    faults: list[str] = field(default_factory=list)

    @property
    def off(self) -> float:
        """Return by which share samples and clock differ."""
        return abs(self.sound_s - self.wall_s) / self.wall_s


def numbered(first: int, last: int) -> npt.NDArray[np.int16]:
    """Return frames that bear their number, from 1, again and again; 0 is silence."""
    return (np.arange(first, last) % _NUMBERS + 1).astype(np.int16)


def at_real_speed(seconds: float, folder: Path) -> Account:
    """Record for so long from a sound server."""
    with audio_rig() as rig, two_clocks(rig, folder) as line:
        return _record(rig, line, seconds, folder)


@contextmanager
def two_clocks(rig: AudioRig, folder: Path) -> Iterator[Line]:
    """Send numbered frames to both sides, from the source ``LINE`` at a clock of its own. PulseAudio only.

    PipeWire takes from each source what its own clock asks for, and fits devices to that clock itself.
    """
    pipe = folder / "pipe"
    source = (f"source_name={LINE}", f"file={pipe}", "format=s16le", f"rate={RATE}", "channels=1")
    rig.pactl("load-module", "module-pipe-source", *source)
    over, line = threading.Event(), Line()
    feeder = threading.Thread(target=line.pour, args=(pipe, over), name="feed-caller")
    feeder.start()
    try:
        with numbers_spoken(rig):
            yield line
    finally:
        over.set()
        feeder.join()


@contextmanager
def numbers_spoken(rig: AudioRig) -> Iterator[None]:
    """Send numbered frames to the staff's side."""
    over = threading.Event()
    feeder = threading.Thread(target=_speak, args=(rig, over), name="feed-staff")
    feeder.start()
    try:
        yield
    finally:
        over.set()
        feeder.join()


def fed(seconds: float, speed: float, folder: Path) -> Account:
    """Record so many seconds of sound, fed ``speed`` times as fast as it would come, into a sealed file."""
    begun = time.monotonic()
    clock = lambda: begun + (time.monotonic() - begun) * speed  # noqa: E731
    inputs = FedInputs(RATE, (numbered, numbered), (0, FAST_PPM), begun)
    reports = Ear()
    reports.keeps_levels = False
    order = RecordOrder(recording_id="fed", path=folder / "fed.rec", key=secrets.token_bytes(32))
    sink = SealedWriter.create(order.path, order.key, order.recording_id, RATE, 2)
    capture = Capture(order, sink, inputs, reports, clock)
    first = 0.0
    while not capture.over:
        threading.Event().wait(capture.tick() / speed)
        if not first and clock() - begun > _SETTLED_S:
            first = _memory_mb(os.getpid())
        if clock() - begun >= seconds:
            capture.stop()
    account = Account(wall_s=seconds, grown_mb=_memory_mb(os.getpid()) - first, cpu_s=time.process_time())
    return _counted(order, reports, account)


def _record(rig: AudioRig, line: Line, seconds: float, folder: Path) -> Account:
    recorder, reports = RecorderProcess(rig.env), Ear()
    reports.keeps_levels = False
    order = RecordOrder(
        recording_id="long", path=folder / "long.rec", key=secrets.token_bytes(32), staff=MIC, caller=LINE
    )
    recorder.start(order, reports)
    opened = reports.opened()
    line.listen()
    child = recorder._child
    assert child is not None
    pid = child._process.pid
    settled = min(_SETTLED_S, seconds / 2)
    _wait_until(opened.at / 1e6 + settled)
    before = _memory_mb(pid)
    _wait_until(opened.at / 1e6 + seconds)
    wall = time.time() - opened.at / 1e6
    account = Account(wall_s=wall, grown_mb=_memory_mb(pid) - before, cpu_s=_cpu_s(pid))
    account.late_ms = line.late_ms
    recorder.stop()
    reports.wait_for_last()
    recorder.close()
    return _counted(order, reports, account)


def _counted(order: RecordOrder, reports: Ear, account: Account) -> Account:
    """Read the file and look for every number."""
    last = reports.wait_for_last()
    if not isinstance(last, RecorderEnded):
        account.faults.append(f"it ended by itself: {last.why}")
    account.gaps = len(reports.all(RecorderGap))
    shifts = [(shift.source, shift.ms) for shift in reports.all(RecorderShift)]
    with SealedRecording.open(order.path, order.key) as recording:
        if wrong := recording.check():
            account.faults.append(wrong)
        account.sound_s = recording.frames / recording.rate
        count((chunk for _, chunk in recording.chunks()), shifts, account)
    return account


def count(chunks: Iterable[bytes], shifts: list[tuple[str, int]], account: Account) -> None:
    """Look in chunks for every number but those that ``shifts`` (source, ms) left out; put down what they tell."""
    sides = {"staff": Side(), "caller": Side()}
    places = []
    for chunk in chunks:
        before = [side.silent for side in sides.values()]
        staff_at, caller_at = (
            side.read(track) for side, track in zip(sides.values(), decode(chunk).T, strict=True)
        )
        if not places:
            for side in sides.values():
                side.missing = 0  # the caller's device drops what nobody recorded yet
        # Compared from when both speak; where the staff's player had nothing to play, that is not the recorder's.
        if places or before == [side.silent for side in sides.values()]:
            places.append((staff_at + sides["staff"].silent, caller_at))
    account.shifts = len(shifts)
    for name, side in sides.items():
        left_out = sum(-ms for source, ms in shifts if source == name and ms < 0) * RATE // 1000
        account.lost += max(0, side.missing - left_out)  # what was left out may have been silence
        account.silent += side.silent
    staff, caller = np.array(places, dtype=float).T
    apart = caller / (RATE * (1 + FAST_PPM / 1e6)) - staff / RATE
    account.apart_ms = float(np.abs(apart - apart[0]).max() * 1000)


class Side:
    """Counts the numbers of one side, chunk by chunk."""

    def __init__(self) -> None:
        self._last: int | None = None
        self._place = 0
        self.missing = 0
        self.silent = 0

    def read(self, samples: npt.NDArray[np.int16]) -> int:
        """Take in a chunk; return how many frames were sent until its end."""
        sounding = samples[samples != 0].astype(np.int64)
        self.silent += len(samples) - len(sounding)
        if not len(sounding):
            return self._place
        if self._last is None:
            self._last = int(sounding[0]) - 1
        steps = np.diff(sounding, prepend=self._last) % _NUMBERS
        self.missing += int((steps - 1).sum())
        self._place += int(steps.sum())
        self._last = int(sounding[-1])
        return self._place


def _speak(rig: AudioRig, over: threading.Event) -> None:
    command = ["pacat", "--raw", "--format=s16le", f"--rate={RATE}", "--channels=1", "--latency-msec=2000"]
    with subprocess.Popen(
        [*command, "-d", "mic"], env=rig.environ(), stdin=subprocess.PIPE, stderr=subprocess.DEVNULL
    ) as player:
        assert player.stdin is not None
        for piece in _pieces(RATE // 10):
            if over.is_set():
                break
            player.stdin.write(piece)
        player.kill()


class Line:
    """The caller's device: a pipe whose clock runs ``FAST_PPM`` too fast."""

    def __init__(self) -> None:
        self.late_ms = 0.0
        self._recorded = False

    def listen(self) -> None:
        """Look from now on: a source that nobody records is not read, and no device has sound of before."""
        self.late_ms = 0.0
        self._recorded = True

    def pour(self, pipe: Path, over: threading.Event) -> None:
        """Send until ``over``; note by how much we, or the sound server that reads the pipe, are late."""
        rate = RATE * (1 + FAST_PPM / 1e6)
        begun, sent = time.monotonic(), 0
        # Not waiting: a source that nobody listens to any more may not be read either.
        stream = os.open(pipe, os.O_WRONLY | os.O_NONBLOCK)
        try:
            while not over.wait(_PIECE_S):
                due = int((time.monotonic() - begun) * rate)
                unread = struct.unpack("i", fcntl.ioctl(stream, termios.FIONREAD, bytes(4)))[0] // 2
                self.late_ms = max(self.late_ms, ((due - sent + unread) / rate - _PIECE_S) * 1000)
                if not self._recorded and unread > _STORED:
                    sent = due
                    continue
                with suppress(BlockingIOError):
                    sent += os.write(stream, numbered(sent, due).tobytes()) // 2
        finally:
            os.close(stream)


def _pieces(size: int) -> Iterator[bytes]:
    first = 0
    while True:
        yield numbered(first, first + size).tobytes()
        first += size


def _wait_until(at: float) -> None:
    threading.Event().wait(max(0.0, at - time.time()))


def _memory_mb(pid: int) -> float:
    pages = int(Path(f"/proc/{pid}/statm").read_text().split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE") / 1e6


def _cpu_s(pid: int) -> float:
    fields = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")
