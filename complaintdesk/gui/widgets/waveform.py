"""A recording as it is painted in the timeline: play button, waveform, gaps, marks, and where the mouse hits."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPolygonF

from complaintdesk.gui import theme
from complaintdesk.viewmodels import moments

if TYPE_CHECKING:
    from complaintdesk.viewmodels.playback import Playback, Strip
    from complaintdesk.viewmodels.timeline_item import Item

_BUTTON, _GAP, _HEIGHT, _MARKS = 30, 10, 44, 22
"""Sizes in pixels at 100 % text."""
_BAR, _STEP = 2, 3
"""Width of a bar and from one to the next; device-independent pixels."""
_QUIETEST = 0.04
"""The least height of a bar, so that silence is a line and not a hole."""
_PALE = 0.42


@dataclass(frozen=True, slots=True)
class Zones:
    """Where the parts of a recording lie."""

    button: QRect
    wave: QRect
    marks: tuple[tuple[QRect, float, str], ...]


def height(item: Item) -> int:
    """Return the height below the row's text."""
    look = theme.current()
    return look.px(_HEIGHT) + look.px(6) + (look.px(_MARKS) if item.marks else 0)


def zones(item: Item, box: QRect) -> Zones:
    """Return where the parts lie in ``box``."""
    look = theme.current()
    size, high = look.px(_BUTTON), look.px(_HEIGHT)
    button = QRect(box.left(), box.top() + (high - size) // 2, size, size)
    wave = QRect(button.right() + look.px(_GAP), box.top(), 0, high)
    wave.setRight(box.right())
    metrics = QFontMetrics(look.font(12))
    marks: list[tuple[QRect, float, str]] = []
    left = wave.left()
    # Abuse first, if there is no room for all.
    for mark in sorted(item.marks, key=lambda each: not each.grave):
        text = f"{moments.length(round(mark.second * moments.SECOND))} {mark.label}"
        width = metrics.horizontalAdvance(text) + look.px(14)
        if left + width > box.right() and marks:
            break
        marks.append((QRect(left, wave.bottom() + look.px(4), width, look.px(_MARKS)), mark.second, text))
        left += width
    return Zones(button, wave, tuple(marks))


def second_at(zone: QRect, place: QPoint, strip: Strip) -> float:
    """Return the second under the mouse."""
    return strip.seconds * min(1.0, max(0.0, (place.x() - zone.left()) / max(1, zone.width())))


def click(item: Item, box: QRect, place: QPoint, playback: Playback) -> None:
    """Play, stop, or go to the second or the mark that was clicked in a recording that lies in ``box``."""
    assert item.recording is not None
    recording_id = item.recording.recording_id
    parts, strip = zones(item, box), playback.strip(recording_id)
    if parts.button.contains(place):
        playback.toggle(recording_id)
    elif strip is not None and parts.wave.contains(place):
        playback.seek(recording_id, second_at(parts.wave, place, strip))
    else:
        for spot, second, _ in parts.marks:
            if spot.contains(place):
                playback.seek(recording_id, second, play=True)


def paint(painter: QPainter, item: Item, box: QRect, playback: Playback, saying: str) -> None:
    """Paint a recording; ``saying`` stands in the place of a waveform that is not there."""
    assert item.recording is not None
    recording_id = item.recording.recording_id
    parts = zones(item, box)
    strip = playback.strip(recording_id)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    _paint_button(painter, parts.button, playing=playback.playing == recording_id, ready=strip is not None)
    if strip is None:
        look = theme.current()
        painter.setFont(look.font(13))
        painter.setPen(look.colour("red" if playback.fault(recording_id) else "sub"))
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextWordWrap
        painter.drawText(parts.wave, flags, playback.fault(recording_id) or saying)
    else:
        _paint_wave(painter, parts.wave, strip, playback.position(recording_id))
        _paint_gaps(painter, parts.wave, item, strip)
        _paint_told(painter, parts.wave, item, strip)
        _paint_marks(painter, parts, item, strip)
    painter.restore()


def _paint_button(painter: QPainter, box: QRect, *, playing: bool, ready: bool) -> None:
    look = theme.current()
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(look.colour("calm" if ready else "chip"))
    painter.drawEllipse(box)
    painter.setBrush(look.colour("calm_text" if ready else "faint"))
    middle, unit = QPointF(box.center()) + QPointF(0.5, 0.5), box.width() / 30
    if playing:
        for left in (-4.6, 1.4):
            painter.drawRect(QRectF(middle.x() + left * unit, middle.y() - 5 * unit, 3.2 * unit, 10 * unit))
    else:
        corners = ((-3.5, -5.5), (-3.5, 5.5), (5.5, 0))
        painter.drawPolygon(QPolygonF([middle + QPointF(x * unit, y * unit) for x, y in corners]))


def _paint_wave(painter: QPainter, box: QRect, strip: Strip, second: float) -> None:
    """Paint our side upwards and the caller's downwards; what was heard is darker."""
    look = theme.current()
    heard_colour = look.colour("calm")
    pale = _mixed(heard_colour, look.colour("surface"), _PALE)
    bars = max(1, box.width() // _STEP)
    heard = bars * second / strip.seconds if strip.seconds else 0.0
    middle, half = box.center().y(), box.height() / 2 - 1
    count = len(strip.peaks)
    painter.setPen(Qt.PenStyle.NoPen)
    for bar in range(bars if count else 0):
        part = strip.peaks[bar * count // bars : max(bar * count // bars + 1, (bar + 1) * count // bars)]
        up = max(_QUIETEST, max(staff for staff, _ in part)) * half
        down = max(_QUIETEST, max(caller for _, caller in part)) * half
        painter.setBrush(heard_colour if bar < heard else pale)
        painter.drawRect(QRectF(box.left() + bar * _STEP, middle - up, _BAR, up + down))
    if second > 0:
        painter.setBrush(look.colour("ink"))
        painter.drawRect(QRectF(_x(box, strip, second), box.top(), 1.5, box.height()))


def _paint_gaps(painter: QPainter, box: QRect, item: Item, strip: Strip) -> None:
    """Shade where a side was lost: the upper half is ours."""
    assert item.recording is not None
    look = theme.current()
    shade = look.colour("amber")
    shade.setAlphaF(0.28)
    for source, from_ms, ms in item.recording.gaps:
        left = _x(box, strip, from_ms / 1000)
        width = max(3.0, _x(box, strip, (from_ms + ms) / 1000) - left)
        top = box.top() + (box.height() / 2 if source == "caller" else 0)
        height = box.height() if source == "recorder" else box.height() / 2
        painter.fillRect(QRectF(min(left, box.right() - width), top, width, height), shade)


def _paint_told(painter: QPainter, box: QRect, item: Item, strip: Strip) -> None:
    """Flag the moment at which the caller was told of the recording."""
    recording = item.recording
    assert recording is not None
    if recording.announced_at is None:
        return
    second = (recording.announced_at - recording.started_at) / moments.SECOND
    if not 0 <= second <= strip.seconds:
        return
    look = theme.current()
    left, unit = _x(box, strip, second), look.px(7)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(look.colour("green"))
    painter.drawRect(QRectF(left, box.top(), 1.5, box.height()))
    painter.drawPolygon(
        QPolygonF(
            [QPointF(left, box.top() + y) for y in (0, unit)] + [QPointF(left + unit, box.top() + unit / 2)]
        )
    )


def _paint_marks(painter: QPainter, parts: Zones, item: Item, strip: Strip) -> None:
    look = theme.current()
    for mark in item.marks:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look.colour("red" if mark.grave else "sub"))
        painter.drawRect(
            QRectF(_x(parts.wave, strip, mark.second), parts.wave.top(), 1.5, parts.wave.height())
        )
    painter.setFont(look.font(12))
    grave = {mark.second for mark in item.marks if mark.grave}
    for box, second, text in parts.marks:
        painter.setPen(look.colour("red" if second in grave else "sub"))
        painter.drawText(box, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, text)


def _x(box: QRect, strip: Strip, second: float) -> float:
    return box.left() + box.width() * (second / strip.seconds if strip.seconds else 0.0)


def _mixed(one: QColor, other: QColor, share: float) -> QColor:
    """Return ``share`` of one colour in another."""
    return QColor(
        round(one.red() * share + other.red() * (1 - share)),
        round(one.green() * share + other.green() * (1 - share)),
        round(one.blue() * share + other.blue() * (1 - share)),
    )
