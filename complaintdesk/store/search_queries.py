"""Searching what people wrote: candidates from the index, each read in the ledger to see that the words are there."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from sqlalchemy import func, select

from complaintdesk.domain import block, call, case, folding
from complaintdesk.domain.hit import Hit, HitKind
from complaintdesk.store import codec, replaying, tables
from complaintdesk.store.dialects import ways_of
from complaintdesk.store.projections import search

if TYPE_CHECKING:
    from collections.abc import Sequence

    from sqlalchemy import Connection

    from complaintdesk.domain.ledger import Entry

_NEWEST = 2**63 - 1
_ENTRY = tables.entry.c
_CALL = tables.call.c
_CASE = tables.complaint_case.c
_CALLER = (codec.NAMES[call.CallerNoted],)
_TITLES = (codec.NAMES[case.CaseOpened], codec.NAMES[case.CaseTitled])
_KINDS: dict[type, HitKind] = {
    call.NoteWritten: HitKind.LINE,
    call.NoteCorrected: HitKind.LINE,
    call.CallerNoted: HitKind.CALLER,
    case.CaseOpened: HitKind.CASE,
    case.CaseTitled: HitKind.CASE,
    case.CallbackPromised: HitKind.PROMISE,
    case.CallbackClosed: HitKind.PROMISE,
    case.FinalNoticeGiven: HitKind.NOTICE,
    case.WarningGiven: HitKind.NOTICE,
    case.MessageAdded: HitKind.MESSAGE,
    case.DecisionMade: HitKind.DECISION,
    case.HoldPlaced: HitKind.DECISION,
    case.HoldReleased: HitKind.DECISION,
    block.BlockProposed: HitKind.BLOCK,
    block.BlockDeclined: HitKind.BLOCK,
    block.BlockLifted: HitKind.BLOCK,
}


@dataclass(frozen=True, slots=True)
class _Candidate:
    place: int
    entry: Entry
    event: Any

    @property
    def subject(self) -> str:
        return self.entry.stream.partition("-")[0]

    @property
    def ident(self) -> str:
        return self.entry.stream.partition("-")[2]


def find(tx: Connection, words: Sequence[str], limit: int, before: int | None) -> list[Hit]:
    """Return where all the folded ``words`` stand, the newest first; ``before`` is the last page's last ``place``.

    What a later entry replaced (an earlier caller's name, an earlier title) is not found; a corrected line is, since
    it stays on record.
    """
    grams = {gram for word in words for gram in folding.grams_of(word)}
    if not grams:
        return []
    hits: list[Hit] = []
    place = _NEWEST if before is None else before
    while True:
        rows = ways_of(tx).search.find(tx, grams, place, limit)
        hits += _hits(tx, rows, words)
        if len(rows) < limit or len(hits) >= limit:
            return hits[:limit]
        place = rows[-1][0]


def _hits(tx: Connection, rows: Sequence[tuple[int, str, int]], words: Sequence[str]) -> list[Hit]:
    found = _read(tx, rows)
    calls = _calls(tx, found)
    blocks = _cases_of_blocks(tx, found)
    cases = {candidate.ident for candidate in found if candidate.subject == "case"}
    cases |= {row.case_id for row in calls.values() if row.case_id} | set(blocks.values())
    heads = _heads(tx, cases)
    hits = []
    for candidate in _newest_of_their_kind(tx, found):
        case_id = candidate.ident
        if candidate.subject != "case":
            case_id = (
                calls[candidate.ident].case_id if candidate.subject == "call" else blocks[candidate.ident]
            )
        number, title = heads.get(case_id, (0, ""))
        texts = search.texts_of(candidate.event, number)
        if folding.holds(search.forms(texts), words):
            name = calls[candidate.ident].name if candidate.subject == "call" else ""
            label = f"C-{number:04d} {title}".rstrip() if number else ""
            hits.append(_hit(candidate, texts, case_id, name, label))
    return hits


def _hit(candidate: _Candidate, texts: Sequence[str], case_id: str, name: str, label: str) -> Hit:
    event = candidate.event
    own = (getattr(event, key, "") for key in ("line_id", "message_id", "promise_id"))
    return Hit(
        kind=_KINDS[type(event)],
        text="  ".join(texts),
        at=getattr(event, "at", candidate.entry.utc_us),
        call_id=candidate.ident if candidate.subject == "call" else "",
        case_id=case_id,
        ref=next((ref for ref in own if ref), candidate.ident),
        place=candidate.place,
        note_kind=getattr(event, "note_kind", None),
        name=name or getattr(event, "name", ""),
        label=label,
    )


def _read(tx: Connection, rows: Sequence[tuple[int, str, int]]) -> list[_Candidate]:
    read = {
        (entry.desk_id, entry.seq): (entry, event)
        for entry, event in replaying.events_at(tx, [(desk_id, seq) for _, desk_id, seq in rows])
    }
    return [_Candidate(place, *read[desk_id, seq]) for place, desk_id, seq in rows]


def _newest_of_their_kind(tx: Connection, found: Sequence[_Candidate]) -> list[_Candidate]:
    """Leave out callers and titles that a later entry replaced."""
    replaceable = {each.entry.stream for each in found if each.entry.kind in (*_CALLER, *_TITLES)}
    query = (
        select(_ENTRY.stream, func.max(_ENTRY.version))
        .where(_ENTRY.stream.in_(replaceable), _ENTRY.kind.in_((*_CALLER, *_TITLES)))
        .group_by(_ENTRY.stream)
    )
    newest = {row[0]: row[1] for row in tx.execute(query)} if replaceable else {}
    return [
        each
        for each in found
        if each.entry.kind not in (*_CALLER, *_TITLES) or newest[each.entry.stream] == each.entry.version
    ]


def _calls(tx: Connection, found: Sequence[_Candidate]) -> dict[str, Any]:
    ids = {each.ident for each in found if each.subject == "call"}
    query = select(_CALL.call_id, _CALL.name, _CALL.case_id).where(_CALL.call_id.in_(ids))
    return {row.call_id: row for row in tx.execute(query)} if ids else {}


def _cases_of_blocks(tx: Connection, found: Sequence[_Candidate]) -> dict[str, str]:
    ids = {each.ident for each in found if each.subject == "block"}
    table = tables.block.c
    query = select(table.block_id, table.case_id).where(table.block_id.in_(ids))
    return {row.block_id: row.case_id for row in tx.execute(query)} if ids else {}


def _heads(tx: Connection, case_ids: set[str]) -> dict[str, tuple[int, str]]:
    query = select(_CASE.case_id, _CASE.number, _CASE.title).where(_CASE.case_id.in_(case_ids))
    return {row.case_id: (row.number, row.title) for row in tx.execute(query)} if case_ids else {}
