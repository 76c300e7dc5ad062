"""A written situation of a shop: what happened in plain words becomes the rows of a case, what follows is checked."""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace
from typing import Any

from rig import JST, jst

from complaintdesk.domain import grounds
from complaintdesk.domain.block import approval_needed
from complaintdesk.domain.case_file import (
    AttemptRow,
    CallRow,
    CaseFile,
    DecisionRow,
    LineRow,
    MarkRow,
    MessageRow,
    NoticeRow,
    PromiseRow,
    ToldRow,
)
from complaintdesk.domain.contact import WITHHELD, PhoneNumber
from complaintdesk.domain.erasure import BAR
from complaintdesk.domain.ladder import Climb
from complaintdesk.domain.shop import Rules
from complaintdesk.domain.telling import Told
from complaintdesk.domain.terms import (
    Approval,
    BlockReason,
    CaseState,
    Channel,
    Direction,
    Fault,
    MarkKind,
    NoteKind,
    Outcome,
)

HANAKO = PhoneNumber(e164="+819001234567", shown="090-0123-4567")
LINE = re.compile(r"(\d\d \d\d:\d\d) (.+)")


def at(words: str) -> int:
    """``19 09:30`` is the 19th of November 2026, Japanese time."""
    return jst(f"2026-11-{words}")


