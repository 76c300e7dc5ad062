"""A question for the shop's chat without who the caller is: chats are read by others and kept elsewhere.

What is known of the caller is taken out however it is written (widths, kana, dashes); addresses of mail and runs of
digits that may be a telephone number are taken out whoever they belong to.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from complaintdesk.domain import folding

if TYPE_CHECKING:
    from collections.abc import Iterable

GONE = "〇〇"
"""Stands where a name or number stood: what people write for it by hand."""

_MAIL = re.compile(r"[^\s@＠「」（）()、。<>]+[@＠][^\s@＠「」（）()、。<>]+")
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
