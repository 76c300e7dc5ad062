"""A short recording into a plain file, for support: no home is needed, and nothing of it is kept elsewhere."""

from __future__ import annotations

import secrets
import tempfile
import threading
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from complaintdesk.devices.audio_copy import FlacAndMp3
from complaintdesk.domain.errors import AudioUnavailable
from complaintdesk.services.ports import (
    RecorderEnded,
    RecorderFailed,
    RecorderGap,
    RecorderLevel,
    RecorderOpened,
    RecordOrder,
)

if TYPE_CHECKING:
    from collections.abc import Callable

    from complaintdesk.devices.player import SealedAudio
    from complaintdesk.devices.recorder import RecorderProcess
    from complaintdesk.services.ports import RecorderReport

_PATIENCE_S = 15.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Tested:
    """What came of a test: the loudest of each side, 0.0 to 1.0 of full scale, and gaps (side, ms)."""

    seconds: float
    staff: float
    caller: float
    gaps: tuple[tuple[str, int], ...]


class RecorderTrial:
    """Records once; ``open_sealed`` as in SealedPlayer."""

    def __init__(self, recorder: RecorderProcess, open_sealed: Callable[[Path, bytes], SealedAudio]) -> None:
        self._recorder = recorder
        self._open_sealed = open_sealed
        self._reports: list[RecorderReport] = []
        self._begun, self._over = threading.Event(), threading.Event()

    def run(
        self, seconds: float, target: Path, staff: str, caller: str, begun: Callable[[tuple[str, ...]], None]
    ) -> Tested:
        """Record for so long and write ``target``, whose ending says its form; ``begun`` gets the devices' names.

        Raises AudioUnavailable and its kinds, RecorderDied, DiskFull, StorageFailed, ExportFailed.
        """
        with tempfile.TemporaryDirectory(prefix="complaintdesk-") as folder:
            order = RecordOrder(
                recording_id="test",
                path=Path(folder) / "test.rec",
                key=secrets.token_bytes(32),
                staff=staff,
                caller=caller,
            )
            self._recorder.start(order, self._hear)
            if not self._begun.wait(_PATIENCE_S):
                raise AudioUnavailable("no answer")
            self._refuse_failure()
            begun(next(each.sources for each in self._reports if isinstance(each, RecorderOpened)))
            self._over.wait(seconds)
            self._recorder.stop()
            self._over.wait(_PATIENCE_S)
            self._refuse_failure()
            return self._tested(order, target)

    def _hear(self, report: RecorderReport) -> None:
        self._reports.append(report)
        last = isinstance(report, RecorderEnded | RecorderFailed)
        if last or isinstance(report, RecorderOpened):
            self._begun.set()
        if last:
            self._over.set()

    def _refuse_failure(self) -> None:
        for report in self._reports:
            if isinstance(report, RecorderFailed):
                raise report.failure

    def _tested(self, order: RecordOrder, target: Path) -> Tested:
        sealed = self._open_sealed(order.path, order.key)
        try:
            form = target.suffix.lower().removeprefix(".")
            sound = (chunk for _, chunk in sealed.chunks(0))
            frames = FlacAndMp3().save(sound, {form: target}, lambda: False)
            rate = sealed.rate
        finally:
            sealed.close()
        levels = [report for report in self._reports if isinstance(report, RecorderLevel)]
        gaps = [report for report in self._reports if isinstance(report, RecorderGap)]
        return Tested(
            seconds=frames / rate,
            staff=max((level.staff for level in levels), default=0.0),
            caller=max((level.caller for level in levels), default=0.0),
            gaps=tuple((gap.source, gap.ms) for gap in gaps),
        )
