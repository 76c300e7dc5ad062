"""The inputs of this computer, whichever library reaches them: a Pulse or PipeWire server first, else PortAudio."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING, Protocol

from complaintdesk.devices import audio, default_device, loopback, pulse
from complaintdesk.devices.refusal import DeviceRefused
from complaintdesk.domain.errors import AudioDenied, AudioUnavailable

if TYPE_CHECKING:
    from complaintdesk.services.ports import AudioSource


class Input(Protocol):
    """An open source, used by one thread."""

    name: str
    """By which it is opened anew."""
    device: str
    """The source's name for people."""
    ended: bool
    """The source is gone, or the sound server has put the stream on another one."""

    def collect(self) -> list[tuple[float, bytes]]:
        """Return what was heard since the last time, each with the time.monotonic() of its first frame."""
        ...

    def close(self) -> bool:
        """Leave the source; False if the device hangs."""
        ...


def load() -> None:
    """Load the library that will be used, ahead of use. Raises AudioUnavailable."""
    try:
        pulse.default_source()
    except pulse.NoServer:
        audio.load()
    except DeviceRefused as refused:
        raise AudioUnavailable(refused.why) from refused


def listed() -> list[AudioSource]:
    """List the inputs that are there now. Raises AudioUnavailable, AudioDenied."""
    try:
        return pulse.sources()
    except pulse.ServerDenied as denied:
        with suppress(AudioUnavailable):
            if past_the_server := _without_server():
                return past_the_server
        raise AudioDenied(str(denied)) from denied
    except pulse.NoServer:
        return _without_server()
    except DeviceRefused as refused:
        raise AudioUnavailable(refused.why) from refused


def _without_server() -> list[AudioSource]:
    audio.rescan()
    return audio.input_sources() + (loopback.sources() if loopback.wanted() else [])


def default_input() -> str:
    """Return the name of the system's own input. Raises AudioUnavailable."""
    try:
        if found := pulse.default_source():
            return found.label
    except pulse.NoServer:
        pass
    except DeviceRefused as refused:
        raise AudioUnavailable(refused.why) from refused
    return default_device.default_device("input")


def open_input(name: str, rate: int) -> Input:
    """Start to listen to one source, "" being the system's own: mono, 16 bit, ``rate`` in Hz. Raises DeviceRefused."""
    if loopback.wanted() and loopback.is_one(name):
        return loopback.open_input(name, rate)
    try:
        if opened := pulse.open_source(name, rate):
            return opened
    except pulse.ServerDenied as denied:
        try:
            return audio.open_input(name, rate)  # past the server
        except DeviceRefused:
            raise DeviceRefused("denied", str(denied)) from denied
    except pulse.NoServer:
        pass
    return audio.open_input(name, rate)
