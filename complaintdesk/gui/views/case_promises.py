"""The card beside the case with its promises, its urgency and who is on the phone with the caller now."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QPushButton, QVBoxLayout, QWidget

from complaintdesk.domain.terms import Urgency
from complaintdesk.gui.dialogs.promise_dialog import PromiseDialog
from complaintdesk.gui.dialogs.words_dialog import WordsDialog
from complaintdesk.gui.forms.case_promises import Ui_CasePromises
from complaintdesk.gui.widgets.chip import restyle
from complaintdesk.viewmodels import words

if TYPE_CHECKING:
    from complaintdesk.domain.promise_rows import MadeRow
    from complaintdesk.gui.dialogs.one_dialog import OneDialog
    from complaintdesk.viewmodels.case_detail import CaseDetail
    from complaintdesk.viewmodels.case_promises import CasePromises


class CasePromisesCard(QWidget):
    """Shows ``promises``; dialogs are those of the case page."""

    def __init__(
        self, promises: CasePromises, detail: CaseDetail, dialogs: OneDialog, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.ui = Ui_CasePromises()
        self.ui.setupUi(self)
        self._promises = promises
        self._detail = detail
        self._dialogs = dialogs
        self._rows: list[QWidget] = []
        urgencies = QMenu(self.ui.urgency_button)
        for urgency in (Urgency.AGITATED, Urgency.URGENT, Urgency.CALM):
            urgencies.addAction(words.urgency(urgency)).triggered.connect(
                lambda _=False, urgency=urgency: promises.judge(urgency)
            )
        self.ui.urgency_button.setMenu(urgencies)
        self.ui.promise_button.clicked.connect(self.promise)
        promises.changed.connect(self._show)

    def promise(self) -> None:
        """Ask what to promise."""
        file, form = self._detail.file, self._promises.form()
        if file is not None and form is not None:
            self._dialogs.show(lambda: PromiseDialog(form, file.label, self.window()))

    def _show(self) -> None:
        file, ui = self._detail.file, self.ui
        if file is None:
            return
        ui.urgency_button.setText(f"{words.urgency(file.urgency)} ▾")
        restyle(ui.urgency_button, "tone", words.urgency_tone(file.urgency))
        in_hand = self._promises.on_the_phone()
        ui.in_hand_label.setText(in_hand)
        ui.in_hand_label.setVisible(bool(in_hand))
        for row in self._rows:
            row.deleteLater()
        self._rows = [self._row(made) for made in self._promises.open_promises]
        for row in self._rows:
            ui.promises_layout.addWidget(row)
        ui.promises.setVisible(bool(self._rows))

    def _row(self, made: MadeRow) -> QWidget:
        row = QWidget(self.ui.promises)
        layout = QVBoxLayout(row)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        due = QLabel(self._promises.due(made), row)
        due.setProperty("role", "small")
        due.setProperty("tone", "red" if self._promises.overdue(made) else "")
        about = QLabel(" · ".join(part for part in (made.about, made.to_whom) if part), row)
        about.setTextFormat(Qt.TextFormat.PlainText)
        about.setWordWrap(True)
        keeper = words.assigned(made.assigned) if made.assigned else made.staff
        about.setToolTip(self.tr("Kept by: %1").replace("%1", keeper))
        acts = QWidget(row)
        line = QHBoxLayout(acts)
        line.setContentsMargins(0, 0, 0, 0)
        kept, broken = QPushButton(self.tr("Kept"), acts), QPushButton(self.tr("Not kept…"), acts)
        kept.clicked.connect(lambda: self._promises.keep(made.promise_id))
        broken.clicked.connect(lambda: self._break(made))
        for button in (kept, broken):
            button.setAccessibleName(f"{button.text()} {made.about}")
            line.addWidget(button)
        line.addStretch()
        for widget in (due, about, acts):
            layout.addWidget(widget)
        return row

    def _break(self, made: MadeRow) -> None:
        self._dialogs.show(
            lambda: WordsDialog(
                self._promises.breaking(made.promise_id),
                self.window(),
                title=self.tr("The promise was not kept"),
                explanation=made.about,
                action=self.tr("Not kept"),
                danger=True,
            )
        )
