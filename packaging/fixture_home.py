"""Makes a small home of the present version with every kind of event in it, for later versions to open.

Run at each release: `python packaging/fixture_home.py tests/fixtures/homes/NNNN`, NNNN being the schema. Beside the
folder a file of the same name says what must be found in it. The recovery code is the tests' own.
"""

from __future__ import annotations

import hashlib
import json
import shutil
import sys
import tempfile
from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import fixture_aftermath
import rig

from complaintdesk import app, paths
from complaintdesk.domain.case_events import MessageAdded
from complaintdesk.domain.conduct import CallInterviewed
from complaintdesk.domain.decision import Cause, EndingNoted, Remedy
from complaintdesk.domain.errors import WrongPin
from complaintdesk.domain.house_rules import HouseRule, Topic
from complaintdesk.domain.people import TRIES_TO_NOTE
from complaintdesk.domain.promise import RosterSet
from complaintdesk.domain.shop import Rules
from complaintdesk.domain.teamwork import HandOverReason
from complaintdesk.domain.telling import Told
from complaintdesk.domain.terms import (
    AbuseType,
    AttachmentKind,
    BlockReason,
    CaseState,
    Channel,
    EndReason,
    Fault,
    NoteKind,
    Outcome,
    Role,
    UnreasonableDemand,
    Urgency,
    WhoRings,
)
from complaintdesk.domain.transcript import Sheet, Speaker, Utterance
from complaintdesk.sample.played_recorder import PlayedRecorder
from complaintdesk.services import phone_numbers
from complaintdesk.services.homes import Homes
from complaintdesk.services.ports import RecorderGap, RecorderReport, RecorderShift
from complaintdesk.store.dialects import sqlcipher
from complaintdesk.store.keyslots import derive, load, open_with_code

if TYPE_CHECKING:
    from complaintdesk.services.desk import Desk

LINES = {
    NoteKind.FACT: "りんごが五個つぶれて届いた。",
    NoteKind.DEMAND: "今日中に代わりを送ってほしい。",
    NoteKind.READBACK: "「箱の角がへこんでいた」で間違いない。",
    NoteKind.EMOTION: "とても残念そうだった。",
    NoteKind.ANSWER: "確認して折り返すと伝えた。",
    NoteKind.PROMISE: "二分以内に電話する。",
    NoteKind.ABUSE: "「馬鹿野郎」と二回言った。",
    NoteKind.OPINION: "配送中の破損と思われる。",
}


NOT_IN_IT = {
    "desk.verification_failed",
    "desk.tail_lost",
    "desk.rekeyed",
    "desk.restored",
}
"""The kinds of event that this home does without: they tell of damage, or of another home."""


