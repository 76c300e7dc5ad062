"""Killing the real recorder while it records from virtual devices."""

from __future__ import annotations

import itertools
import os
import secrets
import select
import shutil
import signal
import time
from dataclasses import dataclass
from typing import TYPE_CHECKING

from audio_rig import CALLER, MIC, audio_rig
from listening import Ear
from long_recording import Side, numbers_spoken
from loss_rig import NotPossible

from complaintdesk.devices.chunk import decode
from complaintdesk.devices.recorder import RecorderProcess
from complaintdesk.domain.errors import UserError
from complaintdesk.services.ports import RecorderOpened, RecordOrder
from complaintdesk.store.sealed_recording import SealedRecording

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from audio_rig import AudioRig
    from loss_rig import Course, Tally

RATE = 48_000
MAY_LOSE_S = 1.0
_AT_ONCE = 4
_LONGEST_S = 3.0
_PATIENCE_S = 30.0


@dataclass
class _Running:
    """A recorder at work, and the order it got."""

    recorder: RecorderProcess
    order: RecordOrder
    ear: Ear

    def opened(self) -> int:
        """Wait for the first sound; return its time in UTC µs."""
        return self.ear.wait_for(RecorderOpened, _PATIENCE_S).at

    def kill(self, tally: Tally) -> None:
        """Kill it at this moment and count what of the sound until now is not in its file.

        Each frame of the staff's side bears a number: what is there must be there without a break.
        """
        child = self.recorder._child
        assert child is not None
        heard = (time.time_ns() // 1000 - self.opened()) / 1e6
        os.kill(child._process.pid, signal.SIGKILL)
        last = self.ear.wait_for_last(_PATIENCE_S)
        durable, by_itself = last.frames, getattr(last, "code", "") != "died"
        tally.acknowledged += durable * 2 // RATE
        try:
            with SealedRecording.open(self.order.path, self.order.key) as sealed:
                kept, wrong = sealed.frames, sealed.check()
                staff = Side()
                for _, chunk in sealed.chunks():
                    staff.read(decode(chunk)[:, 0])
        except UserError as refused:
            tally.lose(1, f"the recording does not open: {type(refused).__name__}")
            return
        if wrong:
            tally.miss(f"recording: {wrong}")
        if staff.missing:
            tally.lose(1, f"{staff.missing} frames are gone in the middle")
        if kept < durable:
            tally.lose(1, f"{durable - kept} frames are gone that were durable")
        # A device that gave nothing for seconds, on a machine that is too busy, was told before the kill.
        if heard - kept / RATE > MAY_LOSE_S and not by_itself:
            tally.lose(1, f"{heard - kept / RATE:.2f} s of sound are gone")


def recording(course: Course) -> None:
    """Record with several recorders at once and kill each at a random moment; at most a second may be lost."""
    if not shutil.which("pulseaudio"):
        raise NotPossible("recording: pulseaudio is not installed")
    rounds = course.rounds()
    with audio_rig() as rig, numbers_spoken(rig):
        while batch := [_begun(rig, own) for own in itertools.islice(rounds, _AT_ONCE)]:
            _kill_each(batch, course)
            for running in batch:
                running.recorder.close()
                shutil.rmtree(running.order.path.parent)


def _begun(rig: AudioRig, own: Path) -> _Running:
    recorder, ear = RecorderProcess(rig.env), Ear()
    order = RecordOrder(
        recording_id="rec1", path=own / "r.rec", key=secrets.token_bytes(32), staff=MIC, caller=CALLER
    )
    recorder.start(order, ear)
    return _Running(recorder, order, ear)


def _kill_each(batch: list[_Running], course: Course) -> None:
    for running in batch:
        running.opened()
    begun = time.monotonic()
    for moment, running in _moments(batch, course):
        while (left := begun + moment - time.monotonic()) > 0:
            select.select([], [], [], left)
        running.kill(course.tally)


def _moments(batch: list[_Running], course: Course) -> Iterator[tuple[float, _Running]]:
    moments = sorted(course.chance.uniform(0.2, _LONGEST_S) for _ in batch)
    return zip(moments, course.chance.sample(batch, len(batch)), strict=True)
