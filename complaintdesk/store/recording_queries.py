"""Every recording there is, with what decides how long it is kept."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import select

from complaintdesk.domain.sound import KeptRecording
from complaintdesk.store import retention_queries, tables

if TYPE_CHECKING:
    from sqlalchemy import Connection

_CALL, _CASE, _RECORDING = tables.call.c, tables.complaint_case.c, tables.recording.c
_EVER = 2**62


def kept(tx: Connection) -> list[KeptRecording]:
    """Return all recordings that are not erased, the newest first; ``size`` is left for whoever sees the files."""
    recorded = select(_CALL.case_id).join(tables.recording, _RECORDING.call_id == _CALL.call_id)
    closed = {life.case_id: life.since for life in retention_queries.lives(tx, _EVER, only=recorded)}
    query = (
        select(
            _RECORDING.recording_id,
            _RECORDING.started_at,
            _RECORDING.frames,
            _RECORDING.rate,
            _CALL.case_id,
            _CASE.number,
            _CASE.title,
            _CASE.held,
        )
        .join(tables.call, _CALL.call_id == _RECORDING.call_id)
        .outerjoin(tables.complaint_case, _CASE.case_id == _CALL.case_id)
        .where(_RECORDING.recording_id.not_in(select(tables.erased_recording.c.recording_id)))
        .order_by(_RECORDING.started_at.desc())
    )
    return [
        KeptRecording(
            recording_id=row.recording_id,
            started_at=row.started_at,
            seconds=(row.frames or 0) / row.rate,
            case_id=row.case_id or "",
            case_number=row.number or 0,
            case_title=row.title or "",
            held=bool(row.held),
            closed_at=closed.get(row.case_id),
        )
        for row in tx.execute(query)
    ]
