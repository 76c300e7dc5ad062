"""Every sentence of the command line, in Japanese and English."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from complaintdesk.domain import errors

if TYPE_CHECKING:
    from collections.abc import Mapping

SENTENCES: dict[str, tuple[str, str]] = {
    "help.program": (
        "ネットショップのお客様対応を記録し、証拠を守ります。引数がなければ画面を開きます。",
        "Keeps a shop's complaint calls and their evidence. Without a command it opens the window.",
    ),
    "help.home": ("データのフォルダー", "folder of the data"),
    "help.lang": ("表示の言語", "language"),
    "help.key_file": (
        "復旧コードを書いたファイル（- は標準入力）",
        "file with the recovery code (- reads standard input)",
    ),
    "help.as": ("この担当者として行う", "act as this person"),
    "help.sample": ("見本のお店を作る", "build a sample shop"),
    "help.sample.folder": ("空の、または新しいフォルダー", "an empty or new folder"),
    "help.sample.seed": ("同じ数なら同じお店になる", "the same number gives the same shop"),
    "help.export": ("案件の証拠一式を書き出す", "export the evidence of a case"),
    "help.export.case": ("案件番号（C-0001 など）", "case number, as C-0001"),
    "help.export.out": ("書き出し先のフォルダー", "folder to export to"),
    "help.export.purpose": ("使いみち", "what it is for"),
    "help.verify": ("データまたは証拠一式を検証する", "verify a home or an evidence package"),
    "help.verify.path": ("データまたは証拠一式のフォルダー", "folder of a home or of a package"),
    "help.doctor": (
        "このパソコンで使えるかを確かめる",
        "check whether this computer can be a desk",
    ),
    "help.block": ("着信拒否の一覧を調べる", "look at the block list"),
    "help.block.check": ("番号が着信拒否かどうか調べる", "tell whether a number is blocked"),
    "help.block.number": ("電話番号", "phone number"),
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
    "verify.package": (
        "異常なし: 証拠一式のすべてのファイルが書き出したときのままです。",
        "Sound: every file of the package is as it was exported.",
    ),
    "verify.faults": ("異常が {count} 件あります。", "Faults found: {count}."),
    "verify.nothing": ("記録が 1 件もありません。", "There is not a single entry."),
    "block.free": ("着信拒否ではありません。", "Not blocked."),
    "block.blocked": (
        "着信拒否: {reason}、{since} から、案件 C-{case:04d}。",
        "Blocked: {reason}, since {since}, case C-{case:04d}.",
    ),
    "block.unresponsive": ("応答なし", "unresponsive"),
    "block.refuses_dialogue": ("対話継続困難", "refuses dialogue"),
    "block.abuse": ("暴言", "abusive words"),
    "block.threat": ("脅迫", "threat"),
    "block.excessive_demands": ("過剰な要求", "excessive demands"),
    "doctor.good": ("よし", "ok"),
    "doctor.note": ("注意", "note"),
    "doctor.bad": ("不可", "fail"),
    "doctor.versions": ("版", "versions"),
    "doctor.fonts": ("フォント", "fonts"),
    "doctor.fonts.missing": (
        "{names} がありません。インストールし直してください",
        "{names} missing; install the program again",
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
