"""Handing something of a case over: the report to whoever decides, the page for the police, what was told."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Signal

from complaintdesk.domain.disclosure import GROUNDS, Disclosed, Handed, Part, Recipient, Scope
from complaintdesk.domain.errors import UserError
from complaintdesk.domain.terms import Role
from complaintdesk.viewmodels import messages

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from complaintdesk.domain.case_file import CaseFile
    from complaintdesk.domain.disclosure import Page
    from complaintdesk.services.desk import Desk
    from complaintdesk.services.handover.service import HandoverService, Prepared
    from complaintdesk.viewmodels.session import Session

translate = QCoreApplication.translate


class PageForm(QObject):
    """A page of a case as it would go out: ``page`` is None before the first ``prepared``."""

    prepared = Signal()
    written = Signal(str)
    """Carries where the file lies."""
    noted = Signal()
    refused = Signal(str)
    busy_changed = Signal(bool)

    def __init__(self, session: Session, file: CaseFile, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._case_id = file.case_id
        self.label = f"{file.label} {file.title}".strip()
        self.page: Page | None = None
        self._asked = 0

    @property
    def may_write(self) -> bool:
        """Tell whether who sits here may take it out of the store."""
        person = self._session.person
        return person is not None and person.role in (Role.MANAGER, Role.OWNER)

    def show_report(self, wanted: str, step: str) -> None:
        """Make the report to whoever decides."""
        case_id = self._case_id
        self._make(lambda desk: desk.handover.report(case_id, wanted, step))

    def show_minimum(self, scope: Scope) -> None:
        """Make the page for the police."""
        case_id = self._case_id
        self._make(lambda desk: desk.handover.minimum(case_id, scope))

    def write(self, disclosed: Disclosed, path: Path) -> None:
        """Write the page as PDF and note it; ``written`` or ``refused`` follows."""
        page, case_id, person = self.page, self._case_id, self._session.person
        if page is None:
            return
        self.busy_changed.emit(True)

        def prepare(desk: Desk) -> tuple[HandoverService, Prepared]:
            maker = person or desk.sitting()
            by = maker.staff_id if maker else ""
            return desk.handover, desk.handover.prepare(case_id, page, disclosed, by)

        def set_page(service: HandoverService, ready: Prepared) -> None:
            self._session.tasks.slow(lambda: service.write(ready, path), note, self._on_failed)

        def note(done: Disclosed) -> None:
            self._session.act(
                lambda desk, by: desk.handover.note_written(case_id, done, by),
                lambda: self._on_written(path),
                self._on_failed,
                person=person,
            )

        self._session.ask(prepare, lambda ready: set_page(*ready), self._on_failed)

    def note(self, disclosed: Disclosed) -> None:
        """Note what was told or shown; ``noted`` or ``refused`` follows."""
        case_id = self._case_id
        self.busy_changed.emit(True)
        self._session.act(
            lambda desk, by: desk.handover.note(case_id, disclosed, by), self._on_noted, self._on_failed
        )

    def _make(self, question: Callable[[Desk], Page]) -> None:
        self._asked += 1
        asked = self._asked

        def answered(page: Page) -> None:
            if asked == self._asked:  # the newest question alone is answered
                self.page = page
                self.prepared.emit()

        self._session.ask(question, answered, self._on_failed)

    def _on_written(self, path: Path) -> None:
        self.busy_changed.emit(False)
        self.written.emit(str(path))

    def _on_noted(self) -> None:
        self.busy_changed.emit(False)
        self.noted.emit()

    def _on_failed(self, failure: BaseException) -> None:
        self.busy_changed.emit(False)
        if not isinstance(failure, UserError):
            raise failure
        self.refused.emit(messages.worded(failure))


def report_of(to_whom: str = "") -> Disclosed:
    """Return what is noted of a report that stays in the house."""
    return Disclosed(recipient=Recipient.HOUSE, handed=Handed.REPORT, to_whom=to_whom)


def usual_ground(recipient: Recipient) -> str:
    """Return the ground that is offered for a recipient."""
    return GROUNDS[recipient]


def recipient(of: Recipient) -> str:
    """Return a recipient in words."""
    return {
        Recipient.LAWYER: translate("handover", "Lawyer"),
        Recipient.POLICE: translate("handover", "Police"),
        Recipient.COURT: translate("handover", "Court"),
        Recipient.PERSON: translate("handover", "The person themself"),
        Recipient.CARRIER: translate("handover", "Carrier or mail provider"),
        Recipient.OTHER: translate("handover", "Somebody else"),
        Recipient.HOUSE: translate("handover", "In the house"),
    }[of]


def part(of: Part) -> str:
    """Return a part of the page in words."""
    return {
        Part.CALLS: translate("handover", "Times of calls"),
        Part.ABUSE: translate("handover", "Abuse, word by word"),
        Part.FACTS: translate("handover", "Facts"),
        Part.DEMANDS: translate("handover", "Demands"),
        Part.WARNINGS: translate("handover", "Warnings"),
        Part.MAILS: translate("handover", "Mails and letters"),
    }[of]


def handed(of: Handed | None, kind: str) -> str:
    """Return what kind of thing went out, in words; ``kind`` is the event's."""
    if of is not None:
        return {
            Handed.MINIMUM: translate("handover", "Page with the minimum"),
            Handed.REPORT: translate("handover", "Report"),
            Handed.OTHER: translate("handover", "Told or shown"),
        }[of]
    return {
        "case.exported": translate("handover", "Evidence package"),
        "case.original_saved": translate("handover", "Original"),
        "desk.block_list_exported": translate("handover", "Block list"),
        "desk.disclosures_exported": translate("handover", "This log"),
        "desk.sound_saved": translate("handover", "Recording"),
    }.get(kind, kind)
