"""Writing evidence out: who for, where to, how far it is, and what came of it."""

from __future__ import annotations

import threading
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from complaintdesk.domain.errors import UserError
from complaintdesk.viewmodels import messages
from complaintdesk.viewmodels.exhibit_list import ExhibitList
from complaintdesk.viewmodels.export_choices import usual

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from complaintdesk.domain.evidence_plan import Form, Plan
    from complaintdesk.domain.shop import Staff
    from complaintdesk.services.desk import Desk
    from complaintdesk.services.evidence.export import ExportService, Prepared
    from complaintdesk.services.evidence.packing import Packed
    from complaintdesk.services.evidence.wording import Line
    from complaintdesk.viewmodels.export_choices import Choices
    from complaintdesk.viewmodels.session import Session

PURPOSES = ("lawyer", "police", "court", "own")
"""As on the command line; the report words them."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Written:
    """A finished package: every file of it was read again from the disk and found as it should be.

    ``head`` is the hex head of the chain that is printed on it.
    """

    path: Path
    head: str
    passphrase: str = ""
    """What opens a locked ZIP; shown once, kept nowhere."""
    replaced: bool = False
    """Characters that no font has stand on its pages by their code points."""
    not_for_court: tuple[str, ...] = ()
    """Exhibit and name of what came in and is not in the folder for the court."""


class Export(QObject):
    """Prepares on the store's thread, writes beside it, then notes in the ledger that the package left."""

    busy_changed = Signal(bool)
    progress_changed = Signal(float, str)
    """0 to 1, and the step in words."""
    finished = Signal(object)
    """Carries ``Written``."""
    refused = Signal(str)
    previewed = Signal(object)
    """Carries the pages as PNG pictures, a list by title."""

    def __init__(self, session: Session, case_id: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._case_id = case_id
        self._stop = threading.Event()
        self._person: Staff | None = None
        self.exhibits = ExhibitList(self)
        """How the exhibits are worded: kept with the case when a package is written, not when its pages are shown."""
        self.busy = False

    def start(
        self,
        purpose: str,
        folder: Path,
        *,
        to_whom: str = "",
        ground: str = "",
        choices: Choices | None = None,
    ) -> None:
        """Write a package below ``folder``; to whom it goes, and on what ground, stands in the record."""
        if self.busy:
            return
        chosen = choices or usual(purpose)
        self._stop.clear()
        self._set_busy(True)
        self.progress_changed.emit(0.0, self.tr("Reading the case…"))
        self._person = self._session.person
        prepare = self._preparing(purpose, to_whom, ground, chosen, keep=True)
        self._session.ask(prepare, lambda ready: self._write(*ready, folder, chosen.form), self._on_failed)

    def preview(self, purpose: str, *, to_whom: str = "", ground: str = "", choices: Choices) -> None:
        """Set the first pages as they would go out; ``previewed`` or ``refused`` follows."""
        if self.busy:
            return
        self._stop.clear()
        self._set_busy(True)
        self._person = self._session.person

        def set_pages(exports: ExportService, prepared: Prepared) -> None:
            self._session.tasks.slow(
                lambda: exports.preview(prepared, self._stop.is_set), self._on_previewed, self._on_failed
            )

        prepare = self._preparing(purpose, to_whom, ground, choices, keep=False)
        self._session.ask(prepare, lambda ready: set_pages(*ready), self._on_failed)

    def list_exhibits(self, choices: Choices) -> None:
        """Show in ``exhibits`` what the package would hold; ``refused`` follows if it cannot be."""
        person, case_id = self._session.person, self._case_id

        def listed(desk: Desk) -> list[Line]:
            return desk.exports.exhibits(case_id, _plan(desk, choices), _maker(desk, person))

        self._session.ask(listed, self.exhibits.show, self._on_failed)

    def _preparing(
        self, purpose: str, to_whom: str, ground: str, choices: Choices, *, keep: bool
    ) -> Callable[[Desk], tuple[ExportService, Prepared]]:
        person, case_id, words = self._person, self._case_id, self.exhibits.typed

        def prepare(desk: Desk) -> tuple[ExportService, Prepared]:
            exports, by = desk.exports, _maker(desk, person)
            if keep and words:
                exports.word(case_id, words, by)
            plan = _plan(desk, choices)
            return exports, exports.prepare(
                case_id, purpose, by, to_whom=to_whom, ground=ground, plan=plan, words=words
            )

        return prepare

    def _on_previewed(self, pages: dict[str, list[bytes]]) -> None:
        self._set_busy(False)
        self.previewed.emit(pages)

    def cancel(self) -> None:
        """Stop; nothing is left behind."""
        self._stop.set()

    def _write(self, exports: ExportService, prepared: Prepared, folder: Path, form: Form) -> None:
        self._session.tasks.slow(
            lambda: exports.hand_over(prepared, folder, form, self._reporter(), self._stop.is_set),
            lambda packed: self._note(exports, prepared, packed),
            self._on_failed,
        )

    def _reporter(self) -> Callable[[float, str], None]:
        """Return what the writing thread calls; it hands over whole percents only, not each half second of audio."""
        post, told = self._session.tasks.post, [""]

        def progress(done: float, step: str) -> None:
            if (now := f"{step} {done:.2f}") != told[0]:
                told[0] = now
                post(lambda: self.progress_changed.emit(done, self._step(step)))

        return progress

    def _note(self, exports: ExportService, prepared: Prepared, packed: Packed) -> None:
        head = prepared.ledger.head.hex()
        written = Written(
            path=packed.path,
            head=head,
            passphrase=packed.passphrase,
            replaced=bool(packed.replaced),
            not_for_court=packed.not_for_court,
        )
        self._session.act(
            lambda desk, by: desk.exports.note(prepared, by),
            lambda: self._on_noted(written),
            lambda failure: self._on_not_noted(exports, packed, failure),
            person=self._person,  # who asked for it, whoever sits here when it is done
        )

    def _on_noted(self, written: Written) -> None:
        self._set_busy(False)
        self.finished.emit(written)

    def _on_not_noted(self, exports: ExportService, packed: Packed, failure: UserError) -> None:
        """Take the package away again: nothing leaves the store that the record does not tell of."""
        gone = self.tr("That evidence left could not be noted in the record, so the package was deleted. %1")
        left = self.tr(
            "That evidence left could not be noted in the record, and the package could not be deleted. %1"
        )

        def say(text: str) -> None:
            self._set_busy(False)
            self.refused.emit(text.replace("%1", messages.worded(failure)))

        def not_deleted(why: BaseException) -> None:
            say(left)
            if not isinstance(why, OSError):
                raise why

        self._session.tasks.slow(lambda: exports.take_back(packed), lambda _: say(gone), not_deleted)

    def _on_failed(self, failure: BaseException) -> None:
        self._set_busy(False)
        if not isinstance(failure, UserError):
            raise failure
        self.refused.emit(messages.worded(failure))

    def _step(self, step: str) -> str:
        return {
            "recordings": self.tr("Copying the recordings…"),
            "report": self.tr("Setting the report…"),
            "tables": self.tr("Writing the tables…"),
            "checking": self.tr("Reading everything again to check it…"),
        }.get(step, "")

    def _set_busy(self, busy: bool) -> None:
        self.busy = busy
        self.busy_changed.emit(busy)


def _maker(desk: Desk, person: Staff | None) -> str:
    maker = person or desk.sitting()
    return maker.staff_id if maker else ""


def _plan(desk: Desk, choices: Choices) -> Plan:
    return choices.plan(tuple(desk.cases.id_of(label) for label in choices.cases))
