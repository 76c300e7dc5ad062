"""A person at the desk: keys, mouse, words through the input method, and eyes. Used by journeys, demo and pictures."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QRadioButton,
    QSpinBox,
    QWidget,
)

if TYPE_CHECKING:
    import subprocess
    from collections.abc import Callable
    from pathlib import Path

    from complaintdesk.window import DeskWindow

PATIENCE = 20.0
"""Seconds to wait for what the screen should show."""


class NotSeen(AssertionError):
    """What a person waited for did not come."""


class Person:
    """Sits at a desk and sees only what is on the screen."""

    def __init__(self, desk: DeskWindow, window: QWidget | None = None) -> None:
        self.desk = desk
        self.window = window or desk.window
        self.come_back()

    def come_back(self) -> None:
        """Turn to the window, as a window manager does when a dialog closes; without a screen there is none."""
        if QApplication.activeWindow() is None:
            self._turn_to(self.window)

    # --- hands -----------------------------------------------------------------------------------------------

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """Press a key where the focus is; a shortcut anywhere hears it."""
        self.come_back()
        QTest.keyClick(self._focus(), key, modifier)

    def type(self, text: str, into: QWidget | None = None) -> None:
        """Type; what is not on the keyboard goes through the input method, as kanji do."""
        if into is not None:
            self.click(into)
            self.see(into.hasFocus, f"the cursor in {into.objectName()}")
        for chunk in text.splitlines() or [""]:
            if chunk.isascii():
                QTest.keyClicks(self._focus(), chunk)
            else:
                self.compose(chunk)

    def compose(self, text: str) -> None:
        """Compose and confirm with the input method: the confirming Enter belongs to it, not to the form."""
        focus = self._focus()
        half = QInputMethodEvent(text[: len(text) // 2], [])
        QApplication.sendEvent(focus, half)
        done = QInputMethodEvent("", [])
        done.setCommitString(text)
        QApplication.sendEvent(focus, done)

    def say(self, text: str) -> None:
        """Write a line of the call and wait until it is durable."""
        notes = self.call_page.ui
        self.type(text, notes.note_edit)
        self.press(Qt.Key.Key_Return)
        self.see(lambda: text in self.lines_on_record(), f"the line {text!r} saved")

    def click(self, widget: QWidget) -> None:
        """Click in the middle of a widget that is on the screen and enabled; on the mark of a radio button."""
        self.see(lambda: widget.isVisible() and widget.isEnabled(), f"{widget.objectName()} to click")
        self._turn_to(widget.window())
        place = widget.rect().center()
        if isinstance(widget, QRadioButton | QCheckBox):
            place.setX(10)
        QTest.mouseClick(widget, Qt.MouseButton.LeftButton, pos=place)

    def click_at(self, widget: QWidget, place: QPoint) -> None:
        """Click at a place of a widget."""
        QTest.mouseClick(widget, Qt.MouseButton.LeftButton, pos=place)

    def set_number(self, box: QSpinBox, number: int) -> None:
        """Type a number into a field for numbers."""
        self.click(box)
        box.selectAll()
        QTest.keyClicks(box, str(number))
        QTest.keyClick(box, Qt.Key.Key_Tab)

    def choose(self, box: QComboBox, value: object) -> None:
        """Choose an entry with the arrow keys, as far as it is from the one shown."""
        steps = box.findData(value) - box.currentIndex()
        box.setFocus()
        for _ in range(abs(steps)):
            QTest.keyClick(box, Qt.Key.Key_Down if steps > 0 else Qt.Key.Key_Up)

    def button(self, text: str, within: QWidget | None = None) -> QPushButton:
        """Find the visible button whose words begin like this."""
        found = [
            button
            for button in (within or self.window).findChildren(QPushButton)
            if button.isVisible() and button.text().replace("&", "").startswith(text)
        ]
        if len(found) != 1:
            raise NotSeen(f"{len(found)} buttons {text!r}")
        return found[0]

    # --- eyes ------------------------------------------------------------------------------------------------

    def see(self, shown: Callable[[], object], what: str, patience: float = PATIENCE) -> None:
        """Wait until something is on the screen. Raises NotSeen."""
        deadline = time.monotonic() + patience
        while not shown():
            if time.monotonic() > deadline:
                raise NotSeen(what)
            QTest.qWait(5)

    def hear(self, voice: subprocess.Popen[bytes]) -> None:
        """Wait until something was spoken to its end."""
        self.see(lambda: voice.poll() == 0, "the words spoken")

    def settle(self) -> None:
        """Wait until the desk is open and has nothing under way."""
        self.see(lambda: self.desk.session.is_open and self.desk.session.tasks.idle, "the desk at rest")
        QApplication.processEvents()

    def picture(self, path: Path, widget: QWidget | None = None) -> None:
        """Keep a picture of the window or a dialog."""
        self.settle()
        path.parent.mkdir(parents=True, exist_ok=True)
        (widget or self.window).grab().save(str(path))

    def lines_on_record(self) -> list[str]:
        """Read the lines that are black, not grey, on the call page."""
        call = self.desk.calls.current
        if call is None:
            return []
        return [line.text for line in call.lines.lines() if line.state.name == "DURABLE"]

    # --- places ----------------------------------------------------------------------------------------------

    @property
    def call_page(self):
        """The call page."""
        return self.window.page("call")

    def dialog(self, kind: type) -> QWidget:
        """Wait for a dialog of this kind, turn to it and return it."""
        self.see(lambda: self._dialogs(kind), kind.__name__)
        found = self._dialogs(kind)[0]
        self._turn_to(found)
        return found

    def _turn_to(self, window: QWidget) -> None:
        window.activateWindow()
        self.see(window.isActiveWindow, f"{window.objectName()} in front")

    @staticmethod
    def _dialogs(kind: type) -> list[QWidget]:
        return [w for w in QApplication.topLevelWidgets() if isinstance(w, kind) and w.isVisible()]

    def _focus(self) -> QWidget:
        return QApplication.focusWidget() or self.window


def text_of(widget: QWidget) -> str:
    """Read what a field or label says."""
    if isinstance(widget, QPlainTextEdit):
        return widget.toPlainText()
    if isinstance(widget, QLineEdit):
        return widget.text()
    return widget.text()  # type: ignore[attr-defined]
