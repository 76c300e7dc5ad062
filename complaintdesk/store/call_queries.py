"""Calls, their lines and recordings, from the read tables."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from sqlalchemy import Row, bindparam, func, insert, select

from complaintdesk.domain.case_file import CallRow, InterviewRow, LineRow, RecordingRow, SkipRow, ToldRow
from complaintdesk.domain.contact import PhoneNumber
from complaintdesk.domain.errors import NotFound
from complaintdesk.domain.terms import Direction, EndReason, NoteKind, RecordingEnd
from complaintdesk.store import conduct_queries, tables, telling_queries

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from sqlalchemy import Connection

    from complaintdesk.domain.teamwork import TeamRow
    from complaintdesk.store.conduct_queries import Noted

_CALL = tables.call.c
_KINDS = {kind.value: kind for kind in NoteKind}


def staff_names(tx: Connection) -> dict[str, str]:
    """Return the name of every person by id."""
    return {row.staff_id: row.name for row in tx.execute(select(tables.staff))}


def number_of(row: Row[Any]) -> PhoneNumber | None:
    """Return the number in a row, None where none was noted."""
    if row.e164 is None:
        return None
    return PhoneNumber(e164=row.e164, prefix=row.prefix, sure=row.sure, shown=row.shown)


def call(tx: Connection, call_id: str) -> CallRow:
    """Return a call with its lines and recordings. Raises NotFound."""
    rows = _calls(tx, [_CALL.call_id == call_id])
    if not rows:
        raise NotFound(call_id)
    return rows[0]


def calls(tx: Connection, call_ids: Sequence[str]) -> dict[str, CallRow]:
    """Return these calls by id, with their lines and recordings."""
    return {row.call_id: row for row in _calls(tx, [_CALL.call_id.in_(call_ids)])}


def named(tx: Connection, call_id: str) -> tuple[int, str] | None:
    """Return when a call began (UTC µs) and the caller's name or number, None where there is no such call."""
    row = tx.execute(
        select(_CALL.started_at, _CALL.name, _CALL.typed_number).where(_CALL.call_id == call_id)
    ).first()
    return (row.started_at, row.name or row.typed_number) if row else None


def open_calls(tx: Connection) -> list[CallRow]:
    """Return the calls that have not ended, the oldest first."""
    return _calls(tx, [_CALL.ended_at.is_(None)])


def awaiting_outcome(tx: Connection) -> dict[str, str]:
    """Return the promise by id of each open outgoing call of which nobody said yet whether it was answered."""
    said = select(tables.attempt.c.call_id).where(tables.attempt.c.call_id == _CALL.call_id).exists()
    query = select(_CALL.call_id, _CALL.promise_id).where(
        _CALL.ended_at.is_(None), _CALL.promise_id != "", ~said
    )
    return {row.call_id: row.promise_id for row in tx.execute(query)}


def calls_of_case(tx: Connection, case_id: str) -> list[CallRow]:
    """Return a case's calls, whole, the oldest first."""
    return _calls(tx, [_CALL.case_id == case_id])


def recent_calls(tx: Connection, limit: int) -> list[CallRow]:
    """Return the newest calls without lines, the newest first."""
    names = staff_names(tx)
    query = select(tables.call).order_by(_CALL.started_at.desc()).limit(limit)
    return [_call(row, names, (), ()) for row in tx.execute(query)]


def calls_of_numbers(tx: Connection, numbers: Sequence[str], limit: int) -> list[CallRow]:
    """Return the newest calls of these numbers without lines, the newest first."""
    names = staff_names(tx)
    query = (
        select(tables.call)
        .where(_CALL.e164.in_(bindparam("numbers", expanding=True)))
        .order_by(_CALL.started_at.desc())
        .limit(limit)
    )
    return [_call(row, names, (), ()) for row in tx.execute(query, {"numbers": list(numbers)})]


def incoming_count(tx: Connection, numbers: Sequence[str]) -> int:
    """Count how often these numbers rang us."""
    query = select(func.count()).where(
        _CALL.e164.in_(list(numbers)), _CALL.direction == Direction.INCOMING.value
    )
    return tx.execute(query).scalar_one()


