"""Handing something of a case over: the page, its file, the entry that says to whom and why; and the log of all."""

from __future__ import annotations

import hashlib
import os
from contextlib import suppress
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from complaintdesk.domain import disclosure
from complaintdesk.domain.custody import DisclosuresExported
from complaintdesk.domain.disk_refusal import refusal
from complaintdesk.domain.errors import ExportFailed, FileNotWritten
from complaintdesk.domain.terms import Role
from complaintdesk.services import cases
from complaintdesk.services.changed import Changed
from complaintdesk.services.evidence.local_time import LocalTime
from complaintdesk.services.handover import log_table, pages
from complaintdesk.store import disclosure_queries
from complaintdesk.store.event_store import Append

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import tzinfo
    from pathlib import Path

    from complaintdesk.domain.disclosure import Disclosed, DisclosureRow, Page, Scope
    from complaintdesk.services.cases import CaseService
    from complaintdesk.services.ports import Clock, Typesetter
    from complaintdesk.services.shops import ShopService
    from complaintdesk.store.event_store import EventStore

TEMPLATE = "page.typ"


@dataclass(frozen=True, slots=True, kw_only=True)
class Prepared:
    """A page that may be written: somebody with the right to it said to whom it goes, and on what ground."""

    case_id: str
    page: Page
    disclosed: Disclosed
    shop: str


class HandoverService:
    """Anyone may look at a page; managers and owners write it, and what they write stands in the log."""

    def __init__(
        self,
        store: EventStore,
        clock: Clock,
        shops: ShopService,
        case_service: CaseService,
        typesetter: Typesetter,
        tz: tzinfo,
    ) -> None:
        self._store = store
        self._clock = clock
        self._shops = shops
        self._cases = case_service
        self._typesetter = typesetter
        self._tz = tz

    # --- pages ------------------------------------------------------------------------------------------------

    def report(self, case_id: str, wanted: str, step: str) -> Page:
        """Return the report to whoever decides. Raises NotFound."""
        now, shop = self._clock.now(), self._shops.shop().name
        return pages.report(
            self._cases.with_parts(case_id), shop, wanted, step, LocalTime(self._tz, now), now
        )

    def minimum(self, case_id: str, scope: Scope) -> Page:
        """Return the necessary minimum for the police. Raises NotFound."""
        now, shop = self._clock.now(), self._shops.shop().name
        return pages.minimum(self._cases.with_parts(case_id), shop, scope, LocalTime(self._tz, now), now)

    def prepare(self, case_id: str, page: Page, disclosed: Disclosed, by: str) -> Prepared:
        """Let a page be written, a manager's right. Raises NotAllowed, InvalidInput without a ground."""
        self._shops.require(by, Role.MANAGER)
        return Prepared(
            case_id=case_id,
            page=page,
            disclosed=disclosure.checked(disclosed),
            shop=self._shops.shop().name,
        )

    def write(
        self, prepared: Prepared, path: Path, cancelled: Callable[[], bool] = lambda: False
    ) -> Disclosed:
        """Write the page as PDF in place of a file of that name; may run on any thread.

        Returns what is to be noted. Raises FileNotWritten, DiskFull, Cancelled; an earlier file stands as it was then.
        """
        part = path.with_name(f".{path.name}.part")
        try:
            part.unlink(missing_ok=True)
            self._typesetter.pdf(TEMPLATE, page_data(prepared), part, cancelled)
            digest = hashlib.sha256(part.read_bytes()).hexdigest()
            part.replace(path)
        except ExportFailed as failure:
            raise FileNotWritten(failure.why) from failure
        except OSError as failure:
            with suppress(OSError):
                part.unlink(missing_ok=True)
            raise refusal(failure) or FileNotWritten(failure.strerror or "file") from failure
        return replace(prepared.disclosed, file=f"{prepared.page.name}.pdf", sha256=digest)

    def note(self, case_id: str, disclosed: Disclosed, by: str) -> Changed:
        """Note that something was handed over or told, a manager's right.

        Raises NotAllowed, NotFound, InvalidInput without a ground, or without words where it is no file.
        """
        self._shops.require(by, Role.MANAGER)
        return self._noted(case_id, disclosed, by)

    def note_written(self, case_id: str, disclosed: Disclosed, by: str) -> Changed:
        """Note that a page was written out.

        ``by`` asked for it and may have left the desk while it was written. Raises NotAllowed, NotSignedIn, NotFound.
        """
        self._shops.shop().require(by, Role.MANAGER)
        return self._noted(case_id, disclosed, by)

    def _noted(self, case_id: str, disclosed: Disclosed, by: str) -> Changed:
        event = disclosure.checked(disclosed)
        _, version = cases.load(self._store, case_id)
        self._store.append([Append(cases.case_stream(case_id), [event], version)], by)
        return Changed(cases=frozenset({case_id}))

    # --- the log ----------------------------------------------------------------------------------------------

    def log(self, by: str) -> list[DisclosureRow]:
        """Return everything that went out of the store, the newest first; a manager's right. Raises NotAllowed."""
        self._shops.require(by, Role.MANAGER)
        with self._store.database.reading() as tx:
            return disclosure_queries.log(tx)

    def save_log(self, rows: Sequence[DisclosureRow], path: Path, by: str) -> Changed:
        """Write these lines of the log as CSV, a manager's right, and note that they went out.

        Raises NotAllowed, FileNotWritten, DiskFull; an earlier file stands as it was then.
        """
        self._shops.require(by, Role.MANAGER)
        data = log_table.csv_of(rows, LocalTime(self._tz, self._clock.now()))
        part = path.with_name(f".{path.name}.part")
        try:
            with part.open("wb") as file:
                file.write(data)
                file.flush()
                os.fsync(file.fileno())
            part.replace(path)
        except OSError as failure:
            with suppress(OSError):
                part.unlink(missing_ok=True)
            raise refusal(failure) or FileNotWritten(failure.strerror or "file") from failure
        event = DisclosuresExported(count=len(rows), sha256=hashlib.sha256(data).hexdigest())
        self._store.note([event], by)
        return Changed()


def page_data(prepared: Prepared) -> dict[str, object]:
    """Return what the template sets."""
    page, said = prepared.page, prepared.disclosed
    goes = [("提供先", said.to_whom), ("根拠", said.ground)]
    sections = [(section.heading, list(section.rows)) for section in page.sections]
    if any(text for _, text in goes):
        sections.insert(1, ("提供", [row for row in goes if row[1]]))
    return {
        "timestamp": page.made_at // 1_000_000,
        "title": page.title,
        "shop": prepared.shop,
        "foot": page.foot,
        "sections": [{"heading": heading, "rows": [list(row) for row in rows]} for heading, rows in sections],
    }
