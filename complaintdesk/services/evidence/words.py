"""The Japanese words of an evidence package: it is a document of Japanese law, so it has one language."""

from __future__ import annotations

from typing import TYPE_CHECKING

from complaintdesk.domain.teamwork import HandOverReason, TeamKind
from complaintdesk.domain.telling import Told
from complaintdesk.domain.terms import (
    BlockReason,
    BlockState,
    CaseState,
    Channel,
    Direction,
    EndReason,
    Fault,
    NoteKind,
    Outcome,
    RecordingEnd,
    Urgency,
    WhoRings,
)

if TYPE_CHECKING:
    from complaintdesk.domain.case_file import CaseFile, DecisionRow
    from complaintdesk.domain.contact import PhoneNumber

NOTE_KIND = {
    NoteKind.FACT: "事実",
    NoteKind.DEMAND: "要望",
    NoteKind.READBACK: "復唱",
    NoteKind.EMOTION: "感情",
    NoteKind.ANSWER: "回答",
    NoteKind.PROMISE: "約束",
    NoteKind.ABUSE: "暴言等",
    NoteKind.OPINION: "所見",
}

DIRECTION = {Direction.INCOMING: "着信", Direction.OUTGOING: "発信"}

WHO_RANG = {
    Direction.INCOMING: "着信（お客様から当店へ）",
    Direction.OUTGOING: "発信（当店からお客様へ）",
}

END_REASON = {
    EndReason.FINISHED: "終話",
    EndReason.CALLING_BACK: "折り返しのためいったん終話",
    EndReason.NOT_CONNECTED: "つながらず",
}

RECORDING_END = {
    RecordingEnd.STOPPED: "停止操作により終了",
    RecordingEnd.RECOVERED: "中断ののち、保存済みの部分を復旧",
    RecordingEnd.FAILED: "機器の異常により終了",
}

SOURCE = {
    "staff": "担当側（左）",
    "caller": "お客様側（右）",
    "recorder": "両側（録音の中断、次の録音まで）",
}
ONE_SOURCE = {**SOURCE, "staff": "両側", "caller": "両側"}

CASE_STATE = {
    CaseState.OPEN: "対応中",
    CaseState.WAITING: "決定待ち",
    CaseState.DONE: "対応完了",
    CaseState.NO_REPLY_NEEDED: "対応不要",
}

FAULT = {
    Fault.UNDECIDED: "未判断",
    Fault.OURS: "当店",
    Fault.NEITHER: "どちらとも言えない",
    Fault.CUSTOMER: "お客様",
}

OUTCOME = {
    Outcome.REACHED: "つながった",
    Outcome.NO_ANSWER: "応答なし",
    Outcome.BUSY: "話し中",
    Outcome.REFUSED: "着信を拒まれた",
    Outcome.WRONG_NUMBER: "番号違い",
}

URGENCY = {Urgency.CALM: "通常", Urgency.URGENT: "急ぎ", Urgency.AGITATED: "お怒り"}

WHO_RINGS = {WhoRings.SAME: "同じ担当", WhoRings.ANOTHER: "別の担当", WhoRings.SENIOR: "責任者"}

CHANNEL = {
    Channel.MAIL: "メール",
    Channel.LETTER: "手紙",
    Channel.REVIEW: "レビュー",
    Channel.CHAT: "チャット",
}

BLOCK_REASON = {
    BlockReason.UNRESPONSIVE: "応答なし",
    BlockReason.REFUSES_DIALOGUE: "対話継続困難",
    BlockReason.ABUSE: "暴言等",
    BlockReason.THREAT: "脅迫等",
    BlockReason.EXCESSIVE_DEMANDS: "過大な要求",
}

BLOCK_STATE = {
    BlockState.PROPOSED: "承認待ち",
    BlockState.IN_FORCE: "実施中",
    BlockState.DECLINED: "却下",
    BlockState.LIFTED: "解除",
}

TOLD = {
    Told.APOLOGY: "ご不便へのお詫び",
    Told.THANKS: "お礼",
    Told.RECORDING: "録音の告知",
    Told.MAILS_KEPT: "メール等を保存する旨の告知",
    Told.STOP: "言動の中止の求め",
    Told.MAIL: "メールでのやりとりのお願い",
    Told.LEGAL: "法的手続の告知",
    Told.RULE: "当店の規約の案内",
    Told.REFUSAL: "お断り",
    Told.OFFER: "対応の提案",
    Told.ANSWER: "申し出への返答",
    Told.RECORD: "これまでの回答の案内",
    Told.END_POINT: "終話の時刻の案内",
    Told.ENDING: "終話の案内",
    Told.WORDS: "案内",
}

HAND_OVER = {
    HandOverReason.SENIOR: "責任者による対応",
    HandOverReason.EXPERT: "詳しい者による対応",
    HandOverReason.TARGETED: "特定の担当者への言動があったため",
    HandOverReason.REST: "担当者の休憩",
    HandOverReason.SHIFT: "勤務時間の終了",
}

