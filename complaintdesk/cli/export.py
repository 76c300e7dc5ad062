"""``complaintdesk export CASE --out DIR``: write the evidence package of a case."""

from __future__ import annotations

import signal
import threading
from contextlib import contextmanager
from typing import TYPE_CHECKING

from complaintdesk.cli.opening import acting, open_desk
from complaintdesk.cli.progress import Progress
from complaintdesk.cli.refused import Refused
from complaintdesk.domain.errors import Cancelled, ExportFailed, NotFound

if TYPE_CHECKING:
    import argparse
    from collections.abc import Iterator
    from pathlib import Path

    from complaintdesk.cli.messages import Voice
    from complaintdesk.services.desk import Desk
    from complaintdesk.services.evidence.export import Prepared


def run(given: argparse.Namespace, voice: Voice) -> int:
    """Export with the rights of the person who acts, and note it in the ledger."""
    with open_desk(given.home, given, voice) as desk:
        by = acting(desk, given.person, voice)
        try:
            case_id = desk.cases.id_of(given.case)
        except NotFound:
            raise Refused(voice.say("case.unknown", case=given.case)) from None
        prepared = desk.exports.prepare(case_id, given.purpose, by)
        with _ctrl_c() as pressed:
            package = _write(desk, prepared, given.out, pressed)
        desk.exports.note(prepared, by)
    print(voice.say("export.done", case=prepared.case.label, path=package))
    print(voice.say("export.head", seq=prepared.ledger.head_seq, head=prepared.ledger.head.hex()))
    return 0


def _write(desk: Desk, prepared: Prepared, out: Path, pressed: threading.Event) -> Path:
    progress = Progress()
    try:
        return desk.exports.write(prepared, out, lambda done, _step: progress.show(done), pressed.is_set)
    except ExportFailed:
        # The terminal sends Ctrl+C to the typesetter too, which may die of it before we are asked.
        if pressed.is_set():
            raise Cancelled from None
        raise
    finally:
        progress.clear()


@contextmanager
def _ctrl_c() -> Iterator[threading.Event]:
    """Turn Ctrl+C into a wish to stop, so that what was begun is tidied away."""
    pressed = threading.Event()
    if threading.current_thread() is not threading.main_thread():
        yield pressed
        return
    former = signal.signal(signal.SIGINT, lambda _number, _frame: pressed.set())
    try:
        yield pressed
    finally:
        signal.signal(signal.SIGINT, former)
