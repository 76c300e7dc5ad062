"""Whether the files of a package agree with each other: case, ledger, recordings, table, report and bag-info."""

from __future__ import annotations

import json
from collections import Counter
from dataclasses import replace
from typing import TYPE_CHECKING, TypeVar

import msgspec

from complaintdesk.domain import ledger
from complaintdesk.domain.case_file import CaseFile
from complaintdesk.domain.erasure import BAR
from complaintdesk.domain.evidence_plan import LeftOut
from complaintdesk.domain.terms import NoteKind
from complaintdesk.domain.whole import whole
from complaintdesk.services.evidence import bag, catalogue, documents, layout, seals
from complaintdesk.services.evidence.corrections import reading_order
from complaintdesk.services.evidence.exhibits import exhibits
from complaintdesk.services.evidence.ledger_said import Said, check_chain, check_erased, check_streams
from complaintdesk.services.evidence.notes_table import cell, texts_by_line
from complaintdesk.services.evidence.papers import papers
from complaintdesk.services.evidence.problem import Problem
from complaintdesk.services.evidence.rows_shown import check_rows

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from complaintdesk.services.evidence.ledger_said import Line, Mark

    Parsed = TypeVar("Parsed")


def check_contents(path: Path, listed: set[str]) -> list[Problem]:
    """Return what does not agree; ``listed`` are the files of the manifests, all known to be as they were written."""
    found: list[Problem] = []
    info = _parsed(path, bag.INFO, bag.parse_info, found)
    case = _parsed(path, layout.CASE, _case, found)
    if info is None or case is None:
        return found
    form = info.get(layout.FORMAT, "")
    if form != layout.FORMAT_NOW:
        return [Problem(bag.INFO, "another format", form)]
    if info.get(layout.IDENTIFIER) != case.label:
        found.append(Problem(bag.INFO, "wrong case"))
    desk_id = info.get(layout.DESK, "")
    said = Said(layout.streams(case), _sizes(listed))
    given, case = case, whole(case)
    try:
        expected = {*layout.ALWAYS, *documents.ALWAYS, *catalogue.paths(case, layout.plan_of(info))}
    except ValueError:
        return [*found, Problem(bag.INFO, "malformed", layout.NUMBERING)]
    found += _check_ledger(path, desk_id, said)
    own_id, own = next(iter(said.chains.items()), (desk_id, None))
    found += _check_others(path, listed, own_id, said, expected)
    found += _check_signer(path, desk_id)
    if not said.contents and not said.tombstones:
        found.append(Problem(layout.LEDGER, "empty", "nothing of this case in it"))
    found += _check_heads(path, info, seals.head_of(path, own_id, own) if own else ("", ""))
    left_out = info.get(layout.LEFT_OUT, "").split(" ")
    opinions, recordings = (part not in left_out for part in (LeftOut.OPINIONS, LeftOut.RECORDINGS))
    found += _check_lines(case, said, opinions=opinions)
    found += _check_conduct(case, said, opinions=opinions)
    found += _check_transcripts(case, said, recordings=recordings)
    found += check_rows(given, said, left_out)
    found += _check_papers(path, case, said, listed, expected, originals=LeftOut.ORIGINALS not in left_out)
    found += _check_recordings(path, case, said, listed, expected)
    table = _parsed(path, layout.NOTES, lambda data: list(texts_by_line(data)), found)
    if table is not None and table != list(_expected_table(case)):
        found.append(Problem(layout.NOTES, "line differs", "from the case"))
    return found


def _sizes(listed: set[str]) -> frozenset[int]:
    """Return the numbers of entries that the names of checkpoints hold."""
    numbers = (
        name.rpartition("-")[2].removesuffix(".txt") for name in listed if name.startswith(seals.FOLDER)
    )
    return frozenset(int(number) for number in numbers if number.isdecimal())


def _parsed(path: Path, name: str, parse: Callable[[bytes], Parsed], found: list[Problem]) -> Parsed | None:
    try:
        return parse((path / name).read_bytes())
    except (ValueError, RecursionError) as wrong:
        found.append(Problem(name, "malformed", str(wrong)))
    except OSError as failure:
        found.append(Problem(name, "unreadable", failure.strerror or ""))
    return None


def _case(data: bytes) -> CaseFile:
    if ledger.canonical(json.loads(data)) != data:
        raise ValueError("not canonical")
    return msgspec.json.decode(data, type=CaseFile)


def _check_ledger(path: Path, desk_id: str, said: Said) -> Iterator[Problem]:
    for problem in check_chain(path, layout.LEDGER, desk_id, said):
        yield replace(problem, file=bag.INFO) if problem.what == "wrong head" else problem


def _check_others(
    path: Path, listed: set[str], desk_id: str, said: Said, expected: set[str]
) -> Iterator[Problem]:
    """Check other desks' chains, erasures and checkpoints."""
    for name in sorted(listed):
        other = layout.desk_of(name)
        if other and other != desk_id:
            expected.add(name)
            yield from check_chain(path, name, other, said)
    yield from check_streams(said)
    yield from check_erased(said)
    if desk_id in said.chains:
        yield from seals.check(path, listed, desk_id, said.chains, expected)


def _check_signer(path: Path, desk_id: str) -> Iterator[Problem]:
    """Find a package that another key signed than the checkpoints of the desk whose head is printed."""
    try:
        known = [line.split(b" ") for line in (path / seals.SIGNERS).read_bytes().splitlines()]
        who = (path / layout.SIGNERS).read_bytes().rstrip().split(b" ")
    except OSError:
        return  # named where the list is asked for
    if who[0] != desk_id.encode() or not any((key[0], key[-1]) == (who[0], who[-1]) for key in known):
        yield Problem(layout.SIGNERS, "wrong seal", "another key than the checkpoints'")


