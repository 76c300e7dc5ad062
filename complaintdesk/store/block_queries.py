"""The block list and the check of a number or address, from the read tables."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from sqlalchemy import Select, and_, bindparam, case, func, literal, or_, select, union

from complaintdesk.domain.block import BlockProposed, KeptWay, points_of
from complaintdesk.domain.block_rows import AllowanceRow, BlockChange
from complaintdesk.domain.case_file import BlockRow
from complaintdesk.domain.contact import PhoneNumber
from complaintdesk.domain.contact_point import (
    ContactPoint,
    PointKind,
    meets,
    values_of_mail,
    values_of_number,
)
from complaintdesk.domain.terms import BlockReason, BlockState, Direction
from complaintdesk.store import replaying, tables

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Sequence

    from sqlalchemy import Connection

_BLOCK = tables.block.c
_POINT = tables.block_point.c
_ALLOWED = tables.allowance.c
_CALL = tables.call.c
_MESSAGE = tables.message.c
_STANDING = (BlockState.IN_FORCE, BlockState.PROPOSED)

_PROPOSER, _DECIDER = tables.staff.alias(), tables.staff.alias()
_ROWS: Select[Any] = (
    select(
        *_BLOCK,
        tables.complaint_case.c.number,
        _PROPOSER.c.name.label("proposer"),
        _DECIDER.c.name.label("decider"),
    )
    .outerjoin(tables.complaint_case, tables.complaint_case.c.case_id == _BLOCK.case_id)
    .outerjoin(_PROPOSER, _PROPOSER.c.staff_id == _BLOCK.proposed_by)
    .outerjoin(_DECIDER, _DECIDER.c.staff_id == _BLOCK.decided_by)
)
_CHECK = select(tables.block_point).where(
    _POINT.value.in_(bindparam("values", expanding=True)),
    or_(*(_POINT.state == state.value for state in _STANDING)),
)
_LET_THROUGH = select(tables.allowance).where(_ALLOWED.value.in_(bindparam("values", expanding=True)))


def _coming(*some: Any) -> Select[Any]:
    """Select how often each block (``some`` of them) was met since each of its points is in force, and when last."""
    called = and_(_CALL.direction == Direction.INCOMING.value, _CALL.started_at > _POINT.since)
    written = and_(_MESSAGE.incoming, _MESSAGE.at > _POINT.since)
    below = or_(_MESSAGE.mail.like("%@" + _POINT.value), _MESSAGE.mail.like("%." + _POINT.value))
    ways = (
        (tables.call, _POINT.kind.in_(("number", "withheld")), and_(called, _CALL.e164 == _POINT.value)),
        (tables.call, _POINT.kind == "prefix", and_(called, _CALL.e164.like(_POINT.value + "%"))),
        (tables.message, _POINT.kind == "mail", and_(written, _MESSAGE.mail == _POINT.value)),
        (tables.message, _POINT.kind == "mail_domain", and_(written, below)),
    )
    came = union(*(_came(table, kind, met, some) for table, kind, met in ways)).subquery().c
    return select(came.block_id, func.count(), func.max(came.at)).group_by(came.block_id)


def _came(table: Any, kind: Any, met: Any, some: Sequence[Any]) -> Select[Any]:
    of_call = table is tables.call
    what = (_CALL.call_id, _CALL.started_at) if of_call else (_MESSAGE.message_id, _MESSAGE.at)
    way = literal("call" if of_call else "mail").label("way")
    return (
        select(_POINT.block_id, way, what[0].label("id"), what[1].label("at"))
        .select_from(tables.block_point)
        .join(table, met)
        .where(kind, _POINT.state == BlockState.IN_FORCE.value, *some)
    )


# Built once: whoever rings waits for their answers.
_ORDERED = _ROWS.order_by(
    _BLOCK.state != BlockState.PROPOSED.value, _BLOCK.proposed_at.desc(), _BLOCK.block_id
)
_OF_CASE = _ORDERED.where(_BLOCK.case_id == bindparam("the_case"))
_ONE = _ORDERED.where(_BLOCK.block_id == bindparam("the_block"))
_OF_THEM = _ORDERED.where(_BLOCK.block_id.in_(bindparam("the_blocks", expanding=True)))
_STANDING_OF_ALL = select(_BLOCK.block_id, _BLOCK.state, _BLOCK.review_at).order_by(
    case(
        (_BLOCK.state == BlockState.PROPOSED.value, 0),
        (_BLOCK.state == BlockState.IN_FORCE.value, 1),
        else_=2,
    ),
    _BLOCK.proposed_at.desc(),
    _BLOCK.block_id,
)
_TEXTS = (
    select(
        *(
            _BLOCK.block_id,
            tables.complaint_case.c.number,
            _BLOCK.name,
            _BLOCK.words,
            _BLOCK.shown,
            _BLOCK.e164,
        ),
        *(_POINT.shown.label("point"), _POINT.value),
    )
    .outerjoin(tables.complaint_case, tables.complaint_case.c.case_id == _BLOCK.case_id)
    .outerjoin(tables.block_point, _POINT.block_id == _BLOCK.block_id)
    .where(_BLOCK.block_id.in_(bindparam("the_blocks", expanding=True)))
)
_OF_IT = _POINT.block_id == bindparam("the_block")
_AMONG = _POINT.block_id.in_(bindparam("the_blocks", expanding=True))
_POINTS = select(tables.block_point).order_by(_POINT.block_id, _POINT.place)
_POINTS_OF_IT, _POINTS_OF_THEM = _POINTS.where(_OF_IT), _POINTS.where(_AMONG)
_CAME, _CAME_TO_IT, _CAME_TO_THEM = _coming(), _coming(_OF_IT), _coming(_AMONG)
_STAFF = select(tables.staff.c.staff_id, tables.staff.c.name)


def blocks(tx: Connection, *, case_id: str = "") -> list[BlockRow]:
    """Return the blocks of a case or all: those waiting for approval first, then the newest."""
    if not case_id:
        return _rows(tx, tx.execute(_ORDERED).all())
    found = tx.execute(_OF_CASE, {"the_case": case_id}).all()
    return [row for each in found for row in _rows(tx, [each], each.block_id)]


def block(tx: Connection, block_id: str) -> BlockRow | None:
    """Return one block, None if there is none of this id."""
    return next(iter(_rows(tx, tx.execute(_ONE, {"the_block": block_id}).all(), block_id)), None)


def blocks_of(tx: Connection, block_ids: Sequence[str]) -> list[BlockRow]:
    """Return the blocks of these ids, in no order."""
    asked = {"the_blocks": list(block_ids)}
    points, came = tx.execute(_POINTS_OF_THEM, asked), tx.execute(_CAME_TO_THEM, asked)
    return _worded(tx.execute(_OF_THEM, asked).all(), _by_block(points), _counted(came))


def standings(tx: Connection) -> list[tuple[str, BlockState, int]]:
    """Return id, state and review date (UTC µs) of every block, in the order of ``blocks``, but what ended last."""
    states = {state.value: state for state in BlockState}
    return [(block_id, states[state], at) for block_id, state, at in tx.execute(_STANDING_OF_ALL).fetchall()]


def texts_of(tx: Connection, block_ids: Sequence[str]) -> dict[str, dict[str, None]]:
    """Return by what words, numbers and cases blocks are found, each once."""
    found: dict[str, dict[str, None]] = {}
    for block_id, number, *texts in tx.execute(_TEXTS, {"the_blocks": list(block_ids)}).fetchall():
        label = f"C-{number:04d}" if number else ""
        found.setdefault(block_id, {}).update(dict.fromkeys(text for text in (*texts, label) if text))
    return found


def _rows(tx: Connection, found: Sequence[Any], only: str = "") -> list[BlockRow]:
    """Return the rows with what belongs to them; where it is ``only`` one, nothing else is read."""
    if not found:
        return []
    one = {"the_block": only}
    points = tx.execute(_POINTS_OF_IT, one) if only else tx.execute(_POINTS)
    came = tx.execute(_CAME_TO_IT, one) if only else tx.execute(_CAME)
    return _worded(found, _by_block(points), _counted(came))


def _worded(
    found: Sequence[Any],
    points: dict[str, list[ContactPoint]],
    attempts: dict[str, tuple[int, int | None]],
) -> list[BlockRow]:
    return [
        BlockRow(
            block_id=row.block_id,
            case_id=row.case_id,
            case_number=row.number or 0,
            number=PhoneNumber(e164=row.e164, prefix=row.prefix, sure=row.sure, shown=row.shown),
            name=row.name,
            reason=BlockReason(row.reason),
            words=row.words,
            evidence=row.evidence,
            needs=row.needs,
            state=BlockState(row.state),
            proposed_at=row.proposed_at,
            proposed_by=row.proposer or "",
            decided_at=row.decided_at,
            decided_by=row.decider or "",
            why=row.why,
            review_at=row.review_at,
            attempts=attempts.get(row.block_id, (0, None))[0],
            last_attempt_at=attempts.get(row.block_id, (0, None))[1],
            points=tuple(points.get(row.block_id, ())),
            order_number=row.order_number or "",
            kept=KeptWay(row.kept) if row.kept else None,
        )
        for row in found
    ]


def staff_names(tx: Connection) -> dict[str, str]:
    """Return everybody's name by id."""
    return {row.staff_id: row.name for row in tx.execute(_STAFF)}


