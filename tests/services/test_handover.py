"""Handing over: the report on one page, the minimum for the police, and the log of everything that went out."""

from __future__ import annotations

import csv
import io
import subprocess
from dataclasses import replace

import pytest
from rig import DAY

from complaintdesk.domain.blocklist import Options
from complaintdesk.domain.disclosure import NECESSARY, Disclosed, Handed, Part, Recipient, Scope
from complaintdesk.domain.errors import FileNotWritten, InvalidInput, NotAllowed
from complaintdesk.domain.terms import NoteKind

POLICE = Disclosed(
    recipient=Recipient.POLICE,
    handed=Handed.MINIMUM,
    to_whom="見本警察署",
    ground="刑事訴訟法197条2項",
)
ABUSE, OPINION, FACT = "「殺すぞ」と言った", "前にも同じ人だと思う", "箱が潰れていた"


@pytest.fixture
def case_id(desk, clock, staff, manager):
    """A case with a call of three kinds of lines, long facts among them, a warning and a decision."""
    desk.calls.begin("c1", clock.now(), staff)
    desk.calls.note_caller("c1", "090-0000-0001", "見本 花", "", staff)
    for n, (kind, text) in enumerate(
        [(NoteKind.FACT, FACT), (NoteKind.ABUSE, ABUSE), (NoteKind.OPINION, OPINION)]
        + [(NoteKind.FACT, f"{n}回目の説明。" + "とても長い話。" * 40) for n in range(20)]
    ):
        desk.calls.write("c1", f"l{n}", kind, text, clock.now(), staff)
    clock.advance(125_000_000)
    desk.calls.end("c1", staff)
    case_id = desk.calls.call("c1").case_id
    desk.cases.warn(case_id, "お続けになるならお切りします", manager)
    desk.cases.decide(case_id, "返金はしない", manager)
    return case_id


def whole(clock, parts=NECESSARY) -> Scope:
    return Scope(parts=frozenset(parts), since=clock.now() - DAY, until=clock.now() + DAY)


def test_the_report_is_one_page_that_says_what_is_to_be_decided(desk, case_id, manager, tmp_path):
    page = desk.handover.report(case_id, "全額返金してよいか", "18時に折り返す")
    for said in (FACT, "返金はしない", "全額返金してよいか", "18時に折り返す", "1回　合計3分", "ほか16件"):
        assert said in page.text
    assert OPINION not in page.text
    asked = Disclosed(recipient=Recipient.HOUSE, handed=Handed.REPORT)
    prepared = desk.handover.prepare(case_id, page, asked, manager)
    noted = desk.handover.write(prepared, tmp_path / "r.pdf")
    told = subprocess.run(["pdftotext", "-raw", tmp_path / "r.pdf", "-"], capture_output=True, check=True)
    text = told.stdout.decode()
    assert (text.count("\f"), "全額返金してよいか" in text) == (1, True)
    assert (noted.file, len(noted.sha256)) == (f"{page.name}.pdf", 64)
    with pytest.raises(FileNotWritten):
        desk.handover.write(prepared, tmp_path / "nowhere" / "r.pdf")


def test_the_police_get_what_was_chosen_and_never_an_opinion(desk, case_id, clock):
    least = desk.handover.minimum(case_id, whole(clock)).text
    assert ABUSE in least
    assert "お続けになるならお切りします" in least
    assert "【着信】" in least
    assert FACT not in least
    assert OPINION not in desk.handover.minimum(case_id, whole(clock, Part)).text
    assert FACT in desk.handover.minimum(case_id, whole(clock, [Part.FACTS])).text
    earlier = replace(whole(clock), until=clock.now() - DAY // 2)
    assert ABUSE not in desk.handover.minimum(case_id, earlier).text


def test_everything_that_went_out_stands_in_the_log_with_its_ground(
    desk, case_id, clock, staff, manager, tmp_path
):
    page = desk.handover.minimum(case_id, whole(clock))
    with pytest.raises(NotAllowed):
        desk.handover.prepare(case_id, page, POLICE, staff)
    with pytest.raises(InvalidInput):
        desk.handover.prepare(case_id, page, replace(POLICE, ground=" "), manager)
    with pytest.raises(InvalidInput):
        desk.handover.note(case_id, replace(POLICE, handed=Handed.OTHER), manager)
    desk.handover.note(case_id, replace(POLICE, file="p.pdf", sha256="00"), manager)
    clock.advance(1)
    desk.exports.note(desk.exports.prepare(case_id, "court", manager), manager)
    clock.advance(1)
    prepared = desk.block_exports.prepare("csv", Options(), manager)
    desk.block_exports.note(prepared, prepared.sha256, manager)
    with pytest.raises(NotAllowed):
        desk.handover.log(staff)
    rows = desk.handover.log(manager)
    assert [row.recipient for row in rows] == [Recipient.CARRIER, Recipient.COURT, Recipient.POLICE]
    assert [bool(row.ground) for row in rows] == [False, True, True]
    assert rows[2].case_number == 1

    spiky = replace(rows[2], to_whom="=HYPERLINK(1)")
    desk.handover.save_log([*rows, spiky], tmp_path / "log.csv", manager)
    table = list(csv.reader(io.StringIO((tmp_path / "log.csv").read_text(encoding="utf-8-sig"))))
    assert table[3][2:6] == ["警察", "見本警察署", "刑事訴訟法197条2項", "必要最小限の資料"]
    assert not table[4][3].startswith("=")
    assert desk.handover.log(manager)[0].what == "4件"
    before = desk.cases.file(case_id)
    desk.store.rebuild()
    assert desk.cases.file(case_id) == before
