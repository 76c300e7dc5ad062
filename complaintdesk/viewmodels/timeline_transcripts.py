"""Transcripts that were made final on the timeline, in the screen's words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from complaintdesk.domain.erasure import BAR
from complaintdesk.domain.transcript import Speaker
from complaintdesk.viewmodels import moments
from complaintdesk.viewmodels.counted import Counted
from complaintdesk.viewmodels.timeline_item import Item

if TYPE_CHECKING:
    from collections.abc import Iterator

    from complaintdesk.domain.case_file import RecordingRow
    from complaintdesk.domain.transcript import TranscriptRow

translate = QCoreApplication.translate
_VERSION = "/version"
_LETTERS = {Speaker.STAFF: "A", Speaker.CALLER: "B", Speaker.OTHER: "C", Speaker.NOTE: "－"}


def transcript_items(recording: RecordingRow) -> Iterator[Item]:
    """Yield every version of a recording's transcript; unfolded it is read whole."""
    for count, row in enumerate(recording.transcripts, start=1):
        title = translate("timeline", "Transcript, version %1").replace("%1", str(count))
        said = row.said.utterances
        yield Item(
            key=f"{recording.recording_id}{_VERSION}{count}",
            at=row.said.at,
            when=moments.day_and_clock(row.said.at),
            chip=translate("timeline", "Transcript"),
            tone="calm",
            text=" · ".join(
                part for part in (title, Counted().utterances(len(said)) if said else BAR) if part
            ),
            quote=_words(row),
            note=row.staff,
        )


def recording_of(key: str) -> str:
    """Return the recording that a row of the timeline belongs to, if it is one, or a version of its transcript."""
    return key.partition(_VERSION)[0]


def _words(row: TranscriptRow) -> str:
    return "\n".join(
        f"{moments.length(each.at_ms * 1000)} {_LETTERS[each.speaker]}　{each.words}"
        for each in row.said.utterances
    )
