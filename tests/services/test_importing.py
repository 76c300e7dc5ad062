"""Importing orders: known ones filled up, nothing taken twice, bad rows told, and a process that can be stopped."""

from __future__ import annotations

import io
import json
import marshal
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
import rig

from complaintdesk import importer
from complaintdesk.devices.importer import ImporterProcess
from complaintdesk.domain.errors import ImportFailed, LayoutUnknown, StorageFailed, StoreBusy
from complaintdesk.services.orders.import_run import ImportRun
from complaintdesk.services.orders.layout import Field, as_data, parse
from complaintdesk.services.orders.rows import BadRow
from complaintdesk.store import order_writing
from complaintdesk.store.dialects import ways_of
from complaintdesk.store.order_writing import Packed

if TYPE_CHECKING:
    from complaintdesk.services.ports import ImportJob, ImportResult

COLORME = (
    "売上ID,受注日,購入者 名前,購入者 メールアドレス,購入者 電話番号,総合計金額,発送状態,購入商品 商品名\r\n"
    '1001,2026/11/18,見本 花子,hanako@example.jp,090-0123-4567,"6,480",未発送,ふじりんご\r\n'
    "1002,2026/11/19,見本 太郎,,090-0123-4568,980,未発送,みかん\r\n"
    "1001,2026/11/18,見本 花子,hanako@example.jp,03-0000-0001,,未発送,ジュース\r\n"
)
YAHOO_ORDERS = (
    "OrderId,OrderTime,BillName,BillPhoneNumber,TotalPrice\ny-1,2026/11/18 10:00,見本 花子,09001234567,980\n"
)
YAHOO_ITEMS = "OrderId,LineId,Title,Quantity\ny-1,1,梨,2\ny-1,2,柿,1\n"


@pytest.fixture
def take(desk, tmp_path):
    """Import a text here, without the processes: what they would send each other goes from hand to hand."""

    def taken(text: str, encoding: str = "utf-8") -> tuple[order_writing.Tally, list[BadRow]]:
        path = tmp_path / "orders.csv"
        path.write_bytes(text.encode(encoding))
        job = desk.imports.prepare(desk.imports.look_at(path, desk.imports.layouts()))
        data = json.loads(json.dumps({**vars_of(job), "file": str(path)}))
        sent = io.BytesIO()
        importer.read(data, sent)
        sent.seek(0)
        run = ImportRun(desk.database, job.at, path.name, str(job.columns["source"]))
        bad: list[BadRow] = []
        while head := sent.read(4):
            columns, wrong, _ = marshal.loads(sent.read(int.from_bytes(head, "big")))
            run.take(columns)
            bad += [BadRow(line=line, why=why, shown=shown) for line, why, shown in wrong]
        run.end(len(bad), "done")
        return run.tally, bad

    return taken


def vars_of(job: ImportJob) -> dict[str, object]:
    return {"encoding": job.encoding, "columns": job.columns, "utc_offset_s": job.utc_offset_s}


def order(desk, number: str):
    return desk.calls.who("", number).orders[0]


def test_item_rows_that_come_apart_are_one_order(desk, take):
    tally, bad = take(COLORME)
    assert (tally.added, tally.changed, tally.same, bad) == (2, 0, 0, [])
    first = order(desk, "1001")
    assert first.items == "ふじりんご、ジュース"
    assert first.phones == ("+819001234567", "+81300000001")
    assert (first.total_yen, first.source, first.ordered_at) == (6480, "colorme", rig.jst("2026-11-18 00:00"))


def test_the_same_file_again_changes_nothing(desk, take):
    take(COLORME)
    before = order(desk, "1001"), order(desk, "1002")
    tally, _ = take(COLORME, "cp932")
    assert (order(desk, "1001"), order(desk, "1002")) == before
    assert tally.added == 0
    assert [row.ended for row in desk.imports.imports()] == ["done", "done"]


