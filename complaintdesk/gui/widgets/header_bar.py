"""The bar over a page: what it is about at the left, what can be done at the right, or below where room is short."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtWidgets import QBoxLayout, QFrame

from complaintdesk.gui.widgets.flow_row import FlowRow

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent


class HeaderBar(QFrame):
    """Holds two widgets in a box layout; large text must not make the window wider than the screen."""

    def minimumSizeHint(self) -> QSize:
        """Ask for no more width than the wider of the two needs."""
        box = self._box()
        margins = box.contentsMargins()
        across = max(self._widths(), default=0) + margins.left() + margins.right()
        return QSize(across, super().minimumSizeHint().height())

    def event(self, event: QEvent) -> bool:
        """Look again when what one of the two says grew or shrank."""
        done = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest:
            self._turn()
        return done

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put what can be done below if both do not fit abreast."""
        super().resizeEvent(event)
        self._turn()

    def _turn(self) -> None:
        box = self._box()
        margins = box.contentsMargins()
        needed = sum(self._natural()) + box.spacing() + margins.left() + margins.right()
        fits = needed <= self.width()
        wanted = QBoxLayout.Direction.LeftToRight if fits else QBoxLayout.Direction.TopToBottom
        if box.direction() != wanted:
            box.setDirection(wanted)
            for part in self._parts()[1:]:  # a key is found where it was: at the right, as wide as it was
                box.setAlignment(part, Qt.AlignmentFlag(0) if fits else Qt.AlignmentFlag.AlignRight)
            self.updateGeometry()

    def _natural(self) -> list[int]:
        """Return what each part needs in one line."""
        return [part.natural_width() for part in self._parts()]

    def _parts(self) -> list[FlowRow]:
        return self.findChildren(FlowRow, options=Qt.FindChildOption.FindDirectChildrenOnly)

    def _widths(self) -> list[int]:
        box, widths = self._box(), []
        for place in range(box.count()):
            part = box.itemAt(place)
            assert part is not None
            widths.append(part.minimumSize().width())
        return widths

    def _box(self) -> QBoxLayout:
        box = self.layout()
        assert isinstance(box, QBoxLayout)
        return box
