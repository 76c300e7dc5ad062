"""Choosing the kind of a line: Alt and a digit, the button's menu, or a sign and a letter at the line's beginning."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt
from PySide6.QtGui import QGuiApplication, QInputMethodEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QMenu

from complaintdesk.domain.terms import NoteKind
from complaintdesk.gui.widgets.kind_menu import KindMenu
from complaintdesk.viewmodels import kind_keys, words

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QLineEdit, QPushButton, QWidget


class KindChoice(QObject):
    """``chosen(kind)`` is told of each choice.

    What an input method is composing counts as typed, since a Japanese one keeps the sign and the letter to itself.
    """

    def __init__(
        self, button: QPushButton, edit: QLineEdit, chosen: Callable[[NoteKind], None], page: QWidget
    ) -> None:
        super().__init__(page)
        self._button = button
        self._edit = edit
        self._chosen = chosen
        self._declined = False
        self._composing = ""
        self._menu = QMenu(page)
        self._letters = KindMenu(page)
        self._letters.chosen.connect(self._take)
        for place, kind in enumerate(NoteKind, start=1):
            action = self._menu.addAction(f"{words.note_kind(kind)}\tAlt+{place}")
            action.triggered.connect(lambda _=False, kind=kind: self._choose(kind))
            shortcut = QShortcut(QKeySequence(f"Alt+{place}"), page)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(lambda kind=kind: self._choose(kind))
        button.setMenu(self._menu)
        edit.textChanged.connect(self._look)
        edit.installEventFilter(self)

    def show_kind(self, kind: NoteKind) -> None:
        """Show the kind that the next line will have."""
        self._button.setText(f"{words.note_kind(kind)} ▾")
        self._button.setAccessibleDescription(words.note_kind(kind))

    def _choose(self, kind: NoteKind) -> None:
        self._chosen(kind)
        self._edit.setFocus()

    def _look(self) -> None:
        """Show the letters, or take the one that was typed."""
        typed = self._edit.text() + self._composing
        if not typed:
            self._declined = False
        if self._declined:
            return
        if kind := kind_keys.kind_of(typed):
            self._take(kind)
        elif kind_keys.asks(typed):
            self._letters.show_above(self._edit)
        else:
            self._letters.hide()

    def _take(self, kind: NoteKind) -> None:
        self._letters.hide()
        if self._composing:
            self._composing = ""
            QGuiApplication.inputMethod().reset()
            QCoreApplication.sendEvent(self._edit, QInputMethodEvent("", []))
        self._edit.clear()
        self._choose(kind)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow what is composed; Esc leaves the sign as text."""
        if event.type() == QEvent.Type.InputMethod:
            assert isinstance(event, QInputMethodEvent)
            composing = event.preeditString()
            if composing != self._composing:
                self._composing = composing
                if not event.commitString():
                    self._look()
                    # A letter that was taken must not come back as what is being composed.
                    return bool(composing) and not self._composing
        elif event.type() == QEvent.Type.KeyPress and self._letters.isVisible():
            if event.key() == Qt.Key.Key_Escape:  # type: ignore[attr-defined]
                self._declined = True
                self._letters.hide()
                return True
        elif event.type() == QEvent.Type.FocusOut:
            self._composing = ""
            self._letters.hide()
        return super().eventFilter(watched, event)
