"""What arrives during a call, dropped on the call page: it goes to the case of the call in hand."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from complaintdesk.gui.views.adding_papers import AddingPapers
from complaintdesk.viewmodels import call_case

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from complaintdesk.viewmodels.call_desk import CallDesk
    from complaintdesk.viewmodels.session import Session


class CallPapers(QObject):
    """``tell(text, tone)`` speaks in the window's line."""

    def __init__(
        self, page: QWidget, session: Session, desk: CallDesk, tell: Callable[[str, str], None]
    ) -> None:
        super().__init__(page)
        self._session = session
        self._desk = desk
        self._tell = tell
        self.adding = AddingPapers(page, session, self.add, lambda: desk.current is not None)

    def add(self, files: Sequence[Path]) -> None:
        """Add a message or files to the case of the call in hand; a call without one gets its own."""
        call = self._desk.current
        if call is None:
            self._tell(self.tr("No call is in hand. Open the case and add it there."), "amber")
            return
        call_case.find(
            self._session, call.call_id, lambda case_id, label: self.adding.show(case_id, label, files)
        )
