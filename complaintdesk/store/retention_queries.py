"""What is known of closed cases whose records may have served their time."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from sqlalchemy import and_, exists, func, or_, select

from complaintdesk.domain.case_events import CaseExported, DecisionMade, StateSet
from complaintdesk.domain.disclosure import Disclosed
from complaintdesk.domain.erasure import BAR
from complaintdesk.domain.retention import KeptLonger, Kind, Life, Thing
from complaintdesk.domain.terms import BlockState, CaseState
from complaintdesk.store import codec, message_queries, replaying, tables

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping
    from typing import Any

    from sqlalchemy import ColumnElement, Connection, ScalarSelect, Select

_CASE, _CALL, _MESSAGE = tables.complaint_case.c, tables.call.c, tables.message.c
_SAID, _LINE, _RECORDING = tables.decision.c, tables.note_line.c, tables.recording.c
_GONE = tables.erased_recording.c.recording_id
_CLOSED = (CaseState.DONE.value, CaseState.NO_REPLY_NEEDED.value)
_STANDING = (BlockState.PROPOSED.value, BlockState.IN_FORCE.value)
_HANDED = (codec.NAMES[CaseExported], codec.NAMES[Disclosed])
_DECIDED = codec.NAMES[DecisionMade]
_LONGER = codec.NAMES[KeptLonger]


def may_be_due(tx: Connection, before: Mapping[Kind, int]) -> list[str]:
    """Return the closed cases that hold something of a kind and were opened before its time (UTC µs), by number.

    Whatever was closed then was opened then: that alone says of most of 100,000 cases that nothing is due.
    """
    if not before:
        return []
    recorded = _CASE.case_id.in_(
        select(_CALL.case_id)
        .join(tables.recording, _RECORDING.call_id == _CALL.call_id)
        .where(_RECORDING.recording_id.not_in(select(_GONE)))
    )
    filed = or_(
        _CASE.case_id.in_(select(_MESSAGE.case_id).where(_unread())),
        _CASE.case_id.in_(select(tables.attachment.c.case_id)),
    )
    told = exists().where(_CALL.case_id == _CASE.case_id, _anything())
    holding = {
        Kind.RECORDING: recorded,
        Kind.MESSAGE: filed,
        Kind.CALL: told,
        Kind.CASE: or_(_worded(), recorded, filed, told),
    }
    old = (and_(_CASE.opened_at <= at, holding[kind]) for kind, at in before.items())
    query = select(_CASE.case_id).where(_CASE.state.in_(_CLOSED), or_(*old)).order_by(_CASE.number)
    return list(tx.scalars(query))


def lives(
    tx: Connection, closed_before: int, *, only: Collection[str] | Select[str] | None = None
) -> list[Life]:
    """Return the closed cases (``only`` these) that nothing happened to since a time (UTC µs).

    None with calls that go on.
    """
    made = tables.promise_made.c
    promise, block = tables.promise.c, tables.block.c
    query = (
        select(
            _CASE.case_id,
            _CASE.number,
            _CASE.title,
            or_(_CASE.held, _joined_held()).label("held"),
            _latest(_SAID.at, _SAID, _SAID.kind == codec.NAMES[StateSet]).label("closed"),
            _latest(_SAID.at, _SAID, _SAID.kind.in_(_HANDED)).label("handed"),
            _latest(_CALL.ended_at, _CALL, _CALL.call_id != "").label("called"),
            _latest(_MESSAGE.at, _MESSAGE, _MESSAGE.message_id != "").label("written"),
            exists().where(block.case_id == _CASE.case_id, block.state.in_(_STANDING)).label("blocked"),
            or_(
                exists().where(promise.case_id == _CASE.case_id, promise.closed_at.is_(None)),
                exists().where(made.case_id == _CASE.case_id, made.closed_at.is_(None)),
            ).label("promised"),
            _worded().label("worded"),
            exists().where(_CALL.case_id == _CASE.case_id, _anything()).label("told"),
            exists()
            .where(
                _CALL.case_id == _CASE.case_id,
                _CALL.call_id == _RECORDING.call_id,
                _RECORDING.recording_id.not_in(select(_GONE)),
            )
            .label("recorded"),
            or_(
                exists().where(_MESSAGE.case_id == _CASE.case_id, _unread()),
                exists().where(tables.attachment.c.case_id == _CASE.case_id),
            ).label("filed"),
        )
        .where(
            _CASE.state.in_(_CLOSED),
            _CASE.case_id.not_in(_merged_into_open()),
            ~exists().where(_CALL.case_id == _CASE.case_id, _CALL.ended_at.is_(None)),
        )
        .order_by(_CASE.number)
    )
    if only is not None:
        query = query.where(_CASE.case_id.in_(only))
    found = []
    for row in tx.execute(query):
        since = max(row.closed or 0, row.handed or 0, row.called or 0, row.written or 0)
        if row.closed is not None and since <= closed_before:
            found.append(
                Life(
                    case_id=row.case_id,
                    number=row.number,
                    title=row.title,
                    since=since,
                    held=row.held,
                    blocked=row.blocked,
                    promised=row.promised,
                    worded=row.worded,
                    left=_left(row),
                )
            )
    return found


def _left(row: Any) -> frozenset[Kind]:
    kinds = {Kind.CALL: row.told, Kind.RECORDING: row.recorded, Kind.MESSAGE: row.filed}
    left = frozenset(kind for kind, there in kinds.items() if there)
    return left | {Kind.CASE} if left or row.worded else left


def _worded() -> ColumnElement[bool]:
    """Say of a case that words about it are left: its title, a decision, a warning, a block's."""
    notice, block = tables.notice.c, tables.block.c
    return or_(
        _CASE.title != BAR,
        exists().where(_SAID.case_id == _CASE.case_id, _SAID.kind == _DECIDED, _SAID.words != BAR),
        exists().where(notice.case_id == _CASE.case_id, notice.words != BAR),
        exists().where(block.case_id == _CASE.case_id, block.words.not_in(("", BAR))),
    )


