"""When, how often and what was answered, as the record says (checklist 83): never more than stands there."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Answered:
    """``calls`` and ``mails`` are when the caller rang or wrote; ``answers`` when we answered and in which words.

    Times are UTC µs, the oldest first.
    """

    calls: tuple[int, ...] = ()
    mails: tuple[int, ...] = ()
    answers: tuple[tuple[int, str], ...] = ()
