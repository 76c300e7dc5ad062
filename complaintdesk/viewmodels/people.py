"""The people of the shop as the owner sees and changes them."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from complaintdesk.domain.terms import Role
from complaintdesk.viewmodels import words

if TYPE_CHECKING:
    from collections.abc import Callable

    from complaintdesk.domain.errors import UserError
    from complaintdesk.domain.shop import Staff
    from complaintdesk.services.changed import Changed
    from complaintdesk.services.desk import Desk
    from complaintdesk.viewmodels.session import Session


@dataclass(frozen=True, slots=True)
class PersonRow:
    """A person in words; ``pin`` if they have one."""

    person: Staff
    text: str
    pin: bool


class People(QObject):
    """Everybody who ever was of the shop, and what may be done with each."""

    changed = Signal()

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        session.shop_changed.connect(self.changed)
        session.person_changed.connect(self.changed)

    def rows(self) -> list[PersonRow]:
        """Return everybody, those who left last."""
        people = sorted(self._session.shop.everyone, key=lambda person: person.left)
        return [PersonRow(person, self._text(person), self._has_pin(person)) for person in people]

    def _text(self, person: Staff) -> str:
        said = [person.name, words.role(person.role)]
        if person.left:
            said.append(self.tr("has left"))
        elif self._session.signs_in:
            said.append(self.tr("PIN set") if self._has_pin(person) else self._without(person))
        return "　".join(said)

    def _without(self, person: Staff) -> str:
        if person.role is Role.STAFF:
            return self.tr("no PIN: signs in by name")
        return self.tr("no PIN: cannot sign in yet")

    def _has_pin(self, person: Staff) -> bool:
        return person.staff_id in self._session.pins

    @property
    def owner_sits(self) -> bool:
        """Tell whether the one who sits here may change people."""
        return self._session.person is not None and self._session.person.role is Role.OWNER

    def may_set_pin(self, person: Staff) -> bool:
        """Tell whether the one who sits here may set this person's PIN; the first is the owner's own."""
        own = self._session.person == person
        if not self._session.signs_in:
            return own and self.owner_sits
        return not person.left and (self.owner_sits or own)

    def may_remove_pin(self, person: Staff) -> bool:
        """Tell whether the one who sits here may take this person's PIN away; the last is the owner's own."""
        last = self._session.pins == {person.staff_id}
        return self.owner_sits and self._has_pin(person) and (last or person != self._session.person)

    def needs_current(self, person: Staff) -> bool:
        """Tell whether the PIN until now must be typed: one's own."""
        return self._session.person == person and self._has_pin(person)

    # --- what is done ---------------------------------------------------------------------------------------

    def set_pin(
        self,
        person: Staff,
        pin: str,
        current: str,
        done: Callable[[], None],
        failed: Callable[[UserError], None],
    ) -> None:
        """Set a person's PIN."""

        def verb(desk: Desk, by: str) -> Changed:
            return desk.people.set_pin(person.staff_id, pin, by, current=current)

        self._session.act(verb, done, failed)

    def remove_pin(self, person: Staff) -> None:
        """Take a person's PIN away."""
        self._session.act(lambda desk, by: desk.people.remove_pin(person.staff_id, by))

    def change_role(self, person: Staff, role: Role) -> None:
        """Give a person other rights."""
        self._session.act(lambda desk, by: desk.people.change_role(person.staff_id, role, by))

    def rename(self, person: Staff, name: str) -> None:
        """Call a person otherwise."""
        self._session.act(lambda desk, by: desk.people.rename(person.staff_id, name, by))

    def leave_or_return(self, person: Staff) -> None:
        """Let a person go, or one who had left act again."""

        def verb(desk: Desk, by: str) -> Changed:
            act = desk.people.come_back if person.left else desk.people.leave
            return act(person.staff_id, by)

        self._session.act(verb)

    def lock_after(self, minutes: int) -> None:
        """Lock a desk that nobody touched for so many minutes, never for 0."""
        rules = self._session.shop.rules
        if minutes != rules.lock_minutes:
            changed = replace(rules, lock_minutes=minutes)
            self._session.act(lambda desk, by: desk.shops.change_rules(changed, by))
