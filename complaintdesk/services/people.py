"""The people of the shop: names, roles, leaving, and the PINs with which they sign in (ADR 013)."""

from __future__ import annotations

import hmac
from dataclasses import dataclass
from typing import TYPE_CHECKING

from complaintdesk.domain.custody import PinRemoved, PinSet, SignInFailed
from complaintdesk.domain.errors import InvalidInput, NotFound, PinNeeded, TryLater, WrongKey, WrongPin
from complaintdesk.domain.people import (
    TRIES_TO_NOTE,
    LinesAttributed,
    PeopleEvent,
    checked_pin,
    wait_after,
)
from complaintdesk.domain.shop import STREAM, Shop
from complaintdesk.domain.terms import Role
from complaintdesk.services import calls
from complaintdesk.services.changed import Changed
from complaintdesk.store import credentials, keyslots
from complaintdesk.store.event_store import Append

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from complaintdesk.domain.shop import Staff
    from complaintdesk.services.access import Access
    from complaintdesk.services.home_keys import HomeKeys
    from complaintdesk.services.ports import Clock
    from complaintdesk.store.credentials import Credential
    from complaintdesk.store.event_store import EventStore

_SECOND = 1_000_000


@dataclass(frozen=True, slots=True, kw_only=True)
class SignedIn:
    """How it stands with signing in: whether anyone has a PIN, who has one, and who is signed in here ("": nobody)."""

    on: bool
    person: str
    pins: frozenset[str]