@dataclass
class Story:
    """What happened so far. A line belongs to the newest call; without one, the caller rang for it."""

    rules: Rules = field(default_factory=Rules)
    fault: Fault = Fault.UNDECIDED
    calls: list[CallRow] = field(default_factory=list)
    lines: list[LineRow] = field(default_factory=list)
    told: list[ToldRow] = field(default_factory=list)
    attempts: list[AttemptRow] = field(default_factory=list)
    notices: list[NoticeRow] = field(default_factory=list)
    messages: list[MessageRow] = field(default_factory=list)
    decisions: list[DecisionRow] = field(default_factory=list)
    elsewhere: list[int] = field(default_factory=list)
    grave: bool = False
    ended_at: int | None = None

    def happen(self, given: str) -> None:
        """Take one line of what happened."""
        matched = LINE.fullmatch(given)
        assert matched, f"no moment: {given}"
        act, _, words = matched[2].partition(": ")
        verb = getattr(self, "do_" + act.replace(" ", "_"), None)
        assert verb, f"unknown act: {act}"
        verb(at(matched[1]), words)

    # --- on the telephone and in writing

    def do_we_ring(self, at: int, words: str) -> None:
        outcome = Outcome(words.replace(" ", "_"))
        self.attempts.append(AttemptRow(call_id=f"o{at}", outcome=outcome, at=at, staff="見本 桜"))

    def do_the_caller_rings(self, at: int, words: str) -> None:
        number = {"": HANAKO, "withheld": WITHHELD, "another number": PhoneNumber(e164="+819000000002")}[
            words
        ]
        self.calls.append(
            CallRow(
                call_id=f"c{at}", direction=Direction.INCOMING, started_at=at, noted_at=at, afterwards=False,
                ended_at=None, end_reason=None, staff="", number=number, typed_number="", name="見本 花子",
                order_number="", case_id="k1", parked=False,
            )
        )  # fmt: skip

    def do_the_end_of_the_call_is_corrected(self, at: int, _words: str) -> None:
        self.calls[-1] = replace(self.calls[-1], ended_at=at, end_corrected_at=at)

    def do_the_caller_is_in_touch_about_another_case(self, at: int, _words: str) -> None:
        self.elsewhere.append(at)

    def do_the_caller_writes(self, at: int, words: str) -> None:
        self._message(at, words, incoming=True)

    def do_we_write(self, at: int, words: str) -> None:
        self._message(at, words, incoming=False)

    def _message(self, at: int, words: str, *, incoming: bool) -> None:
        message = MessageRow(
            message_id=f"m{at}",
            channel=Channel(words),
            incoming=incoming,
            address="",
            subject="",
            body="",
            at=at,
        )
        self.messages.append(message)

    def do_final_notice(self, at: int, words: str) -> None:
        way, _, by = words.partition(", reply by ")
        reply_by = jst(f"2026-11-{by}")
        notice = NoticeRow(
            step=0, words="期日までに", at=at, staff="", channel=Channel(way), reply_by=reply_by
        )
        self.notices.append(notice)

    # --- what was said

    def do_we_ask_to_stop(self, at: int, words: str) -> None:
        self.told.append(ToldRow(what=Told.STOP, words=words, at=at, staff=""))

    def do_we_propose(self, at: int, words: str) -> None:
        self.told.append(ToldRow(what=Told.OFFER, words=words, at=at, staff=""))

    def do_refused(self, at: int, words: str) -> None:
        self.decisions.append(DecisionRow(kind="case.proposal_refused", words=words, at=at, staff=""))

    def do_we_warn(self, at: int, words: str) -> None:
        step = sum(1 for each in self.notices if each.step) + 1
        self.notices.append(NoticeRow(step=step, words=words or "おやめください", at=at, staff=""))

    def do_too_grave_for_warnings(self, at: int, words: str) -> None:
        self.do_abuse(at, words)
        self.grave = True

    def do_fact(self, at: int, words: str) -> None:
        self._line(at, NoteKind.FACT, words)

    def do_demand(self, at: int, words: str) -> None:
        self._line(at, NoteKind.DEMAND, words)

    def do_abuse(self, at: int, words: str) -> None:
        self._line(at, NoteKind.ABUSE, words)

    def _line(self, at: int, kind: NoteKind, words: str) -> None:
        line = LineRow(line_id=f"l{at}", kind=kind, text=words, at=at, written_at=at, offset_us=0, staff="")
        self.lines.append(line)

    def do_marked_as_abuse(self, at: int, words: str) -> None:
        self._mark(at, MarkKind.ABUSE, words or "verbal")

    def do_marked_as_unreasonable(self, at: int, words: str) -> None:
        self._mark(at, MarkKind.DEMAND, words or "means")

    def do_the_mark_is_taken_back(self, at: int, _words: str) -> None:
        self._mark(at, self.lines[-1].marks[-1].kind, "")

    def _mark(self, at: int, kind: MarkKind, value: str) -> None:
        mark = MarkRow(kind=kind, value=value, words="", at=at, staff="")
        self.lines[-1] = replace(self.lines[-1], marks=(*self.lines[-1].marks, mark))

    def do_the_line_is_corrected(self, at: int, words: str) -> None:
        """The row that replaces a line keeps when that was said; without words it was withdrawn."""
        old = self.lines[-1]
        self.lines[-1] = replace(old, corrected_by=f"{old.line_id}.2")
        kind = NoteKind.FACT if words else old.kind
        self.lines.append(
            replace(old, line_id=f"{old.line_id}.2", corrects=old.line_id, text=words, kind=kind)
        )

    def do_the_line_is_erased(self, _at: int, _words: str) -> None:
        self.lines[-1] = replace(self.lines[-1], text=BAR)

    def do_the_refusal_is_erased(self, _at: int, _words: str) -> None:
        self.decisions[-1] = replace(self.decisions[-1], words=BAR)

    def do_the_notice_is_erased(self, _at: int, _words: str) -> None:
        self.notices[-1] = replace(self.notices[-1], words=BAR)

    # --- how the shop sees it

    def do_fault(self, _at: int, words: str) -> None:
        self.fault = Fault(words)

    def do_case(self, at: int, words: str) -> None:
        self.decisions.append(DecisionRow(kind="case.state_set", words=CaseState(words), at=at, staff=""))

    def do_the_shop_changes(self, _at: int, words: str) -> None:
        name, _, value = words.partition(" to ")
        self.rules = replace(self.rules, **{name: Approval(value) if name == "approval" else int(value)})

    # --- what follows

    def file(self) -> CaseFile:
        """Return the case as the record shows it."""
        if self.lines and not self.calls:
            self.do_the_caller_rings(self.lines[0].at, "")
        if self.told and not self.calls:
            self.do_the_caller_rings(self.told[0].at, "")
        if self.calls:
            last = replace(self.calls[-1], lines=tuple(self.lines), told=tuple(self.told))
            self.calls[-1] = last
        promise = PromiseRow(
            promise_id="p1", case_id="k1", number=HANAKO, about="", made_at=0, due_at=0, staff="",
            attempts=tuple(self.attempts),
        )  # fmt: skip
        return CaseFile(
            case_id="k1", number=1, title="", state=CaseState.OPEN, fault=self.fault, opened_at=0,
            caller_name="見本 花子", caller_number=HANAKO, order_number="", calls=tuple(self.calls),
            promises=(promise,), notices=tuple(self.notices), messages=tuple(self.messages),
            decisions=tuple(self.decisions),
        )  # fmt: skip


def follows(story: Story, when: str) -> dict[str, Any]:
    """Return everything that the policies say at a moment, by the names that the situations use."""
    file, now = story.file(), at(when)
    judged = grounds.judge(file, story.elsewhere, rules=story.rules, now=now, tz=JST)
    silent, talking = judged.unresponsive, judged.dialogue
    stops = sum(1 for each in story.told if each.what is Told.STOP)
    climb = Climb(stops=stops, warnings=sum(1 for each in story.notices if each.step), grave=story.grave)
    found: dict[str, Any] = {
        "unanswered": silent.count,
        "days": silent.days,
        "times_of_day": silent.slots,
        "tries_done": silent.tries_done,
        "unresponsive": silent.reached,
        "refused": len(talking.refusals),
        "answer_awaited": talking.open_offer is not None,
        "finally_warned": talking.final is not None,
        "again": [each.what.value for each in talking.repeats],
        "dialogue_impossible": talking.reached,
        "next_rung": climb.next(story.rules).value,
    }
    for reason in BlockReason:
        complete = judged.complete(reason)
        needed = approval_needed(story.rules.approval, story.fault, complete=complete)
        found[f"approval_{reason.value}"] = needed.value
    return found
