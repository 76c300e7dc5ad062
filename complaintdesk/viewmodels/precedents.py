"""What was done in like cases, looked up when somebody asks for it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

if TYPE_CHECKING:
    from collections.abc import Callable

    from complaintdesk.domain.precedent import Precedent
    from complaintdesk.services.desk import Desk
    from complaintdesk.viewmodels.call_desk import CallDesk
    from complaintdesk.viewmodels.case_detail import CaseDetail
    from complaintdesk.viewmodels.session import Session


class Precedents(QObject):
    """Follows one case or call, its id in ``of``; ``rows`` is None until an answer is there."""

    changed = Signal()

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self.of = ""
        self.open = False
        self.rows: list[Precedent] | None = None

    @property
    def possible(self) -> bool:
        """Tell whether there is anything to liken."""
        return bool(self.of)

    def toggle(self) -> None:
        """Look like cases up, or put them away."""
        self.open = not self.open
        self.reload()

    def follow(self, of: str) -> None:
        """Follow another case or call, or the same one after it changed."""
        if of != self.of:
            self.of, self.rows = of, None
        self.reload()

    def reload(self) -> None:
        """Read anew while they are shown."""
        self.changed.emit()
        of = self.of
        if not (self.open and of):
            return

        def found(rows: list[Precedent]) -> None:
            if of == self.of:
                self.rows = rows
                self.changed.emit()

        self._session.ask(self._question(of), found)

    def _question(self, of: str) -> Callable[[Desk], list[Precedent]]:
        raise NotImplementedError


class CasePrecedents(Precedents):
    """For the open case; they stay shown from case to case."""

    def __init__(self, session: Session, detail: CaseDetail) -> None:
        super().__init__(session, detail)
        self._detail = detail
        detail.loaded.connect(self._follow)

    def _follow(self) -> None:
        file = self._detail.file
        self.follow(file.case_id if file else "")

    def _question(self, of: str) -> Callable[[Desk], list[Precedent]]:
        return lambda desk: desk.precedents.of_case(of)


class CallPrecedents(Precedents):
    """For the call in hand, once something is noted of it; another call begins without them."""

    def __init__(self, session: Session, desk: CallDesk) -> None:
        super().__init__(session, desk)
        self._desk = desk
        for known in (desk.current_changed, desk.card_changed, desk.found_out):
            known.connect(self._follow)
        desk.lines_changed.connect(self._follow)

    def _follow(self) -> None:
        call = self._desk.current
        noted = call is not None and bool(
            call.lines.rowCount() or call.interview.enquiry or (call.card and call.card.orders)
        )
        of = call.call_id if call and noted and not self._session.away else ""
        if of != self.of:
            self.open = False
            self.follow(of)

    def _question(self, of: str) -> Callable[[Desk], list[Precedent]]:
        return lambda desk: desk.precedents.of_call(of)
