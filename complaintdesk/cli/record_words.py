"""What `complaintdesk record` says, in Japanese and English."""

from __future__ import annotations

RECORD: dict[str, tuple[str, str]] = {
    "help.record": (
        "音を試しに録ってファイルにする（お店の記録には残りません）",
        "record a test into a file (no part of the shop's record)",
    ),
    "help.record.seconds": ("録る秒数（1〜600）", "seconds to record (1 to 600)"),
    "help.record.out": ("書き出すファイル（.flac .wav .mp3）", "file to write (.flac, .wav or .mp3)"),
    "help.record.staff": ("当店側の入力の名前", "name of our side's input"),
    "help.record.caller": ("お客様側の入力の名前", "name of the caller's side's input"),
    "record.seconds": ("--seconds は 1 から 600 です。", "--seconds goes from 1 to 600."),
    "record.form": (
        "{path} の形式が分かりません。.flac .wav .mp3 のどれかにしてください。",
        "{path} is of no known form. Let it end in .flac, .wav or .mp3.",
    ),
    "record.exists": (
        "{path} はもうあります。別の名前にしてください。",
        "{path} exists already. Choose another name.",
    ),
    "record.from": ("録っています: {names}", "recording from: {names}"),
    "record.done": ("{seconds} 秒を {path} に書きました", "{seconds} s written to {path}"),
    "record.level": ("{side}: 最大 {decibel} dB", "{side}: {decibel} dB at the loudest"),
    "record.flat": (
        "{side}: 無音のままでした。入力を確かめてください",
        "{side}: stayed flat; check its input",
    ),
    "record.gap": ("{side}: {ms} ms 途切れました", "{side}: nothing came for {ms} ms"),
    "record.staff": ("当店側", "our side"),
    "record.caller": ("お客様側", "caller's side"),
}
