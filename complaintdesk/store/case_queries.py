"""Cases and what belongs to them, from the read tables."""

from __future__ import annotations

import re
import unicodedata
from typing import TYPE_CHECKING

from sqlalchemy import ColumnElement, ScalarSelect, func, or_, select

from complaintdesk.domain.case_file import (
    AttemptRow,
    CaseFile,
    CaseListRow,
    DecisionRow,
    NoticeRow,
    PromiseRow,
)
from complaintdesk.domain.contact import PhoneNumber
from complaintdesk.domain.decision import settled_row
from complaintdesk.domain.errors import NotFound
from complaintdesk.domain.message import OriginalSaved
from complaintdesk.domain.terms import CaseState, Channel, Fault, Outcome, ShownState
from complaintdesk.store import block_queries, call_queries, codec, message_queries, promise_queries, tables
from complaintdesk.store.call_queries import staff_names

if TYPE_CHECKING:
    from collections.abc import Collection

    from sqlalchemy import Connection, SelectBase

    from complaintdesk.domain.decision import SettledRow

_CALL = tables.call.c
_CASE = tables.complaint_case.c
_PROMISE = tables.promise.c
_SAVED = codec.NAMES[OriginalSaved]
_LABEL = re.compile(r"(?:C-?)?([0-9]{1,8})", re.IGNORECASE)


def label(tx: Connection, case_id: str) -> str:
    """Return a case as people say it: ``C-0042 りんごの破損``."""
    row = tx.execute(select(_CASE.number, _CASE.title).where(_CASE.case_id == case_id)).one()
    return f"C-{row.number:04d} {row.title}".rstrip()


def promise(tx: Connection, promise_id: str) -> PromiseRow:
    """Return one promise. Raises NotFound."""
    case_id = tx.execute(
        select(_PROMISE.case_id).where(_PROMISE.promise_id == promise_id)
    ).scalar_one_or_none()
    for row in promises(tx, case_ids=[case_id]) if case_id else ():
        if row.promise_id == promise_id:
            return row
    raise NotFound(promise_id)


def promises(
    tx: Connection, *, case_ids: Collection[str] | SelectBase | None = None, only_open: bool = False
) -> list[PromiseRow]:
    """Return promises to ring with their tries, those of all cases or of these, the earliest due first."""
    names = staff_names(tx)
    query = select(tables.promise).order_by(_PROMISE.due_at, _PROMISE.promise_id)
    if case_ids is not None:
        query = query.where(_PROMISE.case_id.in_(case_ids))
    if only_open:
        query = query.where(_PROMISE.closed_at.is_(None))
    rows = tx.execute(query).all()
    held = promise_queries.assigned(tx, [row.promise_id for row in rows])
    tries: dict[str, list[AttemptRow]] = {}
    attempt = tables.attempt.c
    wanted = attempt.promise_id.in_([row.promise_id for row in rows])
    for row in tx.execute(select(tables.attempt).where(wanted).order_by(attempt.at)):
        tries.setdefault(row.promise_id, []).append(
            AttemptRow(
                call_id=row.call_id,
                outcome=Outcome(row.outcome),
                at=row.at,
                staff=names.get(row.staff_id, ""),
            )
        )
    return [
        PromiseRow(
            promise_id=row.promise_id,
            case_id=row.case_id,
            number=PhoneNumber(e164=row.e164, prefix=row.prefix, sure=row.sure, shown=row.shown),
            about=row.about,
            made_at=row.made_at,
            due_at=row.due_at,
            staff=names.get(row.staff_id, ""),
            closed_at=row.closed_at,
            kept=row.kept,
            why=row.why,
            attempts=tuple(tries.get(row.promise_id, ())),
            assigned=held.get(row.promise_id),
        )
        for row in rows
    ]


def parts_of(tx: Connection, case_id: str) -> list[str]:
    """Return the ids of the cases that were merged into a case."""
    merged = tables.merged_case.c
    return list(tx.scalars(select(merged.case_id).where(merged.into_id == case_id).order_by(merged.case_id)))


def highest_case_number(tx: Connection) -> int:
    """Return the highest case number given so far, 0 before the first."""
    return tx.execute(select(func.max(_CASE.number))).scalar_one() or 0


def case_id_of(tx: Connection, label: str) -> str:
    """Return the id of ``C-0042``, ``Ｃ４２``, ``42`` or an id itself. Raises NotFound."""
    written = _LABEL.fullmatch(unicodedata.normalize("NFKC", label).strip())
    number = int(written[1]) if written else -1
    query = select(_CASE.case_id).where(or_(_CASE.case_id == label.strip(), _CASE.number == number))
    found: str | None = tx.execute(query).scalar_one_or_none()
    if found is None:
        raise NotFound(label)
    return found


