"""How the shop treats the caller on the page: VIP, kind of caller, what to mind."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from complaintdesk.domain.caller import CallerMarkRow

if TYPE_CHECKING:
    from complaintdesk.domain.caller import CustomerType
    from complaintdesk.domain.contact import PhoneNumber
    from complaintdesk.viewmodels.session import Session


class CallerMarks(QObject):
    """Follows one number; ``mark`` is None while nothing is noted of it."""

    changed = Signal()

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.number: PhoneNumber | None = None
        self.mark: CallerMarkRow | None = None
        # An answer may come when the page is gone.
        self._alive = [True]
        self.destroyed.connect(self._alive.clear)

    @property
    def possible(self) -> bool:
        """Tell whether there is a number to note anything of."""
        return self.number is not None and not self.number.withheld

    def show(self, number: PhoneNumber | None) -> None:
        """Follow another number; the same one is read anew."""
        if (number.e164 if number else "") != (self.number.e164 if self.number else ""):
            self.mark = None
        self.number = number
        self.changed.emit()
        if number is None or number.withheld:
            return

        alive = self._alive

        def known(mark: CallerMarkRow | None) -> None:
            if alive and number == self.number and mark != self.mark:
                self.mark = mark
                self.changed.emit()

        self._session.ask(lambda desk: desk.team.mark_of(number), known)

    def note(self, *, vip: bool, handling: str, customer_type: CustomerType | None) -> None:
        """Note how the caller is to be treated, if that is new."""
        number, before = self.number, self.mark
        known = (before.vip, before.handling, before.customer_type) if before else (False, "", None)
        if number is None or number.withheld or known == (vip, handling.strip(), customer_type):
            return
        person = self._session.person
        self.mark = CallerMarkRow(
            vip=vip,
            handling=handling.strip(),
            customer_type=customer_type,
            at=self._session.now(),
            staff=person.name if person else "",
        )
        self.changed.emit()
        self._session.act(
            lambda desk, by: desk.team.mark_caller(
                number.e164, by, vip=vip, handling=handling, customer_type=customer_type
            )
        )
