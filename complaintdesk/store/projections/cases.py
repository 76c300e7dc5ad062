"""Tables of cases, promises, notices, messages and decisions."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from sqlalchemy import delete, insert, update

from complaintdesk.domain import case_events as domain
from complaintdesk.domain.decision import EndingNoted, RemedyDecided, RemedyProposed
from complaintdesk.domain.disclosure import Disclosed
from complaintdesk.domain.exhibit_words import ExhibitsWorded
from complaintdesk.domain.message import AttachmentAdded, OriginalSaved
from complaintdesk.domain.promise import UrgencySet
from complaintdesk.domain.retention import KeptLonger
from complaintdesk.domain.teamwork import CaseSeen, CommentAdded, OwnerNamed
from complaintdesk.domain.terms import CaseState, Fault
from complaintdesk.store import codec, tables
from complaintdesk.store.projections import joining, listing, messages, promises
from complaintdesk.store.projections.calls import number_columns

if TYPE_CHECKING:
    from sqlalchemy import Connection

    from complaintdesk.domain.ledger import Entry


def apply(tx: Connection, entry: Entry, case_id: str, event: domain.CaseEvent) -> None:  # noqa: C901 - one match
    """Follow one event of a case."""
    match event:
        case domain.CaseOpened():
            _open(tx, entry, case_id, event)
            listing.follow(tx, entry, case_id, event)
            return
        case domain.CaseTitled():
            _set(tx, case_id, title=event.title)
        case domain.StateSet():
            _set(tx, case_id, state=event.state.value)
            _decision(tx, entry, case_id, event.state.value)
        case domain.FaultJudged():
            _set(tx, case_id, fault=event.fault.value)
            _decision(tx, entry, case_id, event.fault.value)
        case domain.DecisionMade():
            _decision(tx, entry, case_id, event.words)
        case domain.ProposalRefused():
            _decision(tx, entry, case_id, event.words, at=event.at, staff_id=event.noted_by)
        case RemedyProposed() | RemedyDecided() | EndingNoted():
            _settled(tx, entry, case_id, event)
        case domain.CaseExported():
            _decision(tx, entry, case_id, event.package)
        case ExhibitsWorded():
            _decision(tx, entry, case_id, "")
        case domain.FinalNoticeGiven() | domain.WarningGiven():
            _notice(tx, entry, case_id, event)
        case domain.MessageAdded():
            messages.message(tx, case_id, event)
        case AttachmentAdded():
            messages.attachment(tx, entry, case_id, event)
        case OriginalSaved():
            _decision(tx, entry, case_id, event.message_id)
        case domain.HoldPlaced() | domain.HoldReleased():
            _set(tx, case_id, held=isinstance(event, domain.HoldPlaced))
            _decision(tx, entry, case_id, event.why)
        case Disclosed():
            _decision(tx, entry, case_id, event.file or event.words)
        case KeptLonger():
            _decision(tx, entry, case_id, event.why)
        case UrgencySet():
            _set(tx, case_id, urgency=event.urgency.value)
            _decision(tx, entry, case_id, event.urgency.value)
        case CommentAdded():
            _decision(tx, entry, case_id, event.words)
        case OwnerNamed():
            _set(tx, case_id, owner_id=event.staff_id)
            _decision(tx, entry, case_id, event.staff_id)
        case CaseSeen():
            _decision(tx, entry, case_id, "")
            listing.follow(tx, entry, case_id, event)
            return  # to look at a case is nothing that happened in it
        case _ if isinstance(event, joining.HANDLED):
            _decision(tx, entry, case_id, joining.apply(tx, entry, case_id, event))
        case _ if isinstance(event, promises.HANDLED):
            promises.apply(tx, entry, case_id, event)
        case _:
            _callback(tx, entry, case_id, event)
    listing.follow(tx, entry, case_id, event)
    cases = tables.complaint_case
    tx.execute(
        update(cases)
        .where(cases.c.case_id == case_id, cases.c.touched_at < entry.utc_us)
        .values(touched_at=entry.utc_us)
    )


def _open(tx: Connection, entry: Entry, case_id: str, event: domain.CaseOpened) -> None:
    cases = tables.complaint_case
    values = {
        "number": event.number,
        "title": event.title,
        "state": CaseState.OPEN.value,
        "fault": Fault.UNDECIDED.value,
        "opened_at": entry.utc_us,
        "held": False,
        "urgency": None,
        "begun": False,
        "owner_id": None,
        "seen_at": None,
    }
    # A replay finds the row: it keeps when a call last touched it.
    if not tx.execute(update(cases).where(cases.c.case_id == case_id).values(**values)).rowcount:
        tx.execute(insert(cases).values(case_id=case_id, touched_at=entry.utc_us, **values))


def _callback(tx: Connection, entry: Entry, case_id: str, event: domain.CaseEvent) -> None:
    match event:
        case domain.CallbackPromised():
            tx.execute(
                insert(tables.promise).values(
                    promise_id=event.promise_id,
                    case_id=case_id,
                    about=event.about,
                    made_at=event.made_at or entry.utc_us,
                    due_at=event.due_at,
                    staff_id=event.made_by if event.made_at else entry.actor_id,
                    **number_columns(event.number),
                )
            )
        case domain.CallbackAttempted():
            tx.execute(
                insert(tables.attempt).values(
                    promise_id=event.promise_id,
                    call_id=event.call_id,
                    case_id=case_id,
                    outcome=event.outcome.value,
                    at=event.at,
                    staff_id=entry.actor_id,
                )
            )
        case domain.CallbackRescheduled():
            _promise(tx, event.promise_id, due_at=event.due_at)
        case domain.CallbackClosed():
            _promise(tx, event.promise_id, closed_at=entry.utc_us, kept=event.kept, why=event.why)


def _notice(
    tx: Connection, entry: Entry, case_id: str, event: domain.FinalNoticeGiven | domain.WarningGiven
) -> None:
    values: dict[str, Any] = {"step": 0, "channel": None, "reply_by": None, "staff_id": entry.actor_id}
    if isinstance(event, domain.WarningGiven):
        values.update(step=event.step)
        if event.told_by is not None:  # it may have been nobody in particular: never who moved the call
            values.update(staff_id=event.told_by)
    else:
        values.update(channel=event.channel.value, reply_by=event.reply_by)
    tx.execute(
        insert(tables.notice).values(
            case_id=case_id,
            place=entry.version,
            words=event.words,
            at=event.at,
            **values,
        )
    )
    if isinstance(event, domain.WarningGiven) and event.told_by is not None:
        joining.count_steps(tx, case_id)


def _decision(
    tx: Connection, entry: Entry, case_id: str, words: str, *, at: int = 0, staff_id: str = ""
) -> None:
    tx.execute(
        insert(tables.decision).values(
            case_id=case_id,
            place=entry.version,
            kind=entry.kind,
            words=words,
            at=at or entry.utc_us,
            staff_id=staff_id if at else entry.actor_id,
        )
    )


def _settled(
    tx: Connection, entry: Entry, case_id: str, event: RemedyProposed | RemedyDecided | EndingNoted
) -> None:
    tx.execute(
        insert(tables.settled).values(
            case_id=case_id,
            place=entry.version,
            kind=entry.kind,
            at=entry.utc_us,
            staff_id=entry.actor_id,
            body=codec.encode(event)[1],
        )
    )


def _set(tx: Connection, case_id: str, **values: Any) -> None:
    cases = tables.complaint_case
    tx.execute(update(cases).where(cases.c.case_id == case_id).values(**values))


def _promise(tx: Connection, promise_id: str, **values: Any) -> None:
    promises = tables.promise
    tx.execute(update(promises).where(promises.c.promise_id == promise_id).values(**values))


def forget(tx: Connection, case_id: str) -> None:
    """Remove a case's rows, to be replayed; its own row stays for what its calls say of it."""
    for table in (
        tables.promise,
        tables.attempt,
        tables.notice,
        tables.decision,
        tables.settled,
    ):
        tx.execute(delete(table).where(table.c.case_id == case_id))
    joining.forget(tx, case_id)
    messages.forget(tx, case_id)
    listing.forget(tx, case_id)
    promises.forget(tx, case_id)
