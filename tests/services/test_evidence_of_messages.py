"""Originals in an evidence package: as they came, listed with their hashes, and found out when they are exchanged."""

from __future__ import annotations

import hashlib
import subprocess
from datetime import datetime

import evidence_forging as forging
import mail_rig
import pytest
import rig
from page_rig import Story

from complaintdesk.domain.arrived import NewMessage
from complaintdesk.domain.terms import AttachmentKind, Channel, NoteKind
from complaintdesk.services.evidence.verify_package import verify_package

AT = datetime(2026, 11, 18, 14, 2, 11, tzinfo=rig.JST)
MAIL, PHOTO = mail_rig.mail(AT), mail_rig.png(8, 8, 7)


@pytest.fixture
def package(home, keyring, clock, tmp_path):
    story = Story(home, keyring, clock)
    desk, by = story.desk, story.staff
    case_id = story.case_of(story.call("090-0123-4567", "見本 花子", [(NoteKind.FACT, "箱が潰れていた")]))
    (tmp_path / "mail.eml").write_bytes(MAIL)
    (mail,) = desk.messages.read_files([tmp_path / "mail.eml"])
    photo = desk.messages.read_picture("新しい箱.png", PHOTO)
    said = mail.letter
    desk.messages.add(
        case_id,
        NewMessage(
            channel=Channel.MAIL,
            incoming=True,
            address=said.sender,
            subject=said.subject,
            body=said.body,
            at=int(AT.timestamp()) * 1_000_000,
        ),
        mail,
        by,
    )
    desk.messages.attach(case_id, [photo], AttachmentKind.PROOF, "交換後", by)
    prepared = desk.exports.prepare(case_id, "lawyer", story.manager)
    yield desk.exports.write(prepared, tmp_path / "out", lambda _done, _step: None, lambda: False)
    story.close()


def test_mails_and_files_lie_in_the_package_as_they_came_and_an_exchanged_one_is_found(package):
    files = sorted((package / "data/originals").iterdir())
    assert [file.suffix for file in files] == [".eml", ".png", ".png"]
    assert [file.read_bytes() for file in files] == [MAIL, mail_rig.png(), PHOTO]
    assert verify_package(package) == []
    said = subprocess.run(
        ["pdftotext", "-raw", package / "data/report.pdf", "-"], capture_output=True, check=True
    )
    text = "".join(said.stdout.decode().split())
    for words in ("メール受信", "対応の証拠", "原本01-1", "新しい箱.png", hashlib.sha256(MAIL).hexdigest()):
        assert words in text, words
    files[0].write_bytes(MAIL + b"!")
    forging.reseal(package)
    assert ("original differs", f"data/originals/{files[0].name}") in [
        (found.what, found.file) for found in verify_package(package)
    ]
