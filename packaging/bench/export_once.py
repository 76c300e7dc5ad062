"""One export of the sample's case with long recordings, in a process of its own: seconds and peak memory as JSON.

The peak is that of this process and that of the typesetter added, though they come one after the other.
"""

from __future__ import annotations

import json
import resource
import sys
import time
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import evidence_export
import evidence_sample

from bench.export import KEY, RATE
from complaintdesk import paths
from complaintdesk.devices.typesetter import TypstTypesetter
from complaintdesk.services.evidence import report
from complaintdesk.services.evidence.exhibits import exhibits
from complaintdesk.store.sealed_recording import SealedRecording

if TYPE_CHECKING:
    from collections.abc import Iterator

    from complaintdesk.domain.case_file import CaseFile

_LONG = 24
"""Times the sample's calls, which makes a report of some 63 pages."""


def main(folder: Path, seconds: int) -> None:
    """Export, and print what it took."""
    case = _with_recordings(folder, seconds)
    order = evidence_export.sample_order(case=case)

    def audio(recording_id: str) -> Iterator[bytes]:
        with closing(SealedRecording.open(folder / f"{recording_id}.db", KEY)) as sealed:
            for _, sound in sealed.chunks():
                yield sound

    begun = time.monotonic()
    evidence_export.export(folder / "out", order, audio=audio)
    took = time.monotonic() - begun
    peak = _own_peak_kb() + resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss
    set_in, pages = _report(folder)
    print(json.dumps({"seconds": took, "mb": peak / 1024, "report": set_in, "pages": pages}))


def _own_peak_kb() -> int:
    """Return this process's; getrusage would tell that of the process that started it, where that was larger."""
    status = Path("/proc/self/status").read_text()
    return next(int(line.split()[1]) for line in status.splitlines() if line.startswith("VmHWM:"))


def _with_recordings(folder: Path, seconds: int) -> CaseFile:
    """Return the sample's case, its first call with all the recordings of the folder."""
    case: CaseFile = evidence_sample.sample_case()
    first = case.calls[0]
    rows = tuple(
        replace(
            evidence_sample.recording(place, first.call_id, first.started_at, 1.0),
            recording_id=file.stem,
            rate=RATE,
            frames=seconds * RATE,
        )
        for place, file in enumerate(sorted(folder.glob("*.db")), start=1)
    )
    others = tuple(replace(call, recordings=()) for call in case.calls[1:])
    return replace(case, calls=(replace(first, recordings=rows), *others))


def _report(folder: Path) -> tuple[float, int]:
    """Return how long a long report takes, and its pages."""
    import pikepdf

    case = evidence_sample.sample_case()
    calls = tuple(
        replace(call, call_id=f"{call.call_id}x{turn}") for turn in range(_LONG) for call in case.calls
    )
    order = evidence_export.sample_order(case=replace(case, calls=calls))
    typesetter = TypstTypesetter(paths.resource("typst"), paths.resource("fonts"))
    data = report.report_data(order, exhibits(order.case))
    begun = time.monotonic()
    typesetter.pdf(report.TEMPLATE, data, folder / "long.pdf", lambda: False)
    took = time.monotonic() - begun
    with pikepdf.open(folder / "long.pdf") as pdf:
        return took, len(pdf.pages)


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]))
