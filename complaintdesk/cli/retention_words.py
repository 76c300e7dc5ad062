"""The sentences about what goes and what is handed over: ``retention``, and of ``export`` to whom and why."""

from __future__ import annotations

RETENTION: dict[str, tuple[str, str]] = {
    "help.export.to_whom": ("提供先の名前・部署", "who it is for: a name or an office"),
    "help.export.ground": ("提供の根拠（なければ通常の条文）", "on what ground (else the usual article)"),
    "help.retention": (
        "保存期間が過ぎた記録の削除を扱う",
        "look after what has served its time",
    ),
    "help.retention.list": ("保存期間が過ぎたものを出す", "print what has served its time"),
    "help.retention.propose": ("その削除を申請する", "ask for its deletion"),
    "help.retention.approve": (
        "申請された削除を承認し、消去する",
        "approve what was asked for, and delete it",
    ),
    "help.retention.decline": ("申請された削除を見送る", "decline what was asked for"),
    "retention.none": ("保存期間が過ぎたものはありません。", "Nothing has served its time."),
    "retention.propose": (
        "削除を申請しました。オーナーの承認を待っています。",
        "Asked for. The owner has to approve it.",
    ),
    "retention.approve": (
        "削除しました。消去の記録は台帳に残ります。",
        "Deleted. The record says that there was something.",
    ),
    "retention.decline": ("削除を見送りました。", "Declined. Nothing was deleted."),
    "retention.recording": ("録音", "recording"),
    "retention.call": ("通話", "call"),
    "retention.message": ("メール・ファイル", "mail or file"),
    "retention.case": ("案件全体", "whole case"),
    "retention.since": ("{day} から", "since {day}"),
    "retention.waiting": ("承認待ち", "awaiting approval"),
    "retention.kept.hold": ("保全の指定があるため残す", "kept: legal hold"),
    "retention.kept.block": ("着信拒否の根拠のため残す", "kept: a block stands on it"),
    "retention.kept.promise": ("約束が残っているため残す", "kept: a promise is open"),
    "retention.kept.longer": ("延長したため残す", "kept longer, as a manager said"),
}
