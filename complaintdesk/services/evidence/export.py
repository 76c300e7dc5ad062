"""Exporting a case: read it, write the package, note in the ledger that it left."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from complaintdesk.domain.case_events import CaseExported
from complaintdesk.domain.disclosure import GROUNDS, Recipient
from complaintdesk.domain.errors import ExportFailed
from complaintdesk.domain.evidence_plan import Form, Plan
from complaintdesk.domain.exhibit_words import ExhibitsWorded, joined
from complaintdesk.domain.terms import Role
from complaintdesk.domain.whole import files, message_ids, whole
from complaintdesk.services.cases import case_stream, load
from complaintdesk.services.changed import Changed
from complaintdesk.services.evidence import catalogue, documents, layout, package, packing, wording
from complaintdesk.services.evidence.document import TEMPLATE
from complaintdesk.services.evidence.exhibits import exhibits
from complaintdesk.services.evidence.going_out import going_out
from complaintdesk.services.evidence.local_time import LocalTime
from complaintdesk.services.evidence.packing import Packed
from complaintdesk.services.evidence.redaction import Blackener
from complaintdesk.services.evidence.seals import Seal
from complaintdesk.services.evidence.slicing import Slicer
from complaintdesk.services.ports import Sheet
from complaintdesk.store import slices
from complaintdesk.store.event_store import Append

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence
    from datetime import tzinfo

    from complaintdesk.domain.case_file import CaseFile
    from complaintdesk.domain.exhibit_words import ExhibitWords
    from complaintdesk.domain.ledger_slice import LedgerSlice
    from complaintdesk.services.cases import CaseService
    from complaintdesk.services.checkpoints import CheckpointService
    from complaintdesk.services.messages import MessageService
    from complaintdesk.services.ports import AudioCopier, Clock, Held, Typesetter
    from complaintdesk.services.recordings import RecordingService
    from complaintdesk.services.shops import ShopService
    from complaintdesk.store.event_store import EventStore
    from complaintdesk.store.slices import Tombstone


_PREVIEWED = 3
"""Documents that are shown before anything is written: summary, table of times, list of exhibits."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Prepared:
    """A case as it stood at ``made_at`` (UTC µs), ready to be written; ``name`` is the package's folder."""

    case: CaseFile
    ledger: LedgerSlice
    others: tuple[LedgerSlice, ...]
    seals: tuple[Seal, ...]
    tombstones: tuple[Tombstone, ...]
    shop: str
    purpose: str
    made_by: str
    made_at: int
    name: str
    to_whom: str = ""
    ground: str = ""
    plan: Plan = Plan()


