"""What the list of cases says: states, views, orders, and what it was narrowed to."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from complaintdesk.domain.case_list import MINE, Sort
from complaintdesk.domain.terms import ShownState
from complaintdesk.viewmodels import conduct_words, words
from complaintdesk.viewmodels.counted import Counted

if TYPE_CHECKING:
    from collections.abc import Iterable

    from complaintdesk.domain.case_list import Wanted
    from complaintdesk.domain.shop import Staff

translate = QCoreApplication.translate


def shown_state(state: ShownState) -> str:
    """Return 未対応, 対応中, 折り返し待ち …"""
    return {
        ShownState.NEW: translate("case_list_words", "Not begun"),
        ShownState.IN_HAND: translate("words", "In progress"),
        ShownState.CALLBACK: translate("case_list_words", "Call-back pending"),
        ShownState.DECISION: translate("words", "Decision pending"),
        ShownState.DONE: translate("words", "Done"),
        ShownState.NO_REPLY_NEEDED: translate("words", "No reply needed"),
        ShownState.BLOCKED: translate("case_list_words", "Blocked"),
    }[state]


def tone(state: ShownState) -> str:
    """Return the tone of a state's chip."""
    return {
        ShownState.NEW: "amber",
        ShownState.IN_HAND: "calm",
        ShownState.CALLBACK: "calm",
        ShownState.DECISION: "amber",
        ShownState.DONE: "green",
        ShownState.BLOCKED: "red",
    }.get(state, "plain")


def view(key: str) -> str:
    """Return the name of a view that every shop has."""
    return {
        "": translate("case_list_words", "All"),
        "mine": translate("case_list_words", "My cases"),
        "overdue": translate("case_list_words", "Overdue"),
        "deciding": translate("words", "Decision pending"),
        "unseen": translate("case_list_words", "Not seen"),
        "blocked": translate("case_list_words", "Blocked"),
    }[key]


def order(sort: Sort) -> str:
    """Return the name of an order."""
    return {
        Sort.URGENCY: translate("case_list_words", "Urgent first"),
        Sort.TOUCHED: translate("case_list_words", "Last worked on first"),
        Sort.DUE: translate("case_list_words", "Due first"),
        Sort.NEWEST: translate("case_list_words", "Newest first"),
    }[sort]


def period(days: int) -> str:
    """Return a period that ends now."""
    return Counted().last_days(days) if days else translate("case_list_words", "Any time")


def summary(wanted: Wanted, people: Iterable[Staff]) -> str:
    """Return what the list was narrowed to and another order than the usual, empty if neither."""
    names = {person.staff_id: person.name for person in people}
    parts = [
        shown_state(wanted.state) if wanted.state else "",
        words.fault(wanted.fault) if wanted.fault else "",
        words.urgency(wanted.urgency) if wanted.urgency else "",
        conduct_words.enquiry(wanted.enquiry) if wanted.enquiry else "",
        view("mine") if wanted.owner == MINE else names.get(wanted.owner, ""),
        translate("case_list_words", "Unfinished") if wanted.unfinished else "",
        view("overdue") if wanted.overdue else "",
        view("unseen") if wanted.unseen else "",
        period(wanted.days) if wanted.days else "",
        order(wanted.sort) if wanted.sort is not Sort.URGENCY else "",
    ]
    return " · ".join(part for part in parts if part)
