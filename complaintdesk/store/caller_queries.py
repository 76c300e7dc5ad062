"""Who a typed fragment may mean: callers known from orders, calls and cases, and numbers in somebody's notes."""

from __future__ import annotations

from dataclasses import replace
from functools import cache
from typing import TYPE_CHECKING, Any

from sqlalchemy import Row, Select, bindparam, select

from complaintdesk.domain import folding, order_words
from complaintdesk.domain.caller_file import Candidate, Sureness
from complaintdesk.domain.errors import NotFound
from complaintdesk.domain.hit import HitKind
from complaintdesk.domain.terms import BlockState
from complaintdesk.store import (
    block_queries,
    call_queries,
    case_queries,
    mark_queries,
    order_queries,
    search_queries,
    tables,
)
from complaintdesk.store.dialects import ways_of
from complaintdesk.store.projections import search

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from sqlalchemy import Connection

    from complaintdesk.domain.caller_file import OrderRow
    from complaintdesk.domain.contact import PhoneNumber

_CALL = tables.call.c
_ENTRY = tables.entry.c
_STREAMS = select(_ENTRY.stream).where(
    _ENTRY.desk_id == bindparam("desk"), _ENTRY.seq.in_(bindparam("numbers", expanding=True))
)
_CALLS = (
    select(tables.call)
    .where(_CALL.call_id.in_(bindparam("ids", expanding=True)))
    .order_by(_CALL.started_at.desc())
)
"""Put together once: the expression for 64 places costs more to build than to ask."""
_NEWEST = 2**63 - 1
_PAGE = 64
_LOOKED_AT = 192
"""Noted callers that are read for one fragment."""
_DIGITS_IN_NOTES = 4
"""As many digits must be typed before notes are looked through: fewer stand in any date."""
_IN_NOTES = 3
_NOTES_READ = 128
_WRITTEN = frozenset({HitKind.LINE, HitKind.MESSAGE, HitKind.DECISION, HitKind.PROMISE})


def candidates(
    tx: Connection, typed: str, limit: int, number_of: Callable[[str], PhoneNumber]
) -> list[Candidate]:
    """Return whom a fragment may mean: ``limit`` known callers at most, then those in whose notes the digits stand.

    Each caller comes once. Numbers that end with the typed digits come first, then the newest. ``number_of`` words an
    E.164 number for the screen.
    """
    words, number_of = folding.words(typed), cache(number_of)  # one caller may have very many orders
    known: dict[tuple[str, str], Candidate] = {}
    for found in _known(tx, typed, words, number_of):
        before = known.setdefault(_key(found), found)
        known[_key(found)] = replace(before, at=max(before.at, found.at))
        if len(known) >= limit:
            break
    ordered = sorted(known.values(), key=lambda each: (not _ends_with(each, words), -each.at))
    maybe = {_key(found): found for found in _in_notes(tx, words) if _key(found) not in known}
    return [_with_standing(tx, found) for found in (*ordered, *list(maybe.values())[:_IN_NOTES])]


def _key(found: Candidate) -> tuple[str, str]:
    """Return what makes a caller one: the number, without one the name with the order."""
    if found.number and found.number.e164:
        return found.number.e164, ""
    return found.name, found.order_number


def _ends_with(found: Candidate, words: Sequence[str]) -> bool:
    phones = [found.number.e164] if found.number and found.number.e164 else []
    return any(order_words.is_digits(word) and order_words.ends_with(phones, word) for word in words)


def _known(
    tx: Connection, typed: str, words: Sequence[str], number_of: Callable[[str], PhoneNumber]
) -> Iterator[Candidate]:
    yield from _of_case(tx, typed)
    for order in order_queries.orders_with(tx, typed):
        yield _of_order(order, words, number_of)
    for call in _calls_with(tx, words):
        yield _of_call(call)


