"""The guide as data: situations with their steps, what to answer, and which words fit this call."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from complaintdesk.domain.telling import Told
from complaintdesk.domain.terms import Direction, Enquiry, Fault, OrderStage

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

GENERAL = "general"
"""The situation that always fits; the others say only what differs from it."""

BEFORE_ORDER = "before_order"
"""The situation of those who have not ordered yet."""

BLANK = "＿＿"
"""Stands for what is not known yet, so that whoever reads aloud sees what to fill in."""

_PLACE = re.compile(r"\{([a-z_]+)\}")


@dataclass(frozen=True, slots=True, kw_only=True)
class Say:
    """Words to say in each language, for those calls that fit; an empty condition fits every call.

    ``key`` names the text for good: the shop's own copy is kept under it.
    """

    key: str
    words: Mapping[str, str]
    what: Told = Told.WORDS
    faults: frozenset[Fault] = frozenset()
    stages: frozenset[OrderStage] = frozenset()
    direction: Direction | None = None

    def fits(self, around: Around) -> bool:
        """Tell whether these words fit the call. What is undecided fits only words that name no fault."""
        return (
            (not self.faults or around.fault in self.faults)
            and (not self.stages or around.stage in self.stages)
            and self.direction in (None, around.direction)
        )

    @property
    def narrow(self) -> int:
        """Count the conditions: the words with the most of them fit best."""
        return bool(self.faults) + bool(self.stages) + (self.direction is not None)


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """One step of a call; ``cue`` is for the person at the desk and never read aloud."""

    key: str
    name: Mapping[str, str]
    says: tuple[Say, ...]
    cue: bool = False
    otherwise: tuple[Say, ...] = ()
    """What is said where none of ``says`` fits."""

    def fitting(self, around: Around) -> list[Say]:
        """Return the words that fit the call, the most particular first."""
        return fitting(self.says, around) or fitting(self.otherwise, around)


@dataclass(frozen=True, slots=True, kw_only=True)
class Situation:
    """A kind of call with its steps in order; ``enquiries`` are the kinds of enquiry that suggest it."""

    key: str
    name: Mapping[str, str]
    steps: tuple[Step, ...]
    enquiries: frozenset[Enquiry] = frozenset()


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """What to say when a caller says something hard; ``label`` is what the caller says or wants."""

    key: str
    label: Mapping[str, str]
    says: tuple[Say, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Book:
    """All of the guide; ``ladder`` are the words for each rung against abuse (domain/ladder.py), by its name."""

    situations: tuple[Situation, ...] = ()
    answers: tuple[Answer, ...] = ()
    ladder: tuple[Answer, ...] = ()
    playbook: tuple[Answer, ...] = ()
    """What the shop can offer and what it cannot, by the kind of enquiry."""

    def situation(self, key: str) -> Situation:
        """Return a situation, the general one if there is none of that name."""
        found = {situation.key: situation for situation in self.situations}
        return found.get(key) or found[GENERAL]

    def plan(self, enquiry: Enquiry | None, fault: Fault) -> Say | None:
        """Return what can be offered; None while the fault is undecided, the general words without an enquiry."""
        key = (enquiry or Enquiry.OTHER).value
        says = next((answer.says for answer in self.playbook if answer.key == key), ())
        return next(iter(fitting(says, Around(fault=fault))), None)

    def suggested(self, enquiry: Enquiry | None, stage: OrderStage | None, *, abuse: bool) -> str:
        """Return the situation that what is known of a call suggests."""
        if abuse:
            return "abuse"
        if stage is OrderStage.BEFORE_ORDER:
            return BEFORE_ORDER
        for situation in self.situations:
            if enquiry in situation.enquiries:
                return situation.key
        return GENERAL


@dataclass(frozen=True, slots=True, kw_only=True)
class Around:
    """What is known of a call: by it the words are chosen."""

    fault: Fault = Fault.UNDECIDED
    stage: OrderStage | None = None
    direction: Direction = Direction.INCOMING


def fitting(says: Sequence[Say], around: Around) -> list[Say]:
    """Return the words that fit, the most particular first, else in the order written."""
    return sorted((say for say in says if say.fits(around)), key=lambda say: -say.narrow)


def filled(words: str, values: Mapping[str, str]) -> str:
    """Put what is known into the words; the rest stays visible as ＿＿."""
    return _PLACE.sub(lambda found: values.get(found[1], "") or BLANK, words)


def original(say: Say, language: str) -> str:
    """Return the words as they came with the program; English where a language has none."""
    return say.words.get(language) or say.words["en"]


def spoken(say: Say, language: str, own: Mapping[tuple[str, str], str]) -> str:
    """Return the words as this shop says them; ``own`` is its copy by key and language."""
    return own.get((say.key, language)) or original(say, language)
