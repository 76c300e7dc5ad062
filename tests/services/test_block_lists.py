"""The block list for other systems: each format as its own reader takes it, and no cell or command says more."""

from __future__ import annotations

import csv
import io
import re

import pikepdf
import pytest
import rig
import vobject
from lxml import etree
from sievelib.parser import Parser

from complaintdesk.domain.blocklist import Form, Options
from complaintdesk.domain.contact_point import ContactPoint, PointKind
from complaintdesk.domain.custody import BlockListExported
from complaintdesk.domain.errors import FileNotWritten, InvalidInput, NotAllowed, NotFound
from complaintdesk.domain.terms import BlockReason
from complaintdesk.services.blocklists import gmail, microsoft365, vcard
from complaintdesk.services.blocklists.formats import FORMATS
from complaintdesk.services.blocklists.listing import Listed, Listing, cell, number, table
from complaintdesk.services.contact_points import parse

ABROAD = "+12015550123"


def listing(*typed, allowed=(), case="C-0001"):
    rows = tuple(
        Listed(
            point=parse(each), block_id=f"b{place}", case=case, reason="threat", since="2026-11-20",
            review="2027-05-20",
        )
        for place, each in enumerate(typed)
    )  # fmt: skip
    return Listing(rows=rows, allowed=tuple(parse(each) for each in allowed))


LIST = listing(
    "090-0123-4567",
    "050-1234*",
    ABROAD,
    "非通知",
    "taro@example.jp",
    "o'brien+x@example.jp",
    "@bad.example.jp",
)
NATIONAL, INTERNATIONAL = Options(), Options(form=Form.INTERNATIONAL)


def rows_of(data: bytes) -> list[list[str]]:
    return list(csv.reader(io.StringIO(data.decode("utf-8-sig"), newline="")))


def written(key, of=LIST, options=NATIONAL):
    return FORMATS[key].write(of, options)


@pytest.mark.parametrize(
    ("key", "options", "rows"),
    [
        ("freepbx", NATIONAL, [["number", "description"], ["09001234567", "C-0001 2026-11-20"],
                               ["01012015550123", "C-0001 2026-11-20"]]),
        ("freepbx", INTERNATIONAL, [["number", "description"], ["819001234567", "C-0001 2026-11-20"],
                                    ["12015550123", "C-0001 2026-11-20"]]),
        ("3cx", NATIONAL, [["Number", "Description"], ["09001234567", "C-0001 2026-11-20"],
                           ["0501234*", "C-0001 2026-11-20"], ["01012015550123", "C-0001 2026-11-20"]]),
        ("yeastar", NATIONAL, [["Name", "Type", "Number"], ["1 C-0001 2026-11-20", "inbound", "09001234567"],
                               ["2 C-0001 2026-11-20", "inbound", "0501234."],
                               ["3 C-0001 2026-11-20", "inbound", "01012015550123"]]),
    ],
)  # fmt: skip
def test_tables_are_read_back_as_the_system_wants_them(key, options, rows):
    assert rows_of(written(key, options=options).data) == rows


def test_the_points_of_one_block_share_a_row_where_the_system_takes_several():
    rows = listing("090-0123-4567", "050-1234*").rows
    together = Listing(rows=tuple(Listed(**{**{name: getattr(row, name) for name in Listed.__slots__},
                                           "block_id": "b1"}) for row in rows))  # fmt: skip
    assert rows_of(written("yeastar", together).data)[1][2] == "09001234567&0501234."


def test_a_plain_table_has_the_columns_one_chose_and_reads_in_excel():
    options = Options(columns=("kind", "number", "hyphened", "reason", "review"))
    data = written("csv", options=options).data
    assert data.startswith(b"\xef\xbb\xbf")
    rows = rows_of(data)
    assert rows[1] == ["number", "09001234567", "090-0123-4567", "threat", "2027-05-20"]
    assert ["mail", "taro@example.jp"] in [row[:2] for row in rows]
    with pytest.raises(InvalidInput):
        written("csv", options=Options(columns=("name",)))


@pytest.mark.parametrize("start", list("=+-@\t\r＝＋－＠"))
def test_no_cell_starts_a_formula(start):
    evil = f"{start}cmd|' /C calc'!A0"
    (read,) = rows_of(table((evil,), []).encode())
    assert read[0] == f"'{evil}"
    assert cell("090") == "090"