def _of_order(order: OrderRow, words: Sequence[str], number_of: Callable[[str], PhoneNumber]) -> Candidate:
    """Return the order's caller: with the number that was typed, if it has several."""
    e164 = next(
        (phone for phone in order.phones if folding.holds(order_words.texts_of_number(phone), words)),
        order.phones[0] if order.phones else "",
    )
    shown = order_words.texts_of_order(replace(order, mail=""))
    numbered = folding.holds(order_words.compared([order.order_number]), words)
    return Candidate(
        sureness=Sureness.KNOWN,
        number=number_of(e164) if e164 else None,
        name=order.name,
        kana=order.kana,
        order_number=order.order_number if numbered or not e164 else "",
        at=order.ordered_at,
        found_in="" if folding.holds(shown, words) else order.mail,
    )


def _of_call(call: Row[Any], found_in: str = "") -> Candidate:
    return Candidate(
        sureness=Sureness.KNOWN,
        number=call_queries.number_of(call),
        name=call.name,
        kana="",
        order_number=call.order_number,
        at=call.started_at,
        found_in=found_in,
    )


def _of_case(tx: Connection, typed: str) -> Iterator[Candidate]:
    """Yield the caller of ``C-0042``; a bare number may be anything."""
    if not folding.folded(typed).startswith("cー"):
        return
    try:
        case_id = case_queries.case_id_of(tx, typed)
    except NotFound:
        return
    call = tx.execute(_newest_call(case_id)).first()
    if call is not None:
        yield _of_call(call, case_queries.label(tx, case_id))


def _calls_with(tx: Connection, words: Sequence[str]) -> Iterator[Row[Any]]:
    """Yield calls whose caller, as last noted, has all words; those noted last come first."""
    grams = {gram for word in words for gram in folding.grams_of(word)}
    before, looked_at = _NEWEST, 0
    while grams and not _too_short(words) and looked_at < _LOOKED_AT:
        places = ways_of(tx).search.find(tx, grams | {search.CALLER}, before, _PAGE, "")
        for call in _calls_noted_at(tx, [(desk_id, seq) for _, desk_id, seq in places]):
            if folding.holds(_texts_of_call(call), words):
                yield call
        if len(places) < _PAGE:
            return
        before, looked_at = places[-1][0], looked_at + len(places)


def _too_short(words: Sequence[str]) -> bool:
    return not order_words.pieces_of_words(words)


def _calls_noted_at(tx: Connection, places: Sequence[tuple[str, int]]) -> list[Row[Any]]:
    ids: set[str] = set()
    for desk in {desk_id for desk_id, _ in places}:
        numbers = [seq for desk_id, seq in places if desk_id == desk]
        streams = tx.scalars(_STREAMS, {"desk": desk, "numbers": numbers})
        ids |= {stream.partition("-")[2] for stream in streams}
    return list(tx.execute(_CALLS, {"ids": list(ids)}))


def _texts_of_call(call: Row[Any]) -> list[str]:
    numbers = order_words.texts_of_number(call.e164) if call.e164 else []
    return [*order_words.compared((call.name, call.shown, call.typed_number, call.order_number)), *numbers]


def _in_notes(tx: Connection, words: Sequence[str]) -> Iterator[Candidate]:
    """Yield the callers about whom somebody wrote the typed digits."""
    if not any(order_words.is_digits(word) and len(word) >= _DIGITS_IN_NOTES for word in words):
        return
    for hit in search_queries.find(tx, words, 4 * _IN_NOTES, None, within=_NOTES_READ, callers=False):
        if hit.kind not in _WRITTEN:
            continue
        query = (
            select(tables.call).where(_CALL.call_id == hit.call_id)
            if hit.call_id
            else _newest_call(hit.case_id)
        )
        call = tx.execute(query).first()
        if call is not None:
            yield replace(_of_call(call, hit.text), sureness=Sureness.MAYBE, at=hit.at)


def _newest_call(case_id: str) -> Select[Any]:
    query = select(tables.call).where(_CALL.case_id == case_id)
    # The one that says who it is: a call that was noted without a number may have come since.
    return query.order_by(_CALL.e164.is_(None), _CALL.started_at.desc()).limit(1)


def _with_standing(tx: Connection, found: Candidate) -> Candidate:
    """Add what whoever answers should know first: a block, and how the shop treats this caller."""
    e164 = found.number.e164 if found.number else ""
    block = block_queries.block_of_number(tx, e164, (BlockState.IN_FORCE, BlockState.PROPOSED))
    return replace(found, block=block.state if block else None, mark=mark_queries.mark(tx, e164))
