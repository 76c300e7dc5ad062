"""What was done in like cases (checklist 64): how alike two cases are, by what is noted of both."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from enum import StrEnum
from itertools import pairwise
from typing import TYPE_CHECKING

from complaintdesk.domain import folding
from complaintdesk.domain.terms import CaseState, Enquiry, Fault, OrderStage

if TYPE_CHECKING:
    from collections.abc import Iterable

    from complaintdesk.domain.decision import RemedyDecided

_TERM = re.compile("[一-鿿々]{2,}|[ァ-ヺー]{3,}|[A-Za-z]{4,}")
"""What a matter is called in Japanese: kanji or katakana in a row. What holds sentences together is hiragana."""
_ENQUIRY, _FAULT, _STAGE, _GOODS, _WORDS = 3.0, 2.0, 1.0, 2.0, 8.0
"""Points for each thing in common; those of words by the share of them that both cases use."""
_SHARED = 0.12
"""Words in common below this share are chance."""
_ENOUGH = 3.0
"""Points of a case that is worth showing."""


class Common(StrEnum):
    """What two cases have in common."""

    ENQUIRY = "enquiry"
    STAGE = "stage"
    FAULT = "fault"
    GOODS = "goods"
    WORDS = "words"


@dataclass(frozen=True, slots=True, kw_only=True)
class Traits:
    """What is noted of a case: None and empty where nothing is. ``goods`` are folded, ``terms`` as written."""

    enquiry: Enquiry | None = None
    stage: OrderStage | None = None
    fault: Fault = Fault.UNDECIDED
    goods: frozenset[str] = frozenset()
    terms: tuple[str, ...] = ()
    pairs: frozenset[str] = field(default=frozenset())


def traits(
    said: Iterable[str],
    goods: Iterable[str],
    *,
    enquiry: Enquiry | None = None,
    stage: OrderStage | None = None,
    fault: Fault = Fault.UNDECIDED,
) -> Traits:
    """Return what tells a case from others; ``said`` are title, demands and facts, ``goods`` what was ordered."""
    terms = tuple(dict.fromkeys(term for text in said for term in _TERM.findall(text)))
    named = frozenset(
        folding.folded(item.split()[0]) for text in goods for item in re.split("[、,;]", text) if item.split()
    )
    pairs = {first + second for term in terms for first, second in pairwise(folding.folded(term))}
    return Traits(enquiry=enquiry, stage=stage, fault=fault, goods=named, terms=terms, pairs=frozenset(pairs))


def common(one: Traits, other: Traits) -> frozenset[Common]:
    """Return what two cases have in common."""
    same = {
        Common.ENQUIRY: one.enquiry is not None and one.enquiry is other.enquiry,
        Common.STAGE: one.stage is not None and one.stage is other.stage,
        Common.FAULT: one.fault is not Fault.UNDECIDED and one.fault is other.fault,
        Common.GOODS: bool(one.goods & other.goods),
        Common.WORDS: _shared(one, other) >= _SHARED,
    }
    return frozenset(each for each, is_so in same.items() if is_so)


def points(one: Traits, other: Traits) -> float:
    """Return how alike two cases are; 0 unless it is worth showing.

    Whose fault it was and where the order was only count beside what it was about.
    """
    same = common(one, other)
    if not same & {Common.ENQUIRY, Common.GOODS, Common.WORDS}:
        return 0
    worth = {Common.ENQUIRY: _ENQUIRY, Common.FAULT: _FAULT, Common.STAGE: _STAGE, Common.GOODS: _GOODS}
    found = sum(worth.get(each, 0) for each in same) + _WORDS * _shared(one, other)
    return found if found >= _ENOUGH else 0


def _shared(one: Traits, other: Traits) -> float:
    """Return the share of the pairs of characters that both use, 0 to 1 (Dice)."""
    both = len(one.pairs) + len(other.pairs)
    return 2 * len(one.pairs & other.pairs) / both if both else 0


class GivenKind(StrEnum):
    """How something was given: decided, promised and kept, or answered."""

    DECIDED = "decided"
    KEPT = "kept"
    ANSWERED = "answered"


@dataclass(frozen=True, slots=True, kw_only=True)
class Given:
    """What was given or said in a case, at ``at`` (UTC µs); with a ``remedy``, ``words`` are its reason."""

    kind: GivenKind
    words: str
    at: int
    remedy: RemedyDecided | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Precedent:
    """A closed case that is like another: how it ended, what was given, and what both have in ``common``.

    ``closed_at`` is when it was last touched, UTC µs; ``given`` is the weightiest first.
    """

    case_id: str
    number: int
    title: str
    state: CaseState
    fault: Fault
    closed_at: int
    common: frozenset[Common]
    blocked: bool
    given: tuple[Given, ...]
