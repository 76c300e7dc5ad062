"""What may be typed after ``complaintdesk``. Nothing heavy is imported here: --help must answer at once."""

from __future__ import annotations

import argparse
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING, NoReturn

from complaintdesk import __version__, paths

if TYPE_CHECKING:
    from complaintdesk.cli.messages import Voice

PURPOSES = ("lawyer", "police", "court", "own")
FORMS = ("folder", "zip", "locked", "court")
SIDES = ("甲", "乙", "資料")
EXPORTED_PARTS = ("opinions", "recordings", "originals")
BLOCK_STATES = ("in-force", "proposed", "review", "ended", "allowed", "all")
BLOCK_REASONS = ("abuse", "threat", "excessive_demands", "refuses_dialogue", "unresponsive")
BLOCK_FORMATS = (
    "freepbx",
    "asterisk",
    "yeastar",
    "3cx",
    "csv",
    "vcard",
    "card-144",
    "sieve",
    "gmail",
    "m365-folder",
    "m365-tenant",
)
ATTACHED = ("from_caller", "proof", "other")
RETENTION_ACTIONS = ("list", "propose", "approve", "decline")
KEY_ACTIONS = ("list", "set-passphrase", "remove", "new-code", "use-keyring", "rekey")


class BadArguments(Exception):
    """The command line cannot be understood; the message is the parser's sentence."""

    def __init__(self, why: str, usage: str) -> None:
        super().__init__(why)
        self.usage = usage


class _Parser(argparse.ArgumentParser):
    def error(self, message: str) -> NoReturn:
        raise BadArguments(message, self.format_usage().strip())


def parse(argv: list[str], voice: Voice) -> argparse.Namespace:
    """Return the arguments; ``command`` is empty for the window. Raises BadArguments, SystemExit for --help."""
    try:  # the window asks for none of the commands, whose parsers take longer than all that it shows
        return _way_in(voice, for_window=True).parse_args(argv, _nothing_said())
    except BadArguments:
        return parser(voice).parse_args(argv, _nothing_said())


def _nothing_said() -> argparse.Namespace:
    # Not as the parsers' defaults: those of a subcommand would undo what was said before it.
    return argparse.Namespace(
        home=paths.default_home(), lang=None, key_file=None, command="", person=None, pin_fd=None
    )


def _common(voice: Voice) -> _Parser:
    """Return what may be said with every command, and without one."""
    common = _Parser(add_help=False, argument_default=argparse.SUPPRESS)
    common.add_argument("--home", type=Path, metavar="DIR", help=voice.say("help.home"))
    common.add_argument("--lang", choices=("ja", "en"), help=voice.say("help.lang"))
    common.add_argument("--key-file", metavar="FILE", help=voice.say("help.key_file"))
    common.add_argument("--as", dest="person", metavar="NAME", help=voice.say("help.as"))
    common.add_argument("--pin-fd", type=int, metavar="N", help=voice.say("help.pin_fd"))
    return common


def _way_in(voice: Voice, *, for_window: bool = False) -> _Parser:
    """Return what understands a command line without a command.

    That ``for_window`` alone takes nothing shortened and answers nothing itself: a command may stand beside it.
    """
    made = _Parser(
        prog="complaintdesk",
        description=voice.say("help.program"),
        parents=[_common(voice)],
        add_help=not for_window,
        allow_abbrev=not for_window,
    )
    if not for_window:
        made.add_argument("--version", action="version", version=f"complaintdesk {__version__}")
    return made


