"""What arrives beside the telephone: mails dropped, reviews pasted, pictures attached, all of it looked at again."""

from __future__ import annotations

from datetime import datetime

import mail_rig
import pytest
import rig
from person import text_of
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication, QImage
from PySide6.QtWidgets import QApplication

from complaintdesk.domain.terms import AttachmentKind, Channel
from complaintdesk.gui.dialogs.message_dialog import MessageDialog
from complaintdesk.gui.dialogs.paper_dialog import PaperDialog

pytestmark = pytest.mark.journey

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
AT = datetime(2026, 11, 17, 21, 40, 11, tzinfo=rig.JST)


@pytest.fixture
def on_the_phone(person):
    """A call of 見本 花子 with one line."""
    person.press(Qt.Key.Key_F2)
    person.type("09001234567", person.call_page.ui.number_edit)
    person.say("hako ga tsubureta")
    return person


@pytest.fixture
def at_the_case(on_the_phone):
    """Its case, after the call."""
    person = on_the_phone
    person.press(Qt.Key.Key_F12)
    person.settle()
    person.desk.open_case(told(person, lambda desk: desk.calls.recent()[0].case_id))
    person.settle()
    person.see(lambda: case_page(person).ui.timeline.isVisible(), "the timeline")
    return person


def told(person, question):
    answers = []
    person.desk.session.ask(question, answers.append)
    person.settle()
    return answers[0]


def the_case(person):
    return told(person, lambda desk: desk.cases.file(desk.calls.recent()[0].case_id))


def case_page(person):
    return person.window.page("cases")


def drop(widget, *paths):
    """Let files go over a widget, as the system tells it."""
    held = QMimeData()
    held.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    place, action = QPoint(30, 20), Qt.DropAction.CopyAction
    button, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    QApplication.sendEvent(widget, QDragEnterEvent(place, action, held, button, keys))
    QApplication.sendEvent(widget, QDropEvent(place.toPointF(), action, held, button, keys))


def closed(person, kind) -> None:
    """Wait until a dialog of a kind is gone."""
    person.see(
        lambda: not any(isinstance(w, kind) and w.isVisible() for w in QApplication.topLevelWidgets()),
        f"no {kind.__name__}",
    )


def chips(person) -> list[str]:
    return [row.chip for row in case_page(person).ui.timeline.model().rows if hasattr(row, "chip")]


def choose_row(person, key: str) -> None:
    timeline = case_page(person).ui.timeline
    timeline.setFocus()
    timeline.setCurrentIndex(timeline.model().index(timeline.model().row_of(key)))


def test_a_mail_dropped_during_the_call_is_shown_before_it_is_filed_and_stands_beside_the_call(
    on_the_phone, tmp_path
):
    person = on_the_phone
    path = tmp_path / "mail.eml"
    path.write_bytes(mail_rig.mail(AT))
    drop(person.call_page.ui.note_edit, path)
    dialog = person.dialog(MessageDialog)
    ui = dialog.ui
    person.see(lambda: text_of(ui.subject_edit) == "りんごが割れていた", "the subject")
    assert text_of(ui.words_edit) == "箱を開けたら割れていました。"
    assert ui.words_edit.isReadOnly()
    assert text_of(ui.address_edit) == mail_rig.HANAKO
    assert ui.picture_label.isVisible()
    assert the_case(person).messages == ()
    person.press(Qt.Key.Key_Return, CTRL)
    closed(person, MessageDialog)
    person.click(person.call_page.ui.papers_button)  # what arrives next is added by the button
    person.dialog(MessageDialog)
    person.press(Qt.Key.Key_Escape)
    closed(person, MessageDialog)
    person.press(Qt.Key.Key_F12)
    person.settle()
    file = the_case(person)
    (message,) = file.messages
    assert (message.channel, message.incoming, message.at) == (
        Channel.MAIL,
        True,
        int(AT.timestamp()) * 1_000_000,
    )
    person.desk.open_case(file.case_id)
    person.see(lambda: chips(person)[:2] == ["メール受信", "電話"], "mail and call on one timeline")