def test_no_cell_of_any_table_starts_a_formula():
    evil = listing(ABROAD, "+44*", "=1+1@example.jp", "-x@example.jp", case="=HYPERLINK(1)")
    for key in ("freepbx", "3cx", "yeastar", "csv"):
        for options in (NATIONAL, INTERNATIONAL, Options(columns=("number", "hyphened", "case"))):
            for row in rows_of(written(key, evil, options).data):
                assert not [text for text in row if text.startswith(tuple("=+-@\t\r"))]


def test_asterisk_commands_put_one_number_each_and_a_note_ends_none():
    lines = written("asterisk").data.decode().splitlines()
    assert lines[0] == 'database put blacklist 09001234567 "C-0001 2026-11-20"'
    assert lines[-1] == 'database put blacklist blocked "1"'
    evil = written("asterisk", listing("090-0123-4567", case='x"\nsystem rm')).data.decode()
    assert re.fullmatch(r'database put blacklist 09001234567 "[^"\n\\]*"\n', evil)


def test_numbers_come_back_from_either_form():
    for e164 in ("+819001234567", ABROAD, "+81501234"):
        national, international = number(e164, Form.NATIONAL), number(e164, Form.INTERNATIONAL)
        assert f"+{international}" == e164
        back = f"+{national[3:]}" if national.startswith("010") else f"+81{national[1:]}"
        assert back == e164


def test_a_phonebook_holds_every_number_in_one_contact():
    numbers = [f"090-0000-{place:04d}" for place in range(200)]
    card = vobject.readOne(written("vcard", listing(*numbers)).data.decode())
    assert (card.version.value, card.fn.value) == ("3.0", vcard.NAME)
    assert [tel.value for tel in card.contents["tel"]] == [parse(each).value for each in numbers]
    assert card.categories.value == ["着信拒否"]
    data = written("vcard").data
    assert max(len(line) for line in data.split(b"\r\n")) <= 75


def sieve_of(data: bytes) -> Parser:
    parser = Parser()
    assert parser.parse(data), parser.error
    return parser


def test_sieve_files_into_the_evidence_folder_and_neither_discards_nor_answers():
    data = written("sieve").data
    names = {command.name for rule in sieve_of(data).result for command in rule.walk()}
    assert {"fileinto", "stop"} <= names
    assert not names & {"discard", "reject", "ereject", "redirect", "keep"}
    text = data.decode()
    assert '"taro@example.jp"' in text
    assert 'address :domain :is "from" ["bad.example.jp"]' in text
    assert 'fileinto "証拠"' in text


def test_sieve_spares_who_is_let_through_and_quotes_every_name():
    of = listing("@bad.example.jp", "taro@example.jp", allowed=("friend@bad.example.jp", "taro@example.jp"))
    text = written("sieve", of, Options(folder='証"拠\\')).data
    sieve_of(text)
    assert b'not anyof (address :is "from" ["friend@bad.example.jp", "taro@example.jp"])' in text
    assert 'fileinto "証\\"拠\\\\";'.encode() in text
    many = listing(*(f"u{place}@example.jp" for place in range(250)))
    assert written("sieve", many).data.count(b'fileinto "') == 3


def test_gmail_filters_stay_below_its_limit_and_never_throw_away():
    addresses = [f"someone-{place}@mail{place}.example.jp" for place in range(120)]
    data = written("gmail", listing(*addresses, "@bad.example.jp")).data
    feed = etree.fromstring(data, etree.XMLParser(resolve_entities=False))
    names = {"a": "http://www.w3.org/2005/Atom", "p": "http://schemas.google.com/apps/2006"}
    entries = feed.xpath("//a:entry", namespaces=names)
    assert len(entries) > 2
    senders = []
    for entry in entries:
        found = {each.get("name"): each.get("value") for each in entry.xpath("p:property", namespaces=names)}
        assert set(found) == {"from", "label", "shouldArchive", "shouldNeverSpam"}
        assert len(found["from"]) <= gmail.LONGEST
        senders += found["from"].split(" OR ")
    assert senders == [*addresses, "bad.example.jp"]


def test_gmail_markup_in_a_label_stays_a_label():
    data = written("gmail", options=Options(folder='"/><evil>&')).data
    assert etree.fromstring(data).xpath("//*[local-name()='evil']") == []


