"""What the ledger tells of a case beside lines and marks: callers, times, promises, notices, messages, decisions."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, TypeAlias

import msgspec

from complaintdesk.domain import block, call, case_events, decision, promise, teamwork, telling
from complaintdesk.domain.conduct import LadderSkipped
from complaintdesk.domain.disclosure import Disclosed
from complaintdesk.domain.merging import CallMovedOut, JoiningEvent
from complaintdesk.domain.message import AttachmentAdded, OriginalSaved
from complaintdesk.domain.retention import KeptLonger
from complaintdesk.domain.terms import EndReason
from complaintdesk.store import codec

if TYPE_CHECKING:
    from collections.abc import Iterator

    from complaintdesk.domain.ledger import Entry

Fact: TypeAlias = tuple[Any, ...]
"""What a row is of, and what it says."""

Thing: TypeAlias = tuple[str, str, str]
"""Stream, what it is, and its id: what several entries tell of, of which the last one counts."""


@dataclass(slots=True)
class RowsTold:
    """Heard entry by entry, in any order: the chains of two desks are read one after the other."""

    facts: dict[tuple[str, int], Fact] = field(default_factory=dict)
    """What an entry, by stream and version, tells by itself."""
    things: dict[Thing, dict[str, tuple[int, Any]]] = field(default_factory=dict)
    """What is known of each thing, with the version of the entry that tells it."""
    left: dict[tuple[str, str], int] = field(default_factory=dict)
    """The promises, by stream and id, that left a case with their call, and in which version of its stream."""
    strange: list[int] = field(default_factory=list)
    """The numbers of entries whose content is none of its kind."""
    parted: set[str] = field(default_factory=set)
    """The streams of cases out of which a call went with what was its own, by an entry that was held back."""
    came: set[str] = field(default_factory=set)
    """The promises that came into a case with their call: what became of them stands in two streams."""

    def hear(self, entry: Entry, body: bytes) -> None:
        """Take in what an entry says; a kind of a later version says nothing here."""
        if entry.kind not in codec.KINDS:
            return
        try:
            event = codec.decode(entry.kind, body)
        except msgspec.ValidationError:
            self.strange.append(entry.seq)
            return
        if entry.stream.startswith("call-"):
            self._of_call(entry, event)
        elif entry.stream.startswith("block-"):
            self._of_block(entry, event)
        elif entry.stream.startswith("case-"):
            self._of_case(entry, event)

    def hear_nothing(self, entry: Entry) -> None:
        """Note an entry that was held back."""
        if entry.kind in _PARTING:
            self.parted.add(entry.stream)

    def known(self, thing: Thing) -> dict[str, Any]:
        """Return what is known of a thing, without versions; of a promise, what was said since it last left."""
        stream, _, name = thing
        since = self.left.get((stream, name), 0)
        known = self.things.get(thing, {})
        return {attribute: value for attribute, (version, value) in known.items() if version > since}

    def told(self) -> Iterator[Fact]:
        """Return every fact that still stands in its case."""
        for fact in self.facts.values():
            if not fact:
                continue  # it left with its call
            stream, what, *said = fact
            if what == "attempt" and (said[0] in self.came or not self.known((stream, "promise", said[0]))):
                continue
            yield fact

    def _set(self, entry: Entry, what: str, name: str = "", /, **attributes: Any) -> None:
        known = self.things.setdefault((entry.stream, what, name), {})
        for attribute, value in attributes.items():
            if known.get(attribute, (0,))[0] < entry.version:
                known[attribute] = (entry.version, value)

    def _fact(self, entry: Entry, what: str, *said: object) -> None:
        # What left with its call may be heard after that.
        self.facts.setdefault((entry.stream, entry.version), (entry.stream, what, *said))

    def _of_call(self, entry: Entry, event: object) -> None:  # noqa: C901 - one match
        match event:
            case call.CallStarted():
                began = (event.direction, event.started_at, entry.utc_us, event.afterwards)
                self._set(entry, "call", "", began=began)
            case call.CallerNoted():
                who = (event.number, event.typed_number, event.name, event.order_number)
                self._set(entry, "caller", "", who=who)
            case call.CallEnded():
                self._set(entry, "end", "", at=event.ended_at, reason=event.reason)
            case promise.CallEndCorrected():
                self._set(entry, "end", "", at=event.ended_at, corrected=event.at)
            case telling.CallerTold():
                self._fact(entry, "told", event.what, event.words, event.at)
            case LadderSkipped():
                self._fact(entry, "warnings skipped", event.why, event.at)
            case teamwork.CallHandedOver():
                self._fact(entry, teamwork.TeamKind.HANDED_OVER.value, event.reason, event.words, event.at)
            case teamwork.ColleagueAsked():
                self._fact(entry, teamwork.TeamKind.ASKED.value, event.question_id, event.question, event.at)
            case teamwork.ColleagueAnswered():
                self._fact(entry, teamwork.TeamKind.ANSWERED.value, event.question_id, event.answer, event.at)
            case call.RecordingStarted():
                kept = (event.at, event.rate, event.channels, event.sources)
                self._set(entry, "recording", event.recording_id, kept=kept)
            case call.AnnouncementMade():
                self._set(entry, "recording", event.recording_id, announced=(event.at, event.words))

    def _of_block(self, entry: Entry, event: object) -> None:
        match event:
            case block.BlockProposed():
                self._set(
                    entry,
                    "block",
                    "",
                    who=(event.number, event.name, event.order_number),
                    ground=(event.reason, event.words, event.evidence, event.needs, entry.utc_us),
                    review_at=event.review_at,
                )
            case block.BlockApproved():
                self._set(entry, "block", "", decided=(entry.utc_us, ""))
            case block.BlockDeclined() | block.BlockLifted():
                self._set(entry, "block", "", decided=(entry.utc_us, event.why))
            case block.BlockReviewed():
                self._set(entry, "block", "", review_at=event.review_at)

    def _of_case(self, entry: Entry, event: Any) -> None:  # noqa: C901 - one match
        match event:
            case case_events.CaseOpened():
                self._set(entry, "case", "", number=event.number, opened_at=entry.utc_us, title=event.title)
            case case_events.CaseTitled():
                self._set(entry, "case", "", title=event.title)
            case case_events.FinalNoticeGiven():
                self._fact(entry, "notice", event.channel, event.words, event.at, event.reply_by)
            case case_events.WarningGiven():
                self._fact(entry, "notice", None, event.words, event.at, None)
            case case_events.MessageAdded():
                self._fact(entry, "message", *message_said(event))
            case AttachmentAdded():
                self._fact(
                    entry,
                    "file",
                    event.message_id,
                    event.attachment_kind,
                    event.caption,
                    event.file,
                    event.at,
                )
            case decision.RemedyProposed() | decision.RemedyDecided() | decision.EndingNoted():
                self._fact(entry, "settled", event, entry.utc_us)
            case CallMovedOut():
                self._moved_out(entry, event)
            case _:
                if not self._promised(entry, event):
                    self._decided(entry, event)
        if isinstance(event, case_events.StateSet):
            self._set(entry, "case", "", state=event.state)
        elif isinstance(event, case_events.FaultJudged):
            self._set(entry, "case", "", fault=event.fault)

    def _promised(self, entry: Entry, event: Any) -> bool:
        """Follow an event of a promise; tell whether it was one."""
        match event:
            case case_events.CallbackPromised():
                said: Fact = (event.number, event.about, event.made_at or entry.utc_us)
            case promise.PromiseMade():
                said = (event.call_id, event.to_whom, event.about, event.made_at or entry.utc_us)
            case case_events.CallbackRescheduled():
                self._set(entry, "promise", event.promise_id, due_at=event.due_at)
                return True
            case case_events.CallbackAttempted():
                self._fact(entry, "attempt", event.promise_id, event.call_id, event.outcome, event.at)
                return True
            case case_events.CallbackClosed() | promise.PromiseClosed():
                closed = (entry.utc_us, event.kept, event.why)
                self._set(entry, "promise", event.promise_id, closed=closed)
                return True
            case promise.PromiseAssigned():
                assigned = (event.who, event.staff_id, entry.utc_us)
                self._set(entry, "promise", event.promise_id, assigned=assigned)
                return True
            case _:
                return False
        self._set(entry, "promise", event.promise_id, said=said, due_at=event.due_at)
        if event.made_at:
            self.came.add(event.promise_id)
        return True

    def _moved_out(self, entry: Entry, event: CallMovedOut) -> None:
        self._decided(entry, event)
        for promise_id in event.promises:
            self.left[entry.stream, promise_id] = entry.version
        for version in (*event.warnings, *event.refusals):
            self.facts[entry.stream, version] = ()

    def _decided(self, entry: Entry, event: object) -> None:
        words, at = decided_words(event), entry.utc_us
        if isinstance(event, case_events.ProposalRefused):
            at = event.at or at
        if words is not None or isinstance(event, _NAMED):
            self._fact(entry, "decision", entry.kind, words, at)


_PARTING = frozenset(codec.NAMES[kind] for kind in codec.NAMES if issubclass(kind, CallMovedOut))
_NAMED = teamwork.OwnerNamed | OriginalSaved | JoiningEvent
"""Decisions whose words on the timeline are names of people, files and cases."""
NAMED = frozenset(codec.NAMES[kind] for kind in codec.NAMES if issubclass(kind, _NAMED))
"""The kinds of decisions whose words are not compared."""


def decided_words(event: object) -> str | None:
    """Return the words by which the timeline tells an event of a case; None where it does not, or not in its own."""
    match event:
        case case_events.StateSet():
            return event.state.value
        case case_events.FaultJudged():
            return event.fault.value
        case promise.UrgencySet():
            return event.urgency.value
        case case_events.DecisionMade() | case_events.ProposalRefused() | teamwork.CommentAdded():
            return event.words
        case case_events.CaseExported():
            return event.package
        case case_events.HoldPlaced() | case_events.HoldReleased() | KeptLonger():
            return event.why
        case Disclosed():
            return event.file or event.words
        case teamwork.CaseSeen():
            return ""
    return None


def message_said(row: Any) -> Fact:
    """Return what a message says, the same for its event and its row; its files are compared byte by byte."""
    return (
        *(row.message_id, row.channel, row.incoming, row.address, row.subject, row.body, row.at),
        *(row.our_address, row.zone, row.site, row.stars),
    )


def end_said(known: dict[str, Any]) -> Fact:
    """Return the end of a call, its reason, and when it was corrected."""
    at = known.get("at")
    return at, known.get("reason", EndReason.FINISHED if at is not None else None), known.get("corrected")
