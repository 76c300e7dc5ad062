"""What is left out of a package stands nowhere in it: opinions in any form, other times, words of what stays here."""

from __future__ import annotations

import base64
import json
from dataclasses import replace

import pytest
import rig

from complaintdesk.domain.conduct import CallInterviewed
from complaintdesk.domain.evidence_plan import Form, LeftOut, Plan, preset
from complaintdesk.domain.exhibit_words import REPORT, ExhibitWords
from complaintdesk.domain.terms import AbuseType, BlockReason, NoteKind
from complaintdesk.domain.transcript import Sheet, Speaker, Utterance
from complaintdesk.services.evidence.verify_package import verify_package


@pytest.fixture
def case_id(desk, clock, staff):
    desk.calls.begin("c1", clock.now(), staff)
    desk.calls.note_caller("c1", "090-0123-4567", "見本 太郎", "", staff)
    desk.calls.write("c1", "l1", NoteKind.ABUSE, "「馬鹿者」", clock.now(), staff)
    desk.conduct.find_out(
        "c1", CallInterviewed(core="本当の怒りの理由", wish="交換", opinion="箱を替える"), staff
    )
    desk.calls.end("c1", staff)
    return desk.calls.call("c1").case_id


def everything(package):
    """Return all texts of a package: what can be read as such, and the bodies in its ledger."""
    said = []
    for file in package.rglob("*"):
        if file.suffix in {".json", ".csv", ".txt"}:
            said.append(file.read_text(encoding="utf-8"))
        if file.suffix == ".jsonl":
            rows = map(json.loads, file.read_text(encoding="utf-8").splitlines())
            said += [base64.b64decode(row["body"]).decode() for row in rows if row["body"]]
    return "".join(said)


def hand_over(desk, case_id, by, out, plan):
    prepared = desk.exports.prepare(case_id, "police", by, plan=plan)
    package = desk.exports.hand_over(prepared, out, Form.FOLDER, lambda *_: None, lambda: False).path
    assert verify_package(package) == []
    return everything(package)


def test_without_opinions_no_judgement_and_no_comment_goes_out(desk, case_id, staff, manager, tmp_path):
    desk.team.comment(case_id, "決めつけた一言", staff)
    told = hand_over(desk, case_id, manager, tmp_path, preset("police"))
    assert [word in told for word in ("馬鹿者", "本当の怒り", "箱を替える", "決めつけた")] == [
        True,
        *[False] * 3,
    ]


def test_blocks_of_another_time_stay_here(desk, case_id, clock, staff, owner, tmp_path):
    (block_id,) = desk.blocks.propose(case_id, BlockReason.THREAT, "前の期間の言葉", staff).blocks
    desk.blocks.approve(block_id, owner)
    clock.advance(rig.DAY)
    told = hand_over(desk, case_id, owner, tmp_path, Plan(since=clock.now() - rig.HOUR))
    assert "前の期間の言葉" not in told


def test_of_the_words_for_exhibits_those_go_out_that_stand_on_the_list(desk, case_id, manager, tmp_path):
    words = [
        ExhibitWords(exhibit_id=REPORT, purport="暴言の事実"),
        ExhibitWords(exhibit_id="r9", purport="隣人の病"),
    ]
    desk.exports.word(case_id, [ExhibitWords(exhibit_id=REPORT, purport="下書きの言葉")], manager)
    desk.exports.word(case_id, words, manager)
    told = hand_over(desk, case_id, manager, tmp_path, Plan(left_out=frozenset({LeftOut.RECORDINGS})))
    assert [word in told for word in ("暴言の事実", "隣人の病", "下書きの言葉")] == [True, False, False]


def test_what_is_left_of_opinions_and_recordings_that_were_marked_or_erased_hinders_nothing(
    desk, case_id, clock, staff, manager, owner, tmp_path
):
    desk.recordings.start("c1", "r1", staff="", caller="", heard=(heard := []).append)
    desk.recordings.recorder.stop()
    for report in heard:
        desk.recordings.note("c1", "r1", report, staff)
    for line in ("l2", "l3"):
        desk.calls.write("c1", line, NoteKind.OPINION, f"所見{line}", clock.now(), staff)
        desk.conduct.mark_abuse("c1", line, AbuseType.VERBAL, staff)
    said = Utterance(at_ms=10, speaker=Speaker.CALLER, words="消される言葉")
    begun = desk.transcripts.begin("r1", manager)[0]
    desk.transcripts.seal("r1", replace(begun, sheet=Sheet(utterances=(said,))), manager)
    desk.custody.erase_line("c1", "l3", "本人の求め", owner)
    desk.custody.erase_recording("r1", "本人の求め", owner)
    stays = frozenset({LeftOut.OPINIONS, LeftOut.RECORDINGS})
    told = hand_over(desk, case_id, manager, tmp_path, Plan(left_out=stays))
    assert [word in told for word in ("馬鹿者", "所見l2", "消される言葉")] == [True, False, False]
