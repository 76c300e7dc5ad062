"""Searching what people wrote: candidates from the index, each read in the ledger to see that the words are there."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from sqlalchemy import func, select

from complaintdesk.domain import (
    block,
    call,
    case_events,
    conduct,
    decision,
    disclosure,
    exhibit_words,
    folding,
    merging,
    message,
    promise,
    retention,
    teamwork,
    telling,
    transcript,
)
from complaintdesk.domain.hit import Hit, HitKind
from complaintdesk.store import block_queries, codec, replaying, tables
from complaintdesk.store.dialects import ways_of
from complaintdesk.store.projections import search

if TYPE_CHECKING:
    from collections.abc import Sequence

    from sqlalchemy import Connection

    from complaintdesk.domain.ledger import Entry

_NEWEST = 2**63 - 1
_PAGE = 64
_ENTRY = tables.entry.c
_CALL = tables.call.c
_CASE = tables.complaint_case.c
_REPLACED: dict[str, type] = {
    codec.NAMES[call.CallerNoted]: call.CallerNoted,
    codec.NAMES[conduct.CallInterviewed]: conduct.CallInterviewed,
    codec.NAMES[case_events.CaseOpened]: case_events.CaseTitled,
    codec.NAMES[case_events.CaseTitled]: case_events.CaseTitled,
    codec.NAMES[exhibit_words.ExhibitsWorded]: exhibit_words.ExhibitsWorded,
}
"""Kinds of which only the newest of a stream counts, with what replaces them."""
_KINDS: dict[type, HitKind] = {
    call.NoteWritten: HitKind.LINE,
    call.NoteCorrected: HitKind.LINE,
    call.CallerNoted: HitKind.CALLER,
    conduct.CallInterviewed: HitKind.INTERVIEW,
    conduct.ReadBackAgreed: HitKind.LINE,
    telling.CallerTold: HitKind.NOTICE,
    conduct.LadderSkipped: HitKind.NOTICE,
    transcript.RecordingTranscribed: HitKind.TRANSCRIPT,
    teamwork.CallHandedOver: HitKind.COLLEAGUE,
    teamwork.ColleagueAsked: HitKind.COLLEAGUE,
    teamwork.ColleagueAnswered: HitKind.COLLEAGUE,
    teamwork.CommentAdded: HitKind.COLLEAGUE,
    case_events.CaseOpened: HitKind.CASE,
    case_events.CaseTitled: HitKind.CASE,
    case_events.CallbackPromised: HitKind.PROMISE,
    case_events.CallbackClosed: HitKind.PROMISE,
    promise.PromiseMade: HitKind.PROMISE,
    promise.PromiseClosed: HitKind.PROMISE,
    case_events.FinalNoticeGiven: HitKind.NOTICE,
    case_events.WarningGiven: HitKind.NOTICE,
    case_events.ProposalRefused: HitKind.NOTICE,
    case_events.MessageAdded: HitKind.MESSAGE,
    message.AttachmentAdded: HitKind.MESSAGE,
    case_events.DecisionMade: HitKind.DECISION,
    decision.RemedyProposed: HitKind.DECISION,
    decision.RemedyDecided: HitKind.DECISION,
    decision.EndingNoted: HitKind.DECISION,
    case_events.HoldPlaced: HitKind.DECISION,
    case_events.HoldReleased: HitKind.DECISION,
    case_events.CaseExported: HitKind.DECISION,
    exhibit_words.ExhibitsWorded: HitKind.DECISION,
    disclosure.Disclosed: HitKind.DECISION,
    retention.KeptLonger: HitKind.DECISION,
    merging.CaseMerged: HitKind.DECISION,
    merging.MergeUndone: HitKind.DECISION,
    merging.CallMovedOut: HitKind.DECISION,
    merging.CallMovedIn: HitKind.DECISION,
    merging.CallGivenBack: HitKind.DECISION,
    merging.CallCameBack: HitKind.DECISION,
    merging.PointsLinked: HitKind.DECISION,
    merging.PointsUnlinked: HitKind.DECISION,
    block.BlockProposed: HitKind.BLOCK,
    block.BlockDeclined: HitKind.BLOCK,
    block.BlockLifted: HitKind.BLOCK,
    block.BlockPointsChanged: HitKind.BLOCK,
    block.BlockReviewed: HitKind.BLOCK,
    block.Allowed: HitKind.BLOCK,
    block.AllowanceEnded: HitKind.BLOCK,
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


@dataclass(frozen=True, slots=True)
class _Around:
    """Where the candidates belong: calls and blocks with their cases, numbers and titles of cases, who is blocked."""

    calls: dict[str, Any]
    blocks: dict[str, str]
    heads: dict[str, tuple[int, str]]
    blocked_numbers: frozenset[str]
    blocked_cases: frozenset[str]

    def case_of(self, candidate: _Candidate) -> str:
        if candidate.subject == "call":
            return str(self.calls[candidate.ident].case_id)
        return self.blocks.get(candidate.ident, candidate.ident)

    def blocked(self, candidate: _Candidate) -> bool:
        if candidate.subject == "call" and self.calls[candidate.ident].e164 in self.blocked_numbers:
            return True
        return self.case_of(candidate) in self.blocked_cases


def find(
    tx: Connection,
    words: Sequence[str],
    limit: int,
    before: int | None,
    *,
    within: int | None = None,
    callers: bool = True,
) -> list[Hit]:
    """Return where all the folded ``words`` stand, the newest first; ``before`` is the last page's last ``place``.

    ``within`` reads no more than so many entries that may hold them, for who asks at each key: the pairs of a few
    digits stand in very many, the digits themselves in hardly any. Without ``callers`` what says who rang is left out.

    What a later entry replaced (an earlier caller's name, an earlier title) is not found; a corrected line is, since
    it stays on record.
    """
    grams = {gram for word in words for gram in folding.grams_of(word)}
    if not grams:
        return []
    hits: list[Hit] = []
    place, left = _NEWEST if before is None else before, within
    while True:
        count = limit if left is None else min(left, _PAGE)
        rows = ways_of(tx).search.find(tx, grams, place, count, "" if callers else search.CALLER)
        hits += _hits(tx, rows, words)
        left = None if left is None else left - count
        if len(rows) < count or len(hits) >= limit or left == 0:
            return hits[:limit]
        place = rows[-1][0]


def _hits(tx: Connection, rows: Sequence[tuple[int, str, int]], words: Sequence[str]) -> list[Hit]:
    found = _read(tx, rows)
    heads = _heads(tx, {each.ident for each in found if each.subject == "case"})
    holding: list[tuple[_Candidate, tuple[str, ...]]] = []
    for each in found:
        texts = search.texts_of(each.event, heads.get(each.ident, (0, ""))[0])
        if folding.holds(search.forms(texts), words):
            holding.append((each, texts))
    # What stands around the others is not asked for: most entries with the pairs of the words do not hold them.
    standing = {each.place for each in _newest_of_their_kind(tx, [each for each, _ in holding])}
    around = _around(tx, [each for each, _ in holding])
    return [_hit(each, texts, around) for each, texts in holding if each.place in standing]


def _hit(candidate: _Candidate, texts: Sequence[str], around: _Around) -> Hit:
    number, title = around.heads.get(around.case_of(candidate), (0, ""))
    event, of_call = candidate.event, candidate.subject == "call"
    own = [getattr(event, key, "") for key in ("line_id", "message_id", "promise_id", "recording_id")]
    if isinstance(event, call.NoteCorrected):
        own = [f"{event.line_id}.{candidate.entry.version}"]
    name: str = around.calls[candidate.ident].name if of_call else getattr(event, "name", "")
    return Hit(
        kind=_KINDS[type(event)],
        text="  ".join(texts),
        at=getattr(event, "at", candidate.entry.utc_us),
        call_id=candidate.ident if of_call else "",
        case_id=around.case_of(candidate),
        ref=next((ref for ref in own if ref), candidate.ident),
        place=candidate.place,
        note_kind=getattr(event, "note_kind", None),
        name=name,
        label=f"C-{number:04d} {title}".rstrip() if number else "",
        blocked=around.blocked(candidate),
    )


def _read(tx: Connection, rows: Sequence[tuple[int, str, int]]) -> list[_Candidate]:
    read = {
        (entry.desk_id, entry.seq): (entry, event)
        for entry, event in replaying.events_at(tx, [(desk_id, seq) for _, desk_id, seq in rows])
    }
    return [_Candidate(place, *read[desk_id, seq]) for place, desk_id, seq in rows]


def _newest_of_their_kind(tx: Connection, found: Sequence[_Candidate]) -> list[_Candidate]:
    """Leave out callers, answers and titles that a later entry replaced."""
    replaceable = {each.entry.stream for each in found if each.entry.kind in _REPLACED}
    query = (
        select(_ENTRY.stream, _ENTRY.kind, func.max(_ENTRY.version))
        .where(_ENTRY.stream.in_(replaceable), _ENTRY.kind.in_(_REPLACED))
        .group_by(_ENTRY.stream, _ENTRY.kind)
    )
    newest: dict[tuple[str, type], int] = {}
    for stream, kind, version in tx.execute(query) if replaceable else ():
        key = (stream, _REPLACED[kind])
        newest[key] = max(version, newest.get(key, 0))
    return [
        each
        for each in found
        if each.entry.kind not in _REPLACED
        or newest[each.entry.stream, _REPLACED[each.entry.kind]] == each.entry.version
    ]


def _around(tx: Connection, found: Sequence[_Candidate]) -> _Around:
    calls, blocks = _calls(tx, found), _cases_of_blocks(tx, found)
    cases = {each.ident for each in found if each.subject == "case"}
    cases |= {row.case_id for row in calls.values() if row.case_id} | set(blocks.values())
    query = select(_CALL.case_id, _CALL.e164).where(_CALL.case_id.in_(cases), _CALL.e164.is_not(None))
    rang = tx.execute(query.distinct()).all() if cases else []
    numbers = block_queries.blocked_among(
        tx, {e164 for _, e164 in rang} | {row.e164 for row in calls.values()}
    )
    blocked = frozenset(case_id for case_id, e164 in rang if e164 in numbers)
    blocked |= block_queries.blocked_cases(tx) & cases
    return _Around(calls, blocks, _heads(tx, cases), numbers, blocked)


def _calls(tx: Connection, found: Sequence[_Candidate]) -> dict[str, Any]:
    ids = {each.ident for each in found if each.subject == "call"}
    query = select(_CALL.call_id, _CALL.name, _CALL.case_id, _CALL.e164).where(_CALL.call_id.in_(ids))
    return {row.call_id: row for row in tx.execute(query)} if ids else {}


def _cases_of_blocks(tx: Connection, found: Sequence[_Candidate]) -> dict[str, str]:
    ids = {each.ident for each in found if each.subject == "block"}
    table = tables.block.c
    query = select(table.block_id, table.case_id).where(table.block_id.in_(ids))
    return {row.block_id: row.case_id for row in tx.execute(query)} if ids else {}


def _heads(tx: Connection, case_ids: set[str]) -> dict[str, tuple[int, str]]:
    query = select(_CASE.case_id, _CASE.number, _CASE.title).where(_CASE.case_id.in_(case_ids))
    return {row.case_id: (row.number, row.title) for row in tx.execute(query)} if case_ids else {}
