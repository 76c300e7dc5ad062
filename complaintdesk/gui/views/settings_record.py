"""記録台帳: where the record stands, its check, checkpoints and time-stamps, and what was done with it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog

from complaintdesk.domain.terms import Role
from complaintdesk.gui.forms.settings_record import Ui_RecordSection
from complaintdesk.gui.page import Page
from complaintdesk.gui.widgets.chip import restyle
from complaintdesk.viewmodels import custody_words, messages, moments
from complaintdesk.viewmodels.verification import SHORT_HEAD

if TYPE_CHECKING:
    from collections.abc import Callable

    from complaintdesk.viewmodels.package_check import PackageCheck
    from complaintdesk.viewmodels.record import Record, Standing
    from complaintdesk.viewmodels.session import Session
    from complaintdesk.viewmodels.verification import Verification

_FAULTS_SHOWN = 20


class RecordSection(Page):
    """``tell(text, tone)`` speaks in the window's line."""

    def __init__(
        self,
        session: Session,
        record: Record,
        verification: Verification,
        package: PackageCheck,
        *,
        tell: Callable[[str, str], None],
    ) -> None:
        super().__init__()
        self.ui = Ui_RecordSection()
        self.ui.setupUi(self)
        self._session = session
        self._record = record
        self._verification = verification
        self._package = package
        ui = self.ui
        ui.alarm_card.hide()
        ui.check_button.clicked.connect(verification.start)
        ui.make_button.clicked.connect(record.make_checkpoint)
        ui.save_button.clicked.connect(self._save)
        ui.copy_button.clicked.connect(self._copy)
        ui.stamp_button.clicked.connect(lambda: record.use_authority(ui.stamp_edit.text()))
        ui.stamp_edit.returnPressed.connect(ui.stamp_button.click)
        record.loaded.connect(self._show)
        record.refused.connect(lambda why: tell(why, "red"))
        record.saved.connect(
            lambda: tell(self.tr("Written. Give the files to somebody who keeps them elsewhere."), "calm")
        )
        verification.busy_changed.connect(self._show_check)
        verification.progress_changed.connect(lambda done: ui.check_progress.setValue(round(100 * done)))
        verification.finished.connect(record.reload)  # a failed check is an act of its own
        verification.failed.connect(lambda failure: tell(messages.worded(failure), "red"))
        ui.package_button.clicked.connect(
            lambda: self._choose(self.tr("Folder of the package"), package.start)
        )
        package.busy_changed.connect(self._show_package)
        package.progress_changed.connect(lambda done: ui.package_progress.setValue(round(100 * done)))
        ui.package_progress.hide()
        ui.package_text.hide()
        session.person_changed.connect(self._allow)
        self._show_check()

    def shown(self) -> None:
        """Read where the record stands."""
        if settings := self._session.settings:
            self.ui.stamp_edit.setText(settings.timestamp_url)
        self._allow()
        self._record.reload()

    def _allow(self) -> None:
        """Only the owner decides whether anything leaves the computer."""
        owner = self._session.person is not None and self._session.person.role is Role.OWNER
        self.ui.stamp_row.setEnabled(owner)

    # --- showing ------------------------------------------------------------------------------------------

    def _show(self) -> None:
        standing = self._record.standing
        if standing is None:
            return
        ui = self.ui
        alarms = custody_words.alarms(standing.acts)
        ui.alarm_text.setText("\n".join(alarms))
        ui.alarm_card.setVisible(bool(alarms))
        self._show_check()
        self._show_points(standing)
        lines = [custody_words.line(row) for row in standing.acts]
        ui.acts_text.setText("\n".join(lines) or self.tr("Nothing yet."))

    def _show_check(self) -> None:
        ui, check, standing = self.ui, self._verification, self._record.standing
        ui.check_progress.setVisible(check.busy)
        ui.check_button.setEnabled(not check.busy)
        if check.busy:
            ui.check_progress.setValue(0)
            title, tone = self.tr("Checking every entry and recording…"), ""
        elif check.result is None:
            title, tone = self.tr("Not checked since the start"), ""
        elif check.result.sound:
            title, tone = self.tr("✓ Checked %1: nothing is wrong"), "green"
        else:
            count = len(check.result.faults)
            title = self.tr("%n fault(s) found. Keep the folder as it is and ask for help.", None, count)
            tone = "red"
        ui.check_title.setText(title.replace("%1", moments.day_and_clock(check.at)))
        restyle(ui.check_title, "tone", tone)
        said = list(check.result.faults[:_FAULTS_SHOWN]) if check.result and not check.busy else []
        if standing is not None:
            text = self.tr("%Ln entry(ies) in the record", None, standing.entries)
            said += [text, self.tr("Head %1…").replace("%1", standing.head[:SHORT_HEAD])]
            ui.check_text.setToolTip(standing.head)
        ui.check_text.setText("\n".join(said))

    def _show_package(self, busy: bool) -> None:
        ui, found = self.ui, self._package.result
        ui.package_progress.setVisible(busy)
        ui.package_button.setEnabled(not busy)
        tone, said = "", [self._package.folder]
        if found is None:
            ui.package_progress.setValue(0)
            title = self.tr("Checking every file of the package…")
        elif found.faults:
            title, tone = self.tr("%n fault(s) found in the package", None, len(found.faults)), "red"
            said += found.faults[:_FAULTS_SHOWN]
        else:
            title, tone = self.tr("✓ Every file of the package is as it was written out"), "green"
        if found is not None and found.fingerprint:
            signed = self.tr("Signed with the key %1: compare it with the signed receipt.")
            said.append(signed.replace("%1", found.fingerprint))
        ui.package_title.setText(title)
        restyle(ui.package_title, "tone", tone)
        ui.package_text.setText("\n".join(said))
        ui.package_text.show()

    def _show_points(self, standing: Standing) -> None:
        ui, latest = self.ui, standing.latest
        if latest is None:
            ui.points_title.setText(self.tr("None yet"))
        else:
            text = self.tr("The latest: %1, up to entry %2")
            text = text.replace("%1", moments.full(latest.at)[:-3]).replace("%2", f"{latest.size:,}")
            ui.points_title.setText(text)
        key = self.tr("This desk’s key: %1").replace("%1", standing.fingerprint)
        ui.key_text.setText(key)
        ui.key_text.setVisible(bool(standing.fingerprint))
        ui.save_button.setEnabled(latest is not None)
        settings = self._session.settings
        on = settings is not None and bool(settings.timestamp_url)
        waiting = self.tr("%n checkpoint(s) wait for a time-stamp", None, standing.waiting)
        stamped = self.tr("Every checkpoint has its time-stamp")
        ui.stamp_state.setText(waiting if standing.waiting else stamped)
        ui.stamp_state.setVisible(on and latest is not None)

    # --- taking it elsewhere ----------------------------------------------------------------------------------

    def _save(self) -> None:
        self._choose(self.tr("Folder for the checkpoint’s files"), self._record.save_checkpoint)

    def _choose(self, title: str, take: Callable[[str], None]) -> None:
        chosen = QFileDialog(self, title)
        chosen.setFileMode(QFileDialog.FileMode.Directory)
        chosen.setOption(QFileDialog.Option.ShowDirsOnly)
        chosen.fileSelected.connect(take)
        chosen.finished.connect(chosen.deleteLater)
        chosen.open()

    def _copy(self) -> None:
        if standing := self._record.standing:
            QGuiApplication.clipboard().setText(f"{standing.seq} {standing.head}")
