"""The shop, its people and rules: founded by an owner, changed by an owner."""

from __future__ import annotations

import pytest
import rig

from complaintdesk.domain.errors import InvalidInput, NotAllowed
from complaintdesk.domain.shop import Rules
from complaintdesk.domain.terms import Approval, Role

NOT_THE_OWNER = [rig.MANAGER, rig.STAFF]


def test_a_shop_is_read_as_it_was_founded(desk):
    shop = desk.shops.shop()
    assert (shop.name, shop.rules) == ("見本果樹園", Rules())
    assert [(person.name, person.role) for person in shop.staff] == list(rig.PEOPLE)


def test_the_first_owner_writes_the_first_entries(desk, owner):
    assert {entry.actor_id for entry, _, _ in desk.store.chain("desk1")} == {owner}


def test_the_owner_adds_people(desk, owner):
    desk.shops.add_person(" 見本 蓮 ", Role.STAFF, owner)
    assert desk.shops.shop().staff[-1].name == "見本 蓮"
    with pytest.raises(InvalidInput):
        desk.shops.add_person("見本 蓮", Role.STAFF, owner)


@pytest.mark.parametrize("name", NOT_THE_OWNER)
def test_nobody_else_adds_people_or_changes_rules(desk, name):
    by = rig.person(desk, name)
    before = desk.store.head()
    with pytest.raises(NotAllowed):
        desk.shops.add_person("見本 蓮", Role.OWNER, by)
    with pytest.raises(NotAllowed):
        desk.shops.change_rules(Rules(approval=Approval.AUTOMATIC), by)
    assert desk.store.head() == before


def test_the_owner_changes_the_rules(desk, owner):
    rules = Rules(unanswered_limit=5, retry_minutes=(30, 60), callback_words="すぐおかけ直しします。")
    desk.shops.change_rules(rules, owner)
    assert desk.shops.shop().rules == rules


OUT_OF_RANGE = [
    Rules(unanswered_limit=0),
    Rules(open_from=20, open_until=20),
    Rules(open_from=-1),
    Rules(open_until=25),
    Rules(unanswered_days=0),
    Rules(callback_minutes=0),
    Rules(retry_minutes=(60, 0)),
    Rules(review_months=0),
]


@pytest.mark.parametrize("rules", OUT_OF_RANGE, ids=str)
def test_rules_that_make_no_sense_are_refused(desk, owner, rules):
    before = desk.store.head()
    with pytest.raises(InvalidInput) as refused:
        desk.shops.change_rules(rules, owner)
    assert (refused.value.field, refused.value.why) == ("rules", "out of range")
    assert desk.store.head() == before
