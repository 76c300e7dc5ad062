"""Why to ring back now, and what follows if nobody answers, in the screen's words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from complaintdesk.domain.switch_advice import Reason
from complaintdesk.viewmodels import words

if TYPE_CHECKING:
    from collections.abc import Sequence

translate = QCoreApplication.translate


def why(reasons: Sequence[Reason]) -> str:
    """Return the reasons as sentences, empty without any."""
    said = {
        Reason.MOBILE: translate("switch", "The caller pays for a mobile call."),
        Reason.DISTANT: translate("switch", "The caller pays for a long-distance call."),
        Reason.LONG: translate("switch", "It has lasted a while."),
        Reason.UPSET: translate("switch", "Feelings run high; a pause lets both settle."),
    }
    if not reasons:
        return ""
    offer = translate("switch", "Hanging up politely and ringing back at our expense may help.")
    return words.sentences([*(said[reason] for reason in reasons), offer])


def retry_plan(minutes: Sequence[int]) -> str:
    """Return after what waits it is tried again."""
    if not minutes:
        return ""
    waits = translate("switch", ", then ").join(_wait(each) for each in minutes)
    return translate("switch", "If nobody answers, again after %1.").replace("%1", waits)


def _wait(minutes: int) -> str:
    if minutes % 1440 == 0:
        return translate("switch", "%1 d").replace("%1", str(minutes // 1440))
    if minutes % 60 == 0:
        return translate("switch", "%1 h").replace("%1", str(minutes // 60))
    return translate("switch", "%1 min").replace("%1", str(minutes))
