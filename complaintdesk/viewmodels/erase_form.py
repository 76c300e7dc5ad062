"""Erasing from the case view: what will be gone, why, and a confirmation that cannot happen by a slip."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from complaintdesk.domain.erasure import BAR
from complaintdesk.domain.errors import InvalidInput, NotAllowed, OnHold
from complaintdesk.domain.terms import Role
from complaintdesk.viewmodels import block_words, messages, moments
from complaintdesk.viewmodels.block_cells import ENDED

if TYPE_CHECKING:
    from collections.abc import Callable

    from complaintdesk.domain.case_file import BlockRow, CallRow, CaseFile
    from complaintdesk.domain.conduct import CallInterviewed
    from complaintdesk.domain.errors import UserError
    from complaintdesk.services.changed import Changed
    from complaintdesk.services.desk import Desk
    from complaintdesk.viewmodels.session import Session

    Verb = Callable[[Desk, str, str], Changed]

LINE, RECORDING, CALL, MESSAGE, CASE, POINT = "line", "recording", "call", "message", "case", "point"


@dataclass(frozen=True, slots=True, kw_only=True)
class Target:
    """What is to be erased: ``kind`` is one of the words above; ``verb(desk, why, by)`` does it."""

    kind: str
    when: str
    verb: Verb


def target_of(file: CaseFile, key: str) -> Target | None:
    """Return what a row of the timeline stands for, None if it is nothing to erase, or erased already."""
    for call in file.calls:
        if key == call.call_id:
            return _call(call)
        for recording in call.recordings:
            if key == recording.recording_id and recording.erased_at is None:
                return _recording(recording.recording_id, moments.day_and_clock(recording.started_at))
        for line in call.lines:
            if key == f"{call.call_id}/{line.line_id}" and line.text != BAR:
                return _line(call.call_id, line.line_id, moments.day_and_clock(line.at))
    return _paper(file, key)


def _paper(file: CaseFile, key: str) -> Target | None:
    said = next((row for row in file.messages if row.message_id == key), None)
    if said is not None and (said.subject, said.body) != (BAR, BAR):
        return _message(file.case_id, key, said.at)
    attached = next((row for row in file.attachments if row.message_id == key), None)
    if attached is not None and attached.file.sha256:
        return _message(file.case_id, key, attached.at)
    return None


def whole_case(file: CaseFile) -> Target:
    """Return the case itself as what is to be erased."""
    case_id = file.case_id
    return Target(kind=CASE, when="", verb=lambda desk, why, by: desk.custody.erase_case(case_id, why, by))


def point_of(block: BlockRow) -> Target | None:
    """Return whom an ended block of no case met, None where a case holds it, it stands, or it is erased already."""
    if block.case_id or block.state not in ENDED or not block.points:
        return None
    point = block.points[0]
    return Target(
        kind=POINT,
        when=block_words.point(point),
        verb=lambda desk, why, by: desk.custody.erase_point(point, why, by),
    )


def _call(call: CallRow) -> Target | None:
    call_id = call.call_id
    if call.name in ("", BAR) and all(line.text == BAR for line in call.lines) and _silent(call):
        return None
    return Target(
        kind=CALL,
        when=moments.day_and_clock(call.started_at),
        verb=lambda desk, why, by: desk.custody.erase_call(call_id, why, by),
    )


def _silent(call: CallRow) -> bool:
    unsaid = call.interview is None or _unsaid(call.interview.said)
    return call.number is None and unsaid and all(recording.erased_at for recording in call.recordings)


def _unsaid(said: CallInterviewed) -> bool:
    return {said.core, said.wish, said.opinion} <= {"", BAR}


def _recording(recording_id: str, when: str) -> Target:
    return Target(
        kind=RECORDING,
        when=when,
        verb=lambda desk, why, by: desk.custody.erase_recording(recording_id, why, by),
    )


def _message(case_id: str, message_id: str, at: int) -> Target:
    return Target(
        kind=MESSAGE,
        when=moments.day_and_clock(at),
        verb=lambda desk, why, by: desk.custody.erase_message(case_id, message_id, why, by),
    )


def _line(call_id: str, line_id: str, when: str) -> Target:
    first = line_id.partition(".")[0]  # a line goes with all its corrections
    return Target(
        kind=LINE, when=when, verb=lambda desk, why, by: desk.custody.erase_line(call_id, first, why, by)
    )


class EraseForm(QObject):
    """``word`` must be typed to confirm: the number of the case, or what the block met.

    Nothing of a ``held`` case is erased.
    """

    busy_changed = Signal(bool)
    saved = Signal()
    refused = Signal(str)

    def __init__(
        self, session: Session, target: Target, word: str, parent: QObject, *, held: bool = False
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._target = target
        self._held = held
        self.word = word
        self.busy = False

    @property
    def title(self) -> str:
        """Return what is to be erased."""
        titles = {
            LINE: self.tr("Erase a line"),
            RECORDING: self.tr("Erase a recording"),
            CALL: self.tr("Erase a call"),
            MESSAGE: self.tr("Erase a message or file"),
            CASE: self.tr("Erase the whole case"),
            POINT: self.tr("Erase from the block list"),
        }
        return f"{titles[self._target.kind]}  {self.word}"

    @property
    def gone(self) -> str:
        """Return what will be gone, in words."""
        whole = {
            LINE: self.tr(
                "The line of %1 with its corrections, also where the title of the case or a read-back repeats it."
            ),
            RECORDING: self.tr(
                "The recording of %1: its key first, then its sound, and every transcript of it. "
                "Lines about it stay."
            ),
            CALL: self.tr("The call of %1: who called, its lines and its recordings."),
            MESSAGE: self.tr("What came at %1: its words, its names and its original."),
            CASE: self.tr("Every word of the case and of its calls, its messages, decisions and recordings."),
            POINT: self.tr(
                "%1 with the words of each ended block that met it, and of its having been let through. "
                "It stays on record that there was a block, when, and who decided."
            ),
        }
        return whole[self._target.kind].replace("%1", self._target.when)

    @property
    def backups(self) -> str:
        """Return until when copies still hold it."""
        settings = self._session.settings
        if settings is None or not settings.backup_folder:
            return self.tr("Copies of the folder that you made yourself are not touched.")
        until = moments.day(self._session.now() + HELD_US)
        return self.tr(
            "Backups made until now still hold it; the last of them is removed after %1 if the daily backup runs."
        ).replace("%1", until)

    @property
    def barrier(self) -> str:
        """Return why it cannot be done, in words; empty if it can be tried."""
        person = self._session.person
        if person is None or person.role is not Role.OWNER:
            return messages.worded(NotAllowed("owner"))
        return messages.worded(OnHold()) if self._held else ""

    def ready(self, why: str, typed: str) -> bool:
        """Tell whether reason and confirmation are there."""
        return bool(why.strip()) and _plain(typed) == _plain(self.word) and not self.busy and not self.barrier

    def erase(self, why: str, typed: str) -> None:
        """Erase; ``saved`` or ``refused`` follows."""
        if not self.ready(why, typed):
            if not why.strip():
                self.refused.emit(messages.worded(InvalidInput("why", "empty")))
            return
        self._set_busy(True)
        verb, reason = self._target.verb, why.strip()
        self._session.act(lambda desk, by: verb(desk, reason, by), self._on_erased, self._on_failed)

    def _on_erased(self) -> None:
        self._set_busy(False)
        self.saved.emit()

    def _on_failed(self, failure: UserError) -> None:
        self._set_busy(False)
        self.refused.emit(messages.worded(failure))

    def _set_busy(self, busy: bool) -> None:
        self.busy = busy
        self.busy_changed.emit(busy)


HELD_US = 35 * 86_400 * moments.SECOND
"""The oldest of four weekly backups is at most so old (services/backups.py)."""


def _plain(typed: str) -> str:
    """Return what was typed whatever its width or case: a full-width Ｃ－０００１ is meant as well."""
    folded = unicodedata.normalize("NFKC", typed).upper()
    return "".join(letter for letter in folded if letter.isalnum())
