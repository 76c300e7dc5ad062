"""Collects cyclic garbage on the GUI thread only.

Python collects on whichever thread happens to allocate. On the store thread that would destroy closed dialogs and
their widgets there, which Qt answers with a crash (seen: a segmentation fault within 30 journeys).
"""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, QTimer

_EVERY_MS = 500


class GuiThreadCollector(QObject):
    """Takes Python's own collection out of service and does it by timer, the youngest objects first."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._timer = QTimer(self, interval=_EVERY_MS)
        self._timer.timeout.connect(self._collect)
        gc.disable()
        # What was loaded at the start lives as long as the program: not looking at it again keeps each pause short.
        gc.freeze()
        self._timer.start()

    @staticmethod
    def _collect() -> None:
        for generation in (2, 1, 0):
            if gc.get_count()[generation] > gc.get_threshold()[generation]:
                gc.collect(generation)
                return