def test_a_review_is_pasted_with_its_stars_and_where_it_stands(at_the_case):
    person = at_the_case
    QGuiApplication.clipboard().setText("★☆☆☆☆ 割れていた\n二度と買いません")
    person.press(Qt.Key.Key_A, CTRL | SHIFT)
    dialog = person.dialog(MessageDialog)
    ui = dialog.ui
    person.press(Qt.Key.Key_V, CTRL)
    person.see(lambda: ui.stars_box.currentData() == 1, "one star")
    assert ui.channel_box.currentData() == Channel.REVIEW
    person.type("mihon mall", ui.site_edit)
    person.press(Qt.Key.Key_Return, CTRL)
    closed(person, MessageDialog)
    (review,) = the_case(person).messages
    assert (review.channel, review.site, review.stars) == (Channel.REVIEW, "mihon mall", 1)
    person.see(lambda: "レビュー" in chips(person), "the review on the timeline")


def test_a_picture_is_pasted_as_proof_of_the_fix_and_looked_into(at_the_case):
    person = at_the_case
    QGuiApplication.clipboard().setImage(QImage.fromData(mail_rig.png(400, 300)))
    person.press(Qt.Key.Key_A, CTRL | SHIFT)
    dialog = person.dialog(MessageDialog)
    person.press(Qt.Key.Key_V, CTRL)
    person.see(lambda: dialog.ui.kind_box.isVisible(), "what the picture is")
    person.choose(dialog.ui.kind_box, AttachmentKind.PROOF)
    person.type("atarashii hako", dialog.ui.caption_edit)
    person.press(Qt.Key.Key_Return, CTRL)
    closed(person, MessageDialog)
    person.see(lambda: "対応の証拠" in chips(person), "the proof on the timeline")
    (row,) = the_case(person).attachments
    choose_row(person, row.message_id)
    person.press(Qt.Key.Key_Return)
    viewer = person.dialog(PaperDialog)
    label = viewer.ui.picture_label
    person.see(lambda: label.isVisible() and not label.pixmap().isNull(), "the picture")
    before = label.pixmap().width()
    person.click(viewer.ui.larger_button)
    assert label.pixmap().width() > before
    person.press(Qt.Key.Key_Escape)


def test_what_came_first_is_looked_at_again_with_its_sender_and_its_files(at_the_case, tmp_path):
    person = at_the_case
    mail, photo, broken = tmp_path / "mail.eml", tmp_path / "foto.png", tmp_path / "bomb.png"
    mail.write_bytes(mail_rig.mail(AT))
    photo.write_bytes(mail_rig.png(60, 60, 9))
    broken.write_bytes(mail_rig.bomb())
    drop(case_page(person).ui.timeline, mail, photo, broken)
    dialog = person.dialog(MessageDialog)
    person.see(lambda: text_of(dialog.ui.subject_edit), "the mail")
    person.press(Qt.Key.Key_Return, CTRL)
    person.see(lambda: dialog.ui.kind_box.isVisible(), "the files after it")
    person.press(Qt.Key.Key_Return, CTRL)
    closed(person, MessageDialog)
    file = the_case(person)
    choose_row(person, file.messages[0].message_id)
    person.press(Qt.Key.Key_Return)
    viewer = person.dialog(PaperDialog)
    assert mail_rig.HANAKO in text_of(viewer.ui.facts_label)
    assert "+0900" in text_of(viewer.ui.facts_label)
    viewer.ui.leaf_box.setFocus()
    person.press(Qt.Key.Key_Down)
    person.see(lambda: viewer.ui.picture_label.pixmap().width() == 40, "the picture in the mail")
    person.press(Qt.Key.Key_Escape)
    closed(person, PaperDialog)
    person.come_back()
    choose_row(person, file.attachments[1].message_id)
    person.press(Qt.Key.Key_Return)
    viewer = person.dialog(PaperDialog)
    person.see(viewer.ui.unseen_label.isVisible, "that it is not shown")
    assert viewer.ui.save_button.isEnabled()
    person.press(Qt.Key.Key_Escape)


def test_an_escape_too_many_throws_away_nothing_that_was_written(at_the_case):
    person = at_the_case
    person.press(Qt.Key.Key_A, CTRL | SHIFT)
    ui = person.dialog(MessageDialog).ui
    person.type("お電話のとおり", ui.words_edit)
    person.press(Qt.Key.Key_Escape)
    assert ui.cancel_button.hasFocus()
    assert text_of(ui.words_edit) == "お電話のとおり"
    person.type("です", ui.words_edit)
    for _ in range(2):
        person.press(Qt.Key.Key_Escape)
    closed(person, MessageDialog)
