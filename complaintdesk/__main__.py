"""The way in: ``complaintdesk``, or ``python -m complaintdesk``."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from complaintdesk.cli import commands

if TYPE_CHECKING:
    import argparse
    from collections.abc import Sequence

    from complaintdesk.cli.messages import Voice


def main(argv: Sequence[str] | None = None) -> int:
    """Do what the command line says and return the exit code."""
    return commands.run(list(sys.argv[1:] if argv is None else argv), _open_window)


def _open_window(given: argparse.Namespace, voice: Voice) -> int:
    from complaintdesk import window  # Qt: only when there is something to show
    from complaintdesk.cli.opening import code_from

    return window.run(given.home, code_from(given, voice), given.lang)


if __name__ == "__main__":
    sys.exit(main())
