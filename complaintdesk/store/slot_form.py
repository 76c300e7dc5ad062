"""The form of the key slots and of their file: a sum finds a flipped bit before any secret is known."""

from __future__ import annotations

import hashlib
import json
import re
from dataclasses import asdict, dataclass
from typing import Any

import msgspec

from complaintdesk.domain import ledger

FORMAT = 2
"""Format 1 had neither generation, database nor MAC; it is read, and written anew at the next opening."""

FIRST_DATABASE = "complaintdesk.db"
_DATABASE_NAME = re.compile(r"complaintdesk(-[1-9][0-9]{0,8})?\.db")


@dataclass(frozen=True, slots=True)
class Slot:
    """One way to the master key.

    ``kind`` is keyring, recovery, passphrase or open (a sample home's, which holds no secret).
    """

    kind: str
    salt: str
    nonce: str
    wrapped: str


@dataclass(frozen=True, slots=True)
class KeySlots:
    """All ways to one master key. ``home_id`` names the keyring's entry; it is no secret.

    ``generation`` grows with every change, so that the newer of two copies is known. ``database`` names the file that
    the master key opens; ``replaces`` one that a re-key left behind. ``mac`` is empty in format 1 only.
    """

    home_id: str
    check: str
    slots: tuple[Slot, ...]
    generation: int = 0
    database: str = FIRST_DATABASE
    replaces: str = ""
    mac: str = ""

    @property
    def sample(self) -> bool:
        """Tell whether this is a sample home, which opens without any secret."""
        return self.has("open")

    def has(self, kind: str) -> bool:
        """Tell whether there is a slot of that kind."""
        return any(slot.kind == kind for slot in self.slots)


def text_of(slots: KeySlots) -> bytes:
    """Return the file's bytes; there is one form for each content, so that any other bytes are damage."""
    fields = asdict(slots)
    if not slots.mac:
        data = {"format": 1, **{name: fields[name] for name in ("home_id", "check", "slots")}}
    else:
        data = {"format": FORMAT, **fields}
    return (json.dumps({**data, "sum": _sum(data)}, indent=2) + "\n").encode()


def parse(text: bytes) -> KeySlots:
    """Read a file's bytes. Raises ValueError, KeyError, TypeError or AttributeError for any that we did not write."""
    data = json.loads(text)
    if data.pop("format") not in (1, FORMAT):
        raise ValueError("format")
    # A flipped bit inside a slot is still a slot; without this sum it would look like a wrong code.
    del data["sum"]
    try:
        found = msgspec.convert(data, KeySlots)
    except msgspec.ValidationError as failure:
        raise ValueError("fields") from failure
    if text_of(found) != text or not all(
        map(_is_database, (found.database, found.replaces or found.database))
    ):
        raise ValueError("sum")
    return found


def _is_database(name: str) -> bool:
    return _DATABASE_NAME.fullmatch(name) is not None


def _sum(data: dict[str, Any]) -> str:
    return hashlib.sha256(ledger.canonical(data)).hexdigest()
