"""A promise made in a case: what, to whom, until when, kept by whom."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from complaintdesk.domain import due_times
from complaintdesk.domain.terms import Role, WhoRings
from complaintdesk.viewmodels import messages, moments, words

if TYPE_CHECKING:
    from complaintdesk.domain.due_times import DueTime
    from complaintdesk.domain.errors import UserError
    from complaintdesk.viewmodels.session import Session

MINE = WhoRings.SAME.value
ANY_SENIOR = WhoRings.SENIOR.value


class PromiseForm(QObject):
    """``save`` makes the promise; ``saved`` or ``refused`` follows."""

    busy_changed = Signal(bool)
    saved = Signal()
    refused = Signal(str)

    def __init__(self, session: Session, case_id: str, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._case_id = case_id

    def choices(self) -> tuple[DueTime, ...]:
        """Return times to promise, the shortest that can be kept first."""
        now = self._session.now()
        tz = moments.local(now).tzinfo
        return due_times.choices(now, self._session.shop.rules, tz) if tz else ()

    def people(self) -> dict[str, str]:
        """Return who may keep it, by what ``save`` takes."""
        others = {
            person.staff_id: f"{person.name}  {words.role(person.role)}"
            for person in self._session.shop.staff
            if person != self._session.person
        }
        return {MINE: self.tr("I keep it"), ANY_SENIOR: self.tr("A senior"), **others}

    def save(self, about: str, to_whom: str, due_at: int, keeper: str) -> None:
        """Promise it until ``due_at`` (UTC µs); ``keeper`` is a person's id, ``MINE`` or ``ANY_SENIOR``."""
        promise_id, case_id = self._session.new_id(), self._case_id
        who, staff_id = WhoRings.SAME, ""
        if keeper == ANY_SENIOR:
            who = WhoRings.SENIOR
        elif keeper != MINE:
            senior = self._session.shop.person(keeper).role is not Role.STAFF
            who, staff_id = WhoRings.SENIOR if senior else WhoRings.ANOTHER, keeper
        self.busy_changed.emit(True)
        self._session.act(
            lambda desk, by: desk.promises.make(
                case_id, promise_id, about, due_at, by, to_whom=to_whom, who=who, staff_id=staff_id
            ),
            self._on_saved,
            self._on_failed,
        )

    def _on_saved(self) -> None:
        self.busy_changed.emit(False)
        self.saved.emit()

    def _on_failed(self, failure: UserError) -> None:
        self.busy_changed.emit(False)
        self.refused.emit(messages.worded(failure))
