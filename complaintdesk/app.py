"""The composition root: builds every object. The only file that may import all layers."""

from __future__ import annotations

import secrets
from datetime import datetime
from typing import TYPE_CHECKING

from complaintdesk import __version__, paths
from complaintdesk.devices.audio_copy import FlacAndMp3
from complaintdesk.devices.clock import RandomIds, SystemClock
from complaintdesk.devices.default_device import default_device
from complaintdesk.devices.disks import LocalDisks
from complaintdesk.devices.importer import ImporterProcess
from complaintdesk.devices.player import SealedPlayer
from complaintdesk.devices.recorder import RecorderProcess
from complaintdesk.devices.seat import Seat
from complaintdesk.devices.secrets import Keyring
from complaintdesk.devices.telephony import DesktopDialer
from complaintdesk.devices.timestamping import Rfc3161
from complaintdesk.devices.typesetter import TypstTypesetter
from complaintdesk.services import phone_numbers
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
from complaintdesk.services.desk import Desk
from complaintdesk.services.evidence.export import ExportService
from complaintdesk.services.guiding import GuideService
from complaintdesk.services.handover.service import HandoverService
from complaintdesk.services.home_keys import PatientKeyring
from complaintdesk.services.homes import Homes
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
from complaintdesk.services.restoring import Restoring
from complaintdesk.services.retention import RetentionService
from complaintdesk.services.searching import SearchService
from complaintdesk.services.shops import ShopService
from complaintdesk.services.sound import SoundService
from complaintdesk.services.splitting import SplitService
from complaintdesk.services.teamwork import TeamService
from complaintdesk.services.transcripts import TranscriptService
from complaintdesk.services.triage import TriageService
from complaintdesk.services.verification import VerificationService
from complaintdesk.store import failures
from complaintdesk.store.dialects import sqlcipher
from complaintdesk.store.event_store import EventStore
from complaintdesk.store.sealed_recording import SealedRecording

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import tzinfo
    from pathlib import Path

    from complaintdesk.devices.recorder_trial import Tested
    from complaintdesk.services.homes import OpenHome
    from complaintdesk.services.ports import AudioSource, Clock, Disks, Ids, Recorder, SecretStore


def homes(keyring: SecretStore | None = None, clock: Clock | None = None, ids: Ids | None = None) -> Homes:
    """Return what makes and opens homes, on this computer's keyring and clock unless others are given."""
    return Homes(keyring or Keyring(), clock or SystemClock(), ids or RandomIds())


def open_desk(home: Path, code: str | None = None, *, keyring: SecretStore | None = None) -> Desk:
    """Unlock a home and build its desk. Raises as Homes.open."""
    return desk_on(homes(keyring).open(home, code))


def restoring(keyring: SecretStore | None = None, disks: Disks | None = None) -> Restoring:
    """Return what makes homes out of backups, on this computer's keyring and disks unless others are given."""
    return Restoring(
        PatientKeyring(keyring or Keyring()), disks or LocalDisks(), SystemClock(), RandomIds(), _salt
    )


def verify_snapshot(
    path: Path, secret: str | None, progress: Callable[[float], None] = lambda _: None
) -> list[str]:
    """Return what is wrong with a snapshot, empty if it is as it was made. Raises as Restoring.faults."""
    return restoring().faults(path, secret, progress)


def take_seat(home: Path) -> Seat:
    """Be the one window on a home. Raises StoreBusy, DiskFull, StorageFailed."""
    with failures.files_translated():
        return Seat(paths.seat(home))


