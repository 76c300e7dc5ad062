"""The first start: shop, people, recovery code; nothing is written before the code was typed again."""

from __future__ import annotations

import unicodedata
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from complaintdesk.domain.errors import InvalidInput, UserError
from complaintdesk.domain.shop import Rules, Shop
from complaintdesk.domain.terms import Approval, Role

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from complaintdesk.viewmodels.tasks import Tasks

    Found = Callable[[str, Sequence[tuple[str, Role]], Rules, str], bool]


class Setup(QObject):
    """``new_code`` makes a recovery code; ``found(shop, people, rules, code)`` makes the home."""

    code_ready = Signal(str)
    busy_changed = Signal(bool)
    refused = Signal(object)
    """Carries the UserError."""
    founded = Signal(bool)
    """The home is there; false if the keyring could not take the key."""

    def __init__(
        self, tasks: Tasks, new_code: Callable[[], str], found: Found, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self._new_code = new_code
        self._found = found
        self.code = ""

    def check_people(self, shop: str, people: Sequence[tuple[str, Role]]) -> bool:
        """Tell whether the first step is complete; say what is missing if not."""
        try:
            if not shop.strip():
                raise InvalidInput("shop", "empty")
            trial = Shop()
            for place, (name, role) in enumerate(people):
                trial = trial.after(trial.join(str(place), name, role))
            if not any(role is Role.OWNER for _, role in people):
                raise InvalidInput("staff", "no owner")
        except UserError as failure:
            self.refused.emit(failure)
            return False
        return True

    def make_code(self) -> None:
        """Make the recovery code, once; it stays the same when going back and forth."""
        if self.code:
            self.code_ready.emit(self.code)
            return

        def made(code: str) -> None:
            self.code = code
            self.code_ready.emit(code)

        self._tasks.slow(self._new_code, made, self._on_failed)

    def finish(self, shop: str, people: Sequence[tuple[str, Role]], approval: Approval, typed: str) -> None:
        """Make the home if the code was typed as shown."""
        if not same_code(typed, self.code):
            self.refused.emit(InvalidInput("recovery_code", "different"))
            return
        self.busy_changed.emit(True)
        rules = Rules(approval=approval)
        self._tasks.slow(
            lambda: self._found(shop, people, rules, self.code), self._on_founded, self._on_failed
        )

    def _on_founded(self, in_keyring: bool) -> None:
        self.busy_changed.emit(False)
        self.founded.emit(in_keyring)

    def _on_failed(self, failure: BaseException) -> None:
        self.busy_changed.emit(False)
        if not isinstance(failure, UserError):
            raise failure
        self.refused.emit(failure)


def same_code(typed: str, code: str) -> bool:
    """Tell whether a code was typed as shown, whatever its width, case or grouping."""
    return _plain(typed) == _plain(code)


def _plain(code: str) -> str:
    """Return only the letters and digits, whatever width or case they were typed in."""
    folded = unicodedata.normalize("NFKC", code).upper().translate(str.maketrans("OIL", "011"))
    return "".join(letter for letter in folded if letter.isalnum() and letter.isascii())
