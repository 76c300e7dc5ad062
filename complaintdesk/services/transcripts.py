"""反訳書: begun from what was noted while the recording ran, written on while listening, made final in the ledger."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from complaintdesk.domain import transcript
from complaintdesk.domain.erasure import BAR
from complaintdesk.domain.errors import StaleWrite
from complaintdesk.domain.terms import MarkKind, NoteKind, Role
from complaintdesk.domain.transcript import Draft, Sheet, Speaker, Speakers, Utterance
from complaintdesk.services import calls
from complaintdesk.services.changed import Changed
from complaintdesk.services.evidence import words
from complaintdesk.store import transcript_drafts
from complaintdesk.store.event_store import Append

if TYPE_CHECKING:
    from collections.abc import Iterator

    from complaintdesk.domain.case_file import CallRow, LineRow, RecordingRow
    from complaintdesk.services.ports import Clock
    from complaintdesk.services.shops import ShopService
    from complaintdesk.store.event_store import EventStore

_CALLER = frozenset({NoteKind.DEMAND, NoteKind.ABUSE})
_STAFF = frozenset({NoteKind.READBACK, NoteKind.ANSWER, NoteKind.PROMISE})
_NOTHING = ("", BAR)
STAFF, CALLER = "担当", "お客様"
"""What is written for those whose name nobody noted; the record's own language is Japanese."""


class TranscriptService:
    """The verbs of transcripts; only a manager or the owner begins one, or makes it final."""

    def __init__(self, store: EventStore, clock: Clock, shops: ShopService) -> None:
        self._store = store
        self._clock = clock
        self._shops = shops

    def begin(self, recording_id: str, by: str) -> tuple[Draft, RecordingRow]:
        """Return what to write on from: what this desk kept, else the newest version, else what the notes give.

        What was kept may have begun from fewer versions than there are now. Raises NotAllowed, NotFound for a recording
        that runs or is erased.
        """
        self._shops.require(by, Role.MANAGER)
        with self._store.database.reading() as tx:
            call, recording, basis = transcript_drafts.recorded(tx, recording_id)
            kept = transcript_drafts.kept(tx, self._store.desk_id, recording_id)
        if kept:  # an erasure took every draft that repeated what it erased
            return replace(kept, basis=replace(basis, versions=kept.basis.versions)), recording
        return Draft(sheet=written(recording) or drafted(call, recording), basis=basis), recording

    def keep_draft(self, recording_id: str, draft: Draft, by: str) -> None:
        """Keep a transcript as far as it is written, outside the ledger.

        ``by`` began it and may have left the desk since. Raises NotAllowed, NotFound as ``begin``, StaleWrite where
        something of the call was erased meanwhile: it must not come back.
        """
        self._shops.shop().require(by, Role.MANAGER)
        with self._store.database.writing() as tx:
            _, _, basis = transcript_drafts.recorded(tx, recording_id)
            if draft.basis.erasures != basis.erasures:
                raise StaleWrite(recording_id)
            transcript_drafts.keep(tx, self._store.desk_id, recording_id, draft, self._clock.now())

    def seal(self, recording_id: str, draft: Draft, by: str) -> Changed:
        """Make a transcript final: the next version, which takes the place of none. What was kept of it goes.

        What the newest version says already is no entry again. Raises NotAllowed, NotFound as ``begin``, InvalidInput,
        StaleWrite where another version was made final, or something of the call erased, since the draft began.
        """
        self._shops.require(by, Role.MANAGER)
        with self._store.database.reading() as tx:
            call, recording, basis = transcript_drafts.recorded(tx, recording_id)
        if draft.basis != basis:
            raise StaleWrite(recording_id)
        sheet = draft.sheet
        event = transcript.sealed(recording_id, sheet, recording.length_us // 1000, self._clock.now())
        forget = transcript_drafts.forgetting(
            self._store.desk_id, recording_id, unless_erased_since=draft.basis
        )
        if written(recording) == Sheet(speakers=event.speakers, utterances=event.utterances):
            with self._store.database.writing() as tx:
                forget(tx)
            return Changed()
        _, version = calls.load(self._store, call.call_id)
        self._store.append([Append(calls.stream(call.call_id), [event], version)], by, also=forget)
        return Changed(calls=frozenset({call.call_id}), cases=frozenset({call.case_id} - {""}))


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
        if not 0 <= offset <= recording.length_us or line.corrected_by or line.text in _NOTHING:
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
