"""What was found out in calls and how their lines are marked, from the read tables."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from sqlalchemy import select

from complaintdesk.domain.case_file import InterviewRow, MarkRow
from complaintdesk.domain.conduct import AbuseMarked, CallInterviewed, DemandMarked
from complaintdesk.domain.terms import MarkKind
from complaintdesk.store import codec, tables

if TYPE_CHECKING:
    from collections.abc import Iterable

    from sqlalchemy import Connection

    from complaintdesk.domain.conduct import Mark


@dataclass(frozen=True, slots=True)
class Noted:
    """``interviews`` by call; ``marks`` in order of time by the line's first id."""

    interviews: dict[str, InterviewRow] = field(default_factory=dict)
    marks: dict[str, list[MarkRow]] = field(default_factory=dict)


def noted(tx: Connection, call_ids: Iterable[str], names: dict[str, str]) -> Noted:
    """Return what is noted about these calls; ``names`` are those of the staff by id."""
    table, found = tables.conduct, Noted()
    query = select(table).where(table.c.call_id.in_(list(call_ids))).order_by(table.c.call_id, table.c.place)
    for row in tx.execute(query):
        event, staff = codec.decode(row.kind, row.body), names.get(row.staff_id, "")
        if isinstance(event, CallInterviewed):
            found.interviews[row.call_id] = InterviewRow(said=event, at=row.at, staff=staff)
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
