"""Sources of PulseAudio or PipeWire, by their own names: the sound server never moves such a stream to another one."""

from __future__ import annotations

import time
from collections import deque
from contextlib import contextmanager
from ctypes import byref
from typing import TYPE_CHECKING, Any

from complaintdesk.devices import pulse_library as c
from complaintdesk.devices.refusal import DeviceRefused
from complaintdesk.services.ports import AudioSource

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

_ANSWER_S = 1.8
_TURN_US = 20_000
_FRAGMENT_S = 0.1
"""How much sound the server sends at once: short enough for a lively level, long enough to cost little."""
_UNSURE_S = 0.4
"""Until the server tells how old the first sound is, it waits, but no longer than this."""
_LOOKS = 8
_UNTOLD_S = 1.0
_STALLED_S = 0.5
"""A source that gave nothing for so long may have stood still: what was counted before says nothing any more."""
_SAMPLE_BYTES = 2
_CODES = {c.ACCESS: "denied", c.BUSY: "busy"}


class NoServer(Exception):
    """No sound server of this kind answers."""


class ServerDenied(NoServer):
    """A sound server answers, and does not let this program in."""


class Connection:
    """A connection to the server, used by one thread at a time.

    Raises NoServer if none lets us in; as everything here that waits, DeviceRefused if it does not answer.

    Nothing happens unless ``turn`` is called: the recorder looks five times a second, and a wake-up for each fragment
    would double what recording costs.
    """

    def __init__(self) -> None:
        pulse = c.library()
        if pulse is None:
            raise NoServer("libpulse is not installed")
        self._pulse = pulse
        self._loop = pulse.pa_mainloop_new()
        self._context = pulse.pa_context_new(pulse.pa_mainloop_get_api(self._loop), b"ComplaintDesk")
        try:
            if pulse.pa_context_connect(self._context, None, c.NO_AUTOSPAWN, None) < 0:
                raise NoServer(self.error())
            self.wait(lambda: self.state not in (1, 2, 3))
            if self.state != c.READY:
                raise (ServerDenied if self.errno() == c.ACCESS else NoServer)(self.error())
        except BaseException:
            self.close()
            raise

    @property
    def state(self) -> int:
        """Return a pa_context_state."""
        return int(self._pulse.pa_context_get_state(self._context))

    def turn(self, patience_us: int = 0) -> bool:
        """Do what has come up, waiting for it at most so long; return whether anything had."""
        pulse, loop = self._pulse, self._loop
        if pulse.pa_mainloop_prepare(loop, patience_us) < 0 or pulse.pa_mainloop_poll(loop) < 0:
            return False
        return int(pulse.pa_mainloop_dispatch(loop)) > 0

    def wait(self, ready: Callable[[], bool]) -> None:
        """Wait until ``ready``. Raises DeviceRefused after 1.8 s."""
        deadline = time.monotonic() + _ANSWER_S
        while not ready():
            if time.monotonic() > deadline:
                raise DeviceRefused("no device", "the sound server does not answer")
            self.turn(_TURN_US)

    def error(self) -> str:
        """Return the last refusal in the library's words."""
        return c.text(self._pulse.pa_strerror(self.errno()))

    def errno(self) -> int:
        """Return the last refusal as a pa_error_code."""
        return int(self._pulse.pa_context_errno(self._context))

    def default_source(self) -> str:
        """Return the name of the system's own input, "" for none. Raises NoServer."""
        found: list[str] = []

        def answer(_context: object, info: Any, _data: object) -> None:
            found.append(c.text(info.contents.default_source_name) if info else "")

        heard = c.ON_SERVER(answer)
        self._ask(self._pulse.pa_context_get_server_info(self._context, heard, None), found)
        return found[0]

    def sources(self, name: str = "") -> list[AudioSource]:
        """List all sources, monitors too, or the one called ``name``. Raises NoServer."""
        found: list[AudioSource] = []
        ended: list[int] = []

        def answer(_context: object, info: Any, end: int, _data: object) -> None:
            if end:
                ended.append(end)
            else:
                names = c.text(info.contents.name), c.text(info.contents.description)
                found.append(AudioSource(name=names[0], label=names[1] or names[0]))

        heard = c.ON_SOURCE(answer)
        if name:
            asked = self._pulse.pa_context_get_source_info_by_name(self._context, name.encode(), heard, None)
        else:
            asked = self._pulse.pa_context_get_source_info_list(self._context, heard, None)
        self._ask(asked, ended)
        return found

    def record(self, name: str, rate: int) -> int:
        """Return a new stream of one source, mono, 16 bit. Raises DeviceRefused, NoServer."""
        pulse = self._pulse
        spec = c.SampleSpec(c.S16LE, rate, 1)
        fragment = round(_FRAGMENT_S * rate) * _SAMPLE_BYTES
        wanted = c.BufferAttributes(c.UNSET, c.UNSET, c.UNSET, c.UNSET, fragment)
        stream = int(pulse.pa_stream_new(self._context, b"call", byref(spec), None))
        flags = c.DONT_MOVE | c.ADJUST_LATENCY
        try:
            if pulse.pa_stream_connect_record(stream, name.encode(), byref(wanted), flags) < 0:
                raise self._refused()
            self.wait(lambda: self.state != c.READY or pulse.pa_stream_get_state(stream) >= c.STREAM_READY)
            if self.state != c.READY or pulse.pa_stream_get_state(stream) != c.STREAM_READY:
                raise self._refused()
        except BaseException:
            pulse.pa_stream_unref(stream)
            raise
        return stream

    def close(self) -> None:
        """Leave the server."""
        self._pulse.pa_context_disconnect(self._context)
        self._pulse.pa_context_unref(self._context)
        self._pulse.pa_mainloop_free(self._loop)

    def _refused(self) -> DeviceRefused:
        return DeviceRefused(_CODES.get(self.errno(), "no device"), self.error())

    def _ask(self, operation: int, answered: list[Any]) -> None:
        if not operation:
            raise NoServer(self.error())
        self._pulse.pa_operation_unref(operation)  # its answer comes all the same
        self.wait(lambda: bool(answered) or self.state != c.READY)
        if not answered:
            raise NoServer(self.error())


