"""Filtering a list as one types: any width, any case, numbers with or without their dashes."""

from __future__ import annotations

import unicodedata
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

_DASHES = str.maketrans("", "", "-‐‑‒–—ー−() ")


def folded(text: str) -> str:
    """Return text as it is compared."""
    return unicodedata.normalize("NFKC", text).casefold().translate(_DASHES)


def searchable(parts: Iterable[str]) -> str:
    """Return what ``holds`` looks through; no match runs from one part into the next."""
    return "\n".join(folded(part) for part in parts)


def words_of(typed: str) -> list[str]:
    """Return the words to look for, as they are compared."""
    return [word for word in map(folded, typed.split()) if word]


def holds(text: str, words: list[str]) -> bool:
    """Tell whether a searchable text holds every word."""
    return all(word in text for word in words)
