"""Whether the files of a package agree with each other: case, ledger, recordings, table, report and bag-info."""

from __future__ import annotations

import json
from collections import Counter
from dataclasses import dataclass, field, replace
from itertools import chain
from typing import TYPE_CHECKING, TypeAlias, TypeVar

import msgspec

from complaintdesk.domain import ledger
from complaintdesk.domain.case_file import CaseFile
from complaintdesk.services.evidence import bag, layout, ledger_lines
from complaintdesk.services.evidence.corrections import reading_order
from complaintdesk.services.evidence.exhibits import exhibits
from complaintdesk.services.evidence.notes_table import cell, texts_by_line
from complaintdesk.services.evidence.problem import Problem

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator
    from pathlib import Path

    from complaintdesk.domain.case_file import SliceRow

    Parsed = TypeVar("Parsed")

_NOTES = ("call.note_written", "call.note_corrected")
_RECORDING_ENDED = "recording.ended"


class _Note(msgspec.Struct):
    note_kind: str
    text: str
    at: int


class _Ended(msgspec.Struct):
    recording_id: str
    frames: int
    head: str


_Line: TypeAlias = tuple[str, str, str, int]
"""Stream, kind, text and time (UTC µs) of a line: the same in the ledger and in the case."""


@dataclass(slots=True)
class _Said:
    """What the ledger says of this case."""

    streams: set[str] = field(default_factory=set)
    contents: int = 0
    lines: Counter[_Line] = field(default_factory=Counter)
    recordings: dict[str, tuple[int, str]] = field(default_factory=dict)
    last: ledger.Entry | None = None


def check_contents(path: Path, listed: set[str]) -> list[Problem]:
    """Return what does not agree; ``listed`` are the files of the manifests, all known to be as they were written."""
    found: list[Problem] = []
    info = _parsed(path, bag.INFO, bag.parse_info, found)
    case = _parsed(path, layout.CASE, _case, found)
    if info is None or case is None:
        return found
    if info.get(layout.FORMAT) != layout.FORMAT_NOW:
        return [Problem(bag.INFO, "another format", info.get(layout.FORMAT, ""))]
    if info.get(layout.IDENTIFIER) != case.label:
        found.append(Problem(bag.INFO, "wrong case"))
    said = _Said()
    found += _check_ledger(path, info.get(layout.DESK, ""), said)
    found += _check_heads(path, info, said.last)
    found += _check_lines(case, said)
    found += _check_recordings(path, case, said, listed)
    table = _parsed(path, layout.NOTES, lambda data: list(texts_by_line(data)), found)
    if table is not None and table != list(_expected_table(case)):
        found.append(Problem(layout.NOTES, "line differs", "from the case"))
    return found


def _parsed(path: Path, name: str, parse: Callable[[bytes], Parsed], found: list[Problem]) -> Parsed | None:
    try:
        return parse((path / name).read_bytes())
    except ValueError as wrong:
        found.append(Problem(name, "malformed", str(wrong)))
    except OSError as failure:
        found.append(Problem(name, "unreadable", failure.strerror or ""))
    return None


def _case(data: bytes) -> CaseFile:
    if ledger.canonical(json.loads(data)) != data:
        raise ValueError("not canonical")
    return msgspec.json.decode(data, type=CaseFile)


def _check_ledger(path: Path, desk_id: str, said: _Said) -> Iterator[Problem]:
    faults: list[ledger.Fault] = []
    try:
        with (path / layout.LEDGER).open("rb") as lines:
            rows = ledger_lines.decode(lines)
            if first := next(rows, None):
                # What came before the slice is not in the package: its hash is taken as given.
                start = replace(first.entry, seq=first.entry.seq - 1, hash=first.entry.prev)
                start_or_none = start if first.entry.seq > 1 else None
                faults = ledger.check(_heard(chain([first], rows), said), start=start_or_none)
    except ValueError as wrong:
        yield Problem(layout.LEDGER, "malformed", str(wrong))
    except OSError as failure:
        yield Problem(layout.LEDGER, "unreadable", failure.strerror or "")
    for fault in faults:
        yield Problem(layout.LEDGER, fault.what, f"entry {fault.seq}")
    if not said.contents:
        yield Problem(layout.LEDGER, "empty", "nothing of this case in it")
    if said.last is not None and said.last.desk_id != desk_id:
        yield Problem(bag.INFO, "wrong head", "of another desk")


