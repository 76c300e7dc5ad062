"""What ``complaintdesk block`` says, in Japanese and English."""

from __future__ import annotations

BLOCK: dict[str, tuple[str, str]] = {
    "help.block": ("着信拒否の一覧を扱う", "look after the block list"),
    "help.block.list": ("一覧を出す", "print the list"),
    "help.block.add": ("着信拒否を申請する", "ask for a block"),
    "help.block.lift": ("着信拒否を解除する", "lift a block"),
    "help.block.erase": (
        "案件のない解除済み・却下済みの着信拒否と、終わった通す設定から、連絡先と言葉を消去する",
        "erase a contact point and words from ended blocks without a case, and from who was let through",
    ),
    "help.block.export": (
        "電話機やメールに取り込む一覧を書き出す",
        "write the list for a telephone or mail system",
    ),
    "help.block.state": ("どれを出すか", "which of them"),
    "help.block.points": (
        "番号、番号の頭（0501234*）、非通知、メールアドレス、ドメイン",
        "a number, its beginning (0501234*), withheld, a mail address or a domain",
    ),
    "help.block.reason": ("理由", "the reason"),
    "help.block.keep": (
        "発送前の注文があるとき、キャンセルと返品のために残す連絡手段",
        "the channel that stays open for an order under way",
    ),
    "help.block.words": (
        "理由の言葉を書いたファイル（なければ標準入力）",
        "file with the words of the reason; without it standard input",
    ),
    "help.block.format": ("書き出し先の種類", "the system it is for"),
    "help.block.out": ("書き出すファイル（なければ標準出力）", "file to write; without it standard output"),
    "help.block.form": ("番号の書き方（090… か 8190…）", "how numbers are written (090... or 8190...)"),
    "help.block.columns": (
        "csv の列（number hyphened kind case reason since review）",
        "columns of csv: number hyphened kind case reason since review",
    ),
    "help.block.folder": ("メールを移すフォルダーかラベル", "folder or label that mails are filed into"),
    "help.block.slots": ("144 に登録できる件数", "numbers that the contract of 144 keeps"),
    "help.block.check": ("番号が着信拒否かどうか調べる", "tell whether a number is blocked"),
    "help.block.number": ("電話番号", "phone number"),
    "block.free": ("着信拒否ではありません。", "Not blocked."),
    "block.wider": (
        "この番号だけの着信拒否はありません。拒否中なのは {points} です。",
        "There is no block of that alone. What is blocked: {points}.",
    ),
    "block.blocked": (
        "着信拒否: {reason}、{since} から、案件 C-{case:04d}。",
        "Blocked: {reason}, since {since}, case C-{case:04d}.",
    ),
    "block.blocked.alone": ("着信拒否中です: {reason}、{since} から。", "Blocked: {reason}, since {since}."),
    "block.none": ("ありません。", "There is none."),
    "block.withheld": ("非通知", "withheld calls"),
    "block.attempts": ("その後 {count} 回", "{count} attempts since"),
    "block.state.proposed": ("承認待ち", "awaiting approval"),
    "block.state.in_force": ("拒否中", "in force"),
    "block.state.declined": ("却下", "declined"),
    "block.state.lifted": ("解除", "lifted"),
    "block.added": ("着信拒否にしました。", "Blocked."),
    "block.added.owner": (
        "申請しました。オーナーの承認待ちです。",
        "Asked for. The owner has to approve it.",
    ),
    "block.added.manager": (
        "申請しました。責任者の承認待ちです。",
        "Asked for. A manager has to approve it.",
    ),
    "block.erased": ("消去しました。", "Erased."),
    "block.lifted": (
        "解除しました。電話機や PBX からも番号を消してください。",
        "Lifted. Take the number out of your telephone or PBX as well.",
    ),
    "block.out_needed": (
        "印刷するカードには --out FILE を指定してください。",
        "A card to print needs --out FILE.",
    ),
    "block.exported": ("{count} 件を書き出しました: {path}", "Wrote {count} of them: {path}"),
    "block.left_out": (
        "このシステムでは拒否できないため、書き出していません: {points}",
        "Left out, as that system cannot block them: {points}",
    ),
    "block.unresponsive": ("応答なし", "unresponsive"),
    "block.refuses_dialogue": ("対話継続困難", "refuses dialogue"),
    "block.abuse": ("暴言", "abusive words"),
    "block.threat": ("脅迫", "threat"),
    "block.excessive_demands": ("過剰な要求", "excessive demands"),
}
