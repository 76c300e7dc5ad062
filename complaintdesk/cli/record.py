"""``complaintdesk record --seconds N --out FILE``: a test for support, through the same recorder as a call's."""

from __future__ import annotations

import math
import sys
from typing import TYPE_CHECKING

from complaintdesk.cli.refused import Refused
from complaintdesk.services.sound import FORMS

if TYPE_CHECKING:
    import argparse

    from complaintdesk.cli.messages import Voice

LONGEST_S = 600
_FLAT = 0.003
"""Below this share of full scale nobody spoke."""


def run(given: argparse.Namespace, voice: Voice) -> int:
    """Record, write, and say how loud each side was; 1 if one was flat or gave nothing for a while."""
    if not 1 <= given.seconds <= LONGEST_S:
        raise Refused(voice.say("record.seconds"))
    if given.out.suffix.lower().removeprefix(".") not in FORMS:
        raise Refused(voice.say("record.form", path=given.out))
    if given.out.exists():
        raise Refused(voice.say("record.exists", path=given.out))
    from complaintdesk import app

    def begun(names: tuple[str, ...]) -> None:
        print(voice.say("record.from", names=" / ".join(names)), flush=True)

    tested = app.Computer().record(given.seconds, given.out, given.staff, given.caller, begun)
    print(voice.say("record.done", seconds=f"{tested.seconds:.1f}", path=given.out))
    amiss = False
    for side, level in (("staff", tested.staff), ("caller", tested.caller)):
        name = voice.say(f"record.{side}")
        if level < _FLAT:
            amiss = True
            print(voice.say("record.flat", side=name), file=sys.stderr)
        else:
            print(voice.say("record.level", side=name, decibel=f"{20 * math.log10(level):.0f}"))
    for side, ms in tested.gaps:
        amiss = True
        print(voice.say("record.gap", side=voice.say(f"record.{side}"), ms=ms), file=sys.stderr)
    return 1 if amiss else 0
