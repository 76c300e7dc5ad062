"""着信拒否: who is blocked, why, by whose approval, and who still rings."""

from __future__ import annotations

from typing import TYPE_CHECKING

from complaintdesk.domain.terms import BlockState, ContactWay
from complaintdesk.gui.dialogs.block_export_dialog import BlockExportDialog
from complaintdesk.gui.dialogs.block_points_dialog import BlockPointsDialog
from complaintdesk.gui.dialogs.erase_dialog import EraseDialog
from complaintdesk.gui.dialogs.one_dialog import OneDialog
from complaintdesk.gui.dialogs.words_dialog import WordsDialog
from complaintdesk.gui.forms.block_page import Ui_BlockPage
from complaintdesk.gui.page import Page
from complaintdesk.viewmodels import block_words, moments, words
from complaintdesk.viewmodels.block_list import Kind
from complaintdesk.viewmodels.erase_form import point_of

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QHideEvent

    from complaintdesk.domain.case_file import BlockRow
    from complaintdesk.viewmodels.block_list import BlockCounts, BlockList

_POINTS, _NAME, _EVIDENCE = 0, 1, 3
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
        table.show_rows(blocks.table, [(_POINTS, 2), (_NAME, 2), (_EVIDENCE, 2)])
        table.chosen_changed.connect(self._show_chosen)
        blocks.table.dataChanged.connect(self._show_chosen_again)
        table.opened.connect(self._open)
        self.ui.search_edit.textChanged.connect(blocks.filter_by)
        self.ui.search_edit.returnPressed.connect(table.setFocus)
        self._filters = {
            Kind.ALL: self.ui.all_filter,
            Kind.IN_FORCE: self.ui.in_force_filter,
            Kind.PROPOSED: self.ui.proposed_filter,
            Kind.REVIEW: self.ui.review_filter,
            Kind.ENDED: self.ui.ended_filter,
            Kind.THROUGH: self.ui.allowed_filter,
        }
        for kind, button in self._filters.items():
            button.clicked.connect(lambda _=False, kind=kind: self._narrow(kind))
        self._wire_acts()
        blocks.counts_changed.connect(self._show_counts)
        blocks.loaded.connect(self._on_loaded)
        blocks.history_told.connect(self._show_history)
        self._narrow(Kind.ALL)
        self._show_chosen(table.chosen)

    def _wire_acts(self) -> None:
        ui, table, blocks = self.ui, self.ui.table, self._blocks
        ui.open_button.clicked.connect(self._open)
        ui.approve_button.clicked.connect(lambda: blocks.approve(table.chosen))
        ui.decline_button.clicked.connect(self._decline)
        ui.lift_button.clicked.connect(self._lift)
        ui.review_button.clicked.connect(self._review)
        ui.erase_button.clicked.connect(self._erase)
        ui.points_button.clicked.connect(self._change)
        ui.add_button.clicked.connect(
            lambda: self.dialogs.show(lambda: BlockPointsDialog(blocks.adding(), self.window()))
        )
        ui.allow_button.clicked.connect(
            lambda: self.dialogs.show(lambda: BlockPointsDialog(blocks.allowing(), self.window()))
        )
        ui.phone_export_button.clicked.connect(lambda: self._export(ContactWay.PHONE))
        ui.mail_export_button.clicked.connect(lambda: self._export(ContactWay.MAIL))

    def _narrow(self, kind: Kind) -> None:
        for each, button in self._filters.items():
            button.setChecked(each is kind)
        self._blocks.narrow(kind)
        self._say_if_empty()
        self._show_chosen(self.ui.table.chosen)

    def _export(self, way: ContactWay) -> None:
        self.dialogs.show(lambda: BlockExportDialog(self._blocks.exporting(way), self.window()))

    def _change(self) -> None:
        block_id = self.ui.table.chosen
        self.dialogs.show(lambda: BlockPointsDialog(self._blocks.changing(block_id), self.window()))

    def _review(self) -> None:
        block_id = self.ui.table.chosen
        self.dialogs.show(
            lambda: WordsDialog(
                self._blocks.reviewing(block_id),
                self.window(),
                title=self.tr("Keep the block"),
                explanation=self.tr(
                    "Somebody looked at it and it stays. The next review comes when the shop’s rule says."
                ),
                action=self.tr("Keep it"),
            )
        )

    def _erase(self) -> None:
        if form := self._blocks.erasing(self.ui.table.chosen):
            self.dialogs.show(lambda: EraseDialog(form, self.window()))

    def _end_allowance(self) -> None:
        if allowance := self._blocks.allowance(self.ui.table.chosen):
            self.dialogs.show(
                lambda: WordsDialog(
                    self._blocks.ending(allowance),
                    self.window(),
                    title=self.tr("Let through no longer"),
                    explanation=self.tr("Blocks that meet it hold again."),
                    action=self.tr("End it"),
                    danger=True,
                )
            )

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
        block = self._blocks.block(self.ui.table.chosen)
        if block and block.case_id:
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
        if self._blocks.kind is Kind.THROUGH:
            self._end_allowance()
            return
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
            self.tr("Nothing matches.") if not self._blocks.empty else self.tr("Nobody is blocked.")
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
        block, ui = self._blocks.block(key), self.ui
        through = self._blocks.allowance(key)
        waiting = block is not None and block.state is BlockState.PROPOSED
        in_force = block is not None and block.state is BlockState.IN_FORCE
        for button, wanted in (
            (ui.open_button, block is not None and bool(block.case_id)),
            (ui.approve_button, waiting),
            (ui.decline_button, waiting),
            (ui.points_button, in_force),
            (ui.review_button, in_force),
            (ui.lift_button, in_force or through is not None),
            (ui.erase_button, block is not None and point_of(block) is not None),
        ):
            button.setEnabled(wanted)
            button.setVisible(wanted)
        ui.words_card.setVisible(block is not None or through is not None)
        ui.history_scroll.hide()
        if block is not None:
            self._show_block(block)
            self._blocks.tell_history(block.block_id)
        elif through is not None:
            ui.words_title.setText(block_words.point(through.point))
            self._say(through.why)
            ui.words_by.setText("   ".join((moments.day_and_clock(through.at), through.staff)))
            ui.words_by.show()

    def _show_block(self, block: BlockRow) -> None:
        ui = self.ui
        who = block_words.points(block.points) or words.number(block.number)
        ui.words_title.setText(f"{who}  {words.honoured(block.name)}  {words.block_reason(block.reason)}")
        order = block_words.kept_for(block)
        self._say("\n".join(text for text in (block.words, order, block.why) if text))
        ui.words_by.hide()  # the history says it

    def _say(self, said: str) -> None:
        self.ui.words_label.setText(said)
        self.ui.words_label.setVisible(bool(said))

    def _show_history(self, block_id: str, told: str) -> None:
        if block_id == self.ui.table.chosen:
            self.ui.history_label.setText(told)
            self.ui.history_scroll.show()
