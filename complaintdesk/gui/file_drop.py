"""Files dropped on a page or a dialog, wherever in it: an edit would otherwise write their addresses down."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget

from complaintdesk.gui.clipboard import local_files

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

_DRAGS = (QEvent.Type.DragEnter, QEvent.Type.DragMove, QEvent.Type.Drop)
_ORDERS = (".csv", ".tsv")
"""Tables go to the orders, wherever they are dropped."""


class FileDrop(QObject):
    """Hands the files to ``take`` while ``wanted`` says so."""

    def __init__(
        self, target: QWidget, take: Callable[[list[Path]], None], wanted: Callable[[], bool] = lambda: True
    ) -> None:
        super().__init__(target)
        self._take = take
        self._wanted = wanted
        target.setAcceptDrops(True)
        target.installEventFilter(self)
        for line in target.findChildren(QLineEdit):
            line.installEventFilter(self)
        for edit in target.findChildren(QPlainTextEdit):
            edit.viewport().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take files that are no tables; whatever else is dragged goes its way."""
        if event.type() in _DRAGS and isinstance(event, QDropEvent):
            files = [path for path in local_files(event.mimeData()) if path.suffix.lower() not in _ORDERS]
            if files and self._wanted():
                event.acceptProposedAction()
                if event.type() == QEvent.Type.Drop:
                    self._take(files)
                return True
        return super().eventFilter(watched, event)
