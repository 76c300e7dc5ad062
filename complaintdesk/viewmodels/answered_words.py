"""What to read aloud of the record: when and how often a caller came to us, and what we answered."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from complaintdesk.viewmodels import moments

if TYPE_CHECKING:
    from complaintdesk.domain.answered import Answered

_DAYS, _ANSWERS, _LONG = 6, 4, 60
"""So many days and answers are read out; of more, the first and the last day and the newest answers.

An answer longer than ``_LONG`` characters is cut with a visible …; the case holds it whole.
"""


class AnsweredWords(QObject):
    """Only what stands on record is said; what was left out is counted."""

    def text(self, answered: Answered) -> tuple[str, bool]:
        """Return the text to read, and whether there is anything on record."""
        parts = []
        if answered.calls:
            parts.append(
                self.tr(
                    "Our record shows %n earlier call(s) from you: %1.", None, len(answered.calls)
                ).replace("%1", self._days(answered.calls))
            )
        if answered.mails:
            parts.append(
                self.tr("We have %n mail(s) or letter(s) from you: %1.", None, len(answered.mails)).replace(
                    "%1", self._days(answered.mails)
                )
            )
        if again := answered.rang_though_asked_to_write():
            parts.append(
                self.tr(
                    "On %1 we asked you to write by mail; %n call(s) came after that.", None, again
                ).replace("%1", _day(answered.mail_asked[0]))
            )
        if not parts:
            return self.tr("There is no earlier contact on record."), False
        parts.append(self._answers(answered))
        return "\n".join(parts), True

    def asked_before(self, answered: Answered, now: int) -> str:
        """Say that the caller rings although asked to write by mail, empty if not so; ``now`` UTC µs."""
        again = answered.rang_though_asked_to_write(now)
        if not again:
            return ""
        return self.tr(
            "Asked on %1 to write by mail instead; this is call no. %n since.", None, again
        ).replace("%1", _day(answered.mail_asked[0]))

    def _days(self, times: tuple[int, ...]) -> str:
        days = Counter(_day(at) for at in times)
        if len(days) > _DAYS:
            return self.tr("%1 to %2").replace("%1", _day(times[0])).replace("%2", _day(times[-1]))
        often = {day: self.tr(" (%n times)", None, count) for day, count in days.items() if count > 1}
        return self.tr(", ").join(f"{day}{often.get(day, '')}" for day in days)

    def _answers(self, answered: Answered) -> str:
        if not answered.answers:
            return self.tr("No answer of ours is on record yet.")
        said = [
            self.tr("%1: %2").replace("%1", _day(at)).replace("%2", _short(text))
            for at, text in answered.answers[-_ANSWERS:]
        ]
        head = self.tr("This is what we answered:")
        if earlier := len(answered.answers) - len(said):
            head += self.tr(" (%n earlier answer(s) are on record too)", None, earlier)
        return "\n".join([head, *said])


def _short(text: str) -> str:
    return text if len(text) <= _LONG else f"{text[: _LONG - 1]}…"


def _day(at: int) -> str:
    return f"{moments.local(at):%m/%d}"
