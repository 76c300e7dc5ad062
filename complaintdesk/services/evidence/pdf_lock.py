"""Whether a PDF asks for a password: as its newest trailer says, not as any word in it does (ISO 32000-1 §7.5)."""

from __future__ import annotations

import re

_WHITE = rb"\x00\t\n\f\r "
_START = re.compile(rb"startxref[" + _WHITE + rb"]+(\d{1,12})")
_TRAILER = re.compile(rb"trailer(?=[" + _WHITE + rb"<%])")
_OBJECT = re.compile(rb"\d{1,10}[" + _WHITE + rb"]+\d{1,5}[" + _WHITE + rb"]+obj(?=[" + _WHITE + rb"<%])")
_TABLE = re.compile(rb"[" + _WHITE + rb"]*xref(?=[" + _WHITE + rb"])")
_TOKEN = re.compile(
    rb"%[^\r\n]*|[" + _WHITE + rb"]+|(<<|>>|\[|\]|<[^<>]*>|/[^" + _WHITE + rb"()<>\[\]{}/%]*|\("
    rb"|[^" + _WHITE + rb"()<>\[\]{}/%]+)"
)
_IN_STRING = re.compile(rb"\\.|[()]", re.DOTALL)
_ESCAPED = re.compile(rb"#([0-9A-Fa-f]{2})")


def asks_for_a_password(data: bytes) -> bool:
    """Tell whether a PDF is encrypted, with or without a password to open it.

    One whose newest trailer is not where it should be is judged as readers mend it: by every trailer that is found.
    """
    found = _newest(data)
    if found is not None:
        return b"Encrypt" in found
    places = [match.end() for match in _TRAILER.finditer(data)]
    trailers = [keys for at in places if (keys := _keys(data, at)) is not None]
    streams = [keys for match in _OBJECT.finditer(data) if _is_table(keys := _keys(data, match.end()))]
    return any(b"Encrypt" in keys for keys in [*trailers, *streams] if keys)


def _newest(data: bytes) -> dict[bytes, bytes] | None:
    """Return the trailer that the last ``startxref`` leads to, None if there is none."""
    ends = [int(match[1]) for match in _START.finditer(data)]
    if not ends:
        return None
    # What stands before the header is not counted, by most writers.
    for at in (ends[-1], ends[-1] + max(0, data.find(b"%PDF-"))):
        if table := _TABLE.match(data, at):
            trailer = _TRAILER.search(data, table.end())
            return _keys(data, trailer.end()) if trailer else None
        if (stream := _OBJECT.match(data, at)) and _is_table(keys := _keys(data, stream.end())):
            return keys
    return None


def _is_table(keys: dict[bytes, bytes] | None) -> bool:
    return keys is not None and keys.get(b"Type") == b"/XRef"


def _keys(data: bytes, at: int) -> dict[bytes, bytes] | None:
    """Return the keys of the dictionary at a place, each with the first token of its value; None if there is none.

    Names are without their escapes; a key whose value is null is as good as absent (§7.3.7).
    """
    found: dict[bytes, bytes] = {}
    depth, key = 0, b""
    while token := _TOKEN.match(data, at):
        at = token.end()
        said = token[1]
        if said is None:
            continue
        if not depth and said != b"<<":
            return None
        if depth == 1 and said != b">>":
            if key:
                found[key], key = _plain(said), b""
            elif said.startswith(b"/"):
                key = _plain(said)[1:]
        if said == b"(":
            at = _string_end(data, at)
        depth += (said in (b"<<", b"[")) - (said in (b">>", b"]"))
        if not depth:
            return {name: value for name, value in found.items() if value != b"null"}
    return None


def _plain(name: bytes) -> bytes:
    return _ESCAPED.sub(lambda code: bytes([int(code[1], 16)]), name) if name.startswith(b"/") else name


def _string_end(data: bytes, at: int) -> int:
    """Return the place after a string whose opening bracket is before ``at``."""
    open_ = 1
    while open_ and (found := _IN_STRING.search(data, at)):
        at = found.end()
        open_ += {b"(": 1, b")": -1}.get(found[0], 0)
    return at if not open_ else len(data)
