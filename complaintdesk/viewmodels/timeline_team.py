"""What colleagues did for a call, on the timeline."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from complaintdesk.domain.teamwork import TeamKind, open_questions
from complaintdesk.viewmodels import moments, team_words
from complaintdesk.viewmodels.timeline_item import Item

if TYPE_CHECKING:
    from collections.abc import Iterator

    from complaintdesk.domain.case_file import CallRow

translate = QCoreApplication.translate


def team_items(call: CallRow) -> Iterator[Item]:
    """Yield each hand-over, question and answer; a question that waits for its answer says so."""
    waiting = {row.question_id for row in open_questions(call.team)}
    for place, row in enumerate(call.team):
        is_open = row.kind is TeamKind.ASKED and row.question_id in waiting
        yield Item(
            key=f"{call.call_id}/team {place}",
            at=row.at,
            when=moments.day_and_clock(row.at),
            chip=team_words.kind(row.kind),
            tone="calm",
            text=team_words.said(row),
            quote=row.words,
            note=translate("timeline", "no answer yet") if is_open else row.staff,
            note_tone="amber" if is_open else "",
        )
