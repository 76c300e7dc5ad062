"""Calls on the timeline, with their lines and recordings, in the screen's words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from complaintdesk.domain.erasure import BAR
from complaintdesk.domain.terms import Direction, EndReason, MarkKind, NoteKind, RecordingEnd
from complaintdesk.viewmodels import conduct_words, moments, words
from complaintdesk.viewmodels.counted import Counted
from complaintdesk.viewmodels.timeline_item import Item, Mark, words_of_length
from complaintdesk.viewmodels.timeline_team import team_items
from complaintdesk.viewmodels.timeline_transcripts import transcript_items

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from complaintdesk.domain.case_file import CallRow, InterviewRow, LineRow, RecordingRow, ToldRow

translate = QCoreApplication.translate


def in_order(lines: tuple[LineRow, ...]) -> tuple[LineRow, ...]:
    """Return the lines of a call with each correction below what it corrects."""
    if not any(line.corrects for line in lines):
        return lines
    places = {line.line_id: place for place, line in enumerate(lines)}

    def root(line: LineRow) -> int:
        while line.corrects in places:
            line = lines[places[line.corrects]]
        return places[line.line_id]

    return tuple(sorted(lines, key=lambda line: (root(line), places[line.line_id])))


def line_items(
    call_key: str, lines: Sequence[LineRow], recordings: Sequence[RecordingRow] = ()
) -> list[Item]:
    """Return lines as items; a corrected one is struck through, one written in a recording points to its moment."""
    return [_line(call_key, line, recordings) for line in lines]


def silent(call: CallRow) -> bool:
    """Tell whether nobody answered and nothing was noted: then the try to ring back says it all."""
    return call.end_reason is EndReason.NOT_CONNECTED and not call.lines and not call.recordings


def _line(call_key: str, line: LineRow, recordings: Sequence[RecordingRow]) -> Item:
    note = ""
    if line.corrects:
        note = translate("timeline", "Corrected %1 by %2")
        note = note.replace("%1", moments.day_and_clock(line.at)).replace("%2", line.staff)
    if line.text == BAR:
        note = translate("timeline", "erased")
    if unsigned := _unsigned(line):
        note = " · ".join(part for part in (note, unsigned) if part)
    if line.marks:
        note = " · ".join(part for part in (note, conduct_words.trail(line.marks), _who_marked(line)) if part)
    moment = None if line.corrects else _moment(line, recordings)
    if moment is not None:
        heard = f"▶ {moments.length(round(moment[1] * moments.SECOND))}"
        note = " · ".join(part for part in (heard, note) if part)
    return Item(
        key=f"{call_key}/{line.line_id}",
        moment=moment,
        at=line.at,
        when="" if line.corrects else moments.length(line.offset_us),
        chip=words.note_kind(line.kind),
        tone=words.note_tone(line.kind),
        text=line.text or translate("timeline", "(withdrawn)"),
        note=note,
        note_tone=conduct_words.trail_tone(line.marks) if line.marks else "",
        struck=bool(line.corrected_by),
        depth=1,
        apart=line.kind is NoteKind.OPINION,
    )


def _unsigned(line: LineRow) -> str:
    """Return whose a line is said to be that was written before anyone had signed in."""
    if line.attributed_at is not None:
        text = translate("timeline", "written before sign-in, said to be by %1")
        return text.replace("%1", line.staff)
    return "" if line.staff else translate("timeline", "not signed in yet")


def _who_marked(line: LineRow) -> str:
    """Return when and by whom a line was last marked."""
    last = line.marks[-1]
    return f"{moments.day_and_clock(last.at)} {last.staff}"


def call_items(call: CallRow) -> Iterator[Item]:
    """Yield a call and its recordings."""
    incoming = call.direction is Direction.INCOMING
    said = [
        translate("timeline", "Incoming call") if incoming else translate("timeline", "Outgoing call"),
        _call_length(call),
    ]
    written = sum(1 for line in call.lines if not line.corrects)
    if written:
        said.append(Counted().lines(written))
    if call.staff:
        said.append(call.staff)
    yield Item(
        key=call.call_id,
        at=call.started_at,
        when=moments.day_and_clock(call.started_at),
        chip=translate("timeline", "Call"),
        tone="calm",
        text=" · ".join(part for part in said if part),
        note=_call_note(call),
        note_tone="amber" if call.afterwards or call.parked or call.end_stated else "",
        lines=call.lines,
        recordings=call.recordings,
    )
    if call.interview is not None:
        yield _interview(call.call_id, call.interview)
    for recording in call.recordings:
        yield _recording(recording, call.lines)
        yield from transcript_items(recording)
    for at, staff in call.signed_at.items():
        yield _attributed(f"{call.call_id}/signed {at}", at, staff)
    for place, row in enumerate(call.told):
        yield _told(f"{call.call_id}/told {place}", row)
    for skip in call.skips:
        yield Item(
            key=f"{call.call_id}/skip {skip.at}",
            at=skip.at,
            when=moments.day_and_clock(skip.at),
            chip=translate("timeline", "Warning"),
            tone="amber",
            text=translate("timeline", "Too grave for warnings: the call is ended"),
            quote=skip.why,
            note=skip.staff,
        )
    yield from team_items(call)


def _attributed(key: str, at: int, staff: str) -> Item:
    return Item(
        key=key,
        at=at,
        when=moments.day_and_clock(at),
        chip=translate("timeline", "Signed"),
        text=translate("timeline", "What was noted before sign-in is said to be by whoever signed in"),
        note=staff,
    )


def _told(key: str, row: ToldRow) -> Item:
    return Item(
        key=key,
        at=row.at,
        when=moments.day_and_clock(row.at),
        chip=translate("timeline", "Told"),
        tone="calm",
        text=words.told(row.what),
        quote=row.words,
        note=row.staff,
    )


def _interview(call_id: str, row: InterviewRow) -> Item:
    heard, judged = conduct_words.heard(row.said), conduct_words.judged(row.said)
    return Item(
        key=f"{call_id}/interview",
        at=row.at,
        when=moments.day_and_clock(row.at),
        chip=translate("timeline", "Found out"),
        text=" · ".join(f"{label} {answer}" for label, answer in heard) or "—",
        quote=" · ".join(f"{label} {answer}" for label, answer in judged),
        note=row.staff,
    )


def _call_length(call: CallRow) -> str:
    if call.ended_at is None:
        return translate("timeline", "still open")
    if call.end_reason is EndReason.NOT_CONNECTED:
        return translate("timeline", "not connected")
    return words_of_length(call.ended_at - call.started_at)


def _call_note(call: CallRow) -> str:
    if call.afterwards:
        note = translate("timeline", "Noted afterwards, %1").replace(
            "%1", moments.day_and_clock(call.noted_at)
        )
    elif call.end_corrected_at is not None:
        note = _end_stated(call, call.end_corrected_at)
    elif call.parked:
        since = moments.clock(call.parked_at or call.started_at)
        note = translate("timeline", "waiting since %1").replace("%1", since)
    elif call.end_reason is EndReason.CALLING_BACK:
        note = translate("timeline", "hung up to call back")
    else:
        note = ""
    return note


def _end_stated(call: CallRow, at: int) -> str:
    """Say that the end was stated afterwards, and which end stood there before."""
    if call.first_ended_at is None:
        return translate("timeline", "End stated afterwards, %1").replace("%1", moments.day_and_clock(at))
    text = translate("timeline", "End corrected %1, before: %2").replace("%1", moments.day_and_clock(at))
    return text.replace("%2", moments.clock(call.first_ended_at))


def _marks(recording: RecordingRow, lines: tuple[LineRow, ...]) -> tuple[Mark, ...]:
    """Return what was written down while it ran."""
    return tuple(
        Mark(second, words.note_kind(line.kind), grave=_grave(line))
        for line in lines
        if not line.corrected_by and not line.corrects
        if (second := _second(line, recording)) is not None
    )


def _grave(line: LineRow) -> bool:
    """Tell whether a line notes abuse, by its kind or by a mark that stands."""
    last = {mark.kind: mark.value for mark in line.marks}
    return line.kind is NoteKind.ABUSE or bool(last.get(MarkKind.ABUSE))


def _second(line: LineRow, recording: RecordingRow) -> float | None:
    """Return at which second of a recording a line was written, None if not while it ran."""
    if recording.erased_at is not None or not recording.frames:
        return None
    second = (line.at - recording.started_at) / moments.SECOND
    return second if 0 <= second < recording.frames / max(1, recording.rate) else None


def _moment(line: LineRow, recordings: Sequence[RecordingRow]) -> tuple[str, float] | None:
    for recording in recordings:
        if (second := _second(line, recording)) is not None:
            return recording.recording_id, second
    return None


def _recording(recording: RecordingRow, lines: tuple[LineRow, ...]) -> Item:
    if recording.announced_at is not None:
        told = translate("timeline", "announced %1").replace("%1", moments.clock(recording.announced_at))
    else:
        told = translate("timeline", "not announced")
    notes = [told]
    if recording.reason is RecordingEnd.RECOVERED:
        notes.append(translate("timeline", "cut off, recovered"))
    elif recording.reason is RecordingEnd.FAILED:
        notes.append(translate("timeline", "stopped by itself"))
    if recording.shifts:
        notes.append(translate("timeline", "kept to the clock"))
    if recording.gaps:
        notes.append(Counted().gaps(len(recording.gaps)))
    flawed = recording.announced_at is None or len(notes) > 1 + bool(recording.shifts)
    erased = recording.erased_at is not None
    if recording.erased_at is not None:
        notes = [translate("timeline", "erased %1").replace("%1", moments.day_and_clock(recording.erased_at))]
        flawed = False
    if erased:
        text = BAR
    elif recording.frames is None:
        text = translate("timeline", "being recorded")
    else:
        text = words_of_length(recording.frames * moments.SECOND // max(1, recording.rate))
    return Item(
        key=recording.recording_id,
        at=recording.started_at,
        when=moments.day_and_clock(recording.started_at),
        chip=translate("timeline", "Recording"),
        tone="red",
        text=text,
        note=" · ".join(notes),
        note_tone="amber" if flawed else "",
        recording=None if erased else recording,
        marks=() if erased else _marks(recording, lines),
    )
