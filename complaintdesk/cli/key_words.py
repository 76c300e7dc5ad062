"""What the commands on keys say, in Japanese and English."""

from __future__ import annotations

KEY: dict[str, tuple[str, str]] = {
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
}
