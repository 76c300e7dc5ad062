"""The recorder's own process, ``python -m complaintdesk.recorder``: without Qt and SQLAlchemy, it starts at once.

Orders come as JSON lines on standard input, reports leave on standard output. When the input ends, the window has died:
a running recording is ended in good order. Keys come by this pipe only.
"""

from __future__ import annotations

import json
import os
import signal
import sys
import threading
import time
import traceback
from contextlib import suppress
from dataclasses import asdict
from functools import partial
from queue import Empty, SimpleQueue
from typing import IO, TYPE_CHECKING, Any

from complaintdesk.devices import sources
from complaintdesk.devices.armed import Armed
from complaintdesk.devices.capture import Capture
from complaintdesk.devices.inputs import Inputs
from complaintdesk.devices.recorder_wire import ALIVE, ARMED, message, order_from, report_message
from complaintdesk.domain.errors import AudioDenied, AudioUnavailable, DiskFull, UserError
from complaintdesk.services.ports import RecorderEnded, RecorderFailed, RecorderLevel
from complaintdesk.store.sealed_recording import SealedWriter

if TYPE_CHECKING:
    from collections.abc import Callable

    from complaintdesk.services.ports import RecorderReport, RecordOrder

_UNREAD_LEVELS = 50
_SIGN_S = 0.5
_LAST_REPORTS_S = 2.0
_CHANNELS = 2
_RATE = 48_000


class Reports:
    """Writes reports on a thread of its own: a window that does not read must never hold up the recording."""

    def __init__(self, stream: IO[str]) -> None:
        self._stream = stream
        self._lines: SimpleQueue[str] = SimpleQueue()
        self._expected = False
        self._thread = threading.Thread(target=self._write, name="reports", daemon=True)
        self._thread.start()

    def expect(self, expected: bool) -> None:
        """Say whether the window waits for word: where a slow disk holds that up, it gets a sign of life."""
        begins, self._expected = expected and not self._expected, expected
        if begins:
            self._lines.put(message(ALIVE))

    def send(self, line: str) -> None:
        """Queue a line."""
        self._lines.put(line)

    def send_unless_unread(self, line: str) -> None:
        """Queue a line that may be left out when the reader is far behind."""
        if self._lines.qsize() < _UNREAD_LEVELS:
            self._lines.put(line)

    def close(self) -> None:
        """Wait a little until all is written."""
        self._lines.put("")
        self._thread.join(_LAST_REPORTS_S)

    def _write(self) -> None:
        try:
            while line := self._next():
                self._stream.write(line)
                self._stream.flush()
        except OSError:
            return  # the window has died; the end of standard input says so too

    def _next(self) -> str:
        try:
            return self._lines.get(timeout=_SIGN_S if self._expected else None)
        except Empty:
            return message(ALIVE)


