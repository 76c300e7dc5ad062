"""Small pictures for the timeline: decoded beside the window when they come into view, and forgotten in turn."""

from __future__ import annotations

from collections import OrderedDict
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSize, Signal
from PySide6.QtGui import QImage

from complaintdesk.gui.widgets.picture import decoded

if TYPE_CHECKING:
    from complaintdesk.domain.arrived import Opened
    from complaintdesk.viewmodels.case_detail import CaseDetail

Key = tuple[str, int]
"""A message and the part in it."""

_KEPT = 80
_SIZE = QSize(360, 240)
"""Pixels to which they are decoded: enough for 200 % text on a dense screen."""


class Thumbnails(QObject):
    """``of`` answers at once; what is not there yet is read, and ``changed`` follows."""

    changed = Signal(str)
    """Carries the message whose picture is there now."""

    def __init__(self, detail: CaseDetail, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._detail = detail
        self._kept: OrderedDict[Key, QImage] = OrderedDict()
        self._asked: set[Key] = set()

    def of(self, key: Key) -> QImage | None:
        """Return a picture, a null one if it cannot be shown, None while it is being read."""
        if key in self._kept:
            self._kept.move_to_end(key)
            return self._kept[key]
        if key not in self._asked and self._detail.look_into(
            *key, _small, lambda image: self._keep(key, image)
        ):
            self._asked.add(key)
        return None

    def _keep(self, key: Key, image: QImage | None) -> None:
        self._asked.discard(key)
        self._kept[key] = image or QImage()
        if len(self._kept) > _KEPT:
            self._kept.popitem(last=False)
        self.changed.emit(key[0])


def _small(opened: Opened) -> QImage:
    return decoded(opened.data, opened.media_type, _SIZE)