def desk_on(
    home: OpenHome,
    clock: Clock | None = None,
    ids: Ids | None = None,
    tz: tzinfo | None = None,
    *,
    salt: Callable[[], bytes] | None = None,
    recorder: Recorder | None = None,
    disks: Disks | None = None,
) -> Desk:
    """Build every service on an unlocked home; ``tz`` is the shop's zone, the system's unless given.

    The sample shop and tests bring a ``salt`` that repeats itself and a ``recorder`` that needs no devices; tests bring
    ``disks`` too.
    """
    # A clock that is steered jumps on purpose.
    elapsed = None if clock else SystemClock().elapsed
    clock, ids, disks = clock or SystemClock(), ids or RandomIds(), disks or LocalDisks()
    tz = tz or datetime.now().astimezone().tzinfo
    assert tz is not None
    typesetter = TypstTypesetter(paths.resource("typst"), paths.resource("fonts"))
    store = EventStore(home.database, home.settings.desk_id, clock.now, salt or _salt, elapsed)
    access = Access(store)
    shops = ShopService(store, clock, ids, access)
    calls = CallService(store, clock, ids)
    cases = CaseService(store, clock, shops, tz)
    blocks = BlockService(store, clock, ids, shops, cases, tz)
    messages = MessageService(store, clock, ids, shops, disks, home.path, tz)
    dialer = DesktopDialer(phone_numbers.in_form, sample=home.sample)
    recordings = RecordingService(
        store,
        clock,
        recorder or RecorderProcess(),
        SealedPlayer(SealedRecording.open),
        paths.recordings(home.path),
        home.keys,
        disks,
    )
    checkpoints = CheckpointService(
        store,
        clock,
        tz,
        paths.checkpoints(home.path),
        lambda: home.keys.signing,
        Rfc3161(),
        lambda: desk.settings,
    )

    custody = CustodyService(store, shops, recordings)
    desk = Desk(
        home=home.path,
        sample=home.sample,
        shops=shops,
        calls=calls,
        conduct=ConductService(store, clock),
        callbacks=CallbackService(store, clock, shops, calls, dialer, tz),
        promises=PromiseService(store, shops, calls),
        precedents=PrecedentService(home.database),
        people=PeopleService(store, clock, access, home.path, home.keys),
        access=access,
        team=TeamService(store, clock, ids, shops),
        ladder=LadderService(store, calls),
        triage=TriageService(store, clock, shops, calls),
        cases=cases,
        decisions=DecisionService(store, clock, shops),
        messages=messages,
        blocks=blocks,
        block_exports=BlockExportService(store, clock, shops, blocks, typesetter, tz),
        recordings=recordings,
        sound=SoundService(
            store,
            clock,
            recordings.recorder,
            recordings.player,
            disks,
            paths.recordings(home.path),
            paths.work(home.path),
            shops,
            recordings,
            FlacAndMp3(),
        ),
        transcripts=TranscriptService(store, clock, shops),
        exports=ExportService(
            store,
            clock,
            shops,
            cases,
            checkpoints,
            recordings,
            messages,
            typesetter,
            FlacAndMp3(),
            tz,
            __version__,
            Seat,
        ),
        imports=ImportService(store, ImporterProcess(), clock, tz, home.path, Seat),
        keys=KeyService(home.path, home.keys, store, shops),
        custody=custody,
        merging=MergeService(store, shops, cases),
        splitting=SplitService(store, ids, shops, cases),
        linking=LinkService(store, ids, shops, cases),
        handover=HandoverService(store, clock, shops, cases, typesetter, tz),
        retention=RetentionService(store, clock, ids, shops, custody),
        checkpoints=checkpoints,
        backups=BackupService(
            store, recordings, checkpoints, disks, clock, tz, home.path, lambda: desk.settings, Seat
        ),
        searching=SearchService(store),
        guide=GuideService(home.database, paths.resource("guide"), paths.resource("practice")),
        care=CareService(store, clock, shops, home.keys),
        verification=VerificationService(store, recordings, checkpoints, home.path, home.at_opening),
        at_opening=home.at_opening,
        store=store,
        database=home.database,
        settings=home.settings,
    )
    return desk


def _salt() -> bytes:
    return secrets.token_bytes(32)


class Computer:
    """This computer as the doctor looks at it."""

    def __init__(self) -> None:
        self._recorder = RecorderProcess()

    def versions(self) -> list[str]:
        """Return what the program stands on, each with its version."""
        from PySide6.QtCore import qVersion  # 0.05 s that no desk need wait for

        return [f"Qt {qVersion()}", f"SQLCipher {sqlcipher.version()}"]

    def inputs(self) -> list[AudioSource]:
        """List the inputs as the recorder finds them. Raises AudioUnavailable."""
        try:
            return self._recorder.sources()
        finally:
            self._recorder.close()

    def default_device(self, kind: str) -> str:
        """Return the system's own "input" or "output". Raises AudioUnavailable."""
        if kind == "input":
            from complaintdesk.devices.sources import (
                default_input,
            )  # loads ctypes, which no desk need wait for

            return default_input()
        return default_device(kind)

    def record(
        self, seconds: float, target: Path, staff: str, caller: str, begun: Callable[[tuple[str, ...]], None]
    ) -> Tested:
        """Record a test into a plain file. Raises as RecorderTrial.run."""
        from complaintdesk.devices.recorder_trial import RecorderTrial

        try:
            return RecorderTrial(self._recorder, SealedRecording.open).run(
                seconds, target, staff, caller, begun
            )
        finally:
            self._recorder.close()

    def keyring(self) -> str:
        """Return the name of the keyring, empty without one that answers."""
        return Keyring().name()

    def chosen_inputs(self, home: Path, code: str | None) -> tuple[str, ...]:
        """Open a home and return the inputs its settings name, "" where none is. Raises as Homes.open."""
        desk = open_desk(home, code)
        chosen = (desk.settings.staff_source, desk.settings.caller_source)
        desk.close()
        return chosen
