"""Order files dropped anywhere on the window, and what the window says of imports while another page is shown."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QDropEvent

from complaintdesk.viewmodels import order_import, words

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtCore import QMimeData

    from complaintdesk.gui.main_window import MainWindow
    from complaintdesk.services.ports import ImportResult
    from complaintdesk.viewmodels.order_import import OrderImport, UnknownFile

_KINDS = (".csv", ".tsv", ".txt")
_DRAGS = (QEvent.Type.DragEnter, QEvent.Type.DragMove, QEvent.Type.Drop)


class OrderDrop(QObject):
    """``show_orders`` goes to the settings of orders; ``explain`` too, and asks what columns mean."""

    def __init__(
        self,
        window: MainWindow,
        imports: OrderImport,
        show_orders: Callable[[], None],
        explain: Callable[[], None],
        is_shown: Callable[[], bool],
    ) -> None:
        super().__init__(window)
        self._window = window
        self._imports = imports
        self._show_orders = show_orders
        self._explain = explain
        self._is_shown = is_shown
        window.setAcceptDrops(True)
        window.installEventFilter(self)
        imports.imported.connect(self._on_imported)
        imports.failed.connect(self._on_failed)
        imports.columns_wanted.connect(self._on_columns_wanted)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take files that may hold orders; whatever else is dragged goes its way."""
        if event.type() in _DRAGS and isinstance(event, QDropEvent):
            files = _files(event.mimeData())
            if files:
                event.acceptProposedAction()
                if event.type() == QEvent.Type.Drop:
                    self._imports.add(files)
                return True
        return super().eventFilter(watched, event)

    def _on_imported(self, name: str, result: ImportResult) -> None:
        if not self._is_shown():
            text = words.labelled(name, order_import.told(result))
            self._window.tell(text, "amber" if result.bad else "calm", self.tr("Show"), self._show_orders)

    def _on_failed(self, name: str, why: str) -> None:
        if not self._is_shown():
            self._window.tell(words.labelled(name, why), "red", self.tr("Show"), self._show_orders)

    def _on_columns_wanted(self, file: UnknownFile) -> None:
        if not self._is_shown():
            text = self.tr("%1: its columns are new here.").replace("%1", file.path.name)
            self._window.tell(text, "amber", self.tr("Explain the columns…"), self._explain)


def _files(dragged: QMimeData) -> list[Path]:
    files = [Path(url.toLocalFile()) for url in dragged.urls() if url.isLocalFile()]
    return [file for file in files if file.suffix.lower() in _KINDS]
