"""Pictures of strangers, decoded within bounds: what claims more pixels than any camera has is not opened."""

from __future__ import annotations

from PySide6.QtCore import QBuffer, QByteArray, QSize, Qt
from PySide6.QtGui import QImage, QImageReader

MOST_PIXELS = 120_000_000
"""A telephone of 108 megapixels still shows; nothing above is decoded."""
_ALLOCATION_MB = 512
_FORMATS = {"image/png": b"png", "image/jpeg": b"jpeg", "image/gif": b"gif", "image/webp": b"webp"}
"""The only ones asked for: Qt would also try what calls itself SVG, and that may name files."""


def decoded(data: bytes, media_type: str, largest: QSize) -> QImage:
    """Return a picture no larger than ``largest``; a null one if it cannot or must not be shown. Any thread."""
    form = _FORMATS.get(media_type)
    if form is None:
        return QImage()
    held = QByteArray(data)
    buffer = QBuffer(held)
    buffer.open(QBuffer.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer, QByteArray(form))
    reader.setAutoDetectImageFormat(False)
    reader.setAutoTransform(True)
    QImageReader.setAllocationLimit(_ALLOCATION_MB)
    size = reader.size()
    if not size.isValid() or size.width() * size.height() > MOST_PIXELS:
        return QImage()
    room = largest.expandedTo(QSize(1, 1))
    if size.width() > room.width() or size.height() > room.height():
        reader.setScaledSize(size.scaled(room, Qt.AspectRatioMode.KeepAspectRatio).expandedTo(QSize(1, 1)))
    return reader.read()
