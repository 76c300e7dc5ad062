"""Tables of calls, their lines and recordings."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from sqlalchemy import bindparam, delete, func, insert, select, update

from complaintdesk.domain import call as domain
from complaintdesk.domain import conduct, merging, teamwork
from complaintdesk.domain.people import LinesAttributed
from complaintdesk.domain.promise import CallEndCorrected
from complaintdesk.domain.telling import CallerTold
from complaintdesk.domain.terms import EndReason
from complaintdesk.domain.transcript import RecordingTranscribed
from complaintdesk.store import codec, tables
from complaintdesk.store.projections import listing

if TYPE_CHECKING:
    from sqlalchemy import Connection

    from complaintdesk.domain.contact import PhoneNumber
    from complaintdesk.domain.ledger import Entry

_PEOPLES = domain.CallStarted | domain.NoteWritten | domain.NoteCorrected | CallerTold
"""What a person does; a recording that a crash cut off ends without one."""
_LINE = insert(tables.note_line)
_CALL = update(tables.call).where(tables.call.c.call_id == bindparam("the_call"))
_RECORDING = update(tables.recording).where(tables.recording.c.recording_id == bindparam("the_recording"))


def number_columns(number: PhoneNumber | None) -> dict[str, Any]:
    """Return the columns of a number; e164 None where there is none."""
    if number is None:
        return {"e164": None, "prefix": "", "sure": True, "shown": ""}
    return {"e164": number.e164, "prefix": number.prefix, "sure": number.sure, "shown": number.shown}


def apply(tx: Connection, entry: Entry, call_id: str, event: domain.CallEvent) -> None:  # noqa: C901 - one match
    """Follow one event of a call."""
    if not entry.actor_id and isinstance(event, _PEOPLES):
        _unsigned(tx, entry, call_id)
    match event:
        case domain.NoteWritten() | domain.NoteCorrected():
            _line(tx, entry, call_id, event)
        case (
            conduct.CallInterviewed()
            | conduct.ReadBackAgreed()
            | conduct.AbuseMarked()
            | conduct.DemandMarked()
            | conduct.LadderSkipped()
            | teamwork.CallHandedOver()
            | teamwork.ColleagueAsked()
            | teamwork.ColleagueAnswered()
            | RecordingTranscribed()
        ):
            _conduct(tx, entry, call_id, event)
        case domain.CallStarted():
            tx.execute(
                insert(tables.call).values(
                    call_id=call_id,
                    direction=event.direction.value,
                    started_at=event.started_at,
                    noted_at=entry.utc_us,
                    afterwards=event.afterwards,
                    staff_id=event.staff_id,
                    promise_id=event.promise_id,
                )
            )
        case domain.CallerNoted():
            _set(
                tx,
                call_id,
                typed_number=event.typed_number,
                name=event.name,
                order_number=event.order_number,
                **number_columns(event.number),
            )
            listing.note_caller(tx, entry, call_id, event)
        case CallerTold():
            tx.execute(
                insert(tables.told).values(
                    call_id=call_id,
                    place=entry.version,
                    what=event.what.value,
                    words=event.words,
                    at=event.at,
                    staff_id=entry.actor_id,
                )
            )
        case domain.CallParked():
            _set(tx, call_id, parked=True, parked_at=event.at)
        case domain.CallResumed():
            _set(tx, call_id, parked=False, parked_at=None)
        case domain.CallJoinedCase():
            _set(tx, call_id, case_id=event.case_id)
            listing.join(tx, call_id, event.case_id)
            _touch(tx, entry, event.case_id)
        case merging.CallMoved():
            _set(tx, call_id, case_id=event.case_id, moved_from=event.back_to)
            listing.join(tx, call_id, event.case_id)
            _touch(tx, entry, event.case_id)
        case domain.CallEnded():
            _set(
                tx,
                call_id,
                ended_at=event.ended_at,
                end_reason=event.reason.value,
                parked=False,
                parked_at=None,
            )
            _touch(tx, entry, _case_of(call_id))
        case LinesAttributed():
            _attribute(tx, call_id, event)
        case CallEndCorrected():
            _correct_end(tx, call_id, event)
        case domain.RecordingStarted():
            tx.execute(
                insert(tables.recording).values(
                    recording_id=event.recording_id,
                    call_id=call_id,
                    started_at=event.at,
                    rate=event.rate,
                    channels=event.channels,
                    sources=json.dumps(event.sources, ensure_ascii=False),
                )
            )
        case domain.AnnouncementMade():
            _recording(tx, event.recording_id, announced_at=event.at, announcement=event.words)
        case domain.RecordingGap():
            tx.execute(
                insert(tables.recording_gap).values(
                    recording_id=event.recording_id,
                    place=entry.version,
                    source=event.source,
                    from_ms=event.from_ms,
                    ms=event.ms,
                )
            )
        case domain.RecordingShifted():
            # What was done about a device's clock is kept beside the gaps: both say where sound and time differ.
            tx.execute(
                insert(tables.recording_gap).values(
                    recording_id=event.recording_id,
                    place=entry.version,
                    source=tables.SHIFT + event.source,
                    from_ms=event.at_ms,
                    ms=event.ms,
                )
            )
        case domain.RecordingEnded():
            _recording(
                tx, event.recording_id, frames=event.frames, head=event.head, reason=event.reason.value
            )


def _line(
    tx: Connection, entry: Entry, call_id: str, event: domain.NoteWritten | domain.NoteCorrected
) -> None:
    corrects = ""
    row_id = event.line_id
    if isinstance(event, domain.NoteCorrected):
        row_id = f"{event.line_id}.{entry.version}"
        lines = tables.note_line.c
        newest = tx.execute(
            update(tables.note_line)
            .where(
                (lines.row_id == event.line_id)
                | lines.row_id.startswith(f"{event.line_id}.", autoescape=True),
                lines.call_id == call_id,
                lines.corrected_by == "",
            )
            .values(corrected_by=row_id)
            .returning(lines.row_id)
        )
        corrects = newest.scalar_one()
    tx.execute(
        _LINE,
        {
            "row_id": row_id,
            "call_id": call_id,
            "place": entry.version,
            "kind": event.note_kind.value,
            "text": event.text,
            "at": event.at,
            "written_at": entry.utc_us,
            "staff_id": entry.actor_id,
            "corrects": corrects,
            "corrected_by": "",
        },
    )


def _conduct(
    tx: Connection,
    entry: Entry,
    call_id: str,
    event: conduct.ConductEvent | teamwork.TeamEvent | RecordingTranscribed,
) -> None:
    table, kind = tables.conduct.c, codec.kind_of(event)
    line_id, at = "", entry.utc_us
    if isinstance(event, conduct.CallInterviewed):
        _set(tx, call_id, enquiry=event.enquiry.value if event.enquiry else None)
        tx.execute(delete(tables.conduct).where(table.call_id == call_id, table.kind == kind))
    else:
        at = event.at
        if isinstance(event, conduct.Mark):
            line_id = event.line_id
    tx.execute(
        insert(tables.conduct).values(
            call_id=call_id,
            place=entry.version,
            kind=kind,
            line_id=line_id,
            at=at,
            staff_id=entry.actor_id,
            body=codec.encode(event)[1],
        )
    )


def _attribute(tx: Connection, call_id: str, event: LinesAttributed) -> None:
    """Give what nobody in particular did in a call to whoever signed in, marked as such."""
    named = {"staff_id": event.staff_id, "attributed_at": event.at}
    for table, values in (
        (tables.note_line, named),
        (tables.call, named),
        (tables.told, {"staff_id": event.staff_id}),
        (tables.conduct, {"staff_id": event.staff_id}),
    ):
        tx.execute(update(table).where(table.c.call_id == call_id, table.c.staff_id == "").values(**values))
    tx.execute(delete(tables.unsigned).where(tables.unsigned.c.call_id == call_id))


def _unsigned(tx: Connection, entry: Entry, call_id: str) -> None:
    """Remember a call in which something was done by nobody in particular."""
    known = select(tables.unsigned.c.call_id).where(tables.unsigned.c.call_id == call_id)
    if tx.execute(known).first() is None:
        tx.execute(insert(tables.unsigned).values(call_id=call_id, desk_id=entry.desk_id))


def _correct_end(tx: Connection, call_id: str, event: CallEndCorrected) -> None:
    """Keep the end that was stated first beside the corrected one, however often it is corrected."""
    table = tables.call.c
    _set(
        tx,
        call_id,
        first_ended_at=func.coalesce(table.first_ended_at, table.ended_at),
        end_reason=func.coalesce(table.end_reason, EndReason.FINISHED.value),
        ended_at=event.ended_at,
        end_corrected_at=event.at,
        parked=False,
        parked_at=None,
    )


def _touch(tx: Connection, entry: Entry, case_id: Any) -> None:
    """Say that something happened in a case; a replay must not turn its clock back."""
    cases = tables.complaint_case
    tx.execute(
        update(cases)
        .where(cases.c.case_id == case_id, cases.c.touched_at < entry.utc_us)
        .values(touched_at=entry.utc_us)
    )


def _case_of(call_id: str) -> Any:
    return select(tables.call.c.case_id).where(tables.call.c.call_id == call_id).scalar_subquery()


def _set(tx: Connection, call_id: str, **values: Any) -> None:
    tx.execute(_CALL.values(**values), {"the_call": call_id})


def _recording(tx: Connection, recording_id: str, **values: Any) -> None:
    tx.execute(_RECORDING.values(**values), {"the_recording": recording_id})


def forget(tx: Connection, call_id: str) -> None:
    """Remove a call's rows, to be replayed."""
    recordings = select(tables.recording.c.recording_id).where(tables.recording.c.call_id == call_id)
    tx.execute(delete(tables.recording_gap).where(tables.recording_gap.c.recording_id.in_(recordings)))
    listing.forget(tx, call_id)
    for table in (
        tables.recording,
        tables.told,
        tables.conduct,
        tables.note_line,
        tables.unsigned,
        tables.call,
    ):
        tx.execute(delete(table).where(table.c.call_id == call_id))
