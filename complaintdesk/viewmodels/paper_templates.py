"""Templates of what a shop needs in writing, written where a person wants them."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from complaintdesk.domain.errors import UserError
from complaintdesk.viewmodels import messages

if TYPE_CHECKING:
    from pathlib import Path

    from complaintdesk.viewmodels.session import Session


class PaperTemplates(QObject):
    """They hold the shop's name and its words, nothing of any case: anyone may write them."""

    written = Signal(int)
    """Carries how many there are."""
    refused = Signal(str)

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session

    def write(self, folder: Path) -> None:
        """Write them into a folder; ``written`` or ``refused`` follows."""
        today = datetime.fromtimestamp(self._session.now() / 1_000_000).astimezone().date()
        self._session.ask(
            lambda desk: desk.shops.write_templates(folder, today),
            lambda paths: self.written.emit(len(paths)),
            self._on_failed,
        )

    def _on_failed(self, failure: BaseException) -> None:
        if not isinstance(failure, UserError):
            raise failure
        self.refused.emit(messages.worded(failure))
