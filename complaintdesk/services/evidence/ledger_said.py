"""Reading the ledger of a package: whether each desk's chain holds, and what it says of the case."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from itertools import chain
from typing import TYPE_CHECKING, TypeAlias

import msgspec

from complaintdesk.domain import ledger
from complaintdesk.domain.conduct import CallInterviewed
from complaintdesk.domain.terms import MarkKind
from complaintdesk.domain.transcript import RecordingTranscribed
from complaintdesk.services.evidence import ledger_bodies as bodies
from complaintdesk.services.evidence import ledger_lines
from complaintdesk.services.evidence.problem import Problem
from complaintdesk.services.evidence.redaction import BLACK
from complaintdesk.services.evidence.rows_told import RowsTold
from complaintdesk.services.evidence.seals import Chain
from complaintdesk.store import erasing

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

    from complaintdesk.domain.ledger_slice import SliceRow

_NOTES = ("call.note_written", "call.note_corrected")
_INTERVIEWED = "call.interviewed"
_MARKS = {
    "call.read_back": MarkKind.READ_BACK,
    "call.abuse_marked": MarkKind.ABUSE,
    "call.demand_marked": MarkKind.DEMAND,
}
_PAPERS = ("case.message", "case.attachment")
_TRANSCRIBED = "recording.transcribed"
_RECORDING_ENDED, _ERASED, _KEY_MADE = "recording.ended", "desk.erased", "desk.key_made"


Line: TypeAlias = tuple[str, str, str, int]
"""Stream, kind, text and time (UTC µs) of a line: the same in the ledger and in the case."""

Mark: TypeAlias = tuple[str, str, str, str, str, int]
"""Stream, line, kind, value, words and time (UTC µs) of a mark, as ``MarkRow`` names them."""


@dataclass(slots=True)
class Said:
    """What the ledger says of this case. ``own`` are the streams whose contents must be there or be erased.

    ``sizes`` are the entries by number that checkpoints name, whatever the desk.
    """

    own: frozenset[str]
    sizes: frozenset[int]
    streams: set[str] = field(default_factory=set)
    versions: dict[str, list[tuple[int, str, int]]] = field(default_factory=dict)
    """The entries of each stream of the case, by whatever desk: version, file and number."""
    rows: RowsTold = field(default_factory=RowsTold)
    contents: int = 0
    lines: Counter[Line] = field(default_factory=Counter)
    marks: Counter[Mark] = field(default_factory=Counter)
    interviews: dict[str, tuple[int, CallInterviewed]] = field(default_factory=dict)
    """The newest of each call, with its version."""
    transcripts: Counter[tuple[str, RecordingTranscribed]] = field(default_factory=Counter)
    """Every version of every transcript, with its stream."""
    recordings: dict[str, tuple[int, str]] = field(default_factory=dict)
    files: set[tuple[str, str]] = field(default_factory=set)
    """Messages and files with the hash (hex) of what they came as."""
    chains: dict[str, Chain] = field(default_factory=dict)
    bare: list[tuple[str, ledger.Entry]] = field(default_factory=list)
    tombstones: dict[tuple[str, int], bytes] = field(default_factory=dict)
    withheld: Counter[str] = field(default_factory=Counter)
    """How many contents of each stream of the case were held back."""
    silenced: set[str] = field(default_factory=set)
    """Recordings that a tombstone names."""

    def blackened(self, stream: str, text: str) -> bool:
        """Tell whether words were taken out of a text, whose entry is therefore shown by its commitment only."""
        return BLACK in text and self.excused(stream)

    def excused(self, stream: str) -> bool:
        """Tell whether the entry of a row may be one of those held back: each excuses one row."""
        if not self.withheld[stream]:
            return False
        self.withheld[stream] -= 1
        return True


def check_chain(path: Path, name: str, desk_id: str, said: Said) -> Iterator[Problem]:
    """Check the chain in one file of the package, and keep what it says; it must be that of ``desk_id``."""
    faults: list[ledger.Fault] = []
    try:
        with (path / name).open("rb") as lines:
            key, first, rows = _begun(ledger_lines.decode(lines))
            if first is not None and first.proof is not None:
                faults = list(_apart(_heard(name, chain([first], rows), said)))
            elif first is not None:
                # What came before the slice is not in the package: its hash is taken as given.
                start = first.entry._replace(seq=first.entry.seq - 1, hash=first.entry.prev)
                start_or_none = start if first.entry.seq > 1 else None
                faults = ledger.check(_heard(name, chain([first], rows), said), start=start_or_none)
                faults += list(_key_heard(key, first, said))
            if first is not None and first.entry.desk_id != desk_id:
                yield Problem(name, "wrong head", "of another desk")
    except (ValueError, RecursionError) as wrong:
        yield Problem(name, "malformed", str(wrong))
    except OSError as failure:
        yield Problem(name, "unreadable", failure.strerror or "")
    for fault in faults:
        yield Problem(name, fault.what, f"entry {fault.seq}")


def _begun(rows: Iterator[SliceRow]) -> tuple[SliceRow | None, SliceRow | None, Iterator[SliceRow]]:
    """Return the entry of the key where it stands in front of a chain, the first of the chain, and the others."""
    first = next(rows, None)
    if first is None or first.proof is None or first.entry.kind != _KEY_MADE:
        return None, first, rows
    second = next(rows, None)
    if second is None or second.proof is not None:
        return None, first, rows if second is None else chain([second], rows)
    return first, second, rows


def _key_heard(key: SliceRow | None, first: SliceRow, said: Said) -> Iterator[ledger.Fault]:
    """Check the entry of the key in front of a chain, and keep the key."""
    if key is None:
        return
    yield from _apart([(key.entry, key.salt, key.body)])
    if key.entry.desk_id != first.entry.desk_id or key.entry.seq >= first.entry.seq:
        raise ValueError("a key of another chain")
    seen = said.chains[first.entry.desk_id]
    seen.keys |= _key_in(key)
    if key.proof is not None:
        seen.proofs.append((key.entry.seq, key.entry.hash, key.proof))


def _key_in(row: SliceRow) -> set[bytes]:
    return (
        set()
        if row.body is None
        else {bytes.fromhex(msgspec.json.decode(row.body, type=bodies.KeyMade).public)}
    )


def _apart(rows: Iterable[tuple[ledger.Entry, bytes | None, bytes | None]]) -> Iterator[ledger.Fault]:
    """Check entries between which others were left out; that they are in the tree, the checkpoint tells."""
    last = 0
    for entry, salt, body in rows:
        yield from (
            fault
            for fault in ledger.check(
                [(entry, salt, body)], start=entry._replace(seq=entry.seq - 1, hash=entry.prev)
            )
        )
        if entry.seq <= last:
            yield ledger.Fault(entry.desk_id, entry.seq, "missing entry")
        last = entry.seq


def check_streams(said: Said) -> Iterator[Problem]:
    """Find entries left out of the streams of the case, which two desks may have written by turns.

    To be called when all chains were read.
    """
    for found in said.versions.values():
        wanted = 1
        for version, name, seq in sorted(found):
            if version != wanted:
                yield Problem(name, "missing entry", f"entry {seq}")
                break
            wanted += 1


def check_erased(said: Said) -> Iterator[Problem]:
    """Find contents that are missing without a tombstone; hear what the tombstones left of the others.

    To be called when all chains were read: a tombstone may stand in another desk's.
    """
    for name, entry in said.bare:
        rest = said.tombstones.get((entry.desk_id, entry.seq))
        if rest is None:
            yield Problem(name, "content missing", f"entry {entry.seq}")
            continue
        if not erasing.is_rest(entry.kind, rest):
            yield Problem(name, "content changed", f"entry {entry.seq}, by its tombstone")
            continue
        try:
            _hear(entry, rest, said)
        except (ValueError, RecursionError) as wrong:
            yield Problem(name, "malformed", str(wrong))


def _heard(
    name: str, rows: Iterable[SliceRow], said: Said
) -> Iterator[tuple[ledger.Entry, bytes | None, bytes | None]]:
    """Pass the rows on to the check and keep what they say of the case."""
    seen: Chain | None = None
    for row in rows:
        entry = row.entry
        if seen is None:
            apart = row.proof is not None
            seen = Chain(name=name, first=entry.seq, last=entry, hashes={}, keys=set(), apart=apart)
            said.chains[entry.desk_id] = seen
        elif entry.desk_id != seen.last.desk_id:
            raise ValueError("two desks in one chain")
        _keep_proof(seen, row)
        seen.last = entry
        if entry.seq in said.sizes:
            seen.hashes[entry.seq] = entry.hash
        said.streams.add(entry.stream)
        if entry.stream in said.own:
            said.versions.setdefault(entry.stream, []).append((entry.version, name, entry.seq))
        if row.withheld or row.body is None:
            _hear_nothing(name, row, said)
        elif entry.kind == _KEY_MADE:
            seen.keys |= _key_in(row)
        else:
            said.contents += entry.stream in said.own
            _hear(entry, row.body, said)
        yield entry, row.salt, row.body


def _keep_proof(seen: Chain, row: SliceRow) -> None:
    if (row.proof is not None) != seen.apart:
        raise ValueError("a chain with proofs, or proofs without some")
    if row.proof is not None:
        seen.proofs.append((row.entry.seq, row.entry.hash, row.proof))


def _hear_nothing(name: str, row: SliceRow, said: Said) -> None:
    """Count what was held back, and note what must have been erased."""
    if row.withheld and row.body is not None:
        raise ValueError("withheld and shown")
    stream = row.entry.stream
    if row.left is not None:
        if not row.withheld or row.entry.kind != _ERASED:
            raise ValueError("something left of what is no tombstone held back")
        _hear(row.entry, row.left, said)
    if row.withheld:
        said.withheld[stream] += 1
        said.rows.hear_nothing(row.entry)
        said.contents += stream in said.own
    elif stream in said.own:
        said.bare.append((name, row.entry))


def _hear(entry: ledger.Entry, body: bytes, said: Said) -> None:
    if entry.kind in _NOTES:
        note = msgspec.json.decode(body, type=bodies.Note)
        said.lines[entry.stream, note.note_kind, note.text, note.at] += 1
        return
    if entry.stream in said.own:
        said.rows.hear(entry, body)
    _hear_more(entry, body, said)


def _hear_more(entry: ledger.Entry, body: bytes, said: Said) -> None:
    if entry.kind in _MARKS:
        said.marks[_mark(entry, msgspec.json.decode(body, type=bodies.Mark))] += 1
    elif entry.kind == _INTERVIEWED:
        found = (entry.version, msgspec.json.decode(body, type=CallInterviewed))
        if entry.version > said.interviews.get(entry.stream, (0,))[0]:
            said.interviews[entry.stream] = found
    elif entry.kind == _TRANSCRIBED:
        said.transcripts[entry.stream, msgspec.json.decode(body, type=RecordingTranscribed)] += 1
    elif entry.kind == _RECORDING_ENDED:
        ended = msgspec.json.decode(body, type=bodies.Ended)
        said.recordings[ended.recording_id] = (ended.frames, ended.head)
    elif entry.kind in _PAPERS:
        paper = msgspec.json.decode(body, type=bodies.Paper)
        if (kept := paper.original or paper.file) and kept.sha256:
            said.files.add((paper.message_id, kept.sha256))
    elif entry.kind == _ERASED:
        erased = msgspec.json.decode(body, type=bodies.Erased)
        said.tombstones |= {(gone.desk_id, gone.seq): gone.rest.encode() for gone in erased.entries}
        said.silenced |= set(erased.recordings)


def _mark(entry: ledger.Entry, mark: bodies.Mark) -> Mark:
    kind = _MARKS[entry.kind]
    value = mark.abuse_type or mark.ground or ""
    if kind is MarkKind.READ_BACK:
        value = "agreed" if mark.agreed else "differs"
    return entry.stream, mark.line_id, kind.value, value, mark.difference, mark.at
