"""保存期間: how long records are kept, what is due, and the owner's word before anything is deleted."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QListWidgetItem

from complaintdesk.domain.terms import Role
from complaintdesk.gui.dialogs.one_dialog import OneDialog
from complaintdesk.gui.dialogs.words_dialog import WordsDialog
from complaintdesk.gui.forms.settings_retention import Ui_RetentionSection
from complaintdesk.gui.page import Page

if TYPE_CHECKING:
    from collections.abc import Callable

    from complaintdesk.viewmodels.retention import DueLine, DueRows
    from complaintdesk.viewmodels.session import Session


class RetentionSection(Page):
    """``tell(text, tone)`` speaks in the window's line."""

    def __init__(self, session: Session, due: DueRows, *, tell: Callable[[str, str], None]) -> None:
        super().__init__()
        self.ui = Ui_RetentionSection()
        self.ui.setupUi(self)
        self._session = session
        self._due = due
        self._tell = tell
        self._dialogs = OneDialog()
        ui = self.ui
        ui.save_button.clicked.connect(self._save)
        ui.propose_button.clicked.connect(self._propose)
        ui.approve_button.clicked.connect(due.approve)
        ui.decline_button.clicked.connect(due.decline)
        ui.longer_button.clicked.connect(self._keep_longer)
        ui.due_list.currentRowChanged.connect(lambda _: self._allow())
        ui.due_list.itemChanged.connect(lambda _: self._allow())
        due.loaded.connect(self._show_due)
        due.refused.connect(lambda why: tell(why, "red"))
        session.shop_changed.connect(self._show_rules)
        session.person_changed.connect(self._allow)

    def shown(self) -> None:
        """Show what holds now, and what is due."""
        self._show_rules()
        self._due.reload()

    # --- the periods ------------------------------------------------------------------------------------------

    def _show_rules(self) -> None:
        ui, rules = self.ui, self._session.shop.rules
        ui.recordings_box.setValue(rules.keep_recordings_days)
        ui.messages_box.setValue(rules.keep_messages_days)
        ui.calls_box.setValue(rules.keep_calls_days)
        ui.cases_box.setValue(rules.keep_cases_days)
        self._allow()

    def _save(self) -> None:
        ui = self.ui
        rules = replace(
            self._session.shop.rules,
            keep_recordings_days=ui.recordings_box.value(),
            keep_messages_days=ui.messages_box.value(),
            keep_calls_days=ui.calls_box.value(),
            keep_cases_days=ui.cases_box.value(),
        )
        self._session.act(lambda desk, by: desk.shops.change_rules(rules, by), self._on_saved)

    def _on_saved(self) -> None:
        self._tell(self.tr("Saved."), "calm")
        self._due.reload()

    # --- what is due ------------------------------------------------------------------------------------------

    def _show_due(self) -> None:
        ui, lines = self.ui, self._due.lines
        ui.due_list.blockSignals(True)
        ui.due_list.clear()
        for line in lines:
            row = QListWidgetItem(line.text, ui.due_list)
            flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
            if line.free:
                flags |= Qt.ItemFlag.ItemIsUserCheckable
            row.setFlags(flags)
            if line.free or line.waiting:
                row.setCheckState(Qt.CheckState.Checked)
        ui.due_list.blockSignals(False)
        ui.due_list.setVisible(bool(lines))
        self._say_state(lines)
        self._allow()

    def _say_state(self, lines: list[DueLine]) -> None:
        waiting = sum(line.waiting for line in lines)
        if self._due.batch_id:
            text = self.tr("%n thing(s) wait for the owner’s word", None, waiting)
        elif lines:
            text = self.tr("%n thing(s) have served their time", None, len(lines))
        else:
            text = self.tr("Nothing has served its time.")
        self.ui.state_label.setText(text)

    def _allow(self) -> None:
        ui, person = self.ui, self._session.person
        role = person.role if person else None
        owner, waits = role is Role.OWNER, bool(self._due.batch_id)
        for widget in (ui.rule_rows, ui.save_button):
            widget.setEnabled(owner)
        ui.owner_label.setVisible(not owner)
        ui.propose_button.setVisible(not waits)
        ui.propose_button.setEnabled(bool(self._chosen()))
        for widget in (ui.approve_button, ui.decline_button):
            widget.setVisible(waits)
            widget.setEnabled(owner)
        ui.longer_actions.setEnabled(role in (Role.MANAGER, Role.OWNER))
        ui.longer_actions.setVisible(bool(self._due.lines))
        ui.longer_button.setEnabled(ui.due_list.currentRow() >= 0)

    def _chosen(self) -> list[DueLine]:
        checked = Qt.CheckState.Checked
        return [
            line
            for place, line in enumerate(self._due.lines)
            if line.free and (row := self.ui.due_list.item(place)) and row.checkState() is checked
        ]

    def _propose(self) -> None:
        self._due.propose(line.item for line in self._chosen())

    def _keep_longer(self) -> None:
        place = self.ui.due_list.currentRow()
        if not 0 <= place < len(self._due.lines):
            return
        form = self._due.longer_form(self._due.lines[place].item.case_id, self.ui.longer_box.value())
        self._dialogs.show(
            lambda: WordsDialog(
                form,
                self.window(),
                title=self.tr("Keep the case longer"),
                explanation=self.tr("Why is it still needed? The reason stands in the record of the case."),
                action=self.tr("Keep it"),
            )
        )
