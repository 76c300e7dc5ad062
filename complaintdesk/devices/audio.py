"""The sound devices, through PortAudio: list the inputs, open an input, open the output.

sounddevice is imported at first use only: the Linux wheel carries no PortAudio, and loading it asks every device.
"""

from __future__ import annotations

import errno
import threading
import time
from collections import deque
from concurrent.futures import Future
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any, cast
from weakref import WeakSet

from complaintdesk.devices.refusal import DeviceRefused
from complaintdesk.domain.errors import AudioUnavailable
from complaintdesk.services.ports import AudioSource

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

BLOCK_FRAMES = 960
LATENCY_S = 0.5
"""With a shorter one samples were lost, or garbled, whenever Python was held up; no error was ever flagged."""

SAMPLE_BYTES = 2
OPENING_S = 5.0
NO_ANSWER = "the sound device does not answer"
_USE = threading.Lock()
"""PortAudio may be asked by one thread at a time. Where a device hangs, whoever asks next waits for good."""

_OUTPUT_LATENCY_S = 0.2
"""With a shorter one a busy machine tears what is heard."""

_open_streams: WeakSet[Any] = WeakSet()
"""Looking for devices anew would end these."""

_OLDEST_S = 2.0
_CLOSING_S = 1.0
_DEVICE_UNAVAILABLE = -9985
_HOST_ERROR = -9999


class Stream:
    """An open output."""

    def __init__(self, stream: Any) -> None:
        self._stream = stream

    @property
    def latency(self) -> float:
        """Return the seconds between PortAudio and the ear or mouth."""
        return float(self._stream.latency)

    def abandon(self) -> threading.Thread:
        """Close on a thread of its own, because closing may never return when the device hangs."""

        def close() -> None:
            self._stream.abort(ignore_errors=True)
            self._stream.close(ignore_errors=True)
            _open_streams.discard(self._stream)

        closing = threading.Thread(target=close, name="close-audio", daemon=True)
        closing.start()
        return closing


class PortAudioInput:
    """An open input, as sources.Input: PortAudio's thread lays blocks down, whoever collects takes them."""

    def __init__(self, rate: int) -> None:
        self._rate = rate
        self._heard: deque[tuple[float, bytes]] = deque()
        self._stream: Stream | None = None
        self.name = self.device = ""
        self.ended = False

    def opened(self, stream: Stream, device: str) -> PortAudioInput:
        """Belong to a running stream."""
        self._stream, self.name, self.device = stream, device, device
        return self

    def put(self, block: Any, frames: int, times: Any, _status: object) -> None:
        """Stamp and keep a block; called by PortAudio."""
        now = time.monotonic()
        age = times.currentTime - times.inputBufferAdcTime
        # Blocks come in bursts, so the hour of arrival says little; some hosts give no usable time at all.
        begun = now - (age if 0 < age < _OLDEST_S else frames / self._rate)
        self._heard.append((begun, bytes(block)))

    def end(self) -> None:
        """Note that the stream has stopped, for whatever reason; called by PortAudio."""
        self.ended = True

    def collect(self) -> list[tuple[float, bytes]]:
        """Return the blocks heard since the last time."""
        return [self._heard.popleft() for _ in range(len(self._heard))]

    def close(self) -> bool:
        """Close; False if the device has not let go within a second."""
        assert self._stream is not None
        closing = self._stream.abandon()
        closing.join(_CLOSING_S)
        return not closing.is_alive()


def load() -> None:
    """Load PortAudio ahead of use. Raises AudioUnavailable."""
    with _USE:
        _library()


def rescan() -> None:
    """Find the devices that are plugged in now, unless a stream is open, which that would end.

    PortAudio itself looks only once. Raises AudioUnavailable.
    """
    if _open_streams:
        return
    with _USE:
        library = _library()
        try:
            library._terminate()  # noqa: SLF001 (sounddevice offers no other way)
            library._initialize()  # noqa: SLF001
        except library.PortAudioError as error:
            raise AudioUnavailable(str(error)) from error


def input_sources() -> list[AudioSource]:
    """List the inputs known since the last scan. Raises AudioUnavailable."""
    with _USE:
        names = [device["name"] for device in _inputs(_library())]
    return [AudioSource(name=name, label=name) for name in dict.fromkeys(names)]


def default_name(kind: str) -> str:
    """Return the name of the system's own "input" or "output". Raises AudioUnavailable."""
    with _USE:
        library = _library()
        try:
            return str(library.query_devices(kind=kind)["name"])
        except library.PortAudioError as error:
            raise AudioUnavailable(str(error)) from error