def _heard(
    rows: Iterable[SliceRow], said: _Said
) -> Iterator[tuple[ledger.Entry, bytes | None, bytes | None]]:
    """Pass the rows on to the check and keep what they say of the case."""
    for row in rows:
        entry = row.entry
        if said.last is not None and entry.desk_id != said.last.desk_id:
            raise ValueError("two desks in one chain")
        said.last = entry
        said.streams.add(entry.stream)
        if row.body is not None:
            said.contents += 1
            _hear(entry, row.body, said)
        yield entry, row.salt, row.body


def _hear(entry: ledger.Entry, body: bytes, said: _Said) -> None:
    if entry.kind in _NOTES:
        note = msgspec.json.decode(body, type=_Note)
        said.lines[entry.stream, note.note_kind, note.text, note.at] += 1
    elif entry.kind == _RECORDING_ENDED:
        ended = msgspec.json.decode(body, type=_Ended)
        said.recordings[ended.recording_id] = (ended.frames, ended.head)


def _check_heads(path: Path, info: dict[str, str], last: ledger.Entry | None) -> Iterator[Problem]:
    """Find heads that are not the last entry's: in bag-info, in the report's keywords and in the guide."""
    head, seq = (last.hash.hex(), str(last.seq)) if last else ("", "")
    if not head or (info.get(layout.HEAD), info.get(layout.SEQ)) != (head, seq):
        yield Problem(bag.INFO, "wrong head")
        return
    for name in (layout.REPORT, layout.GUIDE):
        try:
            if head.encode() not in (path / name).read_bytes():
                yield Problem(name, "wrong head")
        except OSError as failure:
            yield Problem(name, "unreadable", failure.strerror or "")


def _stream(call_id: str) -> str:
    return f"call-{call_id}"


def _check_lines(case: CaseFile, said: _Said) -> Iterator[Problem]:
    """Compare the lines with the ledger's; a call that another desk took is not in this desk's chain."""
    shown: Counter[_Line] = Counter(
        (_stream(call.call_id), line.kind.value, line.text, line.at)
        for call in case.calls
        if _stream(call.call_id) in said.streams
        for line in call.lines
    )
    for stream, _, _, at in shown - said.lines:
        yield Problem(layout.CASE, "not in the ledger", f"line of {stream} at {at}")
    for stream, _, _, at in said.lines - shown:
        yield Problem(layout.CASE, "missing from the case", f"line of {stream} at {at}")


def _check_recordings(path: Path, case: CaseFile, said: _Said, listed: set[str]) -> Iterator[Problem]:
    expected = set(layout.ALWAYS)
    for exhibit in exhibits(case):
        row = exhibit.recording
        told = said.recordings.get(row.recording_id)
        if row.reason is not None and _stream(row.call_id) in said.streams and told != (row.frames, row.head):
            yield Problem(layout.CASE, "recording differs", f"recording {exhibit.place} from the ledger")
        expected |= {exhibit.flac, exhibit.mp3} - {""}
        if exhibit.flac in listed and _flac_frames(path / exhibit.flac) != row.frames:
            yield Problem(exhibit.flac, "recording differs", "in length from the case")
    for name in sorted(expected - listed):
        yield Problem(name, "missing")
    for name in sorted(name for name in listed - expected if name.startswith(bag.PAYLOAD)):
        yield Problem(name, "unlisted", "not part of the case")


def _flac_frames(path: Path) -> int | None:
    """Return the length in the file's STREAMINFO block (RFC 9639 §8.2), None if it is no FLAC file."""
    try:
        with path.open("rb") as file:
            start = file.read(26)
    except OSError:
        return None
    if len(start) < 26 or start[:4] != b"fLaC" or start[4] & 0x7F:
        return None
    return int.from_bytes(start[21:26], "big") & ((1 << 36) - 1)


def _expected_table(case: CaseFile) -> Iterator[tuple[str, str]]:
    for call in case.calls:
        for marked in reading_order(call):
            yield cell(marked.line.line_id), cell(marked.line.text)
