"""Which cases a list shows, in what order, and how a case is shown to stand."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum
from typing import TYPE_CHECKING

from complaintdesk.domain.errors import InvalidInput
from complaintdesk.domain.terms import CaseState, Enquiry, Fault, ShownState, Urgency

if TYPE_CHECKING:
    from complaintdesk.domain.case_file import CaseListRow

MINE = "mine"
"""Stands for whoever looks at the list, where a person is named; no id is as short."""
MOST_VIEWS = 12
"""More views than that nobody finds again."""
MAX_NAME = 20
MOST_FOUND = 500
"""Cases that are listed for typed words, the newest; who finds more goes on typing."""


class Sort(StrEnum):
    """In what order cases stand: URGENCY puts the agitated first, each group as it was last touched."""

    URGENCY = "urgency"
    TOUCHED = "touched"
    DUE = "due"
    NEWEST = "newest"


@dataclass(frozen=True, slots=True, kw_only=True)
class Wanted:
    """What a case must be to be listed; None, empty and 0 ask for nothing.

    ``owner`` is a person's id or ``MINE``; ``unfinished`` leaves out what is done or needs no reply; ``overdue`` asks
    for a promise whose time has come, ``unseen`` for something that no manager has seen; ``days`` for something that
    happened in so many days of 24 hours.
    """

    state: ShownState | None = None
    fault: Fault | None = None
    urgency: Urgency | None = None
    enquiry: Enquiry | None = None
    owner: str = ""
    unfinished: bool = False
    overdue: bool = False
    unseen: bool = False
    days: int = 0
    sort: Sort = Sort.URGENCY


@dataclass(frozen=True, slots=True, kw_only=True)
class SavedView:
    """A filter of the shop under a name. What was typed to search is never part of it: it may be a person's name."""

    name: str
    wanted: Wanted


@dataclass(frozen=True, slots=True, kw_only=True)
class Window:
    """Some rows of a list that has ``total``, from the place ``start`` on."""

    total: int
    start: int
    rows: tuple[CaseListRow, ...]


DEFAULT_VIEWS: dict[str, Wanted] = {
    "": Wanted(),
    "mine": Wanted(owner=MINE, unfinished=True),
    "overdue": Wanted(overdue=True, sort=Sort.DUE),
    "deciding": Wanted(state=ShownState.DECISION),
    "unseen": Wanted(unseen=True),
    "blocked": Wanted(state=ShownState.BLOCKED),
}
"""The views that every shop has, by their names in the program."""


def shown_state(state: CaseState, *, begun: bool, ringing: bool, blocked: bool) -> ShownState:
    """Return how a case is shown to stand (checklist 54).

    A caller who is blocked is shown as such whatever else holds (DESIGN §3). What is over is over, even if somebody
    promised to ring; a decision is waited for before anyone can ring; ``begun`` says that somebody took it in hand.
    """
    if blocked:
        return ShownState.BLOCKED
    if state is CaseState.DONE:
        return ShownState.DONE
    if state is CaseState.NO_REPLY_NEEDED:
        return ShownState.NO_REPLY_NEEDED
    if state is CaseState.WAITING:
        return ShownState.DECISION
    if ringing:
        return ShownState.CALLBACK
    return ShownState.IN_HAND if begun else ShownState.NEW


def checked(views: tuple[SavedView, ...]) -> tuple[SavedView, ...]:
    """Return the views with their names trimmed.

    Raises InvalidInput: a name is empty, too long or taken, or they are too many.
    """
    views = tuple(replace(view, name=" ".join(view.name.split())) for view in views)
    names = [view.name for view in views]
    if any(not name for name in names):
        raise InvalidInput("view", "empty")
    if len(set(names)) < len(names):
        raise InvalidInput("view", "taken")
    if len(names) > MOST_VIEWS or any(len(name) > MAX_NAME for name in names):
        raise InvalidInput("view", "too long")
    return views
