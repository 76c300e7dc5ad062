"""Every expected failure in the words of the command line: what happened, and what to do."""

from __future__ import annotations

from complaintdesk.domain import errors

Words = tuple[str, str]
"""Japanese and English."""

FAILURES: dict[type[errors.UserError], Words] = {
    errors.StaleWrite: (
        "ほかの人が同時に書き込みました。もう一度お試しください。",
        "Someone else wrote at the same moment. Try again.",
    ),
    errors.NotAllowed: (
        "その担当者には権限がありません。--as に責任者かオーナーを指定してください。",
        "This person's role does not permit it. Name a manager or the owner with --as.",
    ),
    errors.NotSignedIn: (
        "サインインが必要です。--as に担当者を指定し、PIN を入力してください。",
        "This needs a signed-in person. Name one with --as and give the PIN.",
    ),
    errors.PinNeeded: (
        "責任者とオーナーには PIN が必要です。オーナーが設定画面で設定できます。",
        "Managers and owners need a PIN. The owner sets it in the settings.",
    ),
    errors.WrongPin: (
        "PIN が違います。次に試せるまで {why} 秒お待ちください。",
        "That is not the PIN. Wait {why} seconds before the next try.",
    ),
    errors.TryLater: (
        "PIN の入力まちがいの直後です。あと {why} 秒お待ちください。",
        "Too soon after a wrong PIN. Wait {why} more seconds.",
    ),
    errors.NotFound: (
        "見つかりません。番号や名前を確かめてください。",
        "It does not exist. Check the number or name.",
    ),
    errors.CallIsOver: ("通話は終わっています。", "The call is over."),
    errors.AlreadyDecided: ("すでに決まっています。", "It was decided before."),
    errors.AlreadyRead: (
        "すでに話し合われたメモです。変更はできませんが、書いた本人が消去できます。",
        "That note was talked about: it can be erased by its author, not changed.",
    ),
    errors.OrderUnderWay: (
        "発送前のご注文があります。--keep でキャンセルと返品のために残す連絡手段を指定してください。",
        "An order is under way. Say with --keep which channel stays open for cancelling and returning it.",
    ),
    errors.NoChannelKept: (
        "発送前のご注文がありますが、残す連絡手段が決まっていません。承認待ちのものは却下し、改めて申請してください。",
        "An order is under way, and no channel was named that stays open for it. Decline what waits and ask anew.",
    ),
    errors.OnHold: (
        "この案件には保全の指定があり、消去できません。",
        "A legal hold lies on this case: nothing of it may be erased.",
    ),
    errors.StillNeeded: (
        "まだ使われているので消去できません（{why}）。先に終わらせてください。",
        "It is still in use and cannot be erased ({why}). End that first.",
    ),
    errors.HomeExists: (
        "そのフォルダーには何か入っています。空の、または新しいフォルダーを指定してください。",
        "There is something in that folder. Name an empty or new one.",
    ),
    errors.HomeMissing: (
        "そこにデータはありません。--home でデータのフォルダーを指定してください。",
        "There is no data there. Name the folder of the data with --home.",
    ),
    errors.HomeUnreadable: (
        "データを読めません（壊れている恐れがあります）。何も変えていません。フォルダーを残したまま、控えから戻してください。",
        "The data cannot be read and may be damaged. Nothing was changed: keep the folder, restore a backup.",
    ),
    errors.NewerSchema: (
        "新しい版の ComplaintDesk が書いたデータです。このパソコンの版を上げてください。",
        "A newer ComplaintDesk wrote this data. Update the program on this computer.",
    ),
    errors.KeyNeeded: (
        "このパソコンに鍵がありません。--key-file で復旧コードかパスフレーズのファイルを指定してください。",
        "There is no key in this computer's keyring. Give the recovery code or passphrase with --key-file.",
    ),
    errors.WrongKey: (
        "その復旧コードやパスフレーズはこのデータのものではありません。別のものでお試しください。",
        "That is not the recovery code or passphrase of this data. Try the code that was printed for it.",
    ),
    errors.StoreBusy: (
        "ほかのプログラムがデータを使っています。少し待ってから、もう一度お試しください。",
        "Another program is using the data. Try again in a moment.",
    ),
    errors.DiskFull: ("ディスクがいっぱいです。空きを作ってください。", "The disk is full. Free some space."),
    errors.StorageFailed: (
        "ディスクが読み書きを拒みました。場所と権限を確かめてください。",
        "The disk refused to read or write. Check the place and its permissions.",
    ),
    errors.NotSaved: (
        "プログラムの不具合で保存できませんでした。何も変更していません。",
        "A fault in the program kept this from being saved. Nothing was changed.",
    ),
    errors.AudioUnavailable: (
        "音声の装置を使えません（{why}）。接続を確かめてください。",
        "No sound device can be used ({why}). Check the connection.",
    ),
    errors.AudioBusy: (
        "マイクをほかのプログラムが使っています（{why}）。そちらを終えてから、もう一度お試しください。",
        "Another program holds the microphone ({why}). End it there, then try again.",
    ),
    errors.AudioDenied: (
        "システムがマイクの使用を許していません（{why}）。設定で許可してください。",
        "The system does not let this program listen ({why}). Allow it the microphone.",
    ),
    errors.RecorderDied: (
        "録音のプログラムが止まりました。もう一度お試しください。",
        "The recorder stopped by itself. Try again.",
    ),
    errors.SampleNeverDials: ("見本のお店は電話をかけません。", "The sample shop never dials."),
    errors.DialFailed: (
        "電話のプログラムを始められません（{why}）。設定を確かめてください。",
        "The dialling program did not start ({why}). Check the settings.",
    ),
    errors.DiskGone: (
        "書き出し先のディスクが応答しません。抜けていないか確かめて、もう一度書き出してください。",
        "The disk does not answer any more. Was it pulled out? Plug it in and export again.",
    ),
    errors.CheckpointMissing: (
        "受電席 {why} が最後の検証ポイントの後にこの案件を記録しています。その席で検証ポイントを作ってから書き出すか、"
        "--no-alone を付けて書き出してください。",
        "Desk {why} wrote of this case after its last checkpoint. Make one at that desk, then export again; or export "
        "with --no-alone.",
    ),
    errors.PackageExists: (
        "同じ名前の証拠一式がすでにあります。別の --out を指定してください。",
        "A package of that name exists. Name another folder with --out.",
    ),
    errors.RecordingUnreadable: (
        "案件の {why} 番目の録音を読めないため、何も書き出していません。検証し、バックアップから復元してください。",
        "Recording {why} of the case cannot be read, so nothing was written. Verify it; restore it from a backup.",
    ),
    errors.ExportFailed: (
        "証拠一式を作れませんでした（{why}）。書き出し先を確かめてください。",
        "The package could not be made ({why}). Check the folder given with --out.",
    ),
    errors.FileNotWritten: (
        "ファイルを書けませんでした（{why}）。前のファイルはそのままです。--out の場所を確かめてください。",
        "The file could not be written ({why}). An earlier one is as it was. Check the place given with --out.",
    ),
    errors.BackupFailed: (
        "バックアップできませんでした（{why}）。前のバックアップはそのままです。保存先を確かめてください。",
        "The backup could not be made ({why}). The earlier ones are as they were. Check the folder.",
    ),
    errors.NoRoom: (
        "書き込み先の空きが足りません（必要／空き: {why}）。空きを作るか、別の --to を指定してください。",
        "There is not enough room (needed / free: {why}). Free some, or name another disk with --to.",
    ),
    errors.OriginalHarmed: (
        "原本がないか、保存したときのままではありません。complaintdesk verify で記録を検証してください。",
        "The original is missing, or not as it was filed. Check the record with complaintdesk verify.",
    ),
    errors.BackupUnreadable: (
        "バックアップとして読めません（{why}）。complaintdesk backup list --to DIR で確かめてください。",
        "That is not a readable backup ({why}). List them with complaintdesk backup list --to DIR.",
    ),
    errors.LowSpace: (
        "空きが 500 MB を切ったため、録音を始めません。空きを作ってください。",
        "Less than 500 MB are free, so no recording is begun. Free some space.",
    ),
    errors.TimestampFailed: (
        "時刻の証明を受けられませんでした（{why}）。検証ポイントは残り、次の機会にまた求めます。",
        "No time-stamp could be had ({why}). The checkpoint is kept; it is asked for again next time.",
    ),
    errors.LayoutUnknown: (
        "この列の並びは知りません。--layout で選ぶか、--map で列の意味を指定してください。",
        "The columns are not known. Choose a --layout, or say what they mean with --map.",
    ),
    errors.ImportFailed: (
        "取り込みが止まりました（{why}）。取り込んだ分は残ります。ファイルを確かめ、もう一度お試しください。",
        "The import broke off ({why}). What was taken in stays. Check the file, then import it again.",
    ),
    errors.Cancelled: (
        "取りやめました。何も残していません。",
        "Cancelled. Nothing was left behind.",
    ),
}