TEAM = {
    TeamKind.HANDED_OVER: "引き継ぎ",
    TeamKind.ASKED: "相談",
    TeamKind.ANSWERED: "相談への回答",
}

PURPOSE = {
    "lawyer": "弁護士への相談",
    "police": "警察への相談・届出",
    "court": "裁判所への提出",
    "own": "自店の控え",
}
"""By the names that window and command line use; anything else stands as it was given."""

NOTHING = "記録なし"

_EVIDENCE = {
    "tries": "応答のない折り返し{}回",
    "days": "折り返した日数{}日",
    "recordings": "録音{}件",
    "warnings": "通告{}回",
    "refusals": "提案の拒否{}回",
    "repeats": "最終通告後の繰り返し{}回",
    "mails": "メール等{}通",
}

_DECISION = {
    "case.decision": "判断",
    "case.proposal_refused": "提案の拒否",
    "case.state_set": "状態",
    "case.fault_judged": "責任の所在",
    "case.urgency": "対応の区分",
    "case.comment": "所見",
    "case.owner": "責任者",
    "case.seen": "確認",
    "case.exported": "証拠の書き出し",
    "case.exhibits_worded": "証拠説明書の記載",
    "case.original_saved": "原本の持ち出し",
    "case.held": "保全の指定",
    "case.released": "保全の解除",
    "case.disclosed": "開示・提供",
    "case.kept_longer": "保存期間の延長",
    "case.merged": "案件の併合",
    "case.merge_undone": "併合の取消",
    "case.call_moved_out": "通話を別の案件へ移動",
    "case.call_moved_in": "別の案件から通話を移動",
    "case.call_given_back": "移動の取消（通話を元の案件へ）",
    "case.call_came_back": "移動の取消（通話が元の案件へ）",
    "case.linked": "同じ方の連絡先",
    "case.unlinked": "同じ方の連絡先の取消",
}

KEEPING = frozenset(
    {
        "case.seen",
        "case.exported",
        "case.exhibits_worded",
        "case.original_saved",
        "case.held",
        "case.released",
        "case.disclosed",
        "case.kept_longer",
        "case.merged",
        "case.merge_undone",
        "case.call_moved_out",
        "case.call_moved_in",
        "case.call_given_back",
        "case.call_came_back",
        "case.linked",
        "case.unlinked",
    }
)
"""What was done with the record, not between the shop and the customer."""


def number(phone: PhoneNumber | None, typed: str = "") -> str:
    """Return a number as a person reads it; ``typed`` stands in where none could be made of what was typed."""
    if phone is None:
        return f"{typed}（要確認）" if typed else NOTHING
    if phone.withheld:
        return "非通知"
    flags = [f"{phone.prefix}付き"] if phone.prefix else []
    flags += [] if phone.sure else ["要確認"]
    shown = phone.shown or phone.e164
    return f"{shown}（{'・'.join(flags)}）" if flags else shown


def evidence(counts: str) -> str:
    """Word what a block rests on, kept in the record as ``tries=3 days=2``; other words stay as they are."""
    pairs = [part.partition("=") for part in counts.split()]
    if not all(name in _EVIDENCE and count.isdecimal() for name, _, count in pairs):
        return counts
    return "・".join(_EVIDENCE[name].format(count) for name, _, count in pairs)


def decision(row: DecisionRow) -> tuple[str, str]:
    """Return label and words of a decision; states and faults are kept in the record by their English names."""
    words = row.words
    if row.kind == "case.state_set":
        words = f"{CASE_STATE[CaseState(words)]}にした。"
    elif row.kind == "case.fault_judged":
        words = f"責任の所在を「{FAULT[Fault(words)]}」とした。"
    elif row.kind == "case.urgency":
        words = f"「{URGENCY[Urgency(words)]}」とした。"
    elif row.kind == "case.owner":
        words = f"{words}がこの案件の責任者となった。"
    elif row.kind == "case.seen":
        words = "ここまでの記録を確認した。"
    elif row.kind == "case.exhibits_worded":
        words = "標目・立証趣旨等の記載を定めた"
    return _DECISION.get(row.kind, row.kind), words


def belongs(case: CaseFile) -> list[str]:
    """Say what of the matter lies in other cases, and what of others is here."""
    said = []
    for merged, told in (
        (True, "この案件に併合した {} の記録を含みます。"),
        (False, "{} の記録をともに収めます。"),
    ):
        if numbers := "、".join(part.label for part in case.parts if bool(part.part_of) is merged):
            said.append(f"{told.format(numbers)}各記録に、もとの案件番号を示します。")
    if case.part_of:
        said.append(f"この案件は {case.part_of} に併合されています。残りの記録は {case.part_of} にあります。")
    return said


def signed(staff: str, attributed_at: int | None) -> str:
    """Return whose a line or call is, and whether they had signed in when it was noted."""
    if attributed_at is not None:
        return f"{staff}（サインイン前に記入、のちに記名）"
    return staff or "サインイン前に記入（記名なし）"
