"""A QR code as a picture, for dialling with the mobile that lies beside the desk."""

from __future__ import annotations

from PySide6.QtGui import QImage, QPixmap

_QUIET = 4
"""White modules around the code, as ISO/IEC 18004 asks."""


def qr_pixmap(text: str, module_px: int = 5) -> QPixmap:
    """Return the code, black on white in every theme: that is what cameras expect."""
    import segno

    rows = [bytes(row) for row in segno.make(text, error="m", micro=False).matrix]
    side = len(rows) + 2 * _QUIET
    image = QImage(side, side, QImage.Format.Format_Grayscale8)
    image.fill(255)
    for y, row in enumerate(rows):
        for x, dark in enumerate(row):
            if dark:
                image.setPixel(x + _QUIET, y + _QUIET, 0xFF000000)
    return QPixmap.fromImage(image.scaled(side * module_px, side * module_px))
