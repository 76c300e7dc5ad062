"""The main job without a window: a call, its notes, ringing back, the unanswered tries, the block, the check."""

from __future__ import annotations

import rig

from complaintdesk.domain.caller_file import OrderRow
from complaintdesk.domain.terms import (
    BlockReason,
    BlockState,
    CaseState,
    Channel,
    EndReason,
    NoteKind,
    Outcome,
    RecordingEnd,
)
from complaintdesk.services.ports import DialProfile, RecorderReport
from complaintdesk.store import order_writing

NUMBER = "090-0123-4567"
ORDER = OrderRow(
    order_number="R-20261118-0042",
    ordered_at=rig.jst("2026-11-18 08:10"),
    name="見本 花子",
    kana="ミホン ハナコ",
    phones=("+819001234567",),
    mail="hanako@example.jp",
    items="ふじりんご 5kg",
    total_yen=6480,
    stage="dispatched",
)


def test_from_the_first_ring_to_a_block_that_holds(desk, clock, owner, staff):
    with desk.database.writing() as tx:
        order_writing.add(tx, [ORDER])

    # The phone rings; the order number says who it is.
    desk.calls.begin("c1", clock.now(), staff)
    card = desk.calls.who("", "R-20261118-0042")
    assert (card.name, card.number.e164, card.times) == ("見本 花子", "+819001234567", 0)
    desk.calls.note_caller("c1", NUMBER, card.name, ORDER.order_number, staff)
    for n, (kind, text) in enumerate(
        [
            (NoteKind.FACT, "りんごが5個潰れて届いた。箱の角がへこんでいた。"),
            (NoteKind.DEMAND, "今日中に代わりを送ってほしい。"),
            (NoteKind.ABUSE, "「ばかやろう、ただじゃ済まさないぞ」"),
        ]
    ):
        clock.advance(20 * rig.SECOND)
        desk.calls.write("c1", f"l{n}", kind, text, clock.now(), staff)
    desk.calls.correct("c1", "l0", NoteKind.FACT, "りんごが6個潰れて届いた。箱の角がへこんでいた。", staff)

    # It turns abusive: recorded, with the announcement.
    reports: list[RecorderReport] = []
    desk.recordings.start("c1", "r1", staff="", caller="", heard=reports.append)
    desk.recordings.note("c1", "r1", reports[0], staff)
    desk.recordings.announce("c1", "r1", "録音いたします。", clock.now(), staff)
    desk.recordings.recorder.stop()
    desk.recordings.note("c1", "r1", reports[1], staff)

    # Hung up politely, with the promise to ring at once; then nobody answers, on two days, at three hours.
    changed = desk.callbacks.hang_up_and_promise("c1", "p1", "代替品の可否", staff)
    (case_id,) = changed.cases
    call = desk.calls.call("c1")
    assert (call.end_reason, call.case_id) == (EndReason.CALLING_BACK, case_id)
    assert [row.promise_id for row in desk.callbacks.due()] == ["p1"]
    for n, when in enumerate(["2026-11-20 10:10", "2026-11-20 15:00", "2026-11-21 18:00"]):
        clock.at = rig.jst(when)
        dialled, _ = desk.callbacks.dial("p1", f"o{n}", DialProfile(), staff)
        assert dialled == "09001234567"
        desk.callbacks.note_outcome("p1", f"o{n}", Outcome.NO_ANSWER, staff)
    clock.at = rig.jst("2026-11-21 18:30")
    desk.cases.give_notice(
        case_id, Channel.MAIL, "11月24日までにご連絡ください。", rig.jst("2026-11-24 18:00"), owner
    )
    assert desk.cases.grounds(desk.cases.file(case_id)).unresponsive.tries_done
    assert not desk.cases.grounds(desk.cases.file(case_id)).unresponsive.reached
    clock.at = rig.jst("2026-11-25 09:00")
    assert desk.cases.grounds(desk.cases.file(case_id)).unresponsive.reached

    # Proposed by whoever is at the desk, approved by the owner.
    (block_id,) = desk.blocks.propose(case_id, BlockReason.UNRESPONSIVE, "", staff).blocks
    assert desk.blocks.check(NUMBER) is None
    desk.blocks.approve(block_id, owner)
    block = desk.blocks.check("０９０－０１２３－４５６７")
    assert block is not None
    assert (block.state, block.case_number, block.decided_by) == (BlockState.IN_FORCE, 1, rig.OWNER)
    assert block.evidence == "tries=3 days=2 recordings=1 warnings=0 mails=0"
    desk.callbacks.give_up("p1", "応答なしのため着信拒否", staff)
    desk.cases.set_state(case_id, CaseState.DONE, owner)

    # The caller rings again: flagged at once, counted as an attempt.
    clock.advance(rig.HOUR)
    desk.calls.begin("c9", clock.now(), staff)
    desk.calls.note_caller("c9", NUMBER, "", "", staff)
    assert desk.calls.who(NUMBER).block.block_id == block_id
    assert desk.blocks.list()[0].attempts == 1

    # All of it stands in the case, and the ledger is sound.
    file = desk.cases.file(case_id)
    assert (file.label, file.caller_name, file.order_number) == ("C-0001", "見本 花子", "R-20261118-0042")
    assert [line.text for line in file.calls[0].lines if not line.corrected_by][-1].startswith("りんごが6個")
    assert [attempt.outcome for attempt in file.promises[0].attempts] == [Outcome.NO_ANSWER] * 3
    assert (file.recordings[0].reason, file.recordings[0].frames) == (RecordingEnd.STOPPED, 16_000)
    verified = desk.verification.verify()
    assert verified.sound
    assert (verified.entries, verified.recordings) == (desk.store.count(), 1)
    assert verified.head == desk.store.head()[1].hex()
    before = rig.projections(desk.database)
    desk.store.rebuild()
    assert rig.projections(desk.database) == before
