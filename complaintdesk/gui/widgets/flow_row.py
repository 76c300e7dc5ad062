"""A row of widgets that goes on in a second line where the first is full: large text must not push anything out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QRect, QSize
from PySide6.QtWidgets import QLineEdit, QWidget

if TYPE_CHECKING:
    from collections.abc import Iterator

_NO_LIMIT = 16_777_215
"""Qt's QWIDGETSIZE_MAX."""


class FlowRow(QWidget):
    """Leaves its children to its box layout while they fit into one line, and lays them out itself when not."""

    def natural_width(self) -> int:
        """Return the pixels that all need in one line."""
        widths = [self._size(part).width() for part in self._parts()]
        return sum(widths) + max(0, len(widths) - 1) * self._gap()

    def minimumSizeHint(self) -> QSize:
        """Ask for no more than the widest of the parts needs."""
        sizes = [self._size(part) for part in self._parts()]
        return QSize(max((s.width() for s in sizes), default=0), max((s.height() for s in sizes), default=0))

    def event(self, event: QEvent) -> bool:
        """Lay out anew when there is more room, or less, or when a part changes."""
        done = super().event(event)
        if event.type() in (QEvent.Type.Resize, QEvent.Type.LayoutRequest, QEvent.Type.Show):
            self._arrange()
        return done

    def _arrange(self) -> None:
        layout = self.layout()
        if layout is None or self.width() == 0:
            return
        if self.natural_width() <= self.width():
            self._be_high(0)
            layout.setGeometry(self.rect())
            return
        # The layout stays on: it alone hears of a part that appears. What it placed is placed anew.
        high = 0
        for part, box in self._flow():
            part.setGeometry(box)
            high = max(high, box.bottom() + 1)
        self._be_high(high)

    def _be_high(self, pixels: int) -> None:
        """Say how many lines are needed: a widget with a layout is not asked for its height at a width."""
        if self.minimumHeight() != pixels:
            self.setMinimumHeight(pixels)
            self.setMaximumHeight(pixels or _NO_LIMIT)

    def _flow(self) -> Iterator[tuple[QWidget, QRect]]:
        left = top = 0
        line: list[tuple[QWidget, QRect]] = []
        for part in self._parts():
            size = self._size(part)
            wide = min(size.width(), self.width())
            if line and left + wide > self.width():
                top = max(box.bottom() + 1 for _, box in line) + self._gap()
                yield from self._set(line)
                left, line = 0, []
            line.append((part, QRect(left, top, wide, size.height())))
            left += wide + self._gap()
        yield from self._set(line)

    def _set(self, line: list[tuple[QWidget, QRect]]) -> Iterator[tuple[QWidget, QRect]]:
        """Yield the parts of a line, each in the middle of its height; what stood at the right stays there."""
        high = max((box.height() for _, box in line), default=0)
        free = self.width() - max((box.right() + 1 for _, box in line), default=0)
        at_the_right = self._parts(after_spacer=True)
        for part, box in line:
            yield part, box.translated(free if part in at_the_right else 0, (high - box.height()) // 2)

    def _parts(self, *, after_spacer: bool = False) -> list[QWidget]:
        layout = self.layout()
        if layout is None:
            return []
        items = [item for place in range(layout.count()) if (item := layout.itemAt(place)) is not None]
        if after_spacer:
            spacers = [place for place, item in enumerate(items) if item.spacerItem() is not None]
            items = items[spacers[0] :] if spacers and spacers[-1] < len(items) - 1 else []
        parts = (item.widget() for item in items)
        return [part for part in parts if part is not None and not part.isHidden()]

    def _gap(self) -> int:
        layout = self.layout()
        return layout.spacing() if layout is not None else 0

    @staticmethod
    def _size(part: QWidget) -> QSize:
        """Return what a part needs: a field that is typed into may be shorter than it would like."""
        return part.minimumSizeHint() if isinstance(part, QLineEdit) else part.sizeHint()
