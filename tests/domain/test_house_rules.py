"""Return limits by the shop's rule or by law, and what makes a rule doubtful."""

from __future__ import annotations

from datetime import date

import pytest

from complaintdesk.domain.house_rules import (
    CountsFrom,
    Doubt,
    HouseRule,
    RuleChecked,
    Topic,
    doubts,
    return_limit,
    return_rule,
)

DAY = 86_400_000_000
SEVEN = HouseRule(
    rule_id="r1", topic=Topic.RETURNS, title="返品", text="到着後7日", place="example.jp/law", days=7
)
FROM_ORDER = HouseRule(
    rule_id="r2", topic=Topic.RETURNS, title="返品", text="注文後10日", days=10, counts_from=CountsFrom.ORDER
)
ORDERED, RECEIVED = date(2026, 11, 10), date(2026, 11, 14)


def checked(at: int, *, published: bool = True, place: str = "example.jp/law") -> RuleChecked:
    return RuleChecked(rule_id="r1", published=published, place=place, staff_id="s", at=at)


def test_without_a_rule_the_law_gives_eight_days_with_the_day_of_receipt_as_the_first():
    limit = return_limit(None, ORDERED, RECEIVED)
    assert (limit.legal, limit.last_day) == (True, date(2026, 11, 21))
    assert limit.passed(date(2026, 11, 21)) is False
    assert limit.passed(date(2026, 11, 22)) is True


def test_the_shops_days_count_from_the_day_after_the_receipt():
    assert return_limit(SEVEN, ORDERED, RECEIVED).last_day == date(2026, 11, 21)


def test_days_from_the_order_need_no_day_of_receipt():
    limit = return_limit(FROM_ORDER, ORDERED, None)
    assert limit.last_day == date(2026, 11, 20)
    assert limit.passed(date(2026, 11, 21)) is True


def test_without_a_day_of_receipt_it_is_only_known_when_it_cannot_be_over_yet():
    limit = return_limit(SEVEN, ORDERED, None)
    assert limit.last_day is None
    assert limit.passed(date(2026, 11, 17)) is False
    assert limit.passed(date(2026, 11, 18)) is None


def test_a_shop_without_a_return_rule_is_warned():
    assert doubts([], {}, 0) == [(None, Doubt.NO_RETURN_RULE)]
    assert return_rule([FROM_ORDER]) is FROM_ORDER


@pytest.mark.parametrize(
    ("check", "doubt"),
    [
        (None, Doubt.NEVER_CHECKED),
        (checked(0, published=False), Doubt.NOT_PUBLISHED),
        (checked(0, place="example.jp/old"), Doubt.MOVED),
        (checked(0), Doubt.OLD_CHECK),
    ],
)
def test_a_rule_that_nobody_saw_published_within_a_year_is_doubtful(check, doubt):
    checks = {"r1": check} if check else {}
    assert doubts([SEVEN], checks, 366 * DAY) == [(SEVEN, doubt)]


def test_a_rule_seen_within_a_year_is_not_doubtful_and_an_offer_needs_no_publishing():
    offer = HouseRule(rule_id="o", topic=Topic.OFFER, title="代替品", text="同じ品をお送りします。")
    assert doubts([SEVEN, offer], {"r1": checked(0)}, 365 * DAY) == []
