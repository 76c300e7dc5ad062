"""Closed cases that are like one at hand: some hundred from the search index, the most alike of them in full."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from sqlalchemy import bindparam, select, union_all

from complaintdesk.domain import folding, precedent
from complaintdesk.domain.case_events import DecisionMade
from complaintdesk.domain.conduct import CallInterviewed
from complaintdesk.domain.decision import RemedyDecided
from complaintdesk.domain.erasure import BAR
from complaintdesk.domain.errors import NotFound
from complaintdesk.domain.precedent import Given, GivenKind, Precedent, Traits
from complaintdesk.domain.terms import BlockState, CaseState, Fault, NoteKind
from complaintdesk.store import codec, open_cases, order_queries, tables
from complaintdesk.store.dialects import ways_of
from complaintdesk.store.projections import search

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable

    from sqlalchemy import Connection, Executable, Row

_CALL, _CASE, _LINE = tables.call.c, tables.complaint_case.c, tables.note_line.c
_CLOSED = (CaseState.DONE.value, CaseState.NO_REPLY_NEEDED.value)
_NEWEST = 2**63 - 1
_TERMS, _OF_TERM, _OF_ENQUIRY = 6, 30, 60
"""Words looked for, and entries read for each of them and for the kind of enquiry."""
_SHOWN, _GIVEN = 5, 3
_SAID = (NoteKind.DEMAND.value, NoteKind.FACT.value)
_OURS = (NoteKind.ANSWER.value, NoteKind.PROMISE.value)
_STREAMS = select(tables.entry.c.stream).where(
    tables.entry.c.desk_id == bindparam("desk"),
    tables.entry.c.seq.in_(bindparam("numbers", expanding=True)),
)


@dataclass(slots=True)
class _Noted:
    """What is noted of a case, as it is gathered; ``interview`` is that of the newest call that has one."""

    title: str = ""
    fault: Fault = Fault.UNDECIDED
    said: list[str] = field(default_factory=list)
    goods: list[str] = field(default_factory=list)
    interview: CallInterviewed = CallInterviewed()

    def traits(self) -> Traits:
        found = self.interview
        fault = self.fault if self.fault is not Fault.UNDECIDED else found.fault or self.fault
        texts = [text for text in (self.title, *self.said, found.core, found.wish) if text != BAR]
        return precedent.traits(texts, self.goods, enquiry=found.enquiry, stage=found.stage, fault=fault)


def of_case(tx: Connection, case_id: str) -> list[Precedent]:
    """Return the closed cases most like this one, the likest first. Raises NotFound."""
    row = tx.execute(select(tables.complaint_case).where(_CASE.case_id == case_id)).first()
    if row is None:
        raise NotFound(case_id)
    return _like(tx, _traits(tx, [row])[case_id], case_id)


def of_call(tx: Connection, call_id: str) -> list[Precedent]:
    """Return the closed cases most like a call and the case it belongs to, or will belong to. Raises NotFound.

    While no order is named, it is taken to be about the newest of the number.
    """
    call = tx.execute(select(tables.call).where(_CALL.call_id == call_id)).first()
    if call is None:
        raise NotFound(call_id)
    case_id = call.case_id or open_cases.open_case_of_caller(tx, call.e164 or "")
    noted, calls = _Noted(), [call]
    if case_id:
        row = tx.execute(select(tables.complaint_case).where(_CASE.case_id == case_id)).one()
        noted = _Noted(row.title, Fault(row.fault))
        query = select(tables.call).where(_CALL.case_id == case_id, _CALL.call_id != call_id)
        calls = [*tx.execute(query.order_by(_CALL.started_at)), call]
    _gather(tx, {each.call_id: noted for each in calls}, calls)
    if not noted.goods and call.e164:
        noted.goods += [order.items for order in order_queries.orders_of_number(tx, call.e164)[:1]]
    return _like(tx, noted.traits(), case_id)


def _like(tx: Connection, at_hand: Traits, but: str) -> list[Precedent]:
    near, merged = _near(tx, at_hand), tables.merged_case.c
    moved = select(merged.case_id, merged.into_id).where(merged.case_id.in_({*near, but}))
    into = {part: main for part, main in tx.execute(moved)}
    # A merged case is not closed: it is handled where it went, and is like others together with that.
    near = {into.get(each, each) for each in near} - {into.get(but, but)}
    query = select(tables.complaint_case).where(_CASE.case_id.in_(near), _CASE.state.in_(_CLOSED))
    rows = {row.case_id: row for row in tx.execute(query)}
    known = _traits(tx, rows.values())
    scored = [(precedent.points(at_hand, known[each]), row.touched_at, each) for each, row in rows.items()]
    likest = [each for score, _, each in sorted(scored, reverse=True)[:_SHOWN] if score]
    given, blocked = _given(tx, likest), _blocked(tx, likest)
    return [
        Precedent(
            case_id=each,
            number=rows[each].number,
            title=rows[each].title,
            state=CaseState(rows[each].state),
            fault=known[each].fault,
            closed_at=rows[each].touched_at,
            common=precedent.common(at_hand, known[each]),
            blocked=each in blocked,
            given=tuple(given[each]),
        )
        for each in likest
    ]


# --- which may be alike -----------------------------------------------------------------------------------------


def _near(tx: Connection, at_hand: Traits) -> set[str]:
    """Return the cases in which the words at hand stand, or that are about the same, the newest of each."""
    wanted = [(folding.grams_of(folding.folded(term)), _OF_TERM) for term in at_hand.terms[:_TERMS]]
    wanted += [(folding.grams_of(name), _OF_TERM) for name in at_hand.goods]
    if at_hand.enquiry is not None:
        wanted.append(({search.enquiry(at_hand.enquiry)}, _OF_ENQUIRY))
    numbers: dict[str, set[int]] = {}
    for grams, count in wanted:
        for _, desk_id, seq in ways_of(tx).search.find(tx, grams, _NEWEST, count, ""):
            numbers.setdefault(desk_id, set()).add(seq)
    found: dict[str, set[str]] = {"call": set(), "case": set()}
    for desk_id, seqs in numbers.items():
        for stream in tx.scalars(_STREAMS, {"desk": desk_id, "numbers": list(seqs)}):
            kind, _, ident = stream.partition("-")
            found.setdefault(kind, set()).add(ident)
    of_calls = select(_CALL.case_id).where(_CALL.call_id.in_(found["call"]), _CALL.case_id != "")
    return found["case"] | set(tx.scalars(of_calls))


# --- what is noted of them --------------------------------------------------------------------------------------


def _traits(tx: Connection, cases: Iterable[Row[Any]]) -> dict[str, Traits]:
    noted = {row.case_id: _Noted(row.title, Fault(row.fault)) for row in cases}
    query = select(tables.call).where(_CALL.case_id.in_(noted)).order_by(_CALL.started_at)
    calls = tx.execute(query).all()
    _gather(tx, {call.call_id: noted[call.case_id] for call in calls}, calls)
    return {case_id: each.traits() for case_id, each in noted.items()}


def _gather(tx: Connection, of_call: dict[str, _Noted], calls: Collection[Row[Any]]) -> None:
    """Add to what is noted of the cases what their calls say; the oldest call comes first."""
    lines = select(_LINE.call_id, _LINE.text).where(
        _LINE.call_id.in_(of_call), _LINE.kind.in_(_SAID), _LINE.corrected_by == ""
    )
    for line in tx.execute(lines.order_by(_LINE.kind, _LINE.place)):
        of_call[line.call_id].said.append(line.text)
    kind = codec.NAMES[CallInterviewed]
    conduct = tables.conduct.c
    found = select(conduct.call_id, conduct.body).where(conduct.call_id.in_(of_call), conduct.kind == kind)
    interviews = {row.call_id: codec.decode(kind, row.body) for row in tx.execute(found)}
    order = tables.shop_order.c
    numbers = {call.order_number for call in calls if call.order_number}
    ordered = select(order.order_number, order["items"]).where(order.order_number.in_(numbers))
    items = {number: goods for number, goods in tx.execute(ordered)}
    for call in calls:
        noted = of_call[call.call_id]
        noted.interview = interviews.get(call.call_id, noted.interview)
        if call.order_number in items:
            noted.goods.append(items[call.order_number])


# --- what was done in them --------------------------------------------------------------------------------------


def _given(tx: Connection, case_ids: Collection[str]) -> dict[str, list[Given]]:
    """Return what weighs most in each case: decisions, then promises kept, then what was answered; the newest first."""
    home = _homes(tx, case_ids)
    found: dict[str, list[Given]] = {case_id: [] for case_id in case_ids}
    decision, made, ring = tables.decision.c, tables.promise_made.c, tables.promise.c
    decided = select(decision.case_id, decision.words, decision.at).where(
        decision.case_id.in_(home), decision.kind == codec.NAMES[DecisionMade]
    )
    kept = select(made.case_id, made.about, made.closed_at).where(made.case_id.in_(home), made.kept.is_(True))
    rung = select(ring.case_id, ring.about, ring.closed_at).where(ring.case_id.in_(home), ring.kept.is_(True))
    answered = (
        select(_CALL.case_id, _LINE.text, _LINE.at)
        .join(tables.note_line, _LINE.call_id == _CALL.call_id)
        .where(_CALL.case_id.in_(home), _LINE.kind.in_(_OURS), _LINE.corrected_by == "")
    )
    sources: list[tuple[GivenKind, Executable]] = [
        (GivenKind.DECIDED, decided),
        (GivenKind.KEPT, union_all(kept, rung)),
        (GivenKind.ANSWERED, answered),
    ]
    for kind, query in sources:
        rows = sorted(tx.execute(query).all(), key=lambda row: -row[2])
        for case_id, words, at in rows:
            if words not in ("", BAR):
                found[home[case_id]].append(Given(kind=kind, words=words, at=at))
    for case_id, settled in _settled(tx, home).items():
        found[case_id][:0] = settled
    return {case_id: given[:_GIVEN] for case_id, given in found.items()}


def _homes(tx: Connection, case_ids: Collection[str]) -> dict[str, str]:
    """Return these cases and those merged into them, each with the one of these that it counts for."""
    merged = tables.merged_case.c
    rows = tx.execute(select(merged.case_id, merged.into_id).where(merged.into_id.in_(case_ids)))
    return {**{case_id: case_id for case_id in case_ids}, **{part: into for part, into in rows}}


def _settled(tx: Connection, home: dict[str, str]) -> dict[str, list[Given]]:
    """Return the decisions on what the customer gets, the newest first, by the case that they count for."""
    table, kind = tables.settled.c, codec.NAMES[RemedyDecided]
    query = select(table.case_id, table.body, table.at).where(table.case_id.in_(home), table.kind == kind)
    found: dict[str, list[Given]] = {}
    for row in tx.execute(query.order_by(table.at.desc())):
        event = codec.decode(kind, row.body)
        why = "" if event.why == BAR else event.why
        given = Given(kind=GivenKind.DECIDED, words=why, at=row.at, remedy=event)
        found.setdefault(home[row.case_id], []).append(given)
    return found


def _blocked(tx: Connection, case_ids: Collection[str]) -> set[str]:
    block = tables.block.c
    query = select(block.case_id).where(block.case_id.in_(case_ids), block.state == BlockState.IN_FORCE.value)
    return set(tx.scalars(query))
