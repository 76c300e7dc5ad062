"""``complaintdesk export CASE --out DIR``: write the evidence package of a case."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from complaintdesk.cli.ctrl_c import ctrl_c
from complaintdesk.cli.opening import acting, open_desk
from complaintdesk.cli.progress import Progress
from complaintdesk.cli.refused import Refused
from complaintdesk.domain.errors import Cancelled, ExportFailed, NotFound, UserError
from complaintdesk.domain.evidence_plan import Form, Numbering, Plan, preset
from complaintdesk.services.evidence import packing

if TYPE_CHECKING:
    import argparse
    import threading
    from pathlib import Path

    from complaintdesk.cli.messages import Voice
    from complaintdesk.services.desk import Desk
    from complaintdesk.services.evidence.export import Prepared
    from complaintdesk.services.evidence.packing import Packed


def run(given: argparse.Namespace, voice: Voice) -> int:
    """Export with the rights of the person who acts, and note it in the ledger."""
    with open_desk(given.home, given, voice) as desk:
        by = acting(desk, given, voice)
        try:
            case_id = desk.cases.id_of(given.case)
        except NotFound:
            raise Refused(voice.say("case.unknown", case=given.case)) from None
        desk.exports.require_folder(given.out)
        prepared = desk.exports.prepare(
            case_id, given.purpose, by, to_whom=given.to_whom, ground=given.ground, plan=_plan(given)
        )
        with ctrl_c() as pressed:
            packed = _write(desk, prepared, given.out, Form(given.form), pressed)
            _note(desk, prepared, by, packed.path)
    print(voice.say("export.done", case=prepared.case.label, path=packed.path))
    if packed.passphrase:
        print(voice.say("export.passphrase", passphrase=packed.passphrase))
    print(voice.say("export.head", seq=prepared.ledger.head_seq, head=prepared.ledger.head.hex()))
    return 0


def _note(desk: Desk, prepared: Prepared, by: str, package: Path) -> None:
    """Write into the ledger that the package was made; one that cannot be noted does not stay."""
    try:
        desk.exports.note(prepared, by)
    except UserError:
        packing.discard(package)
        raise


def _plan(given: argparse.Namespace) -> Plan:
    usual = preset(given.purpose)
    numbering = Numbering(given.side) if given.side else usual.numbering
    return replace(usual, numbering=numbering, first=given.first, alone=usual.alone or given.alone)


def _write(desk: Desk, prepared: Prepared, out: Path, form: Form, pressed: threading.Event) -> Packed:
    progress = Progress()
    try:
        return desk.exports.hand_over(
            prepared, out, form, lambda done, _step: progress.show(done), pressed.is_set
        )
    except ExportFailed:
        # The terminal sends Ctrl+C to the typesetter too, which may die of it before we are asked.
        if pressed.is_set():
            raise Cancelled from None
        raise
    finally:
        progress.clear()
