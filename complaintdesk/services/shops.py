"""The shop, its people and rules."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from complaintdesk.domain.errors import InvalidInput
from complaintdesk.domain.shop import STREAM, Rules, RulesChanged, Shop, ShopFounded
from complaintdesk.domain.terms import Role
from complaintdesk.services import templates
from complaintdesk.services.changed import Changed
from complaintdesk.store.event_store import Append

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date
    from pathlib import Path

    from complaintdesk.domain.case_list import SavedView
    from complaintdesk.domain.house_rules import HouseRule
    from complaintdesk.domain.promise import RosterSet
    from complaintdesk.domain.shop import Staff
    from complaintdesk.services.access import Access
    from complaintdesk.services.ports import Clock, Ids
    from complaintdesk.store.event_store import EventStore


class ShopService:
    """Founding, staff and rules."""

    def __init__(self, store: EventStore, clock: Clock, ids: Ids, access: Access) -> None:
        self._store = store
        self._access = access
        self._clock = clock
        self._ids = ids

    def shop(self) -> Shop:
        """Return the shop as it is now."""
        return self._load()[0]

    def write_templates(self, folder: Path, day: date) -> list[Path]:
        """Write the templates of notices and rules into a folder, with the shop's name and words.

        Files that lie there already are left. Raises FileNotWritten.
        """
        shop = self.shop()
        return templates.write_all(folder, shop.name, shop.rules.announcement_words, day)

    def require(self, by: str, least: Role) -> Staff:
        """Return who acts, if they are signed in and may. Raises NotSignedIn, NotAllowed, NotFound."""
        return self._access.require(by, least)

    def found(
        self, name: str, people: Sequence[tuple[str, Role]], rules: Rules, *, sample: bool = False
    ) -> Changed:
        """Write the shop's first entries; the first owner writes them.

        Raises InvalidInput: no shop name, no owner, an empty or doubled name, rules out of range.
        """
        name = name.strip()
        if not name:
            raise InvalidInput("shop", "empty")
        if not any(role is Role.OWNER for _, role in people):
            raise InvalidInput("staff", "no owner")
        shop = Shop()
        events: list[ShopFounded | RulesChanged] = [
            ShopFounded(name=name, sample=sample),
            shop.change_rules(rules),
        ]
        joined = []
        for person, role in people:
            event = shop.join(self._ids.new(), person, role)
            shop = shop.after(event)
            joined.append(event)
        owner = next(person.staff_id for person in shop.staff if person.role is Role.OWNER)
        self._store.append([Append(STREAM, [*events, *joined], 0)], owner)
        return Changed(shop=True)

    def add_person(self, name: str, role: Role, by: str) -> Changed:
        """Add a person; the owner's right. Raises NotAllowed, InvalidInput."""
        shop, version = self._load()
        self.require(by, Role.OWNER)
        self._store.append([Append(STREAM, [shop.join(self._ids.new(), name, role)], version)], by)
        return Changed(shop=True)

    def set_roster(self, roster: RosterSet, by: str) -> Changed:
        """Say who answers when; a manager's right. Raises NotAllowed, InvalidInput."""
        shop, version = self._load()
        self.require(by, Role.MANAGER)
        event = shop.set_roster(roster)
        if event is None:
            return Changed()
        self._store.append([Append(STREAM, [event], version)], by)
        return Changed(shop=True)

    def change_rules(self, rules: Rules, by: str) -> Changed:
        """Set the shop's limits and words; the owner's right. Raises NotAllowed, InvalidInput."""
        shop, version = self._load()
        self.require(by, Role.OWNER)
        self._store.append([Append(STREAM, [shop.change_rules(rules)], version)], by)
        return Changed(shop=True)

    def change_words(self, key: str, language: str, text: str, by: str) -> Changed:
        """Put the shop's own words in place of a text of the guide; empty takes the original again.

        A manager's right. Raises NotAllowed, InvalidInput. No entry is made if nothing changed.
        """
        shop, version = self._load()
        self.require(by, Role.MANAGER)
        event = shop.change_words(key, language, text)
        if shop.words.get((key, language), "") == event.text:
            return Changed()
        self._store.append([Append(STREAM, [event], version)], by)
        return Changed(shop=True)

    def change_house_rules(self, rules: tuple[HouseRule, ...], by: str) -> Changed:
        """Set what the shop tells its customers; a manager's right. Raises NotAllowed, InvalidInput."""
        shop, version = self._load()
        self.require(by, Role.MANAGER)
        event = shop.change_rules(replace(shop.rules, house_rules=rules))
        self._store.append([Append(STREAM, [event], version)], by)
        return Changed(shop=True)

    def change_views(self, views: tuple[SavedView, ...], by: str) -> Changed:
        """Set the shop's own views of the cases; a manager's right. Raises NotAllowed, InvalidInput."""
        shop, version = self._load()
        self.require(by, Role.MANAGER)
        event = shop.change_rules(replace(shop.rules, case_views=views))
        self._store.append([Append(STREAM, [event], version)], by)
        return Changed(shop=True)

    def check_rule(self, rule_id: str, *, published: bool, by: str) -> Changed:
        """Note that someone looked whether a rule is published; anyone of the shop may.

        Raises NotSignedIn, NotFound.
        """
        self.require(by, Role.STAFF)
        shop, version = self._load()
        event = shop.check_rule(rule_id, published=published, staff_id=by, at=self._clock.now())
        self._store.append([Append(STREAM, [event], version)], by)
        return Changed(shop=True)

    def _load(self) -> tuple[Shop, int]:
        return self._store.load(STREAM, Shop(), Shop.after)
