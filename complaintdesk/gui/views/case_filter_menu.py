"""The menu that narrows and orders the list of cases, and keeps what was chosen as a view of the shop."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QMenu

from complaintdesk.domain.case_list import MINE, Sort, Wanted
from complaintdesk.domain.terms import Enquiry, Fault, ShownState, Urgency
from complaintdesk.gui.dialogs.words_dialog import WordsDialog
from complaintdesk.viewmodels import case_list_words, conduct_words, words

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from complaintdesk.gui.dialogs.one_dialog import OneDialog
    from complaintdesk.viewmodels.case_list import CaseList
    from complaintdesk.viewmodels.case_views import CaseViews
    from complaintdesk.viewmodels.session import Session

_PERIODS = (0, 1, 7, 30, 90, 365)


class CaseFilterMenu(QMenu):
    """Made anew each time it opens: people and views come and go."""

    def __init__(
        self, parent: QWidget, session: Session, cases: CaseList, views: CaseViews, dialogs: OneDialog
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._cases = cases
        self._views = views
        self._dialogs = dialogs
        self.aboutToShow.connect(self._fill)
        self._fill()

    def _fill(self) -> None:
        self.clear()
        every = self.tr("Any")
        states = [(None, every), *((state, case_list_words.shown_state(state)) for state in ShownState)]
        faults = [(None, every), *((fault, words.fault(fault)) for fault in Fault)]
        urgencies = [(None, every), *((urgency, words.urgency(urgency)) for urgency in Urgency)]
        enquiries = [(None, every), *((kind, conduct_words.enquiry(kind)) for kind in Enquiry)]
        people = [(person.staff_id, person.name) for person in self._session.shop.staff]
        self._choices(self.tr("State"), "state", states)
        self._choices(self.tr("Fault"), "fault", faults)
        self._choices(self.tr("Urgency"), "urgency", urgencies)
        self._choices(self.tr("About"), "enquiry", enquiries)
        self._choices(self.tr("Owner"), "owner", [("", every), (MINE, case_list_words.view("mine")), *people])
        self._choices(
            self.tr("Worked on"), "days", [(days, case_list_words.period(days)) for days in _PERIODS]
        )
        self._switch(self.tr("Only unfinished"), "unfinished")
        self._switch(self.tr("Only overdue"), "overdue")
        self._switch(self.tr("Only what no manager has seen"), "unseen")
        self.addSeparator()
        self._choices(self.tr("Order"), "sort", [(order, case_list_words.order(order)) for order in Sort])
        self.addSeparator()
        own = self._views.own()
        if self._views.may_keep and own is None and self._cases.wanted != Wanted():
            self.addAction(self.tr("Keep as a view of the shop…")).triggered.connect(self._keep)
        if self._views.may_keep and own is not None:
            self.addAction(self.tr("Remove the view “%1”").replace("%1", own.name)).triggered.connect(
                self._views.drop
            )
        every_case = self.addAction(self.tr("Show all cases"))
        every_case.setEnabled(self._cases.wanted != Wanted())
        every_case.triggered.connect(lambda: self._views.choose(Wanted()))

    def _choices(self, title: str, field: str, choices: list[tuple[Any, str]]) -> None:
        chosen = getattr(self._cases.wanted, field)
        menu = self.addMenu(title)
        menu.menuAction().setObjectName(field)
        for value, text in choices:
            action = menu.addAction(text)
            action.setCheckable(True)
            action.setChecked(value == chosen)
            action.triggered.connect(lambda _=False, value=value: self._set(field, value))

    def _switch(self, text: str, field: str) -> None:
        on: bool = getattr(self._cases.wanted, field)
        action = self.addAction(text)
        action.setCheckable(True)
        action.setChecked(on)
        action.triggered.connect(lambda: self._set(field, not on))

    def _set(self, field: str, value: Any) -> None:
        self._views.choose(replace(self._cases.wanted, **{field: value}))

    def _keep(self) -> None:
        self._dialogs.show(
            lambda: WordsDialog(
                self._views.keeping(),
                self.window(),
                title=self.tr("Keep as a view of the shop"),
                explanation=self.tr(
                    "Under which name? Everybody of the shop finds it above the list. What was typed to search "
                    "is not kept."
                ),
                action=self.tr("Keep it"),
            )
        )
