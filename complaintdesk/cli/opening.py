"""Opening a home for a command, and finding who acts."""

from __future__ import annotations

import sys
import unicodedata
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from complaintdesk.cli.refused import Refused

if TYPE_CHECKING:
    import argparse
    from collections.abc import Iterator

    from complaintdesk.cli.messages import Voice
    from complaintdesk.services.desk import Desk

_LONGEST_CODE = 1000
"""Characters read from a key file; a recovery code has 28 and some hyphens."""


@contextmanager
def open_desk(home: Path, given: argparse.Namespace, voice: Voice) -> Iterator[Desk]:
    """Give the desk of a home, closed afterwards. Raises Refused, and as Homes.open."""
    code = code_from(given, voice)
    from complaintdesk import app  # 0.5 s that --help need not wait for

    desk = app.open_desk(home, code)
    try:
        yield desk
    finally:
        desk.close()


def code_from(given: argparse.Namespace, voice: Voice) -> str | None:
    """Return what the key file holds, None without one. Raises Refused."""
    if given.key_file is None:
        return None
    try:
        if given.key_file == "-":
            return sys.stdin.read(_LONGEST_CODE).strip()
        with Path(given.key_file).open(encoding="utf-8-sig") as file:
            return file.read(_LONGEST_CODE).strip()
    except (OSError, UnicodeDecodeError) as failure:
        why = getattr(failure, "strerror", None) or type(failure).__name__
        raise Refused(voice.say("key_file.unreadable", path=given.key_file, why=why)) from failure


def acting(desk: Desk, name: str | None, voice: Voice) -> str:
    """Return the id of the person called ``name``, without a name that of who sits at this desk. Raises Refused."""
    people = desk.shops.shop().staff
    names = "、".join(person.name for person in people)
    if name is None:
        last = desk.settings.signed_in
        if not any(person.staff_id == last for person in people):
            raise Refused(voice.say("person.needed", people=names))
        return last
    for person in people:
        if _plain(person.name) == _plain(name):
            return person.staff_id
    raise Refused(voice.say("person.unknown", name=name, people=names))


def _plain(name: str) -> str:
    return "".join(unicodedata.normalize("NFKC", name).split())
