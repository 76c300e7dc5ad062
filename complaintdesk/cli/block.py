"""``complaintdesk block check NUMBER``: tell whether a number is blocked."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from complaintdesk.cli.opening import open_desk

if TYPE_CHECKING:
    import argparse

    from complaintdesk.cli.messages import Voice


def run(given: argparse.Namespace, voice: Voice) -> int:
    """Return 1 with the reason if the number is blocked, else 0."""
    with open_desk(given.home, given, voice) as desk:
        block = desk.blocks.check(given.number)
    if block is None:
        print(voice.say("block.free"))
        return 0
    since = datetime.fromtimestamp((block.decided_at or block.proposed_at) / 1_000_000).astimezone()
    reason = voice.say(f"block.{block.reason.value}")
    print(voice.say("block.blocked", reason=reason, since=f"{since:%Y-%m-%d %H:%M}", case=block.case_number))
    return 1