def last_incoming(tx: Connection, numbers: Iterable[str]) -> int | None:
    """Return when one of these numbers last called us, UTC µs."""
    query = select(func.max(_CALL.started_at)).where(
        _CALL.e164.in_(list(numbers)), _CALL.direction == Direction.INCOMING.value
    )
    last: int | None = tx.execute(query).scalar_one()
    return last


def _calls(tx: Connection, where: Iterable[Any]) -> list[CallRow]:
    names = staff_names(tx)
    rows = tx.execute(select(tables.call).where(*where).order_by(_CALL.started_at, _CALL.call_id)).all()
    ids = [row.call_id for row in rows]
    noted = conduct_queries.noted(tx, ids, names)
    lines = _lines(tx, {row.call_id: row.started_at for row in rows}, names, noted)
    recordings = _recordings(tx, ids, noted)
    told = telling_queries.told(tx, ids, names)
    return [
        _call(
            row,
            names,
            lines.get(row.call_id, ()),
            recordings.get(row.call_id, ()),
            noted.interviews.get(row.call_id),
            told.get(row.call_id, ()),
            noted.team.get(row.call_id, ()),
            noted.skips.get(row.call_id, ()),
        )
        for row in rows
    ]


def _call(
    row: Row[Any],
    names: dict[str, str],
    lines: Iterable[LineRow],
    recordings: Iterable[RecordingRow],
    interview: InterviewRow | None = None,
    told: Iterable[ToldRow] = (),
    team: Iterable[TeamRow] = (),
    skips: Iterable[SkipRow] = (),
) -> CallRow:
    return CallRow(
        call_id=row.call_id,
        direction=Direction(row.direction),
        started_at=row.started_at,
        noted_at=row.noted_at,
        afterwards=row.afterwards,
        ended_at=row.ended_at,
        end_reason=EndReason(row.end_reason) if row.end_reason else None,
        staff=names.get(row.staff_id, ""),
        number=number_of(row),
        typed_number=row.typed_number,
        name=row.name,
        order_number=row.order_number,
        case_id=row.case_id,
        moved_from=row.moved_from or "",
        parked=row.parked,
        parked_at=row.parked_at,
        first_ended_at=row.first_ended_at,
        end_corrected_at=row.end_corrected_at,
        attributed_at=row.attributed_at,
        lines=tuple(lines),
        recordings=tuple(recordings),
        interview=interview,
        told=tuple(told),
        team=tuple(team),
        skips=tuple(skips),
    )


def _lines(
    tx: Connection, starts: dict[str, int], names: dict[str, str], noted: Noted
) -> dict[str, list[LineRow]]:
    line = tables.note_line.c
    query = (
        select(
            *(line.row_id, line.call_id, line.kind, line.text, line.at, line.written_at),
            *(line.staff_id, line.corrects, line.corrected_by, line.attributed_at),
        )
        .where(line.call_id.in_(starts))
        .order_by(line.call_id, line.place)
    )
    found: dict[str, list[LineRow]] = {}
    # A case of years has 10,000 of them, and somebody waits: all at once, and no column by its name.
    for (
        row_id,
        call_id,
        kind,
        text,
        at,
        written_at,
        staff_id,
        corrects,
        corrected_by,
        attributed_at,
    ) in tx.execute(query).fetchall():
        found.setdefault(call_id, []).append(
            LineRow(
                line_id=row_id,
                kind=_KINDS[kind],
                text=text,
                at=at,
                written_at=written_at,
                offset_us=at - starts[call_id],
                staff=names.get(staff_id, ""),
                corrects=corrects,
                corrected_by=corrected_by,
                attributed_at=attributed_at,
                marks=() if corrected_by else tuple(noted.marks.get(row_id.partition(".")[0], ())),
            )
        )
    return found


