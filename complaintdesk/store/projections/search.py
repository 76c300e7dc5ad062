"""The search index: what people wrote, event by event."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from sqlalchemy import bindparam, select

from complaintdesk.domain import (
    block,
    call,
    caller,
    case_events,
    conduct,
    decision,
    disclosure,
    exhibit_words,
    folding,
    merging,
    message,
    promise,
    retention,
    teamwork,
    telling,
    transcript,
)
from complaintdesk.domain.erasure import BAR
from complaintdesk.domain.terms import Outcome
from complaintdesk.store import tables
from complaintdesk.store.dialects import ways_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from sqlalchemy import Connection

    from complaintdesk.domain.contact import PhoneNumber
    from complaintdesk.domain.ledger import Entry
    from complaintdesk.domain.terms import Enquiry

_NUMBER = select(tables.complaint_case.c.number).where(
    tables.complaint_case.c.case_id == bindparam("the_case")
)
CALLER = "caller"
"""What the index holds beside the text of who is calling, so that callers are found apart; no gram is as long."""


def apply(tx: Connection, entry: Entry, event: object) -> None:
    """Note what an event says."""
    if grams := _grams(event, _texts(tx, entry, event)):
        ways_of(tx).search.add(tx, entry, grams)


def forget(tx: Connection, entry: Entry, event: object) -> None:
    """Take out what was noted of an event; ``event`` still says what it said then."""
    if grams := _grams(event, _texts(tx, entry, event)):
        ways_of(tx).search.remove(tx, entry, grams)


def _grams(event: object, texts: Sequence[str]) -> set[str]:
    grams = folding.grams(forms(texts))
    if isinstance(event, call.CallerNoted) and texts:
        return {*grams, CALLER}
    if isinstance(event, conduct.CallInterviewed) and event.enquiry is not None:
        return {*grams, enquiry(event.enquiry)}
    return grams


def enquiry(kind: Enquiry) -> str:
    """Return what the index holds of a call about this, so that like calls are found; no gram is as long."""
    return f"enquiry{kind.value}"


def empty(tx: Connection) -> None:
    """Take everything out, to be replayed."""
    ways_of(tx).search.empty(tx)


def forms(texts: Sequence[str]) -> list[str]:
    """Return the texts as they are compared."""
    return [form for text in texts for form in folding.forms(text)]


def texts_of(event: Any, case_number: int = 0) -> tuple[str, ...]:  # noqa: C901 - one match
    """Return what a person wrote, field by field; erased fields and empty ones are left out.

    A case is found by its number too: ``case_number`` is that of the case whose title the event changes.
    """
    texts: tuple[str, ...] = ()
    match event:
        case call.NoteWritten() | call.NoteCorrected():
            texts = (event.text,)
        case call.CallerNoted():
            texts = (event.name, *_ways_to_write(event.number), event.typed_number, event.order_number)
        case conduct.CallInterviewed():
            texts = (event.core, event.wish, event.opinion)
        case conduct.ReadBackAgreed():
            texts = (event.difference,)
        case transcript.RecordingTranscribed():
            said = (each.words for each in event.utterances)
            texts = (event.speakers.caller, event.speakers.other, *said)
        case conduct.LadderSkipped():
            texts = (event.why,)
        case case_events.CaseOpened() | case_events.CaseTitled():
            number = event.number if isinstance(event, case_events.CaseOpened) else case_number
            texts = (f"C-{number:04d}", event.title)
        case case_events.CallbackPromised():
            texts = (event.about, *_ways_to_write(event.number))
        case (
            telling.CallerTold()
            | case_events.FinalNoticeGiven()
            | case_events.WarningGiven()
            | case_events.ProposalRefused()
            | case_events.DecisionMade()
            | teamwork.CommentAdded()
            | teamwork.CallHandedOver()
        ):
            texts = (event.words,)
        case decision.EndingNoted():
            texts = (event.said,)
        case merging.PointsLinked():
            texts = (event.first.shown, event.first.value, event.second.shown, event.second.value, event.why)
        case case_events.CaseExported() | disclosure.Disclosed():
            texts = (event.to_whom, event.ground, getattr(event, "words", ""))
        case exhibit_words.ExhibitsWorded():
            texts = tuple(said for one in event.words for said in one.columns)
        case teamwork.ColleagueAsked():
            texts = (event.question,)
        case teamwork.ColleagueAnswered():
            texts = (event.answer,)
        case caller.CallerMarked():
            pass  # found by the number it stands at, on the card
        case promise.PromiseMade():
            texts = (event.about, event.to_whom)
        case case_events.MessageAdded():
            names = (file.name for file in event.parts)
            texts = (event.subject, event.body, event.address, event.site, *names)
        case message.AttachmentAdded():
            texts = (event.caption, event.file.name)
        case block.BlockProposed():
            shown = (point.shown for point in event.points)
            texts = (event.name, *_ways_to_write(event.number), *shown, event.words, event.evidence)
        case block.BlockPointsChanged():
            texts = (*(point.shown for point in (*event.added, *event.removed)), event.why)
        case block.Allowed() | block.AllowanceEnded():
            texts = (event.point.shown, event.point.value, event.why)
        case case_events.CallbackClosed(why=Outcome.WRONG_NUMBER):
            pass  # no words of anyone
        case (
            case_events.CallbackClosed()
            | promise.PromiseClosed()
            | case_events.HoldPlaced()
            | case_events.HoldReleased()
            | retention.KeptLonger()
            | merging.CaseMerged()
            | merging.MergeUndone()
            | merging.CallMovedOut()
            | merging.CallMovedIn()
            | merging.PointsUnlinked()
            | decision.RemedyProposed()
            | decision.RemedyDecided()
            | block.BlockDeclined()
            | block.BlockLifted()
            | block.BlockReviewed()
        ):
            texts = (event.why,)
    return tuple(dict.fromkeys(text for text in texts if text and text != BAR))


def _ways_to_write(number: PhoneNumber | None) -> tuple[str, ...]:
    return (number.shown, number.e164) if number else ()


def _texts(tx: Connection, entry: Entry, event: object) -> tuple[str, ...]:
    if not isinstance(event, case_events.CaseTitled):
        return texts_of(event)
    return texts_of(event, tx.execute(_NUMBER, {"the_case": entry.stream.partition("-")[2]}).scalar_one())
