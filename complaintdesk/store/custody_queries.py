"""What an erasure concerns, what was done with the record, and the lines being typed."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from sqlalchemy import delete, exists, insert, select

from complaintdesk.domain.case_file import CustodyRow, DraftRow
from complaintdesk.domain.people import PeopleEvent
from complaintdesk.domain.retention import STREAM as RETENTION
from complaintdesk.domain.shop import STREAM as SHOP
from complaintdesk.domain.terms import BlockState, NoteKind
from complaintdesk.store import codec, replaying, tables
from complaintdesk.store.call_queries import staff_names

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from typing import Any

    from sqlalchemy import Connection, Row

    from complaintdesk.domain.ledger import Entry

_CALL, _BLOCK = tables.call.c, tables.block.c


def events(tx: Connection, streams: Iterable[str]) -> list[tuple[Entry, Any]]:
    """Return all entries of streams with their events, stream after stream."""
    return [row for stream in streams for row in replaying.events_of(tx, stream)]


def calls_of_case(tx: Connection, case_id: str, e164: str = "") -> list[str]:
    """Return the ids of a case's calls, of those with one number if it is given."""
    query = select(_CALL.call_id).where(_CALL.case_id == case_id).order_by(_CALL.started_at)
    return list(tx.scalars(query.where(_CALL.e164 == e164) if e164 else query))


def blocks_of_case(tx: Connection, case_id: str) -> list[tuple[str, BlockState]]:
    """Return the ids and states of a case's blocks."""
    rows = tx.execute(select(_BLOCK.block_id, _BLOCK.state).where(_BLOCK.case_id == case_id))
    return [(row.block_id, BlockState(row.state)) for row in rows]


def blocks_without_case(tx: Connection) -> list[tuple[str, BlockState]]:
    """Return the ids and states of the blocks that came from no case."""
    rows = tx.execute(select(_BLOCK.block_id, _BLOCK.state).where(_BLOCK.case_id == ""))
    return [(row.block_id, BlockState(row.state)) for row in rows]


def held(tx: Connection, case_id: str) -> bool:
    """Tell whether a legal hold lies on a case, or on one merged with it: they are one dispute."""
    merged, cases = tables.merged_case.c, tables.complaint_case.c
    into = tx.scalar(select(merged.into_id).where(merged.case_id == case_id)) or case_id
    joined = {into, case_id, *tx.scalars(select(merged.case_id).where(merged.into_id == into))}
    return bool(tx.scalar(select(exists().where(cases.case_id.in_(joined), cases.held))))


def recordings_of_calls(tx: Connection, call_ids: Iterable[str]) -> list[str]:
    """Return the ids of the recordings of calls, without those erased before."""
    table, gone = tables.recording.c, tables.erased_recording.c.recording_id
    query = select(table.recording_id).where(
        table.call_id.in_(list(call_ids)), table.recording_id.not_in(select(gone))
    )
    return list(tx.scalars(query.order_by(table.started_at)))


def running_recordings(tx: Connection, recording_ids: Iterable[str]) -> bool:
    """Tell whether any of these has not ended."""
    table = tables.recording.c
    query = select(table.recording_id).where(
        table.recording_id.in_(list(recording_ids)), table.reason.is_(None)
    )
    return tx.execute(query).first() is not None


def erased_recordings(tx: Connection) -> list[str]:
    """Return the ids of all recordings whose keys are gone."""
    return list(tx.scalars(select(tables.erased_recording.c.recording_id)))


def acts(tx: Connection, limit: int) -> list[CustodyRow]:
    """Return what was done with the record and to people's rights by any desk, the newest first."""
    names = staff_names(tx)
    table = tables.custody
    query = select(table).order_by(table.c.at.desc(), table.c.desk_id, table.c.place.desc()).limit(limit)
    found = [_act(row, codec.decode(row.kind, row.body), names) for row in tx.execute(query)]
    found += [
        _act(Did(entry.desk_id, entry.seq, entry.utc_us, entry.actor_id, entry.kind), event, names)
        for stream in (SHOP, RETENTION)
        for entry, event in replaying.events_of(tx, stream)
        if stream == RETENTION or isinstance(event, PeopleEvent)
    ]
    return sorted(found, key=lambda row: (-row.at, row.desk_id, -row.seq))[:limit]


class Did(NamedTuple):
    """An entry as the table of acts has it."""

    desk_id: str
    seq: int
    at: int
    staff_id: str
    kind: str


def _act(row: Row[Any] | Did, event: Any, names: dict[str, str]) -> CustodyRow:
    return CustodyRow(
        desk_id=row.desk_id,
        seq=row.seq,
        at=row.at,
        staff=names.get(row.staff_id, ""),
        kind=row.kind,
        event=event,
        subject=names.get(getattr(event, "staff_id", ""), ""),
    )


# --- drafts ---------------------------------------------------------------------------------------------


def keep_draft(tx: Connection, desk_id: str, call_id: str, kind: NoteKind, text: str, at: int) -> None:
    """Keep a line as far as it was typed in place of the one before; an empty one is forgotten."""
    table = tables.draft
    forget_drafts(tx, [call_id], desk_id=desk_id)
    if text:
        tx.execute(insert(table).values(desk_id=desk_id, call_id=call_id, kind=kind.value, text=text, at=at))


def drafts(tx: Connection, desk_id: str) -> dict[str, DraftRow]:
    """Return this desk's drafts by call."""
    table = tables.draft
    rows = tx.execute(select(table).where(table.c.desk_id == desk_id))
    return {row.call_id: DraftRow(kind=NoteKind(row.kind), text=row.text, at=row.at) for row in rows}


def clearing_draft(desk_id: str, call_id: str, text: str) -> Callable[[Connection], None]:
    """Return what forgets the draft of a call if it is still of these words, nothing for no words."""
    table = tables.draft.c
    gone = delete(tables.draft).where(table.desk_id == desk_id, table.call_id == call_id, table.text == text)

    def clear(tx: Connection) -> None:
        if text:
            tx.execute(gone)

    return clear


def forget_drafts(tx: Connection, call_ids: Iterable[str], *, desk_id: str = "") -> None:
    """Forget the drafts of calls at one desk, or at all."""
    table = tables.draft
    gone = delete(table).where(table.c.call_id.in_(list(call_ids)))
    tx.execute(gone.where(table.c.desk_id == desk_id) if desk_id else gone)
