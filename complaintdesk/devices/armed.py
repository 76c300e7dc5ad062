"""Listening without recording: levels for the eye, and the last seconds in memory in case a recording is asked for."""

from __future__ import annotations

import time
from collections import deque
from typing import TYPE_CHECKING

import numpy as np

from complaintdesk.devices.capture import SIDES
from complaintdesk.devices.track import SILENT_AT_FIRST_S
from complaintdesk.services.ports import RecorderFailed, RecorderLevel

if TYPE_CHECKING:
    from collections.abc import Callable

    from complaintdesk.devices.inputs import Block, Inputs
    from complaintdesk.services.ports import RecorderReport

_TICK_S = 0.1
_SAMPLE_BYTES = 2
_FULL_SCALE = 32768.0


class Armed:
    """Keeps the last ``seconds`` of each source in memory; nothing of it is ever on a disk unless it is handed over."""

    def __init__(self, inputs: Inputs, seconds: int, report: Callable[[RecorderReport], None]) -> None:
        now = time.monotonic()
        self._inputs = inputs
        self._seconds = seconds
        self._report = report
        self._kept: list[deque[Block]] = [deque() for _ in inputs.names]
        self._heard_at = [now] * len(inputs)
        self._refused = False

    def tick(self) -> float:
        """Take in what was heard, forget what is too old; return after how many seconds to call again."""
        now = time.monotonic()
        self._inputs.look(now)
        levels = [self._listen(index, now) for index in range(len(self._inputs))]
        lost = tuple(
            side for side, at in zip(SIDES, self._heard_at, strict=False) if now - at > SILENT_AT_FIRST_S
        )
        self._report(RecorderLevel(staff=levels[0], caller=levels[-1], frames=0, lost=lost))
        refused = self._inputs.refused()
        if refused is not None and not self._refused:
            self._report(RecorderFailed(code=refused.code, why=refused.why, frames=0, head=""))
        self._refused = refused is not None
        return _TICK_S

    def hand_over(self) -> Inputs:
        """Give up the open sources, with what was kept to be collected first."""
        for index, kept in enumerate(self._kept):
            self._inputs.put_back(index, list(kept))
        return self._inputs

    def close(self) -> bool:
        """Leave the sources and forget all; False if a device hangs."""
        self._kept.clear()
        return self._inputs.close()

    def _listen(self, index: int, now: float) -> float:
        kept, blocks = self._kept[index], self._inputs.collect(index, now)
        kept.extend(blocks)
        oldest = now - self._seconds
        while kept and kept[0][0] + len(kept[0][1]) / _SAMPLE_BYTES / self._inputs.rate <= oldest:
            kept.popleft()
        if not blocks:
            return 0.0
        self._heard_at[index] = now
        samples = np.frombuffer(b"".join(block for _, block in blocks), dtype=np.int16)
        return max(int(samples.max()), -int(samples.min())) / _FULL_SCALE
