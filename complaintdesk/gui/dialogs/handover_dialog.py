"""Handing something of a case to somebody outside: to whom, on what ground, a page with the minimum, or words."""

from __future__ import annotations

from datetime import datetime, time, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, QSettings

from complaintdesk.domain.disclosure import NECESSARY, Disclosed, Handed, Part, Recipient, Scope
from complaintdesk.gui.dialogs.fitted_dialog import FittedDialog
from complaintdesk.gui.dialogs.report_dialog import FOLDER, choose_file
from complaintdesk.gui.forms.handover_dialog import Ui_HandoverDialog
from complaintdesk.gui.widgets.choices import fill
from complaintdesk.viewmodels import handover, moments

if TYPE_CHECKING:
    from datetime import date

    from PySide6.QtWidgets import QDateEdit, QWidget

    from complaintdesk.viewmodels.handover import PageForm


class HandoverDialog(FittedDialog):
    """The page shows at once what each choice puts on it; ``since`` and ``until`` (UTC µs) are offered first."""

    WIDTH = 700

    def __init__(self, form: PageForm, since: int, until: int, parent: QWidget) -> None:
        super().__init__(parent)
        self.ui = Ui_HandoverDialog()
        self.ui.setupUi(self)
        self._form = form
        ui = self.ui
        self.setWindowTitle(ui.title_label.text())
        ui.case_label.setText(form.label)
        self._checks = {
            Part.CALLS: ui.calls_check,
            Part.ABUSE: ui.abuse_check,
            Part.WARNINGS: ui.warnings_check,
            Part.DEMANDS: ui.demands_check,
            Part.FACTS: ui.facts_check,
            Part.MAILS: ui.mails_check,
        }
        for part, check in self._checks.items():
            check.setChecked(part in NECESSARY)
            check.toggled.connect(self._prepare)
        for edit, at in ((ui.since_edit, since), (ui.until_edit, until)):
            day = moments.local(at).date()
            edit.setDate(QDate(day.year, day.month, day.day))
            edit.dateChanged.connect(self._prepare)
        outside = [each for each in Recipient if each is not Recipient.HOUSE]
        fill(ui.recipient_box, {each: handover.recipient(each) for each in outside})
        fill(
            ui.what_box,
            {
                Handed.MINIMUM: self.tr("Page with the necessary minimum (PDF)"),
                Handed.OTHER: self.tr("Told, shown or given otherwise"),
            },
        )
        ui.recipient_box.currentIndexChanged.connect(self._offer_ground)
        ui.what_box.currentIndexChanged.connect(self._show_sides)
        ui.save_button.clicked.connect(self._save)
        ui.cancel_button.clicked.connect(self.reject)
        form.prepared.connect(self._show_page)
        form.written.connect(self._on_written)
        form.noted.connect(self.accept)
        form.refused.connect(self._refuse)
        form.busy_changed.connect(ui.save_button.setDisabled)
        for hidden in (ui.told_label, ui.problem_label):
            hidden.hide()
        ui.recipient_box.setCurrentIndex(ui.recipient_box.findData(Recipient.POLICE))
        self._show_sides()
        self._prepare()
        ui.name_edit.setFocus()

    def _offer_ground(self) -> None:
        ground = self.ui.ground_edit
        ground.setText(handover.usual_ground(Recipient(self.ui.recipient_box.currentData())))
        ground.setCursorPosition(0)

    @property
    def _handed(self) -> Handed:
        return Handed(self.ui.what_box.currentData())  # Qt gives back plain strings

    def _show_sides(self) -> None:
        ui = self.ui
        page = self._handed is Handed.MINIMUM
        ui.page_side.setVisible(page)
        ui.words_side.setVisible(not page)
        ui.save_button.setText(self.tr("Save as PDF and note it…") if page else self.tr("Note it"))
        self.fit()

    def _prepare(self) -> None:
        parts = frozenset(part for part, check in self._checks.items() if check.isChecked())
        since, until = _begins(self.ui.since_edit), _begins(self.ui.until_edit, days=1)
        self._form.show_minimum(Scope(parts=parts, since=since, until=until))

    def _show_page(self) -> None:
        if page := self._form.page:
            self.ui.preview_edit.setPlainText(page.text)

    def _disclosed(self) -> Disclosed:
        ui = self.ui
        return Disclosed(
            recipient=Recipient(ui.recipient_box.currentData()),
            handed=self._handed,
            to_whom=ui.name_edit.text(),
            ground=ui.ground_edit.text(),
            words=ui.words_edit.toPlainText() if self._handed is Handed.OTHER else "",
        )

    def _save(self) -> None:
        self.ui.problem_label.hide()
        if self._handed is Handed.OTHER:
            self._form.note(self._disclosed())
        elif page := self._form.page:
            choose_file(self, page.name, self.tr("Save the page"), self._write)

    def _write(self, file: str) -> None:
        QSettings().setValue(FOLDER, str(Path(file).parent))
        self._form.write(self._disclosed(), Path(file))

    def _on_written(self, path: str) -> None:
        self.ui.told_label.setText(self.tr("Written, and noted in the record: %1").replace("%1", path))
        self.ui.told_label.show()
        self.fit()

    def _refuse(self, why: str) -> None:
        self.ui.problem_label.setText(why)
        self.ui.problem_label.show()
        self.fit()


def _begins(edit: QDateEdit, days: int = 0) -> int:
    """Return when the day begins here, or so many days later; UTC µs."""
    # PySide's stubs say object.
    day: date = edit.date().toPython()  # type: ignore[assignment]
    local = datetime.combine(day + timedelta(days=days), time())
    return round(local.astimezone().timestamp()) * 1_000_000
