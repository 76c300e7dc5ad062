"""What the cards of a case say: the count of unanswered call-backs, what is missing, how long it took."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from complaintdesk.domain.dialogue import standing as standing_lines
from complaintdesk.domain.terms import AbuseType, MarkKind
from complaintdesk.viewmodels import moments
from complaintdesk.viewmodels.conduct_words import abuse_type
from complaintdesk.viewmodels.counted import Counted
from complaintdesk.viewmodels.timeline_item import words_of_length

if TYPE_CHECKING:
    from complaintdesk.domain.case_file import CaseFile
    from complaintdesk.domain.unresponsive import Unresponsive

translate = QCoreApplication.translate


def count(judged: Unresponsive) -> str:
    """Return 応答なし 2 / 3回."""
    text = translate("case_words", "No answer: %1 of %2")
    return text.replace("%1", str(judged.count)).replace("%2", str(judged.limit))


def spread(judged: Unresponsive) -> str:
    """Return on how many days and at how many hours the tries were made, and where the notice stands."""
    text = translate("case_words", "%1 of %2 days · %3 of %4 times of day · final notice: %5")
    for place, value in enumerate(
        (judged.days, judged.days_needed, judged.slots, judged.slots_needed), start=1
    ):
        text = text.replace(f"%{place}", str(value))
    return text.replace("%5", notice(judged))


def notice(judged: Unresponsive) -> str:
    """Return where the final notice stands."""
    given = judged.notice
    if given is None:
        return translate("case_words", "not sent yet")
    day = moments.day(given.reply_by)
    if judged.notice_expired:
        return translate("case_words", "no reply by %1").replace("%1", day)
    return translate("case_words", "waiting for a reply until %1").replace("%1", day)


def missing(judged: Unresponsive) -> list[str]:
    """Return what is still needed before the caller counts as 応答なし; empty if nothing."""
    lacking = []
    if (tries := judged.limit - judged.count) > 0:
        lacking.append(Counted().tries_missing(tries))
    if (days := judged.days_needed - judged.days) > 0:
        lacking.append(Counted().days_missing(days))
    if judged.slots < judged.slots_needed:
        lacking.append(
            translate("case_words", "a call-back at another time of day (morning, afternoon, evening)")
        )
    if judged.notice is None:
        lacking.append(translate("case_words", "a final notice by mail or letter"))
    elif not judged.notice_expired:
        day = moments.day(judged.notice.reply_by)
        lacking.append(translate("case_words", "the date of the final notice: %1").replace("%1", day))
    return lacking


def next_step(judged: Unresponsive, *, blocked: bool, waiting: bool) -> str:
    """Return in a sentence what to do now."""
    if blocked:
        text = translate(
            "case_words", "Contact is stopped. Calls that still come are noted on the block list."
        )
    elif waiting:
        text = translate("case_words", "The block has been asked for and waits for approval.")
    elif judged.reached:
        text = translate(
            "case_words", "The shop’s count is reached. Ask for the block, or hand it to a manager."
        )
    elif judged.count == 0:
        text = translate("case_words", "No unanswered call-backs since the customer’s last contact.")
    elif not judged.tries_done:
        text = translate("case_words", "Keep trying, on another day or at another time of day.")
    elif judged.notice is None:
        text = translate("case_words", "Send the final notice by mail or letter, with a date to reply by.")
    else:
        text = translate("case_words", "Wait for the reply until the date of the final notice.")
    return text


def time_spent(file: CaseFile) -> str:
    """Return how long all calls took together."""
    spent = sum(call.ended_at - call.started_at for call in file.calls if call.ended_at is not None)
    return words_of_length(spent) if spent else ""


def kinds_of_abuse(file: CaseFile) -> str:
    """Return the ministry's types that lines of the case stand marked with, each once."""
    marked = [
        [mark.value for mark in line.marks if mark.kind is MarkKind.ABUSE][-1:]
        for line in standing_lines(file)
        if line.marks
    ]
    kinds = dict.fromkeys(AbuseType(values[0]) for values in marked if values and values[0])
    return translate("case_words", ", ").join(map(abuse_type, kinds))
