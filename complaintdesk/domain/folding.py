"""How text is compared in a search: widths, cases, kana and the dashes of numbers make no difference.

An index built with this folding is only taken apart again with the same one: a change here needs a migration that
rebuilds the index.
"""

from __future__ import annotations

import re
import unicodedata
from itertools import pairwise
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

_DASH = "ー"
"""Stands for every dash and for the long-vowel mark: people type one for the other."""
_DASHES = frozenset("-‐‑‒–—―−ー－ｰ﹘﹣")
_LOOSE = str.maketrans("", "", f"{_DASH}（）")
"""What people put between the digits of a number, or leave out."""
_DIGIT = re.compile("[0-9]")
_ABROAD = re.compile(r"^＋81(?=[0-9])")
"""The country code in place of the leading zero."""
_HIRAGANA_TO_KATAKANA = 0x60
_ASCII_TO_FULL_WIDTH = 0xFEE0
_NAMES = str.maketrans("髙﨑𠮷", "高崎吉")
"""Variants in surnames that nobody hears on the telephone."""


class _Characters(dict[int, str]):
    """What each character is compared as, worked out once."""

    def __missing__(self, code: int) -> str:
        folded = self[code] = _character(chr(code))
        return folded


def _character(char: str) -> str:
    if char in _DASHES:
        return _DASH
    if char.isspace() or unicodedata.category(char) in ("Cc", "Cf") or _selects_a_variant(char):
        return ""
    if "ぁ" <= char <= "ゖ" or char in "ゝゞ":
        return chr(ord(char) + _HIRAGANA_TO_KATAKANA)
    if char.isascii() and not char.isalnum():
        # Signs become full-width, which no folded text holds otherwise: the index takes ASCII signs as gaps.
        return chr(ord(char) + _ASCII_TO_FULL_WIDTH)
    return char


def _selects_a_variant(char: str) -> bool:
    return "\ufe00" <= char <= "\ufe0f" or "\U000e0100" <= char <= "\U000e01ef"


_CHARACTERS = _Characters()


def folded(text: str) -> str:
    """Return text as it is compared, without spaces; half characters are mended as the ledger mends them."""
    if not text.isascii() or "\0" in text:
        text = text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")
        text = text.replace("\0", "\ufffd").translate(_NAMES)
    text = unicodedata.normalize("NFKC", unicodedata.normalize("NFKC", text).casefold())
    return text.translate(_CHARACTERS)


def forms(text: str) -> tuple[str, ...]:
    """Return what a word may be found in: the folded text, and if it holds digits the same without dashes."""
    kept = folded(text)
    if not _DIGIT.search(kept):
        return (kept,)
    loose = kept.translate(_LOOSE)
    return (kept,) if loose == kept else (kept, loose)


def words(typed: str) -> list[str]:
    """Return the words to look for, all of which must be there.

    One with a digit loses its dashes and a leading +81, so that a number is found however it was written.
    """
    found = []
    for part in typed.split():
        word = folded(part)
        if _DIGIT.search(word):
            word = _ABROAD.sub("", word.translate(_LOOSE))
        if word:
            found.append(word)
    return found


def holds(texts: Sequence[str], wanted: Iterable[str]) -> bool:
    """Tell whether every wanted word stands in one of the texts' forms."""
    return all(any(word in text for text in texts) for word in wanted)


def grams(texts: Iterable[str]) -> set[str]:
    """Return every character and every pair of neighbours of the forms: what the index holds of a text."""
    found: set[str] = set()
    for text in texts:
        found.update(text)
        found.update(first + second for first, second in pairwise(text))
    return found


def grams_of(word: str) -> set[str]:
    """Return what the index must hold of a text in which the word stands: its pairs, or its one character."""
    return {first + second for first, second in pairwise(word)} or {word}


def spans(text: str, wanted: Sequence[str]) -> list[tuple[int, int]]:
    """Return where in the original text the words stand, as ``(start, end)`` in order and apart from each other."""
    signs, origins = _with_origins(text)
    loose = [place for place, sign in enumerate(signs) if sign.translate(_LOOSE)]
    marked = [False] * len(text)
    for word in wanted:
        places = loose if _DIGIT.search(word) else list(range(len(signs)))
        line = "".join(signs[place] for place in places)
        start = line.find(word)
        while word and start >= 0:
            first, last = origins[places[start]], origins[places[start + len(word) - 1]]
            marked[first[0] : last[1]] = [True] * (last[1] - first[0])
            start = line.find(word, start + 1)
    return list(_runs(marked))


def _with_origins(text: str) -> tuple[list[str], list[tuple[int, int]]]:
    """Return the folded characters, and from where to where in the text each of them comes."""
    signs: list[str] = []
    origins: list[tuple[int, int]] = []
    start = 0
    while start < len(text):
        end = start + 1
        while end < len(text) and _goes_with_the_one_before(text[end]):
            end += 1
        for sign in folded(text[start:end]):
            signs.append(sign)
            origins.append((start, end))
        start = end
    return signs, origins


def _goes_with_the_one_before(char: str) -> bool:
    return bool(unicodedata.combining(char)) or char in "ﾞﾟ"


def _runs(marked: Sequence[bool]) -> Iterator[tuple[int, int]]:
    start = None
    for place, on in enumerate((*marked, False)):
        if on and start is None:
            start = place
        elif not on and start is not None:
            yield start, place
            start = None
