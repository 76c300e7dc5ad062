"""Who acts at this desk: the one place that knows who proved who they are, and asks for rights (ADR 013)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from complaintdesk.domain.errors import NotSignedIn
from complaintdesk.domain.shop import STREAM, Shop
from complaintdesk.store import credentials

if TYPE_CHECKING:
    from complaintdesk.domain.shop import Staff
    from complaintdesk.domain.terms import Role
    from complaintdesk.store.event_store import EventStore


class Access:
    """Binds the person who signed in to every write of this desk's store.

    While nobody of the shop has a PIN everyone is believed. Otherwise an act in a person's name is only taken from the
    desk at which that person signed in, whatever id a window or a command passes; ``""`` stands for nobody yet, who
    may take a call and write. What was typed by a person who signed in here before stays theirs, however late it is
    saved; rights are those of the one who is signed in now.
    """

    def __init__(self, store: EventStore) -> None:
        self._store = store
        self._were_here: set[str] = set()
        self.signed_in = ""
        self._on = self.is_on()
        store.admit = self.admit

    def is_on(self) -> bool:
        """Tell whether anyone of the shop has a PIN, so that people sign in."""
        with self._store.database.reading() as tx:
            self._on = credentials.any_set(tx)
        return self._on

    def admit(self, actor_id: str) -> None:
        """Let a write in this person's name pass. Raises NotSignedIn."""
        if self._on and actor_id and actor_id not in self._were_here:
            raise NotSignedIn

    def require(self, by: str, least: Role) -> Staff:
        """Return the person who acts, if it is they who are signed in and their role reaches ``least``.

        Raises NotSignedIn, NotAllowed, NotFound.
        """
        shop, _ = self._store.load(STREAM, Shop(), Shop.after)
        if self.is_on() and (not by or by != self.signed_in):
            raise NotSignedIn
        return shop.require(by, least)

    def enter(self, staff_id: str) -> None:
        """Take a person as signed in; who calls this has asked for the PIN."""
        self.signed_in = staff_id
        self._were_here.add(staff_id)

    def leave(self) -> None:
        """Nobody is signed in from now on; what is being saved is still let in."""
        self.signed_in = ""
