"""Transcripts: begun from the notes, kept as they are written, final as versions; handed over, found and erased."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest
import rig
from evidence_forging import change_json, found, ledger_rows
from sqlalchemy import func, select

from complaintdesk.domain.erasure import BAR
from complaintdesk.domain.errors import InvalidInput, NotAllowed, NotFound, StaleWrite
from complaintdesk.domain.evidence_plan import Form, LeftOut, Plan
from complaintdesk.domain.hit import HitKind
from complaintdesk.domain.terms import AbuseType, NoteKind
from complaintdesk.domain.transcript import Basis, Draft, Sheet, Speaker, Speakers, Utterance
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


def on(desk, sheet, by):
    """Return a draft of the sheet that began now."""
    return replace(desk.transcripts.begin("r1", by)[0], sheet=sheet)


def seal(desk, sheet, by):
    return desk.transcripts.seal("r1", on(desk, sheet, by), by)


def keep(desk, sheet, by):
    desk.transcripts.keep_draft("r1", on(desk, sheet, by), by)


def versions(desk):
    (row,) = desk.calls.call("c1").recordings
    return row.transcripts


def test_it_begins_with_what_was_noted_while_the_recording_ran(desk, recorded, manager):
    draft, row = desk.transcripts.begin("r1", manager)
    sheet = draft.sheet
    assert sheet.speakers == Speakers(staff=rig.STAFF, caller="見本 太郎")
    assert [(each.at_ms, each.speaker) for each in sheet.utterances] == [
        (200, Speaker.CALLER),  # its mark says that it is abuse
        (400, Speaker.CALLER),
        (600, Speaker.STAFF),
    ]
    assert row.length_us == 1_000_000


def test_what_is_written_is_kept_as_it_stands_until_it_is_final(desk, recorded, manager):
    keep(desk, WRITTEN, manager)
    assert desk.transcripts.begin("r1", manager)[0].sheet == WRITTEN
    before = desk.store.count()
    keep(desk, replace(WRITTEN, utterances=()), manager)
    assert desk.store.count() == before, "a draft is no entry"
    seal(desk, WRITTEN, manager)
    draft, _ = desk.transcripts.begin("r1", manager)
    assert [each.at_ms for each in draft.sheet.utterances] == [120, 700], "by time, and without what is empty"


def test_a_later_version_takes_the_place_of_none(desk, recorded, manager, owner):
    seal(desk, WRITTEN, manager)
    more = replace(WRITTEN, utterances=(*WRITTEN.utterances, said(950, Speaker.OTHER, "もしもし")))
    assert seal(desk, more, owner).cases == {recorded}
    assert [(row.staff, len(row.said.utterances)) for row in versions(desk)] == [
        (rig.MANAGER, 2),
        (rig.OWNER, 3),
    ]
    seal(desk, more, manager)
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
        seal(desk, Sheet(utterances=utterances), manager)
    assert (refused.value.field, refused.value.why) == ("transcript", why)


def test_staff_neither_begin_one_nor_make_it_final(desk, recorded, staff):
    with pytest.raises(NotAllowed):
        desk.transcripts.begin("r1", staff)
    with pytest.raises(NotAllowed):
        desk.transcripts.seal("r1", Draft(sheet=WRITTEN, basis=Basis()), staff)
    with pytest.raises(NotAllowed):
        desk.transcripts.keep_draft("r1", Draft(sheet=WRITTEN, basis=Basis()), staff)


def test_the_search_finds_its_words_and_leads_to_the_recording(desk, recorded, manager):
    seal(desk, WRITTEN, manager)
    (hit,) = desk.searching.find("できかねます", 10)
    assert (hit.kind, hit.ref, hit.case_id) == (HitKind.TRANSCRIPT, "r1", recorded)


def hand_over(desk, case_id, by, out, plan=None):
    prepared = desk.exports.prepare(case_id, "police", by, plan=plan or Plan())
    return desk.exports.hand_over(prepared, out, Form.FOLDER, lambda _done, _step: None, lambda: False).path


def test_a_package_holds_the_newest_version_and_black_words_of_third_persons(
    desk, recorded, manager, tmp_path
):
    seal(desk, WRITTEN, manager)
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
    seal(desk, WRITTEN, manager)
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
    seal(desk, WRITTEN, owner)
    keep(desk, WRITTEN, owner)
    before = on(desk, WRITTEN, owner)
    desk.custody.erase_recording("r1", "求めにより", owner)
    (version,) = versions(desk)
    assert (version.said.utterances, version.said.speakers) == ((), Speakers())
    assert drafts(desk) == 0
    assert desk.searching.find("できかねます", 10) == []
    for verb in (desk.transcripts.begin, lambda *_: desk.transcripts.keep_draft("r1", before, owner)):
        with pytest.raises(NotFound):
            verb("r1", owner)
    assert verify_package(hand_over(desk, recorded, owner, tmp_path)) == []


def test_with_a_line_goes_a_transcript_that_repeats_it_and_no_other(desk, recorded, owner):
    sheet = desk.transcripts.begin("r1", owner)[0].sheet
    seal(desk, WRITTEN, owner)
    seal(desk, sheet, owner)
    keep(desk, WRITTEN, owner)
    desk.custody.erase_line("c1", "l0", "求めにより", owner)
    assert [bool(row.said.utterances) for row in versions(desk)] == [True, False]
    assert drafts(desk) == 1
    assert desk.calls.call("c1").lines[0].text == BAR
    assert desk.transcripts.begin("r1", owner)[0].sheet == WRITTEN
    keep(desk, sheet, owner)
    desk.custody.erase_line("c1", "l1", "求めにより", owner)
    assert drafts(desk) == 0


def test_words_that_were_erased_do_not_come_back_from_a_sheet_that_was_open(desk, recorded, manager, owner):
    open_before = desk.transcripts.begin("r1", manager)[0]
    desk.custody.erase_line("c1", "l1", "求めにより", owner)
    for verb in (desk.transcripts.keep_draft, desk.transcripts.seal):
        with pytest.raises(StaleWrite):
            verb("r1", open_before, manager)
    anew = desk.transcripts.begin("r1", manager)[0].sheet
    assert [each.words for each in anew.utterances if each.at_ms == 400] == []
    assert BAR not in {each.words for each in anew.utterances}


def test_a_short_line_that_nobody_spoke_goes_from_what_was_written_down_of_it(desk, recorded, owner, staff):
    began = desk.calls.call("c1").recordings[0].started_at
    desk.calls.write("c1", "l9", NoteKind.FACT, "見本花子", began + 300_000, staff)
    begun = desk.transcripts.begin("r1", owner)[0]
    assert [each.words for each in begun.sheet.utterances if each.at_ms == 300] == ["［事実］見本花子"]
    desk.transcripts.seal("r1", begun, owner)
    keep(desk, begun.sheet, owner)
    desk.custody.erase_line("c1", "l9", "求めにより", owner)
    assert drafts(desk) == 0
    assert [row.said.utterances for row in versions(desk)] == [()]


def test_a_draft_that_began_before_another_was_made_final_does_not_pass_for_newer(
    desk, recorded, manager, owner
):
    keep(desk, WRITTEN, manager)
    stale = desk.transcripts.begin("r1", manager)[0]
    desk.transcripts.seal("r1", replace(stale, sheet=replace(WRITTEN, speakers=Speakers())), owner)
    desk.transcripts.keep_draft("r1", stale, manager)
    kept, row = desk.transcripts.begin("r1", manager)
    assert (kept.sheet, kept.basis.versions, len(row.transcripts)) == (WRITTEN, 0, 1), "nothing typed is lost"
    with pytest.raises(StaleWrite):
        desk.transcripts.seal("r1", kept, manager)
    assert len(versions(desk)) == 1
    desk.transcripts.seal("r1", replace(kept, basis=Basis(versions=1)), manager)
    assert len(versions(desk)) == 2
