"""Tab goes where the eye goes: the order of the layouts, whatever was put into them since and by whom."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QFormLayout,
    QGridLayout,
    QScrollArea,
    QWidget,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtWidgets import QLayout, QLayoutItem


def follow(top: QWidget) -> None:
    """Make Tab stop at the controls under a widget in the order in which they are read.

    Asked for at each Tab: cards come and go, and Qt would put what is made last at the end.
    """
    wanted = list(_of_widget(top))
    if wanted != _present(top, set(wanted)):
        for before, after in zip(wanted, wanted[1:], strict=False):
            QWidget.setTabOrder(before, after)


def lost() -> bool:
    """Tell whether the focus is about to leave something that vanished or was switched off under it."""
    focus = QApplication.focusWidget()
    return focus is not None and not (focus.isVisible() and focus.isEnabled())


def _present(top: QWidget, wanted: set[QWidget]) -> list[QWidget]:
    found, at = [], top.nextInFocusChain()
    while at is not None and at is not top:
        if at in wanted:
            found.append(at)
        at = at.nextInFocusChain()
    return found


def _of_widget(widget: QWidget) -> Iterator[QWidget]:
    if widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
        yield widget
    if isinstance(widget, QAbstractItemView):
        yield from _of_cells(widget)
    elif isinstance(widget, QScrollArea):
        if (inside := widget.widget()) is not None:
            yield from _of_widget(inside)
    elif (layout := widget.layout()) is not None and not isinstance(widget, QAbstractButton):
        yield from _of_layout(layout)


def _of_cells(view: QAbstractItemView) -> Iterator[QWidget]:
    """Yield the fields that stand in the cells of a table, row by row."""
    cells = view.viewport().findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly)
    for cell in sorted(cells, key=lambda cell: (cell.y(), cell.x())):
        if cell.focusPolicy() & Qt.FocusPolicy.TabFocus:
            yield cell


def _of_layout(layout: QLayout) -> Iterator[QWidget]:
    for item in _items(layout):
        if (widget := item.widget()) is not None:
            yield from _of_widget(widget)
        elif (inner := item.layout()) is not None:
            yield from _of_layout(inner)


def _items(layout: QLayout) -> list[QLayoutItem]:
    """Return what a layout holds, rows from the top and each from the left; a box holds it in that order."""
    places = range(layout.count())
    if isinstance(layout, QGridLayout):
        order = sorted(places, key=partial(_in_grid, layout))
    elif isinstance(layout, QFormLayout):
        order = sorted(places, key=partial(_in_form, layout))
    else:
        order = list(places)
    return [item for place in order if (item := layout.itemAt(place)) is not None]


def _in_grid(grid: QGridLayout, place: int) -> tuple[int, int]:
    row, column, _, _ = cast("tuple[int, int, int, int]", grid.getItemPosition(place))
    return row, column


def _in_form(form: QFormLayout, place: int) -> tuple[int, int]:
    row, role = cast("tuple[int, QFormLayout.ItemRole]", form.getItemPosition(place))
    return row, role.value
