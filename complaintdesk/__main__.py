"""The way in: ``complaintdesk``, or ``python -m complaintdesk``."""

from __future__ import annotations

import gc
import os
import sys
from typing import TYPE_CHECKING

from complaintdesk import paths
from complaintdesk.cli import commands
from complaintdesk.cli.refused import Refused

if TYPE_CHECKING:
    import argparse
    from collections.abc import Sequence
    from pathlib import Path

    from complaintdesk.cli.messages import Voice


def main(argv: Sequence[str] | None = None) -> int:
    """Do what the command line says and return the exit code."""
    return commands.run(list(sys.argv[1:] if argv is None else argv), _open_window)


def _open_window(given: argparse.Namespace, voice: Voice) -> int:
    number = _ringing(given)
    if _is_open(given.home, number):
        return 0
    if not _has_screen():
        raise Refused(voice.say("no_screen"))
    # The window collects garbage itself (gui/garbage.py); looking for it while everything is loaded finds none.
    gc.disable()
    from complaintdesk import window  # Qt: only when there is something to show
    from complaintdesk.cli.opening import code_from

    return window.run(given.home, code_from(given, voice), given.lang, number)


def _ringing(given: argparse.Namespace) -> str:
    """Return the number of ``ring NUMBER``; ``-`` reads it where no list of processes shows it."""
    number = given.number if given.command == "ring" else ""
    return sys.stdin.readline().strip() if number == "-" else str(number)


def _is_open(home: Path, number: str) -> bool:
    """Tell whether a window on the home is open; it was told to come forward, or who rings."""
    if not paths.doorbell(home).exists():
        return False
    from complaintdesk.gui import doorbell  # Qt: only when there is somebody to call

    return doorbell.ring(home, number)


def _has_screen() -> bool:
    """Tell whether Qt has somewhere to draw; without it, it would end the process with a core dump."""
    if sys.platform in ("win32", "darwin"):
        return True
    return any(os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"))


if __name__ == "__main__":
    sys.exit(main())