def _check_heads(path: Path, info: dict[str, str], signed: tuple[str, str]) -> Iterator[Problem]:
    """Find heads that are not the last entry's: in bag-info, in the report's keywords and in the guide."""
    head, _ = signed
    if not head or (info.get(layout.HEAD), info.get(layout.SEQ)) != signed:
        yield Problem(bag.INFO, "wrong head")
        return
    printed = [name for name in documents.ALWAYS if name.endswith(".pdf")]
    for name in (layout.REPORT, layout.GUIDE, *printed):
        try:
            if head.encode() not in (path / name).read_bytes():
                yield Problem(name, "wrong head")
        except OSError as failure:
            yield Problem(name, "unreadable", failure.strerror or "")


def _check_lines(case: CaseFile, said: Said, *, opinions: bool) -> Iterator[Problem]:
    """Compare the lines with the ledger's; of opinions that stayed behind, the tombstones of erased ones tell."""
    shown: Counter[Line] = Counter(
        (layout.call_stream(call.call_id), line.kind.value, line.text, line.at)
        for call in case.calls
        if layout.call_stream(call.call_id) in said.streams
        for line in call.lines
    )
    for stream, _, text, at in shown - said.lines:
        if not said.blackened(stream, text):
            yield Problem(layout.CASE, "not in the ledger", f"line of {stream} at {at}")
    for stream, kind, text, at in said.lines - shown:
        if kind == NoteKind.OPINION and text == BAR and not opinions:
            continue
        yield Problem(layout.CASE, "missing from the case", f"line of {stream} at {at}")


def _check_conduct(case: CaseFile, said: Said, *, opinions: bool) -> Iterator[Problem]:
    """Compare the marks on the lines, and what was found out, with the ledger's.

    Where ``opinions`` stayed behind, the marks on them and what is left of erased answers find nothing to stand by.
    """
    there: set[tuple[str, str]] = set()
    shown: Counter[Mark] = Counter()
    for call in case.calls:
        stream = layout.call_stream(call.call_id)
        if stream not in said.streams:
            continue
        for line in call.lines:
            root = line.line_id.partition(".")[0]
            there.add((stream, root))
            shown.update(
                (stream, root, mark.kind.value, mark.value, mark.words, mark.at) for mark in line.marks
            )
        answers = call.interview.said if call.interview else None
        told = said.interviews.get(stream, (0, None))[1]
        if answers is None and not opinions:
            continue
        if answers != told and not said.blackened(stream, str(answers)):
            yield Problem(layout.CASE, "not in the ledger", f"answers of {stream}")
    for mark in shown - said.marks:
        if not said.blackened(mark[0], mark[4]):
            yield Problem(layout.CASE, "not in the ledger", f"mark of {mark[0]} at {mark[-1]}")
    for mark in said.marks - shown:
        if not opinions and mark[:2] not in there:
            continue
        yield Problem(layout.CASE, "missing from the case", f"mark of {mark[0]} at {mark[-1]}")


def _check_transcripts(case: CaseFile, said: Said, *, recordings: bool) -> Iterator[Problem]:
    """Compare every version of every transcript, word for word, with the ledger's, unless ``recordings`` stayed."""
    shown = Counter(
        (layout.call_stream(row.call_id), version.said)
        for row in case.recordings
        if layout.call_stream(row.call_id) in said.streams
        for version in row.transcripts
    )
    for stream, version in shown - said.transcripts:
        if not said.blackened(stream, str(version)):
            yield Problem(layout.CASE, "not in the ledger", f"transcript of {version.recording_id}")
    for _, version in said.transcripts - shown if recordings else ():
        yield Problem(layout.CASE, "missing from the case", f"transcript of {version.recording_id}")


def _check_papers(
    path: Path, case: CaseFile, said: Said, listed: set[str], expected: set[str], *, originals: bool
) -> Iterator[Problem]:
    """Compare messages and files with what the ledger says they were, byte for byte."""
    shown = set()
    for paper in papers(case):
        expected.add(paper.path)
        if not paper.part:
            shown.add((paper.message_id, paper.file.sha256))
        if (
            paper.path in listed
            and bag.sha256_of(path / paper.path, lambda _count: None) != paper.file.sha256
        ):
            yield Problem(paper.path, "original differs", "from the case")
    for message_id, _ in sorted(shown - said.files):
        yield Problem(layout.CASE, "not in the ledger", f"original of {message_id}")
    for message_id, _ in sorted(said.files - shown if originals else ()):
        yield Problem(layout.CASE, "missing from the case", f"original of {message_id}")


def _check_recordings(
    path: Path, case: CaseFile, said: Said, listed: set[str], expected: set[str]
) -> Iterator[Problem]:
    for exhibit in exhibits(case):
        row = exhibit.recording
        told = said.recordings.get(row.recording_id)
        in_ledger = layout.call_stream(row.call_id) in said.streams
        if row.reason is not None and in_ledger and told != (row.frames, row.head):
            yield Problem(layout.CASE, "recording differs", f"recording {exhibit.place} from the ledger")
        if (row.erased_at is not None) != (row.recording_id in said.silenced):
            yield Problem(layout.CASE, "recording differs", f"recording {exhibit.place}, erased or not")
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
