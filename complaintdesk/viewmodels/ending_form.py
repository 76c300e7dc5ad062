"""The form of how a case ended: the cause, whether the fix worked, what the customer says, asking again later."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from complaintdesk.domain.decision import standing
from complaintdesk.viewmodels import decision_words, messages, moments

if TYPE_CHECKING:
    from complaintdesk.domain.case_file import CaseFile
    from complaintdesk.domain.decision import EndingNoted
    from complaintdesk.domain.errors import UserError
    from complaintdesk.viewmodels.session import Session

_NOON = time(12)


class EndingForm(QObject):
    """``save`` notes it and may close the case; ``saved`` or ``refused`` follows."""

    busy_changed = Signal(bool)
    saved = Signal()
    refused = Signal(str)

    def __init__(self, session: Session, file: CaseFile, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._file = file

    @property
    def known(self) -> EndingNoted:
        """Return what is known so far."""
        return standing(self._file.settled).ending

    def closing_words(self) -> str:
        """Return what to say to the customer when asking."""
        return self.tr("“Thank you for telling us. Is everything as it should be now?”")

    def follow_up_day(self) -> date | None:
        """Return when to ask again by the shop's rules; None where the shop does not."""
        days = self._session.shop.rules.follow_up_days
        return moments.local(self._session.now()).date() + timedelta(days=days) if days else None

    def first_day(self) -> date:
        """Return the first day on which one can ask again."""
        return moments.local(self._session.now()).date() + timedelta(days=1)

    def save(self, ending: EndingNoted, *, close: bool, again: date | None) -> None:
        """Note it; with ``close`` close the case, and promise to ask ``again`` at noon of that day."""
        case_id, about = self._file.case_id, decision_words.promise_of_asking(self._file.label)
        due, promise_id = 0, ""
        if again is not None:
            due = round(datetime.combine(again, _NOON).astimezone().timestamp()) * moments.SECOND
            promise_id = self._session.new_id()
        self.busy_changed.emit(True)
        self._session.act(
            lambda desk, by: (
                desk.decisions.close(case_id, ending, by, promise_id=promise_id, about=about, due=due)
                if close
                else desk.decisions.note_ending(case_id, ending, by)
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
