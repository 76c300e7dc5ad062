"""What a check reads of the bodies of entries: no more than it compares, so that later versions may say more."""

from __future__ import annotations

import msgspec


class Note(msgspec.Struct):
    """A line, first written or corrected."""

    note_kind: str
    text: str
    at: int


class Mark(msgspec.Struct):
    """A mark on a line, of whichever kind."""

    line_id: str
    at: int
    agreed: bool = False
    difference: str = ""
    abuse_type: str | None = None
    ground: str | None = None


class Ended(msgspec.Struct):
    """The end of a recording."""

    recording_id: str
    frames: int
    head: str


class Hash(msgspec.Struct):
    """The hash of a file, in hex."""

    sha256: str


class Paper(msgspec.Struct):
    """A message or a file."""

    message_id: str
    original: Hash | None = None
    file: Hash | None = None


class Gone(msgspec.Struct):
    """An entry that was erased, and what is left of it."""

    desk_id: str
    seq: int
    rest: str


class Erased(msgspec.Struct):
    """A tombstone."""

    entries: list[Gone]
    recordings: list[str]


class KeyMade(msgspec.Struct):
    """The key of a desk."""

    public: str
