"""What may be chosen for an evidence package, in words."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from complaintdesk.domain.evidence_plan import Form, LeftOut, Numbering, Plan, period, preset, usual_form

if TYPE_CHECKING:
    from datetime import date

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True, kw_only=True)
class Choices:
    """What a person chose. ``since`` and ``until`` are days, the last one included; ``cases`` are numbers as typed."""

    numbering: Numbering = Numbering.KOU
    first: int = 1
    since: date | None = None
    until: date | None = None
    left_out: frozenset[LeftOut] = frozenset()
    redacted: tuple[str, ...] = ()
    alone: bool = False
    cases: tuple[str, ...] = ()
    form: Form = Form.FOLDER

    def plan(self, cases: tuple[str, ...]) -> Plan:
        """Return them as the services take them; ``cases`` are the ids of the further cases."""
        since, until = period(self.since, self.until)
        return Plan(
            numbering=self.numbering,
            first=self.first,
            since=since,
            until=until,
            left_out=self.left_out,
            redacted=self.redacted,
            alone=self.alone,
            cases=cases,
        )


def usual(purpose: str) -> Choices:
    """Return what is offered first for a purpose; a court takes PDF and MP3 only."""
    plan = preset(purpose)
    return replace(
        Choices(),
        numbering=plan.numbering,
        left_out=plan.left_out,
        alone=plan.alone,
        form=usual_form(purpose),
    )


def numbering(of: Numbering) -> str:
    """Return whose exhibits they are, in words."""
    return {
        Numbering.KOU: translate("export", "甲 (claimant)"),
        Numbering.OTSU: translate("export", "乙 (other side)"),
        Numbering.NEUTRAL: translate("export", "資料 (neither)"),
    }[of]


def form(of: Form) -> str:
    """Return how a package is handed over, in words."""
    return {
        Form.FOLDER: translate("export", "Folder (USB stick, CD-R)"),
        Form.ZIP: translate("export", "ZIP"),
        Form.LOCKED: translate("export", "ZIP with a passphrase (AES-256; needs 7-Zip to open)"),
        Form.COURT: translate("export", "For a court: PDF and MP3 in a folder beside it"),
    }[of]
