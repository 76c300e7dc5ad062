"""Writing the block list for telephone and mail systems; each time it goes out stands in the ledger."""

from __future__ import annotations

import hashlib
import os
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from complaintdesk.domain.custody import BlockListExported
from complaintdesk.domain.disk_refusal import refusal
from complaintdesk.domain.errors import ExportFailed, FileNotWritten
from complaintdesk.domain.terms import BlockState, Role
from complaintdesk.services.blocklists import nuisance_card
from complaintdesk.services.blocklists.formats import format_of
from complaintdesk.services.blocklists.listing import Listed, Listing
from complaintdesk.services.changed import Changed

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import tzinfo
    from pathlib import Path

    from complaintdesk.domain.blocklist import Options
    from complaintdesk.services.blocklists.formats import Format
    from complaintdesk.services.blocks import BlockService
    from complaintdesk.services.ports import Clock, Typesetter
    from complaintdesk.services.shops import ShopService
    from complaintdesk.store.event_store import EventStore


@dataclass(frozen=True, slots=True, kw_only=True)
class Prepared:
    """What would go out: ``data`` is the file, or of a page to print, a look at it in plain text.

    ``left_out`` are the points in force that the system cannot block, or cannot without stopping who is let through.
    """

    target: Format
    data: bytes
    taken: int
    left_out: tuple[Listed, ...]
    card: dict[str, object] | None = None

    @property
    def sha256(self) -> str:
        """Return the file's hash in hex, where it is not written to a disk."""
        return hashlib.sha256(self.data).hexdigest()


class BlockExportService:
    """Preparing, writing and noting a list for another system."""

    def __init__(
        self,
        store: EventStore,
        clock: Clock,
        shops: ShopService,
        blocks: BlockService,
        typesetter: Typesetter,
        tz: tzinfo,
    ) -> None:
        self._store = store
        self._clock = clock
        self._shops = shops
        self._blocks = blocks
        self._typesetter = typesetter
        self._tz = tz

    def prepare(self, key: str, options: Options, by: str) -> Prepared:
        """Return what would go out to a system, a manager's right. Raises NotAllowed, NotFound, InvalidInput."""
        self._shops.require(by, Role.MANAGER)
        target = format_of(key)
        listing = self._listing()
        written = target.write(listing, options.checked())
        return Prepared(
            target=target,
            data=written.data,
            taken=len(written.taken),
            left_out=tuple(
                row for row in listing.rows if row.point.way is target.way and row not in written.taken
            ),
            card=self._card(listing, options) if target.printed else None,
        )

    def write(self, prepared: Prepared, path: Path, cancelled: Callable[[], bool] = lambda: False) -> str:
        """Write the file in place of one of the same name, return its SHA-256 in hex; may run on any thread.

        Raises FileNotWritten, DiskFull, Cancelled; then the earlier file stands as it was.
        """
        part = path.with_name(f".{path.name}.part")
        try:
            part.unlink(missing_ok=True)
            if prepared.card is None:
                with part.open("xb") as file:
                    file.write(prepared.data)
                    file.flush()
                    os.fsync(file.fileno())
            else:
                self._typesetter.pdf(nuisance_card.TEMPLATE, prepared.card, part, cancelled)
            digest = hashlib.sha256(part.read_bytes()).hexdigest()
            part.replace(path)
        except ExportFailed as failure:  # the typesetter's
            raise FileNotWritten(failure.why) from failure
        except OSError as failure:
            with suppress(OSError):
                part.unlink(missing_ok=True)
            raise refusal(failure) or FileNotWritten(failure.strerror or "file") from failure
        return digest

    def note(self, prepared: Prepared, sha256: str, by: str) -> Changed:
        """Write into the ledger what went out.

        ``by`` asked for it and may have left the desk while it was written. Raises NotAllowed, NotSignedIn.
        """
        self._shops.shop().require(by, Role.MANAGER)
        event = BlockListExported(target=prepared.target.key, count=prepared.taken, sha256=sha256)
        self._store.note([event], by)
        return Changed()

    def _listing(self) -> Listing:
        rows = tuple(
            Listed(
                point=point,
                block_id=block.block_id,
                case=f"C-{block.case_number:04d}" if block.case_number else "",
                reason=block.reason.value,
                since=self._day(block.decided_at or block.proposed_at),
                review=self._day(block.review_at),
            )
            for block in self._blocks.list()
            if block.state is BlockState.IN_FORCE
            for point in block.points
        )
        return Listing(rows=rows, allowed=tuple(row.point for row in self._blocks.allowances()))

    def _day(self, at: int) -> str:
        return datetime.fromtimestamp(at / 1_000_000, self._tz).date().isoformat()

    def _card(self, listing: Listing, options: Options) -> dict[str, object]:
        now = self._clock.now()
        return nuisance_card.card(listing, options, self._shops.shop().name, self._day(now), now // 1_000_000)
