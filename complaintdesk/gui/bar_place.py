"""Where the call bar stands: moved by mouse or keys, remembered, and never off the screens that are there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt
from PySide6.QtGui import QGuiApplication, QKeySequence, QMouseEvent, QShortcut

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

_STEP = 40
"""Pixels that one press of Alt and an arrow moves the bar."""


def on_screen(wanted: QRect, screens: Sequence[QRect]) -> QPoint:
    """Return the place nearest to the wanted one where the whole bar is seen; the first screen is the main one."""
    shared = [screen.intersected(wanted) for screen in screens]
    areas = [part.width() * part.height() for part in shared]
    room = screens[areas.index(max(areas))]
    left = min(wanted.left(), room.right() + 1 - wanted.width())
    top = min(wanted.top(), room.bottom() + 1 - wanted.height())
    return QPoint(max(left, room.left()), max(top, room.top()))


class BarPlace(QObject):
    """Keeps a window without a frame where its person put it. A Wayland desktop places windows itself."""

    def __init__(self, bar: QWidget) -> None:
        super().__init__(bar)
        self._bar = bar
        self._wanted: QPoint | None = None
        self._grip: QPoint | None = None
        bar.installEventFilter(self)
        steps = {"Left": (-_STEP, 0), "Right": (_STEP, 0), "Up": (0, -_STEP), "Down": (0, _STEP)}
        for arrow, (across, down) in steps.items():
            shortcut = QShortcut(QKeySequence(f"Alt+{arrow}"), bar)
            shortcut.activated.connect(
                lambda across=across, down=down: self._move(bar.pos() + QPoint(across, down))
            )
        app = QGuiApplication.instance()
        assert isinstance(app, QGuiApplication)
        for changed in (app.screenRemoved, app.screenAdded, app.primaryScreenChanged):
            changed.connect(self.settle)

    @property
    def wanted(self) -> tuple[int, int] | None:
        """Return where the person put it, None if nowhere yet."""
        return (self._wanted.x(), self._wanted.y()) if self._wanted is not None else None

    def put(self, place: tuple[int, int] | None) -> None:
        """Put it where it stood last, else at the upper right of the main screen."""
        if place is not None:
            self._wanted = QPoint(*place)
        self.settle()

    def settle(self) -> None:
        """Stand where it was put, or as near as the screens allow."""
        screens = [screen.availableGeometry() for screen in QGuiApplication.screens()]
        if not screens:
            return  # between the last screen unplugged and the next one found
        main = QGuiApplication.primaryScreen().availableGeometry()
        wanted = self._wanted or QPoint(main.right() - self._bar.width(), main.top())
        self._bar.move(on_screen(QRect(wanted, self._bar.size()), [main, *screens]))

    def _move(self, place: QPoint) -> None:
        self._wanted = place
        self.settle()
        self._wanted = self._bar.pos()  # a press against the edge is not remembered

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the mouse that took the bar where nothing else is."""
        if isinstance(event, QMouseEvent):
            match event.type():
                case QEvent.Type.MouseButtonPress if event.button() is Qt.MouseButton.LeftButton:
                    self._grip = event.globalPosition().toPoint() - self._bar.pos()
                case QEvent.Type.MouseMove if self._grip is not None:
                    self._move(event.globalPosition().toPoint() - self._grip)
                case QEvent.Type.MouseButtonRelease:
                    self._grip = None
        return super().eventFilter(watched, event)