class RecorderChild:
    """Carries out orders, one recording at a time."""

    def __init__(self, reports: Reports) -> None:
        self._reports = reports
        self._events: SimpleQueue[Callable[[], None]] = SimpleQueue()
        self._capture: Capture | None = None
        self._inputs: Inputs | None = None
        self._armed: Armed | None = None
        self._wish: dict[str, Any] | None = None
        self._next: RecordOrder | None = None
        self._wait_s: float | None = None
        self._leaving = False

    def listen(self, orders: IO[str]) -> None:
        """Queue each order; to be run on a thread of its own."""
        for line in orders:
            self._events.put(partial(self._obey, json.loads(line)))
        self.leave()

    def leave(self) -> None:
        """Ask for the end; from any thread or signal handler."""
        self._events.put(self._on_leave)

    def run(self) -> None:
        """Work until told to leave, and until the running recording is sealed."""
        # Asking the devices may hang, on threads of its own only: the one here must always answer.
        threading.Thread(target=_load_ahead, name="load-audio", daemon=True).start()
        while self._capture is not None or not self._leaving:
            self._step()

    def _step(self) -> None:
        try:
            event = self._events.get(timeout=self._wait_s)
        except Empty:
            pass
        else:
            event()
        if self._armed is not None:
            self._wait_s = self._armed.tick()
        elif self._capture is not None:
            self._work_on(self._capture)
        self._reports.expect(self._armed is not None or self._capture is not None)

    def _work_on(self, capture: Capture) -> None:
        self._wait_s = capture.tick()
        if not capture.over:
            return
        self._capture = self._wait_s = None
        self._let_go()
        if self._next is not None:
            order, self._next = self._next, None
            self._on_start(order)
        elif not self._leaving:
            self._arm()

    def _let_go(self) -> None:
        """Leave the sources; a device that hangs in its library hangs whoever comes next, so then we leave too."""
        inputs, self._inputs = self._inputs, None
        if inputs is not None and not inputs.close():
            self._leaving = True

    def _obey(self, order: dict[str, Any]) -> None:
        match order["kind"]:
            case "start":
                self._on_start(order_from(order["order"]))
            case "stop":
                self._on_stop(order["id"])
            case "arm":
                self._wish = order
                self._disarm()
                self._arm()
            case "disarm":
                self._wish = None
                self._disarm()
            case "sources":
                self._on_sources()
            case "quit":
                self._on_leave()

    def _on_leave(self) -> None:
        self._leaving = True
        self._disarm()
        self._on_stop()

    def _arm(self) -> None:
        if self._wish is None or self._capture is not None:
            return  # after the running recording
        inputs = Inputs(_names(self._wish["staff"], self._wish["caller"]), _RATE, time.monotonic())
        self._armed = Armed(inputs, self._wish["seconds"], self._report_armed)
        self._wait_s = 0.0

    def _disarm(self) -> None:
        armed, self._armed = self._armed, None
        if armed is not None:
            self._wait_s = None
            self._leaving = not armed.close() or self._leaving

    def _on_stop(self, recording_id: str = "") -> None:
        if self._capture is not None and recording_id in ("", self._capture.recording_id):
            self._capture.stop()
        if self._next is not None and recording_id in ("", self._next.recording_id):
            order, self._next = self._next, None
            never_begun = RecorderEnded(frames=0, head="")
            self._reports.send(report_message(order.recording_id, never_begun, ""))

    def _on_start(self, order: RecordOrder) -> None:
        if self._leaving:
            self._refuse(order, "busy", "the last recording's device still hangs")
        elif self._capture is None:
            self._start(order)
        elif self._capture.stopping and self._next is None:
            self._next = order
        else:
            self._refuse(order, "busy", "a recording is running")

    def _start(self, order: RecordOrder) -> None:
        self._reports.expect(True)  # a slow disk may hold up even the file's beginning
        try:
            sink = SealedWriter.create(order.path, order.key, order.recording_id, order.rate, _CHANNELS)
        except UserError as refused:
            self._refuse(order, "disk full" if isinstance(refused, DiskFull) else "storage", str(refused))
            return
        self._inputs = self._inputs_for(order)
        self._capture = Capture(order, sink, self._inputs, self._report)
        self._wait_s = 0.0

    def _inputs_for(self, order: RecordOrder) -> Inputs:
        """Take over what is listened to already, if it is the same, with the seconds before."""
        names = _names(order.staff, order.caller)
        armed, wish = self._armed, self._wish
        if armed and wish and _names(wish["staff"], wish["caller"]) == names and order.rate == _RATE:
            self._armed = None
            return armed.hand_over()
        self._disarm()
        return Inputs(names, order.rate, time.monotonic())

    def _refuse(self, order: RecordOrder, code: str, why: str) -> None:
        failed = RecorderFailed(code=code, why=why, frames=0, head="")
        self._reports.send(report_message(order.recording_id, failed, ""))

    def _report(self, report: RecorderReport) -> None:
        assert self._capture is not None
        line = report_message(self._capture.recording_id, report, self._capture.head)
        if isinstance(report, RecorderLevel):
            self._reports.send_unless_unread(line)
        else:
            self._reports.send(line)

    def _report_armed(self, report: RecorderReport) -> None:
        line = report_message(ARMED, report, "")
        if isinstance(report, RecorderLevel):
            self._reports.send_unless_unread(line)
        else:
            self._reports.send(line)

    def _on_sources(self) -> None:
        threading.Thread(target=self._look_for_sources, name="sources", daemon=True).start()

    def _look_for_sources(self) -> None:
        try:
            listed = [asdict(source) for source in sources.listed()]
            self._reports.send(message("sources", sources=listed))
        except AudioUnavailable as missing:
            denied = isinstance(missing, AudioDenied)
            self._reports.send(message("unavailable", why=missing.why, denied=denied))


def _names(staff: str, caller: str) -> tuple[str, ...]:
    """Return the sources to open; one serves both tracks if no other is named for the caller."""
    return (staff, caller) if caller not in ("", staff) else (staff,)


def _load_ahead() -> None:
    with suppress(AudioUnavailable):  # said when an order needs a device
        sources.load()


def main() -> None:
    """Run until the input ends. Never returns: a hung device would hold up the interpreter's own way out."""
    # Libraries that print must not print into the reports.
    stream = os.fdopen(os.dup(sys.stdout.fileno()), "w", encoding="utf-8")
    os.dup2(sys.stderr.fileno(), sys.stdout.fileno())
    reports = Reports(stream)
    child = RecorderChild(reports)
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl+C reaches the window too, which ends us in good order
    signal.signal(signal.SIGTERM, lambda *_: child.leave())
    orders = os.fdopen(sys.stdin.fileno(), encoding="utf-8", closefd=False)
    threading.Thread(target=child.listen, args=(orders,), name="orders", daemon=True).start()
    code = 0
    try:
        child.run()
    except BaseException:
        traceback.print_exc()
        code = 1
    reports.close()
    sys.stderr.flush()
    os._exit(code)


if __name__ == "__main__":
    main()
