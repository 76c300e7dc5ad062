"""What people find out, mark, promise and tell each other around the sample's calls and cases."""

from __future__ import annotations

from typing import TYPE_CHECKING

from complaintdesk.domain.caller import CustomerType
from complaintdesk.domain.conduct import CallInterviewed
from complaintdesk.domain.decision import Cause, EndingNoted, Remedy
from complaintdesk.domain.teamwork import HandOverReason
from complaintdesk.domain.telling import Told
from complaintdesk.domain.terms import AbuseType, Enquiry, OrderStage, UnreasonableDemand, Urgency
from complaintdesk.sample.script import Misspelt

if TYPE_CHECKING:
    from complaintdesk.sample.performance import Performance
    from complaintdesk.sample.script import Act, Cue

_NOTHING = "-"


def cue(performance: Performance, cue: Cue, at: int, by: str) -> None:  # noqa: C901 - one match
    """Let something happen in the call in hand at ``at`` (UTC µs). Raises Misspelt."""
    desk, call_id, staff = performance.stage.desk, performance.call_id, performance.stage.staff
    first, _, rest = cue.words.partition(" ")
    match cue.verb:
        case "聞取":
            stage, _, said = rest.partition(" ")
            core, _, wish = said.partition(" | ")
            found = CallInterviewed(
                enquiry=Enquiry(first), stage=OrderStage(stage), core=core.strip(), wish=wish.strip()
            )
            desk.conduct.find_out(call_id, found, by)
        case "印":
            desk.conduct.mark_abuse(call_id, performance.line_id, AbuseType(first), by)
        case "要求":
            desk.conduct.mark_demand(call_id, performance.line_id, UnreasonableDemand(first), by)
        case "伝達":
            desk.calls.tell(call_id, Told(first), rest, at, by)
        case "約する":
            time, _, about = rest.partition(" ")
            performance.made.append(performance.stage.ids.new())
            due = performance.moment(at, first, time)
            desk.promises.make_in_call(call_id, performance.made[-1], about, due, by)
            performance.belongs_to_a_case(by)
        case "相談":
            performance.question_id = performance.stage.ids.new()
            desk.team.ask(call_id, performance.question_id, cue.words, at, by)
        case "助言":
            desk.team.answer(call_id, performance.question_id, rest, staff[first], by)
        case "交代":
            reason, _, words = rest.partition(" ")
            desk.team.hand_over(call_id, staff[first], HandOverReason(reason), words, at, by)
            performance.taken_over_by = staff[first]
        case _:
            raise Misspelt(cue.verb)


def act(performance: Performance, act: Act) -> None:
    """Let something happen between the calls. Raises Misspelt."""
    desk, case_id, staff = performance.stage.desk, performance.case_id, performance.stage.staff
    name, _, words = act.words.partition(" ")
    by = staff[name]
    match act.verb:
        case "意見":
            desk.team.comment(case_id, words, by)
        case "担当":
            desk.team.name_owner(case_id, staff[words], by)
        case "急ぎ":
            desk.triage.judge(case_id, Urgency(words), by)
        case "守":
            desk.promises.close(performance.made.pop(0), "", by, kept=True)
        case "破":
            desk.promises.close(performance.made.pop(0), words, by, kept=False)
        case "提案" | "決定":
            _settle(performance, act.verb, words, by)
        case "結果":
            _end(performance, words, by)
        case "顧客":
            vip, kind, handling = words.split(" ", 2)
            desk.team.mark_caller(
                performance.customer.shown,
                by,
                vip=vip != _NOTHING,
                handling=handling,
                customer_type=None if kind == _NOTHING else CustomerType(kind),
            )
        case _:
            raise Misspelt(act.verb)


def _settle(performance: Performance, verb: str, words: str, by: str) -> None:
    remedy, yen, why = words.split(" ", 2)
    decisions = performance.stage.desk.decisions
    settle = decisions.propose if verb == "提案" else decisions.decide
    settle(performance.case_id, Remedy(remedy), int(yen), why, None, by)


def _end(performance: Performance, words: str, by: str) -> None:
    cause, stars, said = words.split(" ", 2)
    ending = EndingNoted(cause=Cause(cause), worked=True, stars=int(stars), said=said, won_back=True)
    performance.stage.desk.decisions.note_ending(performance.case_id, ending, by)
