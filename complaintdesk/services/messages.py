"""Filing what arrives: mails, reviews, letters, chats and files, with their bytes as they came (ADR 016)."""

from __future__ import annotations

import hashlib
import os
from typing import TYPE_CHECKING

from complaintdesk.domain.arrived import Opened
from complaintdesk.domain.case_events import MessageAdded
from complaintdesk.domain.errors import InvalidInput, NoRoom, NotFound, OriginalHarmed
from complaintdesk.domain.message import (
    LONGEST_TEXT,
    MOST_FILES,
    MOST_STARS,
    AttachmentAdded,
    OriginalSaved,
    check_size,
)
from complaintdesk.domain.terms import Role
from complaintdesk.services import cases
from complaintdesk.services.changed import Changed
from complaintdesk.services.ports import KEPT_FREE
from complaintdesk.services.reading import reader
from complaintdesk.store import failures, message_queries, originals
from complaintdesk.store.event_store import Append

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import tzinfo
    from pathlib import Path

    from complaintdesk.domain.arrived import Arrived, NewMessage
    from complaintdesk.domain.case_events import CaseEvent
    from complaintdesk.domain.terms import AttachmentKind
    from complaintdesk.services.ports import Clock, Disks, Ids
    from complaintdesk.services.shops import ShopService
    from complaintdesk.store.checking import Seen
    from complaintdesk.store.event_store import EventStore

_DAY_US = 86_400_000_000
_ROOM = 3
"""How often the bytes are written at most while they are filed: log, database, and what an index makes of the words."""