def test_what_a_later_file_says_takes_the_place_of_what_it_said_before(desk, take):
    take(COLORME)
    tally, _ = take(COLORME.replace("未発送,みかん", "発送済み,温州みかん").replace("見本 太郎", "見本 次郎"))
    assert tally.changed >= 1
    changed = order(desk, "1002")
    assert (changed.stage, changed.items, changed.name) == ("dispatched", "温州みかん", "見本 次郎")
    assert [each.name for each in desk.calls.candidates("次郎")] == ["見本 次郎"]
    assert desk.calls.candidates("太郎") == []


@pytest.mark.parametrize("files", [(YAHOO_ORDERS, YAHOO_ITEMS), (YAHOO_ITEMS, YAHOO_ORDERS)])
def test_two_files_of_one_order_fill_each_other(desk, take, files):
    for text in files:
        take(text)
    filled = order(desk, "y-1")
    assert (filled.name, filled.items, filled.total_yen) == ("見本 花子", "梨 ×2、柿", 980)
    assert [row.name for row in desk.calls.candidates("4567")] == ["見本 花子"]


def test_two_shop_systems_may_use_the_same_number(desk, take):
    take(COLORME)
    take("注文番号,注文者,処理状況,電話番号\n1001,見本 桜,済,090-0999-0000\n")
    assert {each.source for each in desk.calls.who("", "1001").orders} >= {"colorme", "makeshop"}


def test_bad_rows_are_told_and_do_not_stop_the_rest(desk, take):
    tally, bad = take(COLORME + ",2026/11/18,番号なし,,,,,\r\n1003,いつか,見本 三,,1,x,未発送,梨\r\n")
    assert [(row.line, row.why) for row in bad] == [
        (5, "no order number"),
        (6, "date"),
        (6, "phone"),
        (6, "total"),
    ]
    assert (tally.added, order(desk, "1003").name) == (3, "見本 三")
    assert desk.imports.imports()[0].bad == 4


def test_new_orders_among_known_ones_are_told_apart(take):
    """Whatever the numbers of a batch are: between those of others, beyond them, or twice in it."""
    header = "売上ID,受注日,購入者 名前,購入者 電話番号,総合計金額,発送状態,購入商品 商品名\r\n"
    counted = []
    for numbers in ("20 40", "30", "25 30", "50 60 50", "10"):
        tally, _ = take(
            header + "".join(f"{number},2026/11/18,見本,,1,,梨\r\n" for number in numbers.split())
        )
        counted.append((tally.added, tally.changed, tally.same))
    assert counted == [(2, 0, 0), (1, 0, 0), (1, 0, 1), (2, 0, 0), (1, 0, 0)]


def test_the_index_is_tidied_in_small_steps_until_nothing_is_left(desk):
    for number in range(12):
        columns = list(zip(*(packed(number * 20 + each) for each in range(20)), strict=True))
        with desk.database.writing() as tx:
            order_writing.take(tx, 1, "x", columns)
    for _ in range(200):
        with desk.database.writing() as tx:
            if not order_writing.tidy(tx):
                break
    with desk.database.reading() as tx:
        found = ways_of(tx).orders.find(tx, ["＃n000"], 2**31 - 1, 1000)
    assert found == sorted(range(1, 241), reverse=True)


def packed(number: int) -> Packed:
    return Packed(f"N{number:06d}", 0, "見本", "", "", "", "", None, "", f"＃n000 n{number}")


# --- layouts


OWN = "伝票,お客様,でんわ,品物\n77,見本 花子,090-0123-4567,梨\n"


