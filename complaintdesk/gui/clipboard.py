"""What the clipboard holds that could be filed."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QByteArray
from PySide6.QtGui import QGuiApplication, QImage

if TYPE_CHECKING:
    from PySide6.QtCore import QMimeData


@dataclass(frozen=True, slots=True)
class Clip:
    """Files, or a picture as PNG, or a text; the first of them that is there."""

    files: tuple[Path, ...] = ()
    picture: bytes = field(default=b"", repr=False)
    text: str = field(default="", repr=False)


def clip() -> Clip:
    """Return what is in the clipboard."""
    held = QGuiApplication.clipboard().mimeData()
    if files := local_files(held):
        return Clip(files=files)
    if held.hasImage():
        image = held.imageData()
        if isinstance(image, QImage) and not image.isNull():
            return Clip(picture=_png(image))
    return Clip(text=held.text())


def local_files(held: QMimeData) -> tuple[Path, ...]:
    """Return the files of this computer that are dragged or copied."""
    return tuple(Path(url.toLocalFile()) for url in held.urls() if url.isLocalFile())


def _png(image: QImage) -> bytes:
    held = QByteArray()
    buffer = QBuffer(held)
    buffer.open(QBuffer.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload]
    return bytes(held.data())
