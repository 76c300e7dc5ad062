"""Signing in at a desk whose people have PINs: who, the PIN, and the wait after a wrong one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from complaintdesk.domain.errors import InvalidInput, TryLater, WrongPin
from complaintdesk.domain.terms import Role
from complaintdesk.viewmodels import messages

if TYPE_CHECKING:
    from complaintdesk.domain.errors import UserError
    from complaintdesk.domain.shop import Staff
    from complaintdesk.viewmodels.session import Session


class SignIn(QObject):
    """``problem`` says why it did not work; while ``waits`` nothing is tried."""

    changed = Signal()

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.problem = ""
        self.busy = False
        self._seconds = 0
        self._second = QTimer(self, interval=1000)
        self._second.timeout.connect(self._count)
        session.shop_changed.connect(self.changed)
        session.person_changed.connect(self._forget)

    @property
    def people(self) -> tuple[Staff, ...]:
        """Return who may sign in."""
        return self._session.shop.staff

    @property
    def expected(self) -> str:
        """Return who is to sign in, as far as known, by id."""
        return self._session.expected

    @property
    def waits(self) -> bool:
        """Tell whether a PIN is being looked at, or it is too soon after a wrong one."""
        return self.busy or self._seconds > 0

    def needs_pin(self, person: Staff) -> bool:
        """Tell whether this person has a PIN, or must have one."""
        return person.staff_id in self._session.pins or person.role is not Role.STAFF

    def may_reset(self, person: Staff) -> bool:
        """Tell whether the recovery code helps this person: an owner."""
        return person.role is Role.OWNER

    def enter(self, person: Staff, pin: str) -> None:
        """Try a PIN."""
        if not self.waits:
            self._begin()
            self._session.sign_in(person.staff_id, pin, self._refused)

    def reset(self, person: Staff, pin: str, again: str, code: str) -> None:
        """Set another PIN with the recovery code, typed twice."""
        if pin != again:
            self._refused(InvalidInput("pin", "different"))
        elif not self.waits:
            self._begin()
            self._session.reset_pin(person.staff_id, pin, code, self._refused)

    def choose(self) -> None:
        """Another person was chosen: what was wrong before is past, and another's wait is another's."""
        self._seconds = 0
        self._forget()

    def _begin(self) -> None:
        self.busy, self.problem = True, ""
        self.changed.emit()

    def _forget(self) -> None:
        self.busy, self.problem = False, ""
        self.changed.emit()

    def _refused(self, failure: UserError) -> None:
        self.busy = False
        self.problem = messages.worded(failure)
        if isinstance(failure, WrongPin | TryLater):
            self._seconds = failure.seconds
            self._second.start()
        self.changed.emit()

    def _count(self) -> None:
        self._seconds = max(0, self._seconds - 1)
        if self._seconds:
            self.problem = messages.worded(TryLater(self._seconds))
        else:
            self._second.stop()
            self.problem = ""
        self.changed.emit()
