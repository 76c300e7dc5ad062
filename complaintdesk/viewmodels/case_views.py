"""Views of the list of cases: those that every shop has, its own, and how many cases stand in each."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from complaintdesk.domain.case_list import DEFAULT_VIEWS, MINE, SavedView, Wanted
from complaintdesk.domain.terms import Role
from complaintdesk.viewmodels.words_form import WordsForm

if TYPE_CHECKING:
    from complaintdesk.services.changed import Changed
    from complaintdesk.services.desk import Desk
    from complaintdesk.viewmodels.case_list import CaseList
    from complaintdesk.viewmodels.session import Session


@dataclass(frozen=True, slots=True)
class View:
    """A view; ``key`` is the program's name of one that every shop has, empty for the shop's own with its ``name``."""

    key: str
    name: str
    wanted: Wanted


class CaseViews(QObject):
    """What the chips above the list show and do."""

    changed = Signal()
    """The views, the one in force or their counts are others."""

    def __init__(self, session: Session, cases: CaseList) -> None:
        super().__init__(cases)
        self._session = session
        self._cases = cases
        self._counts: dict[Wanted, int] = {}
        self._asking = self._again = False
        cases.refreshing.connect(self._count)
        session.shop_changed.connect(self._count)
        session.person_changed.connect(self.changed)

    @property
    def may_keep(self) -> bool:
        """Tell whether who sits here may change the shop's own views, and sees what was not seen yet."""
        person = self._session.person
        return person is not None and person.role is not Role.STAFF

    @property
    def views(self) -> list[View]:
        """Return the views in their order."""
        own = [View("", view.name, view.wanted) for view in self._session.shop.rules.case_views]
        known = [View(key, "", wanted) for key, wanted in DEFAULT_VIEWS.items() if key]
        if not self.may_keep:
            known = [view for view in known if not view.wanted.unseen]
        return [View("", "", Wanted()), *known, *own]

    def count(self, view: View) -> int | None:
        """Return how many cases stand in a view, None before they were counted."""
        return self._counts.get(view.wanted)

    @property
    def total(self) -> int:
        """Count all cases."""
        return self._counts.get(Wanted(), 0)

    def is_chosen(self, view: View) -> bool:
        """Tell whether the list shows this view."""
        return self._cases.wanted == view.wanted

    def choose(self, wanted: Wanted) -> None:
        """Show what is as wanted."""
        self._cases.narrow(self._cases.typed, wanted)
        self.changed.emit()

    def own(self) -> SavedView | None:
        """Return the shop's own view that the list shows."""
        views = self._session.shop.rules.case_views
        return next((view for view in views if view.wanted == self._cases.wanted), None)

    def keeping(self) -> WordsForm:
        """Return the form that keeps what the list shows as a view of the shop under a name."""
        wanted = self._cases.wanted

        def verb(desk: Desk, name: str, by: str) -> Changed:
            own = desk.shops.shop().rules.case_views
            return desk.shops.change_views((*own, SavedView(name=name, wanted=wanted)), by)

        return WordsForm(self._session, verb, "view", self)

    def drop(self) -> None:
        """Take the shop's own view away that the list shows."""
        gone = self.own()
        if gone is None:
            return
        left = tuple(view for view in self._session.shop.rules.case_views if view != gone)
        self._session.act(lambda desk, by: desk.shops.change_views(left, by))
        self.choose(Wanted())

    def _count(self) -> None:
        """Count anew, one question at a time."""
        if not self._cases.watching:
            self.changed.emit()
            return
        if self._asking:
            self._again = True
            return
        self._asking = True
        person = self._session.person
        me = person.staff_id if person else MINE
        asked = [view.wanted for view in self.views]

        def counts(desk: Desk) -> dict[Wanted, int]:
            return {
                wanted: desk.cases.count(replace(wanted, owner=me) if wanted.owner == MINE else wanted)
                for wanted in asked
            }

        self._session.ask(counts, self._take)

    def _take(self, counts: dict[Wanted, int]) -> None:
        self._counts = counts
        self._asking = False
        self.changed.emit()
        if self._again:
            self._again = False
            self._count()
