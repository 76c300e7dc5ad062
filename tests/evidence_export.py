"""The sample case's slice of the ledger and sound, and its package: what tests of the evidence package stand on."""

from __future__ import annotations

import hashlib
import io
from dataclasses import replace
from typing import TYPE_CHECKING

import msgspec
import numpy as np
import soundfile
from evidence_rows import RATE, SECOND, TOKYO, us
from evidence_sample import sample_case

from complaintdesk import paths
from complaintdesk.devices.audio_copy import FlacAndMp3
from complaintdesk.devices.typesetter import TypstTypesetter
from complaintdesk.domain import checkpoint, ledger, merkle
from complaintdesk.domain.block import BlockProposed
from complaintdesk.domain.call import NoteCorrected, NoteWritten, RecordingEnded
from complaintdesk.domain.case_events import CaseOpened
from complaintdesk.domain.case_file import CaseFile, LedgerSlice, SliceRow
from complaintdesk.domain.checkpoint import Checkpoint
from complaintdesk.domain.conduct import AbuseMarked, DemandMarked, ReadBackAgreed
from complaintdesk.domain.custody import DeskKeyMade
from complaintdesk.domain.merkle import Levels
from complaintdesk.domain.terms import AbuseType, MarkKind, UnreasonableDemand
from complaintdesk.services.evidence import layout
from complaintdesk.services.evidence.package import Order, write_package
from complaintdesk.services.evidence.seals import Seal
from complaintdesk.store import codec, sshsig

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from complaintdesk.domain.case_file import MarkRow
    from complaintdesk.domain.conduct import Mark

NAME = "C-0214-20261121-093000"
ORIGINALS: dict[tuple[str, int], bytes] = {}
"""The sample's messages were written by hand: it has none."""
CHUNK = RATE // 2


def flac_chunks(seconds: float, seed: int = 1) -> list[bytes]:
    """Return sealed audio as a recorder leaves it: half-second FLAC chunks, two tracks."""
    frames = int(seconds * RATE)
    noise = np.random.default_rng(seed).normal(0, 2000, (frames, 2)).astype(np.int16)
    chunks = []
    for start in range(0, frames, CHUNK):
        held = io.BytesIO()
        soundfile.write(held, noise[start : start + CHUNK], RATE, format="FLAC", subtype="PCM_16")
        chunks.append(held.getvalue())
    return chunks


def joined(chunks: list[bytes]) -> np.ndarray:
    """Return the samples of chunks in order."""
    return np.concatenate([soundfile.read(io.BytesIO(chunk), dtype="int16")[0] for chunk in chunks])


def slice_of(case: CaseFile, before: int = 40) -> LedgerSlice:
    """Return a sound slice whose own entries say what the case says; ``before`` entries precede it."""
    events: list[tuple[str, object, int]] = [
        (f"case-{case.case_id}", CaseOpened(number=case.number, title=case.title), case.opened_at)
    ]
    for row in case.calls:
        stream = f"call-{row.call_id}"
        for note in row.lines:
            facts = {"note_kind": note.kind, "text": note.text, "at": note.at}
            made = (
                NoteCorrected(line_id=note.line_id.partition(".")[0], **facts)
                if note.corrects
                else NoteWritten(line_id=note.line_id, **facts)
            )
            events.append((stream, made, note.written_at))
            events.append(("call-another", None, note.written_at))
            for mark in note.marks:
                events.append((stream, marked(note.line_id.partition(".")[0], mark), mark.at))
        if row.interview is not None:
            events.append((stream, row.interview.said, row.interview.at))
        for sound in row.recordings:
            if sound.reason is None:
                continue
            ended = RecordingEnded(
                recording_id=sound.recording_id,
                at=sound.started_at + 2 * SECOND,
                frames=sound.frames or 0,
                head=sound.head,
                reason=sound.reason,
            )
            events.append((stream, ended, ended.at))
    for block in case.blocks:
        proposed = BlockProposed(
            case_id=case.case_id,
            number=block.number,
            name=block.name,
            reason=block.reason,
            words=block.words,
            evidence=block.evidence,
            needs=block.needs,
            review_at=block.review_at,
        )
        events.append((f"block-{block.block_id}", proposed, block.proposed_at))
    return chained(events, before)


def marked(line_id: str, mark: MarkRow) -> Mark:
    """Return the event that a mark comes from."""
    if mark.kind is MarkKind.ABUSE:
        found = AbuseType(mark.value) if mark.value else None
        return AbuseMarked(line_id=line_id, abuse_type=found, at=mark.at)
    if mark.kind is MarkKind.DEMAND:
        ground = UnreasonableDemand(mark.value) if mark.value else None
        return DemandMarked(line_id=line_id, ground=ground, at=mark.at)
    return ReadBackAgreed(line_id=line_id, agreed=mark.value == "agreed", difference=mark.words, at=mark.at)


