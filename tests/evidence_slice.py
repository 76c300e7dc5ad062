"""The slice of the ledger that says what a case by hand says: each row has its entry, in a chain that holds."""

from __future__ import annotations

import hashlib
from dataclasses import replace
from typing import TYPE_CHECKING

import msgspec
from evidence_rows import SECOND

from complaintdesk.domain import ledger, merkle
from complaintdesk.domain.block import BlockApproved, BlockLifted, BlockProposed
from complaintdesk.domain.call import (
    AnnouncementMade,
    CallEnded,
    CallerNoted,
    CallStarted,
    NoteCorrected,
    NoteWritten,
    RecordingEnded,
    RecordingStarted,
)
from complaintdesk.domain.case_events import (
    CallbackAttempted,
    CallbackClosed,
    CallbackPromised,
    CaseExported,
    CaseOpened,
    DecisionMade,
    FaultJudged,
    FinalNoticeGiven,
    HoldPlaced,
    MessageAdded,
    StateSet,
    WarningGiven,
)
from complaintdesk.domain.case_file import CaseFile, MessageRow
from complaintdesk.domain.conduct import AbuseMarked, DemandMarked, LadderSkipped, ReadBackAgreed
from complaintdesk.domain.custody import DeskKeyMade
from complaintdesk.domain.ledger_slice import LedgerSlice, SliceRow
from complaintdesk.domain.merkle import Levels
from complaintdesk.domain.message import AttachmentAdded
from complaintdesk.domain.promise import PromiseClosed, PromiseMade
from complaintdesk.domain.teamwork import CommentAdded
from complaintdesk.domain.telling import CallerTold
from complaintdesk.domain.terms import AbuseType, CaseState, Fault, MarkKind, UnreasonableDemand
from complaintdesk.store import codec, sshsig

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from complaintdesk.domain.case_file import CallRow, MarkRow, PromiseRow, RecordingRow
    from complaintdesk.domain.conduct import Mark


def slice_of(case: CaseFile, before: int = 40) -> LedgerSlice:
    """Return a sound slice whose own entries say what the case says; ``before`` entries precede it."""
    stream = f"case-{case.case_id}"
    events: list[tuple[str, object, int]] = [
        (stream, CaseOpened(number=case.number, title=case.title), case.opened_at)
    ]
    for row in case.calls:
        events += _told_in(row)
    events += [(stream, event, at) for event, at in told_of(case)]
    for block in case.blocks:
        proposed = BlockProposed(
            case_id=case.case_id,
            number=block.number,
            name=block.name,
            reason=block.reason,
            words=block.words,
            evidence=block.evidence,
            needs=block.needs,
            review_at=block.review_at,
            order_number=block.order_number,
        )
        events.append((f"block-{block.block_id}", proposed, block.proposed_at))
        if block.decided_at is not None:
            decided = BlockLifted(why=block.why) if block.why else BlockApproved()
            events.append((f"block-{block.block_id}", decided, block.decided_at))
    return chained(events, before)


def _told_in(row: CallRow) -> list[tuple[str, object, int]]:
    """Return the events of a call."""
    stream = f"call-{row.call_id}"
    began = CallStarted(
        direction=row.direction, started_at=row.started_at, staff_id="s1", afterwards=row.afterwards
    )
    known = {"typed_number": row.typed_number, "name": row.name, "order_number": row.order_number}
    events: list[tuple[str, object, int]] = [
        (stream, began, row.noted_at),
        (stream, CallerNoted(number=row.number, **known), row.noted_at),
    ]
    for note in row.lines:
        facts = {"note_kind": note.kind, "text": note.text, "at": note.at}
        made = (
            NoteCorrected(line_id=note.line_id.partition(".")[0], **facts)
            if note.corrects
            else NoteWritten(line_id=note.line_id, **facts)
        )
        events.append((stream, made, note.written_at))
        events.append(("call-another", None, note.written_at))
        for mark in note.marks:
            events.append((stream, marked(note.line_id.partition(".")[0], mark), mark.at))
    if row.interview is not None:
        events.append((stream, row.interview.said, row.interview.at))
    events += [(stream, CallerTold(what=it.what, words=it.words, at=it.at), it.at) for it in row.told]
    events += [(stream, LadderSkipped(why=it.why, at=it.at), it.at) for it in row.skips]
    for sound in row.recordings:
        events += [(stream, event, sound.started_at) for event in _recorded(sound)]
    if row.ended_at is not None and row.end_reason is not None:
        events.append((stream, CallEnded(ended_at=row.ended_at, reason=row.end_reason), row.ended_at))
    return events


def _recorded(sound: RecordingRow) -> Iterator[object]:
    name = sound.recording_id
    yield RecordingStarted(
        recording_id=name,
        at=sound.started_at,
        rate=sound.rate,
        channels=sound.channels,
        sources=sound.sources,
    )
    if sound.announced_at is not None:
        yield AnnouncementMade(recording_id=name, at=sound.announced_at, words=sound.announcement)
    if sound.reason is not None:
        yield RecordingEnded(
            recording_id=name,
            at=sound.started_at + 2 * SECOND,
            frames=sound.frames or 0,
            head=sound.head,
            reason=sound.reason,
        )


