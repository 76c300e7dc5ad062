"""Everything the guide holds as one list to jump in: answers, the shop's rules, steps."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, auto
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from complaintdesk.domain import folding
from complaintdesk.domain.guide import fitting
from complaintdesk.domain.house_rules import Topic

if TYPE_CHECKING:
    from complaintdesk.domain.house_rules import HouseRule
    from complaintdesk.viewmodels.guide import Guide
    from complaintdesk.viewmodels.session import Session


class Place(Enum):
    """Where an entry leads."""

    ANSWER = auto()
    RULE = auto()
    STEP = auto()
    SITUATION = auto()
    RECORD = auto()
    CLARIFY = auto()


@dataclass(frozen=True, slots=True)
class Entry:
    """One line of the list; ``words`` are searched too."""

    place: Place
    key: str
    label: str
    words: str = ""


class GuideIndex(QObject):
    """Lists and finds what the guide holds."""

    def __init__(self, session: Session, guide: Guide, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._guide = guide

    def find(self, typed: str) -> list[Entry]:
        """Return the entries in which all typed words stand, first those whose label says them.

        All of them where nothing is typed.
        """
        wanted = folding.words(typed)
        found = [
            entry
            for entry in self._all()
            if folding.holds((*folding.forms(entry.label), *folding.forms(entry.words)), wanted)
        ]
        return sorted(found, key=lambda entry: not folding.holds(folding.forms(entry.label), wanted))

    def go(self, entry: Entry) -> None:
        """Show what an entry stands for."""
        guide = self._guide
        match entry.place:
            case Place.ANSWER:
                guide.show_answer(entry.key)
            case Place.RULE:
                guide.show_rule(self._rule(entry.key))
            case Place.STEP:
                guide.go(int(entry.key))
            case Place.SITUATION:
                guide.choose_situation(entry.key)
            case Place.RECORD:
                guide.show_record()
            case Place.CLARIFY:
                pass  # a window of its own, which the page opens

    def _all(self) -> list[Entry]:
        guide, language = self._guide, self._guide.language
        found = [
            Entry(
                Place.ANSWER,
                answer.key,
                answer.label[language],
                " ".join(guide.words_of(say) for say in fitting(answer.says, guide.around)),
            )
            for answer in guide.book.answers
        ]
        found += [
            Entry(Place.RECORD, "", self.tr("What we answered so far")),
            Entry(Place.CLARIFY, "", self.tr("To be clarified by mail…")),
        ]
        found += [
            Entry(
                Place.RULE,
                rule.rule_id,
                self.tr("%1: %2").replace("%1", self._topic(rule)).replace("%2", rule.title),
                rule.text,
            )
            for rule in self._session.shop.rules.house_rules
        ]
        found += [
            Entry(
                Place.STEP,
                str(place),
                self.tr("Step: %1").replace("%1", step.name[language]),
                " ".join(guide.words_of(say) for say in step.fitting(guide.around)),
            )
            for place, step in enumerate(guide.steps)
        ]
        return found + [
            Entry(
                Place.SITUATION,
                situation.key,
                self.tr("Situation: %1").replace("%1", situation.name[language]),
            )
            for situation in guide.book.situations
        ]

    def _topic(self, rule: HouseRule) -> str:
        return {
            Topic.RETURNS: self.tr("Rule on returns"),
            Topic.NOT_DONE: self.tr("We do not"),
            Topic.OFFER: self.tr("We can"),
            Topic.OTHER: self.tr("Rule"),
        }[rule.topic]

    def _rule(self, rule_id: str) -> HouseRule:
        rules = self._session.shop.rules.house_rules
        return next(rule for rule in rules if rule.rule_id == rule_id)
