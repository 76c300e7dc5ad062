"""The list of 100,000 cases, filtered and searched; and a case with 10,000 entries, opened in the window."""

from __future__ import annotations

import statistics
import time
from random import Random
from typing import TYPE_CHECKING, Any

from bench.append import open_window
from bench.figures import Figure
from bench.homes import kept_sample
from complaintdesk import app
from complaintdesk.devices.clock import SystemClock
from complaintdesk.domain.call import CallEnded, CallerNoted, CallJoinedCase, CallStarted, NoteWritten
from complaintdesk.domain.case_events import CallbackPromised, CaseOpened, FaultJudged, StateSet
from complaintdesk.domain.case_list import DEFAULT_VIEWS, Sort, Wanted
from complaintdesk.domain.conduct import CallInterviewed
from complaintdesk.domain.teamwork import CaseSeen, OwnerNamed
from complaintdesk.domain.terms import (
    BlockReason,
    CaseState,
    Direction,
    Enquiry,
    Fault,
    NoteKind,
    ShownState,
    Urgency,
)
from complaintdesk.sample.builder import SeededIds
from complaintdesk.sample.script import plays
from complaintdesk.services import phone_numbers
from complaintdesk.store.event_store import Append, EventStore
from complaintdesk.viewmodels.case_list import PAGE, label

if TYPE_CHECKING:
    from complaintdesk.domain.case_events import CaseEvent
    from complaintdesk.services.desk import Desk
    from complaintdesk.services.homes import OpenHome

CASES, ENTRIES = 100_000, 10_000
ROUNDS, OPENED = 8, 20
FILTER_MS, OPEN_MS = 100.0, 150.0
_AT_ONCE = 200
_MINUTE = 60_000_000
_BLOCKED = 20
_LONG_CALLS = 40
PEER = "bare sqlcipher3"
_BARE = (
    "SELECT number FROM complaint_case WHERE stands = ? ORDER BY weight DESC, touched_at DESC, number DESC"
)


def measure(cases: int = CASES, entries: int = ENTRIES) -> list[Figure]:
    """Return the 95th percentile of filters and words with their first page, and of opening a long case."""
    home = kept_sample(f"{cases}-listed-{entries}-long", lambda opened: _fill(opened, cases, entries))
    desk = app.open_desk(home)
    filters = _timed(desk, [("", wanted) for wanted in _wanted(desk)])
    words = _timed(desk, [(typed, Wanted()) for typed in _typed()])
    bare = _bare(desk)
    desk.close()
    return [
        Figure(
            name=f"filter {cases:,} cases and read the first page, p95",
            value=_p95(filters),
            unit="ms",
            at_most=FILTER_MS,
        ),
        Figure(name="the same, slowest", value=max(filters), unit="ms"),
        Figure(name=f"{PEER}: one filter in the list's order, median", value=bare, unit="ms"),
        Figure(name="words typed to search the list, p95", value=_p95(words), unit="ms", at_most=FILTER_MS),
        Figure(
            name=f"open a case with {entries:,} entries, p95",
            value=_p95(_opened(home, entries)),
            unit="ms",
            at_most=OPEN_MS,
        ),
    ]


def _p95(times: list[float]) -> float:
    return statistics.quantiles(times, n=100)[94]


def _timed(desk: Desk, asked: list[tuple[str, Wanted]]) -> list[float]:
    times = []
    for typed, wanted in asked * ROUNDS:
        begun = time.perf_counter()
        desk.cases.window(typed, wanted, 0, PAGE)
        times.append((time.perf_counter() - begun) * 1000)
    return times


def _wanted(desk: Desk) -> list[Wanted]:
    me = desk.shops.shop().staff[0].staff_id
    views = [wanted for name, wanted in DEFAULT_VIEWS.items() if name != "mine"]
    states = [Wanted(state=state) for state in ShownState]
    orders = [Wanted(sort=sort) for sort in Sort]
    others = [
        Wanted(owner=me, unfinished=True),
        Wanted(fault=Fault.OURS, urgency=Urgency.URGENT),
        Wanted(enquiry=Enquiry.RETURN, days=30),
        Wanted(state=ShownState.NEW, unseen=True, sort=Sort.DUE),
    ]
    return [*views, *states, *orders, *others]


def _typed() -> list[str]:
    return ["見本", "見本 777", "C-0042", "0900", "破損", "り", "りんご 5", "様", "小鉢", "R-2"]


def _bare(desk: Desk) -> float:
    times = []
    with desk.database.reading() as tx:
        bare: Any = tx.connection.dbapi_connection
        for _ in range(ROUNDS):
            begun = time.perf_counter()
            bare.execute(_BARE, ("in_hand",)).fetchall()
            times.append((time.perf_counter() - begun) * 1000)
    return statistics.median(times)


