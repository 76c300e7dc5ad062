"""What was proposed, decided and how it ended, in the Japanese words of an evidence package."""

from __future__ import annotations

from typing import TYPE_CHECKING

from complaintdesk.domain.decision import Cause, EndingNoted, Remedy, RemedyProposed

if TYPE_CHECKING:
    from complaintdesk.domain.decision import RemedyDecided, SettledRow
    from complaintdesk.services.evidence.local_time import LocalTime

REMEDY = {
    Remedy.REPLACEMENT: "代わりの品の送付",
    Remedy.FULL_REFUND: "全額の返金",
    Remedy.PART_REFUND: "一部の返金",
    Remedy.DISCOUNT: "値引き",
    Remedy.APOLOGY: "お詫びのみ",
    Remedy.NOTHING: "応じない",
}

CAUSE = {
    Cause.EXPECTATION: "期待との違い",
    Cause.WORDING: "説明・表現",
    Cause.CARRIER: "運送",
    Cause.PRODUCT: "商品",
    Cause.US: "当店の対応",
}


def said(row: SettledRow, time: LocalTime) -> tuple[str, str, str]:
    """Return label, text, and the words of the shop or the customer."""
    event = row.event
    if isinstance(event, EndingNoted):
        return "結果の記録", "　".join(_ending(event)) or "言葉のみ", event.said
    label = "対応の提案（決定待ち）" if isinstance(event, RemedyProposed) else "対応の決定"
    return label, _given(event, time), event.why


def _given(event: RemedyProposed | RemedyDecided, time: LocalTime) -> str:
    parts = [REMEDY[event.remedy]]
    if event.yen:
        parts.append(f"{event.yen:,}円")
    if event.until is not None:
        parts.append(f"対応の終わり {time.stamp(event.until)}")
    return "　".join(parts)


def _ending(event: EndingNoted) -> list[str]:
    parts = []
    if event.cause is not None:
        parts.append(f"原因 {CAUSE[event.cause]}")
    if event.worked is not None:
        parts.append("解決を確認" if event.worked else "解決していない")
    if event.stars:
        parts.append(f"満足度 {event.stars}／5")
    if event.won_back is not None:
        parts.append("信頼を取り戻した" if event.won_back else "お客様は離れた")
    return parts
