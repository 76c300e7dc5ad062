"""The recorder as the window sees it: orders go to the child process, its reports come back on a reader thread."""

from __future__ import annotations

import json
import logging
import os
import subprocess
import sys
import threading
import time
from contextlib import suppress
from dataclasses import asdict, dataclass
from queue import Empty, SimpleQueue
from typing import TYPE_CHECKING, Any

from complaintdesk.devices.recorder_wire import ARMED, message, order_fields, report_from
from complaintdesk.domain.errors import AudioUnavailable
from complaintdesk.services.ports import AudioSource, RecorderEnded, RecorderFailed, RecorderReport

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from complaintdesk.services.ports import Arming, RecordOrder

_ANSWER_S = 5.0
_GOOD_ORDER_S = 5.0
_GOOD_LIFE_S = 2.0
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


class RecorderProcess:
    """Implements ports.Recorder. ``env`` is added to this process's environment for the child.

    The child stays between recordings, ready to start at once. If it dies, the next order starts a new one; while it is
    armed, a new one takes its place by itself.
    """

    def __init__(self, env: Mapping[str, str] | None = None) -> None:
        self._env = dict(env or {})
        self._lock = threading.Lock()
        self._child: _Child | None = None
        self._armed: tuple[Arming, Callable[[RecorderReport], None]] | None = None
        self._closed = False

    def sources(self) -> list[AudioSource]:
        """List the inputs. Raises AudioUnavailable."""
        answer = self._ask_for_sources()
        if answer["kind"] == "died":  # it was just leaving, as after a hanging device
            answer = self._ask_for_sources()
        if answer["kind"] != "sources":
            raise AudioUnavailable(answer["why"])
        return [AudioSource(**source) for source in answer["sources"]]

    def warm(self) -> None:
        """Start the process without recording. Never raises."""
        try:
            with self._lock:
                self._living_child()
        except OSError:
            _log.warning("the recorder process could not be started", exc_info=True)

    def start(self, order: RecordOrder, heard: Callable[[RecorderReport], None]) -> None:
        """Begin; returns at once. ``heard`` is called on a reader thread, last with Ended or Failed.

        A gap is reported when it is noticed and, for the rest of it, when it ends; the reports do not overlap.
        """
        try:
            with self._lock:
                while not self._living_child().begin(order, heard):
                    continue  # it died in this very moment
        except OSError as error:
            failed = RecorderFailed(code="died", why=str(error), frames=0, head="")
            threading.Thread(target=heard, args=(failed,), name="recorder-failed").start()

    def stop(self, recording_id: str = "") -> None:
        """End the running recording in good order, if one is named that one alone; the Ended report follows."""
        with self._lock:
            if self._child is not None:
                self._child.send(message("stop", id=recording_id))

    def arm(self, arming: Arming, heard: Callable[[RecorderReport], None]) -> None:
        """Listen without recording; replaces an earlier one, holds after each recording. Never raises."""
        with self._lock:
            self._armed = (arming, heard)
            if self._child is not None and not self._child.gone:
                self._child.arm(arming, heard)
                return
        self.warm()

    def disarm(self) -> None:
        """Listen no more and forget what was kept in memory."""
        with self._lock:
            self._armed = None
            if self._child is not None:
                self._child.disarm()

    def close(self) -> None:
        """End the process; a running recording is ended in good order first, a hanging one killed after 5 s."""
        with self._lock:
            self._closed = True
            child, self._child = self._child, None
        if child is not None:
            child.close()

    def _ask_for_sources(self) -> dict[str, Any]:
        try:
            with self._lock:
                child = self._living_child()
                child.send(message("sources"))
        except OSError as error:
            raise AudioUnavailable(str(error)) from error
        try:
            return child.answers.get(timeout=_ANSWER_S)
        except Empty:
            child.kill_unless_recording()
            raise AudioUnavailable("the sound system does not answer") from None

    def _living_child(self) -> _Child:
        if self._child is None or self._child.gone:
            self._child = _Child({**os.environ, **self._env}, self._on_gone)
            if self._armed is not None:
                self._child.arm(*self._armed)
        return self._child

    def _on_gone(self) -> None:
        with self._lock:
            child = self._child
            needed = self._armed is not None and not self._closed
        # One that ends as soon as it has begun would only be started again and again.
        if needed and child is not None and child.lived() > _GOOD_LIFE_S:
            self.warm()


class _Child:
    """One process of ``complaintdesk.recorder`` and the threads that listen to it."""

    def __init__(self, env: Mapping[str, str], on_gone: Callable[[], None]) -> None:
        self._on_gone = on_gone
        self._born = time.monotonic()
        self._process = subprocess.Popen(
            [sys.executable, "-m", "complaintdesk.recorder"],
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
        self.send(message("start", order=order_fields(order)))
        return True

    def arm(self, arming: Arming, heard: Callable[[RecorderReport], None]) -> None:
        """Listen without recording."""
        with self._lock:
            self._armed_heard = heard
        self.send(message("arm", **asdict(arming)))

    def disarm(self) -> None:
        """Listen no more."""
        with self._lock:
            self._armed_heard = None
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

    def kill_unless_recording(self) -> None:
        """End a process that hangs in the audio library, and would again."""
        with self._lock:
            if not self._running:
                self.gone = True
                self._process.kill()

    def close(self) -> None:
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
        if answer["kind"] == "report":
            self._take_report(answer)
        elif answer["kind"] in ("sources", "unavailable"):
            self.answers.put(answer)

    def _take_report(self, answer: dict[str, Any]) -> None:
        report = report_from(answer)
        if answer["id"] == ARMED:
            with self._lock:
                armed = self._armed_heard
            if armed is not None:
                _tell(armed, report)
            return
        with self._lock:
            running = self._running[answer["id"]]
            running.head = answer["head"]
            running.frames = getattr(report, "frames", running.frames)
            if isinstance(report, RecorderEnded | RecorderFailed):
                del self._running[answer["id"]]
        _tell(running.heard, report)

    def _bury(self, why: str) -> None:
        with self._lock:
            self.gone = True
            orphans = list(self._running.values())
            self._running.clear()
        self.answers.put({"kind": "died", "why": why})
        for orphan in orphans:
            head = orphan.head if orphan.frames else ""
            _tell(orphan.heard, RecorderFailed(code="died", why=why, frames=orphan.frames, head=head))
        self._on_gone()

    def _drain_errors(self) -> None:
        stderr = self._process.stderr
        assert stderr is not None
        for line in stderr:
            _log.debug("recorder: %s", line.rstrip())
        stderr.close()


def _tell(heard: Callable[[RecorderReport], None], report: RecorderReport) -> None:
    try:
        heard(report)
    except Exception:
        # A bug in the window must be shown, and must not deafen us to the recorder.
        threading.excepthook(threading.ExceptHookArgs((*sys.exc_info(), threading.current_thread())))
