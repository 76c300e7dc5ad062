"""The shop's rule on returns beside a call: until when this order can be sent back, and what weakens the rule."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from complaintdesk.domain.house_rules import (
    CountsFrom,
    Doubt,
    Topic,
    doubt_of,
    return_limit,
    return_rule,
)
from complaintdesk.domain.terms import Enquiry
from complaintdesk.viewmodels import moments

if TYPE_CHECKING:
    from datetime import date

    from complaintdesk.domain.house_rules import HouseRule, ReturnLimit
    from complaintdesk.viewmodels.call_desk import CallDesk
    from complaintdesk.viewmodels.session import Session


class Shield(QObject):
    """``received`` is the day of receipt that the caller names, kept while the call lasts."""

    changed = Signal()

    def __init__(self, session: Session, desk: CallDesk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._desk = desk
        self._call_id = ""
        self.received: date | None = None
        self.wanted = False
        desk.current_changed.connect(self._on_call)
        desk.card_changed.connect(self.changed)
        session.shop_changed.connect(self.changed)

    def _on_call(self) -> None:
        call_id = self._desk.current.call_id if self._desk.current else ""
        if call_id != self._call_id:
            self._call_id = call_id
            self.received, self.wanted = None, False
        self.changed.emit()

    def ask(self) -> None:
        """Show the shield in this call, or put it away again."""
        self.wanted = not self.wanted
        self.changed.emit()

    @property
    def shown(self) -> bool:
        """Tell whether there is something to say: a return is asked for, or someone wants to see it."""
        call = self._desk.current
        return call is not None and (self.wanted or call.interview.enquiry is Enquiry.RETURN)

    def receive(self, day: date | None) -> None:
        """Take the day on which the caller received the goods."""
        self.received = day
        self.changed.emit()

    @property
    def today(self) -> date:
        """Return the day here."""
        return moments.local(self._session.now()).date()

    @property
    def rule(self) -> HouseRule | None:
        """Return the rule on returns that can be read out, whatever its standing."""
        return return_rule(self._session.shop.rules.house_rules)

    @property
    def doubt(self) -> Doubt | None:
        """Return what weakens the rule."""
        rule = self.rule
        if rule is None:
            return Doubt.NO_RETURN_RULE
        return doubt_of(rule, self._session.shop.checks.get(rule.rule_id), self._session.now())

    @property
    def limit(self) -> ReturnLimit | None:
        """Return until when the order can be sent back; None without an order that has a date.

        A rule that someone found unpublished is no rule: then the law's eight days hold.
        """
        call = self._desk.current
        orders = call.card.orders if call and call.card else ()
        if not orders or not orders[0].ordered_at:
            return None
        rule = None if self.doubt is Doubt.NOT_PUBLISHED else self.rule
        return return_limit(rule, moments.local(orders[0].ordered_at).date(), self.received)

    # --- in words ----------------------------------------------------------------------------------------------

    def verdict(self) -> str:
        """Say whether the time for a return is over, and from which day it counts."""
        limit = self.limit
        if limit is None:
            return self.tr("Without the order’s date nothing can be counted.")
        start = self._start(limit)
        if limit.last_day is None:
            if limit.passed(self.today) is False:
                return (
                    self.tr("In time: %1, so at least until %2.")
                    .replace("%1", start)
                    .replace("%2", f"{limit.earliest:%m/%d}")
                )
            return self.tr("Ask for the day of receipt: %1.").replace("%1", start)
        text = (
            self.tr("The time was over on %2: %1.")
            if limit.passed(self.today)
            else self.tr("In time until %2: %1.")
        )
        return text.replace("%1", start).replace("%2", f"{limit.last_day:%m/%d}")

    def over(self) -> bool:
        """Tell whether the time for a return is known to be over."""
        limit = self.limit
        return limit is not None and limit.passed(self.today) is True

    def _start(self, limit: ReturnLimit) -> str:
        if limit.legal:
            return self.tr("%n day(s) by law, the day of receipt being the first", None, limit.days)
        if limit.counts_from is CountsFrom.ORDER:
            return self.tr("%n day(s) from the order", None, limit.days)
        return self.tr("%n day(s) from the receipt", None, limit.days)

    def warning(self) -> str:
        """Say what weakens the rule, empty if nothing does."""
        doubt = self.doubt
        return ShieldWords().doubt(doubt) if doubt else ""


class ShieldWords(QObject):
    """What the screen says of rules."""

    def doubt(self, doubt: Doubt) -> str:
        """Say why a rule may not hold."""
        return {
            Doubt.NO_RETURN_RULE: self.tr(
                "No rule on returns is written here. Without one on the web site, a buyer may return within 8 days."
            ),
            Doubt.NEVER_CHECKED: self.tr("Nobody has checked yet that this rule is published."),
            Doubt.NOT_PUBLISHED: self.tr(
                "This rule was not found where customers should see it: it does not hold."
            ),
            Doubt.MOVED: self.tr("The place of this rule was changed after the last check."),
            Doubt.OLD_CHECK: self.tr("The last check that this rule is published is more than a year old."),
        }[doubt]

    def topic(self, topic: Topic) -> str:
        """Return what a rule is about."""
        return {
            Topic.RETURNS: self.tr("Returns (返品特約)"),
            Topic.NOT_DONE: self.tr("What we do not do"),
            Topic.OFFER: self.tr("What we can offer"),
            Topic.OTHER: self.tr("Other rule"),
        }[topic]
