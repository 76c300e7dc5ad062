"""Transcripts that are still being written, kept beside the ledger: one of each recording at each desk."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec
from sqlalchemy import delete, func, insert, select

from complaintdesk.domain import erasure
from complaintdesk.domain.errors import NotFound, StaleWrite
from complaintdesk.domain.transcript import Basis, Draft, bare
from complaintdesk.store import call_queries, tables

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from sqlalchemy import Connection

    from complaintdesk.domain.case_file import CallRow, RecordingRow

_TABLE = tables.transcript_draft


def keep(tx: Connection, desk_id: str, recording_id: str, draft: Draft, at: int) -> None:
    """Keep a transcript as far as it is written in place of the one before; ``at`` is UTC µs."""
    forgetting(desk_id, recording_id)(tx)
    body = msgspec.json.encode(draft)
    tx.execute(insert(_TABLE).values(desk_id=desk_id, recording_id=recording_id, body=body, at=at))


def kept(tx: Connection, desk_id: str, recording_id: str) -> Draft | None:
    """Return what is being written of a recording at a desk, None for nothing."""
    query = select(_TABLE.c.body).where(_TABLE.c.desk_id == desk_id, _TABLE.c.recording_id == recording_id)
    body = tx.execute(query).scalar_one_or_none()
    return None if body is None else msgspec.json.decode(body, type=Draft)


def recorded(tx: Connection, recording_id: str) -> tuple[CallRow, RecordingRow, Basis]:
    """Return a recording with its call, and what the record is now.

    Raises NotFound for one that runs or is erased.
    """
    call = call_queries.call(tx, call_queries.call_of_recording(tx, recording_id))
    recording = next(row for row in call.recordings if row.recording_id == recording_id)
    if recording.erased_at is not None or recording.frames is None:
        raise NotFound(recording_id)
    stream = tables.entry.c.stream == f"call-{call.call_id}"
    gone = select(func.count()).select_from(tables.entry).join(tables.payload)
    erasures = tx.execute(gone.where(stream, tables.payload.c.body.is_(None))).scalar_one()
    return call, recording, Basis(versions=len(recording.transcripts), erasures=erasures)


def forgetting(
    desk_id: str, recording_id: str, *, unless_erased_since: Basis | None = None
) -> Callable[[Connection], None]:
    """Return what forgets the draft of a recording at a desk.

    It raises StaleWrite where something of the call was erased since the basis.
    """
    gone = delete(_TABLE).where(_TABLE.c.desk_id == desk_id, _TABLE.c.recording_id == recording_id)

    def forget(tx: Connection) -> None:
        since = unless_erased_since
        if since is not None and recorded(tx, recording_id)[2].erasures != since.erasures:
            raise StaleWrite(recording_id)
        tx.execute(gone)

    return forget


def forget_erased(tx: Connection, call_ids: Iterable[str], said: Sequence[str] | None) -> None:
    """Forget at every desk the drafts of calls that repeat what was ``said``; None stands for all of them."""
    recording = tables.recording.c
    of_calls = select(recording.recording_id).where(recording.call_id.in_(list(call_ids)))
    rows = tx.execute(select(_TABLE).where(_TABLE.c.recording_id.in_(of_calls))).all()
    for row in rows:
        sheet = msgspec.json.decode(row.body, type=Draft).sheet
        if said is None or erasure.copies((bare(each.words) for each in sheet.utterances), said):
            forgetting(row.desk_id, row.recording_id)(tx)
