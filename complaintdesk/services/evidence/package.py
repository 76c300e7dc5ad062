"""Writing the evidence package: all or nothing, checked from the disk before it gets its name."""

from __future__ import annotations

import os
import unicodedata
from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

import msgspec

from complaintdesk import paths
from complaintdesk.domain.errors import ExportFailed, InvalidInput, PackageExists
from complaintdesk.domain.evidence_plan import Plan
from complaintdesk.domain.ledger import canonical
from complaintdesk.domain.whole import whole
from complaintdesk.services.evidence import ledger_lines, pdf_lock, report
from complaintdesk.services.evidence.bag import BagWriter, safe_name
from complaintdesk.services.evidence.catalogue import PDF
from complaintdesk.services.evidence.copying import Copying
from complaintdesk.services.evidence.course import Course
from complaintdesk.services.evidence.document import TEMPLATE
from complaintdesk.services.evidence.documents import documents
from complaintdesk.services.evidence.layout import (
    CASE,
    GUIDE,
    LEDGER,
    NAMESPACE,
    NOTES,
    REPORT,
    SCRIPTS,
    bag_info,
    ledger_of,
)
from complaintdesk.services.evidence.layout import SIGNERS as PACKAGE_SIGNERS
from complaintdesk.services.evidence.local_time import LocalTime
from complaintdesk.services.evidence.notes_table import notes_table
from complaintdesk.services.evidence.papers import papers
from complaintdesk.services.evidence.reading_guide import reading_guide
from complaintdesk.services.evidence.seals import SIGNERS, signers
from complaintdesk.services.evidence.verify_package import verify_package
from complaintdesk.services.evidence.workshop import put_out, workshop
from complaintdesk.services.ports import Sheet
from complaintdesk.store import sshsig

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from datetime import tzinfo
    from pathlib import Path

    from complaintdesk.domain.case_file import CaseFile
    from complaintdesk.domain.ledger_slice import LedgerSlice
    from complaintdesk.services.evidence.seals import Seal
    from complaintdesk.services.ports import AudioCopier, Held, Typesetter
    from complaintdesk.store.slices import Tombstone

