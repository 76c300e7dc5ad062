"""Asking to stop contact: which reason holds, what is still missing, who will decide."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from complaintdesk.domain.block import KeptWay, approval_needed, point_of
from complaintdesk.domain.errors import InvalidInput, OrderUnderWay
from complaintdesk.domain.terms import BlockReason
from complaintdesk.viewmodels import block_words, case_words, dialogue_words, messages, words

if TYPE_CHECKING:
    from complaintdesk.domain.case_file import CaseFile
    from complaintdesk.domain.contact_point import ContactPoint
    from complaintdesk.domain.errors import UserError
    from complaintdesk.domain.grounds import Grounds
    from complaintdesk.viewmodels.session import Session


class BlockForm(QObject):
    """``ready_changed`` says whether what is chosen and typed can be asked for."""

    ready_changed = Signal(bool)
    busy_changed = Signal(bool)
    saved = Signal()
    refused = Signal(str)
    open_order = Signal(str)
    """The caller has an order under way; carries what must be kept in mind."""
    linked = Signal(list)
    """By what else the caller is known: the ``ContactPoint``s, none of which is blocked unless it is chosen."""

    def __init__(
        self,
        session: Session,
        file: CaseFile,
        grounds: Grounds,
        reason: BlockReason | None,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._file = file
        self._grounds = grounds
        talking_failed = grounds.dialogue.reached and not grounds.unresponsive.reached
        self.reason = reason or (BlockReason.REFUSES_DIALOGUE if talking_failed else BlockReason.UNRESPONSIVE)
        self._typed = ""
        self._order = ""
        self._kept: KeptWay | None = None
        self._also: list[ContactPoint] = []

    @property
    def who(self) -> str:
        """Return the number and name that would be blocked."""
        parts = (words.number(self._file.caller_number), words.honoured(self._file.caller_name))
        return "  ".join(part for part in parts if part)

    @property
    def count(self) -> str:
        """Return the count of refused proposals where that is the reason, else that of unanswered call-backs."""
        if self.reason is BlockReason.REFUSES_DIALOGUE:
            return dialogue_words.count(self._grounds.dialogue)
        return case_words.count(self._grounds.unresponsive)

    @property
    def missing(self) -> str:
        """Return what that count still lacks, "" if nothing."""
        if self.reason is BlockReason.REFUSES_DIALOGUE:
            return "\n".join(dialogue_words.missing(self._grounds.dialogue))
        return "\n".join(case_words.missing(self._grounds.unresponsive))

    @property
    def approval(self) -> str:
        """Return who will decide."""
        policy, complete = self._session.shop.rules.approval, self._grounds.complete(self.reason)
        return words.approval(
            approval_needed(policy, self._file.fault, order_number=self._order, complete=complete)
        )

    @property
    def needs_words(self) -> bool:
        """Tell whether the reason must be put in words: the count speaks for itself."""
        dialogue = self.reason is BlockReason.REFUSES_DIALOGUE and self._grounds.dialogue.reached
        return not (self.reason is BlockReason.UNRESPONSIVE or dialogue) or bool(self._order)

    @property
    def ready(self) -> bool:
        """Tell whether it can be asked for."""
        if self._file.caller_number is None or self._file.caller_number.withheld:
            return False
        if self.needs_words and not self._typed:
            return False
        return self.reason is not BlockReason.UNRESPONSIVE or self._grounds.unresponsive.reached

    @property
    def obstacle(self) -> str:
        """Return why nothing can be asked for at all, "" if it can."""
        number = self._file.caller_number
        if number is None or number.withheld:
            return messages.worded(InvalidInput("number", "withheld" if number else "empty"))
        return ""

    def look_for_orders(self) -> None:
        """Find out whether an order is under way; ``open_order`` follows if so."""
        number = self._file.caller_number
        if number is not None and not number.withheld:
            point = point_of(number)
            self._session.ask(lambda desk: desk.blocks.order_under_way([point]), self._on_order)

    def look_for_others(self) -> None:
        """Find out by what else the caller is known; ``linked`` follows if by anything."""
        number = self._file.caller_number
        if number is not None and not number.withheld:
            own = point_of(number)
            self._session.ask(lambda desk: desk.linking.linked_to(own), self._on_linked)

    def _on_linked(self, points: list[ContactPoint]) -> None:
        if points:
            self.linked.emit(points)

    def include(self, point: ContactPoint, *, included: bool) -> None:
        """Ask for the block of another number or address of the caller too, or not."""
        self._also = [each for each in self._also if each != point] + ([point] if included else [])

    def keep(self, way: KeptWay) -> None:
        """Choose the channel that stays open for the order."""
        self._kept = way

    def choose(self, reason: BlockReason) -> None:
        """Choose a reason."""
        self.reason = reason
        self.ready_changed.emit(self.ready)

    def type(self, typed: str) -> None:
        """Take what is typed so far."""
        self._typed = typed.strip()
        self.ready_changed.emit(self.ready)

    def save(self) -> None:
        """Ask for the block; ``saved`` or ``refused`` follows."""
        self.busy_changed.emit(True)
        case_id, reason, typed, kept = self._file.case_id, self.reason, self._typed, self._kept
        own = self._file.caller_number
        points = [point_of(own), *self._also] if own is not None and self._also else []
        self._session.act(
            lambda desk, by: desk.blocks.propose(case_id, reason, typed, by, points=points, kept=kept),
            self._on_saved,
            self._on_failed,
        )

    def _on_order(self, order_number: str) -> None:
        if order_number:
            self._order = order_number
            self._kept = self._kept or KeptWay.MAIL
            self.open_order.emit(block_words.order_under_way(order_number))
            self.ready_changed.emit(self.ready)

    def _on_saved(self) -> None:
        self.busy_changed.emit(False)
        self.saved.emit()

    def _on_failed(self, failure: UserError) -> None:
        self.busy_changed.emit(False)
        if isinstance(failure, OrderUnderWay):  # asked for before the order was known
            self._on_order(failure.order_number)
        else:
            self.refused.emit(messages.worded(failure))
