"""What a bug shows: one dialog with a report to copy, without a word of any complaint in it."""

from __future__ import annotations

import logging
import sys
import threading
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal

from complaintdesk import __version__

if TYPE_CHECKING:
    from types import TracebackType

_log = logging.getLogger(__name__)


def report(kind: type[BaseException], trace: TracebackType | None) -> str:
    """Return where it happened: files, lines and the kind of error, never values or messages."""
    import platform  # only when something went wrong
    import traceback

    places = [f"  {frame.filename.rpartition('complaintdesk')[2] or frame.filename}:{frame.lineno} {frame.name}"
              for frame in traceback.extract_tb(trace)]  # fmt: skip
    head = f"ComplaintDesk {__version__}, Python {platform.python_version()}, {platform.platform()}"
    return "\n".join([head, kind.__name__, *places])


class CrashReporter(QObject):
    """Catches what nobody expected, on every thread; the window stays open so that nothing typed is lost."""

    _caught = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._shown = False
        self._caught.connect(self._show, Qt.ConnectionType.QueuedConnection)

    def install(self) -> None:
        """Take over the hooks of Python."""
        sys.excepthook = self._on_exception
        threading.excepthook = lambda args: self._on_exception(
            args.exc_type, args.exc_value, args.exc_traceback
        )

    def _on_exception(
        self, kind: type[BaseException], _value: BaseException | None, trace: TracebackType | None
    ) -> None:
        if issubclass(kind, KeyboardInterrupt):
            QCoreApplication.quit()
            return
        text = report(kind, trace)
        _log.error("%s", text)
        self._caught.emit(text)

    def _show(self, text: str) -> None:
        if self._shown:
            return  # one dialog is enough: a timer that fails would bring another each second
        from PySide6.QtGui import QGuiApplication
        from PySide6.QtWidgets import QMessageBox

        self._shown = True
        box = QMessageBox()
        box.setIcon(QMessageBox.Icon.Warning)
        box.setWindowTitle("ComplaintDesk")
        box.setText(self.tr("Something went wrong inside the program. What was saved stays saved."))
        box.setInformativeText(self.tr("The report names places in the program, nothing from your notes."))
        box.setDetailedText(text)
        copy = box.addButton(self.tr("Copy report"), QMessageBox.ButtonRole.ActionRole)
        box.addButton(QMessageBox.StandardButton.Close)
        copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(text))
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.setModal(False)
        box.show()
