"""Filing messages and files: kept byte for byte, checked, erased, refused; on both engines."""

from __future__ import annotations

from datetime import datetime

import mail_rig
import pytest
import rig
from sqlalchemy import delete, update

from complaintdesk.devices.disks import LocalDisks
from complaintdesk.domain import message
from complaintdesk.domain.arrived import NewMessage
from complaintdesk.domain.erasure import BAR
from complaintdesk.domain.errors import InvalidInput, NoRoom, NotAllowed, OnHold, OriginalHarmed
from complaintdesk.domain.terms import AttachmentKind, Channel, NoteKind
from complaintdesk.services import cases
from complaintdesk.services.messages import MessageService
from complaintdesk.services.ports import KEPT_FREE
from complaintdesk.store import tables

AT = datetime(2026, 11, 18, 14, 2, 11, tzinfo=rig.JST)
MAIL = mail_rig.mail(AT)
PHOTO = mail_rig.png(8, 8, 7)


@pytest.fixture
def case_id(desk, staff):
    desk.calls.begin("c1", rig.jst("2026-11-18 10:00"), staff)
    desk.calls.note_caller("c1", "090-0123-4567", "見本 花子", "", staff)
    desk.calls.write("c1", "l1", NoteKind.FACT, "箱が潰れていた", rig.jst("2026-11-18 10:01"), staff)
    desk.calls.end("c1", staff)
    return desk.calls.call("c1").case_id


@pytest.fixture
def filed(desk, staff, case_id, tmp_path):
    """A mail with a picture in it, and a picture that proves the fix."""
    (tmp_path / "mail.eml").write_bytes(MAIL)
    (tmp_path / "直した.png").write_bytes(PHOTO)
    mail, photo = desk.messages.read_files([tmp_path / "mail.eml", tmp_path / "直した.png"])
    said = mail.letter
    desk.messages.add(
        case_id,
        NewMessage(
            channel=Channel.MAIL,
            incoming=True,
            address=said.sender,
            subject=said.subject,
            body=said.body,
            at=said.sent_at,
            our_address=said.recipient,
            zone=said.zone,
        ),
        mail,
        staff,
    )
    desk.messages.attach(case_id, [photo], AttachmentKind.PROOF, "交換した箱", staff)
    return desk.cases.file(case_id)


def test_what_was_filed_comes_back_byte_for_byte_with_its_hash_in_the_chain(desk, filed, case_id):
    (mail,), (photo,) = filed.messages, filed.attachments
    assert desk.messages.open(case_id, mail.message_id).data == MAIL
    assert desk.messages.open(case_id, mail.message_id, 1).data == mail_rig.png()
    assert desk.messages.open(case_id, photo.message_id).data == PHOTO
    assert (mail.address, mail.zone, mail.parts[0].name) == (mail_rig.HANAKO, "+0900", "割れたりんご.png")
    assert (photo.kind, photo.caption) == (AttachmentKind.PROOF, "交換した箱")
    assert desk.verification.verify().faults == ()
    for words in ("りんごが割れて", "交換した箱", "割れたりんご"):
        assert desk.searching.find(words), words
    before = rig.projections(desk.database)
    desk.store.rebuild()
    assert rig.projections(desk.database) == before


def test_a_changed_a_lost_and_a_foreign_original_are_named(desk, filed, case_id, tamper):
    with desk.database.reading() as tx:
        places = tx.execute(tables.original.select().order_by(tables.original.c.seq)).all()
    first, second = (row.seq for row in places)
    table = tables.original
    tamper(update(table).where(table.c.seq == first).values(body=MAIL[:-1] + b"!"))
    tamper(update(table).where(table.c.seq == second).values(seq=1))
    faults = "\n".join(desk.verification.verify(read_tables=False).faults)
    assert f"entry {first} of desk desk1: its original was changed" in faults
    assert f"entry {second} of desk desk1: its original is missing" in faults
    assert "entry 1 of desk desk1: an original it does not name" in faults
    with pytest.raises(OriginalHarmed):
        desk.messages.open(case_id, filed.messages[0].message_id)
    tamper(delete(table))


def test_an_erased_message_leaves_no_byte_and_the_record_stays_sound(desk, filed, case_id, owner, manager):
    message_id = filed.messages[0].message_id
    desk.custody.hold(case_id, "訴訟", manager)
    with pytest.raises(OnHold):
        desk.custody.erase_message(case_id, message_id, "お申し出", owner)
    desk.custody.release(case_id, "終了", owner)
    desk.custody.erase_message(case_id, message_id, "お申し出", owner)
    row = desk.cases.file(case_id).messages[0]
    assert (row.subject, row.original, row.parts) == (BAR, None, ())
    with desk.database.reading() as tx:
        assert [found.body for found in tx.execute(tables.original.select())] == [PHOTO]
    assert desk.verification.verify().faults == ()
    assert desk.searching.find("割れたりんご") == []


def test_a_mail_from_the_caller_counts_as_contact_and_one_to_them_does_not(desk, filed, case_id):
    case, _ = cases.load(desk.store, case_id)
    assert case.messages_in == (int(AT.timestamp()) * 1_000_000,)


def test_staff_save_no_original_and_a_managers_saving_is_on_record(
    desk, filed, case_id, staff, manager, tmp_path
):
    mail = filed.messages[0]
    target = tmp_path / "copy.eml"
    with pytest.raises(NotAllowed):
        desk.messages.save(case_id, mail.message_id, 0, target, staff)
    assert not target.exists()
    desk.messages.save(case_id, mail.message_id, 0, target, manager)
    assert target.read_bytes() == MAIL
    assert [path.name for path in tmp_path.glob(".*")] == []
    last = desk.cases.file(case_id).decisions[-1]
    assert (last.kind, last.words) == ("case.original_saved", "りんごが割れていた")


def test_what_cannot_be_filed_is_refused_in_words(desk, staff, case_id, filed, tmp_path, monkeypatch):
    def refusal(paths):
        with pytest.raises(InvalidInput) as refused:
            desk.messages.attach(case_id, desk.messages.read_files(paths), AttachmentKind.OTHER, "", staff)
        return refused.value.why

    empty = tmp_path / "empty.txt"
    empty.touch()
    assert refusal([tmp_path / "gone.png"]) == "missing"
    assert refusal([tmp_path]) == "missing"
    assert refusal([empty]) == "empty"
    assert refusal([tmp_path / "直した.png"]) == "filed already"
    assert refusal([empty] * (message.MOST_FILES + 1)) == "too many"
    monkeypatch.setattr(message, "MOST_BYTES", 10)
    assert refusal([tmp_path / "mail.eml"]) == "too large"


def test_a_disk_that_is_nearly_full_takes_words_but_no_file(desk, staff, case_id, clock, ids, tmp_path):
    class NearlyFull(LocalDisks):
        def free(self, folder):
            return KEPT_FREE + len(PHOTO)

    service = MessageService(desk.store, clock, ids, desk.shops, NearlyFull(), tmp_path, rig.JST)
    photo = service.read_picture("a.png", PHOTO)
    with pytest.raises(NoRoom):
        service.attach(case_id, [photo], AttachmentKind.OTHER, "", staff)
    said = NewMessage(
        channel=Channel.CHAT, incoming=True, address="", subject="", body="まだですか", at=clock.now()
    )
    service.add(case_id, said, None, staff)
    file = desk.cases.file(case_id)
    assert ([row.body for row in file.messages], file.attachments) == (["まだですか"], ())
