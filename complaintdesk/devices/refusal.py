"""Why a sound device could not be opened."""

from __future__ import annotations


class DeviceRefused(Exception):
    """A stream could not be opened; ``code`` as in ports.RecorderFailed, ``why`` in the library's words."""

    def __init__(self, code: str, why: str) -> None:
        super().__init__(why)
        self.code = code
        self.why = why
