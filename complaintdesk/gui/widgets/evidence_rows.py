"""The entries that something rests on, a line each: a click or Enter goes to the one on the timeline."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from complaintdesk.gui.widgets.wrapped_button import WrappedButton

if TYPE_CHECKING:
    from collections.abc import Sequence

    from complaintdesk.viewmodels.dialogue_words import Evidence

_AROUND = (0, 3)


class EvidenceRows(QWidget):
    """Tab goes from line to line."""

    wanted = Signal(object)
    """Carries the ``Evidence`` that is to be shown where it stands."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(0)
        self._shown: list[Evidence] = []
        self.buttons: list[WrappedButton] = []
        self.hide()

    def show_lines(self, lines: Sequence[Evidence]) -> None:
        """Show these; the same ones keep the focus."""
        if list(lines) == self._shown:
            return
        self._shown = list(lines)
        for button in self.buttons:
            button.deleteLater()
        self.buttons = [self._button(line) for line in lines]
        for button in self.buttons:
            self._layout.addWidget(button)
        self.setVisible(bool(lines))

    def text(self) -> str:
        """Return all of it, a line each."""
        return "\n".join(line.words for line in self._shown)

    def _button(self, line: Evidence) -> WrappedButton:
        button = WrappedButton(self, around=_AROUND)
        button.setProperty("kind", "evidence")
        button.setCursor(Qt.CursorShape.PointingHandCursor)
        button.setToolTip(self.tr("Show it on the timeline"))
        button.say(line.words)
        button.clicked.connect(lambda: self.wanted.emit(line))
        return button
