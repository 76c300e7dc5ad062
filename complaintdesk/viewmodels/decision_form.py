"""The form of a decision: what the customer gets and why, proposed or decided as the role allows."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from complaintdesk.domain import guide
from complaintdesk.domain.decision import Remedy, may_decide, standing
from complaintdesk.viewmodels import decision_words, messages, moments
from complaintdesk.viewmodels.guide import language_of_the_screen

if TYPE_CHECKING:
    from complaintdesk.domain.case_file import CaseFile
    from complaintdesk.domain.decision import RemedyDecided, RemedyProposed
    from complaintdesk.domain.errors import UserError
    from complaintdesk.domain.guide import Book
    from complaintdesk.viewmodels.session import Session

_DAYS = 14
"""Suggested as the end point: two weeks."""


class DecisionForm(QObject):
    """``save`` proposes or decides; ``saved`` or ``refused`` follows. ``plan`` is said once the playbook is read."""

    busy_changed = Signal(bool)
    saved = Signal()
    refused = Signal(str)
    plan_read = Signal(str)

    def __init__(self, session: Session, file: CaseFile, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._file = file
        self._stands = standing(file.settled)

    def read_plan(self) -> None:
        """Look up what the shop can offer in a case like this."""
        self._session.ask(lambda desk: desk.guide.book(), self._take)

    def _take(self, book: Book) -> None:
        asked = [call.interview.said.enquiry for call in self._file.calls if call.interview]
        enquiry = next((each for each in reversed(asked) if each is not None), None)
        say = book.plan(enquiry, self._file.fault)
        if say is None:
            text = self.tr("The fault is not judged yet; it says what the shop can offer.")
        else:
            text = guide.spoken(say, language_of_the_screen(), self._session.shop.words)
        self.plan_read.emit(text)

    @property
    def asked(self) -> RemedyProposed | RemedyDecided | None:
        """Return what was proposed, else what was decided before: the form begins with it."""
        return self._stands.proposal or self._stands.decision

    def asked_words(self) -> str:
        """Return what waits for a decision and who asked for it, empty if nothing does."""
        row, proposal = self._stands.waiting, self._stands.proposal
        if row is None or proposal is None:
            return ""
        text = self.tr("%1 proposes: %2")
        return text.replace("%1", row.staff).replace("%2", decision_words.given(proposal))

    def may_decide(self, remedy: Remedy, yen: int) -> bool:
        """Tell whether who sits here decides this without asking."""
        person, limit = self._session.person, self._session.shop.rules.staff_yen
        return person is not None and may_decide(person.role, remedy, yen, limit)

    def limit_words(self) -> str:
        """Return until where staff decide alone."""
        limit = self._session.shop.rules.staff_yen
        text = self.tr("Staff decide alone up to %1; everything else is proposed.")
        return text.replace("%1", decision_words.yen(limit))

    def suggested_day(self) -> date:
        """Return the end point that is offered."""
        return moments.local(self._session.now()).date() + timedelta(days=_DAYS)

    def save(self, remedy: Remedy, yen: int, why: str, until: date | None, *, decide: bool) -> None:
        """Decide or propose; the end point is the end of that local day."""
        case_id, end = self._file.case_id, None
        if until is not None:
            last = datetime.combine(until + timedelta(days=1), time()).astimezone()
            end = round(last.timestamp()) * moments.SECOND - 1
        self.busy_changed.emit(True)
        self._session.act(
            lambda desk, by: (desk.decisions.decide if decide else desk.decisions.propose)(
                case_id, remedy, yen, why, end, by
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
