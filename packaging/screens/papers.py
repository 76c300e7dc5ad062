"""The pictures of what arrives: a mail before it is filed, on the timeline, and looked at again."""

from __future__ import annotations

import tempfile
from datetime import UTC, datetime, timedelta
from email.message import EmailMessage
from email.utils import format_datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QBuffer, QByteArray, QEvent, QPoint, Qt
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QApplication

from complaintdesk.gui.dialogs.message_dialog import MessageDialog
from complaintdesk.gui.dialogs.paper_dialog import PaperDialog

if TYPE_CHECKING:
    from collections.abc import Callable

    from person import Person

_JST = timedelta(hours=9)


def take(person: Person, picture: Callable[..., None], now: int) -> None:
    """File a mail with a picture into the open case, and open it again; ``now`` is UTC µs."""
    page: Any = person.window.page("cases")
    with tempfile.TemporaryDirectory(prefix="cd-papers-") as folder:
        mail = Path(folder) / "りんごの件.eml"
        mail.write_bytes(_mail(datetime.fromtimestamp(now / 1e6, UTC) - timedelta(hours=3)))
        page.papers.add([mail])
        dialog: Any = person.dialog(MessageDialog)
        person.see(dialog.ui.subject_edit.text, "the mail")
        picture("message-dialog", dialog)
        person.press(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
        person.settle()
    timeline = page.ui.timeline
    key = next(row.key for row in timeline.model().rows if getattr(row, "picture", None))
    timeline.go_to(timeline.model().row_of(key))
    person.settle()
    picture("case-with-mail")
    page.papers.open(key)
    viewer: Any = person.dialog(PaperDialog)
    picture("paper-dialog", viewer)
    viewer.ui.leaf_box.setCurrentIndex(1)
    person.see(lambda: not viewer.ui.picture_label.pixmap().isNull(), "the picture")
    picture("paper-dialog-picture", viewer)
    viewer.close()
    person.settle()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def _mail(at: datetime) -> bytes:
    made = EmailMessage()
    made["From"], made["To"] = "見本 花子 <hanako@example.jp>", "shop@example.jp"
    made["Subject"] = "りんごが割れていた件（写真をお送りします）"
    made["Date"] = format_datetime(at.astimezone())
    made.set_content(
        "お電話でお話しした見本です。\n箱の中の写真をお送りします。5個が割れていました。\nご確認のうえ、ご連絡ください。"
    )
    made.add_attachment(_photo(), maintype="image", subtype="png", filename="箱の中.png")
    return made.as_bytes()


def _photo() -> bytes:
    """Draw a box of apples, seen from above."""
    image = QImage(960, 640, QImage.Format.Format_RGB32)
    image.fill(QColor("#b98d5b"))
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.fillRect(30, 30, 900, 580, QColor("#e9dcc3"))
    painter.setPen(Qt.PenStyle.NoPen)
    for place in range(15):
        x, y = 130 + place % 5 * 175, 130 + place // 5 * 190
        painter.setBrush(QColor("#7c2a22" if place in (1, 3, 7, 8, 12) else "#c2382e"))
        painter.drawEllipse(QPoint(x, y), 78, 76)
        painter.setBrush(QColor("#5c4326"))
        painter.drawEllipse(QPoint(x, y - 60), 7, 12)
    painter.end()
    held = QByteArray()
    buffer = QBuffer(held)
    buffer.open(QBuffer.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload]  # the stubs want bytes, Qt a word
    return bytes(held.data())
