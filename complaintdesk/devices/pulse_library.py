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
from typing import TYPE_CHECKING, Any

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
INTERPOLATE_TIMING, AUTO_TIMING_UPDATE, DONT_MOVE, ADJUST_LATENCY = 0x0002, 0x0008, 0x0200, 0x2000


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
    "pa_stream_get_latency": (c_int, (c_void_p, POINTER(c_uint64), POINTER(c_int))),
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


def has_counted(stream: int) -> bool:
    """Tell whether the server has counted sound of a stream: before that it does not know how old any is."""
    pulse = library()
    assert pulse is not None
    told = pulse.pa_stream_get_timing_info(stream)
    return bool(told) and told.contents.write_index > 0


def latency_us(stream: int) -> int | None:
    """Return how old the next sample to be read is, µs; None while the server has not said."""
    age, negative = c_uint64(), c_int()
    pulse = library()
    assert pulse is not None
    if pulse.pa_stream_get_latency(stream, byref(age), byref(negative)) < 0:
        return None
    return -age.value if negative.value else age.value


def pieces(stream: int, held: Callable[[bytes], None]) -> None:
    """Hand over what has arrived and not been read; holes, which no sound came for, are left out."""
    pulse = library()
    assert pulse is not None
    data, size = c_void_p(), c_size_t()
    while pulse.pa_stream_peek(stream, byref(data), byref(size)) == 0 and size.value:
        if data.value:
            held(ctypes.string_at(data.value, size.value))
        pulse.pa_stream_drop(stream)
