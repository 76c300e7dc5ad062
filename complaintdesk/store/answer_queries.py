"""When a caller came to us and what we answered, from the read tables."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import select

from complaintdesk.domain.answered import Answered
from complaintdesk.domain.erasure import BAR
from complaintdesk.domain.telling import Told
from complaintdesk.domain.terms import Direction, NoteKind
from complaintdesk.store import tables

if TYPE_CHECKING:
    from sqlalchemy import Connection

_CALL, _LINE, _MESSAGE, _TOLD = tables.call.c, tables.note_line.c, tables.message.c, tables.told.c
_OURS = (NoteKind.ANSWER.value, NoteKind.PROMISE.value)


def answered(tx: Connection, e164: str, but: str) -> Answered:
    """Return what stands on record of a number, all but the call ``but`` that is in hand.

    Answers are the standing answer and promise lines of its calls and the subjects of what we wrote in their cases.
    """
    of_number = (_CALL.e164 == e164, _CALL.call_id != but)
    rang = tx.scalars(
        select(_CALL.started_at)
        .where(*of_number, _CALL.direction == Direction.INCOMING.value)
        .order_by(_CALL.started_at)
    )
    said = tx.execute(
        select(_LINE.at, _LINE.text)
        .join(tables.call, _CALL.call_id == _LINE.call_id)
        .where(*of_number, _LINE.kind.in_(_OURS), _LINE.corrected_by == "", _LINE.text.not_in(("", BAR)))
    )
    cases = select(_CALL.case_id).where(_CALL.e164 == e164, _CALL.case_id != "")
    written = tx.execute(
        select(_MESSAGE.at, _MESSAGE.incoming, _MESSAGE.subject).where(_MESSAGE.case_id.in_(cases))
    ).all()
    asked = tx.scalars(
        select(_TOLD.at)
        .join(tables.call, _CALL.call_id == _TOLD.call_id)
        .where(*of_number, _TOLD.what == Told.MAIL.value)
        .order_by(_TOLD.at)
    )
    answers = [(row.at, row.text) for row in said]
    answers += [(row.at, row.subject) for row in written if not row.incoming and row.subject not in ("", BAR)]
    return Answered(
        calls=tuple(rang),
        mails=tuple(sorted(row.at for row in written if row.incoming)),
        answers=tuple(sorted(answers)),
        mail_asked=tuple(asked),
    )
