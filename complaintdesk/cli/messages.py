"""Every sentence of the command line, in Japanese and English."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from complaintdesk.cli.block_words import BLOCK
from complaintdesk.cli.retention_words import RETENTION
from complaintdesk.domain import errors

if TYPE_CHECKING:
    from collections.abc import Mapping

SENTENCES: dict[str, tuple[str, str]] = {
    **BLOCK,
    "help.program": (
        "ネットショップのお客様対応を記録し、証拠を守ります。引数がなければ画面を開きます。",
        "Keeps a shop's complaint calls and their evidence. Without a command it opens the window.",
    ),
    "help.home": ("データのフォルダー", "folder of the data"),
    "help.lang": ("表示の言語", "language"),
    "help.key_file": (
        "復旧コードかパスフレーズを書いたファイル（- は標準入力の 1 行）",
        "file with the recovery code or passphrase (- reads a line of standard input)",
    ),
    "help.as": ("この担当者として行う", "act as this person"),
    "help.pin_fd": (
        "PIN をこのファイル記述子から読む（コマンド行には書きません）",
        "read the PIN from this file descriptor (never from the command line)",
    ),
    "help.sample": ("見本のお店を作る", "build a sample shop"),
    "help.sample.folder": ("空の、または新しいフォルダー", "an empty or new folder"),
    "help.sample.seed": ("同じ数なら同じお店になる", "the same number gives the same shop"),
    "help.attach": (
        "メールや写真などを案件に追加する（届いたまま保管）",
        "put mails, pictures and other files into a case, as they came",
    ),
    "help.attach.files": (".eml、.msg、写真、その他のファイル", ".eml, .msg, pictures, any other file"),
    "help.attach.sent": ("当店から送ったメールとして", "the mails are ours, not the customer's"),
    "help.attach.kind": (
        "メール以外のファイルの種類（お客様から、対応の証拠、その他）",
        "what the other files are: from the customer, proof of the fix, other",
    ),
    "help.export": ("案件の証拠一式を書き出す", "export the evidence of a case"),
    "help.export.case": ("案件番号（C-0001 など）", "case number, as C-0001"),
    "help.export.out": ("書き出し先のフォルダー", "folder to export to"),
    "help.export.purpose": ("使いみち", "what it is for"),
    "help.verify": (
        "データ、バックアップ、証拠一式を検証する",
        "verify a home, a backup or an evidence package",
    ),
    "help.verify.path": (
        "データ、バックアップ、証拠一式のフォルダー",
        "folder of a home, a backup or a package",
    ),
    "help.backup": (
        "動かしたままバックアップを作り、検証する",
        "make a verified backup while the desk works",
    ),
    "help.backup.list": ("バックアップの一覧を出す", "list the backups instead"),
    "help.backup.to": (
        "保存先のフォルダー（なければ設定のもの）",
        "folder to back up to; without it that of the settings",
    ),
    "help.restore": ("バックアップからデータを復元する", "make a home out of a backup"),
    "help.restore.snapshot": (
        "バックアップのフォルダー（20261121T053000Z など）",
        "folder of a backup, as 20261121T053000Z",
    ),
    "help.restore.to": ("空の、または新しいフォルダー", "an empty or new folder"),
    "help.doctor": (
        "このパソコンで使えるかを確かめる",
        "check whether this computer can be a desk",
    ),
    "help.key": ("データの鍵を扱う（オーナーのみ）", "look after the keys of the data (owner)"),
    "help.key.list": ("データを開く方法を並べる", "list the ways that open the data"),
    "help.key.set-passphrase": ("パスフレーズを決める、または変える", "set or change the passphrase"),
    "help.key.remove": (
        "キーリングまたはパスフレーズでは開けないようにする",
        "let the keyring or the passphrase open it no more",
    ),
    "help.key.new-code": ("復旧コードを新しくする", "replace the recovery code"),
    "help.key.use-keyring": (
        "このパソコンのキーリングで開けるようにする",
        "let this computer's keyring open the data",
    ),
    "help.key.rekey": (
        "新しい鍵ですべてを書き直す（ほかの画面は閉じておく）",
        "write everything anew under a new key (close other windows first)",
    ),
    "help.key.kind": ("keyring または passphrase", "keyring or passphrase"),
    "help.key.new_key_file": (
        "パスフレーズを書いたファイル（- は標準入力の 1 行）",
        "file with the passphrase (- reads a line of standard input)",
    ),
    "help.import": ("ほかのシステムのデータを取り込む", "take data of other systems in"),
    "help.import.orders": (
        "カートの注文 CSV を取り込む（何度でも安全）",
        "take order CSV files of a shop system in, as often as you like",
    ),
    "help.import.files": ("CSV ファイル", "CSV files"),
    "help.import.layout": (
        "ファイルの形式（colorme、rakuten など。なければ見出しから判断）",
        "kind of file, as colorme or rakuten; without it the header tells",
    ),
    "help.import.map": (
        "列の意味を書いた JSON ファイル",
        "JSON file that says what the columns mean",
    ),
    "help.who": ("かけてきた人を探す", "find who is calling"),
    "help.who.fragment": (
        "番号・下 4 桁・名前・カナ・注文番号・メール・案件番号の一部",
        "piece of a number, last 4 digits, name, kana, order number, mail or case number",
    ),
    "help.who.json": ("JSON で出す", "as JSON"),
    "help.ring": (
        "電話が鳴っていることを、開いている画面に伝える",
        "tell the open window that a telephone rings",
    ),
    "help.ring.number": (
        "かけてきた番号。- なら標準入力から読む（プロセス一覧に出ない）",
        "number of the caller; - reads it from standard input, where no list of processes shows it",
    ),
    **RETENTION,
    "arguments": ("引数が正しくありません: {why}", "Bad arguments: {why}"),
    "no_screen": (
        "画面がありません。画面のあるパソコンで開くか、make demo をお試しください。",
        "There is no screen. Open it on a computer with one, or try make demo.",
    ),
    "interrupted": ("中断しました。", "Interrupted."),
    "key_file.unreadable": (
        "復旧コードのファイルを読めません: {path}（{why}）。ファイルの場所を確かめてください。",
        "Cannot read the recovery code from {path} ({why}). Check where the file is.",
    ),
    "key.recovery": ("復旧コード", "the printed recovery code"),
    "key.keyring": ("パソコンのキーリング", "a computer's keyring"),
    "key.passphrase": ("パスフレーズ", "a passphrase"),
    "key.open": ("見本のお店（秘密なし）", "a sample shop: no secret"),
    "key.ask.new": ("新しいパスフレーズ:", "New passphrase:"),
    "key.ask.again": ("もう一度:", "Once more:"),
    "key.ask.code": ("復旧コード:", "Recovery code:"),
    "key.ask.passphrase": (
        "引き続き使うパスフレーズ（空なら外す）:",
        "The passphrase, to keep it (empty drops it):",
    ),
    "key.no_terminal": (
        "入力する端末がありません。--key-file や --new-key-file でファイルを指定してください。",
        "There is no terminal to ask at. Name files with --key-file and --new-key-file.",
    ),
    "key.differs": (
        "二度の入力が一致しません。何も変えていません。",
        "The two were not the same. Nothing was changed.",
    ),
    "key.code": (
        "新しい復旧コード: {code} 書き写してから、確認のため入力してください。",
        "New recovery code: {code} Write it down, then type it here.",
    ),
    "key.code.differs": (
        "表示した復旧コードと違います。これまでの復旧コードのままです。",
        "That is not the code that was shown. The old one still counts.",
    ),
    "key.no_keyring": (
        "このパソコンには使えるキーリングがありません。何も変えていません。",
        "This computer has no keyring that can keep it. Nothing was changed.",
    ),
    "key.set-passphrase.done": (
        "これからはこのパスフレーズでも開けます。",
        "The passphrase opens the data from now on.",
    ),
    "key.remove.done": (
        "外しました。前に作った控えの鍵ファイルには残っています。",
        "Removed. Key files in earlier backups still know it.",
    ),
    "key.new-code.done": (
        "新しい復旧コードに替えました。古いものでは開けません。",
        "The new recovery code counts; the old one opens nothing here any more.",
    ),
    "key.use-keyring.done": (
        "このパソコンでは復旧コードなしで開けます。",
        "This computer opens the data without the code.",
    ),
    "key.rekey.done": (
        "新しい鍵で書き直し、確かめました。復旧コードはそのまま使えます。",
        "Written anew under a new key and verified. The recovery code is still the same.",
    ),
    "person.unknown": (
        "「{name}」という担当者はいません。--as には {people} のどれかを指定してください。",
        "There is nobody called {name}. Give one of these with --as: {people}.",
    ),
    "pin.ask": ("{name} の PIN:", "PIN of {name}:"),
    "pin.needed": (
        "PIN が必要です。端末から実行するか、--pin-fd に PIN を読むファイル記述子を指定してください。",
        "A PIN is needed. Run this in a terminal, or give a file descriptor to read it from with --pin-fd.",
    ),
    "pin.unreadable": (
        "--pin-fd の記述子から PIN を読めません。番号を確かめてください。",
        "The PIN cannot be read from the descriptor given with --pin-fd. Check its number.",
    ),
    "person.needed": (
        "誰として行うか分かりません。--as に {people} のどれかを指定してください。",
        "It is not known who acts. Give one of these with --as: {people}.",
    ),
    "case.unknown": (
        "案件 {case} は見つかりません。案件番号を C-0001 の形で確かめてください。",
        "There is no case {case}. Check the number; it looks like C-0001.",
    ),
    "path.missing": (
        "{path} はありません。フォルダーの場所を確かめてください。",
        "{path} does not exist. Check where the folder is.",
    ),
    "sample.built": (
        "見本のお店を {path} に作りました（案件 {cases} 件、注文 {orders} 件）。秘密は入っておらず、電話はかけません。",
        "Built a sample shop in {path} ({cases} cases, {orders} orders). It holds no secrets and never dials.",
    ),
    "sample.open": ("開くには: complaintdesk --home {path}", "To open it: complaintdesk --home {path}"),
    "attach.message": ("メールを追加しました: {subject}", "Filed the message: {subject}"),
    "attach.known": (
        "この案件にすでにあるため、追加しませんでした: {path}",
        "Left out, for it lies in this case already: {path}",
    ),
    "attach.files": ("ファイルを追加しました: {count} 件", "Filed files: {count}"),
    "export.done": ("{case} の証拠一式を書き出しました: {path}", "Exported the evidence of {case}: {path}"),
    "export.head": (
        "記録台帳の先頭: {seq} 件目 {head}",
        "Head of the ledger: entry {seq}, {head}",
    ),
    "verify.home": (
        "異常なし: 記録 {entries} 件、録音 {recordings} 本。",
        "Sound: {entries} entries, {recordings} recordings.",
    ),
    "verify.head": (
        "先頭 {seq} 件目 {head}。末尾の切り取りや全体の書き替えは、"
        "外に控えた先頭（印刷した報告書など）と比べて初めて分かります。",
        "Head: entry {seq}, {head}. A cut tail or a rewritten whole shows only against a head kept elsewhere, "
        "such as on a printed report.",
    ),
    "verify.checkpoint": (
        "署名つき要約: {seq} 件目まで（{at}）。",
        "Signed checkpoint: up to entry {seq} ({at}).",
    ),
    "verify.no_checkpoint": (
        "署名つき要約はまだありません。",
        "There is no signed checkpoint yet.",
    ),
    "verify.erased": (
        "消去の記録があるもの: 記録 {entries} 件、録音 {recordings} 本。",
        "Erased, as the ledger says: {entries} entries, {recordings} recordings.",
    ),
    "verify.earlier": (
        "以前に見つかった異常（{at}、{count} 件、記録に残っています）: {what}",
        "Found earlier and kept in the record ({at}, {count}): {what}",
    ),
    "verify.kept": (
        "壊れていたファイルの控え: {name}",
        "Damaged file that was kept: {name}",
    ),
    "verify.package": (
        "異常なし: 証拠一式のすべてのファイルが書き出したときのままです。",
        "Sound: every file of the package is as it was exported.",
    ),
    "verify.snapshot": (
        "異常なし: このバックアップは作ったときのままで、開けます。",
        "Sound: this backup is as it was made, and opens.",
    ),
    "secret.ask": ("復旧コードまたはパスフレーズ: ", "Recovery code or passphrase: "),
    "backup.done": (
        "バックアップを作り、検証しました: {path}（記録 {seq} 件目まで、録音 {recordings} 本）",
        "Backed up and verified: {path} (up to entry {seq}, {recordings} recordings)",
    ),
    "backup.running": (
        "まだ終わっていない録音は次の回に入ります: {ids}",
        "Recordings that have not ended come with the next one: {ids}",
    ),
    "backup.missing": (
        "ない、または壊れている録音は入っていません: {ids}。complaintdesk verify で確かめてください。",
        "Recordings that are gone or damaged did not come along: {ids}. Look with complaintdesk verify.",
    ),
    "backup.same disk": (
        "注意: 同じディスクです。ディスクが壊れると両方なくなります。",
        "Note: it is the same disk. When that fails, both are gone.",
    ),
    "backup.home in cloud folder": (
        "注意: データがクラウド同期のフォルダーにあります。壊れるおそれがあるので、外へ移してください。",
        "Note: the data lies in a folder that a cloud service copies, which can damage it. Move it elsewhere.",
    ),
    "backup.no_folder": (
        "保存先が決まっていません。--to で別のディスクのフォルダーを指定してください。",
        "No backup folder is chosen. Name one on another disk with --to.",
    ),
    "backup.none": ("{path} にバックアップはありません。", "There is no backup in {path}."),
    "backup.line": (
        "{at}  記録 {seq} 件目まで  録音 {recordings} 本  {megabytes} MB  {path}",
        "{at}  up to entry {seq}  {recordings} recordings  {megabytes} MB  {path}",
    ),
    "backup.unreadable": ("読めません（{why}）  {path}", "unreadable ({why})  {path}"),
    "restore.done": ("復元しました: {path}", "Restored: {path}"),
    "restore.missing": (
        "バックアップにない録音: {names}",
        "Recordings that the backup does not hold: {names}",
    ),
    "restore.damaged": (
        "バックアップの中で壊れていたファイル: {names}",
        "Files that were damaged in the backup: {names}",
    ),
    "restore.open": ("開くには: complaintdesk --home {path}", "To open it: complaintdesk --home {path}"),
    "verify.faults": ("異常が {count} 件あります。", "Faults found: {count}."),
    "verify.nothing": ("記録が 1 件もありません。", "There is not a single entry."),
    "doctor.good": ("よし", "ok"),
    "doctor.note": ("注意", "note"),
    "doctor.bad": ("不可", "fail"),
    "doctor.versions": ("版", "versions"),
    "doctor.fonts": ("フォント", "fonts"),
    "doctor.fonts.missing": (
        "{names} がありません。インストールし直してください",
        "{names} missing; install the program again",
    ),
    "doctor.input": ("日本語入力", "input method"),
    "doctor.input.system": ("システムの日本語入力", "the system's own"),
    "doctor.input.fcitx": (
        "fcitx 用の部品がありませんが、fcitx5 は ibus としても応答します：QT_IM_MODULE=ibus を設定してください",
        "the Qt of this program has no part for fcitx; fcitx5 answers as ibus too: start with QT_IM_MODULE=ibus",
    ),
    "doctor.input.none": (
        "漢字を入力できないことがあります。ibus でも fcitx5 でも QT_IM_MODULE=ibus を設定してください",
        "without QT_IM_MODULE kanji may not be typable; for ibus and for fcitx5 alike set QT_IM_MODULE=ibus",
    ),
    "doctor.inputs": ("録音の入力", "audio inputs"),
    "doctor.inputs.none": (
        "入力がありません。マイクや電話アダプターをつないでください",
        "none; connect a microphone or a telephone adapter",
    ),
    "doctor.inputs.used": ("{names}", "{names}"),
    "doctor.inputs.gone": (
        "設定の入力 {names} がありません。つなぐか、設定で選び直してください",
        "{names} from the settings is not there; connect it or choose another",
    ),
    "doctor.output": ("再生の出力", "audio output"),
    "doctor.audio.unavailable": (
        "使えません（{why}）。接続と音声の部品（libportaudio2）を確かめてください",
        "unavailable ({why}); check the connection and the audio library (libportaudio2)",
    ),
    "doctor.keyring": ("鍵の保管", "keyring"),
    "doctor.keyring.none": (
        "使えません。開くたびに復旧コードを入力します",
        "none; each start asks for the recovery code",
    ),
    "import.layouts": (
        "--layout {name} はありません。使えるのは: {names}",
        "There is no layout {name}. There are: {names}",
    ),
    "import.map.unreadable": (
        "列の意味を {path} から読めません（{why}）。docs/orders.md の例を見てください。",
        "Cannot read what the columns mean from {path} ({why}). See the example in docs/orders.md.",
    ),
    "import.done": (
        "{file}: 新規 {added} 件、更新 {changed} 件、変更なし {same} 件、読めない行 {bad}",
        "{file}: {added} new, {changed} changed, {same} as before, {bad} bad rows",
    ),
    "import.bad_row": ("  {line} 行目: {why} {shown}", "  line {line}: {why} {shown}"),
    "import.more": ("  ほか {count} 行", "  and {count} more"),
    "import.no order number": ("注文番号がありません", "no order number"),
    "import.columns": ("列の数が合いません", "wrong number of columns"),
    "import.date": ("日付が読めません", "not a date:"),
    "import.phone": ("電話番号が読めません", "not a phone number:"),
    "import.total": ("金額が読めません", "not an amount:"),
    "import.not text": ("文字が壊れています", "damaged characters in"),
    "import.quotation mark": ("引用符が閉じていません", "a quotation mark is never closed"),
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
    "doctor.database": ("データ", "database"),
    "doctor.database.none": (
        "{path} にはまだありません。最初に開いたときに作ります",
        "none yet in {path}; the first start makes it",
    ),
    "doctor.database.opens": ("{path} を開けます", "{path} opens"),
    "doctor.space": ("空き容量", "free space"),
    "doctor.space.enough": ("{megabytes} MB", "{megabytes} MB"),
    "doctor.space.short": (
        "{megabytes} MB しかありません。500 MB 以上空けてください",
        "only {megabytes} MB; free at least 500 MB",
    ),
}


class Voice:
    """Speaks one language: ``ja`` or ``en``."""

    def __init__(self, language: str) -> None:
        self._place = 0 if language == "ja" else 1

    def say(self, key: str, **fields: object) -> str:
        """Return a sentence."""
        return SENTENCES[key][self._place].format(**fields)

    def refusal(self, failure: errors.UserError) -> str:
        """Return what happened and what to do, on one line."""
        from complaintdesk.cli.failure_words import FAILURES, INVALID, OTHERWISE  # only when something fails

        if isinstance(failure, errors.InvalidInput):
            words = INVALID.get((failure.field, failure.why), OTHERWISE)
        else:
            words = FAILURES[type(failure)]
        return " ".join(words[self._place].format(why=getattr(failure, "why", "")).split())


def language_of(given: str | None, environment: Mapping[str, str] = os.environ) -> str:
    """Return the language asked for, else the system's: Japanese or, for all others, English."""
    if given:
        return given
    system = environment.get("LC_ALL") or environment.get("LC_MESSAGES") or environment.get("LANG") or ""
    return "ja" if system.lower().startswith("ja") else "en"
