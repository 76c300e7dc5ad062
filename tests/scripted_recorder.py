"""A recorder that says what a test tells it to say, when it tells it to."""

from __future__ import annotations

from typing import TYPE_CHECKING

from complaintdesk.services.ports import RecorderEnded, RecorderLevel, RecorderOpened

if TYPE_CHECKING:
    from collections.abc import Callable

    from complaintdesk.services.ports import Arming, AudioSource, RecorderReport, RecordOrder


class ScriptedRecorder:
    """Implements ports.Recorder; ``orders``, ``stops`` and ``armed`` are what it was told, ``say`` what it answers."""

    def __init__(self) -> None:
        self.orders: list[RecordOrder] = []
        self.stops: list[str] = []
        self.armed: list[Arming | None] = []
        self._heard: list[Callable[[RecorderReport], None]] = []

    def say(self, report: RecorderReport, order: int = -1) -> None:
        """Report something of an order, the last one unless another is named."""
        self._heard[order](report)

    def open(self, at: int) -> None:
        """Say that sound comes since ``at``, UTC µs."""
        self.say(RecorderOpened(at=at, rate=48_000, channels=2, sources=("ヘッドセット", "電話回線")))

    def hear(self, *, caller: float = 0.5, lost: tuple[str, ...] = ()) -> None:
        """Say how loud both sides are."""
        self.say(RecorderLevel(staff=0.5, caller=caller, frames=48_000, lost=lost))

    def end(self) -> None:
        """Say that the file is sealed."""
        self.say(RecorderEnded(frames=48_000, head="ab"))

    def sources(self) -> list[AudioSource]:
        """List no inputs."""
        return []

    def warm(self) -> None:
        """Need nothing."""

    def start(self, order: RecordOrder, heard: Callable[[RecorderReport], None]) -> None:
        """Remember the order."""
        self.orders.append(order)
        self._heard.append(heard)

    def stop(self, recording_id: str = "") -> None:
        """Remember what was to end."""
        self.stops.append(recording_id)

    def arm(self, arming: Arming, heard: Callable[[RecorderReport], None]) -> None:  # noqa: ARG002
        """Remember what to listen to."""
        self.armed.append(arming)

    def disarm(self) -> None:
        """Remember that there is nothing to listen to."""
        self.armed.append(None)

    def close(self) -> None:
        """Need nothing."""
