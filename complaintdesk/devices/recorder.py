"""The recorder as the window sees it: there is a child process whenever one is needed, and orders find it."""

from __future__ import annotations

import logging
import os
import threading
from queue import Empty
from typing import TYPE_CHECKING, Any

from complaintdesk.devices.recorder_child import Child, tell
from complaintdesk.devices.recorder_wire import message
from complaintdesk.domain.errors import AudioDenied, AudioUnavailable
from complaintdesk.services.ports import AudioSource, RecorderFailed

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from complaintdesk.services.ports import Arming, RecorderReport, RecordOrder

_ANSWER_S = 5.0
_GOOD_LIFE_S = 2.0
_log = logging.getLogger(__name__)


class RecorderProcess:
    """Implements ports.Recorder. ``env`` is added to this process's environment for the child.

    The child stays between recordings, ready to start at once. If it dies, or hangs and is killed, the next order
    starts a new one; while it is armed, a new one takes its place by itself. Once closed, it starts none.
    """

    def __init__(self, env: Mapping[str, str] | None = None) -> None:
        self._env = dict(env or {})
        self._lock = threading.Lock()
        self._asking = threading.Lock()
        self._child: Child | None = None
        self._armed: tuple[Arming, Callable[[RecorderReport], None]] | None = None
        self._closed = False

    def sources(self) -> list[AudioSource]:
        """List the inputs; a sound system that hangs is waited for 5 s. Raises AudioUnavailable, AudioDenied."""
        with self._asking:
            answer = self._ask_for_sources()
            if answer["kind"] == "died":  # it was just leaving, as after a hanging device
                answer = self._ask_for_sources()
        if answer["kind"] != "sources":
            raise (AudioDenied if answer.get("denied") else AudioUnavailable)(answer["why"])
        return [AudioSource(**source) for source in answer["sources"]]

    def warm(self) -> None:
        """Start the process without recording. Never raises."""
        armed = None
        try:
            with self._lock:
                armed = self._armed
                if not self._closed:
                    self._living_child()
        except OSError as error:
            _log.warning("the recorder process could not be started", exc_info=True)
            if armed is not None:
                tell(armed[1], RecorderFailed(code="died", why=str(error), frames=0, head=""))

    def start(self, order: RecordOrder, heard: Callable[[RecorderReport], None]) -> None:
        """Begin; returns at once. ``heard`` is called on another thread, last with Ended or Failed.

        Silent comes within two seconds when the process hangs; after five it is killed, which is Failed ("died"). A gap
        is reported when it is noticed and, for the rest of it, when it ends; the reports do not overlap.
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
                child.forget_answers()
                child.send(message("sources"))
        except OSError as error:
            raise AudioUnavailable(str(error)) from error
        try:
            return child.answers.get(timeout=_ANSWER_S)
        except Empty:
            child.kill_unless_recording()
            raise AudioUnavailable("the sound system does not answer") from None

    def _living_child(self) -> Child:
        """Return the process, a new one if there is none; only whoever holds the lock may ask. Raises OSError."""
        if self._closed:  # it would listen, and nobody would end it
            raise OSError("the recorder is closed")
        if self._child is None or self._child.gone:
            self._child = Child({**os.environ, **self._env}, self._on_gone)
            if self._armed is not None:
                self._child.arm(*self._armed)
        return self._child

    def _on_gone(self, child: Child) -> None:
        with self._lock:
            needed = self._armed is not None and not self._closed
        # One that dies as soon as it has begun would only be started again and again.
        if needed and (child.left or child.lived() > _GOOD_LIFE_S):
            self.warm()
