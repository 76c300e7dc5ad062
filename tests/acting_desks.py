"""Two desks at which people act at random, and a plain list of what they did."""

from __future__ import annotations

import itertools
from collections import defaultdict
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Any

import rig
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, rule

from complaintdesk.domain import block, call, case_events
from complaintdesk.domain.contact import PhoneNumber
from complaintdesk.domain.terms import (
    Approval,
    BlockReason,
    Channel,
    Direction,
    NoteKind,
    Outcome,
    RecordingEnd,
)
from complaintdesk.store import call_queries
from complaintdesk.store.event_store import Append, EventStore

if TYPE_CHECKING:
    from pathlib import Path

    from complaintdesk.store.database import Database

DESKS = ("desk1", "desk2")
ANY = st.integers(0, 10**6)
"""Picks one of what there is, whatever its number."""


class ActingDesks(RuleBasedStateMachine):
    """Two desks on one store; ``streams`` holds what was written, an erased event as what is left of it."""

    def __init__(self, empty: Database, place: Any) -> None:
        super().__init__()
        self._folder = TemporaryDirectory(prefix="cd-stateful-")
        self._numbers = itertools.count(1)
        self._salts = itertools.count(1)
        self._when_salted: Any = None
        self.clocks = {desk: rig.SteeredClock() for desk in DESKS}
        self.streams: dict[str, list[Any]] = defaultdict(list)
        self.places: dict[tuple[str, int], tuple[str, int]] = {}  # entry → stream and place in it
        self.gone: dict[tuple[str, int], Any] = {}  # erased entry → what it said
        self.recordings: dict[str, str] = {}
        self.files_left: Path | None = None
        self.place = place
        self.database = empty
        self._take_seats()

    def _take_seats(self) -> None:
        self.stores = {
            desk: EventStore(self.database, desk, self.clocks[desk].now, self._salt) for desk in DESKS
        }

    def _salt(self) -> bytes:
        if self._when_salted:
            self._when_salted()
        return next(self._salts).to_bytes(32, "big")

    # --- words and picking ----------------------------------------------------------------------------

    def words(self) -> str:
        """Return words that were never said before."""
        return f"言葉{next(self._numbers):05d}番"

    def number(self) -> PhoneNumber:
        digits = f"{next(self._numbers):07d}"
        return PhoneNumber(e164=f"+81900{digits}", shown=f"090-0{digits[:3]}-{digits[3:]}")

    def pick(self, kind: str, which: int) -> str:
        """Return a stream of this kind, a new one now and then."""
        known = sorted(name for name in self.streams if name.startswith(f"{kind}-"))
        return known[which % len(known)] if known and which % 4 else f"{kind}-{next(self._numbers)}"

    def write(self, desk: str, stream: str, events: list[Any]) -> None:
        store, before = self.stores[desk], len(self.streams[stream])
        for entry, event in zip(store.append([Append(stream, events, before)], "s1"), events, strict=True):
            self.places[entry.desk_id, entry.seq] = (stream, len(self.streams[stream]))
            self.streams[stream].append(event)

    def begun(self, desk: str, kind: str, which: int) -> str:
        """Return a stream that has begun."""
        stream = self.pick(kind, which)
        if not self.streams[stream]:
            first: Any
            if kind == "call":
                first = call.CallStarted(direction=Direction.INCOMING, started_at=1, staff_id="s1")
            else:
                first = case_events.CaseOpened(number=next(self._numbers), title=self.words())
            self.write(desk, stream, [first])
        return stream

    # --- what people do -------------------------------------------------------------------------------

    @rule(desk=st.sampled_from(DESKS), which=ANY, lines=st.integers(1, 3))
    def say(self, desk: str, which: int, lines: int) -> None:
        stream = self.begun(desk, "call", which)
        self.write(desk, stream, [self._line() for _ in range(lines)])

    def _line(self) -> call.NoteWritten:
        line_id = f"l{next(self._numbers)}"
        return call.NoteWritten(line_id=line_id, note_kind=NoteKind.FACT, text=self.words(), at=1)

    @rule(desk=st.sampled_from(DESKS), which=ANY)
    def correct(self, desk: str, which: int) -> None:
        stream = self.begun(desk, "call", which)
        self.write(desk, stream, [line := self._line()])
        for text in (self.words(), ""):
            self.write(
                desk,
                stream,
                [call.NoteCorrected(line_id=line.line_id, note_kind=NoteKind.FACT, text=text, at=2)],
            )

    @rule(desk=st.sampled_from(DESKS), which=ANY, other=ANY)
    def say_who(self, desk: str, which: int, other: int) -> None:
        number = self.number()
        who = call.CallerNoted(
            number=number, typed_number=number.shown, name=self.words(), order_number=self.words()
        )
        joined = call.CallJoinedCase(case_id=self.begun(desk, "case", other).partition("-")[2])
        self.write(desk, self.begun(desk, "call", which), [who, joined])

    @rule(desk=st.sampled_from(DESKS), which=ANY)
    def record(self, desk: str, which: int) -> None:
        stream = self.begun(desk, "call", which)
        recording_id = f"r{next(self._numbers)}"
        with self.database.writing() as tx:
            call_queries.keep_recording_key(tx, recording_id, stream.partition("-")[2], recording_id.encode())
        self.recordings[recording_id] = "kept"
        of = {"recording_id": recording_id, "at": 1}
        began = call.RecordingStarted(**of, rate=16000, channels=2, sources=("",))
        gap = call.RecordingGap(recording_id=recording_id, source="caller", from_ms=1, ms=2)
        ended = call.RecordingEnded(**of, frames=1, head="", reason=RecordingEnd.STOPPED)
        shift = call.RecordingShifted(recording_id=recording_id, source="caller", at_ms=1, ms=-20)
        self.write(desk, stream, [began, gap, shift, call.AnnouncementMade(**of, words="録音します"), ended])

    @rule(desk=st.sampled_from(DESKS), which=ANY)
    def handle(self, desk: str, which: int) -> None:
        promise_id, message_id = (f"p{next(self._numbers)}" for _ in range(2))
        events = [
            case_events.CaseTitled(title=self.words()),
            case_events.CallbackPromised(
                promise_id=promise_id, number=self.number(), due_at=9, about=self.words()
            ),
            case_events.CallbackAttempted(promise_id=promise_id, call_id="c", outcome=Outcome.BUSY, at=2),
            case_events.CallbackClosed(promise_id=promise_id, kept=False, why=self.words()),
            case_events.WarningGiven(step=1, words=self.words(), at=3),
            case_events.FinalNoticeGiven(channel=Channel.LETTER, words=self.words(), reply_by=9, at=3),
            case_events.ProposalRefused(words=self.words()),
            case_events.DecisionMade(words=self.words()),
            case_events.MessageAdded(
                message_id=message_id,
                channel=Channel.MAIL,
                incoming=True,
                address=self.words(),
                subject=self.words(),
                body=self.words(),
                at=4,
            ),
            case_events.HoldPlaced(why=self.words()),
            case_events.HoldReleased(why=self.words()),
        ]
        stream = self.begun(desk, "case", which)
        self.write(desk, stream, events[which % 5 :: 2])

    @rule(desk=st.sampled_from(DESKS), approved=st.booleans())
    def propose_block(self, desk: str, approved: bool) -> None:
        proposed = block.BlockProposed(
            case_id="c",
            number=self.number(),
            name=self.words(),
            reason=BlockReason.ABUSE,
            words=self.words(),
            evidence=self.words(),
            needs=Approval.OWNER,
            review_at=1,
        )
        ends = [block.BlockApproved(), block.BlockLifted(why=self.words())]
        self.write(
            desk,
            f"block-{next(self._numbers)}",
            [proposed, *(ends if approved else [block.BlockDeclined(why=self.words())])],
        )
