"""Announces what a verb touched, so that each screen can decide whether to reload."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal


class Feed(QObject):
    """``changed(Changed, origin)``: a view model ignores what it did itself."""

    changed = Signal(object, object)
