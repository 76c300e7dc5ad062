"""The sample case's slice of the ledger and sound, and its package: what tests of the evidence package stand on."""

from __future__ import annotations

import io
from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np
import soundfile
from evidence_rows import RATE, TOKYO, us
from evidence_sample import sample_case
from evidence_slice import PRIVATE, root_of, slice_of

from complaintdesk import paths
from complaintdesk.devices.audio_copy import FlacAndMp3
from complaintdesk.devices.seat import Seat
from complaintdesk.devices.typesetter import TypstTypesetter
from complaintdesk.domain import checkpoint
from complaintdesk.domain.checkpoint import Checkpoint
from complaintdesk.services.evidence import layout
from complaintdesk.services.evidence.package import Order, write_package
from complaintdesk.services.evidence.seals import Seal
from complaintdesk.store import sshsig

if TYPE_CHECKING:
    from pathlib import Path

    from complaintdesk.domain.case_file import CaseFile
    from complaintdesk.domain.ledger_slice import LedgerSlice


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


def seal_of(part: LedgerSlice, private: bytes = PRIVATE, **changes: object) -> Seal:
    """Return a checkpoint of a slice's head."""
    signed = Checkpoint(
        desk_id=part.desk_id,
        size=part.head_seq,
        head=part.head,
        root=root_of(part),
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
        "pack": lambda package: [package],
        "hold": Seat,
        "progress": lambda _done, _step: None,
        "cancelled": lambda: False,
    }
    return write_package(order, out, str(changes.pop("name", NAME)), **{**how, **changes}).path
