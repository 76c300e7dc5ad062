"""What was done with the record itself, in the screen's words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject

from complaintdesk.domain import custody, retention
from complaintdesk.domain.people import PeopleEvent, RoleChanged, StaffLeft, StaffRenamed, StaffReturned
from complaintdesk.viewmodels import block_export, moments, words

if TYPE_CHECKING:
    from collections.abc import Iterable

    from complaintdesk.domain.case_file import CustodyRow

translate = QCoreApplication.translate
FAULTS_SHOWN = 3
GRAVE = (custody.VerificationFailed, custody.TailLost)


class _Counts(QObject):
    """Numbers of things; lupdate takes plurals only from an object's own ``tr``."""

    def erased(self, entries: int, recordings: int) -> str:
        parts = []
        if entries:
            parts.append(self.tr("%n entry(ies)", None, entries))
        if recordings:
            parts.append(self.tr("%n recording(s)", None, recordings))
        return self.tr(", ").join(parts)

    def exported(self, count: int) -> str:
        return self.tr("%1: %n contact point(s) of the block list were written out", None, count)

    def listed(self, count: int) -> str:
        return self.tr("%n line(s) of the log of disclosures were written out", None, count)

    def proposed(self, count: int) -> str:
        return self.tr("Asked to delete %n thing(s) that have served their time", None, count)

    def spared(self, count: int) -> str:
        return self.tr("Deletion of what had served its time approved; %n thing(s) kept", None, count)

    def faults(self, count: int) -> str:
        return self.tr("A check found %n fault(s): %1", None, count)

    def tries(self, count: int) -> str:
        return self.tr("%n wrong PIN(s) in a row: %1", None, count)

    def frames(self, count: int) -> str:
        return self.tr(
            "The end of the write-ahead log was damaged: %n page(s) could not be read. The damaged file is kept as %1.",
            None,
            count,
        )


def line(row: CustodyRow) -> str:
    """Return one act in a line: when, what, who."""
    return "  ".join(part for part in (moments.full(row.at)[:-3], said(row), row.staff) if part)


def said(row: CustodyRow) -> str:
    """Return what was done."""
    match row.event:
        case custody.Erased(entries=entries, recordings=recordings, why=why):
            text = translate("custody", "Erased: %1. Reason: %2")
            return text.replace("%1", _Counts().erased(len(entries), len(recordings))).replace("%2", why)
        case custody.VerificationFailed(faults=faults, count=count):
            more = " …" if count > FAULTS_SHOWN else ""
            return _Counts().faults(count).replace("%1", "; ".join(faults[:FAULTS_SHOWN]) + more)
        case custody.TailLost(frames=frames, kept_as=kept_as):
            return _Counts().frames(frames).replace("%1", kept_as)
        case custody.ClockJumped(from_us=before, to_us=after):
            text = translate("custody", "The computer’s clock jumped from %1 to %2")
            return text.replace("%1", moments.full(before)).replace("%2", moments.full(after))
        case custody.BackupMade(seq=seq):
            return translate("custody", "Backup made, up to entry %1").replace("%1", f"{seq:,}")
        case custody.BlockListExported(target=target, count=count):
            return _Counts().exported(count).replace("%1", block_export.system(target))
        case custody.Restored(seq=seq):
            text = translate("custody", "Restored from a backup that ended with entry %1; a new chain begins")
            return text.replace("%1", f"{seq:,}")
        case _:
            return _key_words(row)


def _key_words(row: CustodyRow) -> str:
    match row.event:
        case custody.KeySlotSet(slot=slot):
            return translate("custody", "Way to the key set: %1").replace("%1", way(slot))
        case custody.KeySlotRemoved(slot=slot):
            return translate("custody", "Way to the key removed: %1").replace("%1", way(slot))
        case custody.PinSet(by_code=by_code):
            if by_code:
                return translate("custody", "PIN set with the recovery code: %1").replace("%1", row.subject)
            return translate("custody", "PIN set: %1").replace("%1", row.subject)
        case custody.PinRemoved():
            return translate("custody", "PIN removed: %1").replace("%1", row.subject)
        case custody.SignInFailed(tries=tries):
            return _Counts().tries(tries).replace("%1", row.subject)
        case StaffRenamed() | RoleChanged() | StaffLeft() | StaffReturned():
            return _people_words(row.event).replace("%1", row.subject)
        case custody.ReKeyed():
            return translate("custody", "Written anew under another key")
        case custody.DeskKeyMade():
            return translate("custody", "This desk’s signing key was made")
    return _going_words(row)


def _going_words(row: CustodyRow) -> str:
    match row.event:
        case custody.SoundSaved(form=form):
            return translate("custody", "A recording was written out (%1)").replace("%1", form.upper())
        case custody.DisclosuresExported(count=count):
            return _Counts().listed(count)
        case retention.DeletionProposed(items=items):
            return _Counts().proposed(len(items))
        case retention.DeletionApproved(kept=kept):
            if kept:
                return _Counts().spared(len(kept))
            return translate("custody", "Deletion of what had served its time approved")
        case retention.DeletionDeclined():
            return translate("custody", "Deletion of what had served its time declined")
    return row.kind  # of a newer version


def _people_words(event: PeopleEvent) -> str:
    match event:
        case StaffRenamed(name=name):
            return translate("custody", "Name from now on: %2").replace("%2", name)
        case RoleChanged(role=role):
            return translate("custody", "Role of %1 from now on: %2").replace("%2", words.role(role))
        case StaffLeft():
            return translate("custody", "%1 has left")
        case StaffReturned():
            return translate("custody", "%1 is back")


def way(slot: str) -> str:
    """Return a way to the key in words."""
    words = {
        "recovery": translate("custody", "recovery code"),
        "keyring": translate("custody", "keyring"),
        "passphrase": translate("custody", "passphrase"),
    }
    return words.get(slot, slot)


def alarms(acts: Iterable[CustodyRow]) -> list[str]:
    """Return what must stay in sight: failed checks and lost ends of the log, the newest first."""
    return [f"{moments.full(row.at)[:-3]}  {said(row)}" for row in acts if isinstance(row.event, GRAVE)]


def newest_alarm(acts: Iterable[CustodyRow]) -> CustodyRow | None:
    """Return the newest of what ``alarms`` words."""
    return next((row for row in acts if isinstance(row.event, GRAVE)), None)
