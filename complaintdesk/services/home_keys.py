"""The keys of an open home, and the computer's keyring asked with patience that ends."""

from __future__ import annotations

import base64
import logging
import threading
from typing import TYPE_CHECKING, TypeVar

from complaintdesk.store import keyslots

if TYPE_CHECKING:
    from collections.abc import Callable

    from complaintdesk.services.ports import SecretStore

T = TypeVar("T")

KEYRING_SECONDS = 5.0
"""How long a keyring may take; a person who unlocks it later asks for it again."""

_log = logging.getLogger(__name__)


class HomeKeys:
    """The master key of an open home and what is derived from it. A re-key replaces it while the desk goes on."""

    def __init__(self, master: bytes, keyring: PatientKeyring) -> None:
        self.master = master
        self.keyring = keyring

    def __repr__(self) -> str:
        return "HomeKeys()"

    @property
    def recordings(self) -> bytes:
        """Return the 32 bytes that wrap the recordings' keys."""
        return keyslots.derive(self.master, "recordings")

    @property
    def signing(self) -> bytes:
        """Return the 32 bytes that wrap the desks' signing keys."""
        return keyslots.derive(self.master, "signing")

    @property
    def care(self) -> bytes:
        """Return the 32 bytes that wrap the keys of the notes of staff care."""
        return keyslots.derive(self.master, "care")


class PatientKeyring:
    """The keyring as a cache: whatever is wrong with it means that it holds nothing.

    It may keep two secrets of a home at once: while a re-key is under way one opens the old store, one the new.
    """

    def __init__(self, keyring: SecretStore, seconds: float = KEYRING_SECONDS) -> None:
        self._keyring = keyring
        self._seconds = seconds

    def secrets(self, home_id: str) -> list[bytes]:
        """Return the secrets of a home, newest first; none where the keyring is missing, locked, slow or broken."""
        kept = self._asked(lambda: self._keyring.get(home_id)) or ""
        try:
            return [base64.b64decode(secret, validate=True) for secret in kept.split()]
        except ValueError:
            return []

    def keep(self, home_id: str, *secrets: bytes) -> bool:
        """Keep these secrets in place of those before; False if the keyring cannot, or not in time."""
        words = " ".join(base64.b64encode(secret).decode() for secret in secrets)
        return bool(self._asked(lambda: self._keyring.put(home_id, words)))

    def _asked(self, question: Callable[[], T]) -> T | None:
        """Ask on a thread of its own, which is left behind when no answer comes: nothing can stop a keyring."""
        answers: list[T] = []
        answered = threading.Event()

        def ask() -> None:
            try:
                answers.append(question())
            except Exception as failure:
                # Backends raise whatever they like; all of it means that there is no secret.
                _log.info("keyring failed: %s", type(failure).__name__)
            finally:
                answered.set()

        threading.Thread(target=ask, name="keyring", daemon=True).start()
        if not answered.wait(self._seconds):
            _log.info("keyring did not answer in %s s", self._seconds)
        return answers[0] if answers else None
