"""A form of one field whose words are kept: a reason, a warning, a decision."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from complaintdesk.domain.errors import InvalidInput
from complaintdesk.viewmodels import messages

if TYPE_CHECKING:
    from collections.abc import Callable

    from complaintdesk.domain.errors import UserError
    from complaintdesk.services.changed import Changed
    from complaintdesk.services.desk import Desk
    from complaintdesk.viewmodels.session import Session


class WordsForm(QObject):
    """``verb(desk, words, by)`` is run with what was typed; ``field`` names it where it is missing."""

    busy_changed = Signal(bool)
    saved = Signal()
    refused = Signal(str)

    def __init__(
        self, session: Session, verb: Callable[[Desk, str, str], Changed], field: str, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._verb = verb
        self._field = field

    def save(self, typed: str) -> None:
        """Keep the words; ``saved`` or ``refused`` follows."""
        said = typed.strip()
        if not said:
            self.refused.emit(messages.worded(InvalidInput(self._field, "empty")))
            return
        self.busy_changed.emit(True)
        verb = self._verb
        self._session.act(lambda desk, by: verb(desk, said, by), self._on_saved, self._on_failed)

    def _on_saved(self) -> None:
        self.busy_changed.emit(False)
        self.saved.emit()

    def _on_failed(self, failure: UserError) -> None:
        self.busy_changed.emit(False)
        self.refused.emit(messages.worded(failure))
