"""Order files: dropped on the window, explained once, watched for, and stopped; the desk goes on all the while."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication
from PySide6.QtWidgets import QApplication, QFileDialog

from complaintdesk.gui.dialogs.column_dialog import ColumnDialog

pytestmark = pytest.mark.journey

COLORME = (
    "売上ID,受注日,購入者 名前,購入者 メールアドレス,購入者 電話番号,総合計金額,発送状態,購入商品 商品名\r\n"
    '1001,2026/11/18,見本 花子,hanako@example.jp,090-0123-4567,"6,480",発送済み,ふじりんご\r\n'
    "1002,2026/11/19,見本 太郎,,090-0123-4568,980,未発送,みかん\r\n"
)
OWN = "整理番号,ご注文者,連絡先電話,品物\n77,見本 桜,090-0999-0000,梨\n78,見本 葵,090-0999-0001,柿\n"


def write(path, text: str, encoding: str = "utf-8"):
    path.write_bytes(text.encode(encoding))
    return path


def drop(person, *files) -> bool:
    """Drag files over the window and let them go; tell whether the window would have them."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(file)) for file in files])
    copy, left, none = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(QPoint(300, 300), copy, data, left, none)
    enter.ignore()
    QApplication.sendEvent(person.window, enter)
    if enter.isAccepted():
        QApplication.sendEvent(person.window, QDropEvent(QPointF(300, 300), copy, data, left, none))
    return enter.isAccepted()


def imports(person):
    return person.desk.pages.order_import


def notice(person) -> str:
    return person.window.ui.notice_text.text()


def section(person):
    """Go to 設定 → 注文 by mouse."""
    person.click(person.window.ui.settings_tab)
    page = person.window.page("settings")
    page.go_to("orders")
    return page.section("orders")


def test_a_dropped_file_is_taken_in_and_who_calls_is_known(person, tmp_path):
    person.press(Qt.Key.Key_F2)
    assert drop(person, write(tmp_path / "sales_all.csv", COLORME, "cp932"))
    person.see(lambda: "2" in notice(person) and "sales_all.csv" in notice(person), "what came of it")
    person.type("4568")
    assert person.call_page.ui.note_edit.text() == "4568"
    person.type("090-0123-4568", person.call_page.ui.number_edit)
    person.see(lambda: person.call_page.ui.order_value.text() == "1002", "the order")
    assert person.call_page.ui.order_stage_chip.text() == "発送前"


def test_what_is_no_order_file_is_not_taken(person, tmp_path):
    assert not drop(person, write(tmp_path / "picture.png", "x"))
    assert drop(person, write(tmp_path / "letter.txt", "拝啓"))
    person.see(lambda: "letter.txt" in notice(person), "the refusal")
    assert "表" in notice(person)


def test_bad_rows_are_listed_and_can_be_copied(person, tmp_path):
    page = section(person)
    drop(
        person,
        write(tmp_path / "orders.csv", COLORME + ",2026/11/18,番号なし,,,,,\r\n1003,いつか,見本,,,,,梨\r\n"),
    )
    person.see(page.ui.bad_card.isVisible, "the bad rows")
    person.click(page.ui.copy_button)
    assert QGuiApplication.clipboard().text().splitlines()[1].startswith("5\t")
    assert "いつか" in QGuiApplication.clipboard().text()
    person.see(lambda: "orders.csv" in page.ui.past_text.text(), "the import in the list")


def test_columns_are_explained_once_and_known_from_then_on(person, tmp_path):
    person.press(Qt.Key.Key_F2)
    drop(person, write(tmp_path / "hanbai.csv", OWN, "cp932"))
    person.see(lambda: "hanbai.csv" in notice(person), "that the columns are new")
    person.click(person.window.ui.notice_action)
    dialog = person.dialog(ColumnDialog)
    ui = dialog.ui
    assert ui.preview.item(0, 3).text() == "梨"
    assert not ui.import_button.isEnabled()
    assert ui.phone_box.currentData() == "連絡先電話"
    person.choose(ui.order_number_box, "整理番号")
    person.choose(ui.name_box, "ご注文者")
    ui.label_edit.selectAll()
    person.type("ショップサーブ", ui.label_edit)
    person.click(ui.import_button)
    page = section(person)
    person.see(lambda: "hanbai.csv" in page.ui.past_text.text(), "the import")
    person.come_back()
    drop(person, write(tmp_path / "next.csv", OWN.replace("77", "79"), "utf-8"))
    person.see(lambda: "next.csv" in page.ui.past_text.text(), "the next file without a question")
    assert person._dialogs(ColumnDialog) == []


def test_what_comes_to_lie_in_the_watched_folder_is_taken_in_once(person, tmp_path, monkeypatch):
    folder = tmp_path / "inbox"
    folder.mkdir()
    write(folder / "first.csv", COLORME)
    person.desk.pages.watched_orders._rest.setInterval(20)
    page = section(person)
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(folder))
    person.click(page.ui.folder_button)
    person.see(lambda: "first.csv" in page.ui.past_text.text(), "what lay there")
    write(folder / "second.csv", COLORME.replace("1001", "2001"))
    person.see(lambda: "second.csv" in page.ui.past_text.text(), "what came")
    person.see(lambda: not imports(person).busy, "rest")
    assert [row.file for row in imports(person).imports] == ["second.csv", "first.csv"]
    assert page.ui.folder_edit.text() == str(folder)
    person.click(page.ui.folder_none_button)
    person.see(lambda: page.ui.folder_edit.text() == "", "nothing watched")


def test_an_import_is_cancelled_and_notes_go_on_meanwhile(person, tmp_path):
    rows = "".join(f"{n},2026/11/18,見本,,090-0123-4567,1,未発送,梨\r\n" for n in range(60_000))
    path = write(tmp_path / "large.csv", COLORME.splitlines(keepends=True)[0] + rows)
    page = section(person)
    drop(person, path)
    person.see(lambda: imports(person).orders > 0, "the first orders")
    person.press(Qt.Key.Key_F2)
    person.say("りんごが5個潰れて届いた。")
    assert imports(person).busy
    section(person)
    person.click(page.ui.cancel_button)
    person.see(lambda: not imports(person).busy, "the end")
    assert page.ui.state_text.text().startswith("large.csv")
    assert 0 < imports(person).result.added < 60_000
    assert imports(person).result.ended == "cancelled"


def test_the_window_closes_when_the_import_has_stopped(person, tmp_path):
    rows = "".join(f"{n},2026/11/18,見本,,090-0123-4567,1,未発送,梨\r\n" for n in range(60_000))
    drop(person, write(tmp_path / "large.csv", COLORME.splitlines(keepends=True)[0] + rows))
    person.see(lambda: imports(person).orders > 0, "the first orders")
    person.window.close()
    assert person.window.isVisible()
    person.see(lambda: not person.window.isVisible(), "the window gone")
