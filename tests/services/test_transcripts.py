"""Transcripts: begun from the notes, kept as they are written, final as versions; handed over, found and erased."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest
import rig
from evidence_forging import change_json, found, ledger_rows
from sqlalchemy import func, select

from complaintdesk.domain.erasure import BAR
from complaintdesk.domain.errors import InvalidInput, NotAllowed, NotFound
from complaintdesk.domain.evidence_plan import Form, LeftOut, Plan
from complaintdesk.domain.hit import HitKind
from complaintdesk.domain.terms import AbuseType, NoteKind
from complaintdesk.domain.transcript import Sheet, Speaker, Speakers, Utterance
from complaintdesk.services.evidence.redaction import BLACK
from complaintdesk.services.evidence.verify_package import verify_package
from complaintdesk.store import tables

LINES = [
    (NoteKind.FACT, "「馬鹿にするな」と叫んだ。"),
    (NoteKind.DEMAND, "隣の見本花子さんの分も送れ。"),
    (NoteKind.ANSWER, "できないと答えた。"),
    (NoteKind.OPINION, "疲れた。"),
]


def said(at_ms: int, speaker: Speaker, words: str) -> Utterance:
    return Utterance(at_ms=at_ms, speaker=speaker, words=words)


WHO = Speakers(staff="見本担当", caller="見本 太郎", other="お隣の方")
WRITTEN = Sheet(
    speakers=WHO,
    utterances=(
        said(700, Speaker.STAFF, "あの、それは、できかねます。"),
        said(120, Speaker.CALLER, "隣の見本花子さんの分も、ええと、送ってよ。"),
        said(900, Speaker.NOTE, ""),
    ),
)


@pytest.fixture
def recorded(desk, clock, staff):
    """A call of one second, recorded, with a line each 0.2 s of it; its case."""
    desk.calls.begin("c1", clock.now(), staff)
    desk.calls.note_caller("c1", "090-0123-4567", "見本 太郎", "", staff)
    heard: list = []
    desk.recordings.start("c1", "r1", staff="", caller="", heard=heard.append)
    desk.recordings.recorder.stop()
    for report in heard:
        desk.recordings.note("c1", "r1", report, staff)
    began = desk.calls.call("c1").recordings[0].started_at
    for place, (kind, text) in enumerate(LINES):
        desk.calls.write("c1", f"l{place}", kind, text, began + (place + 1) * 200_000, staff)
    desk.conduct.mark_abuse("c1", "l0", AbuseType.VERBAL, staff)
    desk.calls.end("c1", staff)
    return desk.calls.call("c1").case_id


def versions(desk):
    (row,) = desk.calls.call("c1").recordings
    return row.transcripts


def test_it_begins_with_what_was_noted_while_the_recording_ran(desk, recorded, manager):
    sheet, row = desk.transcripts.begin("r1", manager)
    assert sheet.speakers == Speakers(staff=rig.STAFF, caller="見本 太郎")
    assert [(each.at_ms, each.speaker) for each in sheet.utterances] == [
        (200, Speaker.CALLER),  # its mark says that it is abuse
        (400, Speaker.CALLER),
        (600, Speaker.STAFF),
    ]
    assert row.length_us == 1_000_000


def test_what_is_written_is_kept_as_it_stands_until_it_is_final(desk, recorded, manager):
    desk.transcripts.keep_draft("r1", WRITTEN)
    assert desk.transcripts.begin("r1", manager)[0] == WRITTEN
    before = desk.store.count()
    desk.transcripts.keep_draft("r1", replace(WRITTEN, utterances=()))
    assert desk.store.count() == before, "a draft is no entry"
    desk.transcripts.seal("r1", WRITTEN, manager)
    sheet, _ = desk.transcripts.begin("r1", manager)
    assert [each.at_ms for each in sheet.utterances] == [120, 700], "by time, and without what is empty"


def test_a_later_version_takes_the_place_of_none(desk, recorded, manager, owner):
    desk.transcripts.seal("r1", WRITTEN, manager)
    more = replace(WRITTEN, utterances=(*WRITTEN.utterances, said(950, Speaker.OTHER, "もしもし")))
    assert desk.transcripts.seal("r1", more, owner).cases == {recorded}
    assert [(row.staff, len(row.said.utterances)) for row in versions(desk)] == [
        (rig.MANAGER, 2),
        (rig.OWNER, 3),
    ]
    desk.transcripts.seal("r1", more, manager)
    assert len(versions(desk)) == 2, "what stands there already is no entry again"
    before = rig.projections(desk.database)
    desk.store.rebuild()
    assert rig.projections(desk.database) == before


@pytest.mark.parametrize(
    ("utterances", "why"),
    [
        ((), "empty"),
        ((said(0, Speaker.STAFF, "　"),), "empty"),
        ((said(1001, Speaker.STAFF, "はい"),), "time"),
        ((said(0, Speaker.STAFF, "あ" * 4001),), "too long"),
    ],
)
def test_what_the_recording_cannot_hold_is_not_made_final(desk, recorded, manager, utterances, why):
    with pytest.raises(InvalidInput) as refused:
        desk.transcripts.seal("r1", Sheet(utterances=utterances), manager)
    assert (refused.value.field, refused.value.why) == ("transcript", why)


def test_staff_neither_begin_one_nor_make_it_final(desk, recorded, staff):
    with pytest.raises(NotAllowed):
        desk.transcripts.begin("r1", staff)
    with pytest.raises(NotAllowed):
        desk.transcripts.seal("r1", WRITTEN, staff)


def test_the_search_finds_its_words_and_leads_to_the_recording(desk, recorded, manager):
    desk.transcripts.seal("r1", WRITTEN, manager)
    (hit,) = desk.searching.find("できかねます", 10)
    assert (hit.kind, hit.ref, hit.case_id) == (HitKind.TRANSCRIPT, "r1", recorded)


def hand_over(desk, case_id, by, out, plan=None):
    prepared = desk.exports.prepare(case_id, "police", by, plan=plan or Plan())
    return desk.exports.hand_over(prepared, out, Form.FOLDER, lambda _done, _step: None, lambda: False).path


def test_a_package_holds_the_newest_version_and_black_words_of_third_persons(
    desk, recorded, manager, tmp_path
):
    desk.transcripts.seal("r1", WRITTEN, manager)
    package = hand_over(desk, recorded, manager, tmp_path, Plan(redacted=("見本花子",)))
    assert verify_package(package) == []
    everything = b"".join(file.read_bytes() for file in package.rglob("*") if file.is_file())
    assert "見本花子".encode() not in everything
    (row,) = json.loads((package / "data/case.json").read_bytes())["calls"][0]["recordings"]
    (version,) = row["transcripts"]
    assert version["said"]["utterances"][0]["words"] == f"隣の{BLACK}さんの分も、ええと、送ってよ。"


def test_other_words_in_a_transcript_are_found_and_without_the_sound_it_stays_in_the_store(
    desk, recorded, manager, tmp_path
):
    desk.transcripts.seal("r1", WRITTEN, manager)
    package = hand_over(desk, recorded, manager, tmp_path / "all")

    def soften(data):
        (version,) = data["calls"][0]["recordings"][0]["transcripts"]
        version["said"]["utterances"][0]["words"] = "お願いします。"

    change_json(package, soften)
    assert {
        ("data/case.json", "not in the ledger"),
        ("data/case.json", "missing from the case"),
    } <= found(package)
    silent = Plan(left_out=frozenset({LeftOut.RECORDINGS}))
    package = hand_over(desk, recorded, manager, tmp_path / "silent", silent)
    assert verify_package(package) == []
    held = [row for row in ledger_rows(package) if row.withheld]
    assert [(row.entry.kind, row.withheld) for row in held] == [("recording.transcribed", "recording")]


def drafts(desk) -> int:
    with desk.database.reading() as tx:
        return tx.execute(select(func.count()).select_from(tables.transcript_draft)).scalar_one()


def test_with_a_recording_goes_all_that_was_written_down_from_it(desk, recorded, owner, tmp_path):
    desk.transcripts.seal("r1", WRITTEN, owner)
    desk.transcripts.keep_draft("r1", WRITTEN)
    desk.custody.erase_recording("r1", "求めにより", owner)
    (version,) = versions(desk)
    assert (version.said.utterances, version.said.speakers) == ((), Speakers())
    assert drafts(desk) == 0
    assert desk.searching.find("できかねます", 10) == []
    for verb in (desk.transcripts.begin, lambda *_: desk.transcripts.keep_draft("r1", WRITTEN)):
        with pytest.raises(NotFound):
            verb("r1", owner)
    assert verify_package(hand_over(desk, recorded, owner, tmp_path)) == []


def test_with_a_line_goes_a_transcript_that_repeats_it_and_no_other(desk, recorded, owner):
    sheet, _ = desk.transcripts.begin("r1", owner)
    desk.transcripts.seal("r1", WRITTEN, owner)
    desk.transcripts.seal("r1", sheet, owner)
    desk.transcripts.keep_draft("r1", WRITTEN)
    desk.custody.erase_line("c1", "l0", "求めにより", owner)
    assert [bool(row.said.utterances) for row in versions(desk)] == [True, False]
    assert drafts(desk) == 1
    assert desk.calls.call("c1").lines[0].text == BAR
    assert desk.transcripts.begin("r1", owner)[0] == WRITTEN
    desk.transcripts.keep_draft("r1", sheet)
    desk.custody.erase_line("c1", "l1", "求めにより", owner)
    assert drafts(desk) == 0
