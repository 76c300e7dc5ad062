"""Every sentence of the command line, in Japanese and English."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from complaintdesk.cli.block_words import BLOCK
from complaintdesk.cli.doctor_words import DOCTOR
from complaintdesk.cli.help_words import HELP
from complaintdesk.cli.import_words import IMPORT
from complaintdesk.cli.key_words import KEY
from complaintdesk.cli.record_words import RECORD
from complaintdesk.cli.retention_words import RETENTION
from complaintdesk.cli.who_words import WHO
from complaintdesk.domain import errors

if TYPE_CHECKING:
    from collections.abc import Mapping

SENTENCES: dict[str, tuple[str, str]] = {
    **BLOCK,
    **DOCTOR,
    **HELP,
    **IMPORT,
    **KEY,
    **RECORD,
    **RETENTION,
    **WHO,
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
    "export.replaced": (
        "どの書体にもない文字は、文字コードで印刷しました。報告書の末尾に一覧があります。",
        "Characters that no font has are printed by their codes; the report lists them.",
    ),
    "export.not_for_court": (
        "裁判所用のフォルダーに入れていないファイル（PDF・画像でないか、パスワード付き）: {files}",
        "Not in the folder for the court, being neither PDF nor picture, or locked: {files}",
    ),
    "export.passphrase": (
        "開くためのパスフレーズ（一式とは別の方法で伝えてください）: {passphrase}",
        "Passphrase to open it (tell it by another way than the package): {passphrase}",
    ),
    "verify.fingerprint": (
        "一式に署名した鍵の指紋: {fingerprint}（受領書の値と同じことを確かめてください）",
        "Fingerprint of the key that signed it: {fingerprint} (compare it with the receipt)",
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
