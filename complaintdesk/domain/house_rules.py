"""The shop's written rules as a shield: what they say, where they are published, and until when a return is open.

Source of the legal default: 特定商取引法15条の3. Where a mail-order shop shows no rule of its own on returns
(返品特約), the buyer may withdraw for eight days, the day of receipt being the first, and pays the postage.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

LEGAL_DAYS = 8
"""Days of the right to withdraw where no rule is published, the day of receipt included."""

CHECK_DAYS = 365
"""After so many days somebody should look again whether a rule is still published; our own choice."""

_DAY_US = 86_400_000_000


class Topic(StrEnum):
    """What a rule is about. ``NOT_DONE`` is what the shop does not do, ``OFFER`` what it can offer."""

    RETURNS = "returns"
    NOT_DONE = "not_done"
    OFFER = "offer"
    OTHER = "other"


class CountsFrom(StrEnum):
    """The day after which the days of a return rule are counted."""

    RECEIPT = "receipt"
    ORDER = "order"


@dataclass(frozen=True, slots=True, kw_only=True)
class HouseRule:
    """One written rule. ``place`` is where customers find it.

    ``days`` and ``counts_from`` are for ``RETURNS`` alone.
    """

    rule_id: str
    topic: Topic
    title: str
    text: str
    place: str = ""
    days: int = 0
    counts_from: CountsFrom = CountsFrom.RECEIPT


@dataclass(frozen=True, slots=True, kw_only=True)
class RuleChecked:
    """Someone looked whether a rule can be read where it is said to be published; ``at`` UTC µs."""

    rule_id: str
    published: bool
    place: str
    staff_id: str
    at: int


class Doubt(StrEnum):
    """Why a rule may not hold against a customer."""

    NO_RETURN_RULE = "no_return_rule"
    NEVER_CHECKED = "never_checked"
    NOT_PUBLISHED = "not_published"
    MOVED = "moved"
    OLD_CHECK = "old_check"


@dataclass(frozen=True, slots=True)
class ReturnLimit:
    """Until when a return is open. ``last_day`` None: it counts from the receipt, whose day is not known.

    ``legal`` is the eight days of the law, because no rule is known to be published. ``earliest`` is the first day on
    which it can be over, from the day of the order.
    """

    legal: bool
    days: int
    counts_from: CountsFrom
    last_day: date | None
    earliest: date

    def passed(self, today: date) -> bool | None:
        """Tell whether it is over; None where that depends on the day of receipt."""
        if self.last_day is not None:
            return today > self.last_day
        return None if today > self.earliest else False


def return_rule(rules: Iterable[HouseRule]) -> HouseRule | None:
    """Return the first rule on returns that names a number of days."""
    return next((rule for rule in rules if rule.topic is Topic.RETURNS and rule.days), None)


def doubt_of(rule: HouseRule, check: RuleChecked | None, now: int) -> Doubt | None:
    """Return why ``rule`` may not be relied on, None if someone saw it published; ``now`` UTC µs."""
    if check is None:
        return Doubt.NEVER_CHECKED
    if not check.published:
        return Doubt.NOT_PUBLISHED
    if check.place != rule.place:
        return Doubt.MOVED
    return Doubt.OLD_CHECK if now - check.at > CHECK_DAYS * _DAY_US else None


def doubts(
    rules: Iterable[HouseRule], checks: Mapping[str, RuleChecked], now: int
) -> list[tuple[HouseRule | None, Doubt]]:
    """Return what the shop should see to, the missing return rule (None) first; ``now`` UTC µs.

    What the shop can offer needs no publishing.
    """
    rules = list(rules)
    found: list[tuple[HouseRule | None, Doubt]] = []
    if return_rule(rules) is None:
        found.append((None, Doubt.NO_RETURN_RULE))
    for rule in rules:
        if rule.topic is not Topic.OFFER and (doubt := doubt_of(rule, checks.get(rule.rule_id), now)):
            found.append((rule, doubt))
    return found


def return_limit(rule: HouseRule | None, ordered: date, received: date | None) -> ReturnLimit:
    """Return until when an order may be sent back, by the shop's rule or, without one (None), by the law.

    The shop's days are counted from the day after (民法140条), the law's with the day of receipt as the first. It is
    about a change of mind alone: for faulty or wrong goods the shop answers beyond it (民法562条).
    """
    if rule is None:
        after, days, start = LEGAL_DAYS - 1, LEGAL_DAYS, CountsFrom.RECEIPT
    else:
        after, days, start = rule.days, rule.days, rule.counts_from
    known = ordered if start is CountsFrom.ORDER else received
    return ReturnLimit(
        legal=rule is None,
        days=days,
        counts_from=start,
        last_day=known + timedelta(after) if known else None,
        earliest=ordered + timedelta(after),
    )
