"""Ctrl+C as a wish that is asked for at good moments.

Left to itself Python raises it anywhere, even inside a library's clean-up, where it is lost or leaves a mess.
"""

from __future__ import annotations

import signal
import threading
from contextlib import contextmanager
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator


@contextmanager
def ctrl_c() -> Iterator[threading.Event]:
    """Give an event that is set once Ctrl+C was pressed."""
    pressed = threading.Event()
    if threading.current_thread() is not threading.main_thread():
        yield pressed
        return
    former = signal.signal(signal.SIGINT, lambda _number, _frame: pressed.set())
    try:
        yield pressed
    finally:
        signal.signal(signal.SIGINT, former)