def test_an_unknown_file_is_asked_about_once_and_known_from_then_on(desk, take, tmp_path):
    path = tmp_path / "own.csv"
    path.write_text(OWN, encoding="utf-8")
    seen = desk.imports.look_at(path, desk.imports.layouts())
    assert (seen.layout, seen.header, seen.rows[0][1]) == (
        None,
        ("伝票", "お客様", "でんわ", "品物"),
        "見本 花子",
    )
    with pytest.raises(LayoutUnknown):
        desk.imports.prepare(seen)
    columns = {Field.ORDER_NUMBER: ("伝票",), Field.NAME: ("お客様",), Field.PHONE: ("でんわ",)}
    with pytest.raises(LayoutUnknown):
        desk.imports.keep_layout("ショップサーブ", seen.header, {Field.NAME: ("お客様",)})
    kept = desk.imports.keep_layout("ショップサーブ", seen.header, columns)
    assert parse(as_data(kept), "") == kept
    assert desk.imports.look_at(path, desk.imports.layouts()).layout == kept
    take(OWN)
    assert (order(desk, "77").name, order(desk, "77").source) == ("見本 花子", "ショップサーブ")
    desk.imports.drop_layout(kept.source)
    assert desk.imports.look_at(path, desk.imports.layouts()).layout is None


@pytest.mark.parametrize(
    ("content", "why"), [(None, "missing"), (b"", "not a table"), (b"only,a,header\n", "not a table")]
)
def test_what_is_no_table_is_refused(desk, tmp_path, content, why):
    path = tmp_path / "x.csv"
    if content is not None:
        path.write_bytes(content)
    with pytest.raises(ImportFailed) as failed:
        desk.imports.look_at(path, desk.imports.layouts())
    assert failed.value.why == why


# --- the processes


def imported(desk, path, cancelled=lambda: False) -> tuple[ImportResult, list[float]]:
    told: list[float] = []
    result = desk.imports.import_file(path, None, lambda progress: told.append(progress.done), cancelled)
    return result, told


def test_a_file_is_imported_by_processes_of_its_own_on_either_engine(desk, tmp_path):
    path = tmp_path / "orders.csv"
    path.write_bytes((COLORME + ",2026/11/18,番号なし,,,,,\r\n").encode("cp932"))
    result, told = imported(desk, path)
    assert (result.added, result.bad, result.ended) == (2, 1, "done")
    assert result.bad_rows == ((5, "no order number", ""),)
    assert told == sorted(told)
    assert order(desk, "1001").items == "ふじりんご、ジュース"


def test_a_cancelled_import_keeps_what_it_took_and_can_come_again(desk, tmp_path):
    path = tmp_path / "orders.csv"
    rows = "".join(f"{n},2026/11/18,見本,,090-0123-4567,1,未発送,梨\r\n" for n in range(40_000))
    path.write_text(COLORME.splitlines(keepends=True)[0] + rows, encoding="utf-8")
    result, _ = imported(desk, path, cancelled=lambda: True)
    assert result.ended == "cancelled"
    assert 0 < result.added < 40_000
    assert desk.imports.imports()[0].ended == "cancelled"


def test_two_imports_at_once_do_not_run_into_each_other(desk, tmp_path):
    path = tmp_path / "orders.csv"
    path.write_text(COLORME, encoding="utf-8")
    job = desk.imports.prepare(desk.imports.look_at(path, desk.imports.layouts()))

    class Meanwhile:
        """An importer during whose work somebody asks for another import."""

        def run(self, *_: object) -> ImportResult:
            with pytest.raises(StoreBusy):
                desk.imports.run(job, lambda _: None, lambda: False)
            return ImporterProcess().run(job, lambda _: None, lambda: False)

    other = type(desk.imports)(
        desk.store, Meanwhile(), rig.SteeredClock(), rig.JST, desk.home, desk.imports._hold
    )
    assert other.run(job, lambda _: None, lambda: False).added == 2


def test_an_import_into_a_store_that_is_gone_says_so(desk, tmp_path):
    path = tmp_path / "orders.csv"
    path.write_text(COLORME, encoding="utf-8")
    job = desk.imports.prepare(desk.imports.look_at(path, desk.imports.layouts()))
    lost = replace(job, store=tmp_path / "gone.db", url="")
    with pytest.raises(StorageFailed):
        desk.imports.run(lost, lambda _: None, lambda: False)