def test_powershell_takes_twenty_at_a_time_and_every_word_stays_a_string():
    many = listing(*(f"u{place}@example.jp" for place in range(45)), "o'brien@example.jp", "@bad.example.jp")
    text = written("m365-tenant", many).data.decode("utf-8-sig")
    commands = text.splitlines()
    assert [line.count("@example.jp'") for line in commands] == [20, 20, 6]
    assert "'o''brien@example.jp'" in text
    assert all(line.startswith("New-TenantAllowBlockListItems -ListType Sender -Block") for line in commands)
    rules = written("m365-folder", many, Options(folder="証拠’; evil")).data.decode("utf-8-sig")
    assert "$Folder = '証拠’’; evil'" in rules
    assert rules.count("-MoveToFolder") == 4
    assert "'@bad.example.jp','.bad.example.jp'" in rules
    assert microsoft365.quoted("a'b") == "'a''b'"


def test_who_is_let_through_is_in_no_file_and_nothing_wide_stops_them():
    of = listing("090-0123-4567", "050-1234*", "090-0000-0002", allowed=("090-0123-4567", "050-1234-5678"))
    for key in ("freepbx", "3cx", "yeastar", "csv", "vcard", "asterisk"):
        assert [row.point.shown for row in written(key, of).taken] == ["090-0000-0002"]
    assert not written("gmail", listing("@bad.example.jp", allowed=("x@bad.example.jp",))).taken


@pytest.fixture
def blocked(desk, owner):
    wanted = [parse(each) for each in ("090-0123-4567", "050-1234*", "taro@example.jp")]
    (block_id,) = desk.blocks.propose("", BlockReason.THREAT, "脅し", owner, points=wanted).blocks
    desk.blocks.approve(block_id, owner)


def test_every_list_that_goes_out_stands_in_the_ledger(desk, blocked, manager, staff, tmp_path):
    with pytest.raises(NotAllowed):
        desk.block_exports.prepare("freepbx", NATIONAL, staff)
    with pytest.raises(NotFound):
        desk.block_exports.prepare("fax", NATIONAL, manager)
    prepared = desk.block_exports.prepare("freepbx", NATIONAL, manager)
    assert (prepared.taken, [row.point.shown for row in prepared.left_out]) == (1, ["0501234*"])
    out = tmp_path / prepared.target.file
    out.write_text("an older list")
    sha256 = desk.block_exports.write(prepared, out)
    assert out.read_bytes() == prepared.data
    assert [path.name for path in out.parent.glob("*.csv*")] == [out.name]
    with pytest.raises(NotAllowed):
        desk.block_exports.note(prepared, sha256, staff)
    desk.block_exports.note(prepared, sha256, manager)
    noted = desk.custody.acts()[0]
    assert noted.event == BlockListExported(target="freepbx", count=1, sha256=sha256)
    assert noted.staff == rig.MANAGER


def test_a_folder_that_is_not_there_is_said(desk, blocked, manager, tmp_path):
    prepared = desk.block_exports.prepare("vcard", NATIONAL, manager)
    with pytest.raises(FileNotWritten):
        desk.block_exports.write(prepared, tmp_path / "none" / "list.vcf")


def test_the_card_for_144_counts_its_places(desk, blocked, manager, tmp_path):
    prepared = desk.block_exports.prepare("card-144", Options(slots=6), manager)
    text = prepared.data.decode()
    assert "拒否中の番号 1 件 ／ 登録枠 6 件" in text
    assert "090-0123-4567" in text
    out = tmp_path / "card.pdf"
    desk.block_exports.write(prepared, out)
    with pikepdf.open(out) as pdf:
        assert len(pdf.pages) == 1
    full = Listing(
        rows=tuple(
            Listed(
                point=ContactPoint(kind=PointKind.NUMBER, value=f"+8190{place:08d}", shown=f"{place}"),
                block_id="b", case="", reason="threat", since=f"2026-{place:04d}", review="",
            )
            for place in range(40)
        )
    )  # fmt: skip
    kept = written("card-144", full)
    assert len(kept.taken) == 30
    assert kept.taken[0].point.shown == "39"
    assert "ほか 10 件" in kept.data.decode()
