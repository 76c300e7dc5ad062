"""What `complaintdesk doctor` says, in Japanese and English."""

from __future__ import annotations

DOCTOR: dict[str, tuple[str, str]] = {
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
    "doctor.inputs.used": (
        "当店側は {staff}、お客様側は {caller} を録ります（全部で: {all}）",
        "our side is recorded from {staff}, the caller's from {caller} (all: {all})",
    ),
    "doctor.inputs.same": ("同じ入力", "the same"),
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
