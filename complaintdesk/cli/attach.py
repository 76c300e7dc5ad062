"""``complaintdesk attach --case CASE FILE…``: put mails, pictures and other files into a case, as they came."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from complaintdesk.cli.opening import acting, open_desk
from complaintdesk.cli.refused import Refused
from complaintdesk.domain.arrived import Found, as_found
from complaintdesk.domain.errors import NotFound
from complaintdesk.domain.terms import AttachmentKind

if TYPE_CHECKING:
    import argparse

    from complaintdesk.cli.messages import Voice


def run(given: argparse.Namespace, voice: Voice) -> int:
    """File each mail as a message of its own date and all other files in one act, with the rights of who acts.

    What lies in the case already is left out and named; the answer is 1 then.
    """
    with open_desk(given.home, given, voice) as desk:
        by = acting(desk, given, voice)
        try:
            case_id = desk.cases.id_of(given.case)
        except NotFound:
            raise Refused(voice.say("case.unknown", case=given.case)) from None
        read = desk.messages.read_files(given.files)
        arrived = desk.messages.new_among(case_id, read)
        known = [
            path
            for path, each in zip(given.files, read, strict=True)
            if not any(each is new for new in arrived)
        ]
        now = desk.messages.now()
        for letter in (each for each in arrived if each.found is not Found.FILE):
            message = as_found(letter, now, incoming=not given.sent)
            desk.messages.add(case_id, message, letter, by)
            print(voice.say("attach.message", subject=message.subject or "—"))
        files = [each for each in arrived if each.found is Found.FILE]
        if files:
            desk.messages.attach(case_id, files, AttachmentKind(given.kind), "", by)
            print(voice.say("attach.files", count=len(files)))
        for path in known:
            print(voice.say("attach.known", path=path), file=sys.stderr)
    return 1 if known else 0
