"""People, roles and rules of a shop."""

from __future__ import annotations

from functools import reduce

import pytest

from complaintdesk.domain.errors import InvalidInput, NotAllowed, NotFound
from complaintdesk.domain.shop import Rules, RulesChanged, Shop, ShopFounded, Staff, StaffJoined
from complaintdesk.domain.terms import Role


def shop() -> Shop:
    people = [StaffJoined(staff_id=role.value, name=f"見本 {role.value}", role=role) for role in Role]
    founded = ShopFounded(name="見本果樹園", sample=True)
    rules = RulesChanged(rules=Rules(unanswered_limit=5))
    return reduce(Shop.after, [founded, *people, rules], Shop())


def test_a_shop_is_what_its_events_say():
    found = shop()
    assert (found.name, found.sample, found.rules.unanswered_limit) == ("見本果樹園", True, 5)
    assert [person.role for person in found.staff] == list(Role)


ENOUGH = {
    Role.STAFF: {Role.STAFF},
    Role.MANAGER: {Role.STAFF, Role.MANAGER},
    Role.OWNER: {Role.STAFF, Role.MANAGER, Role.OWNER},
}


@pytest.mark.parametrize("has", Role)
@pytest.mark.parametrize("least", Role)
def test_a_role_may_what_lesser_roles_may(has, least):
    if least in ENOUGH[has]:
        assert shop().require(has.value, least) == Staff(
            staff_id=has.value, name=f"見本 {has.value}", role=has
        )
    else:
        with pytest.raises(NotAllowed):
            shop().require(has.value, least)


def test_a_stranger_may_nothing():
    with pytest.raises(NotFound):
        shop().require("nobody", Role.STAFF)


def test_a_new_person_has_a_name_of_their_own():
    assert shop().join("s9", " 見本 蓮 ", Role.STAFF) == StaffJoined(
        staff_id="s9", name="見本 蓮", role=Role.STAFF
    )
    for name, why in (("", "empty"), ("　", "empty"), ("見本 owner", "taken"), (" 見本 owner ", "taken")):
        with pytest.raises(InvalidInput) as refused:
            shop().join("s9", name, Role.STAFF)
        assert refused.value.why == why
