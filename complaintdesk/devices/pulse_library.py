"""The C functions of libpulse that the recorder calls; PipeWire's own server answers them too.

Only what is polled is used: nothing here waits for a server, so a hanging one hangs nobody.
"""

from __future__ import annotations

import ctypes
from ctypes import (
    CFUNCTYPE,
    POINTER,
    Structure,
    byref,
    c_char_p,
    c_int,
    c_int64,
    c_long,
    c_size_t,
    c_uint8,
    c_uint32,
    c_uint64,
    c_void_p,
)
from functools import cache
from typing import TYPE_CHECKING, Any, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Callable

READY, FAILED, TERMINATED = 4, 5, 6
"""States of a connection (pa_context_state)."""
STREAM_READY, STREAM_FAILED, STREAM_TERMINATED = 2, 3, 4
"""States of a stream (pa_stream_state)."""
ACCESS, NO_ENTITY, BUSY = 1, 5, 26
"""Codes of refusals (pa_error_code)."""
UNSET = 2**32 - 1

S16LE = 3
NO_AUTOSPAWN = 0x0001
DONT_MOVE, ADJUST_LATENCY = 0x0200, 0x2000


class SampleSpec(Structure):
    """pa_sample_spec."""

    _fields_ = (("format", c_int), ("rate", c_uint32), ("channels", c_uint8))


class BufferAttributes(Structure):
    """pa_buffer_attr, in bytes."""

    _fields_ = (
        ("maxlength", c_uint32),
        ("tlength", c_uint32),
        ("prebuf", c_uint32),
        ("minreq", c_uint32),
        ("fragsize", c_uint32),
    )


class SourceInfo(Structure):
    """The beginning of pa_source_info."""

    _fields_ = (("name", c_char_p), ("index", c_uint32), ("description", c_char_p))


class ServerInfo(Structure):
    """The beginning of pa_server_info."""

    _fields_ = (
        ("user_name", c_char_p),
        ("host_name", c_char_p),
        ("server_version", c_char_p),
        ("server_name", c_char_p),
        ("sample_spec", SampleSpec),
        ("default_sink_name", c_char_p),
        ("default_source_name", c_char_p),
    )


class TimingInfo(Structure):
    """The beginning of pa_timing_info: where the server's write index of a stream stood at a time."""

    _fields_ = (
        ("timestamp", c_long * 2),
        ("synchronized_clocks", c_int),
        ("sink_usec", c_uint64),
        ("source_usec", c_uint64),
        ("transport_usec", c_uint64),
        ("playing", c_int),
        ("write_index_corrupt", c_int),
        ("write_index", c_int64),
    )


ON_SOURCE = CFUNCTYPE(None, c_void_p, POINTER(SourceInfo), c_int, c_void_p)
ON_SERVER = CFUNCTYPE(None, c_void_p, POINTER(ServerInfo), c_void_p)

# Name → result, arguments. Pointers are passed as numbers: nobody looks into what they point at.
_FUNCTIONS: dict[str, tuple[Any, tuple[Any, ...]]] = {
    "pa_strerror": (c_char_p, (c_int,)),
    "pa_mainloop_new": (c_void_p, ()),
    "pa_mainloop_free": (None, (c_void_p,)),
    "pa_mainloop_get_api": (c_void_p, (c_void_p,)),
    "pa_mainloop_prepare": (c_int, (c_void_p, c_int)),
    "pa_mainloop_poll": (c_int, (c_void_p,)),
    "pa_mainloop_dispatch": (c_int, (c_void_p,)),
    "pa_context_new": (c_void_p, (c_void_p, c_char_p)),
    "pa_context_connect": (c_int, (c_void_p, c_char_p, c_int, c_void_p)),
    "pa_context_disconnect": (None, (c_void_p,)),
    "pa_context_unref": (None, (c_void_p,)),
    "pa_context_get_state": (c_int, (c_void_p,)),
    "pa_context_errno": (c_int, (c_void_p,)),
    "pa_context_get_server_info": (c_void_p, (c_void_p, ON_SERVER, c_void_p)),
    "pa_context_get_source_info_list": (c_void_p, (c_void_p, ON_SOURCE, c_void_p)),
    "pa_context_get_source_info_by_name": (c_void_p, (c_void_p, c_char_p, ON_SOURCE, c_void_p)),
    "pa_operation_unref": (None, (c_void_p,)),
    "pa_stream_new": (c_void_p, (c_void_p, c_char_p, POINTER(SampleSpec), c_void_p)),
    "pa_stream_connect_record": (c_int, (c_void_p, c_char_p, POINTER(BufferAttributes), c_int)),
    "pa_stream_disconnect": (c_int, (c_void_p,)),
    "pa_stream_unref": (None, (c_void_p,)),
    "pa_stream_get_state": (c_int, (c_void_p,)),
    "pa_stream_get_device_name": (c_char_p, (c_void_p,)),
    "pa_stream_readable_size": (c_size_t, (c_void_p,)),
    "pa_stream_peek": (c_int, (c_void_p, POINTER(c_void_p), POINTER(c_size_t))),
    "pa_stream_drop": (c_int, (c_void_p,)),
    "pa_stream_get_timing_info": (POINTER(TimingInfo), (c_void_p,)),
    "pa_stream_update_timing_info": (c_void_p, (c_void_p, c_void_p, c_void_p)),
}


@cache
def library() -> Any | None:
    """Return libpulse, None where the system has none."""
    try:
        loaded = ctypes.CDLL("libpulse.so.0")
    except OSError:
        return None
    for name, (result, arguments) in _FUNCTIONS.items():
        function = getattr(loaded, name)
        function.restype, function.argtypes = result, arguments
    return loaded


def text(found: bytes | None) -> str:
    """Return a C string."""
    return (found or b"").decode(errors="replace")


class Count(NamedTuple):
    """What the server told of a stream: the Unix time, the bytes sent until then, how much was on its way."""

    at: float
    sent: int
    on_its_way_s: float


def counted(stream: int) -> Count | None:
    """Return the last news, None if there are none."""
    pulse = library()
    assert pulse is not None
    told = pulse.pa_stream_get_timing_info(stream)
    if not told:
        return None
    info = told.contents
    # Of a monitor the server counts what its sink has still to play.
    on_its_way = info.source_usec - info.sink_usec
    return Count(info.timestamp[0] + info.timestamp[1] / 1e6, info.write_index, on_its_way / 1e6)


def ask_to_count(stream: int) -> None:
    """Ask the server for news for ``counted``; they are there at a later look."""
    pulse = library()
    assert pulse is not None
    if operation := pulse.pa_stream_update_timing_info(stream, None, None):
        pulse.pa_operation_unref(operation)


def pieces(stream: int, held: Callable[[bytes], None]) -> int:
    """Hand over what has arrived and not been read; return its bytes with the holes, which no sound came for."""
    pulse = library()
    assert pulse is not None
    data, size = c_void_p(), c_size_t()
    read = 0
    while pulse.pa_stream_peek(stream, byref(data), byref(size)) == 0 and size.value:
        if data.value:
            held(ctypes.string_at(data.value, size.value))
        read += size.value
        pulse.pa_stream_drop(stream)
    return read
