"""What was found out in calls and how their lines are marked, from the read tables."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from sqlalchemy import select

from complaintdesk.domain.case_events import ProposalRefused
from complaintdesk.domain.case_file import InterviewRow, MarkRow, SkipRow
from complaintdesk.domain.conduct import AbuseMarked, CallInterviewed, DemandMarked, LadderSkipped
from complaintdesk.domain.teamwork import CallHandedOver, ColleagueAsked, TeamEvent, TeamKind, TeamRow
from complaintdesk.domain.terms import MarkKind
from complaintdesk.domain.transcript import RecordingTranscribed, TranscriptRow
from complaintdesk.store import codec, tables

if TYPE_CHECKING:
    from collections.abc import Iterable

    from sqlalchemy import Connection

    from complaintdesk.domain.conduct import Mark


@dataclass(frozen=True, slots=True)
class Noted:
    """``interviews`` by call; ``marks`` in order of time by the line's first id; ``team`` and ``skips`` by call.

    ``transcripts`` are by recording, the newest at the end.
    """

    interviews: dict[str, InterviewRow] = field(default_factory=dict)
    marks: dict[str, list[MarkRow]] = field(default_factory=dict)
    team: dict[str, list[TeamRow]] = field(default_factory=dict)
    skips: dict[str, list[SkipRow]] = field(default_factory=dict)
    transcripts: dict[str, list[TranscriptRow]] = field(default_factory=dict)


def noted(tx: Connection, call_ids: Iterable[str], names: dict[str, str]) -> Noted:
    """Return what is noted about these calls; ``names`` are those of the staff by id."""
    table, found = tables.conduct, Noted()
    query = select(table).where(table.c.call_id.in_(list(call_ids))).order_by(table.c.call_id, table.c.place)
    for row in tx.execute(query):
        event, staff = codec.decode(row.kind, row.body), names.get(row.staff_id, "")
        if isinstance(event, CallInterviewed):
            found.interviews[row.call_id] = InterviewRow(said=event, at=row.at, staff=staff)
        elif isinstance(event, LadderSkipped):
            found.skips.setdefault(row.call_id, []).append(SkipRow(why=event.why, at=row.at, staff=staff))
        elif isinstance(event, RecordingTranscribed):
            version = TranscriptRow(said=event, staff=staff)
            found.transcripts.setdefault(event.recording_id, []).append(version)
        elif isinstance(event, TeamEvent):
            found.team.setdefault(row.call_id, []).append(_team(event, staff, names))
        else:
            found.marks.setdefault(row.line_id, []).append(_mark(event, staff))
    return found


def _mark(event: Mark, staff: str) -> MarkRow:
    words = ""
    match event:
        case AbuseMarked():
            kind, value = MarkKind.ABUSE, event.abuse_type.value if event.abuse_type else ""
        case DemandMarked():
            kind, value = MarkKind.DEMAND, event.ground.value if event.ground else ""
        case _:
            kind, words = MarkKind.READ_BACK, event.difference
            value = "agreed" if event.agreed else "differs"
    return MarkRow(kind=kind, value=value, words=words, at=event.at, staff=staff)


def _team(event: TeamEvent, staff: str, names: dict[str, str]) -> TeamRow:
    if isinstance(event, CallHandedOver):
        return TeamRow(
            kind=TeamKind.HANDED_OVER,
            words=event.words,
            at=event.at,
            staff=staff,
            other=names.get(event.staff_id, ""),
            reason=event.reason,
        )
    if isinstance(event, ColleagueAsked):
        return TeamRow(
            kind=TeamKind.ASKED,
            words=event.question,
            at=event.at,
            staff=staff,
            question_id=event.question_id,
        )
    return TeamRow(
        kind=TeamKind.ANSWERED,
        words=event.answer,
        at=event.at,
        staff=staff,
        other=names.get(event.staff_id, ""),
        question_id=event.question_id,
    )


def refused_since(tx: Connection, case_id: str, words: str, at: int) -> bool:
    """Tell whether a refusal in these words was noted in a case at ``at`` (UTC µs) or later."""
    said = tables.decision.c
    query = select(said.place).where(
        said.case_id == case_id, said.kind == codec.NAMES[ProposalRefused], said.words == words, said.at >= at
    )
    return tx.execute(query.limit(1)).first() is not None
