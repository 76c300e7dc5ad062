"""What tells who somebody is, found in texts however it is written, and taken out of them.

A question for the shop's chat goes without who the caller is: chats are read by others and kept elsewhere. What is
known of the caller is taken out (widths, kana, dashes); addresses of mail and runs of digits that may be a telephone
number are taken out whoever they belong to.
"""

from __future__ import annotations

import re
import unicodedata
from typing import TYPE_CHECKING

from complaintdesk.domain import folding

if TYPE_CHECKING:
    from collections.abc import Iterable

GONE = "〇〇"
"""Stands where a name or number stood: what people write for it by hand."""

_MAIL = re.compile(r"[^\s@＠「」（）()、。<>]+[@＠][^\s@＠「」（）()、。<>]+")
_BETWEEN = r"[\s()（）\-‐‑‒–—―−ー－ｰ.．/／・]{0,3}"
"""What people put between the digits of a number."""
_NUMBER = re.compile(r"[+\d\s()\-‐‑‒–—―−ー./・]+")
_ABROAD = re.compile(r"^(?:\+|00|010)81")
_FEWEST = 6
"""Digits of a telephone number without its leading zero; fewer are looked for as any other word."""
_DAY = r"(?:19|20)\d\d([-/.])\d{1,2}\1\d{1,2}(?![-/.]?\d)"
_DIGITS = re.compile(rf"(?<!\d)(?!{_DAY})[+＋]?\d(?:[\s()（）\-‐‑‒–—―−－ーｰ.．]{{0,2}}\d){{6,}}")
"""Seven digits or more with what people put between them; a day like 2026-11-18 is none."""


def without_caller(text: str, known: Iterable[str]) -> str:
    """Return ``text`` with everything in ``known`` (names, numbers, order numbers, mail) taken out."""
    words = {word for item in known for word in folding.words(item)}
    gone = folding.spans(text, sorted(words))
    gone += [match.span() for pattern in (_MAIL, _DIGITS) for match in pattern.finditer(text)]
    kept, place = [], 0
    for start, end in sorted(gone):
        if start >= place:
            kept += [text[place:start], GONE]
        place = max(place, end)
    return "".join(kept) + text[place:]


def number_written(given: str) -> re.Pattern[str] | None:
    """Return what finds a telephone number as people and machines write it, None if ``given`` is none.

    In any width, with or without country code and leading zero, with what stands between its digits: 090-…, +81 90 …,
    ０９０（…）. Longer runs of digits in which it stands are found too: rather too much is taken out than too little.
    """
    plain = unicodedata.normalize("NFKC", given).strip()
    if not _NUMBER.fullmatch(plain):
        return None
    digits = re.sub(r"[^+\d]", "", plain)
    own = re.sub(r"\D", "", _ABROAD.sub("", digits)).lstrip("0")
    if len(own) < _FEWEST:
        return None
    body = _BETWEEN.join(f"[{digit}{chr(0xFF10 + int(digit))}]" for digit in own)
    zero = f"(?:[(（]?[0０]{_BETWEEN})?"
    return re.compile(f"(?:[+＋]?[8８][1１]{_BETWEEN})?{zero}{body}")