LONGEST_NAME = 50
"""Characters, the limit of the courts' filing system mints (integrity-and-loss §2)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Order:
    """What a package is made of: the case, its slice of the ledger, and what stands on the report.

    ``others`` are the slices of other desks that wrote of the case, ``seals`` checkpoints, that of the head among
    them; ``tombstones`` say what was erased of the case. ``made_at`` is UTC µs, ``tz`` the shop's zone for every time
    shown, ``version`` the program's.
    """

    case: CaseFile
    ledger: LedgerSlice
    shop: str
    purpose: str
    made_by: str
    made_at: int
    tz: tzinfo
    version: str
    others: tuple[LedgerSlice, ...] = ()
    seals: tuple[Seal, ...] = ()
    tombstones: tuple[Tombstone, ...] = ()
    plan: Plan = Plan()
    to_whom: str = ""
    ground: str = ""

    @property
    def seal(self) -> Seal | None:
        """Return the checkpoint of the head that is printed."""
        return next((seal for seal in self.seals if seal.says.desk_id == self.ledger.desk_id), None)


class Written(NamedTuple):
    """A package that stands under its name; ``replaced`` counts characters no font has, on all its pages."""

    path: Path
    replaced: int


def write_package(
    order: Order,
    out: Path,
    name: str,
    *,
    typesetter: Typesetter,
    copier: AudioCopier,
    audio: Callable[[str], Iterator[bytes]],
    originals: Callable[[str, int], bytes],
    sign: Callable[[bytes], bytes],
    pack: Callable[[Path], Sequence[Path]],
    hold: Callable[[Path], Held],
    progress: Callable[[float, str], None],
    cancelled: Callable[[], bool],
) -> Written:
    """Write the BagIt folder ``out / name``, or what ``pack`` makes of it beside it; ``name`` holds nothing personal.

    ``audio`` yields the FLAC chunks of a recording by its id, ``originals`` gives a message's bytes by its id, or those
    of the part in it; ``sign`` signs as the desk's key does. ``pack`` returns what is to stand in the end, ``hold``
    locks a file. ``progress`` gets 0 to 1 and the step: recordings, report, tables, checking. Until the last moment
    everything lies in a hidden folder beside the target, 0700.
    Raises PackageExists, InvalidInput, DiskFull, DiskGone, ExportFailed, Cancelled and what ``audio`` and ``originals``
    raise; then nothing is left.
    """
    name = _vacant(out, name)
    course = Course(progress, cancelled)
    with workshop(out, name, hold) as hidden:
        package = hidden / name
        package.mkdir(mode=0o700)
        replaced = _fill(order, package, course, typesetter, copier, audio, originals, sign)
        _check(package, course)
        stands = put_out(pack(package), out)
    course.show("checking", 1.0)
    return Written(stands[0], replaced)


def _fill(
    order: Order,
    part: Path,
    course: Course,
    typesetter: Typesetter,
    copier: AudioCopier,
    audio: Callable[[str], Iterator[bytes]],
    originals: Callable[[str, int], bytes],
    sign: Callable[[bytes], bytes],
) -> int:
    bag = BagWriter(part)
    case = whole(order.case)
    copying = Copying(
        bag, copier, audio, course.go_on, course.cancelled, lambda done: course.show("recordings", done)
    )
    handed_over = copying.of(case)
    locked = set()
    for paper in papers(case):
        course.go_on()
        came = originals(paper.message_id, paper.part)
        if bag.add(paper.path, [came]) != paper.file.sha256:
            raise ExportFailed(f"original {paper.place}: not as the ledger says")
        if paper.file.media_type == PDF and pdf_lock.asks_for_a_password(came):
            locked.add(paper.path)
    course.reach("report")
    data = report.report_data(order, handed_over)
    sheets = [Sheet(template=report.TEMPLATE, data=data, target=bag.path(REPORT))]
    written, tables = documents(order, handed_over, locked)
    sheets += [
        Sheet(template=TEMPLATE, data=one.data(order), target=bag.path(one.path), root=part)
        for one in written
    ]
    replaced = typesetter.pdfs(sheets, course.cancelled)
    for name in (REPORT, *(one.path for one in written)):
        bag.adopt(name, course.go_on)
    course.reach("tables")
    for name, content in tables.items():
        bag.add(name, [content])
    bag.add(NOTES, [notes_table(order.case, LocalTime(order.tz, order.made_at))])
    bag.add(CASE, [canonical(msgspec.to_builtins(order.case))])
    bag.add(GUIDE, [reading_guide(order.case, order.ledger.head.hex(), order.seal)])
    bag.add(LEDGER, _ledger(order.ledger, course))
    for other in order.others:
        bag.add(ledger_of(other.desk_id), _ledger(other, course))
    for seal in order.seals:
        for name, content in seal.files().items():
            bag.add(name, [content])
    if order.seals:
        bag.add(SIGNERS, [signers(order.seals)])
    bag.seal(bag_info(order.case, order.ledger, order.plan, _day(order), order.version), _tools(order), sign)
    return replaced


def _ledger(slice_: LedgerSlice, course: Course) -> Iterator[bytes]:
    for count, row in enumerate(slice_.rows):
        if count % 1000 == 0:
            course.reach("tables", count / len(slice_.rows))
        yield ledger_lines.encode(row)


def _tools(order: Order) -> dict[str, bytes]:
    keys = [(order.ledger.desk_id, order.seal.public)] if order.seal else []
    tools = {name: paths.resource(f"verify/{name}").read_bytes() for name in SCRIPTS}
    return {PACKAGE_SIGNERS: sshsig.allowed_signers(keys, NAMESPACE), **tools}


def _day(order: Order) -> str:
    return LocalTime(order.tz, order.made_at).cell(order.made_at)[:10]


def _check(part: Path, course: Course) -> None:
    """Read everything again from the disk, as whoever receives the package will."""
    problems = verify_package(part, lambda done, _: course.show("checking", done), course.cancelled)
    if problems:
        raise ExportFailed("; ".join(f"{p.file}: {p.what} {p.detail}".strip() for p in problems[:3]))


def _vacant(out: Path, name: str) -> str:
    name = unicodedata.normalize("NFC", name)
    if not safe_name(name) or "/" in name or name.startswith(".") or len(name) > LONGEST_NAME:
        raise InvalidInput("name", "not a file name")
    if os.path.lexists(out / name):
        raise PackageExists(name)
    return name
