"""The report's words for what is noted beside the lines of a call."""

from __future__ import annotations

from typing import TYPE_CHECKING

from complaintdesk.domain.terms import (
    AbuseType,
    ContactWay,
    Enquiry,
    MarkKind,
    OrderStage,
    Role,
    UnreasonableDemand,
)
from complaintdesk.services.evidence.words import FAULT

if TYPE_CHECKING:
    from complaintdesk.domain.case_file import LineRow, MarkRow
    from complaintdesk.domain.conduct import CallInterviewed
    from complaintdesk.services.evidence.local_time import LocalTime

ABUSE_TYPE = {
    AbuseType.TIME: "時間拘束型",
    AbuseType.REPEAT: "リピート型",
    AbuseType.VERBAL: "暴言型",
    AbuseType.VIOLENCE: "暴力型",
    AbuseType.THREAT: "威嚇・脅迫型",
    AbuseType.AUTHORITY: "権威型",
    AbuseType.OUTSIDE: "店舗外拘束型",
    AbuseType.NETWORK: "SNS等での誹謗中傷型",
    AbuseType.SEXUAL: "セクハラ型",
}
"""The names of 厚生労働省「カスタマーハラスメント対策企業マニュアル」 (2022)."""

GROUND = {
    UnreasonableDemand.NO_GROUND: "要求の内容に根拠がない",
    UnreasonableDemand.MEANS: "要求の手段・態様が不相当",
}

STAGE = {
    OrderStage.BEFORE_ORDER: "注文前",
    OrderStage.BEFORE_DISPATCH: "注文後・発送前",
    OrderStage.DISPATCHED: "注文後・発送後",
}

ENQUIRY = {
    Enquiry.STOCK: "在庫",
    Enquiry.DELIVERY: "配送",
    Enquiry.PAYMENT: "支払い",
    Enquiry.QUALITY: "品質・破損",
    Enquiry.RETURN: "返品・交換",
    Enquiry.OTHER: "その他",
}

WAY = {ContactWay.PHONE: "電話", ContactWay.MAIL: "メール"}

ROLE = {Role.STAFF: "担当", Role.MANAGER: "責任者", Role.OWNER: "オーナー"}


def mark(row: MarkRow) -> str:
    """Return what one mark says."""
    if row.kind is MarkKind.READ_BACK:
        if row.value == "agreed":
            return "復唱し、お客様が同意した"
        return f"復唱したところ、お客様が違うと述べた：{row.words}"
    if not row.value:
        return f"{'暴言等の型' if row.kind is MarkKind.ABUSE else '不当な要求'}の印を取り消した"
    if row.kind is MarkKind.ABUSE:
        return f"{ABUSE_TYPE[AbuseType(row.value)]}とした"
    return f"不当な要求とした（{GROUND[UnreasonableDemand(row.value)]}）"


def marks(line: LineRow, day: int, time: LocalTime) -> list[str]:
    """Return every mark of a line with its time and who put it; ``day`` is a moment of the day they stand under."""
    return [f"{time.near(row.at, day)}　{mark(row)}（{row.staff}）" for row in line.marks]


def heard(said: CallInterviewed) -> list[list[str]]:
    """Return label and answer of what the caller said, as far as asked."""
    rows = [
        ["注文の段階", STAGE[said.stage] if said.stage else ""],
        ["種類", ENQUIRY[said.enquiry] if said.enquiry else ""],
        ["ご要望", said.wish],
        ["希望する連絡方法", WAY[said.way] if said.way else ""],
    ]
    return [row for row in rows if row[1]]


def judged(said: CallInterviewed) -> list[list[str]]:
    """Return label and answer of what the staff thought of it: opinions, which stay apart from the facts."""
    rows = [
        ["お怒りの本当の理由", said.core],
        ["決められる人", ROLE[said.decider] if said.decider else ""],
        ["責任の所在", FAULT[said.fault] if said.fault else ""],
        ["解決策", "" if said.solution is None else "あり" if said.solution else "まだない"],
        ["店が活かせるご意見", said.opinion],
    ]
    return [row for row in rows if row[1]]
