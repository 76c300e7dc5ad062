"""``complaintdesk sample DIR``: build the sample shop."""

from __future__ import annotations

from typing import TYPE_CHECKING

from complaintdesk.cli.ctrl_c import ctrl_c
from complaintdesk.cli.progress import Progress
from complaintdesk.domain.errors import Cancelled

if TYPE_CHECKING:
    import argparse

    from complaintdesk.cli.messages import Voice


def run(given: argparse.Namespace, voice: Voice) -> int:
    """Build it, whole or not at all."""
    from complaintdesk.sample.builder import CASES, build
    from complaintdesk.sample.people import ORDERS

    now = None if given.now is None else round(given.now.timestamp() * 1_000_000)
    progress = Progress()
    with ctrl_c() as pressed:

        def show(done: float) -> None:
            if pressed.is_set():
                raise Cancelled
            progress.show(done)

        try:
            build(given.folder, given.seed, now=now, progress=show)
        finally:
            progress.clear()
    print(voice.say("sample.built", path=given.folder, cases=CASES, orders=ORDERS))
    print(voice.say("sample.open", path=given.folder))
    return 0