def open_input(name: str, rate: int) -> PortAudioInput:
    """Start to listen to one source, "" being the system's default: mono, 16 bit, ``rate`` in Hz.

    Looks anew at what is plugged in if there is none of that name. Raises DeviceRefused.
    """
    try:
        return _opened_input(name, rate)
    except DeviceRefused as refused:
        if refused.code != "no device" or _open_streams:
            raise
        with _no_device():
            rescan()  # plugged in, or restarted, since this process looked
        return _opened_input(name, rate)


def _opened_input(name: str, rate: int) -> PortAudioInput:
    heard = PortAudioInput(rate)
    with _opening() as library:
        device = _input_named(library, name)
        stream = library.RawInputStream(
            samplerate=rate,
            blocksize=BLOCK_FRAMES,
            device=device["index"],
            channels=1,
            dtype="int16",
            latency=LATENCY_S,
            callback=heard.put,
            finished_callback=heard.end,
        )
        return heard.opened(_started(stream), device["name"])


def open_output(
    rate: int, channels: int, fill: Callable[[int], bytes | None], ended: Callable[[], None]
) -> Stream:
    """Start to play to the system's output: 16 bit, ``rate`` in Hz.

    ``fill`` is asked for so many frames and may return fewer, or None when all is said; ``ended`` is called when the
    stream stops for any reason. Both on PortAudio's thread. Raises DeviceRefused.
    """

    def callback(block: Any, frames: int, _times: object, _status: object) -> None:  # noqa: ANN401
        sound = fill(frames)
        if sound is None:
            raise _library().CallbackStop
        block[: len(sound)] = sound
        block[len(sound) :] = bytes(len(block) - len(sound))

    with _opening() as library:
        stream = library.RawOutputStream(
            samplerate=rate,
            channels=channels,
            dtype="int16",
            latency=_OUTPUT_LATENCY_S,
            callback=callback,
            finished_callback=ended,
        )
        return _started(stream)


def in_time(open_stream: Callable[[], Stream]) -> Stream:
    """Open on another thread, because a hanging device never returns. Raises DeviceRefused, after 5 s at the latest."""
    opening: Future[Stream] = Future()

    def work() -> None:
        try:
            opening.set_result(open_stream())
        except DeviceRefused as refused:
            opening.set_exception(refused)

    threading.Thread(target=work, name="open-audio", daemon=True).start()
    try:
        return opening.result(timeout=OPENING_S)
    except TimeoutError:
        opening.add_done_callback(lambda late: None if late.exception() else late.result().abandon())
        raise DeviceRefused("no device", NO_ANSWER) from None


def _started(stream: Any) -> Stream:
    try:
        stream.start()
    except BaseException:
        stream.close(ignore_errors=True)
        raise
    _open_streams.add(stream)
    return Stream(stream)


def _library() -> Any:  # noqa: ANN401 (sounddevice is untyped)
    try:
        import sounddevice
    except (OSError, ImportError) as error:  # OSError: the PortAudio library itself is missing
        raise AudioUnavailable(str(error)) from error
    except Exception as error:
        # Starting PortAudio failed inside the import, where its own error class is out of reach.
        if type(error).__name__ != "PortAudioError":
            raise
        raise AudioUnavailable(str(error)) from error
    return sounddevice


@contextmanager
def _no_device() -> Iterator[None]:
    try:
        yield
    except AudioUnavailable as missing:
        raise DeviceRefused("no device", missing.why) from missing


@contextmanager
def _opening() -> Iterator[Any]:
    """Give the library to one thread, and its refusals as DeviceRefused."""
    with _USE:
        try:
            library = _library()
        except AudioUnavailable as missing:
            raise DeviceRefused("no library", missing.why) from missing
        try:
            with _no_device():
                yield library
        except library.PortAudioError as error:
            raise DeviceRefused(_code(error), str(error)) from error


def _inputs(library: Any) -> list[dict[str, Any]]:  # noqa: ANN401
    """Return the inputs of the default host API; the others list the same devices once more, differently named."""
    try:
        api = library.query_hostapis(library.default.hostapi)
        devices = [library.query_devices(index) for index in api["devices"]]
    except library.PortAudioError as error:
        raise AudioUnavailable(str(error)) from error
    return [device for device in devices if device["max_input_channels"] > 0]


def _input_named(library: Any, name: str) -> dict[str, Any]:  # noqa: ANN401
    if not name:
        return cast("dict[str, Any]", library.query_devices(kind="input"))
    for device in _inputs(library):
        if device["name"] == name:
            return device
    raise DeviceRefused("no device", f"no input is called {name}")


def _code(error: Exception) -> str:
    number = error.args[1] if len(error.args) > 1 else 0
    host_error = error.args[2][1] if len(error.args) > 2 else 0
    if number == _HOST_ERROR and abs(host_error) in (errno.EACCES, errno.EPERM):
        return "denied"
    in_use = number == _DEVICE_UNAVAILABLE or (number == _HOST_ERROR and abs(host_error) == errno.EBUSY)
    return "busy" if in_use else "no device"
