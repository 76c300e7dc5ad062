"""Transcripts that are still being written, kept beside the ledger: one of each recording at each desk."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec
from sqlalchemy import delete, insert, select

from complaintdesk.domain import erasure
from complaintdesk.domain.transcript import Sheet
from complaintdesk.store import tables

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from sqlalchemy import Connection

_TABLE = tables.transcript_draft


def keep(tx: Connection, desk_id: str, recording_id: str, sheet: Sheet, at: int) -> None:
    """Keep a transcript as far as it is written in place of the one before; ``at`` is UTC µs."""
    forgetting(desk_id, recording_id)(tx)
    body = msgspec.json.encode(sheet)
    tx.execute(insert(_TABLE).values(desk_id=desk_id, recording_id=recording_id, body=body, at=at))


def kept(tx: Connection, desk_id: str, recording_id: str) -> Sheet | None:
    """Return what is being written of a recording at a desk, None for nothing."""
    query = select(_TABLE.c.body).where(_TABLE.c.desk_id == desk_id, _TABLE.c.recording_id == recording_id)
    body = tx.execute(query).scalar_one_or_none()
    return None if body is None else msgspec.json.decode(body, type=Sheet)


def forgetting(desk_id: str, recording_id: str) -> Callable[[Connection], None]:
    """Return what forgets the draft of a recording at a desk."""
    gone = delete(_TABLE).where(_TABLE.c.desk_id == desk_id, _TABLE.c.recording_id == recording_id)

    def forget(tx: Connection) -> None:
        tx.execute(gone)

    return forget


def forget_erased(tx: Connection, call_ids: Iterable[str], said: Sequence[str] | None) -> None:
    """Forget at every desk the drafts of calls that repeat what was ``said``; None stands for all of them."""
    recording = tables.recording.c
    of_calls = select(recording.recording_id).where(recording.call_id.in_(list(call_ids)))
    rows = tx.execute(select(_TABLE).where(_TABLE.c.recording_id.in_(of_calls))).all()
    for row in rows:
        sheet = msgspec.json.decode(row.body, type=Sheet)
        if said is None or erasure.copies((each.words for each in sheet.utterances), said):
            forgetting(row.desk_id, row.recording_id)(tx)
