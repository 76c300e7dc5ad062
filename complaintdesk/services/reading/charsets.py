"""Bytes to text where the name of the character set is missing, wrong or older than Python's table.

ISO-2022-JP is taken apart here: Japanese mail uses ①, ㈱ and 髙 in it, which Windows has and the standard has not; one
of them and Python's decoder refuses the whole text.
"""

from __future__ import annotations

import re

_ESCAPE = re.compile(rb"\x1b(\([BJI]|\$\(D|\$[@B])")
_JIS_NAMES = re.compile(r"(iso-?2022-?jp.*|csiso2022jp|cp5022[0-2]|jis)")
_ALIASES = {
    "shift_jis": "cp932",
    "shift-jis": "cp932",
    "sjis": "cp932",
    "x-sjis": "cp932",
    "ms932": "cp932",
    "windows-31j": "cp932",
    "ms_kanji": "cp932",
    "x-euc-jp": "euc_jp",
    "eucjp": "euc_jp",
    "gb2312": "gb18030",
    "gbk": "gb18030",
    "ks_c_5601-1987": "cp949",
    "us-ascii": "utf-8",
    "ascii": "utf-8",
    "unicode-1-1-utf-7": "utf-7",
    "iso-8859-1": "cp1252",
    "latin1": "cp1252",
}
_KNOWN = re.compile(
    r"utf-?(7|8|16|32)([-_]?[bl]e)?|cp932|euc[-_]jp|gb18030|big5|cp949|euc[-_]kr|koi8-[ru]"
    r"|iso-?8859-?\d{1,2}|(windows-?|cp)(125\d|874)"
)
"""Python knows codecs that are no character sets, some of them slow on purpose-made input."""


def decode(data: bytes, charset: str | None) -> str:
    """Return the text; what cannot be one in any way becomes U+FFFD. Never raises."""
    name = (charset or "").strip().strip("\"'").lower()
    name = _ALIASES.get(name, name)
    if _JIS_NAMES.fullmatch(name):
        return _jis(data)
    if _KNOWN.fullmatch(name):
        try:
            return data.decode(name)
        except (UnicodeDecodeError, LookupError):
            pass
    return _guessed(data)


def _guessed(data: bytes) -> str:
    if _ESCAPE.search(data) and all(byte < 0x80 for byte in data):
        return _jis(data)
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        return data.decode("utf-16", "replace")
    for name in ("utf-8-sig", "cp932", "euc_jp"):
        try:
            return data.decode(name)
        except UnicodeDecodeError:
            continue
    return data.decode("utf-8", "replace")


def _jis(data: bytes) -> str:
    """Decode ISO-2022-JP with what Windows puts into it (NEC's row 13, IBM's kanji, half-width kana)."""
    pieces = _ESCAPE.split(data)
    text = [pieces[0].decode("utf-8", "replace")]
    for escape, piece in zip(pieces[1::2], pieces[2::2], strict=True):
        if escape in (b"$@", b"$B"):
            text.append(_pairs(piece))
        elif escape == b"$(D":
            pairs = bytes(0x8F if place % 3 == 0 else 0 for place in range(len(piece) // 2 * 3))
            high = bytearray(pairs)
            high[1::3], high[2::3] = _high(piece[0 : len(piece) // 2 * 2 : 2]), _high(piece[1::2])
            text.append(bytes(high).decode("euc_jp", "replace"))
        elif escape == b"(I":
            text.append(_high(piece).decode("cp932", "replace"))
        else:
            text.append(piece.decode("ascii", "replace"))
    return "".join(text)


def _pairs(piece: bytes) -> str:
    """Move two-byte JIS to Shift_JIS; a line end among them stays one, as careless programs forget to go back."""
    moved, place = bytearray(), 0
    while place < len(piece):
        first = piece[place]
        if not 0x21 <= first <= 0x7E or place + 1 >= len(piece):
            moved.append(first if first < 0x80 else 0x3F)
            place += 1
            continue
        second = piece[place + 1]
        lead = ((first - 0x21) >> 1) + 0x81
        moved.append(lead + 0x40 if lead > 0x9F else lead)
        if first % 2:
            moved.append(min(second + (0x1F if second < 0x60 else 0x20), 0xFF))
        else:
            moved.append(min(second + 0x7E, 0xFF))
        place += 2
    return moved.decode("cp932", "replace")


def _high(piece: bytes) -> bytes:
    return bytes(byte | 0x80 for byte in piece)