class Maker:
    """Does everything that can be done at a desk once; every text that is to be found again goes through ``said``."""

    def __init__(self, desk: Desk, clock: rig.SteeredClock) -> None:
        self.desk = desk
        self.clock = clock
        self.owner, self.manager, self.staff = (rig.person(desk, name) for name, _ in rig.PEOPLE)
        self.words: list[str] = []
        self.erased: list[str] = []
        self.audio: dict[str, str] = {}

    def said(self, text: str) -> str:
        """Remember a text and give it back."""
        self.words.append(text)
        return text

    def everything(self) -> None:
        """Do it all."""
        rules = replace(Rules(), callback_words=self.said("すぐに折り返します。"))
        self.desk.shops.change_rules(rules, self.owner)
        case_id = self._recorded_call()
        self._ring_back(case_id)
        self._promise(case_id)
        self._handle(case_id)
        self._work_together(case_id)
        self._tell_the_rules()
        self._block(case_id)
        self._lift_a_block()
        self._a_call_noted_afterwards()
        self._people_and_their_pins()
        self._an_erased_call()
        fixture_aftermath.everything(self, case_id)
        self._the_record_itself(case_id)

    def _recorded_call(self) -> str:
        calls, by = self.desk.calls, self.staff
        calls.begin("call1", self.clock.now(), by)
        calls.note_caller("call1", "090-0123-4567", self.said("見本 𠮷子"), self.said("R-0001"), by)
        for number, (kind, text) in enumerate(LINES.items()):
            calls.write("call1", f"line{number}", kind, self.said(text), self.clock.now(), by)
        self._record("call1")
        corrected = self.said("りんごが六個つぶれて届いた。")
        calls.correct("call1", "line0", NoteKind.FACT, corrected, by)
        calls.correct("call1", "line7", NoteKind.OPINION, "", by)
        self._find_out("call1")
        calls.park("call1", by)
        self.clock.advance(rig.MINUTE)
        calls.resume("call1", by)
        self.desk.callbacks.hang_up_and_promise("call1", "promise1", self.said("代品の件"), by)
        return calls.call("call1").case_id

    def _find_out(self, call_id: str) -> None:
        conduct, by = self.desk.conduct, self.staff
        said = CallInterviewed(
            core=self.said("贈り物に間に合うかという不安"), wish=self.said("今日中の再送"), fault=Fault.OURS
        )
        conduct.find_out(call_id, said, by)
        conduct.read_back(call_id, "line2", self.said("六個ではなく七個"), by)
        conduct.mark_abuse(call_id, "line6", AbuseType.VERBAL, by)
        conduct.mark_demand(call_id, "line1", UnreasonableDemand.MEANS, by)

    def _record(self, call_id: str) -> None:
        recordings, by = self.desk.recordings, self.staff
        heard: list[RecorderReport] = []
        recordings.start(call_id, "recording1", staff="", caller="", heard=heard.append)
        recordings.recorder.stop()
        opened, ended = heard
        recordings.note(call_id, "recording1", opened, by)
        words = self.said("この通話を録音します。")
        recordings.announce(call_id, "recording1", words, self.clock.now(), by)
        gap = RecorderGap(source="caller", from_ms=200, ms=50)
        recordings.note(call_id, "recording1", gap, by)
        recordings.note(call_id, "recording1", RecorderShift(source="caller", at_ms=500, ms=1), by)
        recordings.note(call_id, "recording1", ended, by)
        begun = self.desk.transcripts.begin("recording1", self.manager)[0]
        spoken = Utterance(at_ms=100, speaker=Speaker.CALLER, words=self.said("箱が、あの、へこんでいて。"))
        sheet = Sheet(speakers=begun.sheet.speakers, utterances=(spoken,))
        self.desk.transcripts.seal("recording1", replace(begun, sheet=sheet), self.manager)
        sound = hashlib.sha256(b"".join(recordings.chunks("recording1")))
        self.audio["recording1"] = sound.hexdigest()
        with tempfile.TemporaryDirectory() as folder:
            self.desk.sound.save("recording1", Path(folder) / "sound.wav", self.manager)

    def _ring_back(self, case_id: str) -> None:
        callbacks, number = self.desk.callbacks, phone_numbers.parse("090-0123-4567")
        assert number is not None
        for call_id, outcome in (("call2", Outcome.NO_ANSWER), ("call3", Outcome.REACHED)):
            self.clock.advance(rig.HOUR)
            self.desk.calls.begin_outgoing(call_id, case_id, "promise1", number, "見本 𠮷子", self.staff)
            callbacks.note_outcome("promise1", call_id, outcome, self.staff)
        self.desk.calls.end("call3", self.staff, EndReason.FINISHED)
        due = self.clock.now() + rig.DAY
        callbacks.promise(case_id, "promise2", "call1", due, self.said("返金の件"), self.staff)
        callbacks.give_up("promise2", self.said("書面で返事をした"), self.manager)
        callbacks.promise(case_id, "promise3", "call1", due, self.said("お詫びの件"), self.staff)

    def _promise(self, case_id: str) -> None:
        desk, by = self.desk, self.staff
        due = self.clock.now() + rig.DAY
        desk.shops.set_roster(RosterSet(week=((by,),) * 7), self.manager)
        desk.promises.make_in_call(
            "call3", "promise4", self.said("返金日の連絡"), due, by, to_whom=self.said("見本 𠮷子のご家族")
        )
        desk.promises.assign("promise4", WhoRings.ANOTHER, self.manager, by)
        desk.promises.close("promise4", self.said("銀行が休みだった"), self.manager, kept=False)
        desk.triage.judge(case_id, Urgency.AGITATED, by)
        desk.calls.correct_end("call3", self.clock.now(), by)

    def _handle(self, case_id: str) -> None:
        cases, by = self.desk.cases, self.manager
        cases.retitle(case_id, self.said("りんごの破損"), by)
        cases.set_state(case_id, CaseState.WAITING, by)
        cases.judge_fault(case_id, Fault.CUSTOMER, by)
        cases.warn(case_id, self.said("これ以上の暴言にはお応えできません。"), by)
        reply_by = self.clock.now() + 7 * rig.DAY
        cases.give_notice(case_id, Channel.LETTER, self.said("最終のご連絡です。"), reply_by, by)
        cases.decide(case_id, self.said("代品を一箱送る。"), by)
        decisions = self.desk.decisions
        decisions.propose(case_id, Remedy.DISCOUNT, 500, self.said("箱のへこみのため。"), None, self.staff)
        decisions.decide(case_id, Remedy.REPLACEMENT, 0, self.said("二度目のため代品とする。"), reply_by, by)
        ending = EndingNoted(
            cause=Cause.CARRIER, worked=True, stars=4, said=self.said("早くて助かりました。"), won_back=True
        )
        decisions.note_ending(case_id, ending, self.staff)
        message = MessageAdded(
            message_id="message1",
            channel=Channel.MAIL,
            incoming=True,
            address=self.said("mihon@example.jp"),
            subject=self.said("りんごについて"),
            body=self.said("写真を送ります。"),
            at=self.clock.now(),
        )
        cases.add_message(case_id, message, self.staff)
        cases.mark_seen(case_id, by)
        self._attach(case_id, by)
        self.desk.exports.note(self.desk.exports.prepare(case_id, "弁護士への相談", by), by)

    def _attach(self, case_id: str, by: str) -> None:
        """File a picture with its bytes and save it outside; ``by`` is a manager."""
        messages = self.desk.messages
        picture = messages.read_picture(self.said("交換した箱.png"), b"\x89PNG\r\n\x1a\n" + b"\0" * 64)
        messages.attach(case_id, [picture], AttachmentKind.PROOF, self.said("交換後の箱"), self.staff)
        (row,) = self.desk.cases.file(case_id).attachments
        saved = self.desk.home.with_name("saved.png")
        messages.save(case_id, row.message_id, 0, saved, by)
        saved.unlink()

    def _work_together(self, case_id: str) -> None:
        team, by, now = self.desk.team, self.staff, self.clock.now()
        team.ask("call3", "question1", self.said("代わりの箱は今日出せますか"), now, by)
        team.answer("call3", "question1", self.said("三時までなら出せる"), self.manager, by)
        words = self.said("責任者に代わります。")
        team.hand_over("call3", self.manager, HandOverReason.SENIOR, words, now, by)
        team.comment(case_id, self.said("前にも同じ箱で起きた"), self.manager)
        team.name_owner(case_id, self.manager, by)
        handling = self.said("大きな声でもまず最後まで聴く")
        team.mark_caller("090-0123-4567", by, vip=True, handling=handling, customer_type=None)

    def _tell_the_rules(self) -> None:
        shops, by, now = self.desk.shops, self.manager, self.clock.now()
        rule = HouseRule(
            rule_id="rule1",
            topic=Topic.OTHER,
            title=self.said("見本の規約"),
            text=self.said("生ものの返品はお受けできません。"),
            place=self.said("ご利用案内"),
        )
        shops.change_house_rules((rule,), by)
        shops.check_rule("rule1", published=True, by=by)
        shops.change_words("general.greet", "ja", "見本果樹園でございます。", by)
        self.desk.calls.tell("call3", Told.RULE, self.said("規約をお読みした"), now, self.staff)

    def _block(self, case_id: str) -> None:
        blocks = self.desk.blocks
        blocks.propose(case_id, BlockReason.ABUSE, self.said("一度目の申請"), self.staff)
        blocks.decline(blocks.list()[0].block_id, self.said("まだ早い"), self.owner)
        blocks.propose(case_id, BlockReason.ABUSE, self.said("二度目の申請"), self.staff)
        blocks.approve(blocks.list()[0].block_id, self.owner)

    def _lift_a_block(self) -> None:
        calls, blocks, by = self.desk.calls, self.desk.blocks, self.staff
        calls.begin("call4", self.clock.now(), by)
        calls.note_caller("call4", "090-0765-4321", self.said("見本 次郎"), "", by)
        calls.write("call4", "other1", NoteKind.DEMAND, self.said("毎日かけてくる。"), self.clock.now(), by)
        calls.end("call4", by)
        case_id = calls.call("call4").case_id
        blocks.propose(case_id, BlockReason.THREAT, self.said("脅された"), by)
        block_id = next(row.block_id for row in blocks.list() if row.case_id == case_id)
        blocks.approve(block_id, self.owner)
        blocks.lift(block_id, self.said("謝罪があった"), self.manager)

    def _people_and_their_pins(self) -> None:
        """Leave a home in which nobody has a PIN any more, so that it opens as it did."""
        people, owner, now = self.desk.people, self.owner, self.clock.now
        people.set_pin(owner, "2604-6", owner)
        people.sign_out()
        for _ in range(TRIES_TO_NOTE):
            with suppress(WrongPin):
                people.sign_in(owner, "6402-6")
            self.clock.advance(rig.MINUTE)
        self.desk.calls.begin("call9", now(), "")
        self.desk.calls.write(
            "call9", "unsigned1", NoteKind.FACT, self.said("伝票の控えが二枚ある。"), now(), ""
        )
        people.sign_in(owner, "2604-6")
        self.desk.calls.end("call9", owner)
        people.rename(self.staff, self.said("見本 茜"), owner)
        people.leave(self.staff, owner)
        people.come_back(self.staff, owner)
        people.change_role(self.manager, Role.STAFF, owner)
        people.set_pin(self.manager, "2604-7", owner)
        people.change_role(self.manager, Role.MANAGER, owner)
        people.remove_pin(self.manager, owner)
        people.remove_pin(owner, owner)

    def _a_call_noted_afterwards(self) -> None:
        now = self.clock.now()
        self.desk.calls.note_afterwards("call5", now - rig.HOUR, now - rig.HOUR + rig.MINUTE, self.staff)
        text = self.said("帰り際に思い出した。")
        self.desk.calls.write("call5", "late1", NoteKind.FACT, text, now, self.staff)

    def _an_erased_call(self) -> None:
        calls, by = self.desk.calls, self.staff
        self.erased += ["見本 消子", "この一行は消される。"]
        calls.begin("call6", self.clock.now(), by)
        calls.note_caller("call6", "", self.erased[0], "", by)
        calls.write("call6", "gone1", NoteKind.FACT, self.erased[1], self.clock.now(), by)
        calls.end("call6", by)
        self.desk.custody.erase_call("call6", self.said("本人の求め"), self.owner)

    def _the_record_itself(self, case_id: str) -> None:
        desk, by = self.desk, self.owner
        desk.custody.hold(case_id, self.said("訴えられるかもしれない"), self.manager)
        desk.custody.release(case_id, self.said("和解した"), by)
        desk.keys.set_passphrase("見本の合言葉は長くてよい", by)
        desk.keys.remove("passphrase", by)
        self.clock.advance(-rig.HOUR)  # set back: the next entry says so
        with tempfile.TemporaryDirectory() as folder:
            desk.backups.back_up(Path(folder), by, lambda _: None, lambda: False)


