"""The card with the words to read back: Enter notes that the caller agrees, or what differs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QFrame

from complaintdesk.gui.forms.read_back_card import Ui_ReadBackCard

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from complaintdesk.viewmodels.read_back import ReadBack


class ReadBackCard(QFrame):
    """``done`` gives the cursor back when the card goes."""

    def __init__(self, read_back: ReadBack, done: Callable[[], None], parent: QWidget) -> None:
        super().__init__(parent)
        self.ui = Ui_ReadBackCard()
        self.ui.setupUi(self)
        self._read_back = read_back
        self._done = done
        edit = self.ui.difference_edit
        edit.installEventFilter(self)
        edit.returnPressed.connect(self._on_answered)
        edit.textChanged.connect(self._show_answer)
        self.ui.agree_button.clicked.connect(self._on_answered)
        self.ui.close_button.clicked.connect(self._on_closed)
        read_back.changed.connect(self._show)
        self._show()

    def _show(self) -> None:
        ui, read_back = self.ui, self._read_back
        if read_back.is_open and self.isHidden():
            ui.points_label.setText(read_back.points)
            ui.spelt_label.setText(read_back.spelt)
            ui.spelt_label.setVisible(bool(read_back.spelt))
            ui.difference_edit.clear()
            self._show_answer()
            self.show()
            ui.difference_edit.setFocus()
        elif not read_back.is_open:
            self.hide()

    def _show_answer(self) -> None:
        differs = bool(self.ui.difference_edit.text().strip())
        self.ui.agree_button.setText(
            self.tr("Note the difference") if differs else self.tr("The caller agrees")
        )

    def _on_answered(self) -> None:
        self._read_back.answered(self.ui.difference_edit.text().strip())
        self._done()

    def _on_closed(self) -> None:
        self._read_back.close()
        self._done()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Esc puts the card away. Keys of a composition never come here."""
        if event.type() == QEvent.Type.KeyPress and event.key() == Qt.Key.Key_Escape:  # type: ignore[attr-defined]
            self._on_closed()
            return True
        return super().eventFilter(watched, event)
