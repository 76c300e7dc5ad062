"""What the list of cases asks for: how a case stands, what is due, by what words it is found."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import BindParameter, bindparam, delete, func, insert, select, union_all, update

from complaintdesk.domain import call, case_events, case_list, folding, order_words, triage
from complaintdesk.domain.erasure import BAR
from complaintdesk.domain.message import AttachmentAdded
from complaintdesk.domain.promise import UrgencySet
from complaintdesk.domain.teamwork import CaseSeen, CommentAdded
from complaintdesk.domain.terms import CaseState, Fault, Urgency
from complaintdesk.store import tables

if TYPE_CHECKING:
    from collections.abc import Iterable

    from sqlalchemy import Connection

    from complaintdesk.domain.ledger import Entry

_CASE, _WORDS = tables.complaint_case.c, tables.case_words.c
_PROMISE, _MADE = tables.promise.c, tables.promise_made.c
_NOBODYS_ACT = (
    case_events.CaseOpened,
    case_events.CaseTitled,
    case_events.FaultJudged,
    UrgencySet,
    CommentAdded,
    AttachmentAdded,
    CaseSeen,
)
"""What is noted of a case, or said about it, without anyone having taken it in hand."""
_THE_CASE: BindParameter[str] = bindparam("the_case")
_OPEN = union_all(
    select(_PROMISE.due_at).where(_PROMISE.case_id == _THE_CASE, _PROMISE.closed_at.is_(None)),
    select(_MADE.due_at).where(_MADE.case_id == _THE_CASE, _MADE.closed_at.is_(None)),
).subquery()
_RINGING = (
    select(func.count())
    .select_from(tables.promise)
    .where(_PROMISE.case_id == _THE_CASE, _PROMISE.closed_at.is_(None))
    .scalar_subquery()
)
_NOW = select(
    _CASE.number,
    _CASE.title,
    _CASE.state,
    _CASE.fault,
    _CASE.urgency,
    _CASE.begun,
    select(func.min(_OPEN.c.due_at)).scalar_subquery().label("due_at"),
    _RINGING.label("ringing"),
).where(_CASE.case_id == _THE_CASE)
_SET = update(tables.complaint_case).where(_CASE.case_id == _THE_CASE)
_FINISHED = (CaseState.DONE, CaseState.NO_REPLY_NEEDED)


def follow(tx: Connection, entry: Entry, case_id: str, event: case_events.CaseEvent) -> None:
    """Bring the case's place in the list up to date, once its other columns are."""
    if isinstance(event, CaseSeen):
        tx.execute(_SET.values(seen_at=entry.utc_us), {"the_case": case_id})
        return
    row = tx.execute(_NOW, {"the_case": case_id}).one()
    state = CaseState(row.state)
    urgency = triage.urgency_of(Urgency(row.urgency) if row.urgency else None, Fault(row.fault))
    begun = row.begun or _begins(event)
    stands = case_list.shown_state(state, begun=begun, ringing=row.ringing > 0, blocked=False)
    tx.execute(
        _SET.values(
            begun=begun,
            stands=stands.value,
            weight=0 if state in _FINISHED else triage.rank(Urgency.CALM) - triage.rank(urgency),
            due_at=row.due_at,
        ),
        {"the_case": case_id},
    )
    if isinstance(event, case_events.CaseOpened | case_events.CaseTitled):
        _find_by(tx, entry, case_id, case_id, (f"C-{row.number:04d}", row.title))


def _begins(event: case_events.CaseEvent) -> bool:
    """Tell whether somebody took the case in hand; a mail from the caller says nothing of that."""
    if isinstance(event, case_events.MessageAdded):
        return not event.incoming
    return not isinstance(event, _NOBODYS_ACT)


def note_caller(tx: Connection, entry: Entry, call_id: str, event: call.CallerNoted) -> None:
    """Let the case of a call be found by who rings, as last noted."""
    texts = [event.name, event.typed_number, event.order_number]
    if number := event.number:
        texts += [number.shown, *order_words.texts_of_number(number.e164)]
    of_call = select(tables.call.c.case_id).where(tables.call.c.call_id == call_id)
    _find_by(tx, entry, call_id, tx.execute(of_call).scalar_one(), texts)


def join(tx: Connection, call_id: str, case_id: str) -> None:
    """Let the case that a call joins be found by who rang."""
    tx.execute(update(tables.case_words).where(_WORDS.found_id == call_id).values(case_id=case_id))


def forget(tx: Connection, found_id: str) -> None:
    """Remove what a case or call is found by, to be noted anew."""
    tx.execute(delete(tables.case_words).where(_WORDS.found_id == found_id))


def _find_by(tx: Connection, entry: Entry, found_id: str, case_id: str, texts: Iterable[str]) -> None:
    """Replace what a case or call is found by; it keeps its place."""
    forms = [form for text in texts if text and text != BAR for form in folding.forms(text)]
    # No match runs from one text into the next.
    words = "\n".join(dict.fromkeys(forms))
    known = update(tables.case_words).where(_WORDS.found_id == found_id).values(words=words)
    if not tx.execute(known).rowcount:
        key = {"seq": entry.seq, "desk_id": entry.desk_id}
        tx.execute(insert(tables.case_words).values(found_id=found_id, case_id=case_id, words=words, **key))
