"""Whatever a package leaves out or makes black, the rows that it shows are those that its ledger tells of."""

from __future__ import annotations

import pytest
from rig import DAY

from complaintdesk.domain.evidence_plan import LeftOut, Plan
from complaintdesk.domain.terms import NoteKind, WhoRings
from complaintdesk.services.evidence import layout
from complaintdesk.services.evidence.ledger_said import Said
from complaintdesk.services.evidence.narrowing import Withholding, narrowed
from complaintdesk.services.evidence.rows_shown import check_rows


@pytest.fixture
def case_ids(desk, clock, staff, manager):
    """Two cases: a call went from one into the other with its promises, a warning and a refusal."""
    for call_id in ("c1", "c2"):
        clock.advance(DAY)
        desk.calls.begin(call_id, clock.now(), staff)
        desk.calls.note_caller(call_id, "090-0000-0001", "見本 花", "M-1", staff)
        desk.calls.write(call_id, f"l-{call_id}", NoteKind.FACT, "箱が潰れていた", clock.now(), staff)
        desk.ladder.warn(call_id, "大声はおやめください", clock.now(), staff)
        desk.ladder.refuse(call_id, "代わりの品は要らない", clock.now(), staff)
        desk.promises.make_in_call(call_id, f"p-{call_id}", "返金の確認", clock.now() + DAY, staff)
        desk.promises.assign(f"p-{call_id}", WhoRings.SENIOR, "", staff)
        desk.calls.end(call_id, staff)
    first = desk.calls.call("c1").case_id
    desk.callbacks.promise(first, "ring", "c2", clock.now() + 2 * DAY, "在庫の件", staff)
    desk.team.comment(first, "話せば分かる方", manager)
    clock.advance(DAY)
    second, _ = desk.splitting.move("c2", "", "別の花の注文", staff)
    desk.promises.close(desk.cases.file(second).made[0].promise_id, "", staff, kept=True)
    return first, second


def problems(desk, case_id, plan):
    """Return what the check would find, without writing a package."""
    case, withholding = narrowed(desk.cases.file(case_id), plan), Withholding(plan)
    said = Said(layout.streams(case), frozenset())
    for entry, _, body in desk.store.chain(desk.store.desk_id):
        if entry.stream not in said.own or body is None:
            continue
        if withholding.why(entry, body):
            said.withheld[entry.stream] += 1
            said.rows.hear_nothing(entry)
        else:
            said.rows.hear(entry, body)
    left_out = {what.value for what in LeftOut if plan.leaves_out(what)}
    bounded = plan.since is not None or plan.until is not None
    return list(check_rows(case, said, left_out | ({layout.PERIOD} if bounded else set())))


def test_no_plan_makes_a_sound_case_look_forged(desk, case_ids, clock):
    middle = clock.now() - DAY
    plans = [
        *(Plan(), Plan(since=middle), Plan(until=middle), Plan(left_out=frozenset(LeftOut))),
        *(Plan(redacted=(word,)) for word in ("花", "090-0000-0001", "の", "箱", "大声")),
        Plan(since=middle, redacted=("返金", "代わり"), left_out=frozenset({LeftOut.OPINIONS})),
    ]
    for case_id in case_ids:
        for plan in plans:
            assert problems(desk, case_id, plan) == [], plan
