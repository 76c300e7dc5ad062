"""折り返し: whom to ring back, the most overdue first."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent

from complaintdesk.gui.dialogs.one_dialog import OneDialog
from complaintdesk.gui.dialogs.words_dialog import WordsDialog
from complaintdesk.gui.forms.callback_page import Ui_CallbackPage
from complaintdesk.gui.page import Page

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QHideEvent

    from complaintdesk.domain.case_file import PromiseRow
    from complaintdesk.viewmodels.callback_board import CallbackBoard, Counts

_ABOUT, _CASE = 3, 5
"""Columns that share the room the others leave."""


class CallbackPage(Page):
    """``dial`` rings a promise on the call page; ``open_case`` goes to a case by its id."""

    def __init__(
        self, board: CallbackBoard, dial: Callable[[PromiseRow], None], open_case: Callable[[str], None]
    ) -> None:
        super().__init__()
        self.ui = Ui_CallbackPage()
        self.ui.setupUi(self)
        self._board = board
        self._dial = dial
        self._open_case = open_case
        self.dialogs = OneDialog()
        table = self.ui.table
        table.empty_words = ""
        table.show_rows(board.table, [(_ABOUT, 3), (_CASE, 2)])
        table.chosen_changed.connect(self._allow)
        table.opened.connect(self.dial)
        self.ui.dial_button.clicked.connect(self.dial)
        self.ui.open_button.clicked.connect(self._open)
        self.ui.give_up_button.clicked.connect(self._give_up)
        board.counts_changed.connect(self._show_counts)
        board.loaded.connect(self._on_loaded)
        self._allow(table.chosen)

    def shown(self) -> None:
        """Read the board anew and let the arrow keys choose."""
        self._board.watching = True
        self._board.reload()
        self.ui.table.setFocus()

    def hideEvent(self, event: QHideEvent) -> None:
        """Leave the store in peace while another page is shown."""
        self._board.watching = event.spontaneous()
        super().hideEvent(event)

    def event(self, event: QEvent) -> bool:
        """Claim F3 here: elsewhere it offers to call back whoever is on the line."""
        if isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_F3:
            event.accept()
            if event.type() == QEvent.Type.KeyPress:
                self.dial()
            return True
        return super().event(event)

    def dial(self) -> None:
        """Ring the chosen one."""
        if promise := self._board.promise(self.ui.table.chosen):
            self._dial(promise)

    def _open(self) -> None:
        if promise := self._board.promise(self.ui.table.chosen):
            self._open_case(promise.case_id)

    def _give_up(self) -> None:
        promise_id = self.ui.table.chosen
        self.dialogs.show(
            lambda: WordsDialog(
                self._board.giving_up(promise_id),
                self.window(),
                title=self.tr("Give the call-back up"),
                explanation=self.tr("The promise ends without the customer having been reached. Why?"),
                action=self.tr("Give up"),
                danger=True,
            )
        )

    def _on_loaded(self) -> None:
        self.ui.table.empty_words = self.tr("Nobody is waiting to be called back.")
        self.ui.table.viewport().update()

    def _show_counts(self, counts: Counts) -> None:
        ui = self.ui
        ui.overdue_chip.say(
            self.tr("Overdue %1").replace("%1", str(counts.overdue)) if counts.overdue else "", "red"
        )
        ui.today_chip.say(
            self.tr("Today %1").replace("%1", str(counts.today)) if counts.today else "", "amber"
        )
        ui.later_chip.say(
            self.tr("Later %1").replace("%1", str(counts.later)) if counts.later else "", "plain"
        )

    def _allow(self, key: str) -> None:
        for button in (self.ui.dial_button, self.ui.open_button, self.ui.give_up_button):
            button.setEnabled(bool(key))
