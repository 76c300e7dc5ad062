"""The words of the guide, the calls to practise, and what was answered so far.

Words and calls ship as files that anyone can read.
"""

from __future__ import annotations

import tomllib
from typing import TYPE_CHECKING, Any

from complaintdesk.domain.answered import Answered
from complaintdesk.domain.guide import GENERAL, Answer, Book, Say, Situation, Step
from complaintdesk.domain.practice import Choice, Exercise, Turn
from complaintdesk.domain.telling import Told
from complaintdesk.domain.terms import Direction, Enquiry, Fault, OrderStage
from complaintdesk.store import answer_queries

if TYPE_CHECKING:
    from pathlib import Path

    from complaintdesk.store.database import Database

_ORDER = (GENERAL, "damaged", "late", "wrong_item", "returns", "payment", "before_order", "abuse")
_ANSWERS, _LADDER, _PLAYBOOK = "answers", "ladder", "playbook"


class GuideService:
    """The guide as it ships, read once; the shop's own copy of it is kept in the ledger (domain/shop.py)."""

    def __init__(self, database: Database, guide: Path, practice: Path) -> None:
        self._database = database
        self._guide = guide
        self._practice = practice
        self._book: Book | None = None

    def answered(self, e164: str, but: str) -> Answered:
        """Return when a number came to us and what we answered, all but the call ``but``; nothing for no number."""
        if not e164:
            return Answered()
        with self._database.reading() as tx:
            return answer_queries.answered(tx, e164, but)

    def book(self) -> Book:
        """Return all situations and answers. Raises ValueError for a file that is not as it should be."""
        self._book = self._book or read_book(self._guide)
        return self._book

    def exercises(self) -> list[Exercise]:
        """Return the calls to practise, in the order of their files. Raises ValueError as ``book``."""
        return read_exercises(self._practice)


def read_book(folder: Path) -> Book:
    """Return the guide that lies in a folder. Raises ValueError for a file that is not as it should be."""
    general = _situation(GENERAL, _read(folder / f"{GENERAL}.toml"), {})
    known = {step.key: step for step in general.steps}
    others = [_situation(key, _read(folder / f"{key}.toml"), known) for key in _ORDER[1:]]
    return Book(
        situations=(general, *others),
        answers=_answers(folder, _ANSWERS),
        ladder=_answers(folder, _LADDER),
        playbook=_answers(folder, _PLAYBOOK),
    )


def _answers(folder: Path, name: str) -> tuple[Answer, ...]:
    return tuple(
        Answer(
            key=answer["key"],
            label=answer["label"],
            says=tuple(_say(f"{name}.{answer['key']}", say) for say in answer["say"]),
        )
        for answer in _read(folder / f"{name}.toml")["answer"]
    )


def read_exercises(folder: Path) -> list[Exercise]:
    """Return the calls to practise that lie in a folder. Raises ValueError as ``read_book``."""
    return [_exercise(path.stem, _read(path)) for path in sorted(folder.glob("*.toml"))]


def _read(path: Path) -> dict[str, Any]:
    return tomllib.loads(path.read_text(encoding="utf-8"))


def _situation(key: str, data: dict[str, Any], general: dict[str, Step]) -> Situation:
    """Return a situation; what it does not say itself it takes from the ``general`` steps, in their order."""
    own = {step["key"]: _step(key, step, general.get(step["key"])) for step in data["step"]}
    steps = {**general, **own} if general else own
    return Situation(
        key=key,
        name=data["name"],
        steps=tuple(steps.values()),
        enquiries=frozenset(Enquiry(value) for value in data.get("enquiries", ())),
    )


def _step(situation: str, data: dict[str, Any], general: Step | None) -> Step:
    name = data.get("name") or (general.name if general else None)
    if name is None:
        raise ValueError(f"the step {situation}.{data['key']} has no name")
    return Step(
        key=data["key"],
        name=name,
        says=tuple(_say(f"{situation}.{data['key']}", say) for say in data["say"]),
        cue=data.get("cue", False),
        otherwise=general.says if general else (),
    )


def _say(before: str, data: dict[str, Any]) -> Say:
    direction = data.get("direction")
    return Say(
        key=f"{before}.{data['id']}",
        words={language: data[language] for language in ("ja", "en")},
        what=Told(data.get("what", Told.WORDS)),
        faults=frozenset(Fault(value) for value in data.get("fault", ())),
        stages=frozenset(OrderStage(value) for value in data.get("stage", ())),
        direction=Direction(direction) if direction else None,
    )


def _exercise(key: str, data: dict[str, Any]) -> Exercise:
    return Exercise(
        key=key,
        name=data["name"],
        setting=data["setting"],
        turns=tuple(
            Turn(
                caller=turn["caller"],
                choices=tuple(
                    Choice(words=choice["words"], good=choice.get("good", False), why=choice["why"])
                    for choice in turn.get("choice", ())
                ),
            )
            for turn in data["turn"]
        ),
        lesson=data["lesson"],
        number=data.get("number", ""),
    )
