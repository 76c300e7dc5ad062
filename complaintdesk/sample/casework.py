"""What happens to a case between its calls: mail, decisions, warnings, notices, blocks."""

from __future__ import annotations

from typing import TYPE_CHECKING

from complaintdesk.domain.block import KeptWay
from complaintdesk.domain.case_events import MessageAdded
from complaintdesk.domain.terms import BlockReason, CaseState, Channel, Fault, Role
from complaintdesk.sample import teamwork
from complaintdesk.sample.script import Misspelt

if TYPE_CHECKING:
    from complaintdesk.sample.performance import Performance
    from complaintdesk.sample.script import Act

_CHANNELS = {"メール": Channel.MAIL, "手紙": Channel.LETTER, "レビュー": Channel.REVIEW}
_NEW_LINE = " / "


def perform(performance: Performance, act: Act, at: int) -> None:
    """Let one act happen at ``at`` (UTC µs). Raises Misspelt."""
    channel = _CHANNELS.get(act.verb.removesuffix("受信").removesuffix("送信"))
    if channel is not None:
        _message(performance, act, at, channel)
    elif act.verb.startswith("拒否"):
        _block(performance, act)
    else:
        _decide(performance, act, at)


def _message(performance: Performance, act: Act, at: int, channel: Channel) -> None:
    stage = performance.stage
    incoming = not act.verb.endswith("送信")
    words = act.words
    by = stage.staff["桜"]
    if not incoming:
        name, _, words = words.partition(" ")
        by = stage.staff[name]
    subject, _, body = words.partition(" | ")
    message = MessageAdded(
        message_id=stage.ids.new(),
        channel=channel,
        incoming=incoming,
        address=performance.customer.mail if channel is Channel.MAIL else "",
        subject=subject,
        body=body.replace(_NEW_LINE, "\n"),
        at=at,
    )
    stage.desk.cases.add_message(performance.case_id, message, by)


def _block(performance: Performance, act: Act) -> None:
    blocks = performance.stage.desk.blocks
    name, _, words = act.words.partition(" ")
    by = performance.stage.staff[name]
    if act.verb == "拒否申請":
        reason, _, words = words.partition(" ")
        asked = blocks.propose(performance.case_id, BlockReason(reason), words, by, kept=KeptWay.MAIL)
        (performance.block_id,) = asked.blocks
    elif act.verb == "拒否承認":
        blocks.approve(performance.block_id, by)
    elif act.verb == "拒否却下":
        blocks.decline(performance.block_id, words, by)
    elif act.verb == "拒否解除":
        blocks.lift(performance.block_id, words, by)
    else:
        raise Misspelt(act.verb)


def _decide(performance: Performance, act: Act, at: int) -> None:
    desk, case_id = performance.stage.desk, performance.case_id
    name, _, words = act.words.partition(" ")
    by = performance.stage.staff[name]
    match act.verb:
        case "責任":
            desk.cases.judge_fault(case_id, Fault(words), by)
        case "状態":
            desk.cases.set_state(case_id, CaseState(words), by)
            if words == CaseState.DONE.value:
                people = desk.shops.shop().staff
                owner = next(person.staff_id for person in people if person.role is Role.OWNER)
                desk.cases.mark_seen(case_id, owner)
        case "判断":
            desk.cases.decide(case_id, words, by)
        case "通告":
            desk.cases.warn(case_id, words, by)
        case "最終通知":
            days, channel, words = words.split(" ", 2)
            reply_by = performance.moment(at, days, "18:00")
            desk.cases.give_notice(case_id, _CHANNELS[channel], words, reply_by, by)
        case "断念":
            desk.callbacks.give_up(performance.open_promises.pop(0), words, by)
        case _:
            teamwork.act(performance, act)