def point_from(row: Any) -> ContactPoint:
    """Return the contact point in a row of either table."""
    return ContactPoint(kind=PointKind(row.kind), value=row.value, shown=row.shown)


def _by_block(rows: Iterable[Any]) -> dict[str, list[ContactPoint]]:
    found: dict[str, list[ContactPoint]] = {}
    for row in rows:
        found.setdefault(row.block_id, []).append(point_from(row))
    return found


def _counted(rows: Iterable[Any]) -> dict[str, tuple[int, int | None]]:
    """Return how many calls and mails came from each block's points since they are in force, and the last one's time.

    A call that two points of a block meet counts once.
    """
    return {block_id: (count, last) for block_id, count, last in rows}


def history(tx: Connection, block_id: str) -> tuple[BlockChange, ...]:
    """Return everything that was done with a block, from the ledger."""
    names = staff_names(tx)
    return tuple(
        BlockChange(
            block_id=block_id,
            kind=entry.kind,
            at=entry.utc_us,
            staff=names.get(entry.actor_id, ""),
            why=event.words if isinstance(event, BlockProposed) else getattr(event, "why", ""),
            added=points_of(event) if isinstance(event, BlockProposed) else getattr(event, "added", ()),
            removed=getattr(event, "removed", ()),
            review_at=getattr(event, "review_at", None),
        )
        for entry, event in replaying.events_of(tx, f"block-{block_id}")
    )