_DECIDED = {
    "case.state_set": lambda words: StateSet(state=CaseState(words)),
    "case.fault_judged": lambda words: FaultJudged(fault=Fault(words)),
    "case.decision": lambda words: DecisionMade(words=words),
    "case.comment": lambda words: CommentAdded(words=words),
    "case.held": lambda words: HoldPlaced(why=words),
    "case.exported": lambda words: CaseExported(package=words, head="", purpose=""),
}


def told_of(case: CaseFile) -> Iterator[tuple[object, int]]:
    """Yield the events of a case after its first, each with its time."""
    for row in case.decisions:
        yield _DECIDED[row.kind](row.words), row.at
    for notice in case.notices:
        said = {"words": notice.words, "at": notice.at}
        if notice.channel is None:
            yield WarningGiven(step=notice.step, **said), notice.at
        else:
            yield FinalNoticeGiven(channel=notice.channel, reply_by=notice.reply_by, **said), notice.at
    for message in case.messages:
        yield MessageAdded(**{name: getattr(message, name) for name in MessageRow.__slots__}), message.at
    for paper in case.attachments:
        kept = {name: getattr(paper, name) for name in ("message_id", "caption", "file", "at")}
        yield AttachmentAdded(attachment_kind=paper.kind, **kept), paper.at
    for settled in case.settled:
        yield settled.event, settled.at
    for promised in case.promises:
        yield from _promised(promised)
    for made in case.made:
        said = {name: getattr(made, name) for name in ("promise_id", "about", "to_whom", "due_at", "call_id")}
        yield PromiseMade(**said), made.made_at
        if made.closed_at is not None:
            yield PromiseClosed(promise_id=made.promise_id, kept=made.kept, why=made.why), made.closed_at


def _promised(row: PromiseRow) -> Iterator[tuple[object, int]]:
    said = {name: getattr(row, name) for name in ("promise_id", "number", "due_at", "about")}
    yield CallbackPromised(**said), row.made_at
    for tried in row.attempts:
        known = {"promise_id": row.promise_id, "call_id": tried.call_id}
        yield CallbackAttempted(**known, outcome=tried.outcome, at=tried.at), tried.at
    if row.closed_at is not None:
        yield CallbackClosed(promise_id=row.promise_id, kept=row.kept, why=row.why), row.closed_at


def marked(line_id: str, mark: MarkRow) -> Mark:
    """Return the event that a mark comes from."""
    if mark.kind is MarkKind.ABUSE:
        found = AbuseType(mark.value) if mark.value else None
        return AbuseMarked(line_id=line_id, abuse_type=found, at=mark.at)
    if mark.kind is MarkKind.DEMAND:
        ground = UnreasonableDemand(mark.value) if mark.value else None
        return DemandMarked(line_id=line_id, ground=ground, at=mark.at)
    return ReadBackAgreed(line_id=line_id, agreed=mark.value == "agreed", difference=mark.words, at=mark.at)


def chained(events: list[tuple[str, object, int]], before: int) -> LedgerSlice:
    """Return a chain of the events; the desk's key is named by the first of ``before`` entries, or by its own first."""
    key = ("desk-desk0001", DeskKeyMade(public=sshsig.public_of(PRIVATE).hex()), events[0][2])
    first = _row(1, ledger.GENESIS, 1, key)
    rows: list[SliceRow] = []
    versions: dict[str, int] = {}
    prev = _not_shown(before) if before else ledger.GENESIS
    for seq, said in enumerate(events if before else [key, *events], start=before + 1):
        stream = said[0]
        versions[stream] = versions.get(stream, 0) + 1
        rows.append(_row(seq, prev, versions[stream], said))
        prev = rows[-1].entry.hash
    if before:
        levels = Levels(_hashes(first, before, rows))
        rows.insert(0, replace(first, proof=levels.proof(0)))
    return LedgerSlice(desk_id="desk0001", rows=tuple(rows), head=prev, head_seq=rows[-1].entry.seq)


def _row(seq: int, prev: bytes, version: int, said: tuple[str, object, int]) -> SliceRow:
    stream, event, at = said
    salt = hashlib.sha256(f"salt {seq}".encode()).digest()
    body = ledger.canonical(msgspec.to_builtins(event)) if event else b'{"another":"caller"}'
    entry = ledger.Entry(
        desk_id="desk0001",
        seq=seq,
        stream=stream,
        version=version,
        kind=codec.kind_of(event) if event else "call.note_written",
        utc_us=at,
        actor_id="staff01",
        commitment=ledger.commit(salt, body),
        prev=prev,
        hash=b"",
    )
    entry = entry._replace(hash=ledger.recompute(entry))
    return SliceRow(entry=entry, salt=salt if event else None, body=body if event else None)


def _not_shown(seq: int) -> bytes:
    return hashlib.sha256(f"entry {seq}".encode()).digest()


def _hashes(first: SliceRow, before: int, rows: Sequence[SliceRow]) -> list[bytes]:
    unseen = [_not_shown(seq) for seq in range(2, before + 1)]
    return [first.entry.hash, *unseen, *(row.entry.hash for row in rows)]


def root_of(part: LedgerSlice) -> bytes:
    """Return the root over a slice that ``chained`` made, and over what came before it."""
    first, *rows = part.rows
    return merkle.root(_hashes(first, rows[0].entry.seq - 1, rows))


PRIVATE = bytes(range(32))
"""The signing key of the sample's desk."""
