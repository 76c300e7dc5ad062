"""Searching everything: type, choose with the arrow keys, Enter opens it. It stops nothing and closes with Esc."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QDialog

from complaintdesk.gui import reading_order, theme
from complaintdesk.gui.forms.search_dialog import Ui_SearchDialog
from complaintdesk.viewmodels.search import HIT

if TYPE_CHECKING:
    from PySide6.QtGui import QHideEvent
    from PySide6.QtWidgets import QWidget

    from complaintdesk.viewmodels.search import Search

_KEYS_OF_THE_LIST = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)


class SearchDialog(QDialog):
    """``opened(Hit)``: what was chosen; the dialog is gone then. It begins with what was typed last."""

    opened = Signal(object)

    def __init__(self, search: Search, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_SearchDialog()
        self.ui.setupUi(self)
        self._search = search
        look = theme.current()
        self.resize(min(look.px(720), 1180), min(look.px(560), 720))
        self.ui.hit_rows.setModel(search)
        self.ui.hit_rows.activated.connect(self._open)
        self.ui.hit_rows.clicked.connect(self._open)
        self.ui.open_button.clicked.connect(lambda: self._open(self.ui.hit_rows.currentIndex()))
        self.ui.close_button.clicked.connect(self.reject)
        self.ui.words_edit.setText(search.typed)
        self.ui.words_edit.textChanged.connect(search.look_for)
        self.ui.words_edit.installEventFilter(self)
        search.changed.connect(self._show)
        search.modelReset.connect(self._choose_first)
        search.look_again()
        self._show()
        self.begin()

    def begin(self) -> None:
        """Let the person type at once, over what stands there."""
        self.ui.words_edit.setFocus()
        self.ui.words_edit.selectAll()

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Go on in reading order."""
        reading_order.follow(self)
        return super().focusNextPrevChild(forward)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let the keys that move through the hits do so while the cursor is in the words."""
        if (
            isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.KeyPress
            and event.key() in _KEYS_OF_THE_LIST
        ):
            QApplication.sendEvent(self.ui.hit_rows, event)
            return True
        return super().eventFilter(watched, event)

    def hideEvent(self, event: QHideEvent) -> None:
        """Keep nothing of what was found."""
        self._search.rest()
        super().hideEvent(event)

    def _open(self, index: QModelIndex) -> None:
        if index.isValid():
            hit = index.data(HIT)
            self.accept()
            self.opened.emit(hit)

    def _choose_first(self) -> None:
        if self._search.rows:
            self.ui.hit_rows.setCurrentIndex(self._search.index(0))

    def _show(self) -> None:
        search, shown = self._search, len(self._search.rows)
        text = self.tr("%n hit(s), newest first", None, shown) if shown else ""
        if search.more:
            text = self.tr("The newest %n hit(s); more as you scroll", None, shown)
        self.ui.count_label.setText(text)
        self.ui.open_button.setEnabled(bool(shown))
        if not search.has_words:
            words = self.tr(
                "Type a word, a name, part of a number, or C-0001. Several words must all be there."
            )
        elif search.waiting:
            words = ""
        else:
            words = self.tr("Nothing on record holds these words.")
        self.ui.hit_rows.empty_words = words
        self.ui.hit_rows.viewport().update()