def make(target: Path) -> dict[str, object]:
    """Make the home and return what must be found in it; ``target`` must not exist."""
    clock, ids, keyring = rig.SteeredClock(), rig.CountedIds(), rig.MemoryKeyring()
    keyring.missing = True
    rig.found_home(target, keyring, clock, ids)
    opened = Homes(keyring, clock, ids).open(target, rig.CODE)
    desk = app.desk_on(opened, clock, ids, rig.JST, recorder=PlayedRecorder(clock, rig.tone(1.0)))
    maker = Maker(desk, clock)
    maker.everything()
    seq, head = desk.store.head()
    desk.close()
    _shrink(target)
    return {
        "seq": seq,
        "head": head.hex(),
        "words": maker.words,
        "erased": maker.erased,
        "recordings": maker.audio,
    }


def _shrink(home: Path) -> None:
    """Pack the database and leave one file of it."""
    key = derive(open_with_code(load(home), rig.CODE), "database")
    connection = sqlcipher.connect(home / load(home).database, key)
    connection.execute("VACUUM")
    connection.close()
    shutil.rmtree(paths.work(home), ignore_errors=True)


def main(target: Path) -> None:
    """Make the home and the file beside it."""
    if target.exists():
        raise SystemExit(f"{target} is there already: a released home is never made anew")
    expected = make(target)
    told = json.dumps(expected, ensure_ascii=False, indent=1) + "\n"
    target.with_suffix(".json").write_text(told, encoding="utf-8")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
