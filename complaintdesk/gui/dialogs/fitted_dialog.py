"""A dialog as high as its words need at its width: a layout's own minimum forgets that lines wrap."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QPlainTextEdit,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from complaintdesk.gui import reading_order, theme

if TYPE_CHECKING:
    from PySide6.QtCore import QObject, QSize
    from PySide6.QtGui import QKeyEvent, QShowEvent
    from PySide6.QtWidgets import QLayout


class FittedDialog(QDialog):
    """Grows with what is in it; what is larger than the screen scrolls. ``fit`` grows it at once."""

    WIDTH = 520
    """Pixels at 100 % text."""

    @property
    def works(self) -> bool:
        """Tell whether something goes on in it that closing it would give up."""
        return False

    def showEvent(self, event: QShowEvent) -> None:
        """Take the size that the words need."""
        self._scroll()
        wide = max(theme.current().px(self.WIDTH), self._content().totalMinimumSize().width())
        room = self._room()
        self.resize(min(wide, room.width()), min(self.height(), room.height()))
        self.fit()
        super().showEvent(event)

    def fit(self) -> None:
        """Grow to what the words need; never shrink under somebody's mouse."""
        content = self._content()
        content.activate()
        needed = content.totalHeightForWidth(self.width())
        if needed < 0:  # nothing in it wraps
            needed = content.totalSizeHint().height()
        self.resize(self.width(), max(self.height(), min(needed, self._room().height())))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Make room for what was shown or worded otherwise just now."""
        if event.type() == QEvent.Type.LayoutRequest and self.isVisible():
            self.fit()
        return super().eventFilter(watched, event)

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Go on in reading order."""
        reading_order.follow(self)
        return super().focusNextPrevChild(forward)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Esc go to the button that cancels, and only there cancel, once words were written.

        Esc is also how an input method gives up a conversion: one too many must not take a whole letter.
        """
        leave = self.findChild(QPushButton, "cancel_button")
        escapes = event.key() == Qt.Key.Key_Escape and self._written()
        if escapes and leave is not None and leave.isEnabled() and self.focusWidget() is not leave:
            leave.setFocus(Qt.FocusReason.TabFocusReason)
            return
        super().keyPressEvent(event)

    def _written(self) -> bool:
        return any(
            edit.isVisible() and edit.document().isModified() and edit.toPlainText().strip()
            for edit in self.findChildren(QPlainTextEdit)
        )

    def _scroll(self) -> None:
        """Put everything into a scroll area, once: large text may need more than the screen."""
        layout = self.layout()
        assert layout is not None
        if _scrolled(layout) is not None:
            return
        focus = self.focusWidget()
        inside = QWidget()
        inside.setProperty("ground", "clear")
        inside.setLayout(layout)
        inside.installEventFilter(self)
        area = QScrollArea()
        area.setObjectName("dialog_scroll")
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidgetResizable(True)
        area.setWidget(inside)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(area)
        outer.activate()  # or the minimum of the words would still be the dialog's
        area.show()  # a layout shows what it is given only later, and whoever looks at once would see nothing
        if focus is not None:
            focus.setFocus()  # what moves into another widget loses it

    def _content(self) -> QLayout:
        layout = self.layout()
        assert layout is not None
        return _scrolled(layout) or layout

    def _room(self) -> QSize:
        return self.screen().availableSize()


def _scrolled(layout: QLayout) -> QLayout | None:
    """Return the layout inside the scroll area, None while there is no such area."""
    item = layout.itemAt(0)
    area = item.widget() if item is not None else None
    inside = area.widget() if isinstance(area, QScrollArea) else None
    return inside.layout() if inside is not None else None
