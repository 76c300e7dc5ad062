"""A link that shows what was done in like cases, and puts it away again."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from complaintdesk.gui.forms.precedent_card import Ui_PrecedentCard
from complaintdesk.viewmodels import precedent_words

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QResizeEvent
    from PySide6.QtWidgets import QScrollArea

    from complaintdesk.domain.precedent import Precedent
    from complaintdesk.viewmodels.precedents import Precedents


class PrecedentCard(QWidget):
    """``open_case`` goes to one of the cases; ``scroll`` is what the card lies in."""

    def __init__(
        self,
        precedents: Precedents,
        open_case: Callable[[str], None],
        scroll: QScrollArea,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self.ui = Ui_PrecedentCard()
        self.ui.setupUi(self)
        self._precedents = precedents
        self._open_case = open_case
        self._scroll = scroll
        self._rows: list[QWidget] = []
        self._shown: list[Precedent] | None = None
        self._seeking = False
        self.ui.show_button.clicked.connect(precedents.toggle)
        precedents.changed.connect(self._show)
        self._show()

    def _show(self) -> None:
        ui, precedents = self.ui, self._precedents
        self.setVisible(precedents.possible)
        ui.card.setVisible(precedents.open and precedents.rows is not None)
        ui.show_button.setText(
            self.tr("Like cases ▴") if precedents.open else self.tr("Like cases, and what we gave ▾")
        )
        if precedents.rows == self._shown:
            return
        self._shown = precedents.rows
        for row in self._rows:
            row.deleteLater()
        self._rows = [self._row(each) for each in self._shown or ()]
        for row in self._rows:
            ui.rows_layout.addWidget(row)
        ui.nothing_label.setVisible(not self._rows)
        self._seeking = precedents.open and self._shown is not None

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show what was just asked for once it has its height, which takes more than one step of the layout."""
        super().resizeEvent(event)
        if self._seeking:
            QTimer.singleShot(0, self, self._seen)

    def _seen(self) -> None:
        """Bring it into view; what is too high for it begins at the top."""
        card = self.ui.card
        self._seeking = card.height() < card.heightForWidth(card.width())
        for widget in (self.ui.card, self.ui.show_button):
            self._scroll.ensureWidgetVisible(widget, 0, 8)

    def _row(self, row: Precedent) -> QWidget:
        widget = QWidget(self.ui.rows)
        layout = QVBoxLayout(widget)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2)
        given = [precedent_words.given(each) for each in row.given]
        small = (precedent_words.ended(row), precedent_words.alike(row))
        for text, role in (
            (precedent_words.title(row), "strong"),
            *((each, "") for each in given or [self.tr("What was given is not on record.")]),
            *((each, "small") for each in small),
        ):
            label = QLabel(text, widget)
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
            label.setProperty("role", role)
            layout.addWidget(label)
        link = QPushButton(self.tr("Open %1").replace("%1", f"C-{row.number:04d}"), widget)
        link.setProperty("kind", "link")
        link.setAutoDefault(True)
        link.clicked.connect(lambda: self._open_case(row.case_id))
        layout.addWidget(link, 0, Qt.AlignmentFlag.AlignLeft)
        return widget
