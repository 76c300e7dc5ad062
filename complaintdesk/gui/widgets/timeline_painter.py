"""One row of the timeline, painted: time, kind, words, what was said, waveform; heights are measured once."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QPointF, QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPolygonF
from PySide6.QtWidgets import QListView, QStyledItemDelegate

from complaintdesk.gui import theme
from complaintdesk.gui.widgets import waveform, wrapped_text
from complaintdesk.gui.widgets.focus_frame import paint_focus
from complaintdesk.gui.widgets.note_list import paint_chip
from complaintdesk.gui.widgets.row_state import has_keyboard, is_chosen
from complaintdesk.viewmodels import moments
from complaintdesk.viewmodels.timeline import ITEM, OPEN, Earlier
from complaintdesk.viewmodels.timeline_item import FOLDED_LINES, Item

if TYPE_CHECKING:
    from PySide6.QtGui import QFont, QImage
    from PySide6.QtWidgets import QStyleOptionViewItem

    from complaintdesk.gui.widgets.thumbnails import Thumbnails
    from complaintdesk.viewmodels.playback import Playback

    Index = QModelIndex | QPersistentModelIndex

_PAD, _TIME, _CHIP = 10, 96, 108
_INDENT, _OFFSET, _KIND = 108, 54, 84
"""Air and columns in pixels at 100 % text; the second row is for the lines of a call."""
_FOLD = 22
_PICTURE = 72
"""Height of a small picture in pixels at 100 % text."""
_TALL = 100_000


@dataclass(frozen=True, slots=True)
class Places:
    """Where the parts of a row lie; ``bottom`` is where it ends."""

    text: QRect
    note: QRect
    quote: QRect
    sound: QRect
    picture: QRect
    bottom: int


class TimelineDelegate(QStyledItemDelegate):
    """Paints rows for a view of a ``Timeline``."""

    def __init__(self, view: QListView) -> None:
        super().__init__(view)
        self._view = view
        self._heights: dict[tuple[object, ...], int] = {}
        self._measured_for: tuple[int, int] = (0, 0)
        self.playback: Playback | None = None
        self.thumbnails: Thumbnails | None = None

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return the height that the words need at this width."""
        look = theme.current()
        width = self._view.viewport().width()
        if self._measured_for != (width, look.percent):
            self._measured_for = (width, look.percent)
            self._heights.clear()
        row = index.data(ITEM)
        if isinstance(row, Earlier):
            return QSize(width, look.px(40))
        unfolded = index.data(OPEN)
        key = (row.key, row.text, row.note, row.quote, row.picture, unfolded)
        if key not in self._heights:
            self._heights[key] = self.places(QRect(0, 0, width, _TALL), row, unfolded=bool(unfolded)).bottom
        return QSize(width, self._heights[key])

    def places(self, rect: QRect, item: Item, *, unfolded: bool) -> Places:
        """Lay a row out in ``rect``."""
        look = theme.current()
        top = rect.top() + look.px(_PAD)
        box = QRect(rect.left() + self._text_left(item), top, 0, _TALL)
        box.setRight(rect.right() - look.px(_FOLD))
        text = _measured(box, item.text, self._font(item))
        bottom = text.bottom()
        note = quote = sound = picture = QRect()
        if item.note:
            note, bottom = self._note_place(box, text, item)
        if item.quote:
            box.setTop(bottom + look.px(3))
            quote = _measured(box, _quoted(item), look.font(14))
            if item.foldable and not unfolded:
                quote.setHeight(min(quote.height(), FOLDED_LINES * QFontMetrics(look.font(14)).lineSpacing()))
            bottom = quote.bottom()
        if item.recording is not None:
            sound = QRect(box.left(), bottom + look.px(8), box.width(), waveform.height(item))
            bottom = sound.bottom()
        if item.picture is not None:
            picture = QRect(box.left(), bottom + look.px(6), look.px(_PICTURE * 3 // 2), look.px(_PICTURE))
            bottom = picture.bottom()
        least = rect.top() + look.px(_PAD) + QFontMetrics(look.font(13)).height() + look.px(2)
        return Places(text, note, quote, sound, picture, max(bottom, least) + look.px(_PAD) - rect.top())

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint a row."""
        row, unfolded = index.data(ITEM), index.data(OPEN)
        look = theme.current()
        rect: QRect = option.rect
        painter.save()
        chosen = is_chosen(option)
        if chosen:
            painter.fillRect(rect, look.colour("calm_ground"))
        elif isinstance(row, Item) and row.apart:
            painter.fillRect(rect.adjusted(look.px(_INDENT), 0, 0, 0), look.colour("paper"))
        painter.setPen(look.colour("line"))
        if isinstance(row, Earlier):
            painter.drawLine(rect.bottomLeft(), rect.bottomRight())
            painter.setPen(look.colour("calm"))
            painter.setFont(look.font(13))
            painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, index.data())
        else:
            left = rect.left() + (look.px(_INDENT) if row.depth else 0)
            painter.drawLine(left, rect.bottom(), rect.right(), rect.bottom())
            self._paint_item(painter, rect, row, unfolded, chosen=chosen)
        if has_keyboard(option):
            paint_focus(painter, rect)
        painter.restore()

    def _paint_item(
        self, painter: QPainter, rect: QRect, item: Item, unfolded: bool | None, *, chosen: bool
    ) -> None:
        look = theme.current()
        places = self.places(rect, item, unfolded=bool(unfolded))
        top = rect.top() + look.px(_PAD)
        if item.depth:
            bar = QRect(rect.left() + look.px(_INDENT - 14), rect.top(), look.px(2), rect.height())
            painter.fillRect(bar, look.colour("line"))
        left = rect.left() + look.px(_INDENT if item.depth else 4)
        painter.setFont(look.font(13))
        painter.setPen(look.colour("sub"))
        painter.drawText(left, top + QFontMetrics(look.font(15)).ascent(), item.when)
        left += look.px(_OFFSET if item.depth else _TIME - 4)
        paint_chip(painter, QPoint(left, top), item.chip, item.tone, look.font(12), chosen=chosen)
        painter.setPen(look.colour("sub" if item.struck else "ink"))
        wrapped_text.draw(painter, places.text, item.text, self._font(item))
        if item.note:
            painter.setPen(look.colour(item.note_tone or "sub"))
            wrapped_text.draw(painter, places.note, item.note, look.font(13))
        if item.quote:
            painter.setPen(look.colour("sub"))
            wrapped_text.draw(painter, places.quote, _quoted(item), look.font(14))
        if unfolded is not None:
            self._paint_fold(painter, rect, top, unfolded=unfolded)
        if item.recording is not None and self.playback is not None:
            self._paint_sound(painter, places, item, self.playback)
        if item.picture is not None and self.thumbnails is not None:
            _paint_picture(painter, places.picture, self.thumbnails.of(item.picture))

    def _paint_sound(self, painter: QPainter, places: Places, item: Item, playback: Playback) -> None:
        assert item.recording is not None
        recording = item.recording
        saying = self.tr("Reading the waveform…") if recording.frames is not None else item.text
        waveform.paint(painter, item, places.sound, playback, saying)
        if (strip := playback.strip(recording.recording_id)) is None:
            return
        look = theme.current()
        heard = moments.length(round(playback.position(recording.recording_id) * moments.SECOND))
        whole = moments.length(round(strip.seconds * moments.SECOND))
        painter.setFont(look.font(12))
        painter.setPen(look.colour("sub"))
        line = QRect(places.sound.left(), places.text.top(), places.sound.width(), places.text.height())
        painter.drawText(
            line, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, f"{heard} / {whole}"
        )

    def _paint_fold(self, painter: QPainter, rect: QRect, top: int, *, unfolded: bool) -> None:
        look = theme.current()
        unit = look.px(4)
        middle = QPointF(rect.right() - look.px(11), top + look.px(11))
        corners = ((-1, -0.5), (1, -0.5), (0, 0.6)) if unfolded else ((-0.5, -1), (-0.5, 1), (0.6, 0))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look.colour("sub"))
        painter.drawPolygon(QPolygonF([middle + QPointF(x * unit, y * unit) for x, y in corners]))

    def _note_place(self, box: QRect, text: QRect, item: Item) -> tuple[QRect, int]:
        """Return where the note goes: behind the words if both fit into one line, else below them."""
        look = theme.current()
        own, font = self._font(item), look.font(13)
        said = wrapped_text.measured(item.text, own, box.width())
        note = wrapped_text.measured(item.note, font, box.width())
        # A recording's time stands at the right end of this line.
        kept = look.px(110) if item.recording is not None else 0
        left = said.width() + look.px(10) if item.text else 0
        one_line = said.height() < 2 * QFontMetrics(own).height()
        if one_line and left + note.width() + kept <= box.width():
            shift = QFontMetrics(own).ascent() - QFontMetrics(font).ascent()
            place = QRect(box.left() + left, text.top() + shift, box.width() - left, note.height())
            return place, text.bottom()
        below = QRect(box.left(), text.bottom() + look.px(2), box.width(), _TALL)
        place = _measured(below, item.note, font)
        return place, place.bottom()

    def _text_left(self, item: Item) -> int:
        look = theme.current()
        return look.px(_INDENT + _OFFSET + _KIND) if item.depth else look.px(_TIME + _CHIP)

    def _font(self, item: Item) -> QFont:
        font = theme.current().font(14 if item.depth else 15)
        font.setStrikeOut(item.struck)
        return font


def _paint_picture(painter: QPainter, box: QRect, image: QImage | None) -> None:
    """Paint a picture whole at the left of its box; a frame stands for one that is not there."""
    if image is None or image.isNull():
        painter.setPen(theme.current().colour("line"))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(box.adjusted(0, 0, -1, -1))
        return
    size = image.size().scaled(box.size(), Qt.AspectRatioMode.KeepAspectRatio)
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    painter.drawImage(QRect(box.topLeft(), size), image)


def _quoted(item: Item) -> str:
    return item.quote.strip()


def _measured(box: QRect, text: str, font: QFont) -> QRect:
    return QRect(box.topLeft(), QSize(box.width(), wrapped_text.measured(text, font, box.width()).height()))
