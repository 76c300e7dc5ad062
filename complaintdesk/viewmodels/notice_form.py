"""The final notice: in writing, in these words, to be answered by a date."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from complaintdesk.domain.terms import Channel
from complaintdesk.viewmodels import messages, moments

if TYPE_CHECKING:
    from complaintdesk.domain.errors import UserError
    from complaintdesk.viewmodels.session import Session

CHANNELS = (Channel.MAIL, Channel.LETTER)
"""Those that leave a copy."""
_DAYS = 7
"""Suggested to answer: a week, as a letter takes days on its way."""


class NoticeForm(QObject):
    """``save`` notes a notice that was sent; ``saved`` or ``refused`` follows."""

    busy_changed = Signal(bool)
    saved = Signal()
    refused = Signal(str)

    def __init__(self, session: Session, case_id: str, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._case_id = case_id

    def suggested_day(self) -> date:
        """Return the day offered to answer by."""
        return self._today() + timedelta(days=_DAYS)

    def first_day(self) -> date:
        """Return the earliest day that can be chosen."""
        return self._today() + timedelta(days=1)

    def save(self, channel: Channel, typed: str, reply_by: date) -> None:
        """Keep the notice; the caller has until the end of that local day."""
        end = datetime.combine(reply_by + timedelta(days=1), time()).astimezone()
        by_us = round(end.timestamp()) * moments.SECOND - 1
        case_id = self._case_id
        self.busy_changed.emit(True)
        self._session.act(
            lambda desk, by: desk.cases.give_notice(case_id, channel, typed, by_us, by),
            self._on_saved,
            self._on_failed,
        )

    def _today(self) -> date:
        return moments.local(self._session.now()).date()

    def _on_saved(self) -> None:
        self.busy_changed.emit(False)
        self.saved.emit()

    def _on_failed(self, failure: UserError) -> None:
        self.busy_changed.emit(False)
        self.refused.emit(messages.worded(failure))
