"""The way in: ``complaintdesk``, or ``python -m complaintdesk``."""

from __future__ import annotations

import gc
import os
import sys
from typing import TYPE_CHECKING

from complaintdesk.cli import commands
from complaintdesk.cli.refused import Refused

if TYPE_CHECKING:
    import argparse
    from collections.abc import Sequence

    from complaintdesk.cli.messages import Voice


def main(argv: Sequence[str] | None = None) -> int:
    """Do what the command line says and return the exit code."""
    return commands.run(list(sys.argv[1:] if argv is None else argv), _open_window)


def _open_window(given: argparse.Namespace, voice: Voice) -> int:
    if not _has_screen():
        raise Refused(voice.say("no_screen"))
    # The window collects garbage itself (gui/garbage.py); looking for it while everything is loaded finds none.
    gc.disable()
    from complaintdesk import window  # Qt: only when there is something to show
    from complaintdesk.cli.opening import code_from

    return window.run(given.home, code_from(given, voice), given.lang)


def _has_screen() -> bool:
    """Tell whether Qt has somewhere to draw; without it, it would end the process with a core dump."""
    if sys.platform in ("win32", "darwin"):
        return True
    return any(os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"))


if __name__ == "__main__":
    sys.exit(main())