INVALID: dict[tuple[str, str], Words] = {
    ("items", "empty"): (
        "いま削除できるものはありません（complaintdesk retention list で確かめられます）。",
        "Nothing may be deleted now; see complaintdesk retention list.",
    ),
    ("file", "missing"): ("そのファイルはありません。", "There is no such file."),
    ("file", "unreadable"): ("ファイルを読めません。", "The file cannot be read."),
    ("file", "empty"): ("ファイルは空です。", "The file is empty."),
    ("file", "too large"): (
        "ファイルが大きすぎます（30 MB まで）。",
        "The file is too large (at most 30 MB).",
    ),
    ("file", "too many"): (
        "一度に添付できるのは20ファイルまでです。",
        "At most 20 files can be filed at once.",
    ),
    ("file", "filed already"): (
        "そのファイルはこの案件にすでにあります。",
        "That file lies in this case already.",
    ),
    ("number", "empty"): ("電話番号を指定してください。", "Give a phone number."),
    ("number", "not a number"): (
        "電話番号として読めません。数字を確かめてください。",
        "That is not a phone number. Check the digits.",
    ),
    ("number", "impossible"): (
        "電話番号のけた数が合いません。数字を確かめてください。",
        "That number has too few or too many digits. Check them.",
    ),
    ("point", "empty"): (
        "番号、番号の頭（0501234*）、非通知、メールアドレス、ドメインのどれかを指定してください。",
        "Give a number, its beginning (0501234*), withheld, a mail address or a domain.",
    ),
    ("point", "emergency"): (
        "緊急通報の番号は拒否できません。必ずつながる必要があります。",
        "That is an emergency number. It must always get through.",
    ),
    ("point", "service"): (
        "電話会社や役所の窓口の番号は拒否できません。",
        "That is a number of the carriers' or the authorities' own services. It cannot be blocked.",
    ),
    ("point", "too wide"): (
        "その頭番号では無関係な方まで拒否します。5 けた以上にしてください。",
        "That beginning would stop thousands of people nobody has heard. Give at least five digits.",
    ),
    ("point", "not a beginning"): (
        "番号の頭は 0 か国番号から始め、* を付けてください（0501234* や +44*）。",
        "A beginning has digits from 0 or a country code, then *: 0501234* or +44*.",
    ),
    ("point", "not an address"): ("メールアドレスとして読めません。", "That is not a mail address."),
    ("point", "not a domain"): ("メールのドメインとして読めません。", "That is not a mail domain."),
    ("point", "shared domain"): (
        "多くの方が使うドメインです。アドレスを拒否してください。",
        "Many strangers have their mailboxes under that domain. Block the address instead.",
    ),
    ("kept", "blocked"): (
        "残す連絡手段が拒否の対象に入っています。別のものを選んでください。",
        "The channel that stays open is one of those to be blocked. Choose another.",
    ),
    ("stars", "out of range"): ("星は 1 から 5 までです。", "There are one to five stars."),
    ("folder", "no name"): (
        "その名前のフォルダーやラベルは作れません。",
        "A folder or label cannot be called that.",
    ),
    ("columns", "unknown"): (
        "その列はありません。complaintdesk block export --help で確かめてください。",
        "There is no such column. See complaintdesk block export --help.",
    ),
    ("words", "empty"): (
        "理由の言葉がありません。標準入力か --words-file で渡してください。",
        "The words are missing. Give them on standard input or with --words-file.",
    ),
    ("backup_folder", "inside the home"): (
        "データのフォルダーの中にはバックアップできません。別のディスクを --to に指定してください。",
        "A backup inside the data's own folder protects nothing. Name another disk with --to.",
    ),
    ("passphrase", "too short"): (
        "パスフレーズは 10 文字以上にしてください。",
        "A passphrase needs at least 10 characters.",
    ),
    ("slot", "needed"): (
        "復旧コードは外せません。new-code で新しくできます。",
        "The recovery code always stays. Replace it with new-code.",
    ),
    ("slot", "sample"): (
        "見本のお店の鍵は変えられません。秘密が入っていないからです。",
        "A sample shop has no keys to change: it holds no secrets.",
    ),
    ("recovery_code", "shape"): (
        "復旧コードは英数字 28 文字です。ファイルの中身を確かめてください。",
        "A recovery code has 28 letters and digits. Check what is in the file.",
    ),
    ("recovery_code", "mistyped"): (
        "復旧コードに打ちまちがいがあります。4 文字ずつ確かめてください。",
        "There is a slip in the recovery code. Check it group by group.",
    ),
}

OTHERWISE: Words = (
    "入力が正しくありません。確かめてください。",
    "Something given is not right. Please check it.",
)
