"""Mails and pictures for tests, made here: nobody's, and some of them evil."""

from __future__ import annotations

import base64
import struct
import zlib
from email.message import EmailMessage
from email.utils import format_datetime
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import datetime

HANAKO = "見本 花子 <hanako@example.jp>"
SHOP = "shop@example.jp"


def png(width: int = 40, height: int = 30, grey: int = 128, rows: bytes | None = None) -> bytes:
    """Return a grey picture, or one that holds only these rows."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    if rows is None:
        rows = (b"\0" + bytes([grey]) * width) * height
    header = struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0)
    return (
        b"\x89PNG\r\n\x1a\n"
        + chunk(b"IHDR", header)
        + chunk(b"IDAT", zlib.compress(rows))
        + chunk(b"IEND", b"")
    )


def bomb() -> bytes:
    """Return a picture of a few bytes that says, in good order, that it is 30,000 by 30,000."""
    return png(30_000, 30_000, rows=b"")


def mail(
    at: datetime, *, subject: str = "りんごが割れていた", body: str = "箱を開けたら割れていました。"
) -> bytes:
    """Return a mail by 見本 花子 with a picture."""
    made = EmailMessage()
    made["From"], made["To"], made["Subject"] = HANAKO, SHOP, subject
    made["Date"] = format_datetime(at)
    made.set_content(body)
    made.add_attachment(png(), maintype="image", subtype="png", filename="割れたりんご.png")
    return made.as_bytes()


def jis_mail(subject: bytes, body: bytes) -> bytes:
    """Return a mail in ISO-2022-JP, of bytes that the standard may not know."""
    word = b"=?ISO-2022-JP?B?" + base64.b64encode(subject) + b"?="
    return b"\r\n".join(
        [
            b"From: hanako@example.jp",
            b"Subject: " + word,
            b"MIME-Version: 1.0",
            b"Content-Type: text/plain; charset=ISO-2022-JP",
            b"",
            body,
        ]
    )


def page_mail(page: str) -> bytes:
    """Return a mail that is a page of HTML only."""
    made = EmailMessage()
    made["From"], made["Date"], made["Subject"] = "a@example.jp", "Wed, 18 Nov 2026 14:02:11 +0900", "page"
    made.set_content(page, subtype="html")
    return made.as_bytes()