def parser(voice: Voice) -> argparse.ArgumentParser:
    """Return what understands the command line."""
    common = _common(voice)
    made = _way_in(voice)
    commands = made.add_subparsers(metavar="COMMAND", parser_class=_Parser)

    def command(name: str) -> argparse.ArgumentParser:
        words = voice.say(f"help.{name}")
        one = commands.add_parser(name, help=words, description=words, parents=[common])
        one.set_defaults(command=name)
        return one

    sample = command("sample")
    sample.add_argument("folder", type=Path, metavar="DIR", help=voice.say("help.sample.folder"))
    sample.add_argument("--seed", type=int, default=1, metavar="N", help=voice.say("help.sample.seed"))
    sample.add_argument("--now", type=datetime.fromisoformat, help=argparse.SUPPRESS)
    attach = command("attach")
    attach.add_argument("files", type=Path, nargs="+", metavar="FILE", help=voice.say("help.attach.files"))
    attach.add_argument("--case", required=True, metavar="CASE", help=voice.say("help.export.case"))
    attach.add_argument("--sent", action="store_true", help=voice.say("help.attach.sent"))
    attach.add_argument("--kind", choices=ATTACHED, default="other", help=voice.say("help.attach.kind"))
    _add_export(command("export"), voice)
    written = command("templates")
    written.add_argument("--out", type=Path, required=True, metavar="DIR", help=voice.say("help.export.out"))
    verify = command("verify")
    verify.add_argument("path", type=Path, metavar="PATH", help=voice.say("help.verify.path"))
    backup = command("backup")
    backup.add_argument("action", nargs="?", choices=("list",), help=voice.say("help.backup.list"))
    backup.add_argument("--to", type=Path, metavar="DIR", help=voice.say("help.backup.to"))
    restore = command("restore")
    restore.add_argument("snapshot", type=Path, metavar="SNAPSHOT", help=voice.say("help.restore.snapshot"))
    restore.add_argument("--to", type=Path, required=True, metavar="HOME", help=voice.say("help.restore.to"))
    _add_key(command("key"), common, voice)
    _add_import(command("import"), common, voice)
    who = command("who")
    who.add_argument("fragment", metavar="FRAGMENT", help=voice.say("help.who.fragment"))
    who.add_argument("--json", action="store_true", help=voice.say("help.who.json"))
    ring = command("ring")
    ring.add_argument("number", metavar="NUMBER", help=voice.say("help.ring.number"))
    command("doctor")
    record = command("record")
    record.add_argument(
        "--seconds", type=float, required=True, metavar="N", help=voice.say("help.record.seconds")
    )
    record.add_argument("--out", type=Path, required=True, metavar="FILE", help=voice.say("help.record.out"))
    record.add_argument("--staff", default="", metavar="NAME", help=voice.say("help.record.staff"))
    record.add_argument("--caller", default="", metavar="NAME", help=voice.say("help.record.caller"))
    _add_block(command("block"), common, voice)
    _add_retention(command("retention"), common, voice)
    return made


def _add_import(importing: argparse.ArgumentParser, common: _Parser, voice: Voice) -> None:
    kinds = importing.add_subparsers(metavar="orders", required=True, parser_class=_Parser)
    words = voice.say("help.import.orders")
    orders = kinds.add_parser("orders", help=words, description=words, parents=[common])
    orders.add_argument("files", type=Path, nargs="+", metavar="FILE", help=voice.say("help.import.files"))
    means = orders.add_mutually_exclusive_group()
    means.add_argument("--layout", metavar="NAME", help=voice.say("help.import.layout"))
    means.add_argument("--map", type=Path, metavar="FILE.json", help=voice.say("help.import.map"))


def _add_export(export: argparse.ArgumentParser, voice: Voice) -> None:
    export.add_argument("case", metavar="CASE", help=voice.say("help.export.case"))
    export.add_argument("--out", type=Path, required=True, metavar="DIR", help=voice.say("help.export.out"))
    export.add_argument(
        "--with", dest="cases", nargs="+", default=[], metavar="CASE", help=voice.say("help.export.with")
    )
    export.add_argument("--purpose", choices=PURPOSES, default="own", help=voice.say("help.export.purpose"))
    export.add_argument("--form", choices=FORMS, help=voice.say("help.export.form"))
    export.add_argument("--side", choices=SIDES, help=voice.say("help.export.side"))
    export.add_argument(
        "--first", type=_from_one, default=1, metavar="N", help=voice.say("help.export.first")
    )
    for bound in ("since", "until"):
        words = voice.say(f"help.export.{bound}")
        export.add_argument(f"--{bound}", type=date.fromisoformat, metavar="YYYY-MM-DD", help=words)
    for way in ("leave-out", "include"):
        words = voice.say(f"help.export.{way}")
        export.add_argument(f"--{way}", nargs="+", choices=EXPORTED_PARTS, default=[], help=words)
    export.add_argument("--redact-file", type=Path, metavar="FILE", help=voice.say("help.export.redact"))
    export.add_argument("--alone", action=argparse.BooleanOptionalAction, help=voice.say("help.export.alone"))
    export.add_argument("--to-whom", default="", metavar="NAME", help=voice.say("help.export.to_whom"))
    export.add_argument("--ground", default="", metavar="TEXT", help=voice.say("help.export.ground"))


