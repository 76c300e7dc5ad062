"""One case in order of time: each thing that happened as one frozen item, in the screen's words."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from complaintdesk.domain.block import BlockState
from complaintdesk.domain.call import Direction, EndReason, NoteKind, RecordingEnd
from complaintdesk.domain.case import CaseState, Channel, Fault, Outcome
from complaintdesk.domain.case_file import (
    LineRow,
    RecordingRow,
)
from complaintdesk.viewmodels import moments, words
from complaintdesk.viewmodels.counted import Counted

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from complaintdesk.domain.case_file import (
        BlockRow,
        CallRow,
        CaseFile,
        DecisionRow,
        MessageRow,
        NoticeRow,
        PromiseRow,
    )

translate = QCoreApplication.translate


LONG = 120
"""Characters of a quotation that is folded."""
FOLDED_LINES = 3
"""Lines shown of a folded quotation."""


@dataclass(frozen=True, slots=True)
class Mark:
    """Something said in a recording that one wants to hear again: ``second`` from its start."""

    second: float
    label: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Item:
    """One row of the timeline.

    ``when`` stands at its left, ``chip`` on a ground of ``tone``; ``note`` follows the text in grey, or in
    ``note_tone``. ``lines`` are what it unfolds to; ``depth`` 1 is what was unfolded. ``recording`` draws its waveform
    with ``marks``.
    """

    key: str
    at: int
    when: str
    chip: str
    tone: str = "plain"
    text: str
    note: str = ""
    note_tone: str = ""
    quote: str = ""
    struck: bool = False
    depth: int = 0
    lines: tuple[LineRow, ...] = ()
    recording: RecordingRow | None = None
    marks: tuple[Mark, ...] = ()

    @property
    def foldable(self) -> bool:
        """Tell whether there is more than is shown while it is folded."""
        return bool(self.lines) or len(self.quote) > LONG or self.quote.count("\n") >= FOLDED_LINES

    @property
    def spoken(self) -> str:
        """Return all of it in words."""
        parts = (self.when, self.chip, self.text, self.quote, self.note)
        return " ".join(part for part in parts if part)


def items_of(file: CaseFile) -> list[Item]:
    """Return everything that happened, the oldest first; what shares a moment keeps its order."""
    tried = {attempt.call_id for promise in file.promises for attempt in promise.attempts}
    items = [
        item for call in file.calls if not (call.call_id in tried and _silent(call)) for item in _call(call)
    ]
    for promise in file.promises:
        items.extend(_promise(promise))
    items.extend(_notice(place, notice) for place, notice in enumerate(file.notices))
    items.extend(_message(message) for message in file.messages)
    items.extend(_decision(place, row) for place, row in enumerate(file.decisions))
    for block in file.blocks:
        items.extend(_block(block))
    return sorted(items, key=lambda item: item.at)


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


def line_items(call_key: str, lines: Sequence[LineRow]) -> list[Item]:
    """Return lines as items; a corrected one is struck through."""
    return [_line(call_key, line) for line in lines]


def _silent(call: CallRow) -> bool:
    """Tell whether nobody answered and nothing was noted: then the try to ring back says it all."""
    return call.end_reason is EndReason.NOT_CONNECTED and not call.lines and not call.recordings


def _line(call_key: str, line: LineRow) -> Item:
    note = ""
    if line.corrects:
        note = translate("timeline", "Corrected %1 by %2")
        note = note.replace("%1", moments.day_and_clock(line.at)).replace("%2", line.staff)
    return Item(
        key=f"{call_key}/{line.line_id}",
        at=line.at,
        when="" if line.corrects else moments.length(line.offset_us),
        chip=words.note_kind(line.kind),
        tone=words.note_tone(line.kind),
        text=line.text or translate("timeline", "(withdrawn)"),
        note=note,
        struck=bool(line.corrected_by),
        depth=1,
    )


def _call(call: CallRow) -> Iterator[Item]:
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
        note_tone="amber" if call.afterwards or call.parked else "",
        lines=call.lines,
    )
    for recording in call.recordings:
        yield _recording(recording, call.lines)


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
    elif call.parked:
        note = translate("timeline", "waiting")
    elif call.end_reason is EndReason.CALLING_BACK:
        note = translate("timeline", "hung up to call back")
    else:
        note = ""
    return note


def words_of_length(us: int) -> str:
    """Return a length in words: 42分05秒, 1時間52分."""
    seconds = max(0, us) // moments.SECOND
    hours, minutes, seconds = seconds // 3600, seconds // 60 % 60, seconds % 60
    if hours:
        said = translate("timeline", "%1 h %2 min").replace("%1", str(hours)).replace("%2", f"{minutes:02d}")
    elif minutes:
        said = (
            translate("timeline", "%1 min %2 s").replace("%1", str(minutes)).replace("%2", f"{seconds:02d}")
        )
    else:
        said = translate("timeline", "%1 s").replace("%1", str(seconds))
    return said


def _marks(recording: RecordingRow, lines: tuple[LineRow, ...]) -> tuple[Mark, ...]:
    """Return the abuse that was written down while it ran."""
    seconds = recording.frames / max(1, recording.rate) if recording.frames else 0.0
    return tuple(
        Mark(second, words.note_kind(line.kind))
        for line in lines
        if line.kind is NoteKind.ABUSE and not line.corrected_by
        if 0 <= (second := (line.at - recording.started_at) / moments.SECOND) < seconds
    )


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
    if recording.gaps:
        notes.append(Counted().gaps(len(recording.gaps)))
    flawed = recording.announced_at is None or len(notes) > 1
    if recording.frames is None:
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
        recording=recording,
        marks=_marks(recording, lines),
    )


def _promise(promise: PromiseRow) -> Iterator[Item]:
    text = translate("timeline", "Ring %1 by %2")
    text = text.replace("%1", words.number(promise.number)).replace(
        "%2", moments.day_and_clock(promise.due_at)
    )
    yield Item(
        key=promise.promise_id,
        at=promise.made_at,
        when=moments.day_and_clock(promise.made_at),
        chip=translate("timeline", "Promise"),
        tone="green",
        text=f"{promise.about} · {text}" if promise.about else text,
        note="" if promise.closed_at else translate("timeline", "open"),
        note_tone="amber",
    )
    for count, attempt in enumerate(promise.attempts, start=1):
        reached = attempt.outcome is Outcome.REACHED
        yield Item(
            key=f"{promise.promise_id}/{count}",
            at=attempt.at,
            when=moments.day_and_clock(attempt.at),
            chip=translate("timeline", "Call-back"),
            tone="green" if reached else "plain",
            text=translate("timeline", "%1 (try %2)")
            .replace("%1", words.outcome(attempt.outcome))
            .replace("%2", str(count)),
            note=attempt.staff,
        )
    if promise.closed_at is not None:
        given_up = translate("timeline", "Given up")
        yield Item(
            key=f"{promise.promise_id}/closed",
            at=promise.closed_at,
            when=moments.day_and_clock(promise.closed_at),
            chip=translate("timeline", "Promise"),
            tone="green" if promise.kept else "amber",
            text=translate("timeline", "Kept") if promise.kept else given_up,
            quote=_why(promise.why),
        )


def _why(why: str) -> str:
    """Word the one reason the program itself gives; all others are people's own words."""
    return words.outcome(Outcome.WRONG_NUMBER) if why == Outcome.WRONG_NUMBER.value else why


