"""反訳書: begun from what was noted while the recording ran, written on while listening, made final in the ledger."""

from __future__ import annotations

from typing import TYPE_CHECKING

from complaintdesk.domain import transcript
from complaintdesk.domain.errors import NotFound
from complaintdesk.domain.terms import MarkKind, NoteKind, Role
from complaintdesk.domain.transcript import Sheet, Speaker, Speakers, Utterance
from complaintdesk.services import calls
from complaintdesk.services.changed import Changed
from complaintdesk.services.evidence import words
from complaintdesk.store import call_queries, transcript_drafts
from complaintdesk.store.event_store import Append

if TYPE_CHECKING:
    from collections.abc import Iterator

    from complaintdesk.domain.case_file import CallRow, LineRow, RecordingRow
    from complaintdesk.services.ports import Clock
    from complaintdesk.services.shops import ShopService
    from complaintdesk.store.event_store import EventStore

_CALLER = frozenset({NoteKind.DEMAND, NoteKind.ABUSE})
_STAFF = frozenset({NoteKind.READBACK, NoteKind.ANSWER, NoteKind.PROMISE})
STAFF, CALLER = "担当", "お客様"
"""What is written for those whose name nobody noted; the record's own language is Japanese."""


class TranscriptService:
    """The verbs of transcripts; only a manager or the owner begins one, or makes it final."""

    def __init__(self, store: EventStore, clock: Clock, shops: ShopService) -> None:
        self._store = store
        self._clock = clock
        self._shops = shops

    def begin(self, recording_id: str, by: str) -> tuple[Sheet, RecordingRow]:
        """Return what to write on from: what this desk kept, else the newest version, else what the notes give.

        Raises NotAllowed, NotFound for a recording that runs or is erased.
        """
        self._shops.require(by, Role.MANAGER)
        call, recording = self._recorded(recording_id)
        with self._store.database.reading() as tx:
            kept = transcript_drafts.kept(tx, self._store.desk_id, recording_id)
        return kept or written(recording) or drafted(call, recording), recording

    def keep_draft(self, recording_id: str, sheet: Sheet) -> None:
        """Keep a transcript as far as it is written, outside the ledger. Raises NotFound as ``begin``."""
        self._recorded(recording_id)
        with self._store.database.writing() as tx:
            transcript_drafts.keep(tx, self._store.desk_id, recording_id, sheet, self._clock.now())

    def seal(self, recording_id: str, sheet: Sheet, by: str) -> Changed:
        """Make a transcript final: the next version, which takes the place of none. What was kept of it goes.

        What the newest version says already is no entry again. Raises NotAllowed, NotFound as ``begin``, InvalidInput.
        """
        self._shops.require(by, Role.MANAGER)
        call, recording = self._recorded(recording_id)
        event = transcript.sealed(recording_id, sheet, recording.length_us // 1000, self._clock.now())
        forgetting = transcript_drafts.forgetting(self._store.desk_id, recording_id)
        if written(recording) == Sheet(speakers=event.speakers, utterances=event.utterances):
            with self._store.database.writing() as tx:
                forgetting(tx)
            return Changed()
        _, version = calls.load(self._store, call.call_id)
        self._store.append([Append(calls.stream(call.call_id), [event], version)], by, also=forgetting)
        return Changed(calls=frozenset({call.call_id}), cases=frozenset({call.case_id} - {""}))

    def _recorded(self, recording_id: str) -> tuple[CallRow, RecordingRow]:
        with self._store.database.reading() as tx:
            call = call_queries.call(tx, call_queries.call_of_recording(tx, recording_id))
        recording = next(row for row in call.recordings if row.recording_id == recording_id)
        if recording.erased_at is not None or recording.frames is None:
            raise NotFound(recording_id)
        return call, recording


def written(recording: RecordingRow) -> Sheet | None:
    """Return what the newest version says, None without one."""
    row = transcript.standing(recording.transcripts)
    return Sheet(speakers=row.said.speakers, utterances=row.said.utterances) if row else None


def drafted(call: CallRow, recording: RecordingRow) -> Sheet:
    """Return what the lines and marks give that were noted while it ran: where, by whom, about what."""
    return Sheet(
        speakers=Speakers(staff=call.staff or STAFF, caller=call.name or CALLER),
        utterances=transcript.in_order(_utterances(call, recording)),
    )


def _utterances(call: CallRow, recording: RecordingRow) -> Iterator[Utterance]:
    for line in call.lines:
        offset = line.at - recording.started_at
        if not 0 <= offset <= recording.length_us or line.corrected_by or not line.text:
            continue
        if line.kind is NoteKind.OPINION:
            continue
        who = _who(line)
        kind = f"［{words.NOTE_KIND[line.kind]}］" if who is Speaker.NOTE else ""
        yield Utterance(at_ms=offset // 1000, speaker=who, words=f"{kind}{line.text}")


def _who(line: LineRow) -> Speaker:
    """Return who spoke what a line holds; a mark says it as well as the kind does."""
    last = {mark.kind: mark.value for mark in line.marks}
    if line.kind in _CALLER or last.get(MarkKind.ABUSE) or last.get(MarkKind.DEMAND):
        return Speaker.CALLER
    return Speaker.STAFF if line.kind in _STAFF else Speaker.NOTE
