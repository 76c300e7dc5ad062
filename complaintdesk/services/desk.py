"""The open desk: every service on one store."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from complaintdesk import paths
from complaintdesk.services.blocks import BlockService
from complaintdesk.services.callbacks import CallbackService
from complaintdesk.services.calls import CallService
from complaintdesk.services.cases import CaseService
from complaintdesk.services.evidence.export import ExportService
from complaintdesk.services.recordings import RecordingService
from complaintdesk.services.shops import ShopService
from complaintdesk.services.verification import VerificationService
from complaintdesk.store.database import Database
from complaintdesk.store.event_store import EventStore


@dataclass(frozen=True, slots=True, kw_only=True)
class Desk:
    """What a screen or command may use. All of it lives on one thread, the store's."""

    home: Path
    sample: bool
    shops: ShopService
    calls: CallService
    callbacks: CallbackService
    cases: CaseService
    blocks: BlockService
    recordings: RecordingService
    exports: ExportService
    verification: VerificationService
    store: EventStore
    database: Database
    end: Callable[[], None]

    def close(self) -> None:
        """End the recorder in good order, close the store, empty the work folder."""
        self.end()
        self.database.close()
        shutil.rmtree(paths.work(self.home), ignore_errors=True)
