"""``complaintdesk export CASE --out DIR``: write the evidence package of a case."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from complaintdesk.cli.ctrl_c import ctrl_c
from complaintdesk.cli.opening import acting, open_desk
from complaintdesk.cli.progress import Progress
from complaintdesk.cli.refused import Refused
from complaintdesk.domain.errors import Cancelled, ExportFailed, InvalidInput, NotFound, UserError
from complaintdesk.domain.evidence_plan import Form, LeftOut, Numbering, Plan, period, preset, usual_form

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
        case_id, *others = (_case(desk, label, voice) for label in (given.case, *given.cases))
        plan = replace(_plan(given), cases=tuple(others), redacted=_redacted(given, voice))
        desk.exports.require_folder(given.out)
        prepared = desk.exports.prepare(
            case_id, given.purpose, by, to_whom=given.to_whom, ground=given.ground, plan=plan
        )
        form = Form(given.form) if given.form else usual_form(given.purpose)
        with ctrl_c() as pressed:
            packed = _write(desk, prepared, given.out, form, pressed)
            _note(desk, prepared, by, packed)
    print(voice.say("export.done", case=prepared.case.label, path=packed.path))
    if packed.passphrase:
        print(voice.say("export.passphrase", passphrase=packed.passphrase))
    if packed.replaced:
        print(voice.say("export.replaced"))
    if packed.not_for_court:
        print(voice.say("export.not_for_court", files=", ".join(packed.not_for_court)))
    print(voice.say("export.head", seq=prepared.ledger.head_seq, head=prepared.ledger.head.hex()))
    return 0


def _note(desk: Desk, prepared: Prepared, by: str, packed: Packed) -> None:
    """Write into the ledger that the package was made; one that cannot be noted does not stay."""
    try:
        desk.exports.note(prepared, by)
    except UserError:
        desk.exports.take_back(packed)
        raise


def _case(desk: Desk, label: str, voice: Voice) -> str:
    try:
        return desk.cases.id_of(label)
    except (NotFound, InvalidInput):
        raise Refused(voice.say("case.unknown", case=label)) from None


def _plan(given: argparse.Namespace) -> Plan:
    usual = preset(given.purpose)
    since, until = period(given.since, given.until)
    return replace(
        usual,
        numbering=Numbering(given.side) if given.side else usual.numbering,
        first=given.first,
        since=since,
        until=until,
        left_out=(usual.left_out | {LeftOut(part) for part in given.leave_out}) - set(given.include),
        alone=usual.alone if given.alone is None else given.alone,
    )


def _redacted(given: argparse.Namespace, voice: Voice) -> tuple[str, ...]:
    """Return the words of the file that was named: others on this computer can see a command line."""
    if given.redact_file is None:
        return ()
    try:
        lines = given.redact_file.read_text(encoding="utf-8-sig").splitlines()
    except (OSError, UnicodeDecodeError) as failure:
        why = getattr(failure, "strerror", None) or type(failure).__name__
        raise Refused(voice.say("key_file.unreadable", path=given.redact_file, why=why)) from failure
    return tuple(filter(None, map(str.strip, lines)))


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
