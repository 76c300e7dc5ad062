"""Words of third persons made black in everything that goes out, however they are written (widths, kana, dashes)."""

from __future__ import annotations

import json
from dataclasses import fields, is_dataclass, replace
from enum import Enum
from typing import TYPE_CHECKING, Any

from complaintdesk.domain import folding

if TYPE_CHECKING:
    from collections.abc import Sequence

BLACK = "■■■"
"""Stands for words that were taken out; of one length, so that it tells nothing of theirs."""

_NAMES = frozenset({"sha256", "head", "corrects", "corrected_by", "moved_from"})
"""Fields that hold no words but name other things, as all whose name ends with ``_id`` do."""


class Blackener:
    """Takes ``words`` out of texts, rows and bodies of entries."""

    def __init__(self, words: Sequence[str]) -> None:
        self._words = sorted({word for given in words for word in folding.words(given)})

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
        for start, end in folding.spans(text, self._words):
            kept, place = kept + text[place:start] + BLACK, end
        return kept + text[place:]

    def _field(self, name: str, value: object) -> object:
        return value if _is_name(name) else self.rows(value)

    def _found(self, value: object) -> bool:
        match value:
            case str():
                return bool(folding.spans(value, self._words))
            case dict():
                return any(self._found(part) for name, part in value.items() if not _is_name(name))
            case list():
                return any(self._found(part) for part in value)
        return False


def _is_name(field: str) -> bool:
    return field.endswith("_id") or field in _NAMES
