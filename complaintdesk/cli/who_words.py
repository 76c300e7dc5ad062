"""What `complaintdesk who` says of a caller, in Japanese and English."""

from __future__ import annotations

WHO: dict[str, tuple[str, str]] = {
    "who.nobody": ("見つかりません。", "Nobody is known by that."),
    "who.known": ("分かっている方", "Known"),
    "who.maybe": ("もしかすると（メモなどに出てくる番号）", "Maybe (the digits stand in somebody's notes)"),
    "who.orders": ("注文", "orders"),
    "who.contacts": ("やりとり {count} 回", "contacts: {count}"),
    "who.promise": ("約束 {due} まで: {about}", "promised until {due}: {about}"),
    "who.case": ("対応中 {label}", "open case {label}"),
    "who.vip": ("VIP", "VIP"),
    "who.direct": ("率直におっしゃる方", "says it straight"),
    "who.premium": ("特別な対応を望む方", "wants special care"),
    "who.often": ("何度もご連絡をくださる方", "contacts us often"),
    "who.silent": ("多くを語らない方", "says little"),
    "who.mind": ("心に留めること: {what}", "mind: {what}"),
    "who.linked": ("同じ方の連絡先: {points}", "same person: {points}"),
    "who.warnings": ("通告 {count} 回", "warnings told: {count}"),
    "who.in_force": ("着信拒否中", "BLOCKED"),
    "who.proposed": ("着信拒否の承認待ち", "block proposed"),
}
