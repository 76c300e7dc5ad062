"""The box that finds who is calling: any piece typed there, or in the fields below it, shows candidates."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QLineEdit, QWidget

from complaintdesk.gui import composing
from complaintdesk.gui.forms.caller_search import Ui_CallerSearchBox
from complaintdesk.viewmodels.caller_search import CANDIDATE

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from complaintdesk.viewmodels.call_desk import CallDesk
    from complaintdesk.viewmodels.caller_search import CallerSearch

_MOVING = (Qt.Key.Key_Up, Qt.Key.Key_Down)
_PASSING = (Qt.FocusReason.ActiveWindowFocusReason, Qt.FocusReason.PopupFocusReason)
_TAKING = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class CallerSearchBox(QWidget):
    """``fields`` are the number, name and order fields, ``done`` gives the cursor back to the notes.

    In its own edit Enter takes the first candidate, since that is what it is for. In the fields below Enter means that
    the field is right as typed, unless the arrow keys went to a candidate.
    """

    def __init__(
        self,
        search: CallerSearch,
        desk: CallDesk,
        fields: Sequence[QLineEdit],
        done: Callable[[], object],
        page: QWidget,
    ) -> None:
        super().__init__()
        self.ui = Ui_CallerSearchBox()
        self.ui.setupUi(self)
        self._search = search
        self._done = done
        self._call_id = ""
        self._taking = False
        """Enter was pressed before the answer to what was typed came: its first candidate is meant, none shown yet."""
        self._desk = desk
        self._edits = (self.ui.find_edit, *fields)
        for edit in self._edits:
            edit.textEdited.connect(self._look_for)
            edit.installEventFilter(self)
        self.ui.rows.setModel(search)
        self.ui.rows.clicked.connect(self._take)
        shortcut = QShortcut(QKeySequence("Alt+F"), page)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.activated.connect(self._begin)
        search.changed.connect(self._show)
        desk.current_changed.connect(self._on_call)
        self._show()

    def _begin(self) -> None:
        composing.settle()
        self.ui.find_edit.setFocus()
        self.ui.find_edit.selectAll()

    @property
    def typing(self) -> bool:
        """Tell whether the cursor is in the box."""
        return self.ui.find_edit.hasFocus()

    def _look_for(self, typed: str) -> None:
        self._taking = False
        self._search.look_for(typed)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let the arrow keys go through the candidates, the cursor staying; keys of a composition never come here."""
        key = event.key() if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress else None
        if key in _TAKING and self._search.waiting:
            # What is shown answers what was typed before: taking it would put another person on the call.
            self._taking = watched is self.ui.find_edit
            return self._taking
        if key is not None and self._search.rows:
            if key in _MOVING:
                self._move(1 if key == Qt.Key.Key_Down else -1)
                return True
            if key in _TAKING and self.ui.rows.currentIndex().isValid():
                self._take(self.ui.rows.currentIndex())
                return True
            if key == Qt.Key.Key_Escape:
                self._search.rest()
                return True
        # Another window in front is no reason to forget what was found.
        if isinstance(event, QFocusEvent) and event.lostFocus() and event.reason() not in _PASSING:
            self._taking = False
            self._search.rest()
        return super().eventFilter(watched, event)

    def _move(self, step: int) -> None:
        """Go to the next candidate; in a field beyond the last, and before the first, to what was typed there."""
        rows = self.ui.rows
        row = rows.currentIndex().row() + step
        if self.typing:
            row = max(0, min(row, len(self._search.rows) - 1))
        rows.setCurrentIndex(self._search.index(row) if 0 <= row < len(self._search.rows) else QModelIndex())

    def _take(self, index: QModelIndex) -> None:
        self._search.choose(index.data(CANDIDATE))
        self.ui.find_edit.clear()
        self._done()

    def _show(self) -> None:
        search, ui = self._search, self.ui
        ui.rows.fit()
        finding = ui.find_edit.hasFocus() and bool(ui.find_edit.text().strip())
        if finding and search.rows:
            ui.rows.setCurrentIndex(search.index(0))
        ui.nobody.setVisible(finding and not search.rows and not search.waiting)
        if self._taking and not search.waiting:
            self._taking = False
            if finding and search.rows:
                self._take(search.index(0))

    def _on_call(self) -> None:
        """Begin anew with another call; what was typed for one is no piece of the next."""
        call_id = self._desk.current.call_id if self._desk.current else ""
        if call_id != self._call_id:
            self._call_id = call_id
            if not self.ui.find_edit.hasFocus():
                self.ui.find_edit.clear()
                self._search.rest()
