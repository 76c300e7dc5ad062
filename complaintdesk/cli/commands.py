"""From arguments to an exit code: 0 done, 1 the answer is no, 2 could not be done, 130 interrupted."""

from __future__ import annotations

import sys
from importlib import import_module
from typing import TYPE_CHECKING

from complaintdesk.cli import arguments
from complaintdesk.cli.messages import Voice, language_of
from complaintdesk.cli.refused import Refused
from complaintdesk.domain.errors import Cancelled, UserError

if TYPE_CHECKING:
    import argparse
    from collections.abc import Callable

INTERRUPTED = 130
_MODULES = {"import": "import_orders"}
"""Commands whose name no module can have."""


def run(argv: list[str], open_window: Callable[[argparse.Namespace, Voice], int]) -> int:
    """Do what the command line says."""
    _let_any_name_be_printed()
    voice = Voice(language_of(_asked_language(argv)))
    try:
        try:
            given = arguments.parse(argv, voice)
        except SystemExit as answered:  # --help, --version
            return int(answered.code or 0)
        if not given.command or given.command == "ring":
            return open_window(given, voice)
        module = import_module(f"complaintdesk.cli.{_MODULES.get(given.command, given.command)}")
        return int(module.run(given, voice))
    except arguments.BadArguments as bad:
        return _refuse(voice.say("arguments", why=bad), bad.usage)
    except Refused as refused:
        return _refuse(str(refused))
    except Cancelled as cancelled:
        _refuse(voice.refusal(cancelled))
        return INTERRUPTED
    except UserError as failure:
        return _refuse(voice.refusal(failure))
    except KeyboardInterrupt:
        _refuse(voice.say("interrupted"))
        return INTERRUPTED


def _refuse(*lines: str) -> int:
    for line in lines:
        print(line, file=sys.stderr)
    return 2


def _asked_language(argv: list[str]) -> str | None:
    """Find --lang before the parser does: its own help and complaints must be in that language."""
    for place, argument in enumerate(argv):
        if argument == "--lang" and place + 1 < len(argv):
            return argv[place + 1] if argv[place + 1] in ("ja", "en") else None
        if argument in ("--lang=ja", "--lang=en"):
            return argument[-2:]
    return None


def _let_any_name_be_printed() -> None:
    """Print a placeholder where the terminal's character set lacks a character (𠮷 on an old Windows console)."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(errors="backslashreplace")