def _recordings(tx: Connection, call_ids: list[str], noted: Noted) -> dict[str, list[RecordingRow]]:
    table, gaps = tables.recording.c, tables.recording_gap.c
    lost: dict[str, list[tuple[str, int, int]]] = {}
    shifts: dict[str, list[tuple[str, int, int]]] = {}
    rows = tx.execute(
        select(tables.recording, tables.erased_recording.c.at.label("erased_at"))
        .outerjoin(tables.erased_recording, tables.erased_recording.c.recording_id == table.recording_id)
        .where(table.call_id.in_(call_ids))
        .order_by(table.started_at)
    ).all()
    wanted = gaps.recording_id.in_([row.recording_id for row in rows])
    for gap in tx.execute(select(tables.recording_gap).where(wanted).order_by(gaps.place)):
        if gap.source.startswith(tables.SHIFT):
            source = gap.source.removeprefix(tables.SHIFT)
            shifts.setdefault(gap.recording_id, []).append((source, gap.from_ms, gap.ms))
        else:
            _lengthen(lost.setdefault(gap.recording_id, []), gap.source, gap.from_ms, gap.ms)
    found: dict[str, list[RecordingRow]] = {}
    for row in rows:
        found.setdefault(row.call_id, []).append(
            RecordingRow(
                recording_id=row.recording_id,
                call_id=row.call_id,
                started_at=row.started_at,
                announced_at=row.announced_at,
                announcement=row.announcement,
                rate=row.rate,
                channels=row.channels,
                sources=tuple(json.loads(row.sources)),
                frames=row.frames,
                head=row.head,
                reason=RecordingEnd(row.reason) if row.reason else None,
                gaps=tuple(lost.get(row.recording_id, ())),
                shifts=tuple(shifts.get(row.recording_id, ())),
                erased_at=row.erased_at,
                transcripts=tuple(noted.transcripts.get(row.recording_id, ())),
            )
        )
    return found


def _lengthen(gaps: list[tuple[str, int, int]], source: str, from_ms: int, ms: int) -> None:
    """Add a gap of a side. A long one is told of piece by piece, lest its end be lost with the recorder: it is one."""
    for place, (other, began_ms, lasted_ms) in enumerate(gaps):
        if other == source and began_ms + lasted_ms == from_ms:
            gaps[place] = (source, began_ms, lasted_ms + ms)
            return
    gaps.append((source, from_ms, ms))


def filed_since(tx: Connection, call_id: str, text: str, at: int) -> bool:
    """Tell whether a line of these words was filed at or after ``at`` (UTC µs, time of writing)."""
    line = tables.note_line.c
    query = select(line.row_id).where(line.call_id == call_id, line.text == text, line.written_at >= at)
    return tx.execute(query.limit(1)).first() is not None


def unfinished_recordings(tx: Connection) -> list[tuple[str, str]]:
    """Return ``(call_id, recording_id)`` of recordings without an end: running, or cut off by a crash."""
    table = tables.recording.c
    query = select(table.call_id, table.recording_id).where(table.reason.is_(None)).order_by(table.started_at)
    return [(row.call_id, row.recording_id) for row in tx.execute(query)]


def keep_recording_key(tx: Connection, recording_id: str, call_id: str, wrapped: bytes) -> None:
    """Keep the wrapped key of a recording; it is no evidence, and so outside the ledger."""
    tx.execute(
        insert(tables.recording_key).values(recording_id=recording_id, call_id=call_id, wrapped=wrapped)
    )


def recordings_never_noted(tx: Connection) -> list[tuple[str, str]]:
    """Return ``(call_id, recording_id)`` of keys whose recording the ledger does not know."""
    keys, noted = tables.recording_key.c, tables.recording.c.recording_id
    query = select(keys.call_id, keys.recording_id).where(keys.recording_id.not_in(select(noted)))
    return [(row.call_id, row.recording_id) for row in tx.execute(query.order_by(keys.recording_id))]


def call_of_recording(tx: Connection, recording_id: str) -> str:
    """Return the id of the call that was recorded. Raises NotFound."""
    table = tables.recording.c
    found = tx.execute(select(table.call_id).where(table.recording_id == recording_id)).scalar_one_or_none()
    if found is None:
        raise NotFound(recording_id)
    return str(found)


def recording_key(tx: Connection, recording_id: str) -> bytes:
    """Return the wrapped key of a recording. Raises NotFound."""
    keys = tables.recording_key.c
    wrapped: bytes | None = tx.execute(
        select(keys.wrapped).where(keys.recording_id == recording_id)
    ).scalar_one_or_none()
    if wrapped is None:
        raise NotFound(recording_id)
    return wrapped
