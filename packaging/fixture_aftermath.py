"""The later half of a fixture home: what was refused, merged, handed out, listed for other systems, and let go.

What is kept in the ledger alone, and in no table that is read, does not go through ``said``.
"""

from __future__ import annotations

import tempfile
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import rig

from complaintdesk.domain.blocklist import Options
from complaintdesk.domain.disclosure import Disclosed, Handed, Recipient
from complaintdesk.domain.exhibit_words import REPORT, ExhibitWords
from complaintdesk.domain.terms import CaseState, NoteKind
from complaintdesk.services.contact_points import parse

if TYPE_CHECKING:
    from fixture_home import Maker


def everything(maker: Maker, case_id: str) -> None:
    """Do it all at the case of a home that a ``Maker`` has filled so far."""
    _refuse(maker, case_id)
    _merge(maker, case_id)
    _hand_out(maker, case_id)
    _list(maker)
    _let_go(maker)


def _refuse(maker: Maker, case_id: str) -> None:
    desk, said = maker.desk, maker.said
    desk.cases.note_refusal(case_id, said("代品も返金も要らない、謝りに来いと言う。"), maker.staff)
    desk.ladder.skip("call3", said("殺すぞと言ったため。"), maker.clock.now(), maker.staff)


def _merge(maker: Maker, case_id: str) -> None:
    merging, cases = maker.desk.merging, maker.desk.cases
    other = maker.desk.calls.call("call4").case_id
    merging.merge(other, f"C-{cases.file(case_id).number:04d}", maker.said("同じ方の別の番号"), maker.staff)
    merging.undo(other, maker.said("別の方だった"), maker.staff)
    _move_and_link(maker, case_id, other)


def _move_and_link(maker: Maker, case_id: str, other: str) -> None:
    """A call of the case goes into another and comes back, one of whose callers has an address too, or has not."""
    desk, by = maker.desk, maker.staff
    desk.splitting.move("call1", desk.cases.file(other).label, maker.said("別の注文の話"), by)
    desk.splitting.undo("call1", maker.said("やはり同じ注文"), by)
    desk.linking.link(other, "mihon-hanako@example.jp", maker.said("電話で聞いた宛先"), by)
    (link,) = desk.linking.of_case(other)
    desk.linking.unlink(other, link.link_id, maker.said("ご家族の宛先だった"), by)


def _hand_out(maker: Maker, case_id: str) -> None:
    handover, now = maker.desk.handover, maker.clock.now()
    told = Disclosed(
        recipient=Recipient.CARRIER,
        handed=Handed.OTHER,
        to_whom="見本運輸",
        ground="本人の同意",
        words=maker.said("届け先の階を伝えた"),
    )
    handover.note(case_id, told, maker.manager)
    worded = ExhibitWords(exhibit_id=REPORT, purport="箱の状態と応対の経過")
    maker.desk.exports.word(case_id, [worded], maker.manager)
    maker.desk.retention.keep_longer(case_id, now + 90 * rig.DAY, maker.said("弁護士に相談中"), maker.manager)
    with tempfile.TemporaryDirectory() as folder:
        handover.save_log(handover.log(maker.manager), Path(folder) / "log.csv", maker.manager)


def _list(maker: Maker) -> None:
    """The block in force gets another number and a later review; somebody is let through for a while."""
    blocks, exports, by = maker.desk.blocks, maker.desk.block_exports, maker.owner
    row = next(row for row in blocks.list() if row.state == "in_force")
    points = (*row.points, parse("090-0765-0000"))
    blocks.change_points(row.block_id, points, "別の番号からもかけてくる", by)
    blocks.review(row.block_id, maker.clock.now() + 30 * rig.DAY, "来月もう一度見る", by)
    let = parse("mihon-tokuisama@example.jp")
    blocks.allow([let], "卸の取引先", maker.manager)
    blocks.end_allowance(let, "取引が終わった", maker.manager)
    exports.note(exports.prepare("csv", Options(), maker.manager), "0" * 64, maker.manager)


def _let_go(maker: Maker) -> None:
    """A closed case's call has served its time: once the owner says no, once yes."""
    desk, by = maker.desk, maker.staff
    desk.shops.change_rules(replace(desk.shops.shop().rules, keep_calls_days=30), maker.owner)
    maker.erased.append("この一行は期限で消される。")
    desk.calls.begin("call7", maker.clock.now(), by)
    desk.calls.note_caller("call7", "090-0111-2222", "", "", by)
    desk.calls.write("call7", "served1", NoteKind.FACT, maker.erased[-1], maker.clock.now(), by)
    desk.calls.end("call7", by)
    desk.cases.set_state(desk.calls.call("call7").case_id, CaseState.DONE, by)
    maker.clock.advance(60 * rig.DAY)
    for answer in (desk.retention.decline, desk.retention.approve):
        due = desk.retention.due().free
        assert [item.ref for item in due] == ["call7"]
        desk.retention.propose(due, by)
        answer(desk.retention.due().batch_id, maker.owner)