class PulseStream:
    """An open source, as sources.Input. ``collect`` and ``close`` belong to one thread.

    The stream's beginning is what the server's counts say at the earliest of the last looks: PipeWire counts whole
    periods of 43 ms, so most counts are late. The library's own interpolation was off by up to 89 ms there.
    """

    def __init__(self, connection: Connection, source: AudioSource, rate: int) -> None:
        pulse = c.library()
        assert pulse is not None
        self._pulse = pulse
        self._connection = connection
        self.name = source.name
        self._bytes_per_s = rate * _SAMPLE_BYTES
        self._stream = connection.record(source.name, rate)
        self._begins: deque[float] = deque(maxlen=_LOOKS)
        self._read = self._counts_from = 0
        self._heard_at = time.monotonic()
        self.device = source.label
        self.ended = False
        c.ask_to_count(self._stream)

    def collect(self) -> list[tuple[float, bytes]]:
        """Return what was heard since the last time, each with the time.monotonic() of its first frame."""
        while self._connection.turn():
            continue
        self.ended = not self._is_on_its_source()
        readable_s = self._pulse.pa_stream_readable_size(self._stream) / self._bytes_per_s
        now, sound = time.monotonic(), bytearray()
        self._look_at_counts(now, readable_s)
        if not self._begins:
            if readable_s < _UNSURE_S:
                return []
            self._begins.append(now - readable_s - self._read / self._bytes_per_s)
        begun = min(self._begins) + self._read / self._bytes_per_s
        self._read += c.pieces(self._stream, sound.extend)
        return [(begun, bytes(sound))] if sound else []

    def close(self) -> bool:
        """Leave the source; True, since nothing here can hang."""
        self._pulse.pa_stream_disconnect(self._stream)
        self._pulse.pa_stream_unref(self._stream)
        self._connection.close()
        return True

    def _look_at_counts(self, now: float, readable_s: float) -> None:
        told = c.counted(self._stream)
        c.ask_to_count(self._stream)
        if readable_s:
            self._heard_at = now
        elif now - self._heard_at > _STALLED_S:
            self._begins.clear()
            self._counts_from = self._read
        if told is None or told.sent <= self._counts_from:
            return
        ago = time.time() - told.at
        if 0 <= ago < _UNTOLD_S:  # else the computer's clock was set meanwhile
            self._begins.append(now - ago - told.sent / self._bytes_per_s - told.on_its_way_s)

    def _is_on_its_source(self) -> bool:
        """Look at the stream itself, and that it hangs on what it was opened for."""
        return (
            self._connection.state == c.READY
            and self._pulse.pa_stream_get_state(self._stream) == c.STREAM_READY
            and c.text(self._pulse.pa_stream_get_device_name(self._stream)) == self.name
        )


def sources() -> list[AudioSource]:
    """List all sources. Raises NoServer."""
    with _connected() as connection:
        return connection.sources()


def default_source() -> AudioSource | None:
    """Return the system's own input, None if it has none. Raises NoServer."""
    with _connected() as connection:
        return _default(connection)


def open_source(name: str, rate: int) -> PulseStream | None:
    """Open a source, "" being the system's own; None if the server has none of that name.

    Raises NoServer, DeviceRefused.
    """
    connection = Connection()
    try:
        source = next(iter(connection.sources(name)), None) if name else _default(connection)
        if source is not None:
            return PulseStream(connection, source, rate)
    except BaseException:
        connection.close()
        raise
    connection.close()
    return None


def _default(connection: Connection) -> AudioSource | None:
    name = connection.default_source()
    return next(iter(connection.sources(name)), None) if name else None


@contextmanager
def _connected() -> Iterator[Connection]:
    connection = Connection()
    try:
        yield connection
    finally:
        connection.close()
