"""Contact points as they are typed: to be blocked, to be changed, or to be let through."""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from complaintdesk.domain.errors import InvalidInput, OrderUnderWay
from complaintdesk.viewmodels import block_words, messages

if TYPE_CHECKING:
    from complaintdesk.domain.block import KeptWay
    from complaintdesk.domain.case_file import BlockRow
    from complaintdesk.domain.errors import UserError
    from complaintdesk.domain.terms import BlockReason
    from complaintdesk.services.changed import Changed
    from complaintdesk.services.desk import Desk
    from complaintdesk.viewmodels.session import Session


class Purpose(Enum):
    """What becomes of the points."""

    BLOCK = "block"
    CHANGE = "change"
    ALLOW = "allow"


class BlockPointsForm(QObject):
    """``order_found`` carries what to say of an order under way: the channel that stays open must be named then."""

    busy_changed = Signal(bool)
    saved = Signal()
    refused = Signal(str)
    order_found = Signal(str)

    def __init__(
        self, session: Session, purpose: Purpose, parent: QObject, block: BlockRow | None = None
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._block = block
        self.purpose = purpose

    @property
    def typed(self) -> str:
        """Return the points as they are now, one a line."""
        points = self._block.points if self._block else ()
        return "\n".join(point.shown or block_words.point(point) for point in points)

    def save(
        self, typed: str, words: str, *, reason: BlockReason, case: str, kept: KeptWay | None = None
    ) -> None:
        """Keep the points; ``saved``, ``refused`` or ``order_found`` follows."""
        self.busy_changed.emit(True)

        def verb(desk: Desk, by: str) -> Changed:
            # Here and not on the way: the library of numbers takes its time at first.
            points = desk.blocks.points(typed.splitlines())
            if self.purpose is Purpose.CHANGE and self._block is not None:
                return desk.blocks.change_points(self._block.block_id, points, words, by)
            if self.purpose is Purpose.ALLOW:
                return desk.blocks.allow(points, words, by)
            case_id = desk.cases.id_of(case) if case.strip() else ""
            if not points:
                raise InvalidInput("point", "empty")
            return desk.blocks.propose(case_id, reason, words, by, points=points, kept=kept)

        self._session.act(verb, self._on_saved, self._on_failed)

    def _on_saved(self) -> None:
        self.busy_changed.emit(False)
        self.saved.emit()

    def _on_failed(self, failure: UserError) -> None:
        self.busy_changed.emit(False)
        if isinstance(failure, OrderUnderWay):
            self.order_found.emit(block_words.order_under_way(failure.order_number))
        else:
            self.refused.emit(messages.worded(failure))