class MessageService:
    """The verbs of messages and files. ``home`` is where the store lies; ``tz`` the shop's zone."""

    def __init__(
        self,
        store: EventStore,
        clock: Clock,
        ids: Ids,
        shops: ShopService,
        disks: Disks,
        home: Path,
        tz: tzinfo,
    ) -> None:
        self._store = store
        self._clock = clock
        self._ids = ids
        self._shops = shops
        self._disks = disks
        self._home = home
        self._tz = tz

    # --- reading what arrives: on any thread ---------------------------------------------------------------

    def read_files(self, paths: Sequence[Path]) -> list[Arrived]:
        """Return what files are and say. Raises InvalidInput: too many, missing, unreadable, empty, too large."""
        if len(paths) > MOST_FILES:
            raise InvalidInput("file", "too many")
        return [self._read(path) for path in paths]

    def _read(self, path: Path) -> Arrived:
        try:
            if not path.is_file():  # a device or a pipe would never end
                raise InvalidInput("file", "missing")
            check_size(path.stat().st_size)
            return reader.read_file(path.name, path.read_bytes(), self._tz)
        except OSError as failure:
            raise InvalidInput("file", "unreadable") from failure

    def now(self) -> int:
        """Return the time, UTC µs."""
        return self._clock.now()

    def read_picture(self, name: str, data: bytes) -> Arrived:
        """Return what a picture from the clipboard is. Raises InvalidInput."""
        return reader.read_file(name, data, self._tz)

    def read_text(self, text: str) -> Arrived:
        """Return what a pasted text says."""
        return reader.read_text(text, self._tz)

    def new_among(self, case_id: str, arrived: Sequence[Arrived]) -> list[Arrived]:
        """Return what does not lie in the case yet, each file once, in the order in which it arrived."""
        with self._store.database.reading() as tx:
            known = message_queries.hashes(tx, case_id)
        new = []
        for each in arrived:
            if each.file is None or each.file.sha256 not in known:
                new.append(each)
            if each.file is not None:
                known.add(each.file.sha256)
        return new

    # --- filing --------------------------------------------------------------------------------------------

    def add(self, case_id: str, message: NewMessage, arrived: Arrived | None, by: str) -> Changed:
        """File a message, with the file that it came as if there is one.

        Raises InvalidInput (nothing said, a date to come, filed before), NoRoom, NotFound.
        """
        self._shops.require(by, Role.STAFF)
        if not message.body.strip() and not message.subject.strip() and arrived is None:
            raise InvalidInput("text", "empty")
        if message.at > self._clock.now() + _DAY_US:
            raise InvalidInput("date", "not a date")
        file = arrived.file if arrived else None
        event = MessageAdded(
            message_id=self._ids.new(),
            channel=message.channel,
            incoming=message.incoming,
            address=message.address.strip(),
            subject=message.subject.strip(),
            body=message.body.strip()[:LONGEST_TEXT],
            at=message.at,
            our_address=message.our_address.strip(),
            zone=message.zone,
            site=message.site.strip(),
            stars=max(0, min(MOST_STARS, message.stars)),
            original=file,
            parts=tuple(part.kept for part in arrived.letter.parts) if arrived and file else (),
        )
        return self._file(case_id, [(event, arrived.data if arrived else None)], by)

    def attach(
        self, case_id: str, arrived: Sequence[Arrived], kind: AttachmentKind, caption: str, by: str
    ) -> Changed:
        """Put files into a case, all or none. Raises as ``add``."""
        self._shops.require(by, Role.STAFF)
        now = self._clock.now()
        events: list[tuple[CaseEvent, bytes | None]] = [
            (
                AttachmentAdded(
                    message_id=self._ids.new(),
                    attachment_kind=kind,
                    caption=caption.strip(),
                    file=each.file,
                    at=now,
                ),
                each.data,
            )
            for each in arrived
            if each.file is not None
        ]
        if not events:
            raise InvalidInput("file", "missing")
        return self._file(case_id, events, by)

    def _file(self, case_id: str, events: Sequence[tuple[CaseEvent, bytes | None]], by: str) -> Changed:
        stream = cases.case_stream(case_id)
        _, version = cases.load(self._store, case_id)
        held = [data for _, data in events if data is not None]
        self._require_room(sum(map(len, held)))
        self._require_new(case_id, held)

        def keep(tx: Seen) -> None:
            for place, (_, data) in enumerate(events, start=version + 1):
                if data is not None:
                    originals.keep(tx, stream, place, data)

        append = Append(stream, [event for event, _ in events], version)
        self._store.append([append], by, also=keep)
        return Changed(cases=frozenset({case_id}))

    def _require_room(self, size: int) -> None:
        if not size:
            return
        with failures.files_translated():
            needed, free = _ROOM * size + KEPT_FREE, self._disks.free(self._home)
        if free < needed:
            raise NoRoom(f"{needed // 1_000_000} MB / {free // 1_000_000} MB")

    def _require_new(self, case_id: str, held: Sequence[bytes]) -> None:
        with self._store.database.reading() as tx:
            known = message_queries.hashes(tx, case_id)
        for data in held:
            digest = hashlib.sha256(data).hexdigest()
            if digest in known:
                raise InvalidInput("file", "filed already")
            known.add(digest)

    # --- reading back: on any thread ------------------------------------------------------------------------

    def open(self, case_id: str, message_id: str, part: int = 0) -> Opened:
        """Return a kept file, or the ``part``-th file in a kept mail, counted from 1.

        Raises NotFound; OriginalHarmed where the bytes are gone or are not those that were filed.
        """
        with self._store.database.reading() as tx:
            found = originals.of_message(tx, cases.case_stream(case_id), message_id)
        if found.file is None:
            raise NotFound(message_id)
        if found.body is None or hashlib.sha256(found.body).hexdigest() != found.file.sha256:
            raise OriginalHarmed
        if not part:
            return Opened(found.file.name, found.file.media_type, found.body)
        noted = found.event.parts if isinstance(found.event, MessageAdded) else ()
        if not 0 < part <= len(noted):
            raise NotFound(message_id)
        inside = reader.parts_of(found.file.media_type, found.body)
        if part > len(inside) or inside[part - 1].kept.sha256 != noted[part - 1].sha256:
            raise OriginalHarmed
        return Opened(noted[part - 1].name, noted[part - 1].media_type, inside[part - 1].data)

    def save(self, case_id: str, message_id: str, part: int, target: Path, by: str) -> Changed:
        """Write a kept file to ``target``, in place of what lies there; a manager's right, and noted in the ledger.

        Raises NotAllowed, DiskFull, StorageFailed, and as ``open``.
        """
        self._shops.require(by, Role.MANAGER)
        opened = self.open(case_id, message_id, part)
        _, version = cases.load(self._store, case_id)
        unfinished = target.with_name(f".{target.name[:80]}.{self._ids.new()[:8]}.part")
        with failures.files_translated():
            try:
                with open(unfinished, "xb", opener=_private) as file:
                    file.write(opened.data)
                    file.flush()
                    os.fsync(file.fileno())
                event = OriginalSaved(message_id=message_id, part=part)
                self._store.append([Append(cases.case_stream(case_id), [event], version)], by)
                os.replace(unfinished, target)
            finally:
                unfinished.unlink(missing_ok=True)
        return Changed(cases=frozenset({case_id}))


def _private(path: str, flags: int) -> int:
    return os.open(path, flags, 0o600)
