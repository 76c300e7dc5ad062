"""Words of third persons made black in everything that goes out, however they are written (widths, kana, numbers)."""

from __future__ import annotations

import json
from dataclasses import fields, is_dataclass, replace
from enum import Enum
from typing import TYPE_CHECKING, Any

from complaintdesk.domain import folding
from complaintdesk.domain.redaction import number_written

if TYPE_CHECKING:
    from collections.abc import Sequence

BLACK = "■■■"
"""Stands for words that were taken out; of one length, so that it tells nothing of theirs."""

_NAMES = frozenset({"sha256", "head", "corrects", "corrected_by", "moved_from"})
"""Fields that hold no words but name other things, as all whose name ends with ``_id`` do."""


class Blackener:
    """Takes ``words`` out of texts, rows and bodies of entries."""

    def __init__(self, words: Sequence[str]) -> None:
        numbers = {given: number_written(given) for given in words}
        self._numbers = [pattern for pattern in numbers.values() if pattern]
        self._words = sorted(
            {
                word
                for given, pattern in numbers.items()
                for word in folding.words("".join(given.split()) if pattern else given)
            }
        )

    def rows(self, value: Any) -> Any:  # noqa: ANN401 (any row of a case)
        """Return rows with the words taken out of every text in them."""
        if not self._words or isinstance(value, Enum):
            return value
        if isinstance(value, str):
            return self.text(value)
        if isinstance(value, tuple):
            return tuple(self.rows(part) for part in value)
        if is_dataclass(value) and not isinstance(value, type):
            names = [one.name for one in fields(value)]
            return replace(value, **{name: self._field(name, getattr(value, name)) for name in names})
        return value

    def touches(self, body: bytes) -> bool:
        """Tell whether an entry's body (JSON) holds any of the words."""
        return bool(self._words) and self._found(json.loads(body))

    def text(self, text: str) -> str:
        """Return a text without the words."""
        kept, place = "", 0
        for start, end in self._spans(text):
            kept, place = kept + text[place:start] + BLACK, end
        return kept + text[place:]

    def _spans(self, text: str) -> list[tuple[int, int]]:
        """Return where the words stand, in order and apart from each other."""
        found = folding.spans(text, self._words)
        found += [match.span() for pattern in self._numbers for match in pattern.finditer(text)]
        apart: list[tuple[int, int]] = []
        for start, end in sorted(found):
            if apart and start <= apart[-1][1]:
                apart[-1] = (apart[-1][0], max(end, apart[-1][1]))
            else:
                apart.append((start, end))
        return apart

    def _field(self, name: str, value: object) -> object:
        return value if _is_name(name) else self.rows(value)

    def _found(self, value: object) -> bool:
        match value:
            case str():
                return bool(self._spans(value))
            case dict():
                return any(self._found(part) for name, part in value.items() if not _is_name(name))
            case list():
                return any(self._found(part) for part in value)
        return False


def _is_name(field: str) -> bool:
    return field.endswith("_id") or field in _NAMES
