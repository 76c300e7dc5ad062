"""Originals in an evidence package: as they came, listed with their hashes, and found out when they are exchanged."""

from __future__ import annotations

import hashlib
import subprocess
from datetime import datetime

import evidence_forging as forging
import mail_rig
import pikepdf
import pytest
import rig
from page_rig import Story

from complaintdesk.domain.arrived import NewMessage
from complaintdesk.domain.evidence_plan import Form
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
    for name, how in (
        ("契約.pdf", {}),
        ("鍵付き.pdf", {"encryption": pikepdf.Encryption(owner="o", user="u")}),
    ):
        with pikepdf.new() as pdf:
            pdf.add_blank_page()
            pdf.docinfo["/Title"] = "The key /Encrypt in PDF"
            pdf.save(tmp_path / name, **how)
        (paper,) = desk.messages.read_files([tmp_path / name])
        desk.messages.attach(case_id, [paper], AttachmentKind.OTHER, "", by)
    heic = desk.messages.read_picture("写真.heic", b"\0\0\0\x18ftypheic" + bytes(400))
    desk.messages.attach(case_id, [heic], AttachmentKind.OTHER, "", by)
    prepared = desk.exports.prepare(case_id, "court", story.manager)
    made = desk.exports.hand_over(
        prepared, tmp_path / "out", Form.COURT, lambda _done, _step: None, lambda: False
    )
    assert made.not_for_court == ("甲第5号証 鍵付き.pdf", "甲第6号証 写真.heic")
    yield made.path
    story.close()


def test_mails_and_files_lie_in_the_package_as_they_came_and_an_exchanged_one_is_found(package):
    files = sorted((package / "data/originals").iterdir())
    assert [file.suffix for file in files] == [".eml", ".png", ".png", ".pdf", ".pdf", ".heic"]
    assert [file.read_bytes() for file in files[:3]] == [MAIL, mail_rig.png(), PHOTO]
    assert verify_package(package) == []
    said = subprocess.run(
        ["pdftotext", "-raw", package / "data/report.pdf", "-"], capture_output=True, check=True
    )
    text = "".join(said.stdout.decode().split())
    for words in ("メール受信", "対応の証拠", "原本01-1", "新しい箱.png", hashlib.sha256(MAIL).hexdigest()):
        assert words in text, words
    listed = subprocess.run(
        ["pdftotext", "-raw", package / "data/02_証拠説明書.pdf", "-"], capture_output=True, check=True
    )
    assert "提出できない：甲第5号証鍵付き.pdf、甲第6号証写真.heic" in "".join(listed.stdout.decode().split())
    court = {file.name: file for file in package.with_name(f"{package.name}-court").iterdir()}
    assert [name for name in court if "原本" in name] == ["甲第4号証_原本1.pdf"], "a locked PDF stays out"
    assert court["甲第4号証_原本1.pdf"].read_bytes() == files[3].read_bytes()
    files[0].write_bytes(MAIL + b"!")
    forging.reseal(package)
    assert ("original differs", f"data/originals/{files[0].name}") in [
        (found.what, found.file) for found in verify_package(package)
    ]
