"""A case: a complaint being handled, with its promises, call-backs, notices and decisions."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from complaintdesk.domain.case_events import (
    CallbackAttempted,
    CallbackClosed,
    CallbackPromised,
    CallbackRescheduled,
    CaseEvent,
    CaseExported,
    CaseOpened,
    CaseTitled,
    DecisionMade,
    FaultJudged,
    FinalNoticeGiven,
    HoldPlaced,
    HoldReleased,
    MessageAdded,
    ProposalRefused,
    StateSet,
    WarningGiven,
)
from complaintdesk.domain.contact import PhoneNumber
from complaintdesk.domain.decision import EndingNoted, RemedyDecided, RemedyProposed
from complaintdesk.domain.disclosure import Disclosed
from complaintdesk.domain.errors import AlreadyDecided, InvalidInput, NotFound
from complaintdesk.domain.exhibit_words import ExhibitsWorded, ExhibitWords
from complaintdesk.domain.merging import (
    CallCameBack,
    CallGivenBack,
    CallMovedIn,
    CallMovedOut,
    CaseMerged,
    MergeUndone,
    PointsLinked,
    PointsUnlinked,
)
from complaintdesk.domain.message import AttachmentAdded, OriginalSaved
from complaintdesk.domain.promise import PromiseAssigned, PromiseClosed, PromiseMade, UrgencySet, closed
from complaintdesk.domain.retention import KeptLonger
from complaintdesk.domain.teamwork import CaseSeen, CommentAdded, OwnerNamed
from complaintdesk.domain.terms import CaseState, Channel, Fault, Outcome, Urgency, WhoRings

UNANSWERED = frozenset({Outcome.NO_ANSWER, Outcome.BUSY, Outcome.REFUSED})
"""Outcomes that count towards 応答なし; a wrong number says nothing about the caller."""


@dataclass(frozen=True, slots=True)
class Case:
    """A case as its events say."""

    number: int = 0
    title: str = ""
    state: CaseState = CaseState.OPEN
    fault: Fault = Fault.UNDECIDED
    ever_ours: bool = False
    """The fault was once judged to be ours, whatever it is taken for now."""
    open_promises: dict[str, PhoneNumber] = field(default_factory=dict)
    attempts: tuple[CallbackAttempted, ...] = ()
    notices: tuple[FinalNoticeGiven, ...] = ()
    warnings: int = 0
    messages_in: tuple[int, ...] = ()
    held: bool = False
    merged_into: str = ""
    """The id of the case that this one is part of; empty for a case of its own."""
    unmerged: CaseState = CaseState.OPEN
    """Where it stood when it was merged."""
    open_made: frozenset[str] = frozenset()
    """Open promises other than to ring."""
    urgency: Urgency | None = None
    """As a person judged it; None while nobody did."""
    owner_id: str = ""
    """Who answers for the case; empty while nobody does."""
    mixed: bool = False
    """A call of another case was moved here: whose words are grounds against whom is for people to judge."""
    away: frozenset[str] = frozenset()
    """Calls that went into another case and may come back."""
    links: frozenset[str] = frozenset()
    """Links of contact points that were noted here and stand."""
    exhibit_words: tuple[ExhibitWords, ...] = ()
    """How its exhibits are worded, where not as the record has it."""

    def after(self, event: CaseEvent) -> Case:  # noqa: C901 - one match over the events of a case
        """Return the case once ``event`` has happened."""
        match event:
            case CaseOpened():
                return replace(self, number=event.number, title=event.title)
            case CaseTitled():
                return replace(self, title=event.title)
            case StateSet():
                return replace(self, state=event.state)
            case FaultJudged():
                ever = self.ever_ours or event.fault is Fault.OURS
                return replace(self, fault=event.fault, ever_ours=ever)
            case CallbackPromised():
                return replace(self, open_promises={**self.open_promises, event.promise_id: event.number})
            case CallbackAttempted():
                return replace(self, attempts=(*self.attempts, event))
            case CallbackClosed():
                left = {key: number for key, number in self.open_promises.items() if key != event.promise_id}
                return replace(self, open_promises=left)
            case FinalNoticeGiven():
                return replace(self, notices=(*self.notices, event))
            case WarningGiven():
                return replace(self, warnings=event.step)
            case MessageAdded(incoming=True):
                return replace(self, messages_in=(*self.messages_in, event.at))
            case CaseMerged():
                return replace(self, merged_into=event.into_id, unmerged=self.state)
            case MergeUndone():
                return replace(self, merged_into="")
            case CallMovedOut():
                return self._without(event)
            case CallCameBack():
                return replace(self, away=self.away - {event.call_id})
            case CallMovedIn():
                return replace(self, mixed=True, ever_ours=self.ever_ours or event.ever_ours)
            case PointsLinked():
                return replace(self, links=self.links | {event.link_id})
            case PointsUnlinked():
                return replace(self, links=self.links - {event.link_id})
            case HoldPlaced():
                return replace(self, held=True)
            case HoldReleased():
                return replace(self, held=False)
            case PromiseMade():
                return replace(self, open_made=self.open_made | {event.promise_id})
            case PromiseClosed():
                return replace(self, open_made=self.open_made - {event.promise_id})
            case UrgencySet():
                return replace(self, urgency=event.urgency)
            case OwnerNamed():
                return replace(self, owner_id=event.staff_id)
            case ExhibitsWorded():
                return replace(self, exhibit_words=event.words)
            case (
                ProposalRefused()
                | PromiseAssigned()
                | CommentAdded()
                | CaseSeen()
                | AttachmentAdded()
                | OriginalSaved()
            ):
                return self
            case (
                CallbackRescheduled()
                | MessageAdded()
                | DecisionMade()
                | RemedyProposed()
                | RemedyDecided()
                | EndingNoted()
                | CaseExported()
                | Disclosed()
                | KeptLonger()
            ):
                return self

    def _without(self, gone: CallMovedOut) -> Case:
        """Return the case without what went with a call."""
        left = {key: number for key, number in self.open_promises.items() if key not in gone.promises}
        back = isinstance(gone, CallGivenBack)
        return replace(
            self,
            away=self.away if back else self.away | {gone.call_id},
            open_promises=left,
            open_made=self.open_made - set(gone.promises),
            warnings=self.warnings - len(gone.warnings),
        )

    def promise_callback(
        self, promise_id: str, number: PhoneNumber, due_at: int, about: str, call_id: str = ""
    ) -> CallbackPromised:
        """Promise to ring back. Raises InvalidInput for a withheld number: nobody can ring it."""
        if number.withheld:
            raise InvalidInput("number", "withheld")
        return CallbackPromised(
            promise_id=promise_id, number=number, due_at=due_at, about=about, call_id=call_id
        )

    def attempt(
        self, promise_id: str, call_id: str, outcome: Outcome, at: int, next_due: int
    ) -> list[CallbackAttempted | CallbackClosed | CallbackRescheduled]:
        """Note a try and what follows: kept, given up (wrong number) or the next try.

        Raises AlreadyDecided: the promise is closed, or this call was noted as a try of it before.
        """
        if promise_id not in self.open_promises:
            raise AlreadyDecided("promise")
        if any((tried.promise_id, tried.call_id) == (promise_id, call_id) for tried in self.attempts):
            raise AlreadyDecided("attempt")
        tried = CallbackAttempted(promise_id=promise_id, call_id=call_id, outcome=outcome, at=at)
        if outcome is Outcome.REACHED:
            return [tried, CallbackClosed(promise_id=promise_id, kept=True)]
        if outcome is Outcome.WRONG_NUMBER:
            return [tried, CallbackClosed(promise_id=promise_id, kept=False, why=outcome.value)]
        return [tried, CallbackRescheduled(promise_id=promise_id, due_at=next_due)]

    def close_callback(self, promise_id: str, why: str) -> CallbackClosed:
        """Give a promise up with a reason. Raises AlreadyDecided, InvalidInput."""
        if promise_id not in self.open_promises:
            raise AlreadyDecided("promise")
        return CallbackClosed(promise_id=promise_id, kept=False, why=_reason(why))

    def close_promise(self, promise_id: str, why: str, *, kept: bool) -> PromiseClosed:
        """Say that a promise was kept, or broken and why. Raises AlreadyDecided, InvalidInput."""
        if promise_id not in self.open_made:
            raise AlreadyDecided("promise")
        return closed(promise_id, why, kept=kept)

    def assign(self, promise_id: str, who: WhoRings, staff_id: str) -> PromiseAssigned:
        """Say who is to keep an open promise or to ring back. Raises AlreadyDecided."""
        if promise_id not in self.open_made and promise_id not in self.open_promises:
            raise AlreadyDecided("promise")
        return PromiseAssigned(promise_id=promise_id, who=who, staff_id=staff_id)

    def merge(self, into_id: str, into: Case, why: str) -> list[CaseMerged | StateSet]:
        """Make the case part of another, which is then the one that is handled. Raises AlreadyDecided, InvalidInput."""
        if self.merged_into:
            raise AlreadyDecided("merge")
        if into.number == self.number:
            raise InvalidInput("into", "same")
        if into.merged_into:
            raise InvalidInput("into", "merged")
        merged = CaseMerged(into_id=into_id, into_number=into.number, why=_reason(why))
        quiet = CaseState.NO_REPLY_NEEDED
        return [merged] if self.state is quiet else [merged, StateSet(state=quiet)]

    def part(self, why: str) -> list[MergeUndone | StateSet]:
        """Make it a case of its own again, where it stood before. Raises AlreadyDecided, InvalidInput."""
        if not self.merged_into:
            raise AlreadyDecided("merge")
        undone = MergeUndone(why=_reason(why))
        return [undone] if self.state is self.unmerged else [undone, StateSet(state=self.unmerged)]

    def unlink(self, link_id: str, why: str) -> PointsUnlinked:
        """Take a link of contact points back. Raises AlreadyDecided, InvalidInput."""
        if link_id not in self.links:
            raise AlreadyDecided("link")
        return PointsUnlinked(link_id=link_id, why=_reason(why))

    def hold(self, why: str) -> HoldPlaced:
        """Keep everything of the case until the hold is released. Raises AlreadyDecided, InvalidInput."""
        if self.held:
            raise AlreadyDecided("hold")
        return HoldPlaced(why=_reason(why))

    def release(self, why: str) -> HoldReleased:
        """End the legal hold with a reason. Raises AlreadyDecided, InvalidInput."""
        if not self.held:
            raise AlreadyDecided("hold")
        return HoldReleased(why=_reason(why))

    def unanswered_in_a_row(self, promise_id: str) -> int:
        """Count the tries of one promise so far; each was unanswered, or it would be closed."""
        return sum(1 for attempt in self.attempts if attempt.promise_id == promise_id)

    def require_title(self, title: str) -> CaseTitled:
        """Give the case another title. Raises InvalidInput."""
        if not title.strip():
            raise InvalidInput("title", "empty")
        return CaseTitled(title=title.strip())

    def warn(self, words: str, at: int, call_id: str = "") -> WarningGiven:
        """Note the next step of the ladder in the words that were said. Raises InvalidInput."""
        if not words.strip():
            raise InvalidInput("words", "empty")
        return WarningGiven(step=self.warnings + 1, words=words.strip(), at=at, call_id=call_id)

    def give_notice(self, channel: Channel, words: str, reply_by: int, at: int) -> FinalNoticeGiven:
        """Note the final notice.

        Raises InvalidInput without words, with a date in the past, or by a channel that leaves no copy.
        """
        if not words.strip():
            raise InvalidInput("words", "empty")
        if channel not in (Channel.MAIL, Channel.LETTER):
            raise InvalidInput("channel", "not written")
        if reply_by <= at:
            raise InvalidInput("reply_by", "in the past")
        return FinalNoticeGiven(channel=channel, words=words.strip(), reply_by=reply_by, at=at)

    def require_open_promise(self, promise_id: str) -> PhoneNumber:
        """Return the number promised to ring. Raises NotFound."""
        try:
            return self.open_promises[promise_id]
        except KeyError:
            raise NotFound(promise_id) from None


def _reason(why: str) -> str:
    if not why.strip():
        raise InvalidInput("why", "empty")
    return why.strip()