def _notice(place: int, notice: NoticeRow) -> Item:
    if notice.step:
        text = translate("timeline", "Warning %1").replace("%1", str(notice.step))
        chip = translate("timeline", "Warning")
    else:
        way = words.channel(notice.channel) if notice.channel else ""
        by = moments.day(notice.reply_by) if notice.reply_by else ""
        text = translate("timeline", "by %1, reply by %2").replace("%1", way).replace("%2", by)
        chip = translate("timeline", "Final notice")
    return Item(
        key=f"notice {place}",
        at=notice.at,
        when=moments.day_and_clock(notice.at),
        chip=chip,
        tone="amber",
        text=text,
        quote=notice.words,
        note=notice.staff,
    )


def _message(message: MessageRow) -> Item:
    chips = {
        (Channel.MAIL, True): translate("timeline", "Mail received"),
        (Channel.MAIL, False): translate("timeline", "Mail sent"),
        (Channel.LETTER, True): translate("timeline", "Letter received"),
        (Channel.LETTER, False): translate("timeline", "Letter sent"),
        (Channel.REVIEW, True): translate("timeline", "Review"),
        (Channel.REVIEW, False): translate("timeline", "Reply to review"),
    }
    return Item(
        key=message.message_id,
        at=message.at,
        when=moments.day_and_clock(message.at),
        chip=chips[(message.channel, message.incoming)],
        text=message.subject or translate("timeline", "(no subject)"),
        quote=message.body,
        note=message.address,
    )


def _decision(place: int, row: DecisionRow) -> Item:
    chip, text, tone = translate("timeline", "Decision"), row.words, "plain"
    if row.kind == "case.state_set":
        chip = translate("timeline", "State")
        text = words.case_state(CaseState(row.words))
    elif row.kind == "case.fault_judged":
        chip = translate("timeline", "Fault")
        text = words.fault(Fault(row.words))
    elif row.kind == "case.exported":
        chip = translate("timeline", "Export")
        text = translate("timeline", "Evidence written out: %1").replace("%1", row.words)
    else:
        tone = "calm"
    return Item(
        key=f"decision {place}",
        at=row.at,
        when=moments.day_and_clock(row.at),
        chip=chip,
        tone=tone,
        text=text,
        note=row.staff,
    )


def _block(block: BlockRow) -> Iterator[Item]:
    asked = translate("timeline", "Block asked for: %1").replace("%1", words.block_reason(block.reason))
    yield Item(
        key=block.block_id,
        at=block.proposed_at,
        when=moments.day_and_clock(block.proposed_at),
        chip=translate("timeline", "Block"),
        tone="red",
        text=asked,
        quote=block.words,
        note=block.proposed_by,
    )
    if block.decided_at is not None:
        in_force = block.state is BlockState.IN_FORCE
        yield Item(
            key=f"{block.block_id}/decided",
            at=block.decided_at,
            when=moments.day_and_clock(block.decided_at),
            chip=translate("timeline", "Block"),
            tone="red" if in_force else "plain",
            text=words.block_state(block.state),
            quote=block.why,
            note=block.decided_by,
        )
