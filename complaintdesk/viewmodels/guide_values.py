"""What is known of the call in hand, for choosing the guide's words and for filling them in."""

from __future__ import annotations

from typing import TYPE_CHECKING

from complaintdesk.domain import due_times
from complaintdesk.domain.guide import Around
from complaintdesk.domain.house_rules import return_rule
from complaintdesk.domain.terms import Direction, Fault, OrderStage
from complaintdesk.viewmodels import moments, words

if TYPE_CHECKING:
    from complaintdesk.viewmodels.desk_call import DeskCall
    from complaintdesk.viewmodels.session import Session


def values(session: Session, call: DeskCall | None, now: int) -> dict[str, str]:
    """Return the values by place; ``now`` (UTC µs) is when the words came on show.

    ``due`` is the promise that is due next, else the time to ring back that the shop's rules give.
    """
    shop, person = session.shop, session.person
    card = call.card if call else None
    due = [promise.due_at for promise in card.promises if promise.due_at > now] if card else []
    rule = return_rule(shop.rules.house_rules)
    return {
        "shop": shop.name,
        "staff": person.name if person else "",
        "caller": words.honoured((call.name or (card.name if card else "")) if call else ""),
        "order": call.order_number if call else "",
        "due": moments.day_and_clock(min(due) if due else due_times.call_back(now, shop.rules)),
        "rule": rule.text if rule else "",
    }


def around(call: DeskCall) -> Around:
    """Return by what the words are chosen: what was found out, else what its case and the shop system say."""
    orders = call.card.orders if call.card else ()
    # A cancelled order stands at none of our stages.
    stages = {"before_dispatch": OrderStage.BEFORE_DISPATCH, "dispatched": OrderStage.DISPATCHED}
    return Around(
        fault=call.interview.fault or (call.card.fault if call.card else Fault.UNDECIDED),
        stage=call.interview.stage or (stages.get(orders[0].stage) if orders else None),
        direction=Direction.OUTGOING if call.outgoing else Direction.INCOMING,
    )
