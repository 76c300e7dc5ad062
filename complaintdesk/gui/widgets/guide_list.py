"""The steps of a call at the side: done, now, to come."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QFrame, QListWidget, QListWidgetItem, QSizePolicy

from complaintdesk.gui import icons, theme

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


class GuideList(QListWidget):
    """Choosing a step makes it the one that is on now; those before it count as done."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setProperty("ground", "clear")
        self.currentRowChanged.connect(self._mark)

    def set_steps(self, names: list[str]) -> None:
        """Show these steps, the first one now."""
        self.clear()
        look = theme.current()
        height = QFontMetrics(look.font(14)).height() + look.px(10)
        for name in names:
            item = QListWidgetItem(name)
            item.setSizeHint(QSize(0, height))
            self.addItem(item)
        self.setFixedHeight(height * len(names) + 4)
        self.setCurrentRow(0)

    def _mark(self, now: int) -> None:
        look = theme.current()
        for row in range(self.count()):
            item = self.item(row)
            item.setIcon(
                icons.icon(
                    "check" if row < now else "dot" if row > now else "now",
                    look.tokens["green" if row < now else "faint" if row > now else "calm"],
                    size=16,
                )
            )
            item.setForeground(look.colour("ink" if row == now else "sub"))
            font = look.font(14, bold=row == now)
            item.setFont(font)