def _unread() -> ColumnElement[bool]:
    """Say of a message that its words are not erased."""
    return or_(_MESSAGE.subject != BAR, _MESSAGE.body != BAR)


def _anything() -> ColumnElement[bool]:
    """Say of a call that anything is left of it: who it was, or a line."""
    line = exists().where(_LINE.call_id == _CALL.call_id, _LINE.text.not_in(("", BAR)))
    return or_(_CALL.e164.is_not(None), _CALL.name.not_in(("", BAR)), _CALL.typed_number != "", line)


def _joined_held() -> ColumnElement[bool]:
    """Say of a case that a hold lies on the one it is part of, or on one of its parts."""
    merged, other = tables.merged_case.c, tables.complaint_case.alias().c
    above = and_(merged.case_id == _CASE.case_id, other.case_id == merged.into_id)
    below = and_(merged.into_id == _CASE.case_id, other.case_id == merged.case_id)
    return exists().where(or_(above, below), other.held)


def _merged_into_open() -> Select[Any]:
    """Select the cases that are part of one that is still handled: they are kept with it."""
    merged, into = tables.merged_case.c, tables.complaint_case.alias().c
    return (
        select(merged.case_id)
        .join(into.case_id.table, into.case_id == merged.into_id)
        .where(into.state.not_in(_CLOSED))
    )


def _latest(at: Any, of: Any, which: Any) -> ScalarSelect[Any]:
    return select(func.max(at)).where(of.case_id == _CASE.case_id, which).scalar_subquery()


def kept_until(tx: Connection, case_ids: Collection[str]) -> dict[str, int]:
    """Return how long cases are kept by what a manager said last, UTC µs."""
    rows = select(_SAID.case_id, _SAID.place).where(_SAID.kind == _LONGER, _SAID.case_id.in_(case_ids))
    found: dict[str, int] = {}
    for row in tx.execute(rows.order_by(_SAID.case_id, _SAID.place)):
        for _, event in replaying.events_of(tx, f"case-{row.case_id}", row.place - 1):
            if isinstance(event, KeptLonger):
                found[row.case_id] = event.until
    return found


def things(tx: Connection, case_ids: Collection[str]) -> dict[str, list[Thing]]:
    """Return what of cases is not erased yet: calls, recordings, messages and files, by case."""
    found: dict[str, list[Thing]] = defaultdict(list)
    for row in tx.execute(_calls(case_ids)):
        found[row.case_id].append(Thing(kind=Kind.CALL, ref=row.call_id, at=row.started_at))
    recordings = (
        select(_CALL.case_id, _RECORDING.recording_id, _RECORDING.started_at, _RECORDING.call_id)
        .join(tables.call, _CALL.call_id == _RECORDING.call_id)
        .where(_CALL.case_id.in_(case_ids), _RECORDING.recording_id.not_in(select(_GONE)))
    )
    for row in tx.execute(recordings):
        found[row.case_id].append(
            Thing(kind=Kind.RECORDING, ref=row.recording_id, at=row.started_at, call_id=row.call_id)
        )
    for case_id in case_ids:
        found[case_id] += _papers(tx, case_id)
    return found


def _calls(case_ids: Collection[str]) -> Select[Any]:
    query = select(_CALL.case_id, _CALL.call_id, _CALL.started_at)
    return query.where(_CALL.case_id.in_(case_ids), _anything()).order_by(_CALL.started_at)


def _papers(tx: Connection, case_id: str) -> Iterable[Thing]:
    for said in message_queries.messages(tx, case_id):
        if (said.subject, said.body) != (BAR, BAR):
            yield Thing(kind=Kind.MESSAGE, ref=said.message_id, at=said.at)
    for filed in message_queries.attachments(tx, case_id, {}):
        if filed.file.sha256:
            yield Thing(kind=Kind.MESSAGE, ref=filed.message_id, at=filed.at)
