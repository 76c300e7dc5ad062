"""What is still open in a call and better asked by mail: a checklist that becomes a draft (checklist 41)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from complaintdesk.domain.conduct import CallInterviewed
from complaintdesk.domain.terms import Enquiry, NoteKind
from complaintdesk.viewmodels import words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from complaintdesk.viewmodels.call_desk import CallDesk
    from complaintdesk.viewmodels.desk_call import DeskCall
    from complaintdesk.viewmodels.session import Session


@dataclass(frozen=True, slots=True)
class Point:
    """One thing to ask; ``open`` if nothing is noted of it yet."""

    label: str
    question: str
    open: bool


class Clarify(QObject):
    """The points of the call in hand; nothing is sent from here and nothing noted."""

    def __init__(self, session: Session, desk: CallDesk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._call = desk.current

    def points(self) -> list[Point]:
        """Return what can be asked, with what is not known yet marked."""
        call = self._call
        said = call.interview if call else CallInterviewed()
        known_order = bool(call and (call.order_number or (call.card and call.card.orders)))
        name = bool(call and (call.name or (call.card and call.card.name)))
        goods = said.enquiry in (None, Enquiry.QUALITY, Enquiry.DELIVERY, Enquiry.RETURN)
        return [
            Point(self.tr("Name"), self.tr("Your name"), not name),
            Point(
                self.tr("Order number"),
                self.tr("The order number, or the day of the order and the goods"),
                not known_order,
            ),
            Point(
                self.tr("What happened"),
                self.tr("What happened, and when you noticed it"),
                not self._has(NoteKind.FACT),
            ),
            Point(self.tr("Pictures"), self.tr("Pictures of the goods and of the box they came in"), goods),
            Point(
                self.tr("Day of receipt"),
                self.tr("The day on which you received the goods"),
                said.enquiry is Enquiry.RETURN,
            ),
            Point(
                self.tr("What is wished"),
                self.tr("What you wish us to do"),
                not said.wish and not self._has(NoteKind.DEMAND),
            ),
            Point(
                self.tr("What matters most"),
                self.tr("What troubled you most about it"),
                not said.core,
            ),
            Point(
                self.tr("How to reach you"),
                self.tr("How and when we can reach you best"),
                said.way is None,
            ),
        ]

    def _has(self, kind: NoteKind) -> bool:
        lines = self._call.lines.standing() if self._call else []
        return any(line.kind is kind for line in lines)

    def draft(self, asked: Sequence[Point]) -> str:
        """Return the mail that asks for these points."""
        call, shop, person = self._call, self._session.shop, self._session.person
        who = words.honoured(_name(call)) if call else ""
        subject = self.tr("Subject: About your enquiry")
        if call and call.order_number:
            subject += self.tr(" (order %1)").replace("%1", call.order_number)
        return "\n".join(
            [
                subject,
                "",
                *([who, ""] if who else []),
                self.tr("This is %1 of %2. Thank you for your call.")
                .replace("%1", person.name if person else "")
                .replace("%2", shop.name),
                self.tr("So that nothing is misunderstood, please let us know the following by mail:"),
                "",
                *(f"{place}. {point.question}" for place, point in enumerate(asked, start=1)),
                "",
                self.tr("We will look into it and answer as soon as we have heard from you."),
                "",
                shop.name,
                person.name if person else "",
            ]
        )


def _name(call: DeskCall) -> str:
    return call.name or (call.card.name if call.card else "")
