"""What a file is by its first bytes; its name only decides where those say nothing."""

from __future__ import annotations

import re

MAIL, OUTLOOK, TEXT, OTHER = (
    "message/rfc822",
    "application/vnd.ms-outlook",
    "text/plain",
    "application/octet-stream",
)
PICTURES = frozenset({"image/png", "image/jpeg", "image/gif", "image/webp", "image/heic"})

_MAGIC = (
    (b"\x89PNG\r\n\x1a\n", "image/png"),
    (b"\xff\xd8\xff", "image/jpeg"),
    (b"GIF87a", "image/gif"),
    (b"GIF89a", "image/gif"),
    (b"%PDF-", "application/pdf"),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", OUTLOOK),
    (b"PK\x03\x04", "application/zip"),
)
_HEADER = re.compile(rb"(?:From |[!-9;-~]{2,40}:[ \t\r\n])")
_MAIL_HEADERS = re.compile(
    rb"^(?:Received|Message-ID|MIME-Version|Return-Path|From|Date|Subject):", re.I | re.M
)
_LOOKED_AT = 16_000
_ENOUGH = 3
"""Kinds of header that a mail without the ending .eml must have."""

ENDINGS = {
    "image/png": "png",
    "image/jpeg": "jpg",
    "image/gif": "gif",
    "image/webp": "webp",
    "image/heic": "heic",
    "application/pdf": "pdf",
    "application/zip": "zip",
    OUTLOOK: "msg",
    MAIL: "eml",
    TEXT: "txt",
}
"""The ending by which other programs know a kind; anything else is handed out as .bin."""


def kind_of(name: str, data: bytes) -> str:
    """Return the media type of a file."""
    for magic, kind in _MAGIC:
        if data.startswith(magic):
            return kind if kind != OUTLOOK or name.lower().endswith((".msg", ".oft")) else OTHER
    if data[:4] == b"RIFF" and data[8:12] == b"WEBP":
        return "image/webp"
    if data[4:8] == b"ftyp" and data[8:12] in (b"heic", b"heix", b"mif1", b"msf1", b"hevc"):
        return "image/heic"
    start = data[:_LOOKED_AT]
    if _HEADER.match(start) and (name.lower().endswith(".eml") or _looks_like_mail(start)):
        return MAIL
    return TEXT if name.lower().endswith((".txt", ".text", ".md")) and b"\0" not in start else OTHER


def _looks_like_mail(start: bytes) -> bool:
    head = start.replace(b"\r\n", b"\n").partition(b"\n\n")[0]
    return len({found.lower() for found in _MAIL_HEADERS.findall(head)}) >= _ENOUGH


def ending_of(media_type: str) -> str:
    """Return the ending of a file that is handed out; never one that a system would run."""
    return ENDINGS.get(media_type, "bin")
