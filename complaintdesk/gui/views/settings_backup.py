"""The backup: where to, the last one, what is there, and what makes it less than it seems."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFileDialog

from complaintdesk.gui.forms.settings_backup import Ui_BackupSection
from complaintdesk.gui.page import Page
from complaintdesk.gui.widgets.chip import restyle
from complaintdesk.viewmodels import moments

if TYPE_CHECKING:
    from complaintdesk.viewmodels.back_up import BackUp, Copy

_MB = 1_000_000


class BackupSection(Page):
    """Shows ``back_up``, which also works by itself."""

    def __init__(self, back_up: BackUp) -> None:
        super().__init__()
        self.ui = Ui_BackupSection()
        self.ui.setupUi(self)
        self._back_up = back_up
        ui = self.ui
        ui.choose_button.clicked.connect(self._choose)
        ui.start_button.clicked.connect(back_up.start)
        ui.cancel_button.clicked.connect(back_up.cancel)
        back_up.busy_changed.connect(self._on_busy)
        back_up.progress_changed.connect(lambda done: ui.progress.setValue(round(100 * done)))
        back_up.loaded.connect(self._show)
        back_up.failed.connect(lambda *_: self._show())
        self._show()

    def shown(self) -> None:
        """Look at the folder."""
        self._show()
        self._back_up.reload()

    def _choose(self) -> None:
        chosen = QFileDialog(self, self.tr("Folder for backups"), self._back_up.folder)
        chosen.setFileMode(QFileDialog.FileMode.Directory)
        chosen.setOption(QFileDialog.Option.ShowDirsOnly)
        chosen.fileSelected.connect(self._back_up.choose)
        chosen.finished.connect(chosen.deleteLater)
        chosen.open()

    def _show(self) -> None:
        ui, back_up = self.ui, self._back_up
        ui.folder_edit.setText(back_up.folder)
        warnings = "\n".join(self._warning(code) for code in back_up.warnings)
        ui.warning_text.setText(warnings)
        ui.warning_text.setVisible(bool(warnings))
        newest = back_up.copies[0] if back_up.copies else None
        none = self.tr("None yet in this folder") if back_up.folder else self.tr("None yet")
        ui.last_title.setText(moments.full(newest.made_at)[:-3] if newest else none)
        restyle(ui.last_title, "tone", "" if newest else "amber")
        ui.problem_text.setText(back_up.problem)
        ui.problem_text.setVisible(bool(back_up.problem))
        ui.snapshots_text.setText("\n".join(self._line(one) for one in back_up.copies))
        ui.snapshots_text.setVisible(bool(back_up.copies))
        self._show_busy()

    def _on_busy(self) -> None:
        """Hand the focus on: the button that has it is about to go."""
        ui = self.ui
        had_it = ui.start_button.hasFocus() or ui.cancel_button.hasFocus()
        self._show_busy()
        if had_it:
            (ui.cancel_button if self._back_up.busy else ui.start_button).setFocus()

    def _show_busy(self) -> None:
        ui, busy = self.ui, self._back_up.busy
        ui.progress.setVisible(busy)
        ui.cancel_button.setVisible(busy)
        ui.start_button.setEnabled(bool(self._back_up.folder) and not busy)
        ui.choose_button.setEnabled(not busy)
        if busy:
            ui.progress.setValue(0)
            ui.problem_text.hide()

    def _line(self, copy: Copy) -> str:
        text = self.tr("%1   up to entry %2, %3 MB")
        text = text.replace("%1", moments.full(copy.made_at)[:-3]).replace("%2", f"{copy.seq:,}")
        text = text.replace("%3", f"{max(1, copy.size // _MB):,}")
        if copy.missing:
            text += "  " + self.tr("(%n recording(s) were missing)", None, copy.missing)
        return text

    def _warning(self, code: str) -> str:
        words = {
            "gone": self.tr("The folder cannot be reached now. Plug the disk in, or check the share."),
            "same disk": self.tr(
                "The folder lies on the same disk as the data: if that disk fails, both are gone. Choose another one."
            ),
            "home in cloud folder": self.tr(
                "The data itself lies in a folder that a cloud service copies. That can damage it: move it elsewhere, "
                "and let the service copy the backup folder instead."
            ),
        }
        return words.get(code, code)
