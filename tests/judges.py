"""Programs of others that judge what we write."""

from __future__ import annotations

import shutil
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from pathlib import Path


def program(*names: str) -> str:
    """Return the first of these programs that is there.

    The set-up installs all of them on Linux (packaging/system_needs.py): there a missing one fails the test, for what
    nobody judged must not pass. Elsewhere the test is skipped.
    """
    found = next(filter(None, map(shutil.which, names)), None)
    if found:
        return found
    missing = f"{' or '.join(names)}: not on this machine"
    if sys.platform == "linux":
        pytest.fail(missing)
    pytest.skip(missing)


def judged(
    *command: object, within: Path | None = None, reads: Path | None = None
) -> subprocess.CompletedProcess[bytes]:
    """Run a program in a folder, with a file as its standard input, and return what it said."""
    words = [program(str(command[0])), *map(str, command[1:])]
    if reads is None:
        return subprocess.run(words, cwd=within, stdin=subprocess.DEVNULL, capture_output=True)
    with reads.open("rb") as told:
        return subprocess.run(words, cwd=within, stdin=told, capture_output=True)
