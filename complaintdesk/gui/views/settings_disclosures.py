"""提供の記録: what went to whom, on what ground; managers and the owner look at it and save it."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSettings

from complaintdesk.domain.disclosure import Recipient
from complaintdesk.gui.dialogs.report_dialog import FOLDER, choose_file
from complaintdesk.gui.forms.settings_disclosures import Ui_DisclosuresSection
from complaintdesk.gui.page import Page
from complaintdesk.gui.widgets.choices import fill
from complaintdesk.viewmodels import handover

if TYPE_CHECKING:
    from collections.abc import Callable

    from complaintdesk.viewmodels.disclosures import Disclosures

_WHAT, _GROUND = 3, 4
"""Columns that share the room the others leave."""


class DisclosuresSection(Page):
    """``open_case`` goes to a case by its id, ``tell(text, tone)`` speaks in the window's line."""

    def __init__(
        self, log: Disclosures, *, open_case: Callable[[str], None], tell: Callable[[str, str], None]
    ) -> None:
        super().__init__()
        self.ui = Ui_DisclosuresSection()
        self.ui.setupUi(self)
        self._log = log
        self._open_case = open_case
        ui = self.ui
        ui.table.show_rows(log.table, [(_WHAT, 1), (_GROUND, 1)])
        ui.table.opened.connect(self._open)
        fill(
            ui.recipient_box,
            {"": self.tr("To anybody"), **{each.value: handover.recipient(each) for each in Recipient}},
        )
        ui.recipient_box.currentIndexChanged.connect(self._narrow)
        ui.search_edit.textChanged.connect(self._narrow)
        ui.save_button.clicked.connect(
            lambda: choose_file(self, "disclosures", self.tr("Save the log"), self._save, suffix=".csv")
        )
        log.loaded.connect(self._show)
        log.refused.connect(lambda why: tell(why, "red"))
        log.saved.connect(
            lambda path: tell(self.tr("Written, and noted in the record: %1").replace("%1", path), "calm")
        )

    def shown(self) -> None:
        """Read the log."""
        self._log.reload()

    def _narrow(self) -> None:
        chosen = self.ui.recipient_box.currentData()
        self._log.narrow(self.ui.search_edit.text(), Recipient(chosen) if chosen else None)

    def _show(self) -> None:
        ui, any_shown = self.ui, self._log.any
        ui.empty_label.setVisible(not any_shown)
        ui.table.setVisible(any_shown)
        ui.save_button.setEnabled(any_shown)

    def _open(self) -> None:
        if case_id := self._log.case_of(self.ui.table.chosen):
            self._open_case(case_id)

    def _save(self, file: str) -> None:
        QSettings().setValue(FOLDER, str(Path(file).parent))
        self._log.save(Path(file))
