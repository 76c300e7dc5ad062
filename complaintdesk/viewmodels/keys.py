"""The ways to the master key: which there are, adding and taking away."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from complaintdesk.domain.errors import InvalidInput, UserError
from complaintdesk.viewmodels import messages
from complaintdesk.viewmodels.setup import same_code

if TYPE_CHECKING:
    from collections.abc import Callable

    from complaintdesk.services.desk import Desk
    from complaintdesk.viewmodels.session import Session

RECOVERY, KEYRING, PASSPHRASE, OPEN = "recovery", "keyring", "passphrase", "open"
"""The kinds of key slots (services/keys.py); OPEN is the sample shop's, which holds nothing to protect."""


class Keys(QObject):
    """``slots`` are the ways there are."""

    changed = Signal()
    refused = Signal(str)

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.slots: tuple[str, ...] = ()
        self.busy = False

    def reload(self) -> None:
        """Read which ways there are."""
        self._session.ask(lambda desk: desk.keys.slots(), self._take, self._on_failed)

    def use_keyring(self) -> None:
        """Put the key into this computer's keyring."""
        self._run(lambda desk, by: desk.keys.use_keyring(by), self._on_keyring)

    def remove(self, slot: str) -> None:
        """Take a way away."""
        self._run(lambda desk, by: desk.keys.remove(slot, by), lambda _: None)

    def set_passphrase(
        self, passphrase: str, done: Callable[[], None], failed: Callable[[str], None]
    ) -> None:
        """Add a passphrase, or put another in its place."""
        self.run_as_sitting(
            lambda desk, by: desk.keys.set_passphrase(passphrase, by),
            lambda _: self._then(done),
            lambda failure: failed(messages.worded(failure)),
        )

    def new_code(self) -> NewCode:
        """Return what makes a new recovery code."""
        return NewCode(self._session, self, self)

    def rekeying(self) -> ReKey:
        """Return what writes the store anew."""
        return ReKey(self._session, self, self)

    def run_as_sitting(
        self,
        verb: Callable[[Desk, str], object],
        done: Callable[[object], None],
        failed: Callable[[UserError], None],
    ) -> None:
        """Run a verb on the store's thread as the person who sits here."""
        person = self._session.person
        self._session.ask(lambda desk: verb(desk, person.staff_id if person else ""), done, failed)

    def _run(self, verb: Callable[[Desk, str], object], done: Callable[[object], None]) -> None:
        def finished(answer: object) -> None:
            self._set_busy(False)
            done(answer)
            self.reload()

        def failed(failure: UserError) -> None:
            self._set_busy(False)
            self._on_failed(failure)

        self._set_busy(True)
        self.run_as_sitting(verb, finished, failed)

    def _then(self, done: Callable[[], None]) -> None:
        self.reload()
        done()

    def _on_keyring(self, taken: object) -> None:
        if not taken:
            self.refused.emit(self.tr("The keyring did not take the key. Unlock it, then try again."))

    def _take(self, slots: tuple[str, ...]) -> None:
        self.slots = slots
        self.changed.emit()

    def _on_failed(self, failure: UserError) -> None:
        self.refused.emit(messages.worded(failure))

    def _set_busy(self, busy: bool) -> None:
        self.busy = busy
        self.changed.emit()


class NewCode(QObject):
    """A new recovery code, shown and typed again before it holds."""

    code_ready = Signal(str)
    busy_changed = Signal(bool)
    refused = Signal(str)
    saved = Signal()

    def __init__(self, session: Session, keys: Keys, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._keys = keys
        self.code = ""

    def make(self) -> None:
        """Make the code to show."""

        def made(code: str) -> None:
            self.code = code
            self.code_ready.emit(code)

        self._session.ask(lambda desk: desk.keys.new_code(), made, self._on_failed)

    def save(self, typed: str) -> None:
        """Let the code hold, if it was typed as shown; ``saved`` or ``refused`` follows."""
        code = self.code
        if not code or not same_code(typed, code):
            self.refused.emit(messages.worded(InvalidInput("recovery_code", "different")))
            return
        self.busy_changed.emit(True)
        self._keys.run_as_sitting(
            lambda desk, by: desk.keys.renew_code(code, by), lambda _: self._on_saved(), self._on_failed
        )

    def _on_saved(self) -> None:
        self.busy_changed.emit(False)
        self._keys.reload()
        self.saved.emit()

    def _on_failed(self, failure: UserError) -> None:
        self.busy_changed.emit(False)
        self.refused.emit(messages.worded(failure))


class ReKey(QObject):
    """Writing the store anew under another master key, on the store's thread: nothing may be written meanwhile."""

    busy_changed = Signal(bool)
    progress_changed = Signal(float)
    refused = Signal(str)
    saved = Signal()

    def __init__(self, session: Session, keys: Keys, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._keys = keys
        self._stop = threading.Event()
        self.busy = False
        self.has_passphrase = PASSPHRASE in keys.slots

    def start(self, code: str, passphrase: str) -> None:
        """Begin, with the secrets that go on opening the home; ``saved`` or ``refused`` follows."""
        if self.busy:
            return
        self._stop.clear()
        self._set_busy(True)
        post, told = self._session.tasks.post, [-1]

        def progress(done: float) -> None:
            if (now := int(100 * done)) != told[0]:
                told[0] = now
                post(lambda: self.progress_changed.emit(done))

        def verb(desk: Desk, by: str) -> None:
            desk.keys.rekey(code, passphrase or None, by, progress, self._stop.is_set)

        self._keys.run_as_sitting(verb, lambda _: self._on_saved(), self._on_failed)

    def cancel(self) -> None:
        """Stop; until the new store is complete and checked the old one stays as it was."""
        self._stop.set()

    def _on_saved(self) -> None:
        self._set_busy(False)
        self._keys.reload()
        self.saved.emit()

    def _on_failed(self, failure: UserError) -> None:
        self._set_busy(False)
        self.refused.emit(messages.worded(failure))

    def _set_busy(self, busy: bool) -> None:
        self.busy = busy
        self.busy_changed.emit(busy)
