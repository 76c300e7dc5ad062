"""Filtering a list as one types: compared as the search over everything compares."""

from __future__ import annotations

from typing import TYPE_CHECKING

from complaintdesk.domain import folding

if TYPE_CHECKING:
    from collections.abc import Iterable


def searchable(parts: Iterable[str]) -> str:
    """Return what ``holds`` looks through; no match runs from one part into the next."""
    return "\n".join(form for part in parts for form in folding.forms(part))


def words_of(typed: str) -> list[str]:
    """Return the words to look for, as they are compared."""
    return folding.words(typed)


def holds(text: str, words: list[str]) -> bool:
    """Tell whether a searchable text holds every word."""
    return all(word in text for word in words)
