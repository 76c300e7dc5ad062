"""Asking to stop contact: which reason holds, what is still missing, who will decide."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from complaintdesk.domain.block import approval_needed
from complaintdesk.domain.errors import InvalidInput
from complaintdesk.domain.terms import BlockReason
from complaintdesk.viewmodels import case_words, messages, words

if TYPE_CHECKING:
    from complaintdesk.domain.caller_file import CallerCard, OrderRow
    from complaintdesk.domain.case_file import CaseFile
    from complaintdesk.domain.errors import UserError
    from complaintdesk.domain.unresponsive import Unresponsive
    from complaintdesk.viewmodels.session import Session

OPEN_ORDER = "before_dispatch"
"""The stage of an order that can still be cancelled."""


class BlockForm(QObject):
    """``ready_changed`` says whether what is chosen and typed can be asked for."""

    ready_changed = Signal(bool)
    busy_changed = Signal(bool)
    saved = Signal()
    refused = Signal(str)
    open_order = Signal(str)
    """The caller has an order under way; carries what must be kept in mind."""

    def __init__(
        self,
        session: Session,
        file: CaseFile,
        judged: Unresponsive,
        reason: BlockReason | None,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._file = file
        self._judged = judged
        self.reason = reason or BlockReason.UNRESPONSIVE
        self._typed = ""

    @property
    def who(self) -> str:
        """Return the number and name that would be blocked."""
        parts = (words.number(self._file.caller_number), words.honoured(self._file.caller_name))
        return "  ".join(part for part in parts if part)

    @property
    def count(self) -> str:
        """Return the count of unanswered call-backs."""
        return case_words.count(self._judged)

    @property
    def missing(self) -> str:
        """Return what 応答なし still lacks, "" if nothing."""
        return "\n".join(case_words.missing(self._judged))

    @property
    def approval(self) -> str:
        """Return who will decide."""
        return words.approval(approval_needed(self._session.shop.rules.approval, self._file.fault))

    @property
    def needs_words(self) -> bool:
        """Tell whether the reason must be put in words: the count speaks for itself."""
        return self.reason is not BlockReason.UNRESPONSIVE

    @property
    def ready(self) -> bool:
        """Tell whether it can be asked for."""
        if self._file.caller_number is None or self._file.caller_number.withheld:
            return False
        return bool(self._typed) if self.needs_words else self._judged.reached

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
            self._session.ask(lambda desk: desk.calls.who(number.e164), self._on_known)

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
        case_id, reason, typed = self._file.case_id, self.reason, self._typed
        self._session.act(
            lambda desk, by: desk.blocks.propose(case_id, reason, typed, by), self._on_saved, self._on_failed
        )

    def _on_known(self, card: CallerCard) -> None:
        under_way: list[OrderRow] = [order for order in card.orders if order.stage == OPEN_ORDER]
        if under_way:
            text = self.tr(
                "Order %1 has not been dispatched. Tell the customer by mail how to cancel or return it: "
                "mail stays open."
            )
            self.open_order.emit(text.replace("%1", under_way[0].order_number))

    def _on_saved(self) -> None:
        self.busy_changed.emit(False)
        self.saved.emit()

    def _on_failed(self, failure: UserError) -> None:
        self.busy_changed.emit(False)
        self.refused.emit(messages.worded(failure))
