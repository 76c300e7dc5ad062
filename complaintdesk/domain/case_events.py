"""What happens to a case, as it is recorded; what becomes of it is said in ``case``."""

from __future__ import annotations

from dataclasses import dataclass

from complaintdesk.domain.contact import PhoneNumber
from complaintdesk.domain.decision import DecisionEvent
from complaintdesk.domain.disclosure import Disclosed
from complaintdesk.domain.exhibit_words import ExhibitsWorded
from complaintdesk.domain.merging import JoiningEvent
from complaintdesk.domain.message import FileKept, MessageEvent
from complaintdesk.domain.promise import PromiseEvent, UrgencySet
from complaintdesk.domain.retention import KeptLonger
from complaintdesk.domain.teamwork import CaseSeen, CommentAdded, OwnerNamed
from complaintdesk.domain.terms import CaseState, Channel, Fault, Outcome


@dataclass(frozen=True, slots=True, kw_only=True)
class CaseOpened:
    """A complaint got its number, C-0001 being 1."""

    number: int
    title: str


@dataclass(frozen=True, slots=True, kw_only=True)
class CaseTitled:
    """The case got a better title."""

    title: str


@dataclass(frozen=True, slots=True, kw_only=True)
class StateSet:
    """The case stands here now."""

    state: CaseState


@dataclass(frozen=True, slots=True, kw_only=True)
class FaultJudged:
    """Whose fault it is, as the shop sees it now."""

    fault: Fault


@dataclass(frozen=True, slots=True, kw_only=True)
class CallbackPromised:
    """We promised to ring this number by ``due_at`` (UTC µs), in the call ``call_id`` if in any.

    ``made_at`` and ``made_by`` are as those of a PromiseMade.
    """

    promise_id: str
    number: PhoneNumber
    due_at: int
    about: str
    call_id: str = ""
    made_at: int = 0
    made_by: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class CallbackAttempted:
    """One try; ``call_id`` is the outgoing call."""

    promise_id: str
    call_id: str
    outcome: Outcome
    at: int


@dataclass(frozen=True, slots=True, kw_only=True)
class CallbackRescheduled:
    """The next try is due at ``due_at`` (UTC µs)."""

    promise_id: str
    due_at: int


@dataclass(frozen=True, slots=True, kw_only=True)
class CallbackClosed:
    """The promise needs no further try; ``kept`` if the caller was reached, else ``why`` says why not."""

    promise_id: str
    kept: bool
    why: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class FinalNoticeGiven:
    """A last notice by mail or letter with a date, in these words; ``reply_by`` is UTC µs."""

    channel: Channel
    words: str
    reply_by: int
    at: int


@dataclass(frozen=True, slots=True, kw_only=True)
class WarningGiven:
    """A step of the ladder that was told to the caller, in these words, in the call ``call_id`` if in any.

    One that came from another case with its call was told by ``told_by``, "" if nobody had signed in; the steps are
    counted by time then.
    """

    step: int
    words: str
    at: int
    call_id: str = ""
    told_by: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ProposalRefused:
    """The caller refused what we proposed: ``words`` say what that was, and how it was refused.

    ``call_id`` is the call in which they did, empty outside of one. One that came from another case with its call was
    noted before this entry: at ``at`` (UTC µs), by ``noted_by``.
    """

    words: str
    call_id: str = ""
    at: int = 0
    noted_by: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class MessageAdded:
    """A mail, letter, review or chat; ``at`` is its own date (UTC µs), ``incoming`` if the caller wrote it.

    ``address`` is the caller's, ``our_address`` the shop's; ``zone`` is that of the date as it was sent (+0900), empty
    where nobody knows. A review has its ``site`` and 1 to 5 ``stars``, 0 for none. ``original`` is the file that it
    came as, whose bytes lie beside the entry, ``parts`` the files in it.
    """

    message_id: str
    channel: Channel
    incoming: bool
    address: str
    subject: str
    body: str
    at: int
    our_address: str = ""
    zone: str = ""
    site: str = ""
    stars: int = 0
    original: FileKept | None = None
    parts: tuple[FileKept, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class DecisionMade:
    """What was decided; who and when are the entry's own."""

    words: str


@dataclass(frozen=True, slots=True, kw_only=True)
class CaseExported:
    """Evidence left the store: ``package`` is the folder's name, ``head`` the chain head printed on it (hex).

    ``purpose`` is a ``Recipient``, ``to_whom`` and ``ground`` say it in words.
    """

    package: str
    head: str
    purpose: str
    to_whom: str = ""
    ground: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class HoldPlaced:
    """Nothing of this case may be erased while a court, a lawyer or the police may need it."""

    why: str


@dataclass(frozen=True, slots=True, kw_only=True)
class HoldReleased:
    """The legal hold is over."""

    why: str


CaseEvent = (
    CaseOpened
    | CaseTitled
    | StateSet
    | FaultJudged
    | CallbackPromised
    | CallbackAttempted
    | CallbackRescheduled
    | CallbackClosed
    | FinalNoticeGiven
    | WarningGiven
    | ProposalRefused
    | MessageAdded
    | MessageEvent
    | DecisionMade
    | DecisionEvent
    | CaseExported
    | ExhibitsWorded
    | HoldPlaced
    | HoldReleased
    | Disclosed
    | KeptLonger
    | JoiningEvent
    | PromiseEvent
    | UrgencySet
    | CommentAdded
    | OwnerNamed
    | CaseSeen
)