def standing(tx: Connection, values: Sequence[str], states: Iterable[BlockState] = _STANDING) -> list[Any]:
    """Return the points with one of these values whose block stands; each says its block and state."""
    wanted = {state.value for state in states}
    found = tx.execute(_CHECK, {"values": list(values)}) if values else ()
    return [row for row in found if row.state in wanted]


def block_of(tx: Connection, value: str, states: tuple[BlockState, ...]) -> BlockRow | None:
    """Return the block that meets a number (E.164, "" for a withheld one) or a mail address, None without any.

    It is of the first of ``states`` that has one, the narrowest of these. Who is let through meets no block.
    """
    values = values_of_mail(value) if "@" in value else values_of_number(value)
    found = [row for row in standing(tx, values, states) if meets(point_from(row), value)]
    if not found or _let_through(tx, values, value):
        return None
    best = min(found, key=lambda row: (states.index(BlockState(row.state)), -len(row.value), row.block_id))
    return block(tx, best.block_id)


def _let_through(tx: Connection, values: Sequence[str], value: str) -> bool:
    rows = tx.execute(_LET_THROUGH, {"values": list(values)})
    return any(meets(point_from(row), value) for row in rows)


def block_of_number(tx: Connection, e164: str, states: tuple[BlockState, ...]) -> BlockRow | None:
    """Return the block that meets a number, None without any or without a number."""
    return block_of(tx, e164, states) if e164 else None


def allowances(tx: Connection) -> list[AllowanceRow]:
    """Return whom the shop lets through, the newest first."""
    names = staff_names(tx)
    return [
        AllowanceRow(point=point_from(row), why=row.why, at=row.at, staff=names.get(row.staff_id, ""))
        for row in tx.execute(select(tables.allowance).order_by(_ALLOWED.at.desc(), _ALLOWED.value))
    ]


def blocked_among(tx: Connection, numbers: Collection[str | None]) -> frozenset[str]:
    """Return those of these numbers (E.164, "" for withheld ones) that a block in force meets."""
    query = select(_POINT.kind, _POINT.value, _POINT.shown).where(_POINT.state == BlockState.IN_FORCE.value)
    asked = {number for number in numbers if number is not None}
    wide = [point_from(row) for row in tx.execute(query.where(_POINT.kind.in_(("prefix", "withheld"))))]
    met = {number for number in asked if any(meets(point, number) for point in wide)}
    for some in _slices([number for number in asked - met if number]):
        exact = query.where(_POINT.kind == "number", _POINT.value.in_(some))
        met |= {row.value for row in tx.execute(exact)}
    through = [point_from(row) for row in tx.execute(select(tables.allowance))] if met else []
    return frozenset(number for number in met if not any(meets(point, number) for point in through))


def blocked_cases(tx: Connection) -> frozenset[str]:
    """Return the cases from which a block in force came, whatever it meets: a mail address too."""
    query = select(_BLOCK.case_id).where(_BLOCK.state == BlockState.IN_FORCE.value, _BLOCK.case_id != "")
    return frozenset(tx.scalars(query))


def _slices(numbers: list[str], size: int = 500) -> Iterable[list[str]]:
    return (numbers[start : start + size] for start in range(0, len(numbers), size))
