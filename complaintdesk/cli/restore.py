"""``complaintdesk restore SNAPSHOT --to HOME``: make a home out of a backup."""

from __future__ import annotations

from typing import TYPE_CHECKING

from complaintdesk.cli.ctrl_c import ctrl_c
from complaintdesk.cli.opening import with_secret
from complaintdesk.cli.progress import Progress
from complaintdesk.cli.refused import Refused

if TYPE_CHECKING:
    import argparse

    from complaintdesk.cli.messages import Voice
    from complaintdesk.services.restoring import Restoration


def run(given: argparse.Namespace, voice: Voice) -> int:
    """Return 0 if everything came back, 1 if something is named that did not."""
    if not given.snapshot.is_dir():
        raise Refused(voice.say("path.missing", path=given.snapshot))
    done = with_secret(given, voice, lambda secret: _restored(given, secret))
    print(voice.say("restore.done", path=given.to))
    for names, words in ((done.missing, "restore.missing"), (done.damaged, "restore.damaged")):
        if names:
            print(voice.say(words, names=", ".join(names)))
    print(voice.say("restore.open", path=given.to))
    return 1 if done.missing or done.damaged else 0


def _restored(given: argparse.Namespace, secret: str | None) -> Restoration:
    from complaintdesk import app

    progress = Progress()
    with ctrl_c() as pressed:
        try:
            return app.restoring().restore(given.snapshot, given.to, secret, progress.show, pressed.is_set)
        finally:
            progress.clear()