def chained(events: list[tuple[str, object, int]], before: int) -> LedgerSlice:
    """Return a chain of the events; the desk's key is named by the first of ``before`` entries, or by its own first."""
    key = ("desk-desk0001", DeskKeyMade(public=sshsig.public_of(PRIVATE).hex()), events[0][2])
    first = _row(1, ledger.GENESIS, 1, key)
    rows: list[SliceRow] = []
    versions: dict[str, int] = {}
    prev = _not_shown(before) if before else ledger.GENESIS
    for seq, said in enumerate(events if before else [key, *events], start=before + 1):
        stream = said[0]
        versions[stream] = versions.get(stream, 0) + 1
        rows.append(_row(seq, prev, versions[stream], said))
        prev = rows[-1].entry.hash
    if before:
        levels = Levels(_hashes(first, before, rows))
        rows.insert(0, replace(first, proof=levels.proof(0)))
    return LedgerSlice(desk_id="desk0001", rows=tuple(rows), head=prev, head_seq=rows[-1].entry.seq)


def _row(seq: int, prev: bytes, version: int, said: tuple[str, object, int]) -> SliceRow:
    stream, event, at = said
    salt = hashlib.sha256(f"salt {seq}".encode()).digest()
    body = ledger.canonical(msgspec.to_builtins(event)) if event else b'{"another":"caller"}'
    entry = ledger.Entry(
        desk_id="desk0001",
        seq=seq,
        stream=stream,
        version=version,
        kind=codec.kind_of(event) if event else "call.note_written",
        utc_us=at,
        actor_id="staff01",
        commitment=ledger.commit(salt, body),
        prev=prev,
        hash=b"",
    )
    entry = entry._replace(hash=ledger.recompute(entry))
    return SliceRow(entry=entry, salt=salt if event else None, body=body if event else None)


def _not_shown(seq: int) -> bytes:
    return hashlib.sha256(f"entry {seq}".encode()).digest()


def _hashes(first: SliceRow, before: int, rows: Sequence[SliceRow]) -> list[bytes]:
    unseen = [_not_shown(seq) for seq in range(2, before + 1)]
    return [first.entry.hash, *unseen, *(row.entry.hash for row in rows)]


def _root(part: LedgerSlice) -> bytes:
    """Return the root over a slice that ``chained`` made, and over what came before it."""
    first, *rows = part.rows
    return merkle.root(_hashes(first, rows[0].entry.seq - 1, rows))


PRIVATE = bytes(range(32))
"""The signing key of the sample's desk."""


def seal_of(part: LedgerSlice, private: bytes = PRIVATE, **changes: object) -> Seal:
    """Return a checkpoint of a slice's head."""
    signed = Checkpoint(
        desk_id=part.desk_id,
        size=part.head_seq,
        head=part.head,
        root=_root(part),
        previous=0,
        at=us("2026-11-21 09:29:59"),
        reason="export",
    )
    text = checkpoint.statement(replace(signed, **changes))
    signature = sshsig.sign(private, checkpoint.NAMESPACE, text)
    return Seal(statement=text, signature=signature, public=sshsig.public_of(private))


def sample_order(**changes: object) -> Order:
    """Return an order for the sample case, or the case and slice in ``changes``."""
    case = changes.pop("case", None) or sample_case()
    part = changes.pop("ledger", None) or slice_of(case)
    order = Order(
        case=case,
        ledger=part,
        seals=(seal_of(part),),
        shop="見本青果店",
        purpose="弁護士への相談",
        made_by="見本 責任者",
        made_at=us("2026-11-21 09:30:00"),
        tz=TOKYO,
        version="0.1.0",
    )
    return replace(order, **changes)


def sample_audio(case: CaseFile):
    """Return what reads a recording's chunks, as long as its row says."""
    seconds = {r.recording_id: (r.frames or 0) / r.rate for r in case.recordings}
    seeds = {r.recording_id: seed for seed, r in enumerate(case.recordings)}
    return lambda recording_id: iter(flac_chunks(seconds[recording_id], seeds[recording_id]))


def export(out: Path, order: Order | None = None, **changes: object) -> Path:
    """Write the package of an order with the real typesetter and copier."""
    order = order or sample_order()
    how = {
        "typesetter": TypstTypesetter(paths.resource("typst"), paths.resource("fonts")),
        "copier": FlacAndMp3(),
        "audio": sample_audio(order.case),
        "originals": lambda message_id, part: ORIGINALS[message_id, part],
        "sign": lambda lists: sshsig.sign(PRIVATE, layout.NAMESPACE, lists),
        "progress": lambda _done, _step: None,
        "cancelled": lambda: False,
    }
    return write_package(order, out, str(changes.pop("name", NAME)), **{**how, **changes}).path
