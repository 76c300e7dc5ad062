"""``complaintdesk key …``: the ways to the key, and re-keying; secrets come from a terminal or a file."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from complaintdesk.cli.ctrl_c import ctrl_c
from complaintdesk.cli.opening import acting, code_from, desk_opened_by, secret_in
from complaintdesk.cli.progress import Progress
from complaintdesk.cli.refused import Refused
from complaintdesk.domain.terms import Role

if TYPE_CHECKING:
    import argparse

    from complaintdesk.cli.messages import Voice
    from complaintdesk.services.desk import Desk


def run(given: argparse.Namespace, voice: Voice) -> int:
    """Do one thing with the keys as the person who acts; return 0 when it is done, 1 where there is no keyring."""
    secret = code_from(given, voice)
    with desk_opened_by(secret, given.home, voice) as desk:
        if given.action == "list":
            return _list(desk, voice)
        by = acting(desk, given, voice)
        desk.shops.require(by, Role.OWNER)  # before any secret is asked for
        match given.action:
            case "set-passphrase":
                desk.keys.set_passphrase(_new_passphrase(given, voice), by)
            case "remove":
                desk.keys.remove(given.kind, by)
            case "new-code":
                desk.keys.renew_code(_code_shown_and_typed(desk, voice), by)
            case "use-keyring":
                if not desk.keys.use_keyring(by):
                    print(voice.say("key.no_keyring"))
                    return 1
            case _:
                _rekey(desk, by, secret, given.new_key_file, voice)
    print(voice.say(f"key.{given.action}.done"))
    return 0


def _list(desk: Desk, voice: Voice) -> int:
    for kind in desk.keys.slots():
        print(f"{kind:<10}  {voice.say(f'key.{kind}')}")
    return 0


def _new_passphrase(given: argparse.Namespace, voice: Voice) -> str:
    if given.new_key_file is not None:
        return secret_in(given.new_key_file, voice)
    first = _asked("key.ask.new", voice)
    if _asked("key.ask.again", voice) != first:
        raise Refused(voice.say("key.differs"))
    return first


def _code_shown_and_typed(desk: Desk, voice: Voice) -> str:
    """Show a code once and have it typed: one that was not written down would lock the home for good."""
    code = desk.keys.new_code()
    print(voice.say("key.code", code=code), flush=True)
    if sys.stdin.isatty():
        print(voice.say("key.ask.code"), end=" ", file=sys.stderr, flush=True)
    if not desk.keys.same_code(code, sys.stdin.readline().strip()):
        raise Refused(voice.say("key.code.differs"))
    return code


def _rekey(desk: Desk, by: str, code: str | None, passphrase_file: str | None, voice: Voice) -> None:
    """Ask for what is to go on opening the home; the recovery code may be the secret that opened it just now."""
    code = code if code is not None else _asked("key.ask.code", voice)
    passphrase = None
    if passphrase_file is not None:
        passphrase = secret_in(passphrase_file, voice)
    elif "passphrase" in desk.keys.slots():
        passphrase = _asked("key.ask.passphrase", voice)
    progress = Progress()
    with ctrl_c() as pressed:
        try:
            desk.keys.rekey(code, passphrase or None, by, progress.show, pressed.is_set)
        finally:
            progress.clear()


def _asked(question: str, voice: Voice) -> str:
    """Ask somebody at a terminal without showing the answer. Raises Refused where nobody is."""
    if not sys.stdin.isatty():
        raise Refused(voice.say("key.no_terminal"))
    from getpass import getpass

    return getpass(f"{voice.say(question)} ").strip()
