"""Opening a home for a command, and finding who acts."""

from __future__ import annotations

import sys
import unicodedata
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from complaintdesk.cli.refused import Refused
from complaintdesk.domain.errors import KeyNeeded

if TYPE_CHECKING:
    import argparse
    from collections.abc import Callable, Iterator

    from complaintdesk.cli.messages import Voice
    from complaintdesk.domain.shop import Staff
    from complaintdesk.services.desk import Desk

T = TypeVar("T")

_LONGEST_CODE = 1000
"""Characters read from a key file; a recovery code has 28 and some hyphens."""


@contextmanager
def open_desk(home: Path, given: argparse.Namespace, voice: Voice) -> Iterator[Desk]:
    """Give the desk of a home, closed afterwards. Raises Refused, and as Homes.open."""
    with desk_opened_by(code_from(given, voice), home, voice) as desk:
        yield desk


@contextmanager
def desk_opened_by(secret: str | None, home: Path, voice: Voice) -> Iterator[Desk]:
    """Give the desk that a secret opens, else the keyring, else what is typed. Raises as Homes.open."""
    from complaintdesk import app  # 0.5 s that --help need not wait for

    desk = _with(secret, voice, lambda known: app.open_desk(home, known))
    try:
        yield desk
    finally:
        desk.close()


def code_from(given: argparse.Namespace, voice: Voice) -> str | None:
    """Return what the key file holds, None without one. Raises Refused."""
    return None if given.key_file is None else secret_in(given.key_file, voice)


def secret_in(file: str, voice: Voice) -> str:
    """Return the secret in a file, or in the next line of standard input if it is called ``-``. Raises Refused."""
    try:
        if file == "-":
            return sys.stdin.readline(_LONGEST_CODE).strip()
        with Path(file).open(encoding="utf-8-sig") as opened:
            return opened.read(_LONGEST_CODE).strip()
    except (OSError, UnicodeDecodeError) as failure:
        why = getattr(failure, "strerror", None) or type(failure).__name__
        raise Refused(voice.say("key_file.unreadable", path=file, why=why)) from failure


def with_secret(given: argparse.Namespace, voice: Voice, act: Callable[[str | None], T]) -> T:
    """Act with what the key file holds; else with nothing, which asks the keyring; else with what is typed.

    Raises Refused, and KeyNeeded where nobody is there to type.
    """
    return _with(code_from(given, voice), voice, act)


def _with(secret: str | None, voice: Voice, act: Callable[[str | None], T]) -> T:
    try:
        return act(secret)
    except KeyNeeded:
        if not sys.stdin.isatty():
            raise
    from getpass import getpass

    return act(getpass(voice.say("secret.ask")).strip())


def acting(desk: Desk, given: argparse.Namespace, voice: Voice) -> str:
    """Return the id of the person of ``--as``, else of who sat here last, signed in where people have PINs.

    Raises Refused, and as PeopleService.sign_in.
    """
    person = _meant(desk, given.person, voice)
    signing = desk.people.now()
    if signing.on and signing.person != person.staff_id:
        pin = _pin(given, person.name, voice) if person.staff_id in signing.pins else ""
        desk.people.sign_in(person.staff_id, pin, at_desk=False)
    return person.staff_id


def reading(desk: Desk, given: argparse.Namespace, voice: Voice) -> None:
    """Have whoever wants to read sign in, where people have PINs. Raises as ``acting``."""
    if desk.people.now().on:
        acting(desk, given, voice)


def _meant(desk: Desk, name: str | None, voice: Voice) -> Staff:
    people = desk.shops.shop().staff
    names = "、".join(person.name for person in people)
    for person in people:
        if name is None and person.staff_id == desk.settings.signed_in:
            return person
        if name is not None and _plain(person.name) == _plain(name):
            return person
    if name is None:
        raise Refused(voice.say("person.needed", people=names))
    raise Refused(voice.say("person.unknown", name=name, people=names))


def _pin(given: argparse.Namespace, name: str, voice: Voice) -> str:
    """Return the PIN from the descriptor of ``--pin-fd``, else typed unseen; lists of processes show neither."""
    if given.pin_fd is not None:
        try:
            with open(given.pin_fd, encoding="utf-8", closefd=False) as file:
                return file.readline(_LONGEST_CODE).rstrip("\r\n")
        except (OSError, UnicodeDecodeError) as failure:
            raise Refused(voice.say("pin.unreadable")) from failure
    if not sys.stdin.isatty():
        raise Refused(voice.say("pin.needed"))
    from getpass import getpass

    return getpass(f"{voice.say('pin.ask', name=name)} ")


def _plain(name: str) -> str:
    return "".join(unicodedata.normalize("NFKC", name).split())
