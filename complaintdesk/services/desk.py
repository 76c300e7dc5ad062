"""The open desk: every service on one store."""

from __future__ import annotations

import shutil
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from complaintdesk import paths
from complaintdesk.domain.errors import HomeUnreadable
from complaintdesk.domain.terms import Role
from complaintdesk.services import settings as desk_settings

if TYPE_CHECKING:
    from pathlib import Path

    from complaintdesk.domain.shop import Staff
    from complaintdesk.services.access import Access
    from complaintdesk.services.backups import BackupService
    from complaintdesk.services.block_exports import BlockExportService
    from complaintdesk.services.blocks import BlockService
    from complaintdesk.services.callbacks import CallbackService
    from complaintdesk.services.calls import CallService
    from complaintdesk.services.care import CareService
    from complaintdesk.services.cases import CaseService
    from complaintdesk.services.checkpoints import CheckpointService
    from complaintdesk.services.conduct import ConductService
    from complaintdesk.services.custody import CustodyService
    from complaintdesk.services.decisions import DecisionService
    from complaintdesk.services.evidence.export import ExportService
    from complaintdesk.services.guiding import GuideService
    from complaintdesk.services.handover.service import HandoverService
    from complaintdesk.services.keys import KeyService
    from complaintdesk.services.ladder import LadderService
    from complaintdesk.services.linking import LinkService
    from complaintdesk.services.merging import MergeService
    from complaintdesk.services.messages import MessageService
    from complaintdesk.services.orders.importing import ImportService
    from complaintdesk.services.people import PeopleService
    from complaintdesk.services.precedents import PrecedentService
    from complaintdesk.services.promises import PromiseService
    from complaintdesk.services.recordings import RecordingService
    from complaintdesk.services.retention import RetentionService
    from complaintdesk.services.searching import SearchService
    from complaintdesk.services.settings import Settings
    from complaintdesk.services.shops import ShopService
    from complaintdesk.services.sound import SoundService
    from complaintdesk.services.splitting import SplitService
    from complaintdesk.services.teamwork import TeamService
    from complaintdesk.services.transcripts import TranscriptService
    from complaintdesk.services.triage import TriageService
    from complaintdesk.services.verification import VerificationService
    from complaintdesk.store.database import Database
    from complaintdesk.store.event_store import EventStore


_OF_MANAGERS = frozenset({"backup_folder", "timestamp_url", "timestamp_roots", "order_folder", "dial"})


@dataclass(slots=True, kw_only=True)
class Desk:
    """What a screen or command may use. All of it lives on one thread, the store's.

    ``at_opening`` is what was found harmed when the home was opened, in stable English.
    """

    home: Path
    sample: bool
    settings: Settings
    shops: ShopService
    calls: CallService
    conduct: ConductService
    callbacks: CallbackService
    promises: PromiseService
    precedents: PrecedentService
    people: PeopleService
    access: Access
    team: TeamService
    ladder: LadderService
    triage: TriageService
    cases: CaseService
    decisions: DecisionService
    messages: MessageService
    blocks: BlockService
    block_exports: BlockExportService
    recordings: RecordingService
    sound: SoundService
    transcripts: TranscriptService
    exports: ExportService
    imports: ImportService
    verification: VerificationService
    at_opening: tuple[str, ...]
    custody: CustodyService
    retention: RetentionService
    handover: HandoverService
    merging: MergeService
    splitting: SplitService
    linking: LinkService
    keys: KeyService
    checkpoints: CheckpointService
    backups: BackupService
    searching: SearchService
    guide: GuideService
    care: CareService
    store: EventStore
    database: Database

    def change_settings(self, **values: Any) -> Settings:
        """Change fields of this desk's settings, keep them on disk and return them.

        What takes the record out of the house, or runs a program, is a manager's to change; who sits here is changed by
        signing in once people have PINs. Raises NotSignedIn, NotAllowed, DiskFull, StorageFailed.
        """
        if _OF_MANAGERS & values.keys():
            sitting = self.sitting()
            self.access.require(sitting.staff_id if sitting else "", Role.MANAGER)
        self.settings = replace(self.settings, **values)
        desk_settings.save(paths.settings(self.home), self.settings)
        return self.settings

    def sitting(self) -> Staff | None:
        """Return who is signed in; while nobody has a PIN, who sat here last, else the first of the shop.

        None before there is anyone, or before anyone has signed in.
        """
        people = self.shops.shop().staff
        if self.access.is_on():
            return next((person for person in people if person.staff_id == self.access.signed_in), None)
        last = self.settings.signed_in
        return next((person for person in people if person.staff_id == last), people[0] if people else None)

    def _sitting_id(self) -> str:
        """Return who is to be noted for what ends with the desk, nobody where the store cannot say."""
        try:
            sitting = self.sitting()
        except HomeUnreadable:
            return ""
        return sitting.staff_id if sitting else ""

    def close(self) -> None:
        """End the recorder in good order, close the store, empty the work folder."""
        try:
            self.recordings.close(self._sitting_id())
        finally:
            self.database.close()
            shutil.rmtree(paths.work(self.home), ignore_errors=True)
