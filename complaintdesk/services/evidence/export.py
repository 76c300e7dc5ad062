"""Exporting a case: read it, write the package, note in the ledger that it left."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from complaintdesk.domain.case import Case, CaseExported
from complaintdesk.domain.case_file import CaseFile, LedgerSlice, SliceRow
from complaintdesk.domain.errors import NotFound
from complaintdesk.domain.terms import Role
from complaintdesk.services.cases import case_stream
from complaintdesk.services.changed import Changed
from complaintdesk.services.evidence import package
from complaintdesk.store.event_store import Append

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import tzinfo
    from pathlib import Path

    from complaintdesk.services.cases import CaseService
    from complaintdesk.services.ports import AudioCopier, Clock, Typesetter
    from complaintdesk.services.recordings import RecordingService
    from complaintdesk.services.shops import ShopService
    from complaintdesk.store.event_store import EventStore


@dataclass(frozen=True, slots=True, kw_only=True)
class Prepared:
    """A case as it stood at ``made_at`` (UTC µs), ready to be written; ``name`` is the package's folder."""

    case: CaseFile
    ledger: LedgerSlice
    shop: str
    purpose: str
    made_by: str
    made_at: int
    name: str


class ExportService:
    """Managers and owners export; plaintext leaves the store by no other way."""

    def __init__(
        self,
        store: EventStore,
        clock: Clock,
        shops: ShopService,
        cases: CaseService,
        recordings: RecordingService,
        typesetter: Typesetter,
        copier: AudioCopier,
        tz: tzinfo,
        version: str,
    ) -> None:
        self._store = store
        self._clock = clock
        self._shops = shops
        self._cases = cases
        self._recordings = recordings
        self._typesetter = typesetter
        self._copier = copier
        self._tz = tz
        self._version = version

    def prepare(self, case_id: str, purpose: str, by: str) -> Prepared:
        """Read everything that will leave the store. Raises NotAllowed, NotFound."""
        shop = self._shops.shop()
        person = shop.require(by, Role.MANAGER)
        case = self._cases.file(case_id)
        now = self._clock.now()
        local = datetime.fromtimestamp(now / 1_000_000, self._tz)
        return Prepared(
            case=case,
            ledger=self._slice(case),
            shop=shop.name,
            purpose=purpose,
            made_by=person.name,
            made_at=now,
            name=f"{case.label}-{local:%Y%m%d-%H%M%S}",
        )

    def write(
        self,
        prepared: Prepared,
        out: Path,
        progress: Callable[[float, str], None],
        cancelled: Callable[[], bool],
    ) -> Path:
        """Write the package below ``out``; may run on another thread than the store's.

        Raises PackageExists, ExportFailed, DiskFull, Cancelled; nothing stands under the final name then.
        """
        return package.write_package(
            package.Order(
                case=prepared.case,
                ledger=prepared.ledger,
                shop=prepared.shop,
                purpose=prepared.purpose,
                made_by=prepared.made_by,
                made_at=prepared.made_at,
                tz=self._tz,
                version=self._version,
            ),
            out,
            prepared.name,
            typesetter=self._typesetter,
            copier=self._copier,
            audio=self._recordings.chunks,
            progress=progress,
            cancelled=cancelled,
        )

    def note(self, prepared: Prepared, by: str) -> Changed:
        """Write into the ledger that the package was made, with the head that is printed on it."""
        case_id = prepared.case.case_id
        _, version = self._store.load(case_stream(case_id), Case(), Case.after)
        event = CaseExported(package=prepared.name, head=prepared.ledger.head.hex(), purpose=prepared.purpose)
        self._store.append([Append(case_stream(case_id), [event], version)], by)
        return Changed(cases=frozenset({case_id}))

    def _slice(self, case: CaseFile) -> LedgerSlice:
        """Return the chain from the case's first entry to the head; other callers' contents stay out."""
        own = {case_stream(case.case_id), *(f"call-{call.call_id}" for call in case.calls)}
        own |= {f"block-{block.block_id}" for block in case.blocks}
        desk_id = self._store.desk_id
        rows: list[SliceRow] = []
        for entry, salt, body in self._store.chain(desk_id):
            mine = entry.stream in own
            if mine or rows:
                rows.append(SliceRow(entry=entry, salt=salt if mine else None, body=body if mine else None))
        if not rows:
            raise NotFound(case.label)
        last = rows[-1].entry
        return LedgerSlice(desk_id=desk_id, rows=tuple(rows), head=last.hash, head_seq=last.seq)