def case_file(tx: Connection, case_id: str) -> CaseFile:
    """Return a case, whole. Raises NotFound."""
    row = tx.execute(select(tables.complaint_case).where(_CASE.case_id == case_id)).first()
    if row is None:
        raise NotFound(case_id)
    names = staff_names(tx)
    calls = tuple(call_queries.calls_of_case(tx, case_id))
    known = [call for call in calls if call.number is not None]
    blocks = tuple(block_queries.blocks(tx, case_id=case_id))
    return CaseFile(
        case_id=case_id,
        number=row.number,
        title=row.title,
        state=CaseState(row.state),
        fault=Fault(row.fault),
        opened_at=row.opened_at,
        caller_name=next((call.name for call in reversed(calls) if call.name), ""),
        caller_number=known[-1].number if known else None,
        order_number=next((call.order_number for call in reversed(calls) if call.order_number), ""),
        calls=calls,
        promises=tuple(sorted(promises(tx, case_ids=[case_id]), key=lambda promise: promise.made_at)),
        notices=notices(tx, [case_id]),
        messages=message_queries.messages(tx, case_id),
        attachments=message_queries.attachments(tx, case_id, names),
        decisions=_decisions(tx, case_id, names),
        settled=settled(tx, case_id, names),
        blocks=blocks,
        block_changes=tuple(
            change for block in blocks for change in block_queries.history(tx, block.block_id)
        ),
        made=tuple(sorted(promise_queries.made(tx, case_ids=[case_id]), key=lambda made: made.made_at)),
        urgency=promise_queries.of_columns(row.urgency, row.fault),
        stands=ShownState(row.stands),
        unseen=(row.seen_at or 0) < row.touched_at,
        part_of=_part_of(tx, case_id),
    )


def _part_of(tx: Connection, case_id: str) -> str:
    merged = tables.merged_case.c
    query = select(_CASE.number).join(tables.merged_case, merged.into_id == _CASE.case_id)
    number = tx.scalar(query.where(merged.case_id == case_id))
    return "" if number is None else f"C-{number:04d}"


def notices(tx: Connection, case_ids: Collection[str] | SelectBase) -> tuple[NoticeRow, ...]:
    """Return the warnings and final notices of cases, in order of time."""
    table = tables.notice.c
    query = select(tables.notice).where(table.case_id.in_(case_ids)).order_by(table.at, table.place)
    rows = tx.execute(query).all()
    names = staff_names(tx) if rows else {}
    return tuple(
        NoticeRow(
            step=row.step,
            words=row.words,
            at=row.at,
            staff=names.get(row.staff_id, ""),
            channel=Channel(row.channel) if row.channel else None,
            reply_by=row.reply_by,
        )
        for row in rows
    )


def _decisions(tx: Connection, case_id: str, names: dict[str, str]) -> tuple[DecisionRow, ...]:
    table = tables.decision.c
    rows = tx.execute(
        select(tables.decision).where(table.case_id == case_id).order_by(table.at, table.place)
    ).all()
    known = {"case.owner": names}
    if any(row.kind == _SAVED for row in rows):
        known[_SAVED] = message_queries.names_of_papers(tx, case_id)
    return tuple(
        DecisionRow(
            kind=row.kind,
            words=known[row.kind].get(row.words, "") if row.kind in known else row.words,
            at=row.at,
            staff=names.get(row.staff_id, ""),
        )
        for row in rows
    )


def settled(tx: Connection, case_id: str, names: dict[str, str]) -> tuple[SettledRow, ...]:
    """Return what was proposed and decided in a case and how it ended, in order of time."""
    table = tables.settled.c
    rows = tx.execute(select(tables.settled).where(table.case_id == case_id).order_by(table.place))
    return tuple(
        settled_row(codec.decode(row.kind, row.body), row.at, names.get(row.staff_id, "")) for row in rows
    )


def case_list(
    tx: Connection,
    *,
    state: CaseState | None = None,
    blocked: bool = False,
    only: frozenset[str] | None = None,
) -> list[CaseListRow]:
    """Return cases (``only`` these ids), the last touched first, with who it is about and what is due."""
    named, numbered = tables.call.alias(), tables.call.alias()
    who = numbered.c
    query = (
        select(tables.complaint_case, named.c.name, who.e164, who.prefix, who.sure, who.shown)
        .select_from(tables.complaint_case)
        .outerjoin(named, named.c.call_id == _newest_call(_CALL.name != ""))
        .outerjoin(numbered, who.call_id == _newest_call(_CALL.e164.is_not(None)))
        .order_by(_CASE.touched_at.desc(), _CASE.number.desc())
    )
    if state is not None:
        query = query.where(_CASE.state == state.value)
    if only is not None:
        query = query.where(_CASE.case_id.in_(only))
    rows = tx.execute(query).all()
    in_force = block_queries.blocked_among(tx, {row.e164 for row in rows})
    stopped = block_queries.blocked_cases(tx)
    names = staff_names(tx)
    return [
        CaseListRow(
            case_id=row.case_id,
            number=row.number,
            title=row.title,
            state=CaseState(row.state),
            caller_name=row.name or "",
            caller_number=call_queries.number_of(row),
            touched_at=row.touched_at,
            due_at=row.due_at,
            blocked=row.e164 in in_force or row.case_id in stopped,
            urgency=promise_queries.of_columns(row.urgency, row.fault),
            stands=ShownState(row.stands),
            unseen=(row.seen_at or 0) < row.touched_at,
            owner=names.get(row.owner_id, ""),
        )
        for row in rows
        if not blocked or row.e164 in in_force or row.case_id in stopped
    ]


def _newest_call(holds: ColumnElement[bool]) -> ScalarSelect[str]:
    """Select the case's newest call for which something holds, as case_file would find it."""
    return (
        select(_CALL.call_id)
        .where(_CALL.case_id == _CASE.case_id, holds)
        .order_by(_CALL.started_at.desc(), _CALL.call_id.desc())
        .limit(1)
        .correlate(tables.complaint_case)
        .scalar_subquery()
    )
