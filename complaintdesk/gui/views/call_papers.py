"""What arrives during a call, dropped on the call page: it goes to the case of the call in hand."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from complaintdesk.gui.views.adding_papers import AddingPapers

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from complaintdesk.services.desk import Desk
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
        self.adding = AddingPapers(page, session, self.add)

    def add(self, files: Sequence[Path]) -> None:
        """Add a message or files to the case of the call in hand; a call without one gets its own."""
        call = self._desk.current
        if call is None:
            self._tell(self.tr("No call is in hand. Open the case and add it there."), "amber")
            return
        call_id = call.call_id

        def case_of(desk: Desk) -> tuple[str, str]:
            file = desk.cases.file(desk.calls.call(call_id).case_id)
            return file.case_id, file.label

        self._session.act(
            lambda desk, by: desk.calls.ensure_case(call_id, by)[1],
            lambda: self._session.ask(case_of, lambda found: self.adding.show(*found, files)),
        )
