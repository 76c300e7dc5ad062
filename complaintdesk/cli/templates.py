"""``complaintdesk templates --out DIR``: write the templates of what a shop needs in writing."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from complaintdesk.cli.opening import open_desk

if TYPE_CHECKING:
    import argparse

    from complaintdesk.cli.messages import Voice


def run(given: argparse.Namespace, voice: Voice) -> int:
    """Write them with the shop's name; a file that lies there already is left as it is."""
    with open_desk(given.home, given, voice) as desk:
        written = desk.shops.write_templates(given.out, datetime.now().astimezone().date())
    for path in written:
        print(path)
    return 0
