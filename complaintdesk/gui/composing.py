"""What an input method is composing is never lost: not by a function key, a click or a change of focus.

Qt's ibus plugin (6.11) answers ``QInputMethod.commit`` with an empty text, and on X11 an input method swallows the
function keys while it composes: both cost words in the middle of a call.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractNativeEventFilter, QCoreApplication, QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QGuiApplication, QInputMethodEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit

if TYPE_CHECKING:
    from PySide6.QtCore import QByteArray
    from PySide6.QtWidgets import QWidget

_KEY_PRESS = 2
_DETAIL, _STATE = 1, 28
"""Type, and offsets of key and modifiers in ``xcb_key_press_event_t`` (xproto.h)."""
_MODIFIERS = 0b1101
"""Shift, Control and Alt; not Caps Lock and Num Lock."""
_KEYS = {68: "F2", 69: "F3", 70: "F4", 71: "F5", 95: "F11", 96: "F12"}
"""The X key codes of evdev, the same for every layout. F6 to F10 belong to the input method."""


def watch(page: QWidget) -> None:
    """Look after the compositions in every edit of a page; in none twice."""
    direct = Qt.FindChildOption.FindDirectChildrenOnly
    edits: list[QLineEdit | QPlainTextEdit] = page.findChildren(QLineEdit)
    edits += page.findChildren(QPlainTextEdit)
    for edit in edits:
        if edit.findChild(Composition, options=direct) is None:
            Composition(edit)


def settle() -> None:
    """Take what is being composed where the cursor is as it stands; to be called before a key acts."""
    edit = QApplication.focusWidget()
    direct = Qt.FindChildOption.FindDirectChildrenOnly
    own = (
        edit.findChild(Composition, options=direct) if isinstance(edit, QLineEdit | QPlainTextEdit) else None
    )
    if own is not None:
        own.settle()
    else:
        QGuiApplication.inputMethod().commit()


class Composition(QObject):
    """Follows what is composed in one edit."""

    def __init__(self, edit: QLineEdit | QPlainTextEdit) -> None:
        super().__init__(edit)
        self._edit = edit
        self._text = ""
        self._vanished = ""
        self._keys = _FunctionKeys(edit)
        edit.installEventFilter(self)

    def settle(self) -> None:
        """Commit the composition; what the platform then drops is put in its place."""
        composing, before = self._text, self._written()
        QGuiApplication.inputMethod().commit()
        if composing and self._written() == before:
            self._put_in(composing)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Notice what is composed, and what was being composed when a click or the focus ended it."""
        if event.type() == QEvent.Type.InputMethod:
            assert isinstance(event, QInputMethodEvent)
            composing = event.preeditString()
            if self._text and not composing and not event.commitString():
                # Taken back by the typist, unless the focus goes before the event loop turns.
                self._vanished = self._text
                QTimer.singleShot(0, self, self._forget)
            self._text = composing
            self._keys.listen(bool(composing))
        elif event.type() == QEvent.Type.MouseButtonPress:
            self.settle()
        elif event.type() == QEvent.Type.FocusOut:
            self._keys.listen(False)
            if self._vanished:
                self._put_in(self._vanished)
        return super().eventFilter(watched, event)

    def _written(self) -> str:
        return self._edit.text() if isinstance(self._edit, QLineEdit) else self._edit.toPlainText()

    def _put_in(self, text: str) -> None:
        self._text = self._vanished = ""
        event = QInputMethodEvent()
        event.setCommitString(text)
        QCoreApplication.sendEvent(self._edit, event)

    def _forget(self) -> None:
        self._vanished = ""


class _FunctionKeys(QAbstractNativeEventFilter):
    """Presses the window's own shortcuts while something is composed on X11; at other times Qt does so itself."""

    def __init__(self, edit: QLineEdit | QPlainTextEdit) -> None:
        super().__init__()
        self._edit = edit
        self._listens = False

    def listen(self, active: bool) -> None:
        """Listen only as long as the composition lasts: every event of the screen comes by here."""
        app = QCoreApplication.instance()
        if app is None or active == self._listens or QGuiApplication.platformName() != "xcb":
            return
        self._listens = active
        if active:
            app.installNativeEventFilter(self)
        else:
            app.removeNativeEventFilter(self)

    def nativeEventFilter(self, kind: QByteArray | bytes | bytearray | memoryview, message: int) -> object:
        """Take a press of one of the keys; everything else goes its way."""
        import ctypes  # only when something is composed: the start need not wait for it

        def byte(address: int) -> int:
            return ctypes.c_uint8.from_address(address).value

        event = int(message)
        if kind != b"xcb_generic_event_t" or byte(event) & 0x7F != _KEY_PRESS:
            return False, 0
        key = _KEYS.get(byte(event + _DETAIL))
        held = ctypes.c_uint16.from_address(event + _STATE).value & _MODIFIERS
        shortcut = self._shortcut(key) if key and not held else None
        if shortcut is None:
            return False, 0
        # Later: the filter must not be removed, as the end of the composition does, while it runs.
        QTimer.singleShot(0, shortcut, shortcut.activated.emit)
        return True, 0

    def _shortcut(self, key: str) -> QShortcut | None:
        wanted, found = QKeySequence(key), self._edit.window().findChildren(QShortcut)
        return next(
            (shortcut for shortcut in found if shortcut.key() == wanted and shortcut.isEnabled()), None
        )
