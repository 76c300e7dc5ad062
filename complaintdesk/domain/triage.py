"""How urgent a case is, and in what order people wait."""

from __future__ import annotations

from complaintdesk.domain.terms import Fault, Urgency

_RANK = {Urgency.AGITATED: 0, Urgency.URGENT: 1, Urgency.CALM: 2}


def urgency_of(judged: Urgency | None, fault: Fault) -> Urgency:
    """Return the urgency a person set; without one a fault of ours is urgent (checklist 26), all else calm."""
    if judged is not None:
        return judged
    return Urgency.URGENT if fault is Fault.OURS else Urgency.CALM


def rank(urgency: Urgency) -> int:
    """Return where it stands in a queue: the agitated first (checklist 40), then the urgent, then the calm."""
    return _RANK[urgency]


def suggested(emotion: int, abuse: int, upset_limit: int) -> Urgency | None:
    """Return what the lines of a call speak for: counts of emotion and abuse lines; None if they say nothing."""
    if abuse or (upset_limit and emotion >= upset_limit):
        return Urgency.AGITATED
    return Urgency.URGENT if emotion else None
