"""What each command and option is for, as `--help` tells it, in Japanese and English."""

from __future__ import annotations

HELP: dict[str, tuple[str, str]] = {
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
    "help.templates": (
        "方針、お知らせ、録音の規程などのひな型（Word）を書き出す",
        "write templates of policy, notices and rules (Word)",
    ),
    "help.export.form": (
        "渡し方: フォルダー、ZIP、暗号化 ZIP（AES-256）、裁判所（PDF と MP3 のフォルダーを添える）",
        "how it is handed over: folder, ZIP, ZIP with AES-256, court (a folder of PDF and MP3 beside it)",
    ),
    "help.export.side": (
        "号証の符号（なければ使いみちによる）",
        "whose exhibits they are; without it as the purpose has it",
    ),
    "help.export.first": ("最初の号証の番号", "number of the first exhibit"),
    "help.export.with": ("同じ一式に収める他の案件の番号", "numbers of further cases in the same package"),
    "help.export.since": ("この日からの記録だけを収める", "only what happened from this day on"),
    "help.export.until": ("この日までの記録だけを収める", "only what happened up to this day"),
    "help.export.leave-out": (
        "収めないもの: 所見、録音、原本",
        "what stays in: opinions, recordings, originals",
    ),
    "help.export.include": (
        "使いみちによれば収めないもののうち、収めるもの",
        "what goes out although the purpose leaves it out",
    ),
    "help.export.redact": (
        "黒塗りにする言葉（第三者の名前や番号）を一行に一つずつ書いたファイル",
        "file of words to black out (names and numbers of third persons), one a line",
    ),
    "help.export.alone": (
        "他の案件の記録を値も含めて収めず、この案件だけを証明付きで収める",
        "show no other case's entry, but a proof for each of this case",
    ),
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
}
