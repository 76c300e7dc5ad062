"""折り返し: whom to ring back and what was promised, the most overdue first."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QMenu

from complaintdesk.gui.dialogs.one_dialog import OneDialog
from complaintdesk.gui.dialogs.words_dialog import WordsDialog
from complaintdesk.gui.forms.callback_page import Ui_CallbackPage
from complaintdesk.gui.page import Page
from complaintdesk.viewmodels import duty, words
from complaintdesk.viewmodels.board_rows import SILENT

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QHideEvent

    from complaintdesk.domain.case_file import PromiseRow
    from complaintdesk.viewmodels.callback_board import CallbackBoard, Counts
    from complaintdesk.viewmodels.session import Session

_WHAT, _CASE = 1, 7
"""Columns that share the room the others leave."""


class CallbackPage(Page):
    """``dial`` rings a promise on the call page; ``open_case`` goes to a case by its id."""

    def __init__(
        self,
        session: Session,
        board: CallbackBoard,
        dial: Callable[[PromiseRow], None],
        open_case: Callable[[str], None],
    ) -> None:
        super().__init__()
        self.ui = Ui_CallbackPage()
        self.ui.setupUi(self)
        self._session = session
        self._board = board
        self._dial = dial
        self._open_case = open_case
        self.dialogs = OneDialog()
        ui, table = self.ui, self.ui.table
        table.empty_words = ""
        table.show_rows(board.table, [(_WHAT, 3), (_CASE, 2)])
        table.chosen_changed.connect(self._allow)
        table.opened.connect(self._act)
        ui.dial_button.clicked.connect(self.dial)
        ui.open_button.clicked.connect(self._open)
        ui.give_up_button.clicked.connect(self._give_up)
        ui.kept_button.clicked.connect(lambda: board.keep(table.chosen))
        ui.broken_button.clicked.connect(self._break)
        ui.reach_button.clicked.connect(self._reach_out)
        ui.mine_button.toggled.connect(board.show_mine)
        self._people = QMenu(ui.assign_button)
        ui.assign_button.setMenu(self._people)
        self._people.aboutToShow.connect(self._name_people)
        board.counts_changed.connect(self._show_counts)
        board.loaded.connect(self._on_loaded)
        self._allow(table.chosen)

    def shown(self) -> None:
        """Read the board anew and let the arrow keys choose."""
        on_duty = duty.today(self._session)
        self.ui.duty_label.setText(on_duty)
        self.ui.duty_label.setVisible(bool(on_duty))
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

    def _act(self) -> None:
        """Enter: ring a call-back, open the case of anything else."""
        if self._board.promise(self.ui.table.chosen):
            self.dial()
        else:
            self._open()

    def _open(self) -> None:
        if case_id := self._board.case_of(self.ui.table.chosen):
            self._open_case(case_id)

    def _reach_out(self) -> None:
        self._board.reach_out(self._board.case_of(self.ui.table.chosen))

    def _name_people(self) -> None:
        self._people.clear()
        key = self.ui.table.chosen
        self._people.addAction(self.tr("Any senior")).triggered.connect(lambda: self._board.assign(key, ""))
        for person in self._session.shop.staff:
            self._people.addAction(f"{person.name}  {words.role(person.role)}").triggered.connect(
                lambda _=False, who=person.staff_id: self._board.assign(key, who)
            )

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

    def _break(self) -> None:
        promise_id = self.ui.table.chosen
        self.dialogs.show(
            lambda: WordsDialog(
                self._board.breaking(promise_id),
                self.window(),
                title=self.tr("The promise was not kept"),
                explanation=self.tr("Why? It stays on record with the promise."),
                action=self.tr("Not kept"),
                danger=True,
            )
        )

    def _on_loaded(self) -> None:
        self.ui.table.empty_words = self.tr("Nobody is waiting to be called back, and no promise is open.")
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
        self._allow(ui.table.chosen)

    def _allow(self, key: str) -> None:
        ui, row = self.ui, self._board.entry(key)
        promise = row is not None and row.made is not None
        silent = key.startswith(SILENT)
        ui.open_button.setEnabled(bool(key))
        ui.assign_button.setVisible(not silent)
        ui.assign_button.setEnabled(row is not None)
        for button in (ui.dial_button, ui.give_up_button):
            button.setVisible(not promise and not silent)
            button.setEnabled(row is not None)
        for button in (ui.kept_button, ui.broken_button):
            button.setVisible(promise)
        ui.reach_button.setVisible(silent)
