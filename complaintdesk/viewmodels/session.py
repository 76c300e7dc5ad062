"""The desk as the window holds it: opening, who sits here, running verbs, announcing changes."""

from __future__ import annotations

import os
import time
from typing import TYPE_CHECKING, Any, TypeVar

from PySide6.QtCore import QObject, Signal

from complaintdesk.domain.errors import NotSaved, UserError
from complaintdesk.viewmodels.feed import Feed
from complaintdesk.viewmodels.tasks import Tasks

if TYPE_CHECKING:
    from collections.abc import Callable

    from complaintdesk.domain.shop import Shop, Staff
    from complaintdesk.services.changed import Changed
    from complaintdesk.services.desk import Desk
    from complaintdesk.services.people import SignedIn
    from complaintdesk.services.settings import Settings

T = TypeVar("T")


def _system_now() -> int:
    return time.time_ns() // 1000


def _random_id() -> str:
    return os.urandom(16).hex()


def _who(desk: Desk) -> tuple[Shop, SignedIn, Staff | None]:
    return desk.shops.shop(), desk.people.now(), desk.sitting()


class Session(QObject):
    """What every view model shares. ``shop``, ``person`` and ``settings`` are valid once ``opened`` was emitted."""

    opened = Signal()
    locked = Signal(object)
    """The store could not be opened; carries the UserError."""
    refused = Signal(object)
    """A verb was refused and nobody else says so; carries the UserError."""
    shop_changed = Signal()
    person_changed = Signal()
    settings_changed = Signal()

    def __init__(
        self,
        open_desk: Callable[[str | None], Desk],
        now: Callable[[], int] = _system_now,
        new_id: Callable[[], str] = _random_id,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.now = now
        """Returns UTC µs."""
        self.new_id = new_id
        """Names a new thing, so that the screen need not wait for the store."""
        self.tasks = Tasks(self)
        self.feed = Feed(self)
        self._shop: Shop | None = None
        self.person: Staff | None = None
        self.settings: Settings | None = None
        self.sample = False
        self.is_open = False
        self.signs_in = False
        """Somebody of the shop has a PIN, so that everybody signs in."""
        self.pins: frozenset[str] = frozenset()
        """Who has one, by id."""
        self.expected = ""
        """Who is to sign in next, as far as anyone said, by id."""
        self._open_desk = open_desk
        self.feed.changed.connect(self._on_changed)

    @property
    def shop(self) -> Shop:
        """Return the shop as last read, one without people before."""
        if self._shop is None:
            # Its module and those it names cost a tenth of the start; the store's thread loads them beside the window.
            from complaintdesk.domain.shop import Shop

            self._shop = Shop()
        return self._shop

    # --- opening ------------------------------------------------------------------------------------------

    def open(self, code: str | None = None) -> None:
        """Open the store with the keyring, or with a recovery code."""
        self.tasks.open(lambda: self._open_desk(code), self._on_desk, self._on_not_opened)

    def _on_desk(self, desk: Desk) -> None:
        self.sample = desk.sample
        self.is_open = True
        self.ask(lambda desk: (desk.settings, *_who(desk)), self._on_loaded)

    def _on_loaded(self, loaded: tuple[Settings, Shop, SignedIn, Staff | None]) -> None:
        self.settings, self._shop, signing, self.person = loaded
        self.signs_in, self.pins, self.expected = signing.on, signing.pins, self.settings.signed_in
        self.opened.emit()
        self.shop_changed.emit()
        self.person_changed.emit()

    def _on_not_opened(self, failure: BaseException) -> None:
        if not isinstance(failure, UserError):
            raise failure
        self.locked.emit(failure)

    # --- who sits here ------------------------------------------------------------------------------------

    @property
    def away(self) -> bool:
        """Tell whether somebody has to sign in first: calls are taken and noted, nothing that was before is shown."""
        return self.signs_in and self.person is None

    def lock(self, expected: str = "") -> None:
        """Nobody is signed in here from now on; ``expected`` is who is to be next. Without PINs nothing is locked."""
        if not self.signs_in:
            return
        self.expected = expected or (self.person.staff_id if self.person else self.expected)
        self.person = None
        self.ask(lambda desk: desk.people.sign_out(), lambda _: None)
        self.person_changed.emit()

    def sign_in(self, staff_id: str, pin: str, failed: Callable[[UserError], None]) -> None:
        """Sign a person in with the PIN, empty for one who has none."""
        self._enter(lambda desk: desk.people.sign_in(staff_id, pin), staff_id, failed)

    def reset_pin(self, staff_id: str, pin: str, code: str, failed: Callable[[UserError], None]) -> None:
        """Sign an owner in who forgot the PIN, with the recovery code and a new PIN."""
        self._enter(lambda desk: desk.people.reset_by_code(staff_id, pin, code), staff_id, failed)

    def _enter(
        self, verb: Callable[[Desk], Changed], staff_id: str, failed: Callable[[UserError], None]
    ) -> None:
        def entered(changed: Changed) -> None:
            self.person = self.shop.person(staff_id)
            self.change_settings(signed_in=staff_id)
            self.person_changed.emit()
            self.feed.changed.emit(changed, None)

        self.ask(verb, entered, failed)

    def sit(self, staff_id: str) -> None:
        """Another person takes this seat, where people have PINs only by signing in."""
        if self.signs_in:
            self.lock(staff_id)
            return
        self.person = self.shop.person(staff_id)
        self.change_settings(signed_in=staff_id)
        self.person_changed.emit()

    def change_settings(self, **values: Any) -> None:
        """Change this desk's own settings and keep them."""

        def kept(settings: Settings) -> None:
            self.settings = settings
            self.settings_changed.emit()

        self.ask(lambda desk: desk.change_settings(**values), kept)

    def change_dialling(self, way: str, command: tuple[str, ...], form: str, prefix: str) -> None:
        """Change how this desk dials, if that is new; the words are those of ports.DialProfile."""
        from complaintdesk.services.ports import DialProfile

        profile = DialProfile(way=way, command=command, form=form, prefix=prefix)
        if self.settings is not None and profile != self.settings.dial:
            self.change_settings(dial=profile)

    # --- running verbs -----------------------------------------------------------------------------------

    def act(
        self,
        verb: Callable[[Desk, str], Changed],
        done: Callable[[], None] | None = None,
        failed: Callable[[UserError], None] | None = None,
        origin: QObject | None = None,
        person: Staff | None = None,
        *,
        unsigned: bool = False,
    ) -> None:
        """Run a verb as ``person``, else as who sits here; announce what it changed.

        What is ``unsigned`` was done before anyone had signed in, whoever has by now.
        """

        def succeeded(changed: Changed) -> None:
            if done:
                done()
            self.feed.changed.emit(changed, origin)

        person = person or (None if unsigned else self.person)
        unsigned = unsigned or self.away

        def work(desk: Desk) -> Changed:
            # What was done before the store was open is done by whoever sat here last.
            actor = person or (None if unsigned else desk.sitting())
            return verb(desk, actor.staff_id if actor else "")

        self.tasks.run(work, succeeded, lambda failure: self._fail(failure, failed))

    def act_slowly(
        self,
        verb: Callable[[Desk, str], Changed],
        done: Callable[[], None],
        failed: Callable[[UserError], None],
    ) -> None:
        """As ``act``, beside the store thread: for what reads much and notes little, so that no line waits for it."""
        desk, person = self.tasks.desk, self.person
        if desk is None or person is None:
            return

        def succeeded(changed: Changed) -> None:
            done()
            self.feed.changed.emit(changed, None)

        self.tasks.slow(
            lambda: verb(desk, person.staff_id), succeeded, lambda failure: self._fail(failure, failed)
        )

    def ask(
        self,
        question: Callable[[Desk], T],
        done: Callable[[T], None],
        failed: Callable[[UserError], None] | None = None,
    ) -> None:
        """Read something; the answer comes on the GUI thread."""
        self.tasks.run(question, done, lambda failure: self._fail(failure, failed))

    def ask_beside(
        self,
        question: Callable[[Desk], T],
        done: Callable[[T], None],
        failed: Callable[[UserError], None],
    ) -> None:
        """As ``ask``, beside the store thread: for what may hang, so that no line waits for it. Needs an open desk."""
        desk = self.tasks.desk
        assert desk is not None
        self.tasks.beside(lambda: question(desk), done, lambda failure: self._fail(failure, failed))

    def _fail(self, failure: BaseException, failed: Callable[[UserError], None] | None) -> None:
        if not isinstance(failure, UserError):
            if failed:
                # A bug is shown by the crash dialog; whoever waits for the answer must not wait for ever.
                failed(NotSaved(type(failure).__name__))
            raise failure
        if failed:
            failed(failure)
        else:
            self.refused.emit(failure)

    def _on_changed(self, changed: Changed, _origin: QObject | None) -> None:
        if changed.shop:
            self.ask(_who, self._on_shop)

    def _on_shop(self, known: tuple[Shop, SignedIn, Staff | None]) -> None:
        self._shop, signing, sitting = known
        self.signs_in, self.pins = signing.on, signing.pins
        if self.person is not None:
            # The name or the rights may be others now; with the first PIN its owner is signed in.
            before = self.person
            self.person = sitting if signing.on else self.shop.person(before.staff_id)
            if self.person != before:
                self.person_changed.emit()
        self.shop_changed.emit()

    def close(self) -> None:
        """Finish everything under way and close the store."""
        self.tasks.close()