class PeopleService:
    """The owner's verbs on people, and everyone's on their own PIN.

    The first PIN of a shop is an owner's own. From then on managers and owners need one; staff may have one.
    """

    def __init__(self, store: EventStore, clock: Clock, access: Access, home: Path, keys: HomeKeys) -> None:
        self._store = store
        self._clock = clock
        self._access = access
        self._home = home
        self._keys = keys

    def now(self) -> SignedIn:
        """Return how it stands with signing in."""
        with self._store.database.reading() as tx:
            pins = credentials.those_set(tx)
        return SignedIn(on=bool(pins), person=self._access.signed_in, pins=pins)

    # --- the shop's people --------------------------------------------------------------------------------

    def rename(self, staff_id: str, name: str, by: str) -> Changed:
        """Call a person otherwise; the owner's right. Raises NotSignedIn, NotAllowed, InvalidInput, NotFound."""
        return self._change(by, lambda shop: shop.rename(staff_id, name))

    def change_role(self, staff_id: str, role: Role, by: str) -> Changed:
        """Give a person other rights; the owner's right.

        Raises InvalidInput for the last owner, and for one without a PIN who would need it; NotSignedIn, NotAllowed,
        NotFound.
        """
        self._access.require(by, Role.OWNER)
        found = self.now()
        if found.on and role is not Role.STAFF and staff_id not in found.pins:
            raise InvalidInput("role", "no pin")
        return self._change(by, lambda shop: shop.change_role(staff_id, role))

    def leave(self, staff_id: str, by: str) -> Changed:
        """Let a person go, with their PIN; the owner's right.

        Raises InvalidInput for the last owner, NotSignedIn, NotAllowed, NotFound.
        """
        changed = self._change(by, lambda shop: shop.leave(staff_id))
        if staff_id in self.now().pins:
            self._take_pin(staff_id, by)
        return changed

    def come_back(self, staff_id: str, by: str) -> Changed:
        """Let a person act again who left; a manager or owner needs a new PIN. The owner's right.

        Raises NotSignedIn, NotAllowed, NotFound.
        """
        return self._change(by, lambda shop: shop.come_back(staff_id))

    def _change(self, by: str, decide: Callable[[Shop], PeopleEvent | None]) -> Changed:
        self._access.require(by, Role.OWNER)
        shop, version = self._load()
        event = decide(shop)
        if event is None:
            return Changed()
        self._store.append([Append(STREAM, [event], version)], by)
        return Changed(shop=True)

    # --- PINs -----------------------------------------------------------------------------------------------

    def set_pin(self, staff_id: str, pin: str, by: str, *, current: str = "") -> Changed:
        """Set or replace a PIN: one's own with the ``current`` one, another's as the owner.

        The first of a shop must be the owner's own: who sets it is signed in by that. Raises InvalidInput, WrongPin,
        TryLater, NotSignedIn, NotAllowed, NotFound.
        """
        shop, _ = self._load()
        person, found = shop.person(staff_id), self.now()
        if person.left:
            raise NotFound(staff_id)
        if by == staff_id and staff_id in found.pins:
            self._access.require(by, Role.STAFF)
            self._check(staff_id, current)
        else:
            self._access.require(by, Role.OWNER)
        if not found.on and staff_id != by:
            raise InvalidInput("pin", "owner first")
        checked_pin(pin)
        self._keep(PinSet(staff_id=staff_id), pin, by)
        if not found.on:
            self._access.enter(by)
            self._access.is_on()
        return Changed(shop=True)

    def remove_pin(self, staff_id: str, by: str) -> Changed:
        """Take a PIN away; the last of all ends signing in, and must be the owner's own. The owner's right.

        Staff sign in without one then, a manager not before there is a new one. Raises InvalidInput for one's own
        while others have PINs, NotSignedIn, NotAllowed, NotFound.
        """
        self._access.require(by, Role.OWNER)
        found = self.now()
        if staff_id not in found.pins:
            raise NotFound(staff_id)
        if staff_id == by and found.pins != {by}:
            raise InvalidInput("pin", "needed")
        self._take_pin(staff_id, by)
        return Changed(shop=True)

    def reset_by_code(self, staff_id: str, pin: str, code: str) -> Changed:
        """Give an owner who forgot the PIN a new one for the recovery code of the home, and sign them in.

        Takes a second. Raises WrongKey or InvalidInput (code, PIN), NotAllowed unless an owner, NotFound.
        """
        checked_pin(pin)
        self._load()[0].require(staff_id, Role.OWNER)
        opened = keyslots.open_with_code(keyslots.load(self._home), code)
        if not hmac.compare_digest(
            opened, self._keys.master
        ):  # key slots of another home, put in place of ours
            raise WrongKey("another home")
        self._access.enter(staff_id)
        self._keep(PinSet(staff_id=staff_id, by_code=True), pin, staff_id)
        self._access.is_on()
        return Changed(shop=True) | self._attribute(staff_id)

    def _keep(self, event: PinSet, pin: str, by: str) -> None:
        kept = credentials.hashed(pin)
        self._store.note([event], by, also=lambda tx: credentials.keep(tx, event.staff_id, kept))

    def _take_pin(self, staff_id: str, by: str) -> None:
        removed = PinRemoved(staff_id=staff_id)
        self._store.note([removed], by, also=lambda tx: credentials.remove(tx, staff_id))
        self._access.is_on()

    # --- signing in -----------------------------------------------------------------------------------------

    def sign_in(self, staff_id: str, pin: str = "", *, at_desk: bool = True) -> Changed:
        """Sign a person in, in place of whoever was; what was noted before anyone had is said to be theirs.

        That is so at the window; a command (``at_desk`` false) writes no call. Staff without a PIN need none. Raises
        WrongPin, TryLater (the PIN was not looked at), PinNeeded, NotFound.
        """
        person = self._load()[0].person(staff_id)
        if person.left:
            raise NotFound(staff_id)
        if self._has_pin(person):
            self._check(staff_id, pin)
        self._access.enter(staff_id)
        return self._attribute(staff_id) if at_desk else Changed()

    def sign_out(self) -> None:
        """Lock this desk: nobody is signed in from now on."""
        self._access.leave()

    def _has_pin(self, person: Staff) -> bool:
        found = self.now()
        if person.staff_id in found.pins:
            return True
        if found.on and person.role is not Role.STAFF:
            raise PinNeeded
        return False

    def _check(self, staff_id: str, pin: str) -> None:
        """Raise WrongPin or TryLater unless this is the person's PIN. A try counts before it is looked at."""
        now = self._clock.now()
        with self._store.database.writing() as tx:
            found = credentials.of(tx, staff_id)
            if found is None:
                raise PinNeeded
            if left := _left(found, now):
                raise TryLater(left)
            tries = found.tries + 1
            seconds = wait_after(tries)
            credentials.count_try(tx, staff_id, tries, now + seconds * _SECOND)
        if not credentials.matches(found.pin, pin):
            if tries % TRIES_TO_NOTE == 0:
                self._store.note([SignInFailed(staff_id=staff_id, tries=tries)], "")
            raise WrongPin(seconds)
        with self._store.database.writing() as tx:
            credentials.count_try(tx, staff_id, 0, 0)

    def _attribute(self, staff_id: str) -> Changed:
        """Write into each call of which something was noted here before, whose it is said to be."""
        with self._store.database.reading() as tx:
            unsigned = credentials.unsigned_calls(tx, self._store.desk_id)
        event = LinesAttributed(staff_id=staff_id, at=self._clock.now())
        changed = Changed(calls=frozenset(unsigned))
        for call_id in unsigned:
            call, version = calls.load(self._store, call_id)
            self._store.append([Append(calls.stream(call_id), [event], version)], staff_id)
            changed |= Changed(cases=frozenset({call.case_id} - {""}))
        return changed

    def _load(self) -> tuple[Shop, int]:
        return self._store.load(STREAM, Shop(), Shop.after)


def _left(found: Credential, now: int) -> int:
    """Return the seconds until another try; a clock that was set back makes nobody wait longer than the longest."""
    left = min(found.wait_until - now, wait_after(found.tries) * _SECOND)
    return max(0, -(-left // _SECOND))