def _opened(home: Any, entries: int) -> list[float]:
    """Return ms from asking for the long case until its last lines are painted; a short one is shown between."""
    from PySide6.QtCore import QEventLoop, Qt
    from PySide6.QtWidgets import QApplication

    with open_window(home) as person:
        person.press(Qt.Key.Key_3, Qt.KeyboardModifier.ControlModifier)
        person.settle()
        page = person.desk.window.page("cases")
        desk = person.desk.session.tasks.desk
        long, short = (desk.cases.id_of(label(number)) for number in (1, 2))
        times = []
        for _ in range(OPENED):
            for number, case_id in ((2, short), (1, long)):
                begun = time.perf_counter()
                page.open_case(case_id)
                while page.ui.number_label.text() != label(number):
                    QApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
                page.ui.timeline.repaint()
                took = (time.perf_counter() - begun) * 1000
                person.settle()
            times.append(took)
        if sum(len(call.lines) for call in desk.cases.file(long).calls) < entries // 2:
            raise RuntimeError("the case that was opened is not the long one")
    return times


# --- the home -----------------------------------------------------------------------------------------------------


def _fill(home: OpenHome, cases: int, entries: int) -> None:
    random, by = Random("complaintdesk cases"), home.settings.signed_in
    store = EventStore(home.database, home.settings.desk_id, SystemClock().now, lambda: random.randbytes(32))
    ids = SeededIds(random)
    lines = [cue.words for play in plays() for act in play.acts for cue in act.cues if len(cue.words) > 8]
    now = SystemClock().now()
    store.append(_long(ids, entries, lines, now), by)
    for start in range(2, cases + 1, _AT_ONCE):
        changes: list[Append] = []
        for number in range(start, min(cases + 1, start + _AT_ONCE)):
            changes += _one(random, ids, number, lines, now - (cases - number) * _MINUTE, by)
        store.append(changes, by)
    desk = app.desk_on(home)
    for row in desk.cases.window("", Wanted(state=ShownState.IN_HAND), 0, _BLOCKED).rows:
        (block,) = desk.blocks.propose(row.case_id, BlockReason.ABUSE, "暴言", by).blocks
        desk.blocks.approve(block, by)


def _one(random: Random, ids: Any, number: int, lines: list[str], at: int, by: str) -> list[Append]:
    """Return a case with its call: every fifth is unfinished, in all the ways a case can stand."""
    call_id, case_id = ids.new(), ids.new()
    who = phone_numbers.of_e164(f"+81900{random.randrange(10_000_000):07d}")
    after: list[CaseEvent] = [CaseOpened(number=number, title=random.choice(lines)[:24])]
    if number % 5:
        after.append(StateSet(state=CaseState.DONE))
    elif number % 3 == 0:
        due = at + random.randrange(40_000) * _MINUTE
        after.append(
            CallbackPromised(promise_id=ids.new(), number=who, due_at=due, about=random.choice(lines))
        )
    elif number % 2 == 0:
        after += [OwnerNamed(staff_id=by), StateSet(state=random.choice([CaseState.OPEN, CaseState.WAITING]))]
    if number % 4 == 0:
        after.append(FaultJudged(fault=random.choice(list(Fault))))
    if number % 2:
        after.append(CaseSeen())
    return [
        Append(f"case-{case_id}", after, 0),
        Append(
            f"call-{call_id}",
            [
                CallStarted(direction=Direction.INCOMING, started_at=at, staff_id=by),
                CallerNoted(
                    number=who, typed_number="", name=f"見本 {number}", order_number=f"R-{number:06d}"
                ),
                CallInterviewed(enquiry=random.choice(list(Enquiry))),
                CallJoinedCase(case_id=case_id),
                CallEnded(ended_at=at + _MINUTE),
            ],
            0,
        ),
    ]


def _long(ids: Any, entries: int, lines: list[str], now: int) -> list[Append]:
    """Return case 1 with so many entries: calls over a year."""
    case_id, each = ids.new(), entries // _LONG_CALLS
    changes = [
        Append(f"case-{case_id}", [CaseOpened(number=1, title="長い案件"), StateSet(state=CaseState.OPEN)], 0)
    ]
    who = phone_numbers.of_e164("+819001234567")
    for place in range(_LONG_CALLS):
        at = now - (_LONG_CALLS - place) * 9 * 24 * 60 * _MINUTE
        said = [
            NoteWritten(
                line_id=ids.new(),
                note_kind=list(NoteKind)[n % len(NoteKind)],
                text=lines[n % len(lines)],
                at=at + n * 5_000_000,
            )
            for n in range(each - 4)
        ]
        call_id = ids.new()
        events: list[Any] = [
            CallStarted(direction=Direction.INCOMING, started_at=at, staff_id=""),
            CallerNoted(number=who, typed_number="", name="見本 長男", order_number=""),
            *said,
            CallJoinedCase(case_id=case_id),
            CallEnded(ended_at=at + each * 5_000_000),
        ]
        changes.append(Append(f"call-{call_id}", events, 0))
    return changes
