"""One process of ``complaintdesk.recorder``: the threads that listen to it, and what they say when it hangs or dies."""

from __future__ import annotations

import json
import logging
import subprocess
import sys
import threading
import time
from contextlib import suppress
from dataclasses import asdict, dataclass
from queue import Empty, SimpleQueue
from typing import TYPE_CHECKING, Any

from complaintdesk.devices.recorder_watch import Watch
from complaintdesk.devices.recorder_wire import ALIVE, ARMED, message, order_fields, report_from
from complaintdesk.services.ports import RecorderEnded, RecorderFailed, RecorderSilent

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from complaintdesk.services.ports import Arming, RecorderReport, RecordOrder

_GOOD_ORDER_S = 5.0
_KILLED_S = 2.0
_NO_CONSOLE = 0
if sys.platform == "win32":
    _NO_CONSOLE = subprocess.CREATE_NO_WINDOW
_log = logging.getLogger(__name__)


@dataclass
class _Running:
    """A recording whose last report has not come; ``frames`` and ``head`` are the last known durable ones."""

    heard: Callable[[RecorderReport], None]
    frames: int = 0
    head: str = ""


class Child:
    """Starts the process; ``on_gone`` is called on another thread when it has ended. Raises OSError."""

    def __init__(self, env: Mapping[str, str], on_gone: Callable[[Child], None]) -> None:
        self._on_gone = on_gone
        self._born = time.monotonic()
        self._process = subprocess.Popen(
            [sys.executable, "-P", "-m", "complaintdesk.recorder"],
            env=env,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            encoding="utf-8",
            errors="replace",
            creationflags=_NO_CONSOLE,
        )
        self._lock = threading.Lock()
        self._running: dict[str, _Running] = {}
        self._armed_heard: Callable[[RecorderReport], None] | None = None
        self.answers: SimpleQueue[dict[str, Any]] = SimpleQueue()
        self.gone = False
        self.left = False
        """It went of its own accord, as where a device would not let go of it."""
        self._watch = Watch(self._on_silent, self._on_hung)
        self._listener = threading.Thread(target=self._listen, name="recorder-reports", daemon=True)
        self._listener.start()
        threading.Thread(target=self._drain_errors, name="recorder-errors", daemon=True).start()

    def lived(self) -> float:
        """Return its age in seconds."""
        return time.monotonic() - self._born

    def begin(self, order: RecordOrder, heard: Callable[[RecorderReport], None]) -> bool:
        """Send the order; False if the process has ended and been buried."""
        with self._lock:
            if self.gone:
                return False
            self._running[order.recording_id] = _Running(heard)
            self._watch.expect(True)
        self.send(message("start", order=order_fields(order)))
        return True

    def arm(self, arming: Arming, heard: Callable[[RecorderReport], None]) -> None:
        """Listen without recording."""
        with self._lock:
            self._armed_heard = heard
            self._watch.expect(True)
        self.send(message("arm", **asdict(arming)))

    def disarm(self) -> None:
        """Listen no more."""
        with self._lock:
            self._armed_heard = None
            self._watch.expect(bool(self._running))
        self.send(message("disarm"))

    def send(self, line: str) -> None:
        """Send an order; if the child has died, its listener tells those concerned."""
        stdin = self._process.stdin
        assert stdin is not None
        try:
            stdin.write(line)
            stdin.flush()
        except (OSError, ValueError):  # ValueError: its listener has closed the pipe already
            _log.debug("the recorder process ended before an order")

    def forget_answers(self) -> None:
        """Drop answers that came after nobody waited for them any more."""
        with suppress(Empty):
            while True:
                self.answers.get_nowait()

    def kill_unless_recording(self) -> None:
        """End a process that hangs in the audio library, and would again."""
        with self._lock:
            if not self._running:
                self.gone = True
                self._process.kill()

    def close(self) -> None:
        """End it; a running recording is ended in good order first, a process that hangs is killed after 5 s."""
        with self._lock:
            self._armed_heard = None
        self.send(message("quit"))
        try:
            self._process.wait(_GOOD_ORDER_S)
        except subprocess.TimeoutExpired:
            _log.warning("the recorder process hangs and is killed")
            self._process.kill()
        if threading.current_thread() is not self._listener:
            self._listener.join(_GOOD_ORDER_S)

    def _listen(self) -> None:
        stdout = self._process.stdout
        assert stdout is not None
        for line in stdout:
            if line.endswith("\n"):  # else the child was killed in mid-word
                self._take(json.loads(line))
        code = self._process.wait()
        stdout.close()
        assert self._process.stdin is not None
        with suppress(OSError):
            self._process.stdin.close()
        self._bury(f"the recorder process ended with code {code}")

    def _take(self, answer: dict[str, Any]) -> None:
        if answer["kind"] == ALIVE:
            self._watch.lives()
        elif answer["kind"] == "report":
            self._watch.heard()
            self._take_report(answer)
        elif answer["kind"] in ("sources", "unavailable"):
            self.answers.put(answer)

    def _take_report(self, answer: dict[str, Any]) -> None:
        report = report_from(answer)
        if answer["id"] == ARMED:
            with self._lock:
                armed = self._armed_heard
            if armed is not None:
                tell(armed, report)
            return
        with self._lock:
            running = self._running.get(answer["id"])
            if running is None:
                return  # it hung, and was given up
            running.head = answer["head"]
            running.frames = getattr(report, "frames", running.frames)
            if isinstance(report, RecorderEnded | RecorderFailed):
                del self._running[answer["id"]]
                self._watch.expect(bool(self._running or self._armed_heard))
        tell(running.heard, report)

    def _on_silent(self) -> None:
        with self._lock:
            concerned = [running.heard for running in self._running.values()]
            if not concerned and self._armed_heard is not None:
                concerned = [self._armed_heard]
        for heard in concerned:
            tell(heard, RecorderSilent())

    def _on_hung(self) -> None:
        _log.warning("the recorder process hangs and is killed")
        with self._lock:
            self.gone = True  # the next order begins another
        self._process.kill()
        self._listener.join(_KILLED_S)
        if self._listener.is_alive():  # as in the middle of a write that the system does not end
            self._bury("the recorder process hangs")

    def _bury(self, why: str) -> None:
        self._watch.end()
        with self._lock:
            self.gone = True
            self.left = self._process.returncode == 0
            orphans = list(self._running.values())
            self._running.clear()
            armed, self._armed_heard = self._armed_heard, None
        self.answers.put({"kind": "died", "why": why})
        for orphan in orphans:
            head = orphan.head if orphan.frames else ""
            tell(orphan.heard, RecorderFailed(code="died", why=why, frames=orphan.frames, head=head))
        if armed is not None and not self.left:
            tell(armed, RecorderFailed(code="died", why=why, frames=0, head=""))
        self._on_gone(self)

    def _drain_errors(self) -> None:
        stderr = self._process.stderr
        assert stderr is not None
        for line in stderr:
            _log.debug("recorder: %s", line.rstrip())
        stderr.close()


def tell(heard: Callable[[RecorderReport], None], report: RecorderReport) -> None:
    """Hand a report on; what goes wrong with it there goes no further."""
    try:
        heard(report)
    except Exception:
        # A bug in the window must be shown, and must not deafen us to the recorder.
        threading.excepthook(threading.ExceptHookArgs((*sys.exc_info(), threading.current_thread())))
