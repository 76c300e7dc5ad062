"""Erasing words and recordings with a tombstone, legal hold, and what was done with the record.

Erasing is the owner's right and never silent: the ledger keeps that there was something, when and of what kind, who
erased it and why (個人情報保護法 22 asks to erase what is no longer needed; law-and-evidence §1).
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from complaintdesk.domain import erasure
from complaintdesk.domain.block import (
    ALLOWANCES,
    AllowanceEnded,
    Allowances,
    Allowed,
    BlockProposed,
    points_of,
)
from complaintdesk.domain.call import NoteCorrected, NoteWritten
from complaintdesk.domain.case_events import MessageAdded
from complaintdesk.domain.conduct import ReadBackAgreed
from complaintdesk.domain.errors import InvalidInput, NotFound, OnHold, StillNeeded
from complaintdesk.domain.message import AttachmentAdded
from complaintdesk.domain.terms import NoteKind, Role
from complaintdesk.domain.transcript import RecordingTranscribed
from complaintdesk.services import calls, cases, echoes
from complaintdesk.services.changed import Changed
from complaintdesk.services.echoes import STANDING
from complaintdesk.store import custody_queries, mark_queries, transcript_drafts
from complaintdesk.store.event_store import Append

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from complaintdesk.domain.call import Call
    from complaintdesk.domain.case_file import CustodyRow
    from complaintdesk.domain.contact_point import ContactPoint
    from complaintdesk.domain.ledger import Entry
    from complaintdesk.services.recordings import RecordingService
    from complaintdesk.services.shops import ShopService
    from complaintdesk.store.checking import Seen
    from complaintdesk.store.event_store import EventStore

    Rows = Sequence[tuple[Entry, Any]]

_ACTS = 200


@dataclass(slots=True)
class _Targets:
    """What one erasure takes away, and whom it concerns."""

    rows: list[tuple[Entry, Any]]
    calls: list[str]
    case_id: str
    blocks: tuple[str, ...] = ()
    said: Sequence[str] | None = None
    """What of the calls goes, None for all: what is being written of it goes too."""


class CustodyService:
    """The verbs of the record itself."""

    def __init__(self, store: EventStore, shops: ShopService, recordings: RecordingService) -> None:
        self._store = store
        self._shops = shops
        self._recordings = recordings

    # --- erasing ------------------------------------------------------------------------------------------

    def erase_line(self, call_id: str, line_id: str, why: str, by: str) -> Changed:
        """Erase a line, its corrections, and what repeats it (a case's title, a read-back).

        Raises NotAllowed, NotFound, OnHold, StillNeeded (the call goes on), InvalidInput.
        """
        self._shops.require(by, Role.OWNER)
        call = self._finished(call_id)
        rows = self._events([calls.stream(call_id)])
        lines = [row for row in rows if _of_line(row[1], line_id)]
        if not lines:
            raise NotFound(line_id)
        said = [words for _, event in lines for words in erasure.words_of(event)]
        lines += [row for row in rows if row not in lines and _repeats_in_call(row[1], said)]
        lines += echoes.of_call(self._store, call_id, call, lines, whole=False)
        return self._erase(_Targets(lines, [call_id], call.case_id, said=said), [], why, by)

    def erase_recording(self, recording_id: str, why: str, by: str) -> Changed:
        """Erase a recording: its key first, then its file; what was written down from it goes with it.

        Raises as ``erase_line``.
        """
        self._shops.require(by, Role.OWNER)
        call_id = self._recordings.call_of(recording_id)
        call = self._finished(call_id)
        rows = [
            row
            for row in self._events([calls.stream(call_id)])
            if isinstance(row[1], RecordingTranscribed) and row[1].recording_id == recording_id
        ]
        return self._erase(_Targets(rows, [call_id], call.case_id), [recording_id], why, by)

    def erase_message(self, case_id: str, message_id: str, why: str, by: str) -> Changed:
        """Erase a message or a file with its original. Raises as ``erase_line``."""
        self._shops.require(by, Role.OWNER)
        rows = [
            row
            for row in self._events([cases.case_stream(case_id)])
            if isinstance(row[1], MessageAdded | AttachmentAdded) and row[1].message_id == message_id
        ]
        if not rows:
            raise NotFound(message_id)
        return self._erase(_Targets(rows, [], case_id), [], why, by)

    def erase_call(self, call_id: str, why: str, by: str) -> Changed:
        """Erase who called, every line and every recording of a call. Raises as ``erase_line``."""
        self._shops.require(by, Role.OWNER)
        call = self._finished(call_id)
        rows = list(self._events([calls.stream(call_id)]))
        rows += echoes.of_call(self._store, call_id, call, rows, whole=True)
        return self._erase(_Targets(rows, [call_id], call.case_id), self._recordings_of([call_id]), why, by)

    def erase_case(self, case_id: str, why: str, by: str) -> Changed:
        """Erase every word of a case, of its calls and of its former blocks, and their recordings.

        How its caller is treated goes with it, unless they have calls elsewhere.

        Raises as ``erase_line``; StillNeeded also while a block is proposed or in force, or a call-back is promised.
        """
        self._shops.require(by, Role.OWNER)
        case, _ = cases.load(self._store, case_id)
        with self._store.database.reading() as tx:
            call_ids = custody_queries.calls_of_case(tx, case_id)
            blocks = custody_queries.blocks_of_case(tx, case_id)
            callers = mark_queries.callers_of_case_alone(tx, case_id)
        if any(state in STANDING for _, state in blocks):
            raise StillNeeded("block")
        if case.open_promises or case.open_made:
            raise StillNeeded("promise")
        elsewhere: list[tuple[Entry, Any]] = []
        for call_id in call_ids:
            call, rows = self._finished(call_id), self._events([calls.stream(call_id)])
            elsewhere += echoes.of_call(self._store, call_id, call, rows, whole=True, without=case_id)
        streams = [
            cases.case_stream(case_id),
            *(calls.stream(call_id) for call_id in call_ids),
            *(f"block-{block_id}" for block_id, _ in blocks),
            *(f"caller-{caller_id}" for caller_id in callers),
        ]
        block_ids = tuple(block_id for block_id, _ in blocks)
        targets = _Targets([*self._events(streams), *elsewhere], call_ids, case_id, block_ids)
        return self._erase(targets, self._recordings_of(call_ids), why, by)

    def erase_point(self, point: ContactPoint, why: str, by: str) -> Changed:
        """Erase a contact point from ended blocks of no case, with their words, and from who was let through.

        A block of a case is erased with its case. Raises NotAllowed, NotFound if it stands nowhere there, StillNeeded
        while it is blocked or let through, InvalidInput.
        """
        self._shops.require(by, Role.OWNER)
        with self._store.database.reading() as tx:
            states = custody_queries.blocks_without_case(tx)
        rows: list[tuple[Entry, Any]] = []
        blocks = []
        for block_id, state in states:
            events = self._events([f"block-{block_id}"])
            if any(_holds(event, point) for _, event in events):
                if state in STANDING:
                    raise StillNeeded("block")
                rows += events
                blocks.append(block_id)
        through, _ = self._store.load(ALLOWANCES, Allowances(), Allowances.after)
        if any((each.kind, each.value) == (point.kind, point.value) for each in through.points):
            raise StillNeeded("block")
        rows += [row for row in self._events([ALLOWANCES]) if _holds(row[1], point)]
        if not rows:
            raise NotFound("point")
        return self._erase(_Targets(rows, [], "", tuple(blocks)), [], why, by)

    def _erase(self, targets: _Targets, recordings: Sequence[str], why: str, by: str) -> Changed:
        self._shops.require(by, Role.OWNER)
        if not why.strip():
            raise InvalidInput("why", "empty")
        with self._store.database.reading() as tx:
            if custody_queries.running_recordings(tx, recordings):
                raise StillNeeded("recording")
        entries = list(dict.fromkeys((entry.desk_id, entry.seq) for entry, _ in targets.rows))
        streams = (entry.stream.partition("-") for entry, _ in targets.rows)
        touched = {targets.case_id, *(ident for subject, _, ident in streams if subject == "case")}

        def first(tx: Seen) -> None:
            """In the act itself: a hold that another desk placed a moment ago counts."""
            if any(custody_queries.held(tx, case_id) for case_id in touched):
                raise OnHold
            custody_queries.forget_drafts(tx, targets.calls)
            transcript_drafts.forget_erased(tx, targets.calls, targets.said)

        self._store.erase(entries, recordings, why.strip(), by, first=first)
        self._recordings.remove_erased()
        return Changed(
            calls=frozenset(targets.calls),
            cases=frozenset(touched - {""}),
            blocks=frozenset(targets.blocks),
        )

    def _finished(self, call_id: str) -> Call:
        call, _ = calls.load(self._store, call_id)
        if not call.over:
            raise StillNeeded("call")
        return call

    def _events(self, streams: Iterable[str]) -> Rows:
        with self._store.database.reading() as tx:
            return custody_queries.events(tx, streams)

    def _recordings_of(self, call_ids: Sequence[str]) -> list[str]:
        with self._store.database.reading() as tx:
            return custody_queries.recordings_of_calls(tx, call_ids)

    # --- legal hold -----------------------------------------------------------------------------------------

    def hold(self, case_id: str, why: str, by: str) -> Changed:
        """Let nothing of a case be erased; a manager's right. Raises NotAllowed, AlreadyDecided, InvalidInput."""
        self._shops.require(by, Role.MANAGER)
        case, version = cases.load(self._store, case_id)
        self._store.append([Append(cases.case_stream(case_id), [case.hold(why)], version)], by)
        return Changed(cases=frozenset({case_id}))

    def release(self, case_id: str, why: str, by: str) -> Changed:
        """End the hold; the owner's right. Raises NotAllowed, AlreadyDecided, InvalidInput."""
        self._shops.require(by, Role.OWNER)
        case, version = cases.load(self._store, case_id)
        self._store.append([Append(cases.case_stream(case_id), [case.release(why)], version)], by)
        return Changed(cases=frozenset({case_id}))

    # --- looking back -----------------------------------------------------------------------------------------

    def acts(self, limit: int = _ACTS) -> list[CustodyRow]:
        """Return what was done with the record by any desk, the newest first."""
        with self._store.database.reading() as tx:
            return custody_queries.acts(tx, limit)


def _of_line(event: object, line_id: str) -> bool:
    return isinstance(event, NoteWritten | NoteCorrected | ReadBackAgreed) and event.line_id == line_id


def _repeats_in_call(event: object, said: Sequence[str]) -> bool:
    """Tell whether a read-back holds any of these words, or anything that is no line repeats them."""
    if isinstance(event, NoteWritten | NoteCorrected):
        return event.note_kind is NoteKind.READBACK and any(words in event.text for words in said)
    return erasure.repeats(event, said)


def _holds(event: object, point: ContactPoint) -> bool:
    """Tell whether the event blocked, freed or let through this point."""
    held = [each for field in ("points", "added", "removed") for each in getattr(event, field, ())]
    if isinstance(event, BlockProposed):
        held += points_of(event)
    if isinstance(event, Allowed | AllowanceEnded):
        held.append(event.point)
    return any((each.kind, each.value) == (point.kind, point.value) for each in held)
