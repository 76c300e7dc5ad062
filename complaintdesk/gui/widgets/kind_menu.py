"""The letters of the kinds of line, shown above the edit while its line begins with the sign; it takes no focus."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QPushButton

from complaintdesk.viewmodels import words
from complaintdesk.viewmodels.kind_keys import LETTERS

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

_ACROSS = 4


class KindMenu(QFrame):
    """``chosen`` carries the NoteKind that was clicked."""

    chosen = Signal(object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("card", "true")
        self.setAccessibleName(self.tr("Kinds of line by letter"))
        grid = QGridLayout(self)
        grid.setContentsMargins(12, 8, 12, 8)
        grid.setHorizontalSpacing(8)
        for place, (kind, (latin, kana)) in enumerate(LETTERS.items()):
            button = QPushButton(f"{latin} {kana}  {words.note_kind(kind)}")
            button.setProperty("kind", "chip")
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            button.clicked.connect(lambda _=False, kind=kind: self.chosen.emit(kind))
            grid.addWidget(button, place // _ACROSS, place % _ACROSS)
        hint = QLabel(self.tr("Type a letter · Esc keeps the sign as text"))
        hint.setProperty("role", "small")
        grid.addWidget(hint, grid.rowCount(), 0, 1, _ACROSS)
        self.hide()

    def show_above(self, widget: QWidget) -> None:
        """Show the letters above a widget of the same window; a window too low for them has them outside."""
        parent = self.parentWidget()
        assert parent is not None
        self.adjustSize()
        place = widget.mapTo(parent, QPoint(0, 0))
        if place.y() < self.height():
            self._show_outside(widget)
            return
        self.move(place.x(), max(0, place.y() - self.height() - 6))
        self.show()
        self.raise_()

    def _show_outside(self, widget: QWidget) -> None:
        if not self.isWindow():
            self.setWindowFlag(Qt.WindowType.ToolTip)  # in front of all, and never with the focus
        window, room = widget.window().frameGeometry(), widget.screen().availableGeometry()
        above = window.top() - self.height() - 6
        left = max(room.left(), min(window.left(), room.right() + 1 - self.width()))
        self.move(left, above if above >= room.top() else window.bottom() + 6)
        self.show()
