"""着信拒否: who is blocked, why, by whose approval, and who still rings."""

from __future__ import annotations

from typing import TYPE_CHECKING

from complaintdesk.domain.terms import BlockState
from complaintdesk.gui.dialogs.one_dialog import OneDialog
from complaintdesk.gui.dialogs.words_dialog import WordsDialog
from complaintdesk.gui.forms.block_page import Ui_BlockPage
from complaintdesk.gui.page import Page
from complaintdesk.viewmodels import moments, words

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QHideEvent

    from complaintdesk.viewmodels.block_list import BlockCounts, BlockList

_NAME, _EVIDENCE = 1, 3
"""Columns that share the room the others leave."""


class BlockPage(Page):
    """``open_case`` goes to a case by its id."""

    def __init__(self, blocks: BlockList, open_case: Callable[[str], None]) -> None:
        super().__init__()
        self.ui = Ui_BlockPage()
        self.ui.setupUi(self)
        self._blocks = blocks
        self._open_case = open_case
        self.dialogs = OneDialog()
        self.ui.words_card.hide()
        table = self.ui.table
        table.show_rows(blocks.table, [(_NAME, 2), (_EVIDENCE, 3)])
        table.chosen_changed.connect(self._show_chosen)
        blocks.table.dataChanged.connect(self._show_chosen_again)
        table.opened.connect(self._open)
        self.ui.search_edit.textChanged.connect(blocks.filter_by)
        self.ui.search_edit.returnPressed.connect(table.setFocus)
        self.ui.open_button.clicked.connect(self._open)
        self.ui.approve_button.clicked.connect(lambda: blocks.approve(table.chosen))
        self.ui.decline_button.clicked.connect(self._decline)
        self.ui.lift_button.clicked.connect(self._lift)
        blocks.counts_changed.connect(self._show_counts)
        blocks.loaded.connect(self._on_loaded)
        self._show_chosen(table.chosen)

    def shown(self) -> None:
        """Read the list anew and let the arrow keys choose."""
        self._blocks.watching = True
        self._blocks.reload()
        self.ui.table.setFocus()

    def hideEvent(self, event: QHideEvent) -> None:
        """Leave the store in peace while another page is shown."""
        self._blocks.watching = event.spontaneous()
        super().hideEvent(event)

    def _show_chosen_again(self) -> None:
        self._show_chosen(self.ui.table.chosen)

    def _open(self) -> None:
        if block := self._blocks.block(self.ui.table.chosen):
            self._open_case(block.case_id)

    def _decline(self) -> None:
        block_id = self.ui.table.chosen
        self.dialogs.show(
            lambda: WordsDialog(
                self._blocks.declining(block_id),
                self.window(),
                title=self.tr("Decline the block"),
                explanation=self.tr("The reason is kept in the case."),
                action=self.tr("Decline"),
                danger=True,
            )
        )

    def _lift(self) -> None:
        block_id = self.ui.table.chosen
        self.dialogs.show(
            lambda: WordsDialog(
                self._blocks.lifting(block_id),
                self.window(),
                title=self.tr("Lift the block"),
                explanation=self.tr(
                    "Contact is allowed again; the record of the block stays. "
                    "Take the number out of your telephone or PBX as well."
                ),
                action=self.tr("Lift"),
                danger=True,
            )
        )

    def _on_loaded(self) -> None:
        self._say_if_empty()
        self._show_chosen(self.ui.table.chosen)

    def _say_if_empty(self) -> None:
        self.ui.table.empty_words = (
            self.tr("Nothing matches.") if self._blocks.blocks else self.tr("Nobody is blocked.")
        )
        self.ui.table.viewport().update()

    def _show_counts(self, counts: BlockCounts) -> None:
        ui = self.ui
        ui.in_force_chip.say(self.tr("In force %1").replace("%1", str(counts.in_force)), "red")
        waiting = self.tr("Awaiting approval %1").replace("%1", str(counts.waiting)) if counts.waiting else ""
        ui.waiting_chip.say(waiting, "amber")
        review = self.tr("Review due %1").replace("%1", str(counts.review)) if counts.review else ""
        ui.review_chip.say(review, "plain")

    def _show_chosen(self, key: str) -> None:
        block = self._blocks.block(key)
        ui = self.ui
        ui.open_button.setEnabled(block is not None)
        waiting = block is not None and block.state is BlockState.PROPOSED
        ui.approve_button.setEnabled(waiting)
        ui.decline_button.setEnabled(waiting)
        ui.lift_button.setEnabled(block is not None and block.state is BlockState.IN_FORCE)
        ui.words_card.setVisible(block is not None)
        if block is None:
            return
        number = f"{words.number(block.number)}  {words.honoured(block.name)}".strip()
        ui.words_title.setText(f"{number}  {words.block_reason(block.reason)}")
        said = "\n".join(text for text in (block.words, block.why) if text)
        ui.words_label.setText(said)
        ui.words_label.setVisible(bool(said))
        asked = self.tr("Asked for by %1, %2").replace("%1", block.proposed_by)
        by = [asked.replace("%2", moments.day_and_clock(block.proposed_at))]
        if block.decided_at is not None:
            decided = self.tr("%1 by %2, %3").replace("%1", words.block_state(block.state))
            decided = decided.replace("%2", block.decided_by)
            by.append(decided.replace("%3", moments.day_and_clock(block.decided_at)))
        ui.words_by.setText("   ".join(by))
