"""Choosing the kind of a line by what is typed at its beginning: a sign and a letter, in Latin letters or in kana.

The sign is ``/``, in full width or as ``・``: the key that bears ``/`` types ``・`` through a Japanese input method.
"""

from __future__ import annotations

import unicodedata

from complaintdesk.domain.terms import NoteKind

SIGNS = "/・"

# No kana with a voicing mark: on a kana keyboard its first half would be taken for another kind.
LETTERS: dict[NoteKind, tuple[str, str]] = {
    NoteKind.FACT: ("j", "こ"),  # jijitsu, koto
    NoteKind.DEMAND: ("y", "よ"),  # yōbō
    NoteKind.READBACK: ("f", "ふ"),  # fukushō
    NoteKind.EMOTION: ("k", "か"),  # kanjō
    NoteKind.ANSWER: ("t", "と"),  # tō, the second half of kaitō
    NoteKind.PROMISE: ("p", "や"),  # promise, yakusoku
    NoteKind.ABUSE: ("b", "ほ"),  # bōgen
    NoteKind.OPINION: ("s", "し"),  # shoken
}
"""One Latin letter and one kana for each kind."""

_KINDS = {letter: kind for kind, letters in LETTERS.items() for letter in letters}


def asks(typed: str) -> bool:
    """Tell whether what was typed is the sign alone: then the letters are shown."""
    return _plain(typed) in SIGNS and typed != ""


def kind_of(typed: str) -> NoteKind | None:
    """Return the kind that a sign and a letter name, None for anything else."""
    plain = _plain(typed)
    return _KINDS.get(plain[1]) if len(plain) == 2 and plain[0] in SIGNS else None


def _plain(typed: str) -> str:
    return unicodedata.normalize("NFKC", typed).casefold()
