"""Outlook's files for tests: the least compound file ([MS-CFB]) that holds a message ([MS-OXMSG])."""

from __future__ import annotations

import struct
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import datetime

_SECTOR, _SMALL = 512, 4096
_END, _FREE, _FAT, _NONE = 0xFFFFFFFE, 0xFFFFFFFF, 0xFFFFFFFD, 0xFFFFFFFF
_UNICODE, _BINARY, _LONG, _TIME = 0x001F, 0x0102, 0x0003, 0x0040


@dataclass
class _Node:
    name: str
    data: bytes | None = None
    children: list[_Node] = field(default_factory=list)


def message(subject: str, sender: str, body: str, at: datetime, attached: tuple[str, bytes]) -> bytes:
    """Return a message with one file in it."""
    name, content = attached
    filetime = struct.pack("<Q", (int(at.timestamp()) + 11_644_473_600) * 10_000_000)
    file = _object(
        8, {(0x3707, _UNICODE): _text(name), (0x3701, _BINARY): content, (0x3705, _LONG): b"\1\0\0\0"}
    )
    head = {(0x0037, _UNICODE): subject, (0x1000, _UNICODE): body, (0x0C1F, _UNICODE): sender}
    children = _object(32, {**{key: _text(words) for key, words in head.items()}, (0x0039, _TIME): filetime})
    return _file([*children, _Node("__attach_version1.0_#00000000", children=file)])


def _text(words: str) -> bytes:
    return words.encode("utf-16-le")


def _object(header: int, properties: dict[tuple[int, int], bytes]) -> list[_Node]:
    rows, streams = bytes(header), []
    for (ident, kind), value in properties.items():
        fixed = kind in (_LONG, _TIME)
        held = value.ljust(8, b"\0") if fixed else struct.pack("<II", len(value), 0)
        rows += struct.pack("<HHI", kind, ident, 6) + held
        if not fixed:
            streams.append(_Node(f"__substg1.0_{ident:04X}{kind:04X}", value))
    return [_Node("__properties_version1.0", rows), *streams]


class _Sectors:
    """Numbered pieces of one size, each with the number of the next."""

    def __init__(self, size: int) -> None:
        self.size = size
        self.pieces: list[bytes] = []
        self.chain: list[int] = []

    def store(self, data: bytes) -> int:
        first = len(self.pieces)
        pieces = [data[n : n + self.size].ljust(self.size, b"\0") for n in range(0, len(data), self.size)]
        self.pieces += pieces
        self.chain += [*range(first + 1, first + len(pieces)), _END] if pieces else []
        return first if pieces else _END

    def table(self) -> bytes:
        return struct.pack(f"<{len(self.chain)}I", *self.chain).ljust(_SECTOR, b"\xff")


def _file(children: list[_Node]) -> bytes:
    """Lay a tree out: streams, then the small ones together, the directory, and one sector for each table."""
    large, small = _Sectors(_SECTOR), _Sectors(64)
    entries = [b""]
    start = _entries(children, entries, large, small)
    together = b"".join(small.pieces)
    entries[0] = _entry("Root Entry", 5, _NONE, start, large.store(together), len(together))
    directory = large.store(b"".join(entries))
    small_table = large.store(small.table())
    table = len(large.pieces)
    large.chain.append(_FAT)
    assert max(len(large.chain), len(small.chain)) <= _SECTOR // 4
    head = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(16) + struct.pack("<HHHHH6x", 0x3E, 3, 0xFFFE, 9, 6)
    head += struct.pack("<IIIIIIIII", 0, 1, directory, 0, _SMALL, small_table, 1, _END, 0)
    head += struct.pack("<109I", table, *[_FREE] * 108)
    return head + b"".join(large.pieces) + large.table()


def _entries(nodes: list[_Node], entries: list[bytes], large: _Sectors, small: _Sectors) -> int:
    """Add siblings as a list to the right; return the place of the first."""
    nodes = sorted(nodes, key=lambda node: (len(node.name), node.name.upper()))
    places = list(range(len(entries), len(entries) + len(nodes)))
    entries.extend([b""] * len(nodes))
    for place, node in zip(places, nodes, strict=True):
        right = place + 1 if place != places[-1] else _NONE
        if node.data is None:
            child = _entries(node.children, entries, large, small)
            entries[place] = _entry(node.name, 1, right, child, 0, 0)
        else:
            first = (small if len(node.data) < _SMALL else large).store(node.data)
            entries[place] = _entry(node.name, 2, right, _NONE, first, len(node.data))
    return places[0]


def _entry(name: str, kind: int, right: int, child: int, first: int, size: int) -> bytes:
    words = _text(name) + b"\0\0"
    links = struct.pack("<HBBIII", len(words), kind, 1, _NONE, right, child)
    return words.ljust(64, b"\0") + links + bytes(36) + struct.pack("<IQ", first, size)
