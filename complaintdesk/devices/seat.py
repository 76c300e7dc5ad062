"""One window on a home: a second one would take the calls of the first for left open by a crash, and park them."""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING

from complaintdesk.domain.errors import StoreBusy

if TYPE_CHECKING:
    from pathlib import Path


class Seat:
    """A lock of the operating system on a file that stays empty: it ends with the process, however that ends."""

    def __init__(self, path: Path) -> None:
        """Take the seat. Raises StoreBusy if another window has it, OSError if the file cannot be made."""
        self._file = os.open(path, os.O_CREAT | os.O_RDWR, 0o600)
        try:
            _lock(self._file)
        except OSError as taken:
            os.close(self._file)
            raise StoreBusy("another window") from taken

    def leave(self) -> None:
        """Give the seat up."""
        os.close(self._file)


if sys.platform == "win32":
    import msvcrt

    def _lock(file: int) -> None:
        msvcrt.locking(file, msvcrt.LK_NBLCK, 1)
else:
    import fcntl

    def _lock(file: int) -> None:
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
