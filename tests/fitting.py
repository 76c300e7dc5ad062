"""What of a window's text a person cannot read: cut off, outside its parent, or under another widget."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QComboBox,
    QLabel,
    QLineEdit,
    QScrollArea,
    QWidget,
)

_SLACK = 2
"""Pixels that rounding may take from a text without a letter being touched."""


def misfits(top: QWidget) -> list[str]:
    """Return every text under a widget that is cut off, and every pair of siblings that overlap."""
    found = []
    for widget in top.findChildren(QWidget):
        if widget.isVisibleTo(top) and not widget.isHidden() and widget.window() is top.window():
            found += [f"{place(widget)} {what}" for what in (*_cut_off(widget), *_outside(widget, top))]
            found += [f"{place(widget)} {what}" for what in _overlaps(widget)]
    return found


def least_width(dialog: QWidget) -> int:
    """Return the width in pixels below which a dialog would have to be scrolled sideways."""
    area = dialog.findChild(QScrollArea, "dialog_scroll")
    inside = dialog if area is None else area.widget()
    return inside.minimumSizeHint().width()


def place(widget: QWidget) -> str:
    """Name a widget and what holds it, so that it can be found in its drawing."""
    names, at = [], widget
    while at is not None and len(names) < 3:
        names.append(at.objectName() or type(at).__name__)
        at = at.parentWidget()
    text = widget.text() if isinstance(widget, QLabel | QAbstractButton) else ""
    return "/".join(reversed(names)) + (f" {text[:24]!r}" if text else "")


def _cut_off(widget: QWidget) -> list[str]:
    if isinstance(widget, QLabel) and widget.text():
        return _label(widget)
    if isinstance(widget, QAbstractButton) and widget.text():
        return _too_small(widget, widget.sizeHint().width(), widget.sizeHint().height())
    if isinstance(widget, QComboBox):
        words = widget.fontMetrics().horizontalAdvance(widget.currentText())
        return _too_small(widget, words, widget.minimumSizeHint().height())
    if isinstance(widget, QLineEdit):
        return _too_small(widget, 0, widget.fontMetrics().height())
    return []


def _label(label: QLabel) -> list[str]:
    if not label.wordWrap():
        wide = label.sizeHint().width()
        if "&" in label.text():  # before the letter of a shortcut it takes no room
            wide = label.fontMetrics().horizontalAdvance(label.text().replace("&", ""))
        return _too_small(label, wide, label.sizeHint().height())
    wide = label.minimumSizeHint().width()
    if label.textFormat() != Qt.TextFormat.RichText:
        inside = label.contentsRect().adjusted(label.margin(), 0, -label.margin(), 0)
        flags = int(Qt.TextFlag.TextWordWrap)
        said = label.text().replace("&", "") if label.buddy() else label.text()  # it takes no room
        lines = label.fontMetrics().boundingRect(QRect(0, 0, inside.width(), 9999), flags, said)
        wide = lines.width() + label.width() - inside.width()
    return _too_small(label, wide, label.heightForWidth(label.width()))


def _too_small(widget: QWidget, wide: int, high: int) -> list[str]:
    found = []
    if widget.width() + _SLACK < wide:
        found.append(f"is {widget.width()} px wide and needs {wide}")
    if widget.height() + _SLACK < high:
        found.append(f"is {widget.height()} px high and needs {high}")
    return found


def _outside(widget: QWidget, top: QWidget) -> list[str]:
    """Compare with the parents; what a scroll area can bring into view is not outside."""
    parent = widget.parentWidget()
    if parent is None or widget is top:
        return []
    area = parent.parentWidget()
    across = down = False
    if isinstance(area, QAbstractScrollArea) and area.viewport() is parent:
        if not isinstance(area, QScrollArea):
            return []  # lists and tables place their editors themselves
        off = Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        across, down = area.horizontalScrollBarPolicy() != off, area.verticalScrollBarPolicy() != off
    box = widget.geometry()
    found = []
    if not across and (box.left() < -_SLACK or box.right() > parent.width() + _SLACK):
        found.append(f"reaches from {box.left()} to {box.right()} in a parent {parent.width()} px wide")
    if not down and (box.top() < -_SLACK or box.bottom() > parent.height() + _SLACK):
        found.append(f"reaches from {box.top()} to {box.bottom()} in a parent {parent.height()} px high")
    return found


def _overlaps(widget: QWidget) -> list[str]:
    parent = widget.parentWidget()
    if parent is None or parent.layout() is None or parent.layout().indexOf(widget) < 0:
        return []
    own = widget.geometry().adjusted(_SLACK, _SLACK, -_SLACK, -_SLACK)
    return [
        f"lies over {place(other)}"
        for other in parent.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly)
        if other is not widget
        and other.isVisible()
        and parent.layout().indexOf(other) > parent.layout().indexOf(widget)
        and own.intersects(other.geometry())
    ]
