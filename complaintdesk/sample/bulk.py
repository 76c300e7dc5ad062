"""Fills a home with many entries fast, for measuring: calls, lines and cases as a busy shop writes them."""

from __future__ import annotations

from random import Random
from typing import TYPE_CHECKING

from complaintdesk.devices.clock import SystemClock
from complaintdesk.domain.call import (
    CallEnded,
    CallerNoted,
    CallJoinedCase,
    CallStarted,
    NoteWritten,
)
from complaintdesk.domain.case_events import CaseOpened, StateSet
from complaintdesk.domain.terms import CaseState, Direction, NoteKind
from complaintdesk.sample.builder import SeededIds
from complaintdesk.sample.script import plays
from complaintdesk.sample.stage import SECOND
from complaintdesk.services import phone_numbers
from complaintdesk.store import case_queries
from complaintdesk.store.event_store import Append, EventStore

if TYPE_CHECKING:
    from complaintdesk.domain.contact import PhoneNumber
    from complaintdesk.services.homes import OpenHome
    from complaintdesk.services.ports import Ids

_LINES = 15
_ENTRIES_BESIDE = 6
"""A call begins, says who it is, holds its lines, joins a case that opens and is done, and ends."""

_CALLS_AT_ONCE = 100
_CALL_US = 20 * 60 * SECOND


def add_entries(home: OpenHome, count: int, *, seed: int = 1) -> int:
    """Add at least ``count`` ledger entries to an open home, in transactions of 2,100; return how many were added."""
    each = _LINES + _ENTRIES_BESIDE
    calls = -(-count // each)
    add_calls(home, calls, seed=seed)
    return calls * each


def add_calls(home: OpenHome, calls: int, *, lines_each: int = _LINES, seed: int = 1) -> list[PhoneNumber]:
    """Add calls, each with its case, in transactions of 100; return the numbers that rang.

    The calls lie one after another before the present moment; nothing of it is due.
    """
    random = Random(f"complaintdesk bulk {seed}")
    ids = SeededIds(random)
    store = EventStore(home.database, home.settings.desk_id, SystemClock().now, lambda: random.randbytes(32))
    lines = [cue.words for play in plays() for act in play.acts for cue in act.cues if len(cue.words) > 8]
    numbers = [phone_numbers.of_e164(f"+81900{random.randrange(10_000_000):07d}") for _ in range(500)]
    with home.database.reading() as tx:
        highest = case_queries.highest_case_number(tx)
    first = SystemClock().now() - calls * _CALL_US
    for start in range(0, calls, _CALLS_AT_ONCE):
        changes: list[Append] = []
        for n in range(start, min(calls, start + _CALLS_AT_ONCE)):
            who = CallerNoted(
                number=random.choice(numbers), typed_number="", name=f"見本 {n}", order_number=""
            )
            words = random.choices(lines, k=lines_each)
            changes += _call(ids, highest + n + 1, who, words, first + n * _CALL_US, home.settings.signed_in)
        store.append(changes, home.settings.signed_in)
    return numbers


def _call(
    ids: Ids, case_number: int, who: CallerNoted, words: list[str], at: int, staff_id: str
) -> list[Append]:
    call_id, case_id = ids.new(), ids.new()
    kinds = list(NoteKind)
    lines = [
        NoteWritten(
            line_id=ids.new(), note_kind=kinds[n % len(kinds)], text=text, at=at + (n + 1) * 30 * SECOND
        )
        for n, text in enumerate(words)
    ]
    return [
        Append(
            f"case-{case_id}",
            [CaseOpened(number=case_number, title=words[0][:24]), StateSet(state=CaseState.DONE)],
            0,
        ),
        Append(
            f"call-{call_id}",
            [
                CallStarted(direction=Direction.INCOMING, started_at=at, staff_id=staff_id),
                who,
                *lines,
                CallJoinedCase(case_id=case_id),
                CallEnded(ended_at=at + _CALL_US - SECOND),
            ],
            0,
        ),
    ]
