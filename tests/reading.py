"""Where Tab goes against where the eye goes: to every control, down each column, along each row."""

from __future__ import annotations

from typing import TYPE_CHECKING

from fitting import place
from hearing import controls
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QScrollArea

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

_PARTS = 6
"""A date takes a Tab for its year, its month, its day, its hour and its minute."""


def faults(top: QWidget) -> list[str]:
    """Go round with Tab: return what it does not reach, and what it reaches in another order than one reads."""
    reached = _tabbed(top)
    return [*_out_of_reach(top, reached), *_out_of_order(top, reached)]


def _tabbed(top: QWidget) -> list[QWidget]:
    """Press Tab until it comes round; return what had the focus, the first of the window first."""
    reached: list[QWidget] = []
    same = 0
    while (focus := QApplication.focusWidget()) is not None:
        same = same + 1 if reached and focus is reached[-1] else 0
        if focus in reached[:-1] or same > _PARTS:
            break
        if not same:
            reached.append(focus)
        QTest.keyClick(focus, Qt.Key.Key_Tab)
    chain, at = {}, top.nextInFocusChain()
    while at is not None and at is not top:
        chain[at] = len(chain)
        at = at.nextInFocusChain()
    first = min(range(len(reached)), key=lambda at: chain.get(reached[at], 0), default=0)
    return reached[first:] + reached[:first]


def _out_of_reach(top: QWidget, reached: list[QWidget]) -> list[str]:
    return [
        f"{place(control)} is not reached by Tab"
        for control in controls(top)
        if control.isEnabled()
        and control.focusPolicy() & Qt.FocusPolicy.TabFocus
        and control not in reached
        and control.focusProxy() not in reached
    ]


def _out_of_order(top: QWidget, reached: list[QWidget]) -> list[str]:
    """Compare each pair: the lower one of a column must not come first, nor the right one of a row."""
    boxes = {stop: QRect(stop.mapTo(top, QPoint(0, 0)), stop.size()) for stop in reached}
    return [
        f"Tab comes to {place(early)} before {place(late)}"
        for at, early in enumerate(reached)
        for late in reached[at + 1 :]
        if (_comparable(early, late) and _above(boxes[late], boxes[early]))
        # Columns are read one after the other: only what stands together is a row.
        or (early.parentWidget() is late.parentWidget() and _left_of(boxes[late], boxes[early]))
    ]


def _comparable(one: QWidget, other: QWidget) -> bool:
    """Tell whether places say anything: what is scrolled away only lies above what scrolls with it."""
    areas = [_scrolled_in(one), _scrolled_in(other)]
    return areas[0] is areas[1] or not (one.visibleRegion().isEmpty() or other.visibleRegion().isEmpty())


def _scrolled_in(widget: QWidget) -> QWidget | None:
    at = widget.parentWidget()
    while at is not None and not isinstance(at, QScrollArea):
        at = at.parentWidget()
    return at


def _above(one: QRect, other: QRect) -> bool:
    shared = min(one.right(), other.right()) - max(one.left(), other.left())
    return one.bottom() <= other.top() and shared > min(one.width(), other.width()) / 2


def _left_of(one: QRect, other: QRect) -> bool:
    shared = min(one.bottom(), other.bottom()) - max(one.top(), other.top())
    return one.right() <= other.left() and shared > min(one.height(), other.height()) / 2
