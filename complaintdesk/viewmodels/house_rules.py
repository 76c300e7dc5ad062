"""The shop's written rules: changed by a manager, and looked up where they are published by anyone."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from complaintdesk.domain.house_rules import HouseRule, Topic, doubt_of, doubts
from complaintdesk.domain.terms import Role
from complaintdesk.viewmodels import messages, moments
from complaintdesk.viewmodels.shield import ShieldWords

if TYPE_CHECKING:
    from complaintdesk.domain.errors import UserError
    from complaintdesk.viewmodels.session import Session


class HouseRules(QObject):
    """Rules are saved one at a time; the others stay as they are."""

    changed = Signal()
    saved = Signal()
    refused = Signal(str)

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        session.shop_changed.connect(self.changed)
        session.person_changed.connect(self.changed)

    @property
    def rules(self) -> tuple[HouseRule, ...]:
        """Return the rules as they stand."""
        return self._session.shop.rules.house_rules

    @property
    def may_change(self) -> bool:
        """Tell whether the person at the desk may change the rules."""
        person = self._session.person
        return person is not None and person.role is not Role.STAFF

    def new(self) -> HouseRule:
        """Return a rule to fill in; it is none before it is saved."""
        topic = Topic.NOT_DONE if any(rule.topic is Topic.RETURNS for rule in self.rules) else Topic.RETURNS
        return HouseRule(rule_id=self._session.new_id(), topic=topic, title="", text="")

    def save(self, rule: HouseRule) -> None:
        """Keep a rule, a new one at the end."""
        rule = replace(
            rule,
            title=rule.title.strip(),
            text=rule.text.strip(),
            place=rule.place.strip(),
            days=rule.days if rule.topic is Topic.RETURNS else 0,
        )
        known = [other.rule_id for other in self.rules]
        rules = [rule if other.rule_id == rule.rule_id else other for other in self.rules]
        self._set(tuple(rules if rule.rule_id in known else [*rules, rule]))

    def remove(self, rule_id: str) -> None:
        """Take a rule off the list; the record keeps what it was."""
        self._set(tuple(rule for rule in self.rules if rule.rule_id != rule_id))

    def _set(self, rules: tuple[HouseRule, ...]) -> None:
        self._session.act(
            lambda desk, by: desk.shops.change_house_rules(rules, by), self.saved.emit, self._refuse
        )

    def check(self, rule_id: str, *, published: bool) -> None:
        """Note what was seen where the rule is published."""
        self._session.act(
            lambda desk, by: desk.shops.check_rule(rule_id, published=published, by=by),
            self.saved.emit,
            self._refuse,
        )

    def _refuse(self, failure: UserError) -> None:
        self.refused.emit(messages.worded(failure))

    # --- in words ----------------------------------------------------------------------------------------------

    def topic(self, topic: Topic) -> str:
        """Return what a rule is about."""
        return ShieldWords().topic(topic)

    def warnings(self) -> list[str]:
        """Say what the shop should see to."""
        shop, words = self._session.shop, ShieldWords()
        found = []
        for rule, doubt in doubts(self.rules, shop.checks, self._session.now()):
            text = words.doubt(doubt)
            found.append(self.labelled(rule.title, text) if rule else text)
        return found

    def labelled(self, label: str, text: str) -> str:
        """Return a text with what it is about before it."""
        return self.tr("%1: %2").replace("%1", label).replace("%2", text)

    def last_check(self, rule: HouseRule) -> str:
        """Say who looked last, when, and what they saw."""
        shop = self._session.shop
        check = shop.checks.get(rule.rule_id)
        doubt = doubt_of(rule, check, self._session.now())
        if check is None:
            return ShieldWords().doubt(doubt) if doubt else ""
        who = next((person.name for person in shop.everyone if person.staff_id == check.staff_id), "")
        seen = self.tr("Seen at %3 on %1 by %2.") if check.published else self.tr("Missing at %3 on %1 (%2).")
        text = seen.replace("%1", moments.day(check.at)).replace("%2", who).replace("%3", check.place or "—")
        return f"{text}\n{ShieldWords().doubt(doubt)}" if doubt else text