class ExportService:
    """Managers and owners export; plaintext leaves the store by no other way."""

    def __init__(
        self,
        store: EventStore,
        clock: Clock,
        shops: ShopService,
        cases: CaseService,
        checkpoints: CheckpointService,
        recordings: RecordingService,
        messages: MessageService,
        typesetter: Typesetter,
        copier: AudioCopier,
        tz: tzinfo,
        version: str,
        hold: Callable[[Path], Held],
    ) -> None:
        self._store = store
        self._clock = clock
        self._shops = shops
        self._cases = cases
        self._checkpoints = checkpoints
        self._recordings = recordings
        self._messages = messages
        self._typesetter = typesetter
        self._copier = copier
        self._tz = tz
        self._version = version
        self._hold = hold

    def prepare(
        self,
        case_id: str,
        purpose: str,
        by: str,
        *,
        to_whom: str = "",
        ground: str = "",
        plan: Plan | None = None,
        words: Sequence[ExhibitWords] = (),
    ) -> Prepared:
        """Read everything that will leave the store, after a checkpoint of it. Raises NotAllowed, NotFound.

        And what ``CheckpointService.make`` raises: an unsigned head is never printed. ``words`` are for the exhibits
        beside those that ``word`` keeps.
        """
        shop = self._shops.shop()
        person = self._shops.require(by, Role.MANAGER)
        plan = plan or Plan()
        case = going_out(self._store, self._cases, case_id, plan, words)
        self._checkpoints.make("export")
        sealed = self._checkpoints.latest()
        assert (
            sealed is not None
        )  # of a desk with entries, a checkpoint was just made or there was nothing new
        with self._store.database.reading() as tx:
            recordings = {row.recording_id for row in whole(case).recordings}
            reach = slices.reach(tx, layout.streams(case), recordings)
        parts = Slicer(self._store, self._checkpoints, layout.streams(case), reach, plan).all(sealed.size)
        now = self._clock.now()
        local = datetime.fromtimestamp(now / 1_000_000, self._tz)
        return Prepared(
            case=case,
            ledger=parts[0],
            others=tuple(parts[1:]),
            seals=tuple(self._seals(parts)),
            tombstones=Blackener(plan.redacted).rows(reach.tombstones),
            shop=shop.name,
            purpose=purpose,
            to_whom=to_whom.strip(),
            ground=ground.strip() or _usual_ground(purpose),
            made_by=person.name,
            made_at=now,
            name=f"{case.label}-{local:%Y%m%d-%H%M%S}",
            plan=plan,
        )

    def exhibits(self, case_id: str, plan: Plan, by: str) -> list[wording.Line]:
        """Return the list of exhibits that a package would have. Raises NotAllowed, NotFound."""
        self._shops.require(by, Role.MANAGER)
        now = self._clock.now()
        case = whole(going_out(self._store, self._cases, case_id, plan))
        return wording.lines(case, plan, now, self._shops.shop().name, LocalTime(self._tz, now))

    def word(self, case_id: str, words: Sequence[ExhibitWords], by: str) -> Changed:
        """Keep how exhibits of a case are worded, for this package and those to come. Raises NotAllowed, NotFound."""
        self._shops.require(by, Role.MANAGER)
        case, version = load(self._store, case_id)
        said = joined(case.exhibit_words, words)
        if said == case.exhibit_words:
            return Changed()
        self._store.append([Append(case_stream(case_id), [ExhibitsWorded(words=said)], version)], by)
        return Changed(cases=frozenset({case_id}))

    @staticmethod
    def require_folder(out: Path) -> None:
        """Raise ExportFailed if ``out`` is something else than a folder: to be known before anything is signed."""
        if out.exists() and not out.is_dir():
            raise ExportFailed("not a folder")

    def _write(
        self,
        prepared: Prepared,
        out: Path,
        pack: Callable[[Path], Sequence[Path]],
        progress: Callable[[float, str], None],
        cancelled: Callable[[], bool],
    ) -> package.Written:
        filed_in = {
            message_id: file.case_id for file in files(prepared.case) for message_id in message_ids(file)
        }
        return package.write_package(
            self._order(prepared),
            out,
            prepared.name,
            typesetter=self._typesetter,
            copier=self._copier,
            audio=self._recordings.chunks,
            originals=lambda message_id, part: (
                self._messages.open(filed_in[message_id], message_id, part).data
            ),
            sign=lambda lists: self._checkpoints.sign(layout.NAMESPACE, lists),
            pack=pack,
            hold=self._hold,
            progress=progress,
            cancelled=cancelled,
        )

    def _order(self, prepared: Prepared) -> package.Order:
        return package.Order(
            case=prepared.case,
            ledger=prepared.ledger,
            others=prepared.others,
            seals=prepared.seals,
            tombstones=prepared.tombstones,
            shop=prepared.shop,
            purpose=prepared.purpose,
            made_by=prepared.made_by,
            made_at=prepared.made_at,
            tz=self._tz,
            version=self._version,
            plan=prepared.plan,
            to_whom=prepared.to_whom,
            ground=prepared.ground,
        )

    def hand_over(
        self,
        prepared: Prepared,
        out: Path,
        form: Form,
        progress: Callable[[float, str], None],
        cancelled: Callable[[], bool],
    ) -> Packed:
        """Write the package below ``out`` in a form; a ZIP stands alone, its folder is taken away again.

        May run on another thread than the store's. Raises PackageExists, ExportFailed, RecordingUnreadable, DiskFull,
        DiskGone, Cancelled; nothing stands under a final name then.
        """
        passphrase = packing.new_passphrase() if form is Form.LOCKED else ""
        stays_out: list[str] = []

        def pack(made: Path) -> Sequence[Path]:
            if form is Form.COURT:
                court, left = _for_court(prepared, made, cancelled)
                stays_out.extend(left)
                return made, court
            return (packing.zipped(made, passphrase, cancelled),) if form.is_archive else (made,)

        written = self._write(prepared, out, pack, progress, cancelled)
        return Packed(
            path=written.path,
            passphrase=passphrase,
            replaced=written.replaced,
            not_for_court=tuple(stays_out),
        )

    def preview(self, prepared: Prepared, cancelled: Callable[[], bool]) -> dict[str, list[bytes]]:
        """Return pictures of the pages as they would go out, by title; nothing is written.

        Hashes of copies that are not made yet are empty. Raises ExportFailed, Cancelled.
        """
        order = self._order(prepared)
        written, _ = documents.documents(order, exhibits(whole(order.case)))
        sheet_of = [Sheet(template=TEMPLATE, data=one.data(order), target=Path(one.path)) for one in written]
        return {
            one.title + (f"（{one.stamp}）" if one.stamp else ""): self._typesetter.pictures(sheet, cancelled)
            for one, sheet in zip(written[:_PREVIEWED], sheet_of, strict=False)
        }

    def note(self, prepared: Prepared, by: str) -> Changed:
        """Write into the ledger that the package was made, with the head that is printed on it, in each case of it.

        ``by`` asked for it and may have left the desk while it was written. Raises NotAllowed, NotSignedIn.
        """
        self._shops.shop().require(by, Role.MANAGER)
        event = CaseExported(
            package=prepared.name,
            head=prepared.ledger.head.hex(),
            purpose=prepared.purpose,
            to_whom=prepared.to_whom,
            ground=prepared.ground,
        )
        written = [file.case_id for file in files(prepared.case)]
        self._store.append(
            [Append(case_stream(case_id), [event], load(self._store, case_id)[1]) for case_id in written], by
        )
        return Changed(cases=frozenset(written))

    @staticmethod
    def take_back(packed: Packed) -> None:
        """Delete what was handed over and could not be noted. Raises OSError."""
        packing.discard(packed.path)

    def _seals(self, slices: Iterable[LedgerSlice]) -> Iterator[Seal]:
        for slice_ in slices:
            newest = self._checkpoints.newest_of(slice_.desk_id)
            if newest and newest[0].says() is not None:  # a changed one is verification's to name
                kept, public = newest
                yield Seal(
                    statement=kept.statement, signature=kept.signature, public=public, stamp=kept.token
                )


def _for_court(prepared: Prepared, made: Path, cancelled: Callable[[], bool]) -> tuple[Path, list[str]]:
    """Return the folder for a court, and by exhibit and name what came in and is not in it."""
    case, plan = whole(prepared.case), prepared.plan
    folder = packing.court_folder(made, catalogue.for_court(case, plan), cancelled)
    items = catalogue.from_record(case, plan, 0, "")
    return folder.path, catalogue.not_for_court(items, folder.locked)


def _usual_ground(purpose: str) -> str:
    """Return on what ground packages of a purpose are handed over, "" for a purpose in somebody's own words."""
    return GROUNDS[Recipient(purpose)] if purpose in set(Recipient) else ""
