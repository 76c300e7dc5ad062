"""What was proposed, decided and how it ended, as items of the timeline."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from complaintdesk.domain.decision import EndingNoted, RemedyProposed
from complaintdesk.viewmodels import decision_words, moments
from complaintdesk.viewmodels.timeline_item import Item

if TYPE_CHECKING:
    from collections.abc import Iterator

    from complaintdesk.domain.case_file import CaseFile

translate = QCoreApplication.translate


def decision_items(file: CaseFile) -> Iterator[Item]:
    """Yield each, with its reason or the customer's words beneath."""
    for place, row in enumerate(file.settled):
        event = row.event
        if isinstance(event, EndingNoted):
            chip, tone = translate("timeline", "Ending"), "green"
            text, quote = decision_words.ended(event), event.said
        else:
            asked = isinstance(event, RemedyProposed)
            chip = translate("timeline", "Proposed") if asked else translate("timeline", "Decided")
            tone = "amber" if asked else "calm"
            text, quote = decision_words.given(event), event.why
        yield Item(
            key=f"settled {place}",
            at=row.at,
            when=moments.day_and_clock(row.at),
            chip=chip,
            tone=tone,
            text=text,
            quote=quote,
            note=row.staff,
        )
