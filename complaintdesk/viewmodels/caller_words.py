"""What the screen says of a caller: contacts at a glance, promises, warnings, orders."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from complaintdesk.viewmodels import moments, words
from complaintdesk.viewmodels.counted import Counted

if TYPE_CHECKING:
    from complaintdesk.domain.caller_file import CallerCard, ContactRow, OrderRow
    from complaintdesk.domain.shop import Rules

translate = QCoreApplication.translate
_OTHERS = 3


def contact(row: ContactRow) -> str:
    """Return ``11/20 18:41 ← 03:52 りんごの破損（対応中）``."""
    arrow = "←" if row.incoming else "→"
    what = words.channel(row.channel) if row.channel else moments.length(row.lasted) if row.lasted else ""
    if row.outcome is not None and not row.incoming:
        what = words.outcome(row.outcome)
    about = row.about
    if row.state is not None:
        state = words.case_state(row.state)
        about = translate("callers", "%1 (%2)").replace("%2", state).replace("%1", about) if about else state
    return " ".join(part for part in (moments.day_and_clock(row.at), arrow, what, about) if part)


def promises(card: CallerCard) -> list[str]:
    """Return what was promised and is still open."""
    return [
        translate("callers", "Promised by %1: %2")
        .replace("%1", moments.day_and_clock(row.due_at))
        .replace("%2", row.about)
        for row in card.promises
    ]


def linked(card: CallerCard) -> str:
    """Return by what else the caller is known, and what of it is blocked; "" for nothing else."""
    points = []
    for each in card.linked:
        shown = each.point.shown
        if each.block is not None:
            state = words.block_state(each.block)
            shown = translate("callers", "%1 (%2)").replace("%2", state).replace("%1", shown)
        points.append(shown)
    return translate("callers", "Same person: %1").replace("%1", " · ".join(points)) if points else ""


def warnings(card: CallerCard) -> str:
    """Return how many warnings were told and the last of them, "" without any."""
    if not card.warnings:
        return ""
    last = card.warnings[-1]
    told = Counted().warnings(len(card.warnings))
    return f"{told} {moments.day_and_clock(last.at)} {' '.join(last.words.split())}"


def glance(card: CallerCard) -> str:
    """Return what weighs before anything is said: 通告 1回・約束 1件・これまで 10回."""
    counted = Counted()
    counts = (
        (len(card.warnings), counted.warnings),
        (len(card.promises), counted.promises),
        (card.contact_count, counted.contacts),
    )
    return " · ".join(said(count) for count, said in counts if count)


def other_orders(orders: tuple[OrderRow, ...]) -> list[str]:
    """Return the orders beside the first: number, day and stage; how many more there are."""
    lines = [
        "  ".join(
            part
            for part in (
                order.order_number,
                f"{moments.local(order.ordered_at):%m/%d}" if order.ordered_at else "",
                words.stage(order.stage) if order.stage else "",
            )
            if part
        )
        for order in orders[1 : 1 + _OTHERS]
    ]
    if (more := len(orders) - 1 - _OTHERS) > 0:
        lines.append(Counted().more(more))
    return lines


def return_until(rules: Rules, order: OrderRow) -> str:
    """Return until when an order can be sent back by the shop's rule, "" where it has none or the order no date."""
    from complaintdesk.domain.house_rules import (  # once there are orders
        CountsFrom,
        return_limit,
        return_rule,
    )

    rule = return_rule(rules.house_rules)
    if rule is None or not order.ordered_at:
        return ""
    limit = return_limit(rule, moments.local(order.ordered_at).date(), None)
    if limit.counts_from is CountsFrom.ORDER and limit.last_day:
        return translate("callers", "Returns until %1").replace("%1", f"{limit.last_day:%m/%d}")
    return translate("callers", "Returns until %1 at least").replace("%1", f"{limit.earliest:%m/%d}")