def _from_one(typed: str) -> int:
    if (number := int(typed)) < 1:
        raise ValueError(typed)
    return number


def _add_block(block: argparse.ArgumentParser, common: _Parser, voice: Voice) -> None:
    verbs = block.add_subparsers(metavar="VERB", required=True, parser_class=_Parser)

    def verb(name: str) -> argparse.ArgumentParser:
        words = voice.say(f"help.block.{name}")
        made = verbs.add_parser(name, help=words, description=words, parents=[common])
        made.set_defaults(action=name)
        return made

    listed = verb("list")
    listed.add_argument(
        "--state", choices=BLOCK_STATES, default="in-force", help=voice.say("help.block.state")
    )
    listed.add_argument("--json", action="store_true", help=voice.say("help.who.json"))
    check = verb("check")
    check.add_argument("number", metavar="NUMBER", help=voice.say("help.block.number"))
    add = verb("add")
    add.add_argument("points", nargs="+", metavar="POINT", help=voice.say("help.block.points"))
    add.add_argument("--case", metavar="CASE", help=voice.say("help.export.case"))
    add.add_argument("--reason", choices=BLOCK_REASONS, required=True, help=voice.say("help.block.reason"))
    add.add_argument("--keep", choices=("phone", "mail", "letter"), help=voice.say("help.block.keep"))
    lift = verb("lift")
    lift.add_argument("number", metavar="NUMBER", help=voice.say("help.block.number"))
    erase = verb("erase")
    erase.add_argument("number", metavar="POINT", help=voice.say("help.block.points"))
    for wordy in (add, lift, erase):
        wordy.add_argument("--words-file", type=Path, metavar="FILE", help=voice.say("help.block.words"))
    export = verb("export")
    export.add_argument("--format", choices=BLOCK_FORMATS, required=True, help=voice.say("help.block.format"))
    export.add_argument("--out", type=Path, metavar="FILE", help=voice.say("help.block.out"))
    forms = ("national", "international")
    export.add_argument("--form", choices=forms, default="national", help=voice.say("help.block.form"))
    columns = "number,case,since"
    export.add_argument("--columns", default=columns, metavar="A,B", help=voice.say("help.block.columns"))
    export.add_argument("--folder", default="証拠", metavar="NAME", help=voice.say("help.block.folder"))
    export.add_argument("--slots", type=int, choices=(6, 30), default=30, help=voice.say("help.block.slots"))


def _add_retention(retention: argparse.ArgumentParser, common: _Parser, voice: Voice) -> None:
    verbs = retention.add_subparsers(metavar="VERB", required=True, parser_class=_Parser)
    for action in RETENTION_ACTIONS:
        words = voice.say(f"help.retention.{action}")
        made = verbs.add_parser(action, help=words, description=words, parents=[common])
        made.set_defaults(action=action)
        if action == "list":
            made.add_argument("--json", action="store_true", help=voice.say("help.who.json"))


def _add_key(key: argparse.ArgumentParser, common: _Parser, voice: Voice) -> None:
    actions = key.add_subparsers(metavar="ACTION", required=True, parser_class=_Parser)
    for action in KEY_ACTIONS:
        words = voice.say(f"help.key.{action}")
        made = actions.add_parser(action, help=words, description=words, parents=[common])
        made.set_defaults(action=action)
        if action == "remove":
            made.add_argument("kind", choices=("keyring", "passphrase"), help=voice.say("help.key.kind"))
        if action in ("set-passphrase", "rekey"):
            made.add_argument("--new-key-file", metavar="FILE", help=voice.say("help.key.new_key_file"))
