"""The second and third step of writing evidence out: what goes in and how, and the pages as they will go out."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QDate, Qt
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QLabel

from complaintdesk.domain.evidence_plan import Form, LeftOut, Numbering
from complaintdesk.gui.widgets.choices import fill
from complaintdesk.viewmodels import export_choices
from complaintdesk.viewmodels.export_choices import Choices

if TYPE_CHECKING:
    from datetime import date

    from PySide6.QtWidgets import QDateEdit

    from complaintdesk.gui.forms.export_dialog import Ui_ExportDialog

translate = QCoreApplication.translate

_WIDE = 520
"""Pixels of a page that is looked at."""


class ExportContent:
    """The fields of the second step."""

    def __init__(self, ui: Ui_ExportDialog) -> None:
        self._ui = ui
        fill(ui.side_box, {each: export_choices.numbering(each) for each in Numbering})
        fill(ui.form_box, {each: export_choices.form(each) for each in Form})
        self._parts = {
            LeftOut.RECORDINGS: ui.recordings_check,
            LeftOut.ORIGINALS: ui.originals_check,
            LeftOut.OPINIONS: ui.opinions_check,
        }
        today = QDate.currentDate()
        for edit, day in ((ui.since_edit, today.addMonths(-1)), (ui.until_edit, today)):
            edit.setDate(day)
            ui.period_check.toggled.connect(edit.setEnabled)

    def offer(self, usual: Choices) -> None:
        """Fill in what is usual for a purpose."""
        ui = self._ui
        ui.side_box.setCurrentIndex(ui.side_box.findData(usual.numbering))
        ui.form_box.setCurrentIndex(ui.form_box.findData(usual.form))
        ui.alone_check.setChecked(usual.alone)
        for part, check in self._parts.items():
            check.setChecked(part not in usual.left_out)

    def choices(self) -> Choices:
        """Return what is chosen."""
        ui = self._ui
        bounded = ui.period_check.isChecked()
        return Choices(
            numbering=Numbering(ui.side_box.currentData()),
            first=ui.first_spin.value(),
            since=_day(ui.since_edit) if bounded else None,
            until=_day(ui.until_edit) if bounded else None,
            left_out=frozenset(part for part, check in self._parts.items() if not check.isChecked()),
            redacted=tuple(filter(None, map(str.strip, ui.redact_edit.toPlainText().splitlines()))),
            alone=ui.alone_check.isChecked(),
            cases=tuple(filter(None, re.split(r"[\s,、，]+", ui.cases_edit.text()))),
            form=Form(ui.form_box.currentData()),
        )


class ExportPreview:
    """The pages of the third step, one below the other."""

    def __init__(self, ui: Ui_ExportDialog) -> None:
        self._ui = ui
        self._shown: list[QLabel] = []

    def begin(self) -> None:
        """Say that the pages are being set, and take the old ones away."""
        for label in self._shown:
            self._ui.preview_pages_layout.removeWidget(label)
            label.deleteLater()
        self._shown = []
        self._ui.preview_label.setText(translate("export", "Setting the pages…"))

    def show(self, pages: dict[str, list[bytes]]) -> None:
        """Show pictures of the pages (PNG), by title of their document."""
        for title, pictures in pages.items():
            for place, picture in enumerate(pictures, start=1):
                page = QPixmap()
                page.loadFromData(picture)
                label = QLabel()
                label.setPixmap(page.scaledToWidth(_WIDE, Qt.TransformationMode.SmoothTransformation))
                label.setAccessibleName(f"{title} {place}/{len(pictures)}")
                self._ui.preview_pages_layout.addWidget(label)
                self._shown.append(label)
        told = translate("export", "%1 pages: %2. Nothing has been written yet.")
        names = translate("export", ", ").join(pages)
        self._ui.preview_label.setText(told.replace("%1", str(len(self._shown))).replace("%2", names))


def _day(edit: QDateEdit) -> date:
    # PySide's stubs say object.
    return edit.date().toPython()  # type: ignore[return-value]
