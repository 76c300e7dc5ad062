"""What remains of an event once the words in it are erased.

Personal data is replaced by a visible bar; ids, kinds and times stay, so that the record still says that there was
something, when, and of what kind (個人情報保護法 22: data no longer needed is erased without delay).
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from complaintdesk.domain import (
    block,
    call,
    caller,
    case_events,
    conduct,
    decision,
    disclosure,
    exhibit_words,
    merging,
    message,
    promise,
    retention,
    teamwork,
    telling,
    transcript,
)
from complaintdesk.domain.contact import PhoneNumber
from complaintdesk.domain.contact_point import ContactPoint, PointKind

if TYPE_CHECKING:
    from collections.abc import Iterable

BAR = "███"
"""Stands where erased words stood, in every language."""

GONE = PhoneNumber(shown=BAR)
"""Stands where a number stood that must be there."""

GONE_FILE = message.FileKept(name=BAR, media_type="", size=0, sha256="")
"""Stands where a file was named whose bytes are gone."""

GONE_POINT = ContactPoint(kind=PointKind.NUMBER, shown=BAR)
"""Stands where a contact point stood that must be there: a number without digits, which nobody has."""

WORDS: dict[type, dict[str, Any]] = {
    call.CallerNoted: {"number": None, "typed_number": "", "name": BAR, "order_number": ""},
    call.NoteWritten: {"text": BAR},
    call.NoteCorrected: {"text": BAR},
    telling.CallerTold: {"words": BAR},
    conduct.CallInterviewed: {"core": BAR, "wish": BAR, "opinion": BAR},
    conduct.ReadBackAgreed: {"difference": BAR},
    conduct.LadderSkipped: {"why": BAR},
    teamwork.CallHandedOver: {"words": BAR},
    teamwork.ColleagueAsked: {"question": BAR},
    teamwork.ColleagueAnswered: {"answer": BAR},
    teamwork.CommentAdded: {"words": BAR},
    transcript.RecordingTranscribed: {"speakers": transcript.Speakers(), "utterances": ()},
    caller.CallerMarked: {"number": GONE, "handling": BAR},
    case_events.CaseOpened: {"title": BAR},
    case_events.CaseTitled: {"title": BAR},
    case_events.CallbackPromised: {"number": GONE, "about": BAR},
    case_events.CallbackClosed: {"why": BAR},
    case_events.FinalNoticeGiven: {"words": BAR},
    case_events.WarningGiven: {"words": BAR},
    case_events.ProposalRefused: {"words": BAR},
    case_events.MessageAdded: {
        "address": BAR,
        "our_address": "",
        "subject": BAR,
        "body": BAR,
        "zone": "",
        "site": "",
        "original": None,
        "parts": (),
    },
    message.AttachmentAdded: {"caption": BAR, "file": GONE_FILE},
    case_events.DecisionMade: {"words": BAR},
    decision.RemedyProposed: {"why": BAR},
    decision.RemedyDecided: {"why": BAR},
    decision.EndingNoted: {"said": BAR},
    case_events.HoldPlaced: {"why": BAR},
    case_events.HoldReleased: {"why": BAR},
    case_events.CaseExported: {"to_whom": ""},
    exhibit_words.ExhibitsWorded: {"words": ()},
    disclosure.Disclosed: {"to_whom": "", "words": ""},
    retention.KeptLonger: {"why": BAR},
    merging.CaseMerged: {"why": BAR},
    merging.MergeUndone: {"why": BAR},
    merging.CallMovedOut: {"why": BAR},
    merging.CallMovedIn: {"why": BAR},
    merging.CallGivenBack: {"why": BAR},
    merging.CallCameBack: {"why": BAR},
    merging.PointsLinked: {"first": GONE_POINT, "second": GONE_POINT, "why": BAR},
    merging.PointsUnlinked: {"why": BAR},
    promise.PromiseMade: {"about": BAR, "to_whom": BAR},
    promise.PromiseClosed: {"why": BAR},
    block.BlockProposed: {
        "number": GONE,
        "name": BAR,
        "words": BAR,
        "evidence": BAR,
        "points": (),
        "order_number": "",
    },
    block.BlockDeclined: {"why": BAR},
    block.BlockLifted: {"why": BAR},
    block.BlockPointsChanged: {"added": (), "removed": (), "why": BAR},
    block.BlockReviewed: {"why": BAR},
    block.Allowed: {"point": GONE_POINT, "why": BAR},
    block.AllowanceEnded: {"point": GONE_POINT, "why": BAR},
}
"""Every kind of event that holds words about a caller, with what stands in their place.

All other kinds hold none: they are told apart by a test that looks at every field of every event.
"""


def erasable(event: object) -> bool:
    """Tell whether the event holds anything to erase."""
    return type(event) in WORDS and rest_of(event) != event


def words_of(event: object) -> list[str]:
    """Return the words in the event that an erasure would take away; names and numbers are not among them."""
    if isinstance(event, exhibit_words.ExhibitsWorded):
        return [words for one in event.words for words in one.columns if words]
    fields = WORDS.get(type(event), {})
    found = [getattr(event, name) for name, bar in fields.items() if bar == BAR and name != "name"]
    if isinstance(event, transcript.RecordingTranscribed):
        found += [transcript.bare(each.words) for each in event.utterances]
    return [words for words in found if words]


_TELLING = 6
"""Characters from which words are somebody's own: 「はい」 stands in many texts and makes none of them a copy."""


def repeats(event: object, said: Iterable[str]) -> bool:
    """Tell whether the event holds words that were said there, whole or in part.

    A line of a word or two must not take warnings and decisions with it that merely hold the same word.
    """
    title = isinstance(event, case_events.CaseOpened | case_events.CaseTitled)
    return copies(words_of(event), said, title=title)


def copies(words: Iterable[str], said: Iterable[str], *, title: bool = False) -> bool:
    """Tell whether any of the ``words`` hold what was ``said``, whole or in part; a ``title`` may be its beginning."""
    known = tuple(said)
    return any(_copied(each, text, title=title) for each in words for text in known)


def _copied(words: str, text: str, *, title: bool) -> bool:
    if words == text or (title and text.startswith(words)):
        return True
    shorter, longer = sorted((words, text), key=len)
    return len(shorter) >= _TELLING and shorter in longer


def rest_of(event: Any) -> Any:
    """Return the event without what was said and without who it was; one that holds no words as it is."""
    return replace(event, **WORDS.get(type(event), {}))
