<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>AnswerCard</name>
    <message>
        <source>Asked at %1, waits for an answer  Shift+F11</source>
        <translation>%1 に相談、回答待ち  Shift+F11</translation>
    </message>
    <message>
        <source>Somebody outside the shop</source>
        <translation>店外の人</translation>
    </message>
    <message>
        <source>The answer, then Enter</source>
        <translation>回答を書いて Enter</translation>
    </message>
    <message>
        <source>Answer of the colleague</source>
        <translation>仲間の回答</translation>
    </message>
    <message>
        <source>Who answered</source>
        <translation>答えた人</translation>
    </message>
</context>
<context>
    <name>AnsweredWords</name>
    <message numerus="yes">
        <source>Our record shows %n earlier call(s) from you: %1.</source>
        <translation>
            <numerusform>記録では、これまでに%n回お電話をいただいております（%1）。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>We have %n mail(s) or letter(s) from you: %1.</source>
        <translation>
            <numerusform>メール・お手紙を%n通いただいております（%1）。</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no earlier contact on record.</source>
        <translation>これまでのやりとりの記録はありません。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1から%2まで</translation>
    </message>
    <message numerus="yes">
        <source>On %1 we asked you to write by mail; %n call(s) came after that.</source>
        <translation>
            <numerusform>%1にメールでのご連絡をお願いいたしましたが、その後%n回お電話をいただいております。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Asked on %1 to write by mail instead; this is call no. %n since.</source>
        <translation>
            <numerusform>%1にメールでのご連絡をお願いしました。その後%n回目のお電話です。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source> (%n times)</source>
        <translation>
            <numerusform>（%n回）</numerusform>
        </translation>
    </message>
    <message>
        <source>No answer of ours is on record yet.</source>
        <translation>当店からのお答えの記録は、まだありません。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#x3000;%2</translation>
    </message>
    <message>
        <source>This is what we answered:</source>
        <translation>当店からは次のとおりお答えしております。</translation>
    </message>
    <message numerus="yes">
        <source> (%n earlier answer(s) are on record too)</source>
        <translation>
            <numerusform>（このほか以前のお答え%n件）</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BackupSection</name>
    <message>
        <source>Folder for backups</source>
        <translation>バックアップ先のフォルダー</translation>
    </message>
    <message>
        <source>None yet in this folder</source>
        <translation>このフォルダーにはまだありません</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>まだありません</translation>
    </message>
    <message>
        <source>%1   up to entry %2, %3 MB</source>
        <translation>%1&#x3000;記録 %2件目まで・%3 MB</translation>
    </message>
    <message numerus="yes">
        <source>(%n recording(s) were missing)</source>
        <translation>
            <numerusform>（録音 %n件が欠けています）</numerusform>
        </translation>
    </message>
    <message>
        <source>The folder cannot be reached now. Plug the disk in, or check the share.</source>
        <translation>フォルダーにつながりません。ディスクをつなぐか、共有フォルダーを確かめてください。</translation>
    </message>
    <message>
        <source>The folder lies on the same disk as the data: if that disk fails, both are gone. Choose another one.</source>
        <translation>データと同じディスクにあります。そのディスクが壊れると両方なくなります。別のディスクを選んでください。</translation>
    </message>
    <message>
        <source>The data itself lies in a folder that a cloud service copies. That can damage it: move it elsewhere, and let the service copy the backup folder instead.</source>
        <translation>データ本体がクラウド同期フォルダーにあります。壊れるおそれがあるので別の場所へ移し、代わりにバックアップ先を同期させてください。</translation>
    </message>
    <message>
        <source>Backup folder</source>
        <translation>バックアップ先</translation>
    </message>
    <message>
        <source>Best on another disk or a share that this computer reaches every day. Everything in it is encrypted and opens with the recovery code alone.</source>
        <translation>毎日つながる別のディスクか共有フォルダーが安心です。中身はすべて暗号化され、復旧コードだけで開けます。</translation>
    </message>
    <message>
        <source>No folder yet: nothing is backed up</source>
        <translation>まだ選ばれていません：バックアップはありません</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>選ぶ…</translation>
    </message>
    <message>
        <source>Warnings about the backup</source>
        <translation>バックアップの注意</translation>
    </message>
    <message>
        <source>Last backup</source>
        <translation>最後のバックアップ</translation>
    </message>
    <message>
        <source>Made every day while the desk is open, read again and checked before the oldest goes. The last of 7 days and of 4 weeks are kept.</source>
        <translation>起動中に毎日自動で作ります。読み直して確かめてから、古いものを消します。7日分と4週分の最後のものを残します。</translation>
    </message>
    <message>
        <source>Progress of the backup</source>
        <translation>バックアップの進み具合</translation>
    </message>
    <message>
        <source>What went wrong</source>
        <translation>うまくいかなかったこと</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>今すぐバックアップ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>中止</translation>
    </message>
    <message>
        <source>What is there</source>
        <translation>残っているもの</translation>
    </message>
    <message>
        <source>To bring one back, start ComplaintDesk on an empty folder, or see the guide: complaintdesk restore.</source>
        <translation>戻すときは、空のフォルダーで ComplaintDesk を始めて「バックアップから戻す…」を選ぶか、complaintdesk restore を使ってください。</translation>
    </message>
</context>
<context>
    <name>BarPrompt</name>
    <message>
        <source>Say: “%1”</source>
        <translation>伝える言葉：「%1」</translation>
    </message>
    <message>
        <source>Better ring back: %1. F3 shows the words.</source>
        <translation>折り返しをお勧めします：%1。F3 で言葉を表示します。</translation>
    </message>
    <message>
        <source>Say: “%1” Read the number back: %2. F3 hangs up.</source>
        <translation>伝える言葉：「%1」 番号を復唱：%2。F3 で電話を切ります。</translation>
    </message>
    <message>
        <source>ask for it first</source>
        <translation>まず番号をうかがう</translation>
    </message>
    <message>
        <source>Ring back %1 within %2; F3 dials.</source>
        <translation>%1 へ、あと %2 以内に折り返す。F3 で発信します。</translation>
    </message>
    <message>
        <source>Ring back %1, %2 late; F3 dials.</source>
        <translation>%1 への折り返しが %2 遅れています。F3 で発信します。</translation>
    </message>
    <message>
        <source>Please dial %1. Reached?</source>
        <translation>%1 へおかけください。つながりましたか。</translation>
    </message>
    <message>
        <source>Dialled %1. Reached?</source>
        <translation>%1 へ発信しました。つながりましたか。</translation>
    </message>
</context>
<context>
    <name>BlockCells</name>
    <message>
        <source>Let through</source>
        <translation>許可</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>不明</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n time(s)</source>
        <translation>
            <numerusform>%1 %n回</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recording(s)</source>
        <translation>
            <numerusform>録音 %n本</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>通告 %n回</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s)</source>
        <translation>
            <numerusform>メール等 %n通</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <comment>calls and mails since</comment>
        <translation>
            <numerusform>%n回</numerusform>
        </translation>
    </message>
    <message>
        <source>(last %1)</source>
        <translation>（直近 %1）</translation>
    </message>
    <message>
        <source>due</source>
        <translation>期限切れ</translation>
    </message>
</context>
<context>
    <name>BlockDialog</name>
    <message>
        <source>Still missing:
%1</source>
        <translation>まだ足りないもの：
%1</translation>
    </message>
    <message>
        <source>Nothing is missing.</source>
        <translation>条件はすべてそろっています。</translation>
    </message>
    <message>
        <source>The exact words, or what was done</source>
        <translation>言葉どおりに、またはされたことを</translation>
    </message>
    <message>
        <source>Also %1 of the same person</source>
        <translation>同じ方の %1 も申請に含める</translation>
    </message>
    <message>
        <source>May stay empty</source>
        <translation>空欄のままでもかまいません</translation>
    </message>
    <message>
        <source>Ask for a block</source>
        <translation>着信拒否を申請</translation>
    </message>
    <message>
        <source>Stays open for cancelling and returning</source>
        <translation>キャンセルと返品のために残す連絡手段</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Unresponsive</source>
        <translation>応答なし</translation>
    </message>
    <message>
        <source>Refuses dialogue</source>
        <translation>対話継続困難</translation>
    </message>
    <message>
        <source>Abusive words</source>
        <translation>暴言</translation>
    </message>
    <message>
        <source>Threat</source>
        <translation>脅迫</translation>
    </message>
    <message>
        <source>Excessive demands</source>
        <translation>過剰な要求</translation>
    </message>
    <message>
        <source>What was said or done, word for word</source>
        <translation>言われたこと・されたこと（言葉どおりに）</translation>
    </message>
    <message>
        <source>What was said or done</source>
        <translation>言われたこと・されたこと</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>問題点</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>やめる</translation>
    </message>
    <message>
        <source>Ask for the block</source>
        <translation>着信拒否を申請する</translation>
    </message>
</context>
<context>
    <name>BlockExport</name>
    <message numerus="yes">
        <source>%n number(s) or address(es) are in it</source>
        <translation>
            <numerusform>%n件が入っています</numerusform>
        </translation>
    </message>
    <message>
        <source>Not in it, as this system cannot block it, or not without stopping who is let through: %1</source>
        <translation>このシステムでは拒否できないか、許可した相手まで止まるため、入っていません：%1</translation>
    </message>
    <message>
        <source>Written, and noted in the record: %1</source>
        <translation>書き出し、記録に残しました：%1</translation>
    </message>
</context>
<context>
    <name>BlockExportDialog</name>
    <message>
        <source>Write the block list</source>
        <translation>着信拒否の一覧を書き出す</translation>
    </message>
    <message>
        <source>For which system</source>
        <translation>書き出し先</translation>
    </message>
    <message>
        <source>How it shows numbers</source>
        <translation>番号の表示のしかた</translation>
    </message>
    <message>
        <source>Folder or label</source>
        <translation>フォルダーまたはラベル</translation>
    </message>
    <message>
        <source>Columns, with commas</source>
        <translation>列（コンマ区切り）</translation>
    </message>
    <message>
        <source>Numbers that the contract keeps</source>
        <translation>登録できる件数</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>プレビュー</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>直すところ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>やめる</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>名前を付けて保存…</translation>
    </message>
    <message>
        <source>As dialled in Japan: 09001234567</source>
        <translation>国内の形：09001234567</translation>
    </message>
    <message>
        <source>With country code: 819001234567</source>
        <translation>国番号付き：819001234567</translation>
    </message>
    <message>
        <source>Save the block list</source>
        <translation>着信拒否の一覧を保存</translation>
    </message>
</context>
<context>
    <name>BlockList</name>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>根拠</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>拒否した日</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>承認</translation>
    </message>
    <message>
        <source>Number / mail</source>
        <translation>番号 / メール</translation>
    </message>
    <message>
        <source>Calls and mails since</source>
        <translation>その後の着信・受信</translation>
    </message>
    <message>
        <source>Review on</source>
        <translation>見直し</translation>
    </message>
</context>
<context>
    <name>BlockPage</name>
    <message>
        <source>Keep the block</source>
        <translation>着信拒否を続ける</translation>
    </message>
    <message>
        <source>Somebody looked at it and it stays. The next review comes when the shop’s rule says.</source>
        <translation>見直したうえで続けます。次の見直しはお店の決まりの期間のあとです。</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>継続する</translation>
    </message>
    <message>
        <source>Let through no longer</source>
        <translation>許可をやめる</translation>
    </message>
    <message>
        <source>Blocks that meet it hold again.</source>
        <translation>当てはまる拒否がまた有効になります。</translation>
    </message>
    <message>
        <source>End it</source>
        <translation>やめる</translation>
    </message>
    <message>
        <source>Decline the block</source>
        <translation>着信拒否を却下する</translation>
    </message>
    <message>
        <source>The reason is kept in the case.</source>
        <translation>理由は案件に残ります。</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>却下する</translation>
    </message>
    <message>
        <source>Lift the block</source>
        <translation>着信拒否を解除する</translation>
    </message>
    <message>
        <source>Contact is allowed again; the record of the block stays. Take the number out of your telephone or PBX as well.</source>
        <translation>ふたたび連絡を受けられるようにします。拒否していた記録は残ります。電話機やPBXの設定も解除してください。</translation>
    </message>
    <message>
        <source>Lift</source>
        <translation>解除する</translation>
    </message>
    <message>
        <source>Nothing matches.</source>
        <translation>当てはまるものがありません。</translation>
    </message>
    <message>
        <source>Nobody is blocked.</source>
        <translation>着信拒否にした番号はありません。</translation>
    </message>
    <message>
        <source>In force %1</source>
        <translation>拒否中 %1</translation>
    </message>
    <message>
        <source>Awaiting approval %1</source>
        <translation>承認待ち %1</translation>
    </message>
    <message>
        <source>Review due %1</source>
        <translation>見直し期限切れ %1</translation>
    </message>
    <message>
        <source>Block list</source>
        <translation>着信拒否</translation>
    </message>
    <message>
        <source>For the telephone…</source>
        <translation>電話機へ書き出す…</translation>
    </message>
    <message>
        <source>For the mail…</source>
        <translation>受信拒否（メール）…</translation>
    </message>
    <message>
        <source>Let through…</source>
        <translation>許可する…</translation>
    </message>
    <message>
        <source>Add a number</source>
        <translation>番号を追加</translation>
    </message>
    <message>
        <source>Number, mail, name or case</source>
        <translation>番号・メール・名前・案件</translation>
    </message>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>拒否中</translation>
    </message>
    <message>
        <source>Awaiting approval</source>
        <translation>承認待ち</translation>
    </message>
    <message>
        <source>Review due</source>
        <translation>見直し期限切れ</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Let through</source>
        <translation>許可</translation>
    </message>
    <message>
        <source>What was done with this block</source>
        <translation>この着信拒否の履歴</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>変更…</translation>
    </message>
    <message>
        <source>Keep it…</source>
        <translation>継続…</translation>
    </message>
    <message>
        <source>Erase…</source>
        <translation>消去…</translation>
    </message>
    <message>
        <source>Open the case</source>
        <translation>案件を開く</translation>
    </message>
    <message>
        <source>Lift…</source>
        <translation>解除…</translation>
    </message>
    <message>
        <source>Decline…</source>
        <translation>却下…</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>承認する</translation>
    </message>
    <message>
        <source>Search the block list</source>
        <translation>着信拒否を探す</translation>
    </message>
    <message>
        <source>Calls from these numbers still ring: ComplaintDesk warns you, it cannot block a phone line. Set the numbers in your telephone or PBX as well.</source>
        <translation>この画面だけでは電話は止まりません。着信時に警告しますが、回線での拒否は電話機やPBXにも設定してください。</translation>
    </message>
</context>
<context>
    <name>BlockPointsDialog</name>
    <message>
        <source>Numbers and addresses, one a line</source>
        <translation>番号やアドレス（1行に 1つ）</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Case (may stay empty)</source>
        <translation>案件（空でもよい）</translation>
    </message>
    <message>
        <source>The exact words, or what was done</source>
        <translation>相手の言葉、または行為</translation>
    </message>
    <message>
        <source>Stays open for cancelling and returning</source>
        <translation>キャンセルと返品のために残す連絡手段</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>直すところ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>やめる</translation>
    </message>
    <message>
        <source>Add to the block list</source>
        <translation>着信拒否に加える</translation>
    </message>
    <message>
        <source>A number, its beginning with *, 非通知 for withheld calls, a mail address or a domain. Beginnings, withheld calls and domains are the owner’s to approve.</source>
        <translation>番号、番号の頭と *、非通知、メールアドレス、ドメインを入れられます。番号の頭、非通知、ドメインはオーナーが承認します。</translation>
    </message>
    <message>
        <source>Ask for the block</source>
        <translation>申請する</translation>
    </message>
    <message>
        <source>Change what is blocked</source>
        <translation>拒否の対象を変える</translation>
    </message>
    <message>
        <source>Take lines out or add some. Every change stays on record with its reason.</source>
        <translation>行を消すか足してください。変更は理由とともに記録に残ります。</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>変更する</translation>
    </message>
    <message>
        <source>Let somebody through</source>
        <translation>着信を許可する</translation>
    </message>
    <message>
        <source>Whoever is named here gets through, whatever is blocked.</source>
        <translation>ここに書いた相手は、拒否の一覧にかかわらずつながります。</translation>
    </message>
    <message>
        <source>Let through</source>
        <translation>許可</translation>
    </message>
    <message>
        <source>The reason</source>
        <translation>理由</translation>
    </message>
</context>
<context>
    <name>BoardRows</name>
    <message>
        <source>Promise</source>
        <translation>約束</translation>
    </message>
    <message>
        <source>Call back</source>
        <translation>折り返し</translation>
    </message>
    <message numerus="yes">
        <source>silent for %n day(s)</source>
        <translation>
            <numerusform>%n日ご連絡なし</numerusform>
        </translation>
    </message>
    <message>
        <source>Reach out</source>
        <translation>ご様子伺い</translation>
    </message>
    <message>
        <source>did it help?</source>
        <translation>その後いかがですか</translation>
    </message>
    <message numerus="yes">
        <source>in %n minute(s)</source>
        <translation>
            <numerusform>あと%n分</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) overdue</source>
        <translation>
            <numerusform>%n分超過</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) overdue</source>
        <translation>
            <numerusform>%n時間超過</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) overdue</source>
        <translation>
            <numerusform>%n日超過</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n time(s)</source>
        <translation>
            <numerusform>%1 %n回</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CallBack</name>
    <message>
        <source>Thank you very much for calling. Let me ring you back right away at our expense.</source>
        <translation>お電話誠にありがとうございます。こちらからすぐにおかけ直しいたします。通話料は当店が負担いたします。</translation>
    </message>
    <message>
        <source>I ring back</source>
        <translation>自分が折り返す</translation>
    </message>
    <message>
        <source>A senior rings back</source>
        <translation>責任者が折り返す</translation>
    </message>
    <message>
        <source>Number to ring back read to the caller and confirmed: %1</source>
        <translation>折り返し先の番号を復唱し、相違ないと確認：%1</translation>
    </message>
</context>
<context>
    <name>CallBackCard</name>
    <message>
        <source>Switch to ringing back now</source>
        <translation>いま折り返しに切り替える</translation>
    </message>
    <message>
        <source>Hang up now and ring back</source>
        <translation>いま折り返しに切り替える</translation>
    </message>
    <message>
        <source>Ring back now</source>
        <translation>すぐに折り返す</translation>
    </message>
    <message>
        <source>Did you reach the caller?</source>
        <translation>つながりましたか？</translation>
    </message>
    <message>
        <source>F3 shows what to say; nothing is hung up yet.</source>
        <translation>F3 でお伝えする言葉が出ます。まだ電話は切れません。</translation>
    </message>
    <message>
        <source>Read the number back to the caller before you hang up.</source>
        <translation>切る前に、番号をお客様に復唱してください。</translation>
    </message>
    <message>
        <source>F3 dials. The outgoing call joins the same case.</source>
        <translation>F3 で発信します。発信した通話は同じ案件に入ります。</translation>
    </message>
    <message>
        <source>Hang up and ring back  F3</source>
        <translation>切って折り返す  F3</translation>
    </message>
    <message>
        <source>Show the words  F3</source>
        <translation>折り返しへ進む  F3</translation>
    </message>
    <message>
        <source>Dial  F3</source>
        <translation>発信  F3</translation>
    </message>
    <message numerus="yes">
        <source>At once (within %n minute(s))</source>
        <translation>
            <numerusform>いますぐ（%n分以内）</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 late</source>
        <translation>%1 超過</translation>
    </message>
    <message>
        <source>within %1</source>
        <translation>あと %1</translation>
    </message>
    <message>
        <source>Please dial: %1</source>
        <translation>この番号におかけください：%1</translation>
    </message>
    <message>
        <source>Dialled: %1</source>
        <translation>発信した番号：%1</translation>
    </message>
    <message>
        <source>Ask for the number first</source>
        <translation>先に番号をお聞きください</translation>
    </message>
</context>
<context>
    <name>CallBar</name>
    <message>
        <source>Call bar — ComplaintDesk</source>
        <translation>通話バー — ComplaintDesk</translation>
    </message>
    <message>
        <source>Alt+1 to 8 or / kind of line · ↑ corrects · Alt+arrows move the bar</source>
        <translation>Alt+1〜8 または ／ で行の種類 · ↑ で訂正 · Alt+矢印でバーを動かす</translation>
    </message>
    <message>
        <source>Hang up and ring back  F3</source>
        <translation>切って折り返す  F3</translation>
    </message>
    <message>
        <source>Dial  F3</source>
        <translation>発信  F3</translation>
    </message>
    <message>
        <source>Call back  F3</source>
        <translation>折り返し  F3</translation>
    </message>
    <message>
        <source>Stop  F4</source>
        <translation>■ 停止  F4</translation>
    </message>
    <message>
        <source>Record  F4</source>
        <translation>● 録音  F4</translation>
    </message>
    <message>
        <source>End call  F12</source>
        <translation>終話  F12</translation>
    </message>
    <message>
        <source>Put away  F12</source>
        <translation>片付ける  F12</translation>
    </message>
    <message>
        <source>VIP</source>
        <translation>VIP</translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>期限切れ %n件</numerusform>
        </translation>
    </message>
    <message>
        <source>No word of ours for %1</source>
        <translation>当方から %1 返答なし</translation>
    </message>
    <message>
        <source>Opening the microphone…</source>
        <translation>マイクを開いています…</translation>
    </message>
    <message>
        <source>Recording %1</source>
        <translation>録音中 %1</translation>
    </message>
    <message>
        <source>Saving, then recording again…</source>
        <translation>保存後、続けて録音します…</translation>
    </message>
    <message>
        <source>Saving the recording…</source>
        <translation>録音を保存しています…</translation>
    </message>
    <message>
        <source>Before F4: one side only</source>
        <translation>F4前：片側のみ</translation>
    </message>
    <message>
        <source>Before F4: not kept</source>
        <translation>F4前：保持なし</translation>
    </message>
    <message>
        <source>The recorder does not answer</source>
        <translation>録音：応答なし</translation>
    </message>
    <message numerus="yes">
        <source>Recording: %n more minute(s) fit</source>
        <translation>
            <numerusform>録音中：残り約%n分</numerusform>
        </translation>
    </message>
    <message>
        <source>Recording: no sound from us</source>
        <translation>録音中：当店側が無音</translation>
    </message>
    <message>
        <source>Recording: no sound from the caller</source>
        <translation>録音中：お客様側が無音</translation>
    </message>
    <message>
        <source>Recording: no sound at all</source>
        <translation>録音中：両側とも無音</translation>
    </message>
    <message>
        <source>Full window  Ctrl+M</source>
        <translation>全体を表示  Ctrl+M</translation>
    </message>
    <message>
        <source>Fact</source>
        <translation>事実</translation>
    </message>
    <message>
        <source>Kind of line</source>
        <translation>行の種類</translation>
    </message>
    <message>
        <source>Write what you hear, then Enter</source>
        <translation>聞いたことをそのまま書いて Enter</translation>
    </message>
    <message>
        <source>Note line</source>
        <translation>メモの入力</translation>
    </message>
    <message>
        <source>Last line</source>
        <translation>最後の行</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>つながった</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>応答なし</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>話し中</translation>
    </message>
    <message>
        <source>Said just now</source>
        <translation>今伝えた</translation>
    </message>
    <message>
        <source>Save again</source>
        <translation>もう一度保存</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>今はしない</translation>
    </message>
    <message>
        <source>New call  F2</source>
        <translation>受電  F2</translation>
    </message>
    <message>
        <source>Ask, hand over  F11</source>
        <translation>相談・引き継ぎ  F11</translation>
    </message>
</context>
<context>
    <name>CallPage</name>
    <message>
        <source>First say whether the caller answered; the try counts.</source>
        <translation>先に、つながったかどうかを選んでください。回数に数えます。</translation>
    </message>
    <message>
        <source>Write what you hear, then Enter</source>
        <translation>聞いたことをそのまま書いて Enter</translation>
    </message>
    <message>
        <source>Alt+1–8 or / kind · ↑ corrects, Ctrl+Z withdraws, visibly · Ctrl+R reads back · Alt+9 marks</source>
        <translation>Alt+1〜8 か / で種類・↑ 訂正・Ctrl+Z 取り消し（どちらも記録に残ります）・Ctrl+R 復唱・Alt+9 印</translation>
    </message>
    <message>
        <source>Noted as refused by the customer: “%1”</source>
        <translation>お客様の拒否として記録しました：「%1」</translation>
    </message>
    <message>
        <source>First write what the customer refuses; then Alt+0 notes the refusal.</source>
        <translation>まず、お客様が拒否した内容を書いてください。Alt+0 で拒否として記録します。</translation>
    </message>
    <message>
        <source>Choose a call to practise at the right.</source>
        <translation>右の「通話の練習」から、練習する通話を選んでください。</translation>
    </message>
    <message>
        <source>Write the first thing the caller says.</source>
        <translation>お客様の最初のひと言から書き留めましょう。</translation>
    </message>
    <message>
        <source>When the phone rings, press F2 or just start typing.</source>
        <translation>電話が鳴ったら F2。そのまま打ち始めても通話メモになります。</translation>
    </message>
    <message>
        <source>End call  F12</source>
        <translation>終話  F12</translation>
    </message>
    <message>
        <source>Put away  F12</source>
        <translation>片付ける  F12</translation>
    </message>
    <message>
        <source>Unknown caller</source>
        <translation>お客様不明</translation>
    </message>
    <message>
        <source>Go on with this call</source>
        <translation>この通話に戻る</translation>
    </message>
    <message>
        <source>Practise calls…</source>
        <translation>応対の練習…</translation>
    </message>
    <message>
        <source>Note a past call…</source>
        <translation>終わった通話を記入…</translation>
    </message>
    <message>
        <source>New call  F2</source>
        <translation>受電  F2</translation>
    </message>
    <message>
        <source>Call back  F3</source>
        <translation>折り返し  F3</translation>
    </message>
    <message>
        <source>Record  F4</source>
        <translation>● 録音  F4</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>保留中</translation>
    </message>
    <message>
        <source>Ask now</source>
        <translation>いま聞き取る</translation>
    </message>
    <message>
        <source>&amp;Number</source>
        <translation>番号(&amp;N)</translation>
    </message>
    <message>
        <source>090-…, withheld</source>
        <translation>090-… / 非通知</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>電話番号</translation>
    </message>
    <message>
        <source>Na&amp;me</source>
        <translation>お名前(&amp;M)</translation>
    </message>
    <message>
        <source>Caller’s name</source>
        <translation>お客様の名前</translation>
    </message>
    <message>
        <source>&amp;Order no.</source>
        <translation>注文番号(&amp;O)</translation>
    </message>
    <message>
        <source>Order number</source>
        <translation>注文番号</translation>
    </message>
    <message>
        <source>At a glance</source>
        <translation>ひと目で</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>注文</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>注文日</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合計</translation>
    </message>
    <message>
        <source>Other orders of this caller</source>
        <translation>この方のほかの注文</translation>
    </message>
    <message>
        <source>Orders of this number appear here.</source>
        <translation>番号が分かると、ここに注文が出ます。</translation>
    </message>
    <message>
        <source>So far</source>
        <translation>これまで</translation>
    </message>
    <message>
        <source>Notes (saved line by line)</source>
        <translation>メモ（1行ごとに保存）</translation>
    </message>
    <message>
        <source>Read back  Ctrl+R</source>
        <translation>復唱  Ctrl+R</translation>
    </message>
    <message>
        <source>Refused  Alt+0</source>
        <translation>拒否された  Alt+0</translation>
    </message>
    <message>
        <source>The customer refuses what was asked or proposed, in the words of the chosen or last line</source>
        <translation>お尋ねや提案をお客様が拒否。選んだ行、または最後の行の言葉で記録します</translation>
    </message>
    <message>
        <source>Add a file…</source>
        <translation>ファイルを追加…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+A: a mail, a picture or a file for the case of this call; it can be dropped here, too</source>
        <translation>Ctrl+Shift+A：この通話の案件に入れるメール・写真・ファイル。ここへのドロップでも追加できます</translation>
    </message>
    <message>
        <source>Notes of this call</source>
        <translation>この通話のメモ</translation>
    </message>
    <message>
        <source>Some lines are not saved yet.</source>
        <translation>まだ保存できていない行があります。</translation>
    </message>
    <message>
        <source>Sa&amp;ve again</source>
        <translation>もう一度保存(&amp;V)</translation>
    </message>
    <message>
        <source>Fact</source>
        <translation>事実</translation>
    </message>
    <message>
        <source>Kind of line</source>
        <translation>行の種類</translation>
    </message>
    <message>
        <source>Note line</source>
        <translation>メモの入力</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>番号</translation>
    </message>
    <message>
        <source>When</source>
        <translation>いつ</translation>
    </message>
    <message>
        <source>Who rings</source>
        <translation>誰が</translation>
    </message>
    <message>
        <source>Who rings back</source>
        <translation>誰が折り返すか</translation>
    </message>
    <message>
        <source>Number &amp;read back</source>
        <translation>番号を復唱した(&amp;R)</translation>
    </message>
    <message>
        <source>QR code of the number</source>
        <translation>番号の QR コード</translation>
    </message>
    <message>
        <source>&amp;Copy the number</source>
        <translation>番号をコピー(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation>あとで(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Reached</source>
        <translation>つながった(&amp;R)</translation>
    </message>
    <message>
        <source>No &amp;answer</source>
        <translation>応答なし(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Busy</source>
        <translation>話し中(&amp;B)</translation>
    </message>
    <message>
        <source>Re&amp;fused</source>
        <translation>拒まれた(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Wrong number</source>
        <translation>番号違い(&amp;W)</translation>
    </message>
    <message>
        <source>Level of our side</source>
        <translation>当店側の音量</translation>
    </message>
    <message>
        <source>Level of the caller’s side</source>
        <translation>お客様側の音量</translation>
    </message>
    <message>
        <source>I have &amp;said it</source>
        <translation>伝えました(&amp;S)</translation>
    </message>
</context>
<context>
    <name>CallPapers</name>
    <message>
        <source>No call is in hand. Open the case and add it there.</source>
        <translation>受電中の通話がありません。案件を開いて、そこに追加してください。</translation>
    </message>
</context>
<context>
    <name>CallbackBoard</name>
    <message>
        <source>Due</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation>区分</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>お客様</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>番号</translation>
    </message>
    <message>
        <source>Tries so far</source>
        <translation>これまで</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>案件</translation>
    </message>
    <message>
        <source>Kept by</source>
        <translation>担当</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>期限超過</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>明日以降</translation>
    </message>
    <message>
        <source>No word since: reach out</source>
        <translation>その後ご連絡のないお客様</translation>
    </message>
</context>
<context>
    <name>CallbackPage</name>
    <message>
        <source>Any senior</source>
        <translation>責任者（誰でも）</translation>
    </message>
    <message>
        <source>Give the call-back up</source>
        <translation>折り返しをやめる</translation>
    </message>
    <message>
        <source>The promise ends without the customer having been reached. Why?</source>
        <translation>お客様とお話しできないまま約束を終えます。理由を残してください。</translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>折り返しをやめる</translation>
    </message>
    <message>
        <source>The promise was not kept</source>
        <translation>約束を守れなかった</translation>
    </message>
    <message>
        <source>Why? It stays on record with the promise.</source>
        <translation>なぜですか。理由は約束とともに記録に残ります。</translation>
    </message>
    <message>
        <source>Not kept</source>
        <translation>守れなかった</translation>
    </message>
    <message>
        <source>Nobody is waiting to be called back, and no promise is open.</source>
        <translation>折り返し待ちのお客様も、未了の約束もありません。</translation>
    </message>
    <message>
        <source>Overdue %1</source>
        <translation>期限超過 %1</translation>
    </message>
    <message>
        <source>Today %1</source>
        <translation>今日 %1</translation>
    </message>
    <message>
        <source>Later %1</source>
        <translation>明日以降 %1</translation>
    </message>
    <message>
        <source>Call-backs and promises</source>
        <translation>折り返しと約束</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>自分の分</translation>
    </message>
    <message>
        <source>Open the case</source>
        <translation>案件を開く</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>担当を決める</translation>
    </message>
    <message>
        <source>Not kept…</source>
        <translation>守れなかった…</translation>
    </message>
    <message>
        <source>Give up…</source>
        <translation>やめる…</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>守った</translation>
    </message>
    <message>
        <source>Put on the list</source>
        <translation>折り返しに加える</translation>
    </message>
    <message>
        <source>Call  F3</source>
        <translation>発信  F3</translation>
    </message>
</context>
<context>
    <name>CallerColumn</name>
    <message>
        <source>Not a phone number yet; it is kept as typed.</source>
        <translation>まだ電話番号として読めません。入力のまま残ります。</translation>
    </message>
    <message>
        <source>Please check: no such number is assigned. It is kept as typed.</source>
        <translation>要確認：割り当てのない番号です。入力のまま残ります。</translation>
    </message>
    <message>
        <source>Dialled with %1.</source>
        <translation>%1 を付けてかけています。</translation>
    </message>
    <message>
        <source>Call no. %1</source>
        <translation>お問い合わせ %1回目</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n day(s) ago)</source>
        <translation>
            <numerusform>%1（%n日前）</numerusform>
        </translation>
    </message>
    <message>
        <source>So far</source>
        <translation>これまで</translation>
    </message>
    <message numerus="yes">
        <source>So far: %n contact(s)</source>
        <translation>
            <numerusform>これまで %n回</numerusform>
        </translation>
    </message>
    <message>
        <source>Last calls</source>
        <translation>最近の通話</translation>
    </message>
    <message>
        <source>First contact, as far as we know.</source>
        <translation>記録では初めてのお客様です。</translation>
    </message>
    <message>
        <source>No calls yet.</source>
        <translation>まだ通話はありません。</translation>
    </message>
    <message>
        <source>Nothing is noted yet that other cases could be like.</source>
        <translation>似た案件を探すには、まず何かメモしてください。</translation>
    </message>
    <message>
        <source>What was before is shown once somebody has signed in.</source>
        <translation>これまでの記録は、サインインすると表示されます。</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>案件 %1 を開く</translation>
    </message>
    <message>
        <source>This number is blocked. You may end the call politely.</source>
        <translation>着信拒否中の番号です。丁寧に電話を終えてかまいません。</translation>
    </message>
    <message>
        <source>A block of this number awaits approval.</source>
        <translation>この番号の着信拒否は承認待ちです。</translation>
    </message>
    <message>
        <source>No order of this number is known here.</source>
        <translation>この番号の注文は見つかりません。</translation>
    </message>
    <message>
        <source>Orders of this number appear here.</source>
        <translation>番号が分かると、ここに注文が出ます。</translation>
    </message>
    <message>
        <source>Earlier calls appear here once the number is known.</source>
        <translation>番号が分かると、ここにこれまでの通話が出ます。</translation>
    </message>
</context>
<context>
    <name>CallerMarkCard</name>
    <message>
        <source>Treat this customer as</source>
        <translation>このお客様への心づかい</translation>
    </message>
    <message>
        <source>VI&amp;P</source>
        <translation>VIP(&amp;P)</translation>
    </message>
    <message>
        <source>VIP</source>
        <translation>VIP</translation>
    </message>
    <message>
        <source>Kind of customer</source>
        <translation>お客様のタイプ</translation>
    </message>
    <message>
        <source>What to mind</source>
        <translation>気をつけること</translation>
    </message>
    <message>
        <source>What to mind with this customer</source>
        <translation>このお客様で気をつけること</translation>
    </message>
</context>
<context>
    <name>CallerSearchBox</name>
    <message>
        <source>Number, name, order… (Alt+F)</source>
        <translation>番号・名前・注文（Alt+F）</translation>
    </message>
    <message>
        <source>Find who is calling</source>
        <translation>かけてきた方を探す</translation>
    </message>
    <message>
        <source>A piece of a number, name, kana, order number or mail address; ↓ and Enter choose</source>
        <translation>番号・名前・カナ・注文番号・メールの一部。↓ と Enter で選びます</translation>
    </message>
    <message>
        <source>Who it may be</source>
        <translation>候補</translation>
    </message>
    <message>
        <source>Nobody is known by that.</source>
        <translation>見つかりません。</translation>
    </message>
</context>
<context>
    <name>CallsSection</name>
    <message>
        <source>Call back now</source>
        <translation>いま折り返し</translation>
    </message>
    <message>
        <source>How soon it suggests itself</source>
        <translation>お勧めする早さ</translation>
    </message>
    <message>
        <source>Minutes on a mobile or distant line (0: never)</source>
        <translation>携帯・遠方で何分話したら（0：お勧めしない）</translation>
    </message>
    <message>
        <source>Minutes on a mobile or distant line</source>
        <translation>携帯・遠方で何分話したら</translation>
    </message>
    <message>
        <source>Lines of emotion or abuse (0: never)</source>
        <translation>感情・暴言等が何行になったら（0：お勧めしない）</translation>
    </message>
    <message>
        <source>Lines of emotion or abuse</source>
        <translation>感情・暴言等が何行になったら</translation>
    </message>
    <message>
        <source>Minutes until it comes again after Later</source>
        <translation>「あとで」のあと何分で再び出すか</translation>
    </message>
    <message>
        <source>Minutes until it comes again</source>
        <translation>何分で再び出すか</translation>
    </message>
    <message>
        <source>The shop’s own area code</source>
        <translation>お店の市外局番</translation>
    </message>
    <message>
        <source>Minutes to wait after each try in vain</source>
        <translation>つながらなかったとき、次までの分（1回目、2回目…）</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>お待たせ</translation>
    </message>
    <message>
        <source>Minutes without a word of ours that are long</source>
        <translation>当店の言葉がないまま何分で長いとするか</translation>
    </message>
    <message>
        <source>Days of silence after which to reach out</source>
        <translation>何日ご連絡がなければご様子を伺うか</translation>
    </message>
    <message>
        <source>Hours in which we ring and promise</source>
        <translation>電話と約束をする時間帯（時）</translation>
    </message>
    <message>
        <source>From what hour</source>
        <translation>何時から</translation>
    </message>
    <message>
        <source>to</source>
        <translation>から</translation>
    </message>
    <message>
        <source>Until what hour</source>
        <translation>何時まで</translation>
    </message>
    <message>
        <source>Save the rules</source>
        <translation>決まりを保存</translation>
    </message>
    <message>
        <source>Only the owner changes these.</source>
        <translation>変更できるのはオーナーだけです。</translation>
    </message>
    <message>
        <source>This desk</source>
        <translation>この受電席</translation>
    </message>
    <message>
        <source>Show what is due in the system’s tray</source>
        <translation>期限の件数を通知領域（トレイ）に表示する</translation>
    </message>
    <message>
        <source>Say so when something falls due (never during a call)</source>
        <translation>期限が来たら知らせる（通話中は知らせない）</translation>
    </message>
    <message>
        <source>Shrink to the call bar when F2 takes a call</source>
        <translation>F2 で受けたら通話バーに縮める</translation>
    </message>
    <message>
        <source>Early</source>
        <translation>早め</translation>
    </message>
    <message>
        <source>As usual</source>
        <translation>ふつう</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>遅め</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>お勧めしない</translation>
    </message>
    <message>
        <source>Our own limits</source>
        <translation>独自の値</translation>
    </message>
    <message>
        <source>This system has no tray; the badge on the rail counts.</source>
        <translation>このパソコンには通知領域がありません。件数は左の「折り返し」に出ます。</translation>
    </message>
    <message>
        <source>Waits are minutes with commas between them, like 60, 240, 1440.</source>
        <translation>分を「60, 240, 1440」のようにカンマで区切ってください。</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>保存しました。</translation>
    </message>
</context>
<context>
    <name>CalmCard</name>
    <message>
        <source>Breathe in for 4 seconds, out for 6</source>
        <translation>4秒で吸って、6秒で吐く</translation>
    </message>
    <message>
        <source>Breathe in…</source>
        <translation>吸って…</translation>
    </message>
    <message>
        <source>Breathe out…</source>
        <translation>吐いて…</translation>
    </message>
    <message>
        <source>×</source>
        <translation>×</translation>
    </message>
    <message>
        <source>Put the breath away</source>
        <translation>呼吸の案内をしまう</translation>
    </message>
    <message>
        <source>Ctrl+B</source>
        <translation>Ctrl+B</translation>
    </message>
    <message>
        <source>Never hit back. The anger is about the matter, not about you. You may hand over: F11.</source>
        <translation>言い返さない。お怒りは出来事に向いていて、あなたにではありません。代わってもらえます：F11</translation>
    </message>
</context>
<context>
    <name>CareCard</name>
    <message>
        <source>That was a hard call</source>
        <translation>お疲れさまでした</translation>
    </message>
    <message>
        <source>If you like, note how you are. Only you and those who were chosen read it; it is no part of the record.</source>
        <translation>よければ、いまの気持ちを残せます。読めるのはあなたと、選ばれた人だけです。記録や証拠にはなりません。</translation>
    </message>
    <message>
        <source>Write…</source>
        <translation>書く…</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>いまはしない</translation>
    </message>
</context>
<context>
    <name>CareDialog</name>
    <message>
        <source>How are you?</source>
        <translation>いまの気持ち</translation>
    </message>
    <message>
        <source>All right</source>
        <translation>大丈夫</translation>
    </message>
    <message>
        <source>Tired</source>
        <translation>疲れた</translation>
    </message>
    <message>
        <source>Shaken</source>
        <translation>動揺している</translation>
    </message>
    <message>
        <source>Not well</source>
        <translation>つらい</translation>
    </message>
    <message>
        <source>What would help?</source>
        <translation>してほしいこと</translation>
    </message>
    <message>
        <source>Talk with somebody</source>
        <translation>話を聞いてほしい</translation>
    </message>
    <message>
        <source>A break</source>
        <translation>少し休みたい</translation>
    </message>
    <message>
        <source>Somebody else takes this caller</source>
        <translation>このお客様の担当を代わってほしい</translation>
    </message>
    <message>
        <source>What was it like for you?</source>
        <translation>どんな通話でしたか</translation>
    </message>
    <message>
        <source>What it was like for you</source>
        <translation>どんな通話だったか</translation>
    </message>
    <message>
        <source>As much or as little as you like</source>
        <translation>書ける分だけで構いません</translation>
    </message>
    <message>
        <source>Who else may read it</source>
        <translation>ほかに読める人</translation>
    </message>
    <message>
        <source>Nothing is kept until you press Keep. A note is no part of the record and in no package; you can erase it at any time. Whoever signs in as you at this desk can read it.</source>
        <translation>「残す」を押すまで保存されません。このメモは記録にも証拠一式にも入らず、いつでも消去できます。この席にあなたとして座った人は読めます。</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>問題の内容</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>消去</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>残す</translation>
    </message>
    <message>
        <source>Also read by: %1 (chosen by the shop).</source>
        <translation>お店の決まりで %1 も読めます。</translation>
    </message>
    <message>
        <source>The shop chose nobody to read notes. Whom it chooses later can read this one too.</source>
        <translation>お店が決めた読み手はいません。あとで決まった人は、このメモも読めます。</translation>
    </message>
</context>
<context>
    <name>CareForm</name>
    <message>
        <source>Nobody else</source>
        <translation>ほかにはいない</translation>
    </message>
</context>
<context>
    <name>CareNotesDialog</name>
    <message>
        <source>Staff care</source>
        <translation>スタッフのケア</translation>
    </message>
    <message>
        <source>Notes after hard calls. You see your own, and those that you were chosen to read.</source>
        <translation>大変な通話のあとのメモです。自分のメモと、読むように選ばれたメモだけが見えます。</translation>
    </message>
    <message>
        <source>Notes of staff care</source>
        <translation>スタッフのケアのメモ</translation>
    </message>
    <message>
        <source>There are no notes to see here.</source>
        <translation>見られるメモはありません。</translation>
    </message>
    <message>
        <source>I have talked with them</source>
        <translation>本人と話しました</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>変更…</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>消去</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>問題の内容</translation>
    </message>
    <message>
        <source>New note…</source>
        <translation>新しいメモ…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Written by you</source>
        <translation>自分のメモ</translation>
    </message>
    <message>
        <source>● to talk about</source>
        <translation>● まだ話していません</translation>
    </message>
    <message>
        <source>After the call of %1</source>
        <translation>%1 の通話のあと</translation>
    </message>
    <message>
        <source>Would help: %1</source>
        <translation>してほしいこと：%1</translation>
    </message>
</context>
<context>
    <name>CareSection</name>
    <message>
        <source>After a hard call</source>
        <translation>大変な通話のあと</translation>
    </message>
    <message>
        <source>After a call with abuse, with a warning or a request to stop, or a long one, whoever held the phone is asked once how they are. They may write a note, or not. No note is evidence: it is never exported, and its author can erase it.</source>
        <translation>暴言等のあった通話、注意や警告をした通話、長い通話のあとに、担当へ一度だけ気持ちを尋ねます。書くかどうかは自由です。メモは証拠にならず、書き出されず、本人がいつでも消去できます。</translation>
    </message>
    <message>
        <source>&amp;Long is a call of so many minutes (0: no length is)</source>
        <translation>長い通話とみなす分数（0：長さでは尋ねない）(&amp;L)</translation>
    </message>
    <message>
        <source>Minutes of a long call</source>
        <translation>長い通話の分数</translation>
    </message>
    <message>
        <source>Who reads every note (nobody is chosen at first; the author can always name one more person)</source>
        <translation>すべてのメモを読む人（はじめは誰もいません。本人はほかに一人を選べます）</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Only the owner may change these.</source>
        <translation>変更できるのはオーナーだけです。</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>保存しました。</translation>
    </message>
</context>
<context>
    <name>CaseActs</name>
    <message>
        <source>Warning told…</source>
        <translation>通告…</translation>
    </message>
    <message>
        <source>Proposal refused…</source>
        <translation>提案を断られた…</translation>
    </message>
    <message>
        <source>What the customer gets…</source>
        <translation>対応を決める…</translation>
    </message>
    <message>
        <source>How it ended…</source>
        <translation>結果を記録…</translation>
    </message>
    <message>
        <source>Final notice…</source>
        <translation>最終通告…</translation>
    </message>
    <message>
        <source>Erase the whole case…</source>
        <translation>案件全体を消去…</translation>
    </message>
    <message>
        <source>Warning told</source>
        <translation>通告を記録</translation>
    </message>
    <message>
        <source>In which words was the customer warned? They are kept as they stand.</source>
        <translation>お客様へ伝えた通告の言葉を、そのまま書いてください。</translation>
    </message>
    <message>
        <source>Note the warning</source>
        <translation>通告を記録する</translation>
    </message>
    <message>
        <source>Proposal refused</source>
        <translation>提案の拒否</translation>
    </message>
    <message>
        <source>What was proposed, and in which words did the customer refuse it?</source>
        <translation>何を提案し、お客様はどのような言葉で断りましたか。</translation>
    </message>
    <message>
        <source>Note the refusal</source>
        <translation>拒否を記録</translation>
    </message>
    <message>
        <source>Why may the case be erased again? Only the owner may release the hold.</source>
        <translation>消去を再び認める理由は何ですか。保全を解除できるのはオーナーだけです。</translation>
    </message>
    <message>
        <source>Nothing of the case can be erased while the hold lies on it, for example because of a lawsuit or a request by the police. Why is it needed? Managers and the owner may place it.</source>
        <translation>保全中は、この案件のどの部分も消去できません（訴訟や警察からの依頼など）。必要な理由を書いてください。責任者とオーナーが指定できます。</translation>
    </message>
    <message>
        <source>Release the legal hold</source>
        <translation>保全の解除</translation>
    </message>
    <message>
        <source>Legal hold</source>
        <translation>証拠の保全</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>解除する</translation>
    </message>
    <message>
        <source>Place the hold</source>
        <translation>保全する</translation>
    </message>
    <message>
        <source>Release the legal hold…</source>
        <translation>保全を解除…</translation>
    </message>
    <message>
        <source>Legal hold…</source>
        <translation>証拠を保全…</translation>
    </message>
    <message>
        <source>Correct when it ended…</source>
        <translation>終話時刻を訂正…</translation>
    </message>
    <message>
        <source>How this call was for me…</source>
        <translation>この通話で感じたこと…</translation>
    </message>
    <message>
        <source>Erase…</source>
        <translation>消去…</translation>
    </message>
</context>
<context>
    <name>CaseFilterMenu</name>
    <message>
        <source>Any</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Fault</source>
        <translation>責任の所在</translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation>急ぎの度合い</translation>
    </message>
    <message>
        <source>About</source>
        <translation>用件</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>担当責任者</translation>
    </message>
    <message>
        <source>Worked on</source>
        <translation>最終対応</translation>
    </message>
    <message>
        <source>Only unfinished</source>
        <translation>未完了のみ</translation>
    </message>
    <message>
        <source>Only overdue</source>
        <translation>期限切れのみ</translation>
    </message>
    <message>
        <source>Only what no manager has seen</source>
        <translation>責任者が未確認のもののみ</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>並び順</translation>
    </message>
    <message>
        <source>Keep as a view of the shop…</source>
        <translation>店の表示として保存…</translation>
    </message>
    <message>
        <source>Remove the view “%1”</source>
        <translation>表示「%1」を外す</translation>
    </message>
    <message>
        <source>Show all cases</source>
        <translation>すべての案件を表示</translation>
    </message>
    <message>
        <source>Keep as a view of the shop</source>
        <translation>店の表示として保存</translation>
    </message>
    <message>
        <source>Under which name? Everybody of the shop finds it above the list. What was typed to search is not kept.</source>
        <translation>名前を付けてください。店の全員の一覧の上に並びます。検索欄に入力した文字は保存しません。</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>延長する</translation>
    </message>
</context>
<context>
    <name>CaseHandover</name>
    <message>
        <source>Hand over, and note to whom…</source>
        <translation>提供して記録…</translation>
    </message>
</context>
<context>
    <name>CaseList</name>
    <message>
        <source>Call back %1</source>
        <translation>折り返し %1</translation>
    </message>
    <message>
        <source>In the hands of %1</source>
        <translation>責任者 %1</translation>
    </message>
    <message>
        <source>Not seen by a manager yet</source>
        <translation>責任者は未確認</translation>
    </message>
</context>
<context>
    <name>CaseListSide</name>
    <message numerus="yes">
        <source>%n case(s)</source>
        <translation>
            <numerusform>%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n case(s)</source>
        <translation>
            <numerusform>%n件中 %1件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The newest %n case(s) found: go on typing</source>
        <translation>
            <numerusform>新しい順に%n件まで表示：続けて入力してください</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing matches.</source>
        <translation>該当する案件はありません。</translation>
    </message>
    <message>
        <source>No cases yet.</source>
        <translation>案件はまだありません。</translation>
    </message>
    <message>
        <source>Choose a case on the left.</source>
        <translation>左の一覧から案件を選んでください。</translation>
    </message>
    <message>
        <source>A case begins with the first call that is noted. Press F2 to take one.</source>
        <translation>最初の通話を記録すると案件ができます。F2 で受電を始めます。</translation>
    </message>
</context>
<context>
    <name>CaseMerging</name>
    <message>
        <source>Part of another case…</source>
        <translation>別の案件に併合…</translation>
    </message>
    <message>
        <source>Same person by another number…</source>
        <translation>同じ方の別の連絡先…</translation>
    </message>
    <message>
        <source>Into another case…</source>
        <translation>別の案件へ移す…</translation>
    </message>
    <message>
        <source>Back to the case that it came from…</source>
        <translation>もとの案件へ戻す…</translation>
    </message>
    <message>
        <source>A case of its own again…</source>
        <translation>併合を取り消す…</translation>
    </message>
    <message>
        <source>Not the same person: %1…</source>
        <translation>同じ方ではない：%1…</translation>
    </message>
    <message>
        <source>A case of its own again</source>
        <translation>併合の取り消し</translation>
    </message>
    <message>
        <source>Why does it not belong to the other case? Both entries stay on record.</source>
        <translation>別の案件とした理由を書いてください。併合も取り消しも記録に残ります。</translation>
    </message>
    <message>
        <source>Part them</source>
        <translation>併合を取り消す</translation>
    </message>
    <message>
        <source>Call into another case</source>
        <translation>通話を別の案件へ移す</translation>
    </message>
    <message>
        <source>The call goes with its lines, recordings, warnings and open promises; mails and files stay. Both timelines show it, and it can be undone.</source>
        <translation>メモ・録音・通告・未了の約束も通話と一緒に移り、メールとファイルは残ります。両方の時系列に残り、取り消せます。</translation>
    </message>
    <message>
        <source>&amp;Number of the other case</source>
        <translation>移す先の案件番号(&amp;N)</translation>
    </message>
    <message>
        <source>empty: a new case</source>
        <translation>空欄なら新しい案件</translation>
    </message>
    <message>
        <source>Move the call</source>
        <translation>通話を移す</translation>
    </message>
    <message>
        <source>Same person by another number</source>
        <translation>同じ方の別の連絡先</translation>
    </message>
    <message>
        <source>Whoever rings from either is shown with the cases of both. A block stands only on what it names. It is noted in this case and can be undone.</source>
        <translation>どちらからの電話でも、両方の案件を一緒に示します。着信拒否は、申請で指定した連絡先だけにかかります。この案件に記録され、取り消せます。</translation>
    </message>
    <message>
        <source>&amp;Number or mail address</source>
        <translation>番号またはメールアドレス(&amp;N)</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation>記録する</translation>
    </message>
    <message>
        <source>Back to the case that it came from</source>
        <translation>もとの案件へ戻す</translation>
    </message>
    <message>
        <source>Why does the call belong there after all? All entries stay on record.</source>
        <translation>この通話が、やはりもとの案件のものである理由は何ですか。どの記録も残ります。</translation>
    </message>
    <message>
        <source>Move it back</source>
        <translation>戻す</translation>
    </message>
    <message>
        <source>Not the same person</source>
        <translation>同じ方ではない</translation>
    </message>
    <message>
        <source>Why are %1 and %2 not one person&apos;s? Both entries stay on record.</source>
        <translation>%1 と %2 が同じ方のものでない理由は何ですか。どちらの記録も残ります。</translation>
    </message>
</context>
<context>
    <name>CasePage</name>
    <message>
        <source>Choose a case on the left.</source>
        <translation>左の一覧から案件を選んでください。</translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>通告 %n回</numerusform>
        </translation>
    </message>
    <message>
        <source>Legal hold</source>
        <translation>保全中</translation>
    </message>
    <message>
        <source>Title, name, number, C-0001</source>
        <translation>件名・お名前・番号・C-0001</translation>
    </message>
    <message>
        <source>Search the cases</source>
        <translation>案件を探す</translation>
    </message>
    <message>
        <source>Filter and sort ▾</source>
        <translation>絞り込み・並び順 ▾</translation>
    </message>
    <message>
        <source>List of cases</source>
        <translation>案件の一覧</translation>
    </message>
    <message>
        <source>‹ Cases</source>
        <translation>‹ 一覧</translation>
    </message>
    <message>
        <source>Title of the case</source>
        <translation>案件の件名</translation>
    </message>
    <message>
        <source>Give the case a title</source>
        <translation>件名を入力</translation>
    </message>
    <message>
        <source>State of the case</source>
        <translation>案件の状態</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>記録する…</translation>
    </message>
    <message>
        <source>Write out evidence…</source>
        <translation>証拠を書き出す…</translation>
    </message>
    <message>
        <source>Block as unresponsive…</source>
        <translation>応答なしとして着信拒否…</translation>
    </message>
    <message>
        <source>Timeline: calls, messages, recordings, decisions</source>
        <translation>時系列 — 電話・メール・録音・判断</translation>
    </message>
    <message>
        <source>Mark as seen (Ctrl+K)</source>
        <translation>確認済みにする（Ctrl+K）</translation>
    </message>
    <message>
        <source>Timeline of the case</source>
        <translation>案件の時系列</translation>
    </message>
    <message>
        <source>What to do next</source>
        <translation>次の対応</translation>
    </message>
    <message>
        <source>Call back</source>
        <translation>発信</translation>
    </message>
    <message>
        <source>Ask for a block…</source>
        <translation>着信拒否を申請…</translation>
    </message>
    <message>
        <source>Final notice…</source>
        <translation>最終通告…</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>案件</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>お客様</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>番号</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>注文</translation>
    </message>
    <message>
        <source>Fault</source>
        <translation>責任の所在</translation>
    </message>
    <message>
        <source>Whose fault it is</source>
        <translation>責任の所在</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>決めた対応</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>最終判断</translation>
    </message>
    <message>
        <source>Kind of abuse</source>
        <translation>類型</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Time on calls</source>
        <translation>通話の合計</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>受付</translation>
    </message>
    <message>
        <source>State of the evidence</source>
        <translation>証拠の状態</translation>
    </message>
    <message>
        <source>Progress of the check</source>
        <translation>検証の進み具合</translation>
    </message>
    <message>
        <source>Check this record</source>
        <translation>記録を検証する</translation>
    </message>
</context>
<context>
    <name>CasePapers</name>
    <message>
        <source>Message or files…</source>
        <translation>メール・レビュー・ファイル…</translation>
    </message>
</context>
<context>
    <name>CasePromises</name>
    <message>
        <source>Promises</source>
        <translation>約束</translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation>区分</translation>
    </message>
    <message>
        <source>Promise something…</source>
        <translation>約束を加える…</translation>
    </message>
    <message>
        <source>Overdue since %1</source>
        <translation>期限超過（%1まで）</translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation>%1まで</translation>
    </message>
    <message>
        <source>%1 has this caller waiting since %2</source>
        <translation>%1がこのお客様を%2から保留中</translation>
    </message>
    <message>
        <source>%1 is ringing this caller, since %2</source>
        <translation>%1がこのお客様に発信中（%2から）</translation>
    </message>
    <message>
        <source>%1 is on the phone with this caller since %2</source>
        <translation>%1がこのお客様と通話中（%2から）</translation>
    </message>
</context>
<context>
    <name>CasePromisesCard</name>
    <message>
        <source>Kept by: %1</source>
        <translation>担当：%1</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>守った</translation>
    </message>
    <message>
        <source>Not kept…</source>
        <translation>守れなかった…</translation>
    </message>
    <message>
        <source>The promise was not kept</source>
        <translation>約束を守れなかった</translation>
    </message>
    <message>
        <source>Not kept</source>
        <translation>守れなかった</translation>
    </message>
</context>
<context>
    <name>CaseSeenLine</name>
    <message>
        <source>Seen %1 by %2</source>
        <translation>%1 %2 確認済み</translation>
    </message>
    <message>
        <source>Seen %1 by %2, something happened since</source>
        <translation>%1 %2 確認済み（その後に動きあり）</translation>
    </message>
</context>
<context>
    <name>CaseSide</name>
    <message>
        <source>Block: talking failed…</source>
        <translation>対話継続困難として着信拒否…</translation>
    </message>
    <message>
        <source>Block as unresponsive…</source>
        <translation>応答なしとして着信拒否…</translation>
    </message>
    <message>
        <source>Still missing:
%1</source>
        <translation>まだ足りないもの：
%1</translation>
    </message>
    <message>
        <source>Overdue since %1</source>
        <translation>期限超過 %1</translation>
    </message>
    <message>
        <source>Due %1</source>
        <translation>期限 %1</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>Checking every entry and recording…</source>
        <translation>すべての記録と録音を検証しています…</translation>
    </message>
    <message>
        <source>Not checked since the start</source>
        <translation>起動してからまだ検証していません</translation>
    </message>
    <message>
        <source>The check reads the whole record and every recording again.</source>
        <translation>記録全体とすべての録音を読み直して確かめます。</translation>
    </message>
    <message>
        <source>✓ Checked: nothing is wrong</source>
        <translation>✓ 検証：異常なし</translation>
    </message>
    <message>
        <source>%1 entries, %2 recordings</source>
        <translation>記録 %1件・録音 %2本</translation>
    </message>
    <message>
        <source>Last checked %1</source>
        <translation>最終検証 %1</translation>
    </message>
    <message>
        <source>Time-stamps: %1</source>
        <translation>タイムスタンプ %1件</translation>
    </message>
    <message>
        <source>Head %1…</source>
        <translation>検証値 %1…</translation>
    </message>
    <message numerus="yes">
        <source>%n fault(s) found. Keep the folder as it is and ask for help.</source>
        <translation>
            <numerusform>異常が %n件あります。フォルダーをそのままにして、詳しい人に相談してください。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CaseTeam</name>
    <message>
        <source>Together</source>
        <translation>みんなで</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>責任者</translation>
    </message>
    <message>
        <source>Owner of the case</source>
        <translation>この案件の責任者</translation>
    </message>
    <message>
        <source>Comment…</source>
        <translation>所見を書く…</translation>
    </message>
</context>
<context>
    <name>CaseTeamCard</name>
    <message>
        <source>Comment</source>
        <translation>所見</translation>
    </message>
    <message>
        <source>What do you think about this case? Everybody here can read it.</source>
        <translation>この案件をどう思いますか。店の全員が読めます。</translation>
    </message>
    <message>
        <source>Add the comment</source>
        <translation>所見を残す</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>未定</translation>
    </message>
    <message>
        <source>Waits for an answer: %1</source>
        <translation>回答待ち：%1</translation>
    </message>
    <message>
        <source>Answer…</source>
        <translation>回答を書く…</translation>
    </message>
    <message>
        <source>Somebody outside the shop</source>
        <translation>店外の人</translation>
    </message>
    <message>
        <source>Answer of %1</source>
        <translation>%1さんの回答</translation>
    </message>
    <message>
        <source>Note the answer</source>
        <translation>回答を残す</translation>
    </message>
</context>
<context>
    <name>CaseTranscripts</name>
    <message>
        <source>Transcript…</source>
        <translation>反訳書…</translation>
    </message>
</context>
<context>
    <name>Clarify</name>
    <message>
        <source>Name</source>
        <translation>お名前</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>お名前</translation>
    </message>
    <message>
        <source>Order number</source>
        <translation>注文番号</translation>
    </message>
    <message>
        <source>The order number, or the day of the order and the goods</source>
        <translation>ご注文番号（お手元になければ、ご注文日とお品物）</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>何があったか</translation>
    </message>
    <message>
        <source>What happened, and when you noticed it</source>
        <translation>起きたことと、お気づきになった日時</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>写真</translation>
    </message>
    <message>
        <source>Pictures of the goods and of the box they came in</source>
        <translation>品物と外箱の写真</translation>
    </message>
    <message>
        <source>Day of receipt</source>
        <translation>受取日</translation>
    </message>
    <message>
        <source>The day on which you received the goods</source>
        <translation>品物をお受け取りになった日</translation>
    </message>
    <message>
        <source>What is wished</source>
        <translation>ご要望</translation>
    </message>
    <message>
        <source>What you wish us to do</source>
        <translation>ご希望の対応</translation>
    </message>
    <message>
        <source>What matters most</source>
        <translation>一番の問題</translation>
    </message>
    <message>
        <source>What troubled you most about it</source>
        <translation>一番お困りになった点</translation>
    </message>
    <message>
        <source>How to reach you</source>
        <translation>連絡の方法</translation>
    </message>
    <message>
        <source>How and when we can reach you best</source>
        <translation>ご都合のよい連絡方法と時間帯</translation>
    </message>
    <message>
        <source>Subject: About your enquiry</source>
        <translation>件名：お問い合わせの件</translation>
    </message>
    <message>
        <source> (order %1)</source>
        <translation>（ご注文 %1）</translation>
    </message>
    <message>
        <source>This is %1 of %2. Thank you for your call.</source>
        <translation>%2の%1でございます。お電話をいただき、ありがとうございました。</translation>
    </message>
    <message>
        <source>So that nothing is misunderstood, please let us know the following by mail:</source>
        <translation>行き違いがないよう、次の点をメールでお知らせいただけますでしょうか。</translation>
    </message>
    <message>
        <source>We will look into it and answer as soon as we have heard from you.</source>
        <translation>ご返信をいただきましたら、確認のうえご連絡いたします。</translation>
    </message>
</context>
<context>
    <name>ClarifyDialog</name>
    <message>
        <source>Copied. Paste it into your mail.</source>
        <translation>コピーしました。メールに貼り付けてください。</translation>
    </message>
    <message>
        <source>To be clarified by mail</source>
        <translation>メールで確認すること</translation>
    </message>
    <message>
        <source>Ticked points go into the draft. Nothing is sent from here.</source>
        <translation>印を付けた点が下書きに入ります。ここから送信はしません。</translation>
    </message>
    <message>
        <source>Points to clarify</source>
        <translation>確認する点</translation>
    </message>
    <message>
        <source>Draft of the mail</source>
        <translation>メールの下書き</translation>
    </message>
    <message>
        <source>Copy and open the &amp;mail program</source>
        <translation>コピーしてメールソフトを開く(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>コピー(&amp;C)</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>閉じる(&amp;L)</translation>
    </message>
</context>
<context>
    <name>CodeDialog</name>
    <message>
        <source>Save the recovery code</source>
        <translation>復旧コードの保存</translation>
    </message>
    <message>
        <source>New recovery code</source>
        <translation>新しい復旧コード</translation>
    </message>
    <message>
        <source>It takes the place of the code on the old paper, which opens nothing from then on but old backups. Nobody can give it to you again.</source>
        <translation>これまでの紙のコードの代わりになります。古いコードで開けるのは、古いバックアップだけになります。再発行は誰にもできません。</translation>
    </message>
    <message>
        <source>…</source>
        <translation>…</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>復旧コード</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Save to print…</source>
        <translation>印刷用に保存…</translation>
    </message>
    <message>
        <source>&amp;Type it again from the paper</source>
        <translation>紙を見てもう一度入力(&amp;T)</translation>
    </message>
    <message>
        <source>Recovery code, typed again</source>
        <translation>復旧コード（再入力）</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>問題点</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>やめる</translation>
    </message>
    <message>
        <source>Use this code</source>
        <translation>このコードにする</translation>
    </message>
</context>
<context>
    <name>ColumnDialog</name>
    <message>
        <source>What the columns mean</source>
        <translation>列の意味</translation>
    </message>
    <message>
        <source>These columns are new here. Say once what they hold; the next file with the same columns is then taken in by itself.</source>
        <translation>はじめての列の並びです。意味を一度選んでください。次からは、同じ並びのファイルを自動で取り込みます。</translation>
    </message>
    <message>
        <source>The first rows of the file</source>
        <translation>ファイルの最初の行</translation>
    </message>
    <message>
        <source>Order &amp;number (needed)</source>
        <translation>注文番号（必須）(&amp;N)</translation>
    </message>
    <message>
        <source>Order number (needed)</source>
        <translation>注文番号（必須）</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>お名前</translation>
    </message>
    <message>
        <source>Surname</source>
        <translation>姓</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>名</translation>
    </message>
    <message>
        <source>Reading (kana)</source>
        <translation>フリガナ</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>電話番号</translation>
    </message>
    <message>
        <source>Further phone</source>
        <translation>ほかの電話番号</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>メール</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合計金額</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>N&amp;ame of this kind of file</source>
        <translation>この形式の名前(&amp;A)</translation>
    </message>
    <message>
        <source>Name of this kind of file</source>
        <translation>この形式の名前</translation>
    </message>
    <message>
        <source>ショップサーブ</source>
        <translation>ショップサーブ</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>足りないもの</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Keep and import</source>
        <translation>覚えて取り込む</translation>
    </message>
    <message>
        <source>Say which column holds the order number.</source>
        <translation>注文番号の列を選んでください。</translation>
    </message>
    <message>
        <source>Give this kind of file a name.</source>
        <translation>この形式に名前をつけてください。</translation>
    </message>
</context>
<context>
    <name>ConductCards</name>
    <message>
        <source>Find out</source>
        <translation>聞き取ること</translation>
    </message>
    <message>
        <source>There is no fact and no demand to read back yet.</source>
        <translation>復唱する事実・要望がまだありません。</translation>
    </message>
    <message>
        <source>First write a line of the kind abuse or demand; then it can be marked.</source>
        <translation>暴言等か要望の行を書いてから、印を付けられます。</translation>
    </message>
</context>
<context>
    <name>Counted</name>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>メモ %n行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Last %n day(s)</source>
        <translation>
            <numerusform>直近%n日</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n gap(s)</source>
        <translation>
            <numerusform>欠落 %nか所</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n utterance(s)</source>
        <translation>
            <numerusform>発言 %n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more unanswered call-back(s)</source>
        <translation>
            <numerusform>応答のない折り返し あと%n回</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>a call-back on %n other day(s)</source>
        <translation>
            <numerusform>別の日の折り返し あと%n日</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more refused proposal(s)</source>
        <translation>
            <numerusform>提案の拒否 あと%n回</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more warning(s), with words</source>
        <translation>
            <numerusform>言葉を記録した通告 あと%n回</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s) told</source>
        <translation>
            <numerusform>通告 %n回</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n promise(s) open</source>
        <translation>
            <numerusform>約束 %n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s) so far</source>
        <translation>
            <numerusform>これまで %n回</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ほか %n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) could not be read whole</source>
        <translation>
            <numerusform>読めないところのある行 %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CrashReporter</name>
    <message>
        <source>Something went wrong inside the program. What was saved stays saved.</source>
        <translation>プログラムの中で問題が起きました。保存済みの記録はそのまま残っています。</translation>
    </message>
    <message>
        <source>The report names places in the program, nothing from your notes.</source>
        <translation>報告にはプログラムの場所だけが入り、メモの内容は入りません。</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>報告をコピー</translation>
    </message>
</context>
<context>
    <name>DecisionDialog</name>
    <message>
        <source>Decide what the customer gets</source>
        <translation>対応を決める</translation>
    </message>
    <message>
        <source>The customer gets</source>
        <translation>対応</translation>
    </message>
    <message>
        <source>What the customer gets</source>
        <translation>お客様への対応</translation>
    </message>
    <message>
        <source>Sum in yen</source>
        <translation>金額（円）</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>The reason, for whoever reads this later</source>
        <translation>あとで読む人のための理由</translation>
    </message>
    <message>
        <source>Stop after</source>
        <translation>対応の終わり</translation>
    </message>
    <message>
        <source>Set an end point</source>
        <translation>期限を決める</translation>
    </message>
    <message>
        <source>End point</source>
        <translation>対応の終わりの日</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>入力の誤り</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Propose</source>
        <translation>提案する</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>決定する</translation>
    </message>
</context>
<context>
    <name>DecisionForm</name>
    <message>
        <source>The fault is not judged yet; it says what the shop can offer.</source>
        <translation>責任の所在が未判断です。決まると、できること・できないことが表示されます。</translation>
    </message>
    <message>
        <source>%1 proposes: %2</source>
        <translation>%1の提案：%2</translation>
    </message>
    <message>
        <source>Staff decide alone up to %1; everything else is proposed.</source>
        <translation>担当だけで決められるのは%1までです。それ以外は提案になります。</translation>
    </message>
</context>
<context>
    <name>DeskSection</name>
    <message>
        <source>As the system</source>
        <translation>システムに合わせる</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>明るい</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>暗い</translation>
    </message>
    <message>
        <source>Show the number (dial by hand, QR code)</source>
        <translation>番号を表示（手でかける・QR コード）</translation>
    </message>
    <message>
        <source>Hand a tel: address to the system</source>
        <translation>tel: リンクを開く</translation>
    </message>
    <message>
        <source>Start a program</source>
        <translation>プログラムを起動</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>184 (hide our number)</source>
        <translation>184（番号を隠す）</translation>
    </message>
    <message>
        <source>186 (show our number)</source>
        <translation>186（番号を知らせる）</translation>
    </message>
    <message>
        <source>The language changes at the next start.</source>
        <translation>言語は次の起動から変わります。</translation>
    </message>
    <message>
        <source>The command has an open quotation mark; it was not saved.</source>
        <translation>コマンドの引用符が閉じていないため、保存していません。</translation>
    </message>
    <message>
        <source>This desk</source>
        <translation>この受電席</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>言語(&amp;L)</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>配色(&amp;C)</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>配色</translation>
    </message>
    <message>
        <source>Size of &amp;text</source>
        <translation>文字の大きさ(&amp;T)</translation>
    </message>
    <message>
        <source>Size of text</source>
        <translation>文字の大きさ</translation>
    </message>
    <message>
        <source>Dialling</source>
        <translation>発信</translation>
    </message>
    <message>
        <source>&amp;Way</source>
        <translation>方法(&amp;W)</translation>
    </message>
    <message>
        <source>Way of dialling</source>
        <translation>発信の方法</translation>
    </message>
    <message>
        <source>Co&amp;mmand</source>
        <translation>コマンド(&amp;M)</translation>
    </message>
    <message>
        <source>program argument {number}</source>
        <translation>プログラム 引数 {number}</translation>
    </message>
    <message>
        <source>Dialling command</source>
        <translation>発信コマンド</translation>
    </message>
    <message>
        <source>&amp;Number form</source>
        <translation>番号の形(&amp;N)</translation>
    </message>
    <message>
        <source>Form of the number</source>
        <translation>番号の形</translation>
    </message>
    <message>
        <source>&amp;Prefix</source>
        <translation>前に付ける番号(&amp;P)</translation>
    </message>
    <message>
        <source>Prefix</source>
        <translation>前に付ける番号</translation>
    </message>
</context>
<context>
    <name>DeskWindow</name>
    <message>
        <source>The import is being stopped; then the window closes.</source>
        <translation>取り込みを止めています。終わると画面が閉じます。</translation>
    </message>
    <message>
        <source>The backup is being stopped; then the window closes.</source>
        <translation>バックアップを中止しています。終わるとウィンドウが閉じます。</translation>
    </message>
</context>
<context>
    <name>Disclosures</name>
    <message>
        <source>When</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>案件</translation>
    </message>
    <message>
        <source>To</source>
        <translation>提供先</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>根拠</translation>
    </message>
    <message>
        <source>By</source>
        <translation>担当者</translation>
    </message>
</context>
<context>
    <name>DisclosuresSection</name>
    <message>
        <source>To anybody</source>
        <translation>すべての提供先</translation>
    </message>
    <message>
        <source>Save the log</source>
        <translation>提供の記録を保存</translation>
    </message>
    <message>
        <source>Written, and noted in the record: %1</source>
        <translation>書き出し、台帳に記録しました：%1</translation>
    </message>
    <message>
        <source>What went to whom</source>
        <translation>提供の記録</translation>
    </message>
    <message>
        <source>Evidence packages, originals, pages, block lists, and what was noted as told or shown. Managers and the owner see it.</source>
        <translation>証拠一式、原本、書面、着信拒否リスト、口頭や閲覧での提供の一覧です。責任者とオーナーが見られます。</translation>
    </message>
    <message>
        <source>Only what went to</source>
        <translation>提供先で絞り込む</translation>
    </message>
    <message>
        <source>Search the log</source>
        <translation>提供の記録を検索</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>CSV で保存…</translation>
    </message>
    <message>
        <source>Log of disclosures</source>
        <translation>提供の記録</translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <translation>まだありません。</translation>
    </message>
</context>
<context>
    <name>EndCard</name>
    <message>
        <source>It began %1; the last line is of %2. When did it end?</source>
        <translation>%1に始まり、最後のメモは%2です。いつ終わりましたか。</translation>
    </message>
    <message>
        <source>When did this call end? F12 once more ends it now.</source>
        <translation>この通話はいつ終わりましたか。もう一度F12 で、いま終わったことにします。</translation>
    </message>
    <message>
        <source>This call has no end</source>
        <translation>終話の記録がない通話です</translation>
    </message>
    <message>
        <source>When the call ended</source>
        <translation>終話の時刻</translation>
    </message>
    <message>
        <source>It ended then</source>
        <translation>この時刻に終わった</translation>
    </message>
    <message>
        <source>Still on the phone</source>
        <translation>まだ通話中</translation>
    </message>
</context>
<context>
    <name>EndDialog</name>
    <message>
        <source>When did the call end?</source>
        <translation>終話時刻の訂正</translation>
    </message>
    <message>
        <source>When the call ended</source>
        <translation>終話の時刻</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>直すところ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>訂正する</translation>
    </message>
    <message>
        <source>On record it ended %1. That stays visible; the report says when it was corrected.</source>
        <translation>記録では%1に終わっています。元の時刻も残り、いつ訂正したかが報告書に載ります。</translation>
    </message>
</context>
<context>
    <name>EndingDialog</name>
    <message>
        <source>not known yet</source>
        <translation>まだ不明</translation>
    </message>
    <message>
        <source>Yes, it worked</source>
        <translation>解決した</translation>
    </message>
    <message>
        <source>No, it did not</source>
        <translation>解決していない</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>お聞きしていない</translation>
    </message>
    <message>
        <source>Won back</source>
        <translation>信頼を取り戻した</translation>
    </message>
    <message>
        <source>Customer lost</source>
        <translation>お客様は離れた</translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation>結果の記録</translation>
    </message>
    <message>
        <source>Did the fix work?</source>
        <translation>解決しましたか</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Satisfaction</source>
        <translation>満足度</translation>
    </message>
    <message>
        <source>Their words</source>
        <translation>お客様のお言葉</translation>
    </message>
    <message>
        <source>In their own words, if they said anything</source>
        <translation>お言葉があれば、そのまま</translation>
    </message>
    <message>
        <source>The customer’s words</source>
        <translation>お客様のお言葉</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>その後の関係</translation>
    </message>
    <message>
        <source>Afterwards</source>
        <translation>フォロー</translation>
    </message>
    <message>
        <source>Ask again on</source>
        <translation>この日に改めて伺う</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>入力の誤り</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Note only</source>
        <translation>記録だけする</translation>
    </message>
    <message>
        <source>Note and close the case</source>
        <translation>記録して完了にする</translation>
    </message>
</context>
<context>
    <name>EndingForm</name>
    <message>
        <source>“Thank you for telling us. Is everything as it should be now?”</source>
        <translation>「お知らせくださり、ありがとうございました。その後、ご不便はございませんでしょうか。」</translation>
    </message>
</context>
<context>
    <name>EraseDialog</name>
    <message>
        <source>To &amp;confirm, type %1</source>
        <translation>確認のため %1 と入力(&amp;C)</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>消去</translation>
    </message>
    <message>
        <source>What will be gone</source>
        <translation>消えるもの</translation>
    </message>
    <message>
        <source>Nobody can bring it back, we neither.</source>
        <translation>元に戻すことは誰にもできません。開発元にもできません。</translation>
    </message>
    <message>
        <source>The record keeps the fact: that there was something, when it was written, who erased it and why. Its place shows ███.</source>
        <translation>記録台帳には「何かがあったこと、書かれた日時、消去した人と理由」が残ります。元の場所には ███ と表示されます。</translation>
    </message>
    <message>
        <source>&amp;Reason (it stays in the record; no name or number of the customer in it)</source>
        <translation>理由(&amp;R)（記録に残ります。お客様の名前や番号は書かないでください）</translation>
    </message>
    <message>
        <source>Reason of the erasure</source>
        <translation>消去の理由</translation>
    </message>
    <message>
        <source>Number of the case, to confirm</source>
        <translation>確認のための案件番号</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>問題点</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>やめる</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>完全に消去する</translation>
    </message>
</context>
<context>
    <name>EraseForm</name>
    <message>
        <source>Erase a line</source>
        <translation>メモを消去</translation>
    </message>
    <message>
        <source>Erase a recording</source>
        <translation>録音を消去</translation>
    </message>
    <message>
        <source>Erase a call</source>
        <translation>通話を消去</translation>
    </message>
    <message>
        <source>Erase a message or file</source>
        <translation>メール・ファイルを消去</translation>
    </message>
    <message>
        <source>Erase the whole case</source>
        <translation>案件全体を消去</translation>
    </message>
    <message>
        <source>Erase from the block list</source>
        <translation>着信拒否リストから消去</translation>
    </message>
    <message>
        <source>The line of %1 with its corrections, also where the title of the case or a read-back repeats it.</source>
        <translation>%1の行とその訂正。案件の件名や復唱に同じ言葉があれば、それも消去します。</translation>
    </message>
    <message>
        <source>The recording of %1: its key first, then its sound, and every transcript of it. Lines about it stay.</source>
        <translation>%1 の録音。先に鍵を、次に音声と、そのすべての反訳書を消します。録音についてのメモは残ります。</translation>
    </message>
    <message>
        <source>The call of %1: who called, its lines and its recordings.</source>
        <translation>%1 の通話：発信者、メモ、録音。</translation>
    </message>
    <message>
        <source>What came at %1: its words, its names and its original.</source>
        <translation>%1のメールやファイル：本文・名前・原本を消去します。</translation>
    </message>
    <message>
        <source>Every word of the case and of its calls, its messages, decisions and recordings.</source>
        <translation>案件と通話のすべての言葉、メール・判断の記録、録音。</translation>
    </message>
    <message>
        <source>%1 with the words of each ended block that met it, and of its having been let through. It stays on record that there was a block, when, and who decided.</source>
        <translation>%1 と、それを対象にした終了済みの着信拒否の言葉、および許可の言葉。着信拒否があったこと、日時、決めた人は記録に残ります。</translation>
    </message>
    <message>
        <source>Copies of the folder that you made yourself are not touched.</source>
        <translation>ご自身で作ったコピーは対象になりません。</translation>
    </message>
    <message>
        <source>Backups made until now still hold it; the last of them is removed after %1 if the daily backup runs.</source>
        <translation>これまでのバックアップには残っています。毎日のバックアップが動いていれば、%1 を過ぎると最後のものも消えます。</translation>
    </message>
</context>
<context>
    <name>EvidenceRows</name>
    <message>
        <source>Show it on the timeline</source>
        <translation>時系列で表示</translation>
    </message>
</context>
<context>
    <name>ExhibitList</name>
    <message>
        <source>No.</source>
        <translation>号証</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>標目</translation>
    </message>
    <message>
        <source>Original or copy</source>
        <translation>原本・写し</translation>
    </message>
    <message>
        <source>What it is to show</source>
        <translation>立証趣旨</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>Reading the case…</source>
        <translation>案件を読み込んでいます…</translation>
    </message>
    <message>
        <source>That evidence left could not be noted in the record, so the package was deleted. %1</source>
        <translation>証拠を書き出したことを記録できなかったため、一式を削除しました。%1</translation>
    </message>
    <message>
        <source>That evidence left could not be noted in the record, and the package could not be deleted. %1</source>
        <translation>証拠を書き出したことを記録できず、一式を削除することもできませんでした。%1</translation>
    </message>
    <message>
        <source>Copying the recordings…</source>
        <translation>録音を書き出しています…</translation>
    </message>
    <message>
        <source>Setting the report…</source>
        <translation>報告書を組んでいます…</translation>
    </message>
    <message>
        <source>Writing the tables…</source>
        <translation>メモと台帳を書き出しています…</translation>
    </message>
    <message>
        <source>Reading everything again to check it…</source>
        <translation>全ファイルを読み直して確かめています…</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Folder to write into</source>
        <translation>書き出し先のフォルダー</translation>
    </message>
    <message>
        <source>Written and checked: every file was read again and is as it should be.</source>
        <translation>書き出して検証しました。全ファイルを読み直し、異常はありません。</translation>
    </message>
    <message>
        <source>Head of the record: %1</source>
        <translation>記録台帳の検証値：%1</translation>
    </message>
    <message>
        <source>Passphrase, shown only now; tell it by another way than the package: %1</source>
        <translation>パスフレーズ（今だけ表示します。一式とは別の方法で伝えてください）：%1</translation>
    </message>
    <message>
        <source>Characters that no font has are printed by their codes; the report lists them.</source>
        <translation>どの書体にもない文字は、文字コードで印刷しました。報告書に一覧があります。</translation>
    </message>
    <message>
        <source>Not in the folder for the court (no PDF or picture, or locked): %1</source>
        <translation>裁判所用のフォルダーに入れていないファイル（PDF・画像でないか、パスワード付き）: %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Write out evidence</source>
        <translation>証拠を書き出す</translation>
    </message>
    <message>
        <source>Report (PDF), recordings, notes and the slice of the record go into one folder. It leaves the encrypted store and is readable by everyone who gets it; this is noted in the case.</source>
        <translation>報告書（PDF）・録音・メモ・記録台帳の該当部分を一つのフォルダーに書き出します。暗号化の外に出るため、受け取った人は誰でも読めます。書き出したことは案件に残ります。</translation>
    </message>
    <message>
        <source>For</source>
        <translation>提出先</translation>
    </message>
    <message>
        <source>Lawyer</source>
        <translation>弁護士</translation>
    </message>
    <message>
        <source>Police</source>
        <translation>警察</translation>
    </message>
    <message>
        <source>Court</source>
        <translation>裁判所</translation>
    </message>
    <message>
        <source>Our own file</source>
        <translation>自店の控え</translation>
    </message>
    <message>
        <source>&amp;Who there</source>
        <translation>相手の名前・部署(&amp;W)</translation>
    </message>
    <message>
        <source>Who there</source>
        <translation>相手の名前・部署</translation>
    </message>
    <message>
        <source>On what &amp;ground</source>
        <translation>根拠(&amp;G)</translation>
    </message>
    <message>
        <source>On what ground</source>
        <translation>根拠</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>選ぶ…</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>期間</translation>
    </message>
    <message>
        <source>Only what happened from, to</source>
        <translation>この期間だけを入れる</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>初日</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>末日</translation>
    </message>
    <message>
        <source>Exhibits</source>
        <translation>号証</translation>
    </message>
    <message>
        <source>Whose exhibits they are</source>
        <translation>号証の符号</translation>
    </message>
    <message>
        <source>Number of the first exhibit</source>
        <translation>最初の号証の番号</translation>
    </message>
    <message>
        <source>What goes in</source>
        <translation>入れるもの</translation>
    </message>
    <message>
        <source>Recordings</source>
        <translation>録音</translation>
    </message>
    <message>
        <source>Original mails and files</source>
        <translation>メールとファイルの原本</translation>
    </message>
    <message>
        <source>Opinions of staff</source>
        <translation>担当の所見</translation>
    </message>
    <message>
        <source>Other cases</source>
        <translation>他の案件</translation>
    </message>
    <message>
        <source>Nothing of them, and a proof for each entry</source>
        <translation>値も入れない（一件ごとに証明）</translation>
    </message>
    <message>
        <source>Together with</source>
        <translation>ともに入れる案件</translation>
    </message>
    <message>
        <source>Numbers of further cases</source>
        <translation>ともに入れる案件の番号</translation>
    </message>
    <message>
        <source>C-0002, C-0007</source>
        <translation>C-0002、C-0007</translation>
    </message>
    <message>
        <source>Black out</source>
        <translation>黒塗り</translation>
    </message>
    <message>
        <source>Names and numbers of third persons, one a line</source>
        <translation>第三者の名前や番号（1 行に 1 つ）</translation>
    </message>
    <message>
        <source>Names and numbers of third persons, one a line. Original mails and files stay out then; recordings are not changed.</source>
        <translation>第三者の名前や番号（1 行に 1 つ）。黒塗りをすると、メールとファイルの原本は入りません。録音は変わりません。</translation>
    </message>
    <message>
        <source>Handed over as</source>
        <translation>渡し方</translation>
    </message>
    <message>
        <source>Form of the package</source>
        <translation>一式の渡し方</translation>
    </message>
    <message>
        <source>The list of exhibits (証拠説明書). What you word here is kept with the case; an emptied field is made from the record again.</source>
        <translation>証拠説明書の記載です。ここで直した言葉は案件とともに残ります。空にした欄は、記録から作った言葉に戻ります。</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>標目</translation>
    </message>
    <message>
        <source>Title of the exhibit</source>
        <translation>号証の標目</translation>
    </message>
    <message>
        <source>Original or copy</source>
        <translation>原本・写し</translation>
    </message>
    <message>
        <source>Whether it is the original or a copy</source>
        <translation>原本・写しの別</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>作成年月日</translation>
    </message>
    <message>
        <source>Day on which it was made</source>
        <translation>作成年月日</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>作成者</translation>
    </message>
    <message>
        <source>Who made it</source>
        <translation>作成者</translation>
    </message>
    <message>
        <source>What it is to show</source>
        <translation>立証趣旨</translation>
    </message>
    <message>
        <source>What the exhibit is to show</source>
        <translation>号証の立証趣旨</translation>
    </message>
    <message>
        <source>Pages as they will go out</source>
        <translation>書き出されるページ</translation>
    </message>
    <message>
        <source>Progress of writing</source>
        <translation>書き出しの進み具合</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>問題点</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>フォルダーを開く</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>戻る(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>次へ(&amp;N)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>やめる</translation>
    </message>
    <message>
        <source>Write out</source>
        <translation>書き出す</translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source> (published: %1)</source>
        <translation>（掲載：%1）</translation>
    </message>
    <message>
        <source>The number is not known yet.</source>
        <translation>番号がまだわかりません。</translation>
    </message>
    <message>
        <source>So far, from the record</source>
        <translation>これまでの記録</translation>
    </message>
</context>
<context>
    <name>GuideIndex</name>
    <message>
        <source>What we answered so far</source>
        <translation>これまでの経緯とお答え</translation>
    </message>
    <message>
        <source>To be clarified by mail…</source>
        <translation>メールで確認すること…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Step: %1</source>
        <translation>手順：%1</translation>
    </message>
    <message>
        <source>Situation: %1</source>
        <translation>場面：%1</translation>
    </message>
    <message>
        <source>Rule on returns</source>
        <translation>返品の規約</translation>
    </message>
    <message>
        <source>We do not</source>
        <translation>できないこと</translation>
    </message>
    <message>
        <source>We can</source>
        <translation>できること</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>規約</translation>
    </message>
</context>
<context>
    <name>GuidePanel</name>
    <message>
        <source>Nobody is on the phone, so nothing was noted.</source>
        <translation>通話中ではないため、記録していません。</translation>
    </message>
    <message>
        <source>✓ %1 told at %2</source>
        <translation>✓ %1：%2に伝えました</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>コピーしました。</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>ガイド</translation>
    </message>
    <message>
        <source>Kind of call</source>
        <translation>場面</translation>
    </message>
    <message>
        <source>Whose fault it is: chooses the words and is noted</source>
        <translation>だれの責任か：言葉を選び、聞き取りにも記録します</translation>
    </message>
    <message>
        <source>Find words: sue, refund, boss…</source>
        <translation>言葉を探す：訴える、返金、上の者…</translation>
    </message>
    <message>
        <source>Find words in the guide</source>
        <translation>ガイドの言葉を探す</translation>
    </message>
    <message>
        <source>Words found</source>
        <translation>見つかった言葉</translation>
    </message>
    <message>
        <source>Steps of the call</source>
        <translation>通話の手順</translation>
    </message>
    <message>
        <source>Said it  Ctrl+Enter</source>
        <translation>伝えた  Ctrl+Enter</translation>
    </message>
    <message>
        <source>Other &amp;words</source>
        <translation>別の言い方(&amp;W)</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation>コピー(&amp;Y)</translation>
    </message>
    <message>
        <source>Find  Ctrl+G</source>
        <translation>探す  Ctrl+G</translation>
    </message>
    <message>
        <source>Rule  Ctrl+J</source>
        <translation>規約  Ctrl+J</translation>
    </message>
    <message>
        <source>Record  Ctrl+H</source>
        <translation>経緯  Ctrl+H</translation>
    </message>
    <message>
        <source>Re&amp;ceived on</source>
        <translation>受取日(&amp;C)</translation>
    </message>
    <message>
        <source>Day of receipt</source>
        <translation>受取日</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>未確認</translation>
    </message>
    <message>
        <source>Faulty or wrong goods: the time limit does not count.</source>
        <translation>不良品・品違いには、この期限を使いません。</translation>
    </message>
    <message>
        <source>Show the rule to read out</source>
        <translation>読み上げる規約を出す</translation>
    </message>
</context>
<context>
    <name>HandoverDialog</name>
    <message>
        <source>Page with the necessary minimum (PDF)</source>
        <translation>必要最小限の資料（PDF）</translation>
    </message>
    <message>
        <source>Told, shown or given otherwise</source>
        <translation>口頭・閲覧・その他</translation>
    </message>
    <message>
        <source>Save as PDF and note it…</source>
        <translation>PDF で保存して記録…</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation>記録する</translation>
    </message>
    <message>
        <source>Save the page</source>
        <translation>資料を保存</translation>
    </message>
    <message>
        <source>Written, and noted in the record: %1</source>
        <translation>書き出し、台帳に記録しました：%1</translation>
    </message>
    <message>
        <source>Hand over, and note to whom</source>
        <translation>提供して記録</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>提供先(&amp;T)</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>提供先</translation>
    </message>
    <message>
        <source>&amp;Who there</source>
        <translation>相手の名前・部署(&amp;W)</translation>
    </message>
    <message>
        <source>Who there</source>
        <translation>相手の名前・部署</translation>
    </message>
    <message>
        <source>On what &amp;ground</source>
        <translation>根拠(&amp;G)</translation>
    </message>
    <message>
        <source>On what ground</source>
        <translation>根拠</translation>
    </message>
    <message>
        <source>W&amp;hat</source>
        <translation>内容(&amp;H)</translation>
    </message>
    <message>
        <source>What is handed over</source>
        <translation>提供する内容</translation>
    </message>
    <message>
        <source>What was told, shown or given?</source>
        <translation>伝えた・見せた・渡したもの</translation>
    </message>
    <message>
        <source>What was told, shown or given</source>
        <translation>伝えた・見せた・渡したもの</translation>
    </message>
    <message>
        <source>Only what is ticked and lies in these days goes on the page. What staff think of it never does.</source>
        <translation>選んだ種類の、この期間の記録だけが載ります。担当者の所見は載りません。</translation>
    </message>
    <message>
        <source>From</source>
        <translation>期間</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>最初の日</translation>
    </message>
    <message>
        <source>to</source>
        <translation>から</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>最後の日</translation>
    </message>
    <message>
        <source>Times of calls</source>
        <translation>通話の日時</translation>
    </message>
    <message>
        <source>Abuse, word by word</source>
        <translation>暴言等（発言のまま）</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>通告</translation>
    </message>
    <message>
        <source>Demands</source>
        <translation>要求</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>事実</translation>
    </message>
    <message>
        <source>Mails and letters</source>
        <translation>メール・手紙</translation>
    </message>
    <message>
        <source>The page</source>
        <translation>書面</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>HearingRow</name>
    <message>
        <source>Speed, the pitch is kept</source>
        <translation>再生の速さ（声の高さはそのまま）</translation>
    </message>
    <message>
        <source>Side that is heard</source>
        <translation>聞く側</translation>
    </message>
    <message>
        <source>Quiet sides louder</source>
        <translation>小さい側を大きく</translation>
    </message>
    <message>
        <source>For listening only; what is kept stays as it is.</source>
        <translation>聞くときだけです。保存されている音は変わりません。</translation>
    </message>
    <message>
        <source>Both sides</source>
        <translation>両側</translation>
    </message>
    <message>
        <source>Our side</source>
        <translation>当店側</translation>
    </message>
    <message>
        <source>Caller’s side</source>
        <translation>お客様側</translation>
    </message>
</context>
<context>
    <name>HouseRules</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Seen at %3 on %1 by %2.</source>
        <translation>%1に%2が%3で掲載を確認しました。</translation>
    </message>
    <message>
        <source>Missing at %3 on %1 (%2).</source>
        <translation>%1に%2が確認したところ、%3にありませんでした。</translation>
    </message>
</context>
<context>
    <name>HouseRulesSection</name>
    <message>
        <source>from the receipt</source>
        <translation>受取日から</translation>
    </message>
    <message>
        <source>from the order</source>
        <translation>注文日から</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>保存しました。</translation>
    </message>
    <message>
        <source>What the shop tells its customers (a manager or the owner changes it)</source>
        <translation>お客様にお示しする規約（責任者・オーナーが変更）</translation>
    </message>
    <message>
        <source>The shop’s rules</source>
        <translation>店の規約</translation>
    </message>
    <message>
        <source>&amp;New rule</source>
        <translation>新しい規約(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>一覧から外す(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;About</source>
        <translation>種類(&amp;A)</translation>
    </message>
    <message>
        <source>What the rule is about</source>
        <translation>規約の種類</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>題名(&amp;T)</translation>
    </message>
    <message>
        <source>Title of the rule</source>
        <translation>規約の題名</translation>
    </message>
    <message>
        <source>Te&amp;xt to read out</source>
        <translation>読み上げる文(&amp;X)</translation>
    </message>
    <message>
        <source>Text of the rule</source>
        <translation>規約の文</translation>
    </message>
    <message>
        <source>&amp;Published at</source>
        <translation>掲載場所(&amp;P)</translation>
    </message>
    <message>
        <source>Where the rule is published</source>
        <translation>規約の掲載場所</translation>
    </message>
    <message>
        <source>&amp;Days for a return</source>
        <translation>返品の日数(&amp;D)</translation>
    </message>
    <message>
        <source>Days for a return</source>
        <translation>返品の日数</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>From when the days count</source>
        <translation>日数の起算</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>Is it published?</source>
        <translation>掲載の確認</translation>
    </message>
    <message>
        <source>I have seen it t&amp;here</source>
        <translation>掲載を確認した(&amp;H)</translation>
    </message>
    <message>
        <source>It is n&amp;ot there</source>
        <translation>掲載がない(&amp;O)</translation>
    </message>
</context>
<context>
    <name>InterviewCard</name>
    <message>
        <source>Stage</source>
        <translation>段階</translation>
    </message>
    <message>
        <source>Stage of the order</source>
        <translation>注文の段階</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Kind of enquiry</source>
        <translation>お問い合わせの種類</translation>
    </message>
    <message>
        <source>Really about</source>
        <translation>怒りの真意</translation>
    </message>
    <message>
        <source>What the anger is really about</source>
        <translation>お怒りの本当の理由</translation>
    </message>
    <message>
        <source>Wants</source>
        <translation>ご要望</translation>
    </message>
    <message>
        <source>What the caller wants</source>
        <translation>お客様のご要望</translation>
    </message>
    <message>
        <source>Who decides</source>
        <translation>決める人</translation>
    </message>
    <message>
        <source>Who can decide it</source>
        <translation>それを決められる人</translation>
    </message>
    <message>
        <source>Better by</source>
        <translation>連絡は</translation>
    </message>
    <message>
        <source>Better way to reach the caller</source>
        <translation>お客様に合う連絡方法</translation>
    </message>
    <message>
        <source>Fault</source>
        <translation>責任の所在</translation>
    </message>
    <message>
        <source>Whose fault it is</source>
        <translation>責任の所在</translation>
    </message>
    <message>
        <source>Solution</source>
        <translation>解決策</translation>
    </message>
    <message>
        <source>Whether there is a solution</source>
        <translation>解決策の有無</translation>
    </message>
    <message>
        <source>To learn</source>
        <translation>ご意見</translation>
    </message>
    <message>
        <source>What the shop can learn from it</source>
        <translation>店が活かせるご意見</translation>
    </message>
</context>
<context>
    <name>KeptRecordings</name>
    <message>
        <source>When</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>案件</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>長さ</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大きさ</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>保存</translation>
    </message>
    <message numerus="yes">
        <source>%n recording(s)</source>
        <translation>
            <numerusform>録音 %n本</numerusform>
        </translation>
    </message>
    <message>
        <source>the disk takes about %1 h more</source>
        <translation>あと約 %1時間録音できます</translation>
    </message>
    <message>
        <source>at the pace of the last 30 days that is %1 days</source>
        <translation>この 30日の量なら約 %1日分</translation>
    </message>
    <message>
        <source> · </source>
        <translation>&#x3000;・&#x3000;</translation>
    </message>
    <message>
        <source>legal hold</source>
        <translation>保全中</translation>
    </message>
    <message>
        <source>while the case is handled</source>
        <translation>対応中のため保存</translation>
    </message>
    <message>
        <source>for ever</source>
        <translation>無期限</translation>
    </message>
    <message>
        <source>due for deletion</source>
        <translation>削除の時期です</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>%1 まで</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>The keyring did not take the key. Unlock it, then try again.</source>
        <translation>キーリングに保存できませんでした。ロックを解除して、もう一度お試しください。</translation>
    </message>
</context>
<context>
    <name>KeysSection</name>
    <message>
        <source>set</source>
        <translation>あり</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>The sample shop has no key: there is nothing in it to protect.</source>
        <translation>見本のお店には鍵がありません。守るべきデータがないためです。</translation>
    </message>
    <message>
        <source>Only the owner can change these.</source>
        <translation>変更できるのはオーナーだけです。</translation>
    </message>
    <message>
        <source>Change the passphrase…</source>
        <translation>パスフレーズを変更…</translation>
    </message>
    <message>
        <source>Set a passphrase…</source>
        <translation>パスフレーズを設定…</translation>
    </message>
    <message>
        <source>Ways to the key</source>
        <translation>データを開く方法</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>復旧コード</translation>
    </message>
    <message>
        <source>Opens the data on any computer, even when this one is gone. Keep it on paper, away from here.</source>
        <translation>このパソコンがなくなっても、どのパソコンでもデータを開けます。紙に控えて、別の場所に保管してください。</translation>
    </message>
    <message>
        <source>New recovery code…</source>
        <translation>新しい復旧コード…</translation>
    </message>
    <message>
        <source>This computer’s keyring</source>
        <translation>このパソコンのキーリング</translation>
    </message>
    <message>
        <source>Opens the data at each start without asking. Whoever can use this computer account can open it too.</source>
        <translation>起動のたびに自動で開きます。このパソコンのアカウントを使える人は、誰でも開けます。</translation>
    </message>
    <message>
        <source>Put the key in</source>
        <translation>鍵を入れる</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>鍵を取り出す</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>パスフレーズ</translation>
    </message>
    <message>
        <source>Opens the data on any computer. It is only as strong as it is long and known to nobody else.</source>
        <translation>どのパソコンでもデータを開けます。長く、ほかの人に知られていないほど安全です。</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>取り消す</translation>
    </message>
    <message>
        <source>When somebody may have the key</source>
        <translation>鍵が他人に渡ったおそれがあるとき</translation>
    </message>
    <message>
        <source>Writes the whole store anew under another key. Old backups still open with the old recovery code: keep that one as long as you keep them.</source>
        <translation>すべてのデータを別の鍵で書き直します。古いバックアップは、そのときの復旧コードで開けます。バックアップがあるうちは、その紙も捨てないでください。</translation>
    </message>
    <message>
        <source>Write anew under another key…</source>
        <translation>別の鍵で書き直す…</translation>
    </message>
</context>
<context>
    <name>KindMenu</name>
    <message>
        <source>Kinds of line by letter</source>
        <translation>文字で選ぶ行の種類</translation>
    </message>
    <message>
        <source>Type a letter · Esc keeps the sign as text</source>
        <translation>文字を続けて打つ・Esc で記号のまま残す</translation>
    </message>
</context>
<context>
    <name>LadderCard</name>
    <message>
        <source>The ladder appears once abuse is written down: Alt+7.</source>
        <translation>警告の手順は、暴言等の行を書くと出ます（Alt+7）。</translation>
    </message>
    <message>
        <source>%1 minutes: come to an end</source>
        <translation>%1分：終わりを告げる</translation>
    </message>
    <message>
        <source>Ask to stop</source>
        <translation>やめるようお願いする</translation>
    </message>
    <message>
        <source>Warn</source>
        <translation>警告する</translation>
    </message>
    <message>
        <source>Warn for the last time</source>
        <translation>最終警告</translation>
    </message>
    <message>
        <source>End the call</source>
        <translation>終話する</translation>
    </message>
    <message>
        <source>%1 (%2 of %3)</source>
        <translation>%1（%2回目／%3回）</translation>
    </message>
    <message>
        <source>So far: asked to stop %1 times, warned %2 times</source>
        <translation>ここまで：お願い%1回・警告%2回</translation>
    </message>
    <message>
        <source>Said it, end the call  Ctrl+L</source>
        <translation>伝えた、終話する  Ctrl+L</translation>
    </message>
    <message>
        <source>Said it  Ctrl+L</source>
        <translation>伝えた  Ctrl+L</translation>
    </message>
    <message>
        <source>Too grave for warnings…</source>
        <translation>警告を待てないほど重大…</translation>
    </message>
    <message>
        <source>The exact words, then Enter</source>
        <translation>言われたとおりに書いて Enter</translation>
    </message>
    <message>
        <source>What was said that is too grave for warnings</source>
        <translation>警告を待てないほど重大な言葉</translation>
    </message>
</context>
<context>
    <name>LadderSection</name>
    <message>
        <source>Patient</source>
        <translation>じっくり</translation>
    </message>
    <message>
        <source>As usual</source>
        <translation>標準</translation>
    </message>
    <message>
        <source>Short</source>
        <translation>短め</translation>
    </message>
    <message>
        <source>Our own limits</source>
        <translation>当店の設定</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>保存しました。</translation>
    </message>
    <message>
        <source>When a caller is abusive</source>
        <translation>暴言等があったとき</translation>
    </message>
    <message>
        <source>Ask to stop, warn, warn for the last time, then end the call. No law names a number: these limits are yours.</source>
        <translation>やめるようお願いし、警告し、最終警告のあとで終話します。回数を決めた法律はなく、当店で決めます。</translation>
    </message>
    <message>
        <source>As &amp;prepared</source>
        <translation>用意された設定(&amp;P)</translation>
    </message>
    <message>
        <source>Prepared limits</source>
        <translation>用意された設定</translation>
    </message>
    <message>
        <source>&amp;Ask to stop, times</source>
        <translation>お願いの回数(&amp;A)</translation>
    </message>
    <message>
        <source>How often to ask to stop</source>
        <translation>やめるようお願いする回数</translation>
    </message>
    <message>
        <source>&amp;Warn, times (the last is the final one)</source>
        <translation>警告の回数（最後は最終警告）(&amp;W)</translation>
    </message>
    <message>
        <source>How often to warn</source>
        <translation>警告の回数</translation>
    </message>
    <message>
        <source>&amp;Minutes of a call until its end is proposed (0: never)</source>
        <translation>終わりを促すまでの通話時間（分、0 は促さない）(&amp;M)</translation>
    </message>
    <message>
        <source>Minutes of a call until its end is proposed</source>
        <translation>終わりを促すまでの通話時間（分）</translation>
    </message>
    <message>
        <source>&amp;Refused proposals until talking on counts as impossible</source>
        <translation>対話継続困難とみなす提案の拒否の回数(&amp;R)</translation>
    </message>
    <message>
        <source>Refused proposals until talking on counts as impossible</source>
        <translation>対話継続困難とみなす提案の拒否の回数</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Only the owner may change these.</source>
        <translation>変更できるのはオーナーだけです。</translation>
    </message>
</context>
<context>
    <name>Leaving</name>
    <message>
        <source>Not saved yet</source>
        <translation>未保存の入力</translation>
    </message>
    <message>
        <source>What was typed last in the calls is not saved yet. If you quit now, it is lost.</source>
        <translation>通話に最後に入力した内容が、まだ保存されていません。いま終了すると失われます。</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Quit and lose it</source>
        <translation>失ってもかまわず終了</translation>
    </message>
</context>
<context>
    <name>LineMarks</name>
    <message>
        <source>Which type of abuse?</source>
        <translation>どの型の暴言等ですか</translation>
    </message>
    <message>
        <source>Why is this demand unreasonable?</source>
        <translation>この要望が不当なのは</translation>
    </message>
</context>
<context>
    <name>ListeningBar</name>
    <message>
        <source>Save sound…</source>
        <translation>音声を保存…</translation>
    </message>
    <message>
        <source>Transcript…</source>
        <translation>反訳書…</translation>
    </message>
    <message>
        <source>Ctrl+←/→ mark</source>
        <translation>Ctrl+←/→ で印へ移動</translation>
    </message>
    <message>
        <source>Save the sound as FLAC, WAV or MP3</source>
        <translation>音声を FLAC・WAV・MP3 で保存</translation>
    </message>
    <message>
        <source>Written, and noted in the record: %1</source>
        <translation>書き出し、記録に残しました：%1</translation>
    </message>
</context>
<context>
    <name>Locking</name>
    <message>
        <source>Nothing is locked: nobody has a PIN yet. The owner sets the first in the settings.</source>
        <translation>まだロックできません。だれにも PIN がないためです。最初の PIN はオーナーが設定画面で設定します。</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>ComplaintDesk</source>
        <translation>ComplaintDesk</translation>
    </message>
    <message>
        <source>Nobody is signed in. Lines are saved, and said to be by whoever signs in next.</source>
        <translation>だれもサインインしていません。書いた行は保存され、次にサインインした人の記入として記録されます。</translation>
    </message>
    <message numerus="yes">
        <source>%n promise(s) fell due.</source>
        <translation>
            <numerusform>期限になった約束が%n件あります。</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the call-backs</source>
        <translation>折り返しを見る</translation>
    </message>
    <message numerus="yes">
        <source>Call-backs, %n due</source>
        <translation>
            <numerusform>折り返し、%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>Sample shop: made-up data, no secrets, and it never dials anyone.</source>
        <translation>見本の店です。データは架空で、秘密はなく、どこにも電話をかけません。</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>ロック</translation>
    </message>
    <message>
        <source>Practise calls…</source>
        <translation>応対の練習…</translation>
    </message>
    <message>
        <source>Staff care…</source>
        <translation>スタッフのケア…</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>サインイン</translation>
    </message>
    <message>
        <source>Nobody is signed in here</source>
        <translation>だれもサインインしていません</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>受電</translation>
    </message>
    <message>
        <source>Call-backs</source>
        <translation>折り返し</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>案件</translation>
    </message>
    <message>
        <source>Block list</source>
        <translation>着信拒否</translation>
    </message>
    <message>
        <source>Call bar</source>
        <translation>通話バー</translation>
    </message>
    <message>
        <source>Shrink the window to a bar in front of everything  Ctrl+M</source>
        <translation>画面を、いつも手前に出る小さなバーに縮める  Ctrl+M</translation>
    </message>
    <message>
        <source>Who sits here</source>
        <translation>いまの担当</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>MarkCard</name>
    <message>
        <source>“%1”</source>
        <translation>「%1」</translation>
    </message>
    <message>
        <source>Alt+9, then the number</source>
        <translation>Alt+9 のあと番号</translation>
    </message>
    <message>
        <source>Take the mark back  0</source>
        <translation>印を取り消す  0</translation>
    </message>
    <message>
        <source>Close  Esc</source>
        <translation>閉じる  Esc</translation>
    </message>
</context>
<context>
    <name>MergeDialog</name>
    <message>
        <source>Part of another case</source>
        <translation>別の案件への併合</translation>
    </message>
    <message>
        <source>Its timeline is shown in the other case as well, and the next call of its customer goes there. Both keep their numbers; it can be undone.</source>
        <translation>この案件の経過は併合先にも表示され、お客様の次の電話は併合先に入ります。番号はどちらも残り、取り消せます。</translation>
    </message>
    <message>
        <source>&amp;Number of the other case</source>
        <translation>併合先の案件番号(&amp;N)</translation>
    </message>
    <message>
        <source>Number of the other case</source>
        <translation>併合先の案件番号</translation>
    </message>
    <message>
        <source>&amp;Why</source>
        <translation>理由(&amp;W)</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>併合</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>MessageDialog</name>
    <message>
        <source>Add a message or files</source>
        <translation>メール・レビュー・ファイルを追加</translation>
    </message>
    <message>
        <source>Drop mails (.eml, .msg), pictures or other files here, paste them, or write it down. Nothing in them is run, and nothing is fetched from the internet.</source>
        <translation>メール（.eml、.msg）・写真・その他のファイルをここにドロップするか、貼り付けるか、書き込んでください。中のプログラムは実行せず、インターネットから何も読み込みません。</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>ファイルを選ぶ…</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>貼り付け</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>読み取った内容</translation>
    </message>
    <message>
        <source>The picture</source>
        <translation>写真</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Written by</source>
        <translation>差出人</translation>
    </message>
    <message>
        <source>From the customer</source>
        <translation>お客様</translation>
    </message>
    <message>
        <source>From us</source>
        <translation>当店</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>送信日時</translation>
    </message>
    <message>
        <source>When it was sent</source>
        <translation>送信日時</translation>
    </message>
    <message>
        <source>Address or name</source>
        <translation>アドレスか名前</translation>
    </message>
    <message>
        <source>Address or name of the customer</source>
        <translation>お客様のアドレスか名前</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>レビュー</translation>
    </message>
    <message>
        <source>Where it stands, for example the name of the mall</source>
        <translation>掲載先（モールの名前など）</translation>
    </message>
    <message>
        <source>Where the review stands</source>
        <translation>レビューの掲載先</translation>
    </message>
    <message>
        <source>Stars of the review</source>
        <translation>レビューの星の数</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>件名</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>本文</translation>
    </message>
    <message>
        <source>Paste or write the words here; Ctrl+V also takes files and pictures.</source>
        <translation>本文を貼り付けるか書き込んでください。Ctrl+V でファイルや画像も追加できます。</translation>
    </message>
    <message>
        <source>Words of the message</source>
        <translation>本文</translation>
    </message>
    <message>
        <source>What they are</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>What the files are</source>
        <translation>ファイルの種類</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>説明</translation>
    </message>
    <message>
        <source>What can be seen, for example the new box before it was sent</source>
        <translation>写っているもの（発送前の新しい箱など）</translation>
    </message>
    <message>
        <source>What the files show</source>
        <translation>ファイルの説明</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>問題点</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Leave this out</source>
        <translation>これは追加しない</translation>
    </message>
    <message>
        <source>File it</source>
        <translation>保存する</translation>
    </message>
    <message>
        <source>no stars</source>
        <translation>星なし</translation>
    </message>
    <message>
        <source>There is nothing in the clipboard that could be filed.</source>
        <translation>クリップボードに追加できるものがありません。</translation>
    </message>
    <message>
        <source>Choose files</source>
        <translation>ファイルを選ぶ</translation>
    </message>
    <message>
        <source>No date could be read. Please say when it was sent.</source>
        <translation>日時を読み取れませんでした。送信日時を入力してください。</translation>
    </message>
</context>
<context>
    <name>MessageForm</name>
    <message>
        <source>Picture from the clipboard.png</source>
        <translation>クリップボードの画像.png</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) in it</source>
        <translation>
            <numerusform>添付%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>The text is long: its beginning is shown, the original keeps all of it.</source>
        <translation>本文が長いため、はじめの部分だけを表示しています。原本には全文が残ります。</translation>
    </message>
    <message numerus="yes">
        <source>%n more to be filed after this</source>
        <translation>
            <numerusform>このあとに%n件あります</numerusform>
        </translation>
    </message>
    <message>
        <source>cannot be read as a mail; it is kept as a file</source>
        <translation>メールとして読めないため、ファイルとして保存します</translation>
    </message>
</context>
<context>
    <name>NextStepCard</name>
    <message>
        <source>Decide…</source>
        <translation>決める…</translation>
    </message>
</context>
<context>
    <name>NoteDelegate</name>
    <message>
        <source>Withdrawn</source>
        <translation>（取り消し）</translation>
    </message>
    <message>
        <source>Corrected: %1</source>
        <translation>訂正：%1</translation>
    </message>
</context>
<context>
    <name>NoteWriting</name>
    <message>
        <source>Empty and Enter takes the line back</source>
        <translation>空にして Enter で取り消し</translation>
    </message>
    <message>
        <source>Correcting: Enter keeps both versions on record · Esc leaves it as it was</source>
        <translation>訂正中：Enter で保存（前の文も記録に残ります）・Esc でやめる</translation>
    </message>
    <message>
        <source>Write what you hear, then Enter</source>
        <translation>聞いたことをそのまま書いて Enter</translation>
    </message>
    <message>
        <source>The last line is withdrawn. Ctrl+Shift+Z puts it back; both stay on record.</source>
        <translation>最後の行を取り消しました。Ctrl+Shift+Z で戻せます。どちらも記録に残ります。</translation>
    </message>
</context>
<context>
    <name>NoticeDialog</name>
    <message>
        <source>Final notice</source>
        <translation>最終通告</translation>
    </message>
    <message>
        <source>Note the notice that you send: in writing, in these words, with a date to reply by. It is a condition for blocking as unresponsive.</source>
        <translation>書面で送る最終通告の言葉と返答の期限を記録します。応答なしとして着信拒否にする条件の一つです。</translation>
    </message>
    <message>
        <source>Sent by</source>
        <translation>送り方</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>メール</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>手紙</translation>
    </message>
    <message>
        <source>Reply by</source>
        <translation>返答期限</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>文面</translation>
    </message>
    <message>
        <source>The words of the mail or letter</source>
        <translation>メールや手紙の文面</translation>
    </message>
    <message>
        <source>Words of the notice</source>
        <translation>最終通告の文面</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>問題点</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>やめる</translation>
    </message>
    <message>
        <source>Note the notice</source>
        <translation>最終通告を記録する</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message numerus="yes">
        <source>The program ended during %n call(s). All saved lines are there; the call waits above.</source>
        <translation>
            <numerusform>前回は通話中に終了しました（%n件）。保存済みの行はすべて残っています。上の「保留中」から続けられます。</numerusform>
        </translation>
    </message>
    <message>
        <source>Evidence is being written or checked. Wait until it is done, or cancel it; then close.</source>
        <translation>証拠の書き出しか検証の途中です。終わるのを待つか、中止してから閉じてください。</translation>
    </message>
    <message>
        <source>Not reached. The next try is due %1; it stands on the call-back list.</source>
        <translation>つながりませんでした。次は %1、折り返し一覧に載せました。</translation>
    </message>
    <message>
        <source>Hung up. The call-back stands on the board for whoever is to ring.</source>
        <translation>終話しました。折り返しは一覧に載っています。</translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message>
        <source>This computer has no keyring: each start will ask for the recovery code.</source>
        <translation>このパソコンにはキーリングがないため、起動のたびに復旧コードをおたずねします。</translation>
    </message>
    <message>
        <source>Opened by hand. Shall this computer’s keyring open the data from now on?</source>
        <translation>手入力で開きました。次からはこのパソコンのキーリングで自動的に開きますか。</translation>
    </message>
    <message>
        <source>Put the key in</source>
        <translation>鍵を入れる</translation>
    </message>
</context>
<context>
    <name>OrderDrop</name>
    <message>
        <source>Show</source>
        <translation>見る</translation>
    </message>
    <message>
        <source>%1: its columns are new here.</source>
        <translation>%1：はじめての列の並びです。</translation>
    </message>
    <message>
        <source>Explain the columns…</source>
        <translation>列の意味を選ぶ…</translation>
    </message>
</context>
<context>
    <name>OrdersSection</name>
    <message>
        <source>Take orders in</source>
        <translation>注文を取り込む</translation>
    </message>
    <message>
        <source>CSV files as カラーミー, MakeShop, 楽天, BASE, Yahoo!, Shopify and ネクストエンジン export them, and any other whose columns you explain once. Drop them anywhere on this window. The same file may come again: only what is new is taken.</source>
        <translation>カラーミー、MakeShop、楽天、BASE、Yahoo!、Shopify、ネクストエンジンの CSV をそのまま取り込めます。ほかのファイルも、列の意味を一度選べば取り込めます。この画面のどこにでもドロップできます。同じファイルを何度取り込んでも、新しい分だけが入ります。</translation>
    </message>
    <message>
        <source>Choose &amp;files…</source>
        <translation>ファイルを選ぶ…(&amp;F)</translation>
    </message>
    <message>
        <source>Explain the columns…</source>
        <translation>列の意味を選ぶ…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Progress of the import</source>
        <translation>取り込みの進み具合</translation>
    </message>
    <message>
        <source>What is being imported</source>
        <translation>取り込み中のファイル</translation>
    </message>
    <message>
        <source>What went wrong</source>
        <translation>うまくいかなかったこと</translation>
    </message>
    <message>
        <source>Rows that could not be read whole</source>
        <translation>読めないところのある行</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>コピー(&amp;C)</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>CSV で保存…</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>What stands there</source>
        <translation>書いてあること</translation>
    </message>
    <message>
        <source>Order files</source>
        <translation>注文ファイル</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>すべてのファイル</translation>
    </message>
    <message>
        <source>%1: %2 orders so far</source>
        <translation>%1：%2件まで取り込みました</translation>
    </message>
    <message>
        <source>%1: its columns are new here</source>
        <translation>%1：はじめての列の並びです</translation>
    </message>
    <message>
        <source>The rows are on the clipboard.</source>
        <translation>コピーしました。</translation>
    </message>
    <message>
        <source>Save the rows</source>
        <translation>行を保存</translation>
    </message>
    <message>
        <source>It cannot be written there (%1).</source>
        <translation>そこには書けません（%1）。</translation>
    </message>
    <message>
        <source>Watched folder</source>
        <translation>見張るフォルダー</translation>
    </message>
    <message>
        <source>No orders yet.</source>
        <translation>まだありません。</translation>
    </message>
    <message>
        <source>What the shop system leaves in this folder is taken in by itself, as soon as the file rests.</source>
        <translation>このフォルダーに置かれた CSV は、書き終わると自動で取り込みます。</translation>
    </message>
    <message>
        <source>No folder is watched</source>
        <translation>見張っていません</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>選ぶ…</translation>
    </message>
    <message>
        <source>Stop watching</source>
        <translation>見張りをやめる</translation>
    </message>
    <message>
        <source>Imports so far</source>
        <translation>これまでの取り込み</translation>
    </message>
</context>
<context>
    <name>OwnWords</name>
    <message>
        <source>fault: %1</source>
        <translation>責任：%1</translation>
    </message>
    <message>
        <source>when we ring</source>
        <translation>当店からかけるとき</translation>
    </message>
</context>
<context>
    <name>PaceStrip</name>
    <message>
        <source>How urgent this is: Alt+U sets the next</source>
        <translation>対応の区分：Alt+Uで次へ</translation>
    </message>
    <message>
        <source>Urgency: %1</source>
        <translation>対応の区分：%1</translation>
    </message>
    <message>
        <source>The notes say “%1”: Alt+U sets it.</source>
        <translation>メモでは「%1」です。Alt+U で切り替え</translation>
    </message>
    <message>
        <source>Waiting %1</source>
        <translation>お待たせ %1</translation>
    </message>
</context>
<context>
    <name>PaperDialog</name>
    <message>
        <source>What is known of it</source>
        <translation>わかっていること</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>表示するもの</translation>
    </message>
    <message>
        <source>−</source>
        <translation>−</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>縮小</translation>
    </message>
    <message>
        <source>＋</source>
        <translation>＋</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>拡大</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>全体</translation>
    </message>
    <message>
        <source>As large as there is room</source>
        <translation>全体を表示</translation>
    </message>
    <message>
        <source>Words of the message</source>
        <translation>本文</translation>
    </message>
    <message>
        <source>The picture</source>
        <translation>写真</translation>
    </message>
    <message>
        <source>Why it is not shown</source>
        <translation>表示できない理由</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>問題点</translation>
    </message>
    <message>
        <source>Save the original…</source>
        <translation>原本を保存…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Files of this kind are kept as they came and not shown here. They can be saved outside.</source>
        <translation>この種類のファイルは届いたまま保管し、ここには表示しません。外部に保存して開けます。</translation>
    </message>
    <message>
        <source>Save the original</source>
        <translation>原本を保存</translation>
    </message>
    <message>
        <source>Saved as %1. This is noted in the record; the copy outside is not protected.</source>
        <translation>%1として保存し、記録に残しました。外部に保存したファイルは保護されません。</translation>
    </message>
</context>
<context>
    <name>PaperView</name>
    <message>
        <source>Text</source>
        <translation>本文</translation>
    </message>
    <message>
        <source>From: %1</source>
        <translation>差出人：%1</translation>
    </message>
    <message>
        <source>To: %1</source>
        <translation>宛先：%1</translation>
    </message>
    <message>
        <source>Original: %1, %2, SHA-256 %3</source>
        <translation>原本：%1、%2、SHA-256 %3</translation>
    </message>
    <message>
        <source>It was written down here; there is no file.</source>
        <translation>ここに書き込まれたもので、ファイルはありません。</translation>
    </message>
</context>
<context>
    <name>PassphraseDialog</name>
    <message>
        <source>The two are not the same.</source>
        <translation>2つが一致しません。</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>パスフレーズ</translation>
    </message>
    <message>
        <source>At least 10 characters; several words that do not belong together are good. Nobody can give it back to you; the recovery code still opens the data.</source>
        <translation>10文字以上。関係のない言葉をいくつか並べると安全です。忘れても誰にも調べられませんが、復旧コードでも開けます。</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>パスフレーズ(&amp;P)</translation>
    </message>
    <message>
        <source>Once &amp;more</source>
        <translation>もう一度(&amp;M)</translation>
    </message>
    <message>
        <source>Passphrase once more</source>
        <translation>パスフレーズ（もう一度）</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>問題点</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>やめる</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>設定する</translation>
    </message>
</context>
<context>
    <name>PastCallDialog</name>
    <message>
        <source>That call would end in the future. Please check the times.</source>
        <translation>その通話は未来に終わることになります。時刻をお確かめください。</translation>
    </message>
    <message>
        <source>Note a past call</source>
        <translation>終わった通話を記入</translation>
    </message>
    <message>
        <source>A call that is over</source>
        <translation>終わった通話</translation>
    </message>
    <message>
        <source>The time you state and the time of writing are both kept and both shown.</source>
        <translation>ここで入れる時刻と、記入した時刻の両方が残り、どちらも表示されます。</translation>
    </message>
    <message>
        <source>&amp;Began</source>
        <translation>開始(&amp;B)</translation>
    </message>
    <message>
        <source>yyyy-MM-dd HH:mm</source>
        <translation>yyyy-MM-dd HH:mm</translation>
    </message>
    <message>
        <source>When the call began</source>
        <translation>通話の開始</translation>
    </message>
    <message>
        <source>&amp;Minutes</source>
        <translation>分数(&amp;M)</translation>
    </message>
    <message>
        <source>How long it lasted, in minutes</source>
        <translation>通話の長さ（分）</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>やめる</translation>
    </message>
    <message>
        <source>Write notes</source>
        <translation>メモを書く</translation>
    </message>
</context>
<context>
    <name>People</name>
    <message>
        <source>has left</source>
        <translation>退職</translation>
    </message>
    <message>
        <source>PIN set</source>
        <translation>PIN あり</translation>
    </message>
    <message>
        <source>no PIN: signs in by name</source>
        <translation>PIN なし（名前だけでサインイン）</translation>
    </message>
    <message>
        <source>no PIN: cannot sign in yet</source>
        <translation>PIN なし（まだサインインできません）</translation>
    </message>
</context>
<context>
    <name>PeopleCard</name>
    <message>
        <source>Everybody signs in here. Wrong PINs make wait longer each time and are noted.</source>
        <translation>全員がサインインして使います。PIN を間違えるたびに待ち時間が延び、続くと記録されます。</translation>
    </message>
    <message>
        <source>Nobody signs in yet. The first PIN is the owner’s own; then everybody signs in.</source>
        <translation>サインインはまだ使っていません。最初の PIN はオーナー自身のものを設定します。その後は全員がサインインします。</translation>
    </message>
    <message>
        <source>Is back</source>
        <translation>復帰した</translation>
    </message>
    <message>
        <source>Has left</source>
        <translation>退職した</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>名前を変える</translation>
    </message>
    <message>
        <source>New name of %1</source>
        <translation>%1 の新しい名前</translation>
    </message>
</context>
<context>
    <name>PinDialog</name>
    <message>
        <source>PIN of %1</source>
        <translation>%1 の PIN</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>At least 4 characters, digits or words. It is not shown again; the owner can set another, and the recovery code helps the owner.</source>
        <translation>4文字以上。数字でも言葉でもかまいません。あとから表示はできません。忘れたときはオーナーが設定し直せます。オーナー自身は復旧コードで設定し直せます。</translation>
    </message>
    <message>
        <source>PIN &amp;until now</source>
        <translation>今の PIN(&amp;U)</translation>
    </message>
    <message>
        <source>PIN until now</source>
        <translation>今の PIN</translation>
    </message>
    <message>
        <source>&amp;New PIN</source>
        <translation>新しい PIN(&amp;N)</translation>
    </message>
    <message>
        <source>New PIN</source>
        <translation>新しい PIN</translation>
    </message>
    <message>
        <source>Once &amp;more</source>
        <translation>もう一度(&amp;M)</translation>
    </message>
    <message>
        <source>New PIN once more</source>
        <translation>新しい PIN をもう一度</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>直すところ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>やめる</translation>
    </message>
    <message>
        <source>Set the PIN</source>
        <translation>PIN を設定</translation>
    </message>
</context>
<context>
    <name>PracticeCard</name>
    <message>
        <source>Practise a call</source>
        <translation>通話の練習</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1／%2</translation>
    </message>
    <message>
        <source>Good: </source>
        <translation>よい対応：</translation>
    </message>
    <message>
        <source>Better not: </source>
        <translation>避けたい対応：</translation>
    </message>
    <message>
        <source>Good answers: %1 of %2</source>
        <translation>よい対応 %1／%2</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>終わる</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>やめる</translation>
    </message>
    <message>
        <source>Next  Ctrl+N</source>
        <translation>次へ  Ctrl+N</translation>
    </message>
</context>
<context>
    <name>PracticeShop</name>
    <message>
        <source>A made-up shop is being set up to practise in; its window opens in a moment.</source>
        <translation>練習用の架空のお店を準備しています。まもなく別の画面が開きます。</translation>
    </message>
    <message>
        <source>The shop to practise in could not be set up. Is there room on the disk?</source>
        <translation>練習用のお店を準備できませんでした。ディスクに空きがあるかご確認ください。</translation>
    </message>
    <message>
        <source>Practise in the other window: choose “Practise a call” there.</source>
        <translation>別の画面で練習できます。そこで「通話の練習」を選んでください。</translation>
    </message>
</context>
<context>
    <name>PrecedentCard</name>
    <message>
        <source>Like cases ▴</source>
        <translation>似た案件 ▴</translation>
    </message>
    <message>
        <source>Like cases, and what we gave ▾</source>
        <translation>似た案件で対応したこと ▾</translation>
    </message>
    <message>
        <source>What was given is not on record.</source>
        <translation>対応の内容は記録にありません。</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>%1を開く</translation>
    </message>
    <message>
        <source>No closed case is like this one.</source>
        <translation>終わった案件に、似たものはありません。</translation>
    </message>
</context>
<context>
    <name>PromiseCard</name>
    <message>
        <source>Promised until %1; it stands on the board.</source>
        <translation>%1までの約束として一覧に載せました。</translation>
    </message>
    <message>
        <source>Until when is this promised?</source>
        <translation>いつまでに約束しますか</translation>
    </message>
    <message>
        <source>Date and time of the promise</source>
        <translation>約束の日時</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>この日時</translation>
    </message>
    <message>
        <source>No time</source>
        <translation>期限なし</translation>
    </message>
</context>
<context>
    <name>PromiseDialog</name>
    <message>
        <source>Promise something</source>
        <translation>約束を加える</translation>
    </message>
    <message>
        <source>It stands on the board until somebody says that it was kept, or why not.</source>
        <translation>守ったか、守れなかった理由を記すまで、折り返しと約束の一覧に載り続けます。</translation>
    </message>
    <message>
        <source>What</source>
        <translation>何を</translation>
    </message>
    <message>
        <source>What is promised</source>
        <translation>約束の内容</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>どなたに</translation>
    </message>
    <message>
        <source>Empty: the customer</source>
        <translation>空欄はお客様</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>いつまでに</translation>
    </message>
    <message>
        <source>Until when</source>
        <translation>いつまでに</translation>
    </message>
    <message>
        <source>Kept by</source>
        <translation>担当</translation>
    </message>
    <message>
        <source>Who keeps it</source>
        <translation>誰が行うか</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>直すところ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>約束する</translation>
    </message>
</context>
<context>
    <name>PromiseForm</name>
    <message>
        <source>I keep it</source>
        <translation>自分が行う</translation>
    </message>
    <message>
        <source>A senior</source>
        <translation>責任者（誰でも）</translation>
    </message>
</context>
<context>
    <name>ReadBack</name>
    <message>
        <source>zero one two three four five six seven eight nine</source>
        <translation>ゼロ イチ ニー サン ヨン ゴー ロク ナナ ハチ キュウ</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Read back: differs</source>
        <translation>復唱：相違あり</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) since the read-back</source>
        <translation>
            <numerusform>復唱後に%n行</numerusform>
        </translation>
    </message>
    <message>
        <source>Read back</source>
        <translation>復唱済</translation>
    </message>
    <message>
        <source>%1. </source>
        <translation>%1。</translation>
    </message>
    <message>
        <source>The name is %1</source>
        <translation>お名前は%1様</translation>
    </message>
    <message>
        <source>The phone number is %1</source>
        <translation>お電話番号は%1</translation>
    </message>
    <message>
        <source>The order number is %1</source>
        <translation>ご注文番号は%1</translation>
    </message>
</context>
<context>
    <name>ReadBackCard</name>
    <message>
        <source>Note the difference</source>
        <translation>違いを記録</translation>
    </message>
    <message>
        <source>The caller agrees</source>
        <translation>お客様が同意</translation>
    </message>
    <message>
        <source>Read this aloud</source>
        <translation>このまま読み上げる</translation>
    </message>
    <message>
        <source>Enter if the caller agrees; else write what differs, then Enter</source>
        <translation>同意なら Enter。違えば、その内容を書いて Enter</translation>
    </message>
    <message>
        <source>What the caller says differs</source>
        <translation>お客様が違うと言われた点</translation>
    </message>
    <message>
        <source>Close  Esc</source>
        <translation>閉じる  Esc</translation>
    </message>
</context>
<context>
    <name>RecordCard</name>
    <message>
        <source>Stop  F4</source>
        <translation>■ 停止  F4</translation>
    </message>
    <message>
        <source>Record  F4</source>
        <translation>● 録音  F4</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>録音中</translation>
    </message>
    <message>
        <source>Opening the microphone…</source>
        <translation>マイクを開いています…</translation>
    </message>
    <message>
        <source>Saving the recording…</source>
        <translation>録音を保存しています…</translation>
    </message>
    <message>
        <source>The next recording begins once this one is saved; F4 again, and it does not.</source>
        <translation>保存でき次第、続けて録音します。F4 をもう一度押すと取り消せます。</translation>
    </message>
    <message>
        <source>Announced at %1</source>
        <translation>%1 にお伝えしました</translation>
    </message>
    <message>
        <source>Say these words, then tick: the moment is noted.</source>
        <translation>このとおりお伝えして押すと、その時刻が記録されます。</translation>
    </message>
    <message>
        <source>The recorder answers again.</source>
        <translation>録音プログラムの応答が戻りました。</translation>
    </message>
    <message>
        <source>Sound comes from both sides again. The gap is noted.</source>
        <translation>両側の音が戻りました。欠けた時間は記録しました。</translation>
    </message>
    <message>
        <source>The recorder does not answer. What was recorded is kept; if it stays silent, another takes its place.</source>
        <translation>録音プログラムが応答しません。ここまでの録音は残っています。応答が戻らなければ自動で入れ替えます。</translation>
    </message>
    <message numerus="yes">
        <source>The disk is nearly full: it takes about %n more minute(s) of sound. Free some space.</source>
        <translation>
            <numerusform>ディスクの空きが残りわずかです。録音できるのはあと約%n分です。空きを増やしてください。</numerusform>
        </translation>
    </message>
    <message>
        <source>No sound comes from our side. The caller’s is still recorded; check the microphone.</source>
        <translation>当店側の音が来ていません。お客様側の録音は続いています。マイクを確かめてください。</translation>
    </message>
    <message>
        <source>No sound comes from the caller’s side. Ours is still recorded; check the line.</source>
        <translation>お客様側の音が来ていません。当店側の録音は続いています。回線の接続を確かめてください。</translation>
    </message>
    <message>
        <source>The caller’s side is flat: nobody was heard for 20 s. Look under Settings, Recording.</source>
        <translation>お客様側の音がほとんど入っていません（20秒間）。設定の「録音」で入力を確かめてください。</translation>
    </message>
    <message>
        <source>There is room on the disk again.</source>
        <translation>ディスクに空きができました。</translation>
    </message>
    <message>
        <source>The caller is heard again.</source>
        <translation>お客様の声がまた聞こえています。</translation>
    </message>
    <message>
        <source>The recording has ended.</source>
        <translation>録音を終えました。</translation>
    </message>
    <message>
        <source>No sound comes from either side. Check the devices; recording goes on by itself.</source>
        <translation>どちらの側の音も来ていません。機器を確かめてください。音が戻れば録音はそのまま続きます。</translation>
    </message>
    <message>
        <source>The seconds before F4 are kept without our side: no sound comes from it.</source>
        <translation>F4を押す前の音声は、お客様側だけが保持されています（当方の音が来ていません）。</translation>
    </message>
    <message>
        <source>The seconds before F4 are kept without the caller’s side: no sound comes from it.</source>
        <translation>F4を押す前の音声は、当方側だけが保持されています（お客様の音が来ていません）。</translation>
    </message>
    <message>
        <source>another program holds the microphone</source>
        <translation>ほかのプログラムがマイクを使っています</translation>
    </message>
    <message>
        <source>the system does not let ComplaintDesk listen</source>
        <translation>システムがマイクの使用を許していません</translation>
    </message>
    <message>
        <source>the recorder stopped</source>
        <translation>録音プログラムが止まりました</translation>
    </message>
    <message>
        <source>the recorder does not answer</source>
        <translation>録音プログラムが応答しません</translation>
    </message>
    <message>
        <source>no sound comes from the devices</source>
        <translation>装置から音が来ていません</translation>
    </message>
    <message>
        <source>The seconds before F4 are not being kept: %1. F4 itself can be pressed as ever.</source>
        <translation>F4を押す前の音声は保持されていません（%1）。F4はいつもどおり押せます。</translation>
    </message>
    <message>
        <source>The recorder stopped before any sound was kept, and was started again. Recording begins only now.</source>
        <translation>録音プログラムが最初の音を残す前に止まったため、起動し直しました。録音はここから始まります。</translation>
    </message>
    <message>
        <source>The computer slept, and recording went on when it woke. %1 s are missing; the gap is noted.</source>
        <translation>コンピューターがスリープしました。復帰後に録音を再開しています。%1秒が欠けています（記録済み）。</translation>
    </message>
    <message>
        <source>The recorder stopped and was started again. %1 s are missing; the gap is noted.</source>
        <translation>録音が止まったため、すぐに録り直しを始めました。%1秒が欠けています（記録済み）。</translation>
    </message>
    <message>
        <source>%1 s of the caller’s side are missing; the gap is noted.</source>
        <translation>お客様側の音が%1秒欠けています（記録済み）。</translation>
    </message>
    <message>
        <source>%1 s of our side are missing; the gap is noted.</source>
        <translation>当方側の音が%1秒欠けています（記録済み）。</translation>
    </message>
    <message>
        <source>Nobody is on the line now, so nothing is recorded. Press F4 in the call.</source>
        <translation>いまは通話中ではありませんので、録音しません。通話中に F4 を押してください。</translation>
    </message>
</context>
<context>
    <name>RecordSection</name>
    <message>
        <source>Written. Give the files to somebody who keeps them elsewhere.</source>
        <translation>書き出しました。別の場所で保管してくれる人に渡してください。</translation>
    </message>
    <message>
        <source>Folder of the package</source>
        <translation>証拠一式のフォルダー</translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <translation>まだ何もありません。</translation>
    </message>
    <message>
        <source>Checking every entry and recording…</source>
        <translation>すべての記録と録音を検証しています…</translation>
    </message>
    <message>
        <source>Not checked since the start</source>
        <translation>起動してからまだ検証していません</translation>
    </message>
    <message>
        <source>✓ Checked %1: nothing is wrong</source>
        <translation>✓ %1 に検証：異常なし</translation>
    </message>
    <message numerus="yes">
        <source>%n fault(s) found. Keep the folder as it is and ask for help.</source>
        <translation>
            <numerusform>異常が %n件見つかりました。フォルダーをそのまま保ち、助けを求めてください。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(ies) in the record</source>
        <translation>
            <numerusform>記録 %Ln件</numerusform>
        </translation>
    </message>
    <message>
        <source>Head %1…</source>
        <translation>検証値 %1…</translation>
    </message>
    <message>
        <source>Checking every file of the package…</source>
        <translation>証拠一式のすべてのファイルを確かめています…</translation>
    </message>
    <message numerus="yes">
        <source>%n fault(s) found in the package</source>
        <translation>
            <numerusform>証拠一式に%n件の異常があります</numerusform>
        </translation>
    </message>
    <message>
        <source>✓ Every file of the package is as it was written out</source>
        <translation>✓ 証拠一式のすべてのファイルは、書き出したときのままです</translation>
    </message>
    <message>
        <source>Signed with the key %1: compare it with the signed receipt.</source>
        <translation>署名した鍵 %1（署名した受領書の値と同じことを確かめてください）</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>まだありません</translation>
    </message>
    <message>
        <source>The latest: %1, up to entry %2</source>
        <translation>最新：%1・記録 %2件目まで</translation>
    </message>
    <message>
        <source>This desk’s key: %1</source>
        <translation>この受電席の鍵：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n checkpoint(s) wait for a time-stamp</source>
        <translation>
            <numerusform>タイムスタンプ待ちの検証ポイントが %n件あります</numerusform>
        </translation>
    </message>
    <message>
        <source>Every checkpoint has its time-stamp</source>
        <translation>すべての検証ポイントにタイムスタンプがあります</translation>
    </message>
    <message>
        <source>Folder for the checkpoint’s files</source>
        <translation>検証ポイントの保存先</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>見つかったこと</translation>
    </message>
    <message>
        <source>The record</source>
        <translation>記録台帳</translation>
    </message>
    <message>
        <source>Progress of the check</source>
        <translation>検証の進み具合</translation>
    </message>
    <message>
        <source>Check everything</source>
        <translation>すべて検証する</translation>
    </message>
    <message>
        <source>An evidence package</source>
        <translation>証拠一式</translation>
    </message>
    <message>
        <source>Whether a package is as it was written out, by this shop or another</source>
        <translation>証拠一式が、書き出したときのままかどうかを確かめます（ほかの店のものも）</translation>
    </message>
    <message>
        <source>Progress of checking the package</source>
        <translation>証拠一式の検証の進み具合</translation>
    </message>
    <message>
        <source>Check a package…</source>
        <translation>証拠一式を検証…</translation>
    </message>
    <message>
        <source>Checkpoints</source>
        <translation>検証ポイント</translation>
    </message>
    <message>
        <source>A signed sum of the whole record, made daily and with every export. Kept by somebody else, it shows later that nothing was rewritten; before the first one leaves this computer, its owner could rewrite everything.</source>
        <translation>記録全体の署名つき要約です。毎日と証拠の書き出しのたびに作ります。ほかの人が保管していれば、後から書き換えていないことを示せます。最初の一つを外に渡すまでは、このパソコンの持ち主はすべてを書き換えられます。</translation>
    </message>
    <message>
        <source>Make one now</source>
        <translation>今すぐ作る</translation>
    </message>
    <message>
        <source>Save its files…</source>
        <translation>ファイルを保存…</translation>
    </message>
    <message>
        <source>Copy the head</source>
        <translation>検証値をコピー</translation>
    </message>
    <message>
        <source>Time-stamps</source>
        <translation>タイムスタンプ</translation>
    </message>
    <message>
        <source>An outside authority can confirm when a checkpoint existed (RFC 3161). Only a hash leaves this computer, no word of a call. Off while the address is empty; authorities may charge for it.</source>
        <translation>外部の認証局が、検証ポイントの存在した日時を証明します（RFC 3161）。このパソコンから出るのはハッシュ値だけで、通話の内容は出ません。アドレスが空欄の間は使いません。有料の場合があります。</translation>
    </message>
    <message>
        <source>Address of the time-stamp authority</source>
        <translation>タイムスタンプ局のアドレス</translation>
    </message>
    <message>
        <source>https://…</source>
        <translation>https://…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>What was done with the record</source>
        <translation>記録そのものに対して行ったこと</translation>
    </message>
</context>
<context>
    <name>Recording</name>
    <message>
        <source>To get the facts right, I will record this call from here on.</source>
        <translation>内容を正確に承るため、ここからの通話を録音いたします。</translation>
    </message>
</context>
<context>
    <name>RekeyDialog</name>
    <message>
        <source>Write anew under another key</source>
        <translation>別の鍵で書き直す</translation>
    </message>
    <message>
        <source>The whole store is copied under a new key, checked, and only then takes the place of the old one. The recovery code stays the same; make a new one as well if the paper may have been seen. Lines typed meanwhile wait in grey: best when nobody is on the phone.</source>
        <translation>すべてのデータを新しい鍵で写し、確かめてから入れ替えます。復旧コードは変わりません。紙を見られたおそれがあれば、コードも新しくしてください。その間に書いたメモは灰色のまま待ちます。電話のないときに行ってください。</translation>
    </message>
    <message>
        <source>&amp;Recovery code, from the paper</source>
        <translation>復旧コード（紙を見て入力）(&amp;R)</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>復旧コード</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>パスフレーズ(&amp;P)</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>パスフレーズ</translation>
    </message>
    <message>
        <source>Left empty, the passphrase no longer opens the data.</source>
        <translation>空欄にすると、パスフレーズでは開けなくなります。</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>進み具合</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>問題点</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>やめる</translation>
    </message>
    <message>
        <source>Write anew</source>
        <translation>書き直す</translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message>
        <source>Managers and the owner save it; copy the text instead.</source>
        <translation>保存できるのは責任者とオーナーです。文章としてコピーしてください。</translation>
    </message>
    <message>
        <source>Copied. Paste it into a mail or a chat.</source>
        <translation>コピーしました。メールやチャットに貼り付けてください。</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>報告書を保存</translation>
    </message>
    <message>
        <source>Written, and noted in the record: %1</source>
        <translation>書き出し、台帳に記録しました：%1</translation>
    </message>
    <message>
        <source>Report to whoever decides</source>
        <translation>責任者への報告</translation>
    </message>
    <message>
        <source>&amp;Decision wanted</source>
        <translation>決めていただきたいこと(&amp;D)</translation>
    </message>
    <message>
        <source>Decision wanted</source>
        <translation>決めていただきたいこと</translation>
    </message>
    <message>
        <source>&amp;Next step</source>
        <translation>次の対応(&amp;N)</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>次の対応</translation>
    </message>
    <message>
        <source>The page</source>
        <translation>書面</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>文章としてコピー</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>PDF で保存…</translation>
    </message>
    <message>
        <source>Open to print</source>
        <translation>開いて印刷</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>RestoreDialog</name>
    <message>
        <source>Folder of the backup</source>
        <translation>バックアップのフォルダー</translation>
    </message>
    <message>
        <source>Empty folder</source>
        <translation>空のフォルダー</translation>
    </message>
    <message>
        <source>Restored and checked. This desk goes on with a chain of its own.</source>
        <translation>戻して確かめました。この受電席は新しい記録台帳で続けます。</translation>
    </message>
    <message numerus="yes">
        <source>%n recording(s) are not in the backup.</source>
        <translation>
            <numerusform>録音 %n件はバックアップにありません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) are damaged in the backup.</source>
        <translation>
            <numerusform>バックアップのファイル %n件が壊れています。</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the desk</source>
        <translation>受電席を開く</translation>
    </message>
    <message>
        <source>To open it: complaintdesk --home %1</source>
        <translation>開くには：complaintdesk --home %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Restore from a backup</source>
        <translation>バックアップから戻す</translation>
    </message>
    <message>
        <source>The backup is read, checked and put into an empty folder. Nothing that is there already is changed; the backup stays as it is.</source>
        <translation>バックアップを読んで確かめ、空のフォルダーに入れます。今あるものは何も変わりません。バックアップもそのまま残ります。</translation>
    </message>
    <message>
        <source>&amp;Backup: one of the folders below “snapshots”</source>
        <translation>バックアップ：snapshots の中のフォルダー(&amp;B)</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>選ぶ…</translation>
    </message>
    <message>
        <source>&amp;Into this empty folder</source>
        <translation>戻す先の空のフォルダー(&amp;I)</translation>
    </message>
    <message>
        <source>Choose another…</source>
        <translation>ほかを選ぶ…</translation>
    </message>
    <message>
        <source>&amp;Recovery code or passphrase</source>
        <translation>復旧コードまたはパスフレーズ(&amp;R)</translation>
    </message>
    <message>
        <source>Recovery code or passphrase</source>
        <translation>復旧コードまたはパスフレーズ</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>進み具合</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>問題点</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>やめる</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>戻す</translation>
    </message>
</context>
<context>
    <name>RetentionSection</name>
    <message>
        <source>Saved.</source>
        <translation>保存しました。</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) wait for the owner’s word</source>
        <translation>
            <numerusform>%n件がオーナーの承認を待っています</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) have served their time</source>
        <translation>
            <numerusform>%n件の保存期間が過ぎています</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has served its time.</source>
        <translation>保存期間が過ぎたものはありません。</translation>
    </message>
    <message>
        <source>Keep the case longer</source>
        <translation>保存期間の延長</translation>
    </message>
    <message>
        <source>Why is it still needed? The reason stands in the record of the case.</source>
        <translation>まだ必要な理由を書いてください。案件の記録に残ります。</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>延長する</translation>
    </message>
    <message>
        <source>How long records are kept</source>
        <translation>記録の保存期間</translation>
    </message>
    <message>
        <source>Counted from the day the case was closed, its caller last was in touch, or it was handed to somebody, whichever is latest. No law names a period: what is no longer needed is to be erased without delay.</source>
        <translation>案件が完了した日、お客様との最後の連絡、または外部への提供のうち、最も遅い日から数えます。期間を定める法律はなく、必要のなくなった記録は遅滞なく消去するものとされています。</translation>
    </message>
    <message>
        <source>&amp;Recordings</source>
        <translation>録音(&amp;R)</translation>
    </message>
    <message>
        <source>Days for recordings</source>
        <translation>録音の保存日数</translation>
    </message>
    <message>
        <source>for ever</source>
        <translation>無期限</translation>
    </message>
    <message>
        <source> days</source>
        <translation>日</translation>
    </message>
    <message>
        <source>&amp;Mails and files</source>
        <translation>メール・ファイル(&amp;M)</translation>
    </message>
    <message>
        <source>Days for mails and files</source>
        <translation>メール・ファイルの保存日数</translation>
    </message>
    <message>
        <source>Calls and &amp;lines</source>
        <translation>通話とメモ(&amp;L)</translation>
    </message>
    <message>
        <source>Days for calls and lines</source>
        <translation>通話とメモの保存日数</translation>
    </message>
    <message>
        <source>&amp;Whole cases, with decisions and blocks</source>
        <translation>案件全体（判断・着信拒否を含む）(&amp;W)</translation>
    </message>
    <message>
        <source>Days for whole cases</source>
        <translation>案件全体の保存日数</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Only the owner may change these.</source>
        <translation>変更できるのはオーナーだけです。</translation>
    </message>
    <message>
        <source>To be deleted</source>
        <translation>削除の対象</translation>
    </message>
    <message>
        <source>Nothing is deleted by itself. Somebody asks for it, the owner agrees; a legal hold, a block or an open promise keeps what belongs to it.</source>
        <translation>自動では削除されません。担当者が申請し、オーナーが承認します。保全の指定、着信拒否、残っている約束があるものは残ります。</translation>
    </message>
    <message>
        <source>What is to be deleted</source>
        <translation>削除の対象</translation>
    </message>
    <message>
        <source>Ask for deletion</source>
        <translation>削除を申請</translation>
    </message>
    <message>
        <source>Approve and delete</source>
        <translation>承認して削除</translation>
    </message>
    <message>
        <source>Do not delete</source>
        <translation>削除しない</translation>
    </message>
    <message>
        <source>Keep the case of the chosen row for another</source>
        <translation>選んだ行の案件をあと</translation>
    </message>
    <message>
        <source>Days to keep the case longer</source>
        <translation>延長する日数</translation>
    </message>
    <message>
        <source>Keep longer…</source>
        <translation>延長…</translation>
    </message>
</context>
<context>
    <name>Ringing</name>
    <message>
        <source>%1 rings. F2 takes the call.</source>
        <translation>%1 から電話です。F2 で出ます。</translation>
    </message>
    <message>
        <source>Take it</source>
        <translation>出る</translation>
    </message>
</context>
<context>
    <name>RosterSection</name>
    <message>
        <source>Who answers</source>
        <translation>電話当番</translation>
    </message>
    <message>
        <source>Who answers by weekday</source>
        <translation>曜日ごとの電話当番</translation>
    </message>
    <message>
        <source>A tick is somebody who answers on that day. The call page and the board show who it is today.</source>
        <translation>チェックした人がその曜日の当番です。今日の当番は受電画面と折り返しの一覧に出ます。</translation>
    </message>
    <message>
        <source>Days apart</source>
        <translation>特別な日</translation>
    </message>
    <message>
        <source>No day differs from the week.</source>
        <translation>曜日の当番と違う日はありません。</translation>
    </message>
    <message>
        <source>Which day</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>Who answers then</source>
        <translation>その日の当番</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>加える</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>除く</translation>
    </message>
    <message>
        <source>Save the roster</source>
        <translation>当番を保存</translation>
    </message>
    <message>
        <source>Only a manager or the owner changes these.</source>
        <translation>変更できるのは責任者とオーナーです。</translation>
    </message>
    <message>
        <source>Nobody (closed)</source>
        <translation>なし（休業）</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>保存しました。</translation>
    </message>
</context>
<context>
    <name>SearchDialog</name>
    <message numerus="yes">
        <source>%n hit(s), newest first</source>
        <translation>
            <numerusform>%n件、新しい順</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The newest %n hit(s); more as you scroll</source>
        <translation>
            <numerusform>新しい%n件。下へ進むと続きが出ます</numerusform>
        </translation>
    </message>
    <message>
        <source>Type a word, a name, part of a number, or C-0001. Several words must all be there.</source>
        <translation>言葉、名前、電話番号の一部、C-0001などを入力してください。複数の言葉は、すべてを含むものが見つかります。</translation>
    </message>
    <message>
        <source>Nothing on record holds these words.</source>
        <translation>この言葉を含む記録はありません。</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>すべてを検索</translation>
    </message>
    <message>
        <source>Word, name, number, C-0001</source>
        <translation>言葉、名前、電話番号、C-0001</translation>
    </message>
    <message>
        <source>What to search for</source>
        <translation>検索する言葉</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>検索結果</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>閉じる(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>開く(&amp;O)</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Sections of the settings</source>
        <translation>設定の項目</translation>
    </message>
    <message>
        <source>This desk</source>
        <translation>この受電席</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>録音</translation>
    </message>
    <message>
        <source>People and rules</source>
        <translation>人とルール</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>注文の取り込み</translation>
    </message>
    <message>
        <source>Call-backs, waiting</source>
        <translation>折り返しとお待たせ</translation>
    </message>
    <message>
        <source>Duty roster</source>
        <translation>電話当番</translation>
    </message>
    <message>
        <source>Shop rules</source>
        <translation>店の規約</translation>
    </message>
    <message>
        <source>Abusive callers</source>
        <translation>暴言等への対応</translation>
    </message>
    <message>
        <source>Staff care</source>
        <translation>スタッフのケア</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>ガイドの言葉</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>鍵</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>バックアップ</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>記録台帳</translation>
    </message>
    <message>
        <source>Retention</source>
        <translation>保存期間</translation>
    </message>
    <message>
        <source>Disclosures</source>
        <translation>提供の記録</translation>
    </message>
</context>
<context>
    <name>SetupDialog</name>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>役割</translation>
    </message>
    <message>
        <source>Name of person %1</source>
        <translation>%1人目の名前</translation>
    </message>
    <message>
        <source>Role of person %1</source>
        <translation>%1人目の役割</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>次へ</translation>
    </message>
    <message>
        <source>I have written it down</source>
        <translation>書き留めました</translation>
    </message>
    <message>
        <source>Open the desk</source>
        <translation>受電を始める</translation>
    </message>
    <message>
        <source>Save the recovery code</source>
        <translation>復旧コードを保存</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>テキスト (*.txt)</translation>
    </message>
    <message>
        <source>ComplaintDesk: set-up</source>
        <translation>ComplaintDesk：はじめの設定</translation>
    </message>
    <message>
        <source>Welcome. Who works here?</source>
        <translation>ようこそ。どなたが使いますか？</translation>
    </message>
    <message>
        <source>Everything stays on this computer, encrypted. You can add people later.</source>
        <translation>すべて暗号化してこのパソコンの中だけに置きます。担当者はあとから追加できます。</translation>
    </message>
    <message>
        <source>Name of the &amp;shop</source>
        <translation>店の名前(&amp;S)</translation>
    </message>
    <message>
        <source>Name of the shop</source>
        <translation>店の名前</translation>
    </message>
    <message>
        <source>People</source>
        <translation>担当者</translation>
    </message>
    <message>
        <source>People and roles</source>
        <translation>担当者と役割</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>人を追加</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>外す</translation>
    </message>
    <message>
        <source>Who &amp;approves a block</source>
        <translation>着信拒否を承認する人(&amp;A)</translation>
    </message>
    <message>
        <source>Who approves a block</source>
        <translation>着信拒否を承認する人</translation>
    </message>
    <message>
        <source>Write down the recovery code</source>
        <translation>復旧コードを書き留める</translation>
    </message>
    <message>
        <source>If this computer’s keyring is lost, only this code opens the data. Print it or copy it by hand, and keep it away from this computer. Nobody can give it to you again.</source>
        <translation>このパソコンのキーリングが失われたとき、データを開けるのはこのコードだけです。印刷するか手で写し、パソコンとは別の場所に保管してください。あとから再発行はできません。</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>復旧コード</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Save as a text file…</source>
        <translation>テキストに保存…</translation>
    </message>
    <message>
        <source>Type the recovery code</source>
        <translation>復旧コードを入力</translation>
    </message>
    <message>
        <source>From your paper, not from memory: this proves that the paper is right. Capitals, hyphens and full-width letters do not matter.</source>
        <translation>記憶ではなく、控えの紙を見て入力してください。写しが正しいことの確認です。大文字・小文字、ハイフン、全角・半角は問いません。</translation>
    </message>
    <message>
        <source>Recovery code, typed again</source>
        <translation>復旧コード（確認の入力）</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Restore from a backup…</source>
        <translation>バックアップから戻す…</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
</context>
<context>
    <name>Shield</name>
    <message>
        <source>Without the order’s date nothing can be counted.</source>
        <translation>注文日がわからないため、期限を数えられません。</translation>
    </message>
    <message>
        <source>In time: %1, so at least until %2.</source>
        <translation>期限内です（%1。少なくとも%2まで）。</translation>
    </message>
    <message>
        <source>Ask for the day of receipt: %1.</source>
        <translation>受取日を伺ってください（%1）。</translation>
    </message>
    <message>
        <source>The time was over on %2: %1.</source>
        <translation>期限は%2で終わっています（%1）。</translation>
    </message>
    <message>
        <source>In time until %2: %1.</source>
        <translation>%2まで期限内です（%1）。</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) by law, the day of receipt being the first</source>
        <translation>
            <numerusform>法律により受取日を含めて%n日</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) from the order</source>
        <translation>
            <numerusform>注文日から%n日</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) from the receipt</source>
        <translation>
            <numerusform>受取日から%n日</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ShieldCard</name>
    <message>
        <source>Returns: no rule of the shop</source>
        <translation>返品：店の規約がありません</translation>
    </message>
</context>
<context>
    <name>ShieldWords</name>
    <message>
        <source>No rule on returns is written here. Without one on the web site, a buyer may return within 8 days.</source>
        <translation>返品特約が登録されていません。サイトに表示がなければ、受取日を含めて8日以内は返品に応じる必要があります（特定商取引法15条の3）。</translation>
    </message>
    <message>
        <source>Nobody has checked yet that this rule is published.</source>
        <translation>掲載されているか、まだ誰も確認していません。</translation>
    </message>
    <message>
        <source>This rule was not found where customers should see it: it does not hold.</source>
        <translation>掲載場所に見当たりませんでした。この規約をお客様に示すことはできません。</translation>
    </message>
    <message>
        <source>The place of this rule was changed after the last check.</source>
        <translation>最後の確認のあと、掲載場所が変わりました。</translation>
    </message>
    <message>
        <source>The last check that this rule is published is more than a year old.</source>
        <translation>最後の掲載確認から1年以上たっています。</translation>
    </message>
    <message>
        <source>Returns (返品特約)</source>
        <translation>返品特約</translation>
    </message>
    <message>
        <source>What we do not do</source>
        <translation>できないこと</translation>
    </message>
    <message>
        <source>What we can offer</source>
        <translation>できること</translation>
    </message>
    <message>
        <source>Other rule</source>
        <translation>その他の規約</translation>
    </message>
</context>
<context>
    <name>ShopSection</name>
    <message>
        <source>Empty: our own words</source>
        <translation>空なら標準の言葉を使います</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>保存しました。</translation>
    </message>
    <message>
        <source>Folder for the templates</source>
        <translation>ひな型を書き出すフォルダー</translation>
    </message>
    <message>
        <source>%1 templates lie there; those that lay there before were left.</source>
        <translation>%1 件のひな型があります。前からあったものはそのままです。</translation>
    </message>
    <message>
        <source>The shop’s rules (the owner changes them)</source>
        <translation>店の決まり（オーナーが変更します）</translation>
    </message>
    <message>
        <source>A block is &amp;approved by</source>
        <translation>着信拒否の承認(&amp;A)</translation>
    </message>
    <message>
        <source>Who approves a block</source>
        <translation>着信拒否を承認する人</translation>
    </message>
    <message>
        <source>&amp;Unanswered call-backs</source>
        <translation>応答なしの回数(&amp;U)</translation>
    </message>
    <message>
        <source>Unanswered call-backs before a caller counts as unresponsive</source>
        <translation>応答なしとみなす折り返しの回数</translation>
    </message>
    <message>
        <source>Ring back within (m&amp;in)</source>
        <translation>折り返すまでの分数(&amp;I)</translation>
    </message>
    <message>
        <source>Minutes within which we ring back</source>
        <translation>折り返すまでの分数</translation>
    </message>
    <message>
        <source>Staff decide up to (¥)</source>
        <translation>担当だけで決められる額（円）</translation>
    </message>
    <message>
        <source>Yen up to which staff decide without asking</source>
        <translation>担当だけで決められる金額（円）</translation>
    </message>
    <message>
        <source>Ask again after (days)</source>
        <translation>完了後に伺うまで（日）</translation>
    </message>
    <message>
        <source>Days after closing on which we ask the customer again</source>
        <translation>完了から何日後に改めて伺うか</translation>
    </message>
    <message>
        <source>Call-back wor&amp;ds</source>
        <translation>折り返しの言葉(&amp;D)</translation>
    </message>
    <message>
        <source>Words of the call-back</source>
        <translation>折り返しの言葉</translation>
    </message>
    <message>
        <source>Recording words</source>
        <translation>録音の言葉</translation>
    </message>
    <message>
        <source>Words that announce a recording</source>
        <translation>録音を告げる言葉</translation>
    </message>
    <message>
        <source>Save rules</source>
        <translation>決まりを保存</translation>
    </message>
    <message>
        <source>People</source>
        <translation>担当者</translation>
    </message>
    <message>
        <source>People of the shop</source>
        <translation>お店の人</translation>
    </message>
    <message>
        <source>Set PI&amp;N…</source>
        <translation>PIN を設定…(&amp;N)</translation>
    </message>
    <message>
        <source>Remove PIN</source>
        <translation>PIN を外す</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>役割</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>名前を変える…</translation>
    </message>
    <message>
        <source>Has left</source>
        <translation>退職した</translation>
    </message>
    <message>
        <source>&amp;Lock after</source>
        <translation>自動ロック(&amp;L)</translation>
    </message>
    <message>
        <source> min</source>
        <translation>分</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>ひな型</translation>
    </message>
    <message>
        <source>Policy for staff, notice for the web site, rules for recording, words that announce it, notice of legal steps: drafts for Word, to be changed and read by a lawyer.</source>
        <translation>従業員向けの方針、ホームページのお知らせ、録音の運用規程、録音を告げる言葉、法的措置の通知。Word で直せる案です。使う前に弁護士の確認を受けてください。</translation>
    </message>
    <message>
        <source>Write the templates…</source>
        <translation>ひな型を書き出す…</translation>
    </message>
    <message>
        <source>never</source>
        <translation>しない</translation>
    </message>
    <message>
        <source>Minutes after which a desk that nobody touches locks itself</source>
        <translation>操作がないときに自動でロックするまでの分数</translation>
    </message>
    <message>
        <source>Not during a call. Ctrl+Shift+L locks at once.</source>
        <translation>通話中はロックしません。Ctrl+Shift+L ですぐにロックできます。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Name of the new person</source>
        <translation>追加する人の名前</translation>
    </message>
    <message>
        <source>Role of the new person</source>
        <translation>追加する人の役割</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>追加</translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
    <message>
        <source>Sign in</source>
        <translation>サインイン</translation>
    </message>
    <message>
        <source>F2 takes a call before that too: its lines are saved, and said to be by whoever signs in next.</source>
        <translation>サインイン前でも F2 で受電できます。書いた行は保存され、次にサインインした人の記入として記録されます。</translation>
    </message>
    <message>
        <source>&amp;Who are you?</source>
        <translation>お名前(&amp;W)</translation>
    </message>
    <message>
        <source>Who are you?</source>
        <translation>お名前</translation>
    </message>
    <message>
        <source>&amp;PIN</source>
        <translation>PIN(&amp;P)</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>&amp;Recovery code</source>
        <translation>復旧コード(&amp;R)</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>復旧コード</translation>
    </message>
    <message>
        <source>&amp;New PIN</source>
        <translation>新しい PIN(&amp;N)</translation>
    </message>
    <message>
        <source>New PIN</source>
        <translation>新しい PIN</translation>
    </message>
    <message>
        <source>Once &amp;more</source>
        <translation>もう一度(&amp;M)</translation>
    </message>
    <message>
        <source>New PIN once more</source>
        <translation>新しい PIN をもう一度</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>直すところ</translation>
    </message>
    <message>
        <source>Forgot the PIN?</source>
        <translation>PIN を忘れたとき</translation>
    </message>
</context>
<context>
    <name>SoundSection</name>
    <message>
        <source>Looking for inputs…</source>
        <translation>入力を探しています…</translation>
    </message>
    <message>
        <source>The system’s own input</source>
        <translation>システムの標準の入力</translation>
    </message>
    <message>
        <source>The same input as ours</source>
        <translation>当店側と同じ入力</translation>
    </message>
    <message>
        <source>%1 (not connected)</source>
        <translation>%1（未接続）</translation>
    </message>
    <message numerus="yes">
        <source>%n input(s) found</source>
        <translation>
            <numerusform>入力が %n個見つかりました</numerusform>
        </translation>
    </message>
    <message>
        <source>Speak now, and let the other side speak…</source>
        <translation>話してください。相手側からも音を出してください…</translation>
    </message>
    <message>
        <source>This is what was recorded…</source>
        <translation>録音した音を再生しています…</translation>
    </message>
    <message>
        <source>Both sides were heard. The test was deleted.</source>
        <translation>両側の音が入りました。試し録りは消しました。</translation>
    </message>
    <message>
        <source>No sound comes from the caller’s input. Is it plugged in?</source>
        <translation>お客様側の入力から音が来ていません。接続を確かめてください。</translation>
    </message>
    <message>
        <source>No sound comes from our input. Is it plugged in?</source>
        <translation>当店側の入力から音が来ていません。接続を確かめてください。</translation>
    </message>
    <message>
        <source>The caller’s side stayed flat: a recording would hold our words alone. Choose its input.</source>
        <translation>お客様側は無音のままでした。このままでは当店側の声しか残りません。入力を選び直してください。</translation>
    </message>
    <message>
        <source>Our side stayed flat: a recording would not hold our words. Choose our input.</source>
        <translation>当店側は無音のままでした。このままでは当店側の声が残りません。入力を選び直してください。</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>保存しました。</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>録音</translation>
    </message>
    <message>
        <source>&amp;Our side</source>
        <translation>当店側(&amp;O)</translation>
    </message>
    <message>
        <source>Input for our side</source>
        <translation>当店側の入力</translation>
    </message>
    <message>
        <source>Level of our side</source>
        <translation>当店側の音量</translation>
    </message>
    <message>
        <source>Call&amp;er’s side</source>
        <translation>お客様側(&amp;E)</translation>
    </message>
    <message>
        <source>Input for the caller’s side</source>
        <translation>お客様側の入力</translation>
    </message>
    <message>
        <source>Level of the caller’s side</source>
        <translation>お客様側の音量</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>探し直す</translation>
    </message>
    <message>
        <source>Test: speak for 5 seconds</source>
        <translation>試し録り（5秒話す）</translation>
    </message>
    <message>
        <source>Before F4</source>
        <translation>F4 を押す前の音</translation>
    </message>
    <message>
        <source>During a call its last seconds can be kept in memory, so that a recording begins before F4 was pressed. Nothing of it is on the disk unless F4 is pressed, and it is forgotten when the call ends.</source>
        <translation>通話中、直前の数十秒をメモリーにだけ保持しておくと、F4 を押す前から録音に残せます。F4 を押さなければディスクには何も書かれず、通話が終わると消えます。</translation>
    </message>
    <message>
        <source>&amp;Keep the last</source>
        <translation>保持する長さ(&amp;K)</translation>
    </message>
    <message>
        <source>Seconds kept before F4</source>
        <translation>F4 の前に保持する秒数</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>しない</translation>
    </message>
    <message>
        <source> s</source>
        <translation> 秒</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Recording one’s own call without asking is lawful (Supreme Court, 12 July 2000), but a recording is personal data: its purpose must be published (Personal Information Protection Act, art. 21). Say so on the shop’s page before you turn this on; only the owner can.</source>
        <translation>自分の通話を相手に告げず録音すること自体は違法ではありません（最高裁 平成12年7月12日決定）。ただし録音は個人情報なので、利用目的の公表が必要です（個人情報保護法21条）。お店のページに書いてからお使いください。変更できるのは店主だけです。</translation>
    </message>
    <message>
        <source>All recordings</source>
        <translation>すべての録音</translation>
    </message>
    <message>
        <source>Enter opens the case, where a recording is heard, handed out or erased. What has served its time is deleted under Retention, by the owner’s word.</source>
        <translation>Enter で案件を開き、そこで再生・書き出し・消去ができます。保存期間を過ぎたものは「保存期間」で店主の承認により削除します。</translation>
    </message>
</context>
<context>
    <name>SoundStrip</name>
    <message>
        <source>Reading the sound…</source>
        <translation>音を読み込んでいます…</translation>
    </message>
</context>
<context>
    <name>SureButton</name>
    <message>
        <source>Erase for good?</source>
        <translation>本当に消去？</translation>
    </message>
</context>
<context>
    <name>TalksCard</name>
    <message>
        <source>Still missing:
%1</source>
        <translation>不足しているもの：
%1</translation>
    </message>
    <message>
        <source>Ask for the block…</source>
        <translation>着信拒否を申請…</translation>
    </message>
</context>
<context>
    <name>TeamCard</name>
    <message>
        <source>Leaves the desk as: %1</source>
        <translation>外に出る文：%1</translation>
    </message>
    <message>
        <source>Names, numbers and mail addresses are left out.</source>
        <translation>お名前・番号・メールアドレスは自動で除きます。</translation>
    </message>
    <message>
        <source>Nobody else is in this shop.</source>
        <translation>ほかの担当者が登録されていません。</translation>
    </message>
    <message>
        <source>The question is copied for the chat. Shift+F11 takes the answer.</source>
        <translation>チャット用にコピーしました。回答は Shift+F11 で記入できます。</translation>
    </message>
    <message>
        <source>From now on %1 writes here.</source>
        <translation>ここからの記録は%1さんのものになります。</translation>
    </message>
    <message>
        <source>Ask or hand over  F11</source>
        <translation>相談・引き継ぎ  F11</translation>
    </message>
    <message>
        <source>As&amp;k a colleague</source>
        <translation>仲間に相談(&amp;K)</translation>
    </message>
    <message>
        <source>Hand the call o&amp;ver</source>
        <translation>電話を引き継ぐ(&amp;V)</translation>
    </message>
    <message>
        <source>What do you want to know?</source>
        <translation>何を聞きますか</translation>
    </message>
    <message>
        <source>Question to a colleague</source>
        <translation>仲間への相談</translation>
    </message>
    <message>
        <source>Copy for the chat  Ctrl+Enter</source>
        <translation>チャット用にコピー  Ctrl+Enter</translation>
    </message>
    <message>
        <source>To</source>
        <translation>引き継ぐ相手</translation>
    </message>
    <message>
        <source>Who goes on with the call</source>
        <translation>引き継ぐ相手</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Why the call is handed over</source>
        <translation>引き継ぐ理由</translation>
    </message>
    <message>
        <source>Said so to the ca&amp;ller</source>
        <translation>お客様に伝えた(&amp;L)</translation>
    </message>
    <message>
        <source>Hand over  Ctrl+Enter</source>
        <translation>引き継ぐ  Ctrl+Enter</translation>
    </message>
    <message>
        <source>Close  Esc</source>
        <translation>閉じる  Esc</translation>
    </message>
</context>
<context>
    <name>TeamColumn</name>
    <message>
        <source>Ask, hand over  F11</source>
        <translation>相談・引き継ぎ  F11</translation>
    </message>
    <message>
        <source>Nobody is on the phone: there is nothing to ask or to hand over.</source>
        <translation>通話中ではないので、相談も引き継ぎもありません。</translation>
    </message>
    <message>
        <source>No question waits for an answer.</source>
        <translation>回答待ちの相談はありません。</translation>
    </message>
    <message>
        <source>VIP</source>
        <translation>VIP</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message numerus="yes">
        <source>Show earlier lines (%n more)</source>
        <translation>
            <numerusform>前のメモを表示（あと %n行）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show earlier entries (%n more)</source>
        <translation>
            <numerusform>前の記録を表示（あと %n件）</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TimelineDelegate</name>
    <message>
        <source>Reading the waveform…</source>
        <translation>波形を読み込んでいます…</translation>
    </message>
</context>
<context>
    <name>TranscriptDialog</name>
    <message>
        <source>Transcript</source>
        <translation>反訳書</translation>
    </message>
    <message>
        <source>Write down every word that is heard, also hesitations, and leave nothing out. What is typed is kept at once; the record gets it when it is made final.</source>
        <translation>聞こえた言葉を、言いよどみも含めて省略せずに書きます。書いたものはすぐに保存され、確定したときに記録に入ります。</translation>
    </message>
    <message>
        <source>&amp;Version</source>
        <translation>版(&amp;V)</translation>
    </message>
    <message>
        <source>Version that is shown</source>
        <translation>表示している版</translation>
    </message>
    <message>
        <source>The recording: Space plays and stops, the arrow keys move</source>
        <translation>録音。Space で再生と停止、矢印キーで移動</translation>
    </message>
    <message>
        <source>Nothing is written yet. Enter begins the first utterance.</source>
        <translation>まだ何も書かれていません。Enter で最初の発言を書き始めます。</translation>
    </message>
    <message>
        <source>Ctrl+Space play/stop   Alt+←/→ 5 s   Alt+↑/↓ hear the one before/after   Ctrl+, . slower/faster
Ctrl+T begins where the sound is   Alt+1…4 who   Enter next   Ctrl+Enter split   Alt+Delete take out   Alt+Z put back</source>
        <translation>Ctrl+Space 再生・停止&#x3000;Alt+←/→ 5秒&#x3000;Alt+↑/↓ 前・次の発言を聞く&#x3000;Ctrl+, . 遅く・速く
Ctrl+T 今の位置を時間にする&#x3000;Alt+1…4 話者&#x3000;Enter 次へ&#x3000;Ctrl+Enter 分ける&#x3000;Alt+Delete 除く&#x3000;Alt+Z 戻す</translation>
    </message>
    <message>
        <source>Made final. It stands on the timeline.</source>
        <translation>確定しました。時系列に入っています。</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>再生</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Please type the time as hours, minutes and seconds: 00:03:12.</source>
        <translation>時間は 00:03:12 のように、時・分・秒で入力してください。</translation>
    </message>
    <message>
        <source>−5 s</source>
        <translation>−5秒</translation>
    </message>
    <message>
        <source>Five seconds back</source>
        <translation>5秒戻る</translation>
    </message>
    <message>
        <source>+5 s</source>
        <translation>+5秒</translation>
    </message>
    <message>
        <source>Five seconds on</source>
        <translation>5秒進む</translation>
    </message>
    <message>
        <source>A: who speaks for the shop</source>
        <translation>A：当店の話者の名前</translation>
    </message>
    <message>
        <source>B: the caller</source>
        <translation>B：お客様の名前</translation>
    </message>
    <message>
        <source>&amp;A shop</source>
        <translation>A 当店(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;B caller</source>
        <translation>B お客様(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;C other</source>
        <translation>C ほか(&amp;C)</translation>
    </message>
    <message>
        <source>C: anybody else</source>
        <translation>C：ほかの話者の名前</translation>
    </message>
    <message>
        <source>Utterances</source>
        <translation>発言の一覧</translation>
    </message>
    <message>
        <source>&amp;Time</source>
        <translation>時間(&amp;T)</translation>
    </message>
    <message>
        <source>Time in the recording, hours, minutes and seconds</source>
        <translation>録音の中の時間（時・分・秒）</translation>
    </message>
    <message>
        <source>From here</source>
        <translation>今の位置</translation>
    </message>
    <message>
        <source>&amp;Who</source>
        <translation>話者(&amp;W)</translation>
    </message>
    <message>
        <source>Who speaks</source>
        <translation>話者</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>Split at the cursor</source>
        <translation>カーソルで分ける</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>除く</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>戻す</translation>
    </message>
    <message>
        <source>Words of the utterance</source>
        <translation>発言の言葉</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Make it &amp;final</source>
        <translation>確定する(&amp;F)</translation>
    </message>
</context>
<context>
    <name>TranscriptForm</name>
    <message>
        <source>No.</source>
        <translation>番号</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>話者</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>発言</translation>
    </message>
    <message>
        <source>In writing</source>
        <translation>作成中</translation>
    </message>
    <message>
        <source>Version %1, %2 by %3</source>
        <translation>第%1版&#x3000;%2 %3</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>%1 was made final after this one was begun. Compare them, then go on.</source>
        <translation>書き始めた後に、%1が確定されました。見比べてから続けてください。</translation>
    </message>
    <message>
        <source>Words of this call were erased meanwhile. It was read anew.</source>
        <translation>この通話の言葉が消去されたため、読み直しました。</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Call desk</source>
        <translation>受電</translation>
    </message>
    <message>
        <source>Call-backs and promises</source>
        <translation>折り返しと約束</translation>
    </message>
    <message>
        <source>Call bar</source>
        <translation>通話バー</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>案件</translation>
    </message>
    <message>
        <source>Nothing is due today.</source>
        <translation>今日が期限のものはありません。</translation>
    </message>
    <message numerus="yes">
        <source>%n due today or overdue</source>
        <translation>
            <numerusform>今日までの件数 %n件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 of them overdue</source>
        <translation>%1、うち期限超過 %2件</translation>
    </message>
    <message>
        <source>ComplaintDesk</source>
        <translation>ComplaintDesk</translation>
    </message>
    <message numerus="yes">
        <source>%n call-back(s) or promise(s) just fell due.</source>
        <translation>
            <numerusform>折り返し・約束が%n件、期限になりました。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UnlockDialog</name>
    <message>
        <source>ComplaintDesk: unlock</source>
        <translation>ComplaintDesk：ロック解除</translation>
    </message>
    <message>
        <source>&amp;Recovery code or passphrase</source>
        <translation>復旧コードまたはパスフレーズ(&amp;R)</translation>
    </message>
    <message>
        <source>Recovery code or passphrase</source>
        <translation>復旧コードまたはパスフレーズ</translation>
    </message>
    <message>
        <source>Restore from a backup…</source>
        <translation>バックアップから戻す…</translation>
    </message>
    <message>
        <source>The data is locked</source>
        <translation>データはロックされています</translation>
    </message>
    <message>
        <source>Nothing has been changed. Without the key nobody can open the data, we neither.</source>
        <translation>何も変更していません。鍵がなければ、作った私たちを含め誰にも開けません。</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Ask the keyring again</source>
        <translation>キーリングにもう一度聞く</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>The data cannot be opened</source>
        <translation>データを開けません</translation>
    </message>
    <message>
        <source>Nothing has been changed.</source>
        <translation>何も変更していません。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>もう一度試す</translation>
    </message>
    <message>
        <source>The disk refused to read or write. Check the folder and its permissions.</source>
        <translation>ディスクの読み書きができません。フォルダーとその権限を確かめてください。</translation>
    </message>
</context>
<context>
    <name>Upkeep</name>
    <message>
        <source>Today’s backup was not made. %1</source>
        <translation>今日のバックアップを作れませんでした。%1</translation>
    </message>
</context>
<context>
    <name>UpkeepNotes</name>
    <message>
        <source>Show the record</source>
        <translation>記録台帳を見る</translation>
    </message>
</context>
<context>
    <name>WordsDialog</name>
    <message>
        <source>What is wrong</source>
        <translation>問題点</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>やめる</translation>
    </message>
</context>
<context>
    <name>WordsSection</name>
    <message>
        <source>Saved. The guide uses it from now on.</source>
        <translation>保存しました。ガイドではすぐに使われます。</translation>
    </message>
    <message>
        <source>  (own)</source>
        <translation>（店の言葉）</translation>
    </message>
    <message>
        <source>Original: %1</source>
        <translation>元の文：%1</translation>
    </message>
    <message>
        <source>The words of the guide (a manager or the owner changes them)</source>
        <translation>ガイドの言葉（責任者・オーナーが変更）</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>言語(&amp;L)</translation>
    </message>
    <message>
        <source>Language of the words</source>
        <translation>言葉の言語</translation>
    </message>
    <message>
        <source>Find a text</source>
        <translation>文を探す</translation>
    </message>
    <message>
        <source>Texts of the guide</source>
        <translation>ガイドの文</translation>
    </message>
    <message>
        <source>The shop’s own words</source>
        <translation>店の言葉</translation>
    </message>
    <message>
        <source>{shop} {staff} {caller} {order} {due} {rule} are filled in on the call.</source>
        <translation>{shop} 店名、{staff} 担当、{caller} お客様、{order} 注文番号、{due} 期限、{rule} 返品の規約は、通話のときに入ります。</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Back to the original</source>
        <translation>元の文に戻す(&amp;B)</translation>
    </message>
</context>
<context>
    <name>_Counts</name>
    <message numerus="yes">
        <source>%n entry(ies)</source>
        <translation>
            <numerusform>記録 %n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recording(s)</source>
        <translation>
            <numerusform>録音 %n件</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation>・</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n contact point(s) of the block list were written out</source>
        <translation>
            <numerusform>%1用に着信拒否の一覧を書き出し（%n件）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) of the log of disclosures were written out</source>
        <translation>
            <numerusform>提供の記録 %n行を書き出し</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Asked to delete %n thing(s) that have served their time</source>
        <translation>
            <numerusform>保存期間が過ぎた %n件の削除を申請</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Deletion of what had served its time approved; %n thing(s) kept</source>
        <translation>
            <numerusform>保存期間が過ぎたものの削除を承認（%n件は残す）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A check found %n fault(s): %1</source>
        <translation>
            <numerusform>検証で異常が %n件見つかりました：%1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wrong PIN(s) in a row: %1</source>
        <translation>
            <numerusform>PIN の入力まちがいが続けて %n回：%1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The end of the write-ahead log was damaged: %n page(s) could not be read. The damaged file is kept as %1.</source>
        <translation>
            <numerusform>書き込みログの末尾が壊れ、%n ページを読めませんでした。壊れたファイルは %1 として残してあります。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>block_export</name>
    <message>
        <source>Asterisk (commands for its console)</source>
        <translation>Asterisk（コンソールのコマンド）</translation>
    </message>
    <message>
        <source>Another telephone or PBX (CSV)</source>
        <translation>そのほかの電話機・PBX（CSV）</translation>
    </message>
    <message>
        <source>Mobile phone (phonebook, vCard)</source>
        <translation>携帯電話（電話帳 vCard）</translation>
    </message>
    <message>
        <source>NTT 144, nuisance calls (card to print)</source>
        <translation>NTT 迷惑電話おことわり 144（印刷用カード）</translation>
    </message>
    <message>
        <source>Mail server with Sieve</source>
        <translation>Sieve の使えるメールサーバー</translation>
    </message>
    <message>
        <source>Microsoft 365: rules of one mailbox</source>
        <translation>Microsoft 365：1つのメールボックスの仕分けルール</translation>
    </message>
    <message>
        <source>Microsoft 365: block list of the company</source>
        <translation>Microsoft 365：全社の拒否リスト</translation>
    </message>
    <message>
        <source>Admin → Blacklist → Import/Export: upload the file. Calls without a number: switch “Block Unknown”.</source>
        <translation>Admin → Blacklist → Import/Export でファイルを取り込みます。非通知は「Block Unknown」を入れてください。</translation>
    </message>
    <message>
        <source>Paste the lines into “asterisk -r”. They fill the family blacklist, which the dial plan asks with BLACKLIST().</source>
        <translation>「asterisk -r」に行を貼り付けます。blacklist に入り、ダイヤルプランの BLACKLIST() が参照します。</translation>
    </message>
    <message>
        <source>Call Features → Blocked/Allowed Numbers → Blocked Numbers → Import: upload the file.</source>
        <translation>Call Features → Blocked/Allowed Numbers → Blocked Numbers → Import でファイルを取り込みます。</translation>
    </message>
    <message>
        <source>Blocked numbers → Import. Export one by hand first and compare the columns: they differ by version.</source>
        <translation>Blocked numbers → Import で取り込みます。版により列が違うため、先に 1件を書き出して列を見比べてください。</translation>
    </message>
    <message>
        <source>Choose the columns in the order that your telephone asks for: number, hyphened, kind, case, reason, since, review.</source>
        <translation>電話機が求める順に列を選びます：number（番号）、hyphened（ハイフン付き）、kind（種類）、case（案件）、reason（理由）、since（開始日）、review（見直し日）。</translation>
    </message>
    <message>
        <source>Open the file on the phone: it makes one contact with all numbers. Block that contact in the phone’s settings; when the list changes, replace the contact.</source>
        <translation>ファイルを携帯電話で開くと、すべての番号を持つ連絡先が 1件できます。電話の設定でその連絡先を拒否してください。一覧が変わったら連絡先を入れ替えます。</translation>
    </message>
    <message>
        <source>The exchange takes the call that came last and shows nobody its list, so no program can fill it. Print the card, dial 144 after a nuisance call, tick the number.</source>
        <translation>交換機は最後の着信だけを登録し、一覧も見せないため、プログラムからは登録できません。カードを印刷し、迷惑電話のあとに 144 へかけ、番号に印を付けてください。</translation>
    </message>
    <message>
        <source>Put the script before the mailbox’s other rules. Mails are filed into the folder; none is thrown away or sent back. Make the folder first.</source>
        <translation>メールボックスのほかのルールより前に置きます。メールはフォルダーに移り、捨てることも送り返すこともしません。先にフォルダーを作ってください。</translation>
    </message>
    <message>
        <source>Settings → Filters → Import filters. Mails get the label and leave the inbox; none goes to the trash.</source>
        <translation>設定 → フィルタ → フィルタをインポート。メールはラベルが付いて受信トレイから外れます。ゴミ箱には入りません。</translation>
    </message>
    <message>
        <source>Connect-ExchangeOnline, then run the script with the mailbox’s address. Mails are moved into the folder; none is thrown away.</source>
        <translation>Connect-ExchangeOnline のあと、メールボックスのアドレスを付けてスクリプトを実行します。メールはフォルダーに移り、捨てません。</translation>
    </message>
    <message>
        <source>For administrators. Mind: mails are held in quarantine, which is emptied after 30 days, and nobody in the company can write to these addresses. The rules of one mailbox keep the evidence.</source>
        <translation>管理者用です。メールは検疫に入り 30日で消え、社内からその相手への送信も止まります。証拠を残すには 1つのメールボックスの仕分けルールをお使いください。</translation>
    </message>
</context>
<context>
    <name>blocks</name>
    <message>
        <source>withheld calls</source>
        <translation>非通知</translation>
    </message>
    <message>
        <source>numbers from %1</source>
        <translation>%1 で始まる番号</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>電話</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>メール</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>書面</translation>
    </message>
    <message>
        <source>Order %1 has not been dispatched. The owner has to approve, and a channel must stay open on which the customer can cancel or return it: tell them which.</source>
        <translation>注文 %1 は発送前です。オーナーの承認が必要です。お客様がキャンセルや返品を伝えられる連絡手段を残し、どれかをお伝えください。</translation>
    </message>
    <message>
        <source>Order %1: stays open for cancelling and returning: %2</source>
        <translation>注文 %1：キャンセルと返品のために残す連絡手段は%2</translation>
    </message>
    <message>
        <source>Asked for: %1</source>
        <translation>申請：%1</translation>
    </message>
    <message>
        <source>Added: %1</source>
        <translation>追加：%1</translation>
    </message>
    <message>
        <source>Taken out: %1</source>
        <translation>除外：%1</translation>
    </message>
    <message>
        <source>Looked at and kept, next on %1</source>
        <translation>見直して継続。次は %1</translation>
    </message>
</context>
<context>
    <name>call</name>
    <message>
        <source>Ready</source>
        <translation>待機中</translation>
    </message>
    <message>
        <source>● Ringing %1</source>
        <translation>● 発信中 %1</translation>
    </message>
    <message>
        <source>Hung up, ring back</source>
        <translation>折り返し待ち</translation>
    </message>
    <message>
        <source>Noted afterwards</source>
        <translation>あとから記入</translation>
    </message>
    <message>
        <source>● On the phone %1</source>
        <translation>● 通話中 %1</translation>
    </message>
</context>
<context>
    <name>callers</name>
    <message>
        <source>Maybe</source>
        <translation>もしかすると</translation>
    </message>
    <message>
        <source>Block awaits approval</source>
        <translation>着信拒否の承認待ち</translation>
    </message>
    <message>
        <source>VIP</source>
        <translation>VIP</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Promised by %1: %2</source>
        <translation>約束 %1 まで：%2</translation>
    </message>
    <message>
        <source>Same person: %1</source>
        <translation>同じ方：%1</translation>
    </message>
    <message>
        <source>Returns until %1</source>
        <translation>返品は %1 まで</translation>
    </message>
    <message>
        <source>Returns until %1 at least</source>
        <translation>返品期限は %1 以降</translation>
    </message>
</context>
<context>
    <name>care</name>
    <message>
        <source>All right</source>
        <translation>大丈夫</translation>
    </message>
    <message>
        <source>Tired</source>
        <translation>疲れた</translation>
    </message>
    <message>
        <source>Shaken</source>
        <translation>動揺している</translation>
    </message>
    <message>
        <source>Not well</source>
        <translation>つらい</translation>
    </message>
    <message>
        <source>Talk with somebody</source>
        <translation>話を聞いてほしい</translation>
    </message>
    <message>
        <source>A break</source>
        <translation>少し休みたい</translation>
    </message>
    <message>
        <source>Somebody else takes this caller</source>
        <translation>このお客様の担当を代わってほしい</translation>
    </message>
    <message>
        <source>The author lets %1 read it.</source>
        <translation>本人が選んだ読み手：%1。</translation>
    </message>
    <message>
        <source>%1 talked about it with the author on %2.</source>
        <translation>%1 が %2 に本人と話しました。</translation>
    </message>
</context>
<context>
    <name>case_list_words</name>
    <message>
        <source>Not begun</source>
        <translation>未対応</translation>
    </message>
    <message>
        <source>Call-back pending</source>
        <translation>折り返し待ち</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>着信拒否</translation>
    </message>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>My cases</source>
        <translation>私の案件</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>期限切れ</translation>
    </message>
    <message>
        <source>Not seen</source>
        <translation>未確認</translation>
    </message>
    <message>
        <source>Urgent first</source>
        <translation>急ぎを先に</translation>
    </message>
    <message>
        <source>Last worked on first</source>
        <translation>最近の対応順</translation>
    </message>
    <message>
        <source>Due first</source>
        <translation>期限の近い順</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>番号の新しい順</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>すべての期間</translation>
    </message>
    <message>
        <source>Unfinished</source>
        <translation>未完了</translation>
    </message>
</context>
<context>
    <name>case_words</name>
    <message>
        <source>No answer: %1 of %2</source>
        <translation>折り返し 応答なし %1／%2回</translation>
    </message>
    <message>
        <source>not sent yet</source>
        <translation>未送付</translation>
    </message>
    <message>
        <source>no reply by %1</source>
        <translation>%1 までに返答なし</translation>
    </message>
    <message>
        <source>waiting for a reply until %1</source>
        <translation>%1 まで返答待ち</translation>
    </message>
    <message>
        <source>%1 of %2 days · %3 of %4 times of day · final notice: %5</source>
        <translation>%1／%2日・%3／%4時間帯・最終通告：%5</translation>
    </message>
    <message>
        <source>a call-back at another time of day (morning, afternoon, evening)</source>
        <translation>別の時間帯（午前・午後・夜）に一回</translation>
    </message>
    <message>
        <source>a final notice by mail or letter</source>
        <translation>メールか手紙での最終通告</translation>
    </message>
    <message>
        <source>the date of the final notice: %1</source>
        <translation>最終通告の期限（%1）の経過</translation>
    </message>
    <message>
        <source>Contact is stopped. Calls that still come are noted on the block list.</source>
        <translation>着信拒否中です。その後の着信は着信拒否の一覧に残ります。</translation>
    </message>
    <message>
        <source>The block has been asked for and waits for approval.</source>
        <translation>着信拒否を申請済みです。承認を待っています。</translation>
    </message>
    <message>
        <source>The shop’s count is reached. Ask for the block, or hand it to a manager.</source>
        <translation>規定の回数に達しました。着信拒否を申請するか、責任者に引き継いでください。</translation>
    </message>
    <message>
        <source>No unanswered call-backs since the customer’s last contact.</source>
        <translation>お客様からの最後の連絡のあと、応答のない折り返しはありません。</translation>
    </message>
    <message>
        <source>Keep trying, on another day or at another time of day.</source>
        <translation>日や時間帯を変えて、もう一度おかけください。</translation>
    </message>
    <message>
        <source>Send the final notice by mail or letter, with a date to reply by.</source>
        <translation>返答の期限を決めて、メールか手紙で最終通告をお送りください。</translation>
    </message>
    <message>
        <source>Wait for the reply until the date of the final notice.</source>
        <translation>最終通告の期限まで、返答をお待ちください。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>・</translation>
    </message>
</context>
<context>
    <name>conduct</name>
    <message>
        <source>Holds on for hours</source>
        <translation>時間拘束型</translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>リピート型</translation>
    </message>
    <message>
        <source>Abusive words</source>
        <translation>暴言型</translation>
    </message>
    <message>
        <source>Violence</source>
        <translation>暴力型</translation>
    </message>
    <message>
        <source>Intimidation, threat</source>
        <translation>威嚇・脅迫型</translation>
    </message>
    <message>
        <source>Pulls rank</source>
        <translation>権威型</translation>
    </message>
    <message>
        <source>Calls us out of the shop</source>
        <translation>店舗外拘束型</translation>
    </message>
    <message>
        <source>Defamation on the net</source>
        <translation>SNS等での誹謗中傷型</translation>
    </message>
    <message>
        <source>Sexual harassment</source>
        <translation>セクハラ型</translation>
    </message>
    <message>
        <source>Demand without ground</source>
        <translation>根拠のない要求</translation>
    </message>
    <message>
        <source>Means not acceptable</source>
        <translation>手段・態様が不相当</translation>
    </message>
    <message>
        <source>Before ordering</source>
        <translation>注文前</translation>
    </message>
    <message>
        <source>Ordered, not sent</source>
        <translation>注文後・発送前</translation>
    </message>
    <message>
        <source>Ordered, sent</source>
        <translation>注文後・発送後</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>在庫</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>配送</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>支払い</translation>
    </message>
    <message>
        <source>Quality, damage</source>
        <translation>品質・破損</translation>
    </message>
    <message>
        <source>Return, exchange</source>
        <translation>返品・交換</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>By phone</source>
        <translation>電話</translation>
    </message>
    <message>
        <source>By mail</source>
        <translation>メール</translation>
    </message>
    <message>
        <source>There is one</source>
        <translation>あり</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>まだない</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>段階</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Wants</source>
        <translation>ご要望</translation>
    </message>
    <message>
        <source>Better by</source>
        <translation>連絡方法</translation>
    </message>
    <message>
        <source>Really about</source>
        <translation>怒りの真意</translation>
    </message>
    <message>
        <source>Who decides</source>
        <translation>決める人</translation>
    </message>
    <message>
        <source>Fault</source>
        <translation>責任の所在</translation>
    </message>
    <message>
        <source>Solution</source>
        <translation>解決策</translation>
    </message>
    <message>
        <source>To learn</source>
        <translation>ご意見</translation>
    </message>
    <message>
        <source>Read back: the caller agrees</source>
        <translation>復唱済：お客様が同意</translation>
    </message>
    <message>
        <source>Read back, differs: %1</source>
        <translation>復唱、相違あり：%1</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>印を取り消し</translation>
    </message>
    <message>
        <source>I cannot do more than I have told you. Please understand that I end this call here.</source>
        <translation>これまでお伝えした以上のことはいたしかねます。恐れ入りますが、お電話はここまでとさせていただきます。</translation>
    </message>
    <message>
        <source>We have answered this before, and the answer stays. We cannot take further calls on it.</source>
        <translation>このご用件にはすでにお答えしており、回答は変わりません。次からはお電話を承りかねます。</translation>
    </message>
    <message>
        <source>Please do not speak to me like that. If it goes on, I will end the call.</source>
        <translation>そのようなお言葉はおやめください。続くようでしたら、お電話を切らせていただきます。</translation>
    </message>
    <message>
        <source>I fear for our safety and am calling the police.</source>
        <translation>身の危険を感じますので、警察に連絡いたします。</translation>
    </message>
    <message>
        <source>I have noted what you just said. We cannot do what you demand.</source>
        <translation>いまのお言葉は記録いたしました。ご要求にはお応えいたしかねます。</translation>
    </message>
    <message>
        <source>I cannot answer that myself. The person in charge will call you back.</source>
        <translation>わたくしではお答えいたしかねます。責任者から折り返しご連絡いたします。</translation>
    </message>
    <message>
        <source>We cannot come to you. We help by phone or by mail.</source>
        <translation>お伺いしての対応はいたしておりません。お電話かメールで承ります。</translation>
    </message>
    <message>
        <source>Where something untrue is posted, we may ask for it to be removed.</source>
        <translation>事実と異なる書き込みには、削除をお願いすることがございます。</translation>
    </message>
    <message>
        <source>I will not talk about that. If it goes on, I will end the call.</source>
        <translation>そのようなお話はお断りいたします。続くようでしたら、お電話を切らせていただきます。</translation>
    </message>
    <message>
        <source>Say clearly why it is not possible. At deadlock, hang up after the shop’s own limit of time. If it happens again, say beforehand how long you have; then lawyer or police.</source>
        <translation>応じられない理由をはっきり伝える。進まなければ、店で決めた時間で告げて切る。繰り返すときは対応できる時間を先に伝え、弁護士・警察に相談する。</translation>
    </message>
    <message>
        <source>Ask for the contact, say that there is no next time. From then on record each call and answer from one place only.</source>
        <translation>連絡先を確かめ、次はないと伝える。以後は毎回録音し、窓口を一つにして対応する。</translation>
    </message>
    <message>
        <source>Write the exact words and record (F4). Ask two or three times to stop; if severe, end the call.</source>
        <translation>言葉をそのまま書き、録音する（F4）。やめるよう2〜3回求め、ひどければ電話を終える。</translation>
    </message>
    <message>
        <source>Keep your distance, never alone. Call 110 at once.</source>
        <translation>距離を取り、一人で対応しない。すぐに110番する。</translation>
    </message>
    <message>
        <source>Answer with several people and record. “I will post it” changes nothing in our answer. Lawyer or police.</source>
        <translation>複数名で対応し、録音する。「ネットに書く」と言われても回答は変えない。弁護士・警察に相談する。</translation>
    </message>
    <message>
        <source>Promise nothing on the spot. Hand over to a senior; no special treatment.</source>
        <translation>その場で約束しない。上の者に代わり、特別扱いには応じない。</translation>
    </message>
    <message>
        <source>Never go alone. Keep to the shop’s limits of refund, time, distance and days since purchase.</source>
        <translation>一人では出向かない。返金額・時間・距離・購入からの日数について、店で決めた上限を守る。</translation>
    </message>
    <message>
        <source>Keep pictures with their date. Ask the operator to delete it; then disclosure of the sender, Legal Affairs Bureau, lawyer.</source>
        <translation>画面を日時とともに残す。運営者に削除を求め、必要なら発信者情報の開示、法務局、弁護士へ。</translation>
    </message>
    <message>
        <source>Record and warn. Hand over to someone else; if it goes on, block. Lawyer or police.</source>
        <translation>録音し、警告する。担当を代わる。続けば着信拒否とし、弁護士・警察に相談する。</translation>
    </message>
    <message>
        <source>There is no fault of ours, or it has nothing to do with what we sold. Say what we can do and what not.</source>
        <translation>当店に落ち度がない、または商品と関係のない要求。できることとできないことを伝える。</translation>
    </message>
    <message>
        <source>What is asked may be fair, the way of asking is not. Ask to stop it; answer the complaint itself.</source>
        <translation>求める内容はもっともでも、求め方が度を越している。やめるよう求め、苦情そのものには答える。</translation>
    </message>
</context>
<context>
    <name>custody</name>
    <message>
        <source>Erased: %1. Reason: %2</source>
        <translation>消去：%1&#x3000;理由：%2</translation>
    </message>
    <message>
        <source>The computer’s clock jumped from %1 to %2</source>
        <translation>パソコンの時計が %1 から %2 に飛びました</translation>
    </message>
    <message>
        <source>Backup made, up to entry %1</source>
        <translation>バックアップを作成（記録 %1件目まで）</translation>
    </message>
    <message>
        <source>Restored from a backup that ended with entry %1; a new chain begins</source>
        <translation>記録 %1件目までのバックアップから戻し、新しい台帳を開始</translation>
    </message>
    <message>
        <source>Way to the key set: %1</source>
        <translation>開く方法を設定：%1</translation>
    </message>
    <message>
        <source>Way to the key removed: %1</source>
        <translation>開く方法を取り消し：%1</translation>
    </message>
    <message>
        <source>PIN set with the recovery code: %1</source>
        <translation>復旧コードで PIN を設定：%1</translation>
    </message>
    <message>
        <source>PIN set: %1</source>
        <translation>PIN を設定：%1</translation>
    </message>
    <message>
        <source>PIN removed: %1</source>
        <translation>PIN を外した：%1</translation>
    </message>
    <message>
        <source>Written anew under another key</source>
        <translation>別の鍵で書き直し</translation>
    </message>
    <message>
        <source>A recording was written out (%1)</source>
        <translation>録音を書き出しました（%1）</translation>
    </message>
    <message>
        <source>Deletion of what had served its time approved</source>
        <translation>保存期間が過ぎたものの削除を承認</translation>
    </message>
    <message>
        <source>Deletion of what had served its time declined</source>
        <translation>保存期間が過ぎたものの削除を見送り</translation>
    </message>
    <message>
        <source>This desk’s signing key was made</source>
        <translation>この受電席の署名鍵を作成</translation>
    </message>
    <message>
        <source>Name from now on: %2</source>
        <translation>名前の変更：%2</translation>
    </message>
    <message>
        <source>Role of %1 from now on: %2</source>
        <translation>%1 の役割を変更：%2</translation>
    </message>
    <message>
        <source>%1 has left</source>
        <translation>%1 が退職</translation>
    </message>
    <message>
        <source>%1 is back</source>
        <translation>%1 が復帰</translation>
    </message>
    <message>
        <source>recovery code</source>
        <translation>復旧コード</translation>
    </message>
    <message>
        <source>keyring</source>
        <translation>キーリング</translation>
    </message>
    <message>
        <source>passphrase</source>
        <translation>パスフレーズ</translation>
    </message>
</context>
<context>
    <name>decision_words</name>
    <message>
        <source>Replacement</source>
        <translation>代わりの品</translation>
    </message>
    <message>
        <source>Full refund</source>
        <translation>全額返金</translation>
    </message>
    <message>
        <source>Part refund</source>
        <translation>一部返金</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>値引き</translation>
    </message>
    <message>
        <source>Apology only</source>
        <translation>お詫びのみ</translation>
    </message>
    <message>
        <source>Nothing: refuse</source>
        <translation>応じない（お断り）</translation>
    </message>
    <message>
        <source>Expectation gap</source>
        <translation>期待との違い</translation>
    </message>
    <message>
        <source>Our wording</source>
        <translation>説明・表現</translation>
    </message>
    <message>
        <source>Carrier</source>
        <translation>運送</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>Ourselves</source>
        <translation>当店の対応</translation>
    </message>
    <message>
        <source>¥%1</source>
        <translation>%1円</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>%1まで</translation>
    </message>
    <message>
        <source>Cause: %1</source>
        <translation>原因：%1</translation>
    </message>
    <message>
        <source>The fix worked</source>
        <translation>解決を確認</translation>
    </message>
    <message>
        <source>The fix did not work</source>
        <translation>解決していない</translation>
    </message>
    <message>
        <source>Satisfaction %1 of 5</source>
        <translation>満足度 %1／5</translation>
    </message>
    <message>
        <source>Won back</source>
        <translation>信頼を取り戻した</translation>
    </message>
    <message>
        <source>Customer lost</source>
        <translation>お客様は離れた</translation>
    </message>
    <message>
        <source>Keep the promise</source>
        <translation>約束を果たす</translation>
    </message>
    <message>
        <source>Decide on the proposal</source>
        <translation>提案を決定する</translation>
    </message>
    <message>
        <source>Judge whose fault it is</source>
        <translation>責任の所在を判断する</translation>
    </message>
    <message>
        <source>Decide what the customer gets</source>
        <translation>対応を決める</translation>
    </message>
    <message>
        <source>Decide anew</source>
        <translation>対応を決め直す</translation>
    </message>
    <message>
        <source>Confirm that the fix worked</source>
        <translation>解決したか確かめる</translation>
    </message>
    <message>
        <source>Close the case</source>
        <translation>案件を完了にする</translation>
    </message>
    <message>
        <source>Time to stop</source>
        <translation>対応の終わりの時期です</translation>
    </message>
    <message>
        <source>Nothing to do now</source>
        <translation>今することはありません</translation>
    </message>
    <message>
        <source>It was promised for %1.</source>
        <translation>%1までの約束です。</translation>
    </message>
    <message>
        <source>It waits for a decision since %1.</source>
        <translation>%1から決定待ちです。</translation>
    </message>
    <message>
        <source>The fault sets how urgent it is and what the shop can offer.</source>
        <translation>責任の所在で、急ぎ具合とできることが決まります。</translation>
    </message>
    <message>
        <source>Nobody has decided yet.</source>
        <translation>まだ誰も対応を決めていません。</translation>
    </message>
    <message>
        <source>The customer says that it did not work.</source>
        <translation>お客様は「解決していない」とのことです。</translation>
    </message>
    <message>
        <source>It was decided. Ask whether it worked, and thank the customer.</source>
        <translation>対応は決まりました。解決したかを伺い、お礼を伝えてください。</translation>
    </message>
    <message>
        <source>It is settled. Note how it ended, and close.</source>
        <translation>解決しました。結果を記録して完了にしてください。</translation>
    </message>
    <message>
        <source>The end point that was set, %1, has passed. Decide how to end it.</source>
        <translation>決めた期限（%1）を過ぎました。終わり方を決めてください。</translation>
    </message>
    <message>
        <source>Next is due on %1.</source>
        <translation>次は%1です。</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>守った</translation>
    </message>
    <message>
        <source>Decide…</source>
        <translation>決める…</translation>
    </message>
    <message>
        <source>Judge…</source>
        <translation>判断する…</translation>
    </message>
    <message>
        <source>Note the answer…</source>
        <translation>お返事を記録…</translation>
    </message>
    <message>
        <source>Close…</source>
        <translation>完了にする…</translation>
    </message>
    <message>
        <source>Ask whether all is well (%1)</source>
        <translation>その後の確認（%1）</translation>
    </message>
</context>
<context>
    <name>dialogue_words</name>
    <message>
        <source>Proposals refused: %1 of %2</source>
        <translation>提案の拒否 %1 / %2回</translation>
    </message>
    <message>
        <source>the answer to the proposal of %1</source>
        <translation>%1 の提案への返事</translation>
    </message>
    <message>
        <source>abuse or the same demand after the last warning</source>
        <translation>最後の通告のあとの暴言、または同じ要求</translation>
    </message>
    <message>
        <source>Every proposal was refused, and it goes on after the last warning. Ask for the block.</source>
        <translation>提案はすべて断られ、最後の通告のあとも続いています。着信拒否を申請してください。</translation>
    </message>
    <message>
        <source>Wait for the answer to the last proposal.</source>
        <translation>最後の提案への返事を待ってください。</translation>
    </message>
    <message>
        <source>Propose what the shop can do, and note the answer.</source>
        <translation>店としてできることを提案し、返事を記録してください。</translation>
    </message>
    <message>
        <source>Warn the customer, and note the words.</source>
        <translation>お客様に通告し、その言葉を記録してください。</translation>
    </message>
    <message>
        <source>The last warning was given. Go on calmly; note what is said.</source>
        <translation>最後の通告は済みました。落ち着いて続け、言われたことを記録してください。</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>拒否</translation>
    </message>
    <message>
        <source>Last warning</source>
        <translation>最後の通告</translation>
    </message>
    <message>
        <source>Final notice</source>
        <translation>最終通告</translation>
    </message>
    <message>
        <source>Abuse again</source>
        <translation>再び暴言</translation>
    </message>
    <message>
        <source>Unreasonable demand again</source>
        <translation>再び不当な要求</translation>
    </message>
    <message>
        <source>The same demand again</source>
        <translation>同じ要求の繰り返し</translation>
    </message>
</context>
<context>
    <name>duty</name>
    <message>
        <source>Nobody is on duty today.</source>
        <translation>今日の当番はいません。</translation>
    </message>
    <message>
        <source>On duty today: %1</source>
        <translation>今日の当番：%1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>export</name>
    <message>
        <source>Setting the pages…</source>
        <translation>ページを組んでいます…</translation>
    </message>
    <message>
        <source>%1 pages: %2. Nothing has been written yet.</source>
        <translation>%1 ページ（%2）。まだ何も書き出していません。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>甲 (claimant)</source>
        <translation>甲（申し立てる側）</translation>
    </message>
    <message>
        <source>乙 (other side)</source>
        <translation>乙（相手側）</translation>
    </message>
    <message>
        <source>資料 (neither)</source>
        <translation>資料（どちらでもない）</translation>
    </message>
    <message>
        <source>Folder (USB stick, CD-R)</source>
        <translation>フォルダー（USB メモリー、CD-R）</translation>
    </message>
    <message>
        <source>ZIP</source>
        <translation>ZIP</translation>
    </message>
    <message>
        <source>ZIP with a passphrase (AES-256; needs 7-Zip to open)</source>
        <translation>パスフレーズ付き ZIP（AES-256。開くには 7-Zip が要ります）</translation>
    </message>
    <message>
        <source>For a court: PDF and MP3 in a folder beside it</source>
        <translation>裁判所用（PDF と MP3 のフォルダーを添える）</translation>
    </message>
</context>
<context>
    <name>handover</name>
    <message>
        <source>Lawyer</source>
        <translation>弁護士</translation>
    </message>
    <message>
        <source>Police</source>
        <translation>警察</translation>
    </message>
    <message>
        <source>Court</source>
        <translation>裁判所</translation>
    </message>
    <message>
        <source>The person themself</source>
        <translation>本人</translation>
    </message>
    <message>
        <source>Carrier or mail provider</source>
        <translation>電話・メールの事業者</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>In the house</source>
        <translation>社内</translation>
    </message>
    <message>
        <source>Times of calls</source>
        <translation>通話の日時</translation>
    </message>
    <message>
        <source>Abuse, word by word</source>
        <translation>暴言等（発言のまま）</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>事実</translation>
    </message>
    <message>
        <source>Demands</source>
        <translation>要求</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>通告</translation>
    </message>
    <message>
        <source>Mails and letters</source>
        <translation>メール・手紙</translation>
    </message>
    <message>
        <source>Page with the minimum</source>
        <translation>必要最小限の資料</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>報告書</translation>
    </message>
    <message>
        <source>Told or shown</source>
        <translation>口頭・閲覧等</translation>
    </message>
    <message>
        <source>Evidence package</source>
        <translation>証拠一式</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>原本</translation>
    </message>
    <message>
        <source>Block list</source>
        <translation>着信拒否リスト</translation>
    </message>
    <message>
        <source>This log</source>
        <translation>提供の記録</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>録音</translation>
    </message>
</context>
<context>
    <name>messages</name>
    <message>
        <source>Only the owner may do this.</source>
        <translation>これはオーナーだけができます。</translation>
    </message>
    <message>
        <source>No sound device can be used (%1). Check the microphone, then try again.</source>
        <translation>使える音声機器がありません（%1）。マイクを確かめて、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Another program holds the microphone (%1). End it there, then press F4 again.</source>
        <translation>ほかのプログラムがマイクを使っています（%1）。そちらを終えてから、もう一度 F4 を押してください。</translation>
    </message>
    <message>
        <source>The system does not let ComplaintDesk listen (%1). Allow it the microphone, then press F4 again.</source>
        <translation>システムがマイクの使用を許していません（%1）。設定で許可してから、もう一度 F4 を押してください。</translation>
    </message>
    <message>
        <source>The dialling program did not start (%1). Dial by hand, or check the settings.</source>
        <translation>発信プログラムが起動しませんでした（%1）。手でかけるか、設定をお確かめください。</translation>
    </message>
    <message>
        <source>Recording %1 of the case cannot be read, so nothing was written. Check it under Settings → Record, restore it from a backup, or write the case out without recordings.</source>
        <translation>案件の %1 番目の録音を読めないため、何も書き出していません。設定の「記録台帳」で確かめ、バックアップから復元するか、録音を入れずに書き出してください。</translation>
    </message>
    <message>
        <source>The package could not be completed (%1). Nothing half-made was left behind.</source>
        <translation>証拠一式を完成できませんでした（%1）。途中のものは残していません。</translation>
    </message>
    <message>
        <source>The file could not be written (%1). An earlier one is as it was; choose another place.</source>
        <translation>ファイルを書けませんでした（%1）。前のファイルはそのままです。別の場所を選んでください。</translation>
    </message>
    <message>
        <source>Only whoever wrote this note may do that.</source>
        <translation>これができるのは、このメモを書いた本人だけです。</translation>
    </message>
    <message>
        <source>That is not the PIN. Seconds until the next try: %1</source>
        <translation>PIN が違います。次に試せるまで %1秒です。</translation>
    </message>
    <message>
        <source>Too soon after a wrong PIN. Seconds left: %1</source>
        <translation>PIN を間違えた直後です。あと %1秒お待ちください。</translation>
    </message>
    <message>
        <source>There is not enough room on that disk (needed / free: %1). Free some, or choose another folder.</source>
        <translation>ディスクの空きが足りません（必要／空き：%1）。空きを作るか、別のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>That is not a backup that can be read (%1). Choose a folder named after a time.</source>
        <translation>バックアップとして読めません（%1）。日時の名前が付いたフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>The backup could not be made (%1). The earlier ones are as they were; check the backup folder.</source>
        <translation>バックアップできませんでした（%1）。前のバックアップはそのままです。保存先を確かめてください。</translation>
    </message>
    <message>
        <source>That file is not there any more.</source>
        <translation>そのファイルはもうありません。</translation>
    </message>
    <message>
        <source>The file cannot be read. Close it in other programs, then try again.</source>
        <translation>ファイルを読めません。ほかのソフトで開いていれば閉じて、もう一度お試しください。</translation>
    </message>
    <message>
        <source>That is not a table of orders. Choose the CSV file that the shop system exported.</source>
        <translation>注文の表ではありません。カートから書き出した CSV を選んでください。</translation>
    </message>
    <message>
        <source>The import broke off. What was taken in stays; import the same file once more.</source>
        <translation>取り込みが途中で止まりました。取り込んだ分は残っています。同じファイルをもう一度取り込んでください。</translation>
    </message>
    <message>
        <source>That is not the address of a time-stamp authority. It begins with https:// or http://.</source>
        <translation>時刻認証局のアドレスではありません。https:// または http:// で始まります。</translation>
    </message>
    <message>
        <source>The time-stamp authority cannot be reached. The checkpoint waits for the next try.</source>
        <translation>時刻認証局につながりません。検証ポイントは次の機会を待ちます。</translation>
    </message>
    <message>
        <source>The time-stamp authority did not answer in time. The checkpoint waits for the next try.</source>
        <translation>時刻認証局から時間内に答えがありません。検証ポイントは次の機会を待ちます。</translation>
    </message>
    <message>
        <source>The time-stamp authority refused. Check the address, or ask the authority.</source>
        <translation>時刻認証局が断りました。アドレスを確かめるか、認証局にお尋ねください。</translation>
    </message>
    <message>
        <source>The file with the time-stamp authority’s certificate cannot be read. Check the settings.</source>
        <translation>時刻認証局の証明書のファイルを読めません。設定を確かめてください。</translation>
    </message>
    <message>
        <source>The time-stamp is not signed by the authority whose certificate stands in the settings.</source>
        <translation>時刻の証明は、設定にある証明書の認証局が署名したものではありません。</translation>
    </message>
    <message>
        <source>The answer of the time-stamp authority cannot be used. Check the address.</source>
        <translation>時刻認証局の答えを使えません。アドレスを確かめてください。</translation>
    </message>
    <message>
        <source>The call is still going on. End it first; then it can be erased.</source>
        <translation>通話がまだ続いています。終えてから消去してください。</translation>
    </message>
    <message>
        <source>The recording is still running. Stop it first.</source>
        <translation>録音がまだ続いています。先に止めてください。</translation>
    </message>
    <message>
        <source>A call-back is still promised. Keep it or close it first.</source>
        <translation>折り返しの約束が残っています。先に果たすか、閉じてください。</translation>
    </message>
    <message>
        <source>A block stands on this case and needs its number. Lift or decline it first.</source>
        <translation>この案件の着信拒否に番号が必要です。先に解除するか、却下してください。</translation>
    </message>
    <message>
        <source>It is still in use and cannot be erased yet.</source>
        <translation>まだ使われているため、消去できません。</translation>
    </message>
    <message>
        <source>Someone else changed this a moment ago. It has been loaded again; please check and repeat.</source>
        <translation>ほかの人が直前に変更しました。読み直しましたので、確かめてもう一度お願いします。</translation>
    </message>
    <message>
        <source>Your role does not permit this. Ask a manager or the owner.</source>
        <translation>いまの役割ではできません。責任者かオーナーにお願いしてください。</translation>
    </message>
    <message>
        <source>Nobody is signed in here who may do this. Sign in first.</source>
        <translation>この操作ができる人がサインインしていません。先にサインインしてください。</translation>
    </message>
    <message>
        <source>Managers and owners need a PIN to sign in. Ask the owner to set one in the settings.</source>
        <translation>責任者とオーナーのサインインには PIN が必要です。オーナーに設定画面での設定を頼んでください。</translation>
    </message>
    <message>
        <source>It could not be found. It may have been entered differently.</source>
        <translation>見つかりませんでした。別の書き方で登録されているかもしれません。</translation>
    </message>
    <message>
        <source>The call has already ended. You can still add lines to it.</source>
        <translation>この通話はもう終わっています。メモの追加はできます。</translation>
    </message>
    <message>
        <source>Somebody has talked with you about this note. You can erase it, but not change it.</source>
        <translation>このメモについてはもう話し合われています。消去はできますが、変更はできません。</translation>
    </message>
    <message>
        <source>This was decided before. It has been loaded again.</source>
        <translation>すでに決まっています。読み直しました。</translation>
    </message>
    <message>
        <source>An order of this customer is under way. Say which channel stays open for cancelling and returning it.</source>
        <translation>このお客様には発送前の注文があります。キャンセルと返品のために残す連絡手段を選んでください。</translation>
    </message>
    <message>
        <source>An order of this customer is under way, and no channel was named that stays open for it. Decline what waits and ask for a block anew: it then asks for the channel.</source>
        <translation>このお客様には発送前のご注文があり、そのために残す連絡手段が決まっていません。承認待ちのものは却下し、改めて申請してください。申請の際に連絡手段を選べます。</translation>
    </message>
    <message>
        <source>The original is missing, or not as it was filed. Verify the record in the settings.</source>
        <translation>原本がないか、保存したときのままではありません。設定画面で記録を検証してください。</translation>
    </message>
    <message>
        <source>A legal hold lies on this case: nothing of it may be erased until it is released.</source>
        <translation>この案件は保全中です。解除するまで、何も消去できません。</translation>
    </message>
    <message>
        <source>There is data in that folder already. Nothing was changed; choose an empty folder.</source>
        <translation>そのフォルダーにはすでにデータがあります。何も変更していません。空のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>There is no ComplaintDesk data in that folder.</source>
        <translation>そのフォルダーに ComplaintDesk のデータはありません。</translation>
    </message>
    <message>
        <source>The data cannot be read and may be damaged. Nothing was changed; keep the folder and restore a backup.</source>
        <translation>データを読めません。壊れているおそれがあります。何も変更していません。フォルダーはそのまま保管し、バックアップから戻してください。</translation>
    </message>
    <message>
        <source>The data was written by a newer version of ComplaintDesk. Please update this computer.</source>
        <translation>データはより新しい ComplaintDesk で書かれています。このパソコンを更新してください。</translation>
    </message>
    <message>
        <source>The key is not in this computer’s keyring. Type the recovery code or the passphrase to open the data.</source>
        <translation>このパソコンのキーリングに鍵がありません。復旧コードかパスフレーズを入力して開いてください。</translation>
    </message>
    <message>
        <source>That is neither the recovery code nor the passphrase of this data. Nothing was changed.</source>
        <translation>このデータの復旧コードでもパスフレーズでもありません。何も変更していません。</translation>
    </message>
    <message>
        <source>Another program is using the data. What you typed is still here; try again in a moment.</source>
        <translation>ほかのプログラムがデータを使っています。入力は残っています。少し待ってもう一度お試しください。</translation>
    </message>
    <message>
        <source>The disk is full. What you typed is still on the screen; free some space, then try again.</source>
        <translation>ディスクがいっぱいです。入力は画面に残っています。空きを作って、もう一度お試しください。</translation>
    </message>
    <message>
        <source>A fault in the program kept this from being saved. What you typed is still here; try again, and copy it somewhere safe if that fails.</source>
        <translation>プログラムの不具合で保存できませんでした。入力は残っています。もう一度お試しになり、だめなら別の場所に写してください。</translation>
    </message>
    <message>
        <source>The disk refused to save. What you typed is still on the screen; check the disk, then try again.</source>
        <translation>ディスクに保存できませんでした。入力は画面に残っています。ディスクを確かめて、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The recorder stopped by itself. What was recorded until then is kept; press F4 to go on.</source>
        <translation>録音が途中で止まりました。そこまでの録音は残っています。F4 で再開できます。</translation>
    </message>
    <message>
        <source>This is the sample shop: it never dials anyone.</source>
        <translation>見本の店からは電話をかけません。</translation>
    </message>
    <message>
        <source>The disk does not answer any more: was it pulled out? Nothing half-made stands under its name; plug it in and write again.</source>
        <translation>書き出し先のディスクが応答しません。抜けていませんか。途中のものはその名前では残っていません。つなぎ直して、もう一度書き出してください。</translation>
    </message>
    <message>
        <source>Another desk wrote of this case after its last checkpoint, so its entries cannot be proved without those of other cases. Make a checkpoint at that desk, then export again; or take the tick away by which nothing of other cases goes in.</source>
        <translation>別の受電席が、最後の検証ポイントの後にこの案件を記録しています。その記録は、他の案件の値なしでは証明できません。その席で検証ポイントを作ってから書き出すか、「値も入れない」のチェックを外してください。</translation>
    </message>
    <message>
        <source>A package of that name exists already. Choose another folder.</source>
        <translation>同じ名前の証拠一式があります。別のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>Less than 500 MB are free, so no recording can begin. Notes go on as before; free some space.</source>
        <translation>空きが 500 MB を切ったため、録音を始められません。メモはこれまでどおり保存します。空きを作ってください。</translation>
    </message>
    <message>
        <source>The columns of this file are not known. Say which of them holds the order number.</source>
        <translation>列の意味が分かりません。注文番号の列を選んでください。</translation>
    </message>
    <message>
        <source>Stopped. Nothing was left behind.</source>
        <translation>中止しました。何も残していません。</translation>
    </message>
    <message>
        <source>Please enter the shop’s name.</source>
        <translation>店の名前を入力してください。</translation>
    </message>
    <message>
        <source>Please enter a name.</source>
        <translation>名前を入力してください。</translation>
    </message>
    <message>
        <source>That name is on the list already. Please tell the two apart.</source>
        <translation>同じ名前がすでにあります。区別できる名前にしてください。</translation>
    </message>
    <message>
        <source>That cannot be the name of a folder.</source>
        <translation>フォルダーの名前にできません。</translation>
    </message>
    <message>
        <source>This is the last owner. Make somebody else an owner first.</source>
        <translation>最後のオーナーです。先にほかの人をオーナーにしてください。</translation>
    </message>
    <message>
        <source>Managers and owners need a PIN. Set one for this person first.</source>
        <translation>責任者とオーナーには PIN が必要です。先にこの人の PIN を設定してください。</translation>
    </message>
    <message>
        <source>A PIN needs at least 4 characters.</source>
        <translation>PIN は 4文字以上にしてください。</translation>
    </message>
    <message>
        <source>A PIN has at most 200 characters.</source>
        <translation>PIN は 200文字までです。</translation>
    </message>
    <message>
        <source>One character repeated is too easy to guess.</source>
        <translation>同じ文字だけの PIN は簡単に当てられます。</translation>
    </message>
    <message>
        <source>The two PINs differ. Please type them again.</source>
        <translation>2回の PIN が違います。もう一度入力してください。</translation>
    </message>
    <message>
        <source>The first PIN must be the owner’s own.</source>
        <translation>最初の PIN は、オーナー自身のものにしてください。</translation>
    </message>
    <message>
        <source>Your own PIN is the last to go: others have one. Remove theirs first.</source>
        <translation>ほかの人の PIN が残っています。ご自分の PIN は最後に外してください。</translation>
    </message>
    <message>
        <source>At least one person must be the owner.</source>
        <translation>少なくとも一人はオーナーにしてください。</translation>
    </message>
    <message>
        <source>The line is empty.</source>
        <translation>行が空です。</translation>
    </message>
    <message>
        <source>The line is too long. Please split it into several lines.</source>
        <translation>行が長すぎます。いくつかに分けてください。</translation>
    </message>
    <message>
        <source>Nothing is written yet that could be made final.</source>
        <translation>確定できる発言がまだありません。</translation>
    </message>
    <message>
        <source>An utterance is too long. Please split it where somebody else speaks, or at a breath.</source>
        <translation>長すぎる発言があります。話者の替わり目か、息継ぎの所で分けてください。</translation>
    </message>
    <message>
        <source>An utterance begins after the end of the recording. Please correct its time.</source>
        <translation>録音の終わりより後の時間の発言があります。時間を直してください。</translation>
    </message>
    <message>
        <source>That answer is too long. Keep it short and write the rest as lines of the call.</source>
        <translation>その欄は400文字までです。短くまとめ、続きはメモの行に書いてください。</translation>
    </message>
    <message>
        <source>Please enter the phone number first.</source>
        <translation>先に電話番号を入力してください。</translation>
    </message>
    <message>
        <source>The number is withheld, so it cannot be rung or blocked. Ask for a number.</source>
        <translation>非通知のため、かけることも拒否することもできません。番号をお聞きください。</translation>
    </message>
    <message>
        <source>That is not a phone number. Check the digits.</source>
        <translation>電話番号として読めません。数字をお確かめください。</translation>
    </message>
    <message>
        <source>That number has too few or too many digits.</source>
        <translation>桁数が足りないか、多すぎます。</translation>
    </message>
    <message>
        <source>Give a number, its beginning with *, “withheld”, a mail address or a domain.</source>
        <translation>番号、番号の頭と *、非通知、メールアドレス、ドメインのどれかを入れてください。</translation>
    </message>
    <message>
        <source>That is an emergency number. It must always get through and cannot be blocked.</source>
        <translation>緊急通報の番号です。必ずつながる必要があり、拒否できません。</translation>
    </message>
    <message>
        <source>That is a number of the carriers’ or the authorities’ own services. It cannot be blocked.</source>
        <translation>電話会社や役所の窓口の番号です。拒否できません。</translation>
    </message>
    <message>
        <source>That beginning would stop thousands of people nobody has heard. Give at least five digits.</source>
        <translation>その頭番号では無関係な方まで拒否します。5 けた以上にしてください。</translation>
    </message>
    <message>
        <source>A beginning has digits from 0 or a country code, then *: 0501234* or +44*.</source>
        <translation>番号の頭は 0 か国番号から始め、* を付けてください（0501234* や +44*）。</translation>
    </message>
    <message>
        <source>That is not a mail address.</source>
        <translation>メールアドレスとして読めません。</translation>
    </message>
    <message>
        <source>That is not a mail domain.</source>
        <translation>メールのドメインとして読めません。</translation>
    </message>
    <message>
        <source>Many strangers have their mailboxes under that domain. Block the address instead.</source>
        <translation>多くの方が使うドメインです。アドレスを拒否してください。</translation>
    </message>
    <message>
        <source>There are one to five stars.</source>
        <translation>星は 1 から 5 までです。</translation>
    </message>
    <message>
        <source>A folder or label cannot be called that.</source>
        <translation>その名前のフォルダーやラベルは作れません。</translation>
    </message>
    <message>
        <source>There is no such column.</source>
        <translation>その列はありません。</translation>
    </message>
    <message>
        <source>The channel that stays open is one of those to be blocked. Choose another.</source>
        <translation>残す連絡手段が拒否の対象に入っています。別のものを選んでください。</translation>
    </message>
    <message>
        <source>The review must lie in the future.</source>
        <translation>見直し日は先の日付にしてください。</translation>
    </message>
    <message>
        <source>The end must come after the start, and neither lies in the future.</source>
        <translation>終了は開始より後、どちらも過去の時刻にしてください。</translation>
    </message>
    <message>
        <source>That is too long to be minded in a call. Shorten it.</source>
        <translation>通話中に目を通すには長すぎます。短くしてください。</translation>
    </message>
    <message>
        <source>That is too long. Please shorten it.</source>
        <translation>長すぎます。短くしてください。</translation>
    </message>
    <message>
        <source>That person has the call already. Choose another.</source>
        <translation>その人がすでに応対しています。別の人を選んでください。</translation>
    </message>
    <message>
        <source>Please say what is promised.</source>
        <translation>何を約束したかを入力してください。</translation>
    </message>
    <message>
        <source>The roster names somebody who is not in the shop.</source>
        <translation>当番表に、お店にいない人が入っています。</translation>
    </message>
    <message>
        <source>Please check the date.</source>
        <translation>日付を確かめてください。</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>ファイルは空です。</translation>
    </message>
    <message>
        <source>The file is too large. At most 30 MB can be filed.</source>
        <translation>ファイルが大きすぎます。保存できるのは30 MBまでです。</translation>
    </message>
    <message>
        <source>At most 20 files can be filed at once.</source>
        <translation>一度に保存できるのは20ファイルまでです。</translation>
    </message>
    <message>
        <source>That file lies in this case already.</source>
        <translation>そのファイルはこの案件にすでにあります。</translation>
    </message>
    <message>
        <source>That day is on the list already.</source>
        <translation>その日はすでに一覧にあります。</translation>
    </message>
    <message>
        <source>Which case? Its number looks like C-0001.</source>
        <translation>併合先の案件番号を C-0001 の形で入れてください。</translation>
    </message>
    <message>
        <source>That is the same case. Choose another.</source>
        <translation>同じ案件です。別の案件を選んでください。</translation>
    </message>
    <message>
        <source>That case is part of another itself. Choose that one.</source>
        <translation>その案件は別の案件に併合されています。併合先を選んでください。</translation>
    </message>
    <message>
        <source>Other cases are part of this one. Undo those first, or merge the other way round.</source>
        <translation>この案件に併合された案件があります。先に取り消すか、逆向きに併合してください。</translation>
    </message>
    <message>
        <source>The call goes on. Move it once it has ended.</source>
        <translation>通話中です。終わってから移してください。</translation>
    </message>
    <message>
        <source>The call lies in no case yet.</source>
        <translation>この通話は、まだどの案件にも入っていません。</translation>
    </message>
    <message>
        <source>This call was a try to ring back. It stays where the promise is that it was to keep.</source>
        <translation>この通話は折り返しの電話です。折り返しの約束がある案件に残ります。</translation>
    </message>
    <message>
        <source>There is nothing else in this case. Make it part of the other case instead.</source>
        <translation>この案件にはほかに何もありません。案件ごと、もう一方の案件の一部にしてください。</translation>
    </message>
    <message>
        <source>The words of this call are erased. It stays where it is.</source>
        <translation>この通話の記録は消去されています。移せません。</translation>
    </message>
    <message>
        <source>A legal hold lies on one of the two cases. Nothing is moved until it is released.</source>
        <translation>どちらかの案件が保全されています。解除されるまで移せません。</translation>
    </message>
    <message>
        <source>The words of one of the two cases are erased.</source>
        <translation>どちらかの案件の記録が消去されています。</translation>
    </message>
    <message>
        <source>No number is known of this caller yet. Note it in a call, or file a mail first.</source>
        <translation>このお客様の番号がまだ分かりません。先に通話で番号を記入してください。</translation>
    </message>
    <message>
        <source>Nobody rang or wrote from there in this case.</source>
        <translation>この案件では、その連絡先からの電話もメールもありません。</translation>
    </message>
    <message>
        <source>That number or address is this person’s already.</source>
        <translation>その連絡先は、すでにこの方のものとして記録されています。</translation>
    </message>
    <message>
        <source>Only a single number or mail address can be one person’s.</source>
        <translation>一つの番号か、一つのメールアドレスを指定してください。</translation>
    </message>
    <message>
        <source>Nothing of what was chosen may be deleted now. The list has been loaded again.</source>
        <translation>選んだものはいま削除できません。一覧を読み直しました。</translation>
    </message>
    <message>
        <source>At most 500 things at a time. Choose fewer.</source>
        <translation>一度に 500件までです。減らしてください。</translation>
    </message>
    <message>
        <source>The day must lie in the future.</source>
        <translation>日付は将来の日にしてください。</translation>
    </message>
    <message>
        <source>Please say on what ground it is handed over.</source>
        <translation>提供の根拠を書いてください。</translation>
    </message>
    <message>
        <source>Please enter how much the customer gets.</source>
        <translation>お客様にお渡しする金額を入力してください。</translation>
    </message>
    <message>
        <source>Please check the sum.</source>
        <translation>金額を確かめてください。</translation>
    </message>
    <message>
        <source>Please give the reason.</source>
        <translation>理由を入力してください。</translation>
    </message>
    <message>
        <source>Please write the words down.</source>
        <translation>伝えた言葉を入力してください。</translation>
    </message>
    <message>
        <source>Please give the case a title.</source>
        <translation>案件の件名を入力してください。</translation>
    </message>
    <message>
        <source>Please give the view a name.</source>
        <translation>表示の名前を入力してください。</translation>
    </message>
    <message>
        <source>There is a view of this name already.</source>
        <translation>同じ名前の表示がすでにあります。</translation>
    </message>
    <message>
        <source>At most 12 views, with names of up to 20 characters.</source>
        <translation>表示は12個まで、名前は20文字までです。</translation>
    </message>
    <message>
        <source>The final notice must go by mail or letter.</source>
        <translation>最終通知はメールか手紙で送ってください。</translation>
    </message>
    <message>
        <source>The date to reply by must lie in the future.</source>
        <translation>回答期限は先の日付にしてください。</translation>
    </message>
    <message>
        <source>A rule needs a title and the words to read out.</source>
        <translation>規約には、題名と読み上げる文が必要です。</translation>
    </message>
    <message>
        <source>Please check the numbers in the shop’s rules.</source>
        <translation>店の決まりの数字をお確かめください。</translation>
    </message>
    <message>
        <source>Not enough unanswered call-backs yet. The case view shows what is missing.</source>
        <translation>応答なしの折り返しがまだ足りません。足りないものは案件の画面に出ています。</translation>
    </message>
    <message>
        <source>A final notice by mail or letter must have been sent, and its date passed.</source>
        <translation>メールか手紙の最終通知を送り、その期限が過ぎている必要があります。</translation>
    </message>
    <message>
        <source>A backup inside the data’s own folder protects nothing. Choose another disk.</source>
        <translation>データのフォルダーの中に置いても備えになりません。別のディスクを選んでください。</translation>
    </message>
    <message>
        <source>A passphrase needs at least 10 characters.</source>
        <translation>パスフレーズは 10文字以上にしてください。</translation>
    </message>
    <message>
        <source>The recovery code cannot be removed; it can be replaced by a new one.</source>
        <translation>復旧コードは外せません。新しいものに替えることはできます。</translation>
    </message>
    <message>
        <source>The sample shop holds no secrets, so it has no keys to change.</source>
        <translation>見本のお店には秘密がないので、変える鍵もありません。</translation>
    </message>
    <message>
        <source>The recovery code has 28 letters and digits. Please check.</source>
        <translation>復旧コードは英数字 28文字です。お確かめください。</translation>
    </message>
    <message>
        <source>There is a typing slip in the recovery code. Please check each group.</source>
        <translation>復旧コードに打ち間違いがあります。4文字ずつお確かめください。</translation>
    </message>
    <message>
        <source>That is not the code shown before. Please compare each group.</source>
        <translation>先ほどのコードと違います。4文字ずつ見比べてください。</translation>
    </message>
    <message>
        <source>Please check what was entered.</source>
        <translation>入力内容をお確かめください。</translation>
    </message>
</context>
<context>
    <name>orders</name>
    <message>
        <source>No order number</source>
        <translation>注文番号がありません</translation>
    </message>
    <message>
        <source>Wrong number of columns</source>
        <translation>列の数が合いません</translation>
    </message>
    <message>
        <source>Not a date</source>
        <translation>日付が読めません</translation>
    </message>
    <message>
        <source>Not a phone number</source>
        <translation>電話番号が読めません</translation>
    </message>
    <message>
        <source>Not an amount</source>
        <translation>金額が読めません</translation>
    </message>
    <message>
        <source>Damaged characters</source>
        <translation>文字が壊れています</translation>
    </message>
    <message>
        <source>A quotation mark is never closed</source>
        <translation>引用符が閉じていません</translation>
    </message>
    <message>
        <source>Order number (needed)</source>
        <translation>注文番号（必須）</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>お名前</translation>
    </message>
    <message>
        <source>Surname</source>
        <translation>姓</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>名</translation>
    </message>
    <message>
        <source>Reading (kana)</source>
        <translation>フリガナ</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>電話番号</translation>
    </message>
    <message>
        <source>Further phone</source>
        <translation>ほかの電話番号</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>メール</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合計金額</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>%1 new, %2 changed, %3 as before</source>
        <translation>新規 %1件、更新 %2件、変更なし %3件</translation>
    </message>
    <message>
        <source>Cancelled: %1. Import the file again for the rest.</source>
        <translation>途中でやめました：%1。残りは、もう一度取り込んでください。</translation>
    </message>
    <message>
        <source>%1 new, %2 changed</source>
        <translation>新規 %1、更新 %2</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>取りやめ</translation>
    </message>
    <message>
        <source>broken off</source>
        <translation>中断</translation>
    </message>
</context>
<context>
    <name>precedents</name>
    <message>
        <source>Fault: %1</source>
        <translation>責任：%1</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>着信拒否中</translation>
    </message>
    <message>
        <source>kind of enquiry</source>
        <translation>問い合わせの種類</translation>
    </message>
    <message>
        <source>fault</source>
        <translation>責任</translation>
    </message>
    <message>
        <source>stage of the order</source>
        <translation>注文の段階</translation>
    </message>
    <message>
        <source>goods</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>words</source>
        <translation>言葉</translation>
    </message>
    <message>
        <source>, </source>
        <translation>・</translation>
    </message>
    <message>
        <source>Alike in: %1</source>
        <translation>似ている点：%1</translation>
    </message>
    <message>
        <source>Decided: %1</source>
        <translation>判断：%1</translation>
    </message>
    <message>
        <source>Promised and kept: %1</source>
        <translation>約束を守った：%1</translation>
    </message>
    <message>
        <source>Answered: %1</source>
        <translation>回答：%1</translation>
    </message>
</context>
<context>
    <name>retention</name>
    <message>
        <source>due since %1</source>
        <translation>%1 に期限</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>録音</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>通話</translation>
    </message>
    <message>
        <source>Mail or file</source>
        <translation>メール・ファイル</translation>
    </message>
    <message>
        <source>Whole case</source>
        <translation>案件全体</translation>
    </message>
    <message>
        <source>kept: legal hold</source>
        <translation>保全の指定のため残す</translation>
    </message>
    <message>
        <source>kept: a block stands on it</source>
        <translation>着信拒否の根拠のため残す</translation>
    </message>
    <message>
        <source>kept: a promise is open</source>
        <translation>約束が残っているため残す</translation>
    </message>
    <message>
        <source>kept longer, as a manager said</source>
        <translation>延長されたため残す</translation>
    </message>
</context>
<context>
    <name>search</name>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>お客様</translation>
    </message>
    <message>
        <source>Found out</source>
        <translation>聞き取り</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>案件</translation>
    </message>
    <message>
        <source>Call-back</source>
        <translation>折り返し</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>通告</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>メール・レビュー</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>判断</translation>
    </message>
    <message>
        <source>Colleague</source>
        <translation>仲間の言葉</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>着信拒否</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>反訳書</translation>
    </message>
</context>
<context>
    <name>switch</name>
    <message>
        <source>The caller pays for a mobile call.</source>
        <translation>携帯からのお電話で、通話料がかかっています。</translation>
    </message>
    <message>
        <source>The caller pays for a long-distance call.</source>
        <translation>遠方からのお電話で、通話料がかかっています。</translation>
    </message>
    <message>
        <source>It has lasted a while.</source>
        <translation>長くなっています。</translation>
    </message>
    <message>
        <source>Feelings run high; a pause lets both settle.</source>
        <translation>感情が高ぶっています。</translation>
    </message>
    <message>
        <source>Hanging up politely and ringing back at our expense may help.</source>
        <translation>いったん切って当店負担でかけ直すと落ち着きやすい場面です。</translation>
    </message>
    <message>
        <source>, then </source>
        <translation>、</translation>
    </message>
    <message>
        <source>If nobody answers, again after %1.</source>
        <translation>つながらないときは%1後にかけ直します。</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1日</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1時間</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1分</translation>
    </message>
</context>
<context>
    <name>team</name>
    <message>
        <source>Hand-over</source>
        <translation>引き継ぎ</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>相談</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>To %1: %2</source>
        <translation>%1さんへ：%2</translation>
    </message>
    <message>
        <source>To %1: %2 (caller not told)</source>
        <translation>%1さんへ：%2（お客様には未案内）</translation>
    </message>
    <message>
        <source>Somebody outside the shop</source>
        <translation>店外の人</translation>
    </message>
    <message>
        <source>a person in charge answers</source>
        <translation>責任者が答える</translation>
    </message>
    <message>
        <source>somebody who knows it better</source>
        <translation>詳しい人が答える</translation>
    </message>
    <message>
        <source>one person is being targeted</source>
        <translation>特定の担当者が攻撃されている</translation>
    </message>
    <message>
        <source>a rest is due</source>
        <translation>担当者が休む</translation>
    </message>
    <message>
        <source>the shift ends</source>
        <translation>勤務時間が終わる</translation>
    </message>
    <message>
        <source>I will put you through to %1, who is in charge here, so that you get a clear answer.</source>
        <translation>はっきりお答えできるよう、責任者の%1に代わります。</translation>
    </message>
    <message>
        <source>%1 knows this matter best. I will tell them everything, so you need not say it again.</source>
        <translation>この件に詳しい%1に代わります。ここまでのお話は私から伝えますので、繰り返していただかなくて大丈夫です。</translation>
    </message>
    <message>
        <source>From here on %1 will speak with you for the shop. I have passed on what you told us.</source>
        <translation>ここからは当店を代表して%1がお話をうかがいます。ここまでの内容は伝えてあります。</translation>
    </message>
    <message>
        <source>So that we can listen well, %1 will go on with you. I have passed on what you told us.</source>
        <translation>しっかりお話をうかがうため、%1に代わります。ここまでの内容は伝えてあります。</translation>
    </message>
    <message>
        <source>My working day ends now, so %1 will go on with you. I have passed on what you told us.</source>
        <translation>私の勤務時間が終わりますので、%1が引き継ぎます。ここまでの内容は伝えてあります。</translation>
    </message>
    <message>
        <source>Says it straight</source>
        <translation>率直におっしゃる方</translation>
    </message>
    <message>
        <source>Wants special care</source>
        <translation>特別な対応を望む方</translation>
    </message>
    <message>
        <source>Contacts us often</source>
        <translation>何度もご連絡をくださる方</translation>
    </message>
    <message>
        <source>Says little</source>
        <translation>多くを語らない方</translation>
    </message>
    <message>
        <source>Not judged</source>
        <translation>未判断</translation>
    </message>
    <message>
        <source>Speak briefly and openly: what went wrong, what we do, by when. Excuses cost trust.</source>
        <translation>短く率直に。何が起き、何をし、いつまでかを先に。言い訳は信頼を失います。</translation>
    </message>
    <message>
        <source>Use the name, name one person who stays in charge, and say what is done out of turn.</source>
        <translation>お名前で呼び、担当を一人に決め、特別に行うことをはっきり伝えます。</translation>
    </message>
    <message>
        <source>Look at what was said before and go on from there. The same answer, in the same words.</source>
        <translation>前回の記録を見て続きから。同じ答えを同じ言葉で。</translation>
    </message>
    <message>
        <source>Ask, leave time, and get in touch first: whoever says nothing goes away.</source>
        <translation>こちらから尋ね、待ち、先に連絡します。何も言わない方は静かに離れます。</translation>
    </message>
</context>
<context>
    <name>timeline</name>
    <message>
        <source>Corrected %1 by %2</source>
        <translation>訂正 %1&#x3000;%2</translation>
    </message>
    <message>
        <source>erased</source>
        <translation>消去済み</translation>
    </message>
    <message>
        <source>(withdrawn)</source>
        <translation>（取り消し）</translation>
    </message>
    <message>
        <source>written before sign-in, said to be by %1</source>
        <translation>サインイン前に記入、のちに %1 が記名</translation>
    </message>
    <message>
        <source>not signed in yet</source>
        <translation>サインイン前に記入（記名なし）</translation>
    </message>
    <message>
        <source>Incoming call</source>
        <translation>受電</translation>
    </message>
    <message>
        <source>Outgoing call</source>
        <translation>発信</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>電話</translation>
    </message>
    <message>
        <source>Too grave for warnings: the call is ended</source>
        <translation>重大なため、通告を重ねずに終話へ進んだ</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>記名</translation>
    </message>
    <message>
        <source>What was noted before sign-in is said to be by whoever signed in</source>
        <translation>サインイン前の記入を、サインインした人のものとして記名</translation>
    </message>
    <message>
        <source>Told</source>
        <translation>伝達</translation>
    </message>
    <message>
        <source>Found out</source>
        <translation>聞き取り</translation>
    </message>
    <message>
        <source>still open</source>
        <translation>通話中</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>つながらず</translation>
    </message>
    <message>
        <source>Noted afterwards, %1</source>
        <translation>事後に記録（記入 %1）</translation>
    </message>
    <message>
        <source>waiting since %1</source>
        <translation>%1から保留中</translation>
    </message>
    <message>
        <source>End stated afterwards, %1</source>
        <translation>終話時刻を後から記入（%1）</translation>
    </message>
    <message>
        <source>End corrected %1, before: %2</source>
        <translation>終話時刻を%1に訂正（訂正前 %2）</translation>
    </message>
    <message>
        <source>hung up to call back</source>
        <translation>折り返しのため終話</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1時間%2分</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1分%2秒</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1秒</translation>
    </message>
    <message>
        <source>announced %1</source>
        <translation>録音告知 %1</translation>
    </message>
    <message>
        <source>not announced</source>
        <translation>告知なし</translation>
    </message>
    <message>
        <source>cut off, recovered</source>
        <translation>中断ののち復旧</translation>
    </message>
    <message>
        <source>stopped by itself</source>
        <translation>途中で停止</translation>
    </message>
    <message>
        <source>kept to the clock</source>
        <translation>時刻に合わせた</translation>
    </message>
    <message>
        <source>erased %1</source>
        <translation>%1 に消去</translation>
    </message>
    <message>
        <source>being recorded</source>
        <translation>録音中</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>録音</translation>
    </message>
    <message>
        <source>Ring %1 by %2</source>
        <translation>%1 へ %2 までに折り返す</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>約束</translation>
    </message>
    <message>
        <source>open</source>
        <translation>未履行</translation>
    </message>
    <message>
        <source>Call-back</source>
        <translation>折り返し</translation>
    </message>
    <message>
        <source>%1 (try %2)</source>
        <translation>%1（%2回目）</translation>
    </message>
    <message>
        <source>Given up</source>
        <translation>中止</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>履行</translation>
    </message>
    <message>
        <source>Warning %1</source>
        <translation>%1回目の通告</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>通告</translation>
    </message>
    <message>
        <source>by %1, reply by %2</source>
        <translation>%1で送付・返答期限 %2</translation>
    </message>
    <message>
        <source>Final notice</source>
        <translation>最終通告</translation>
    </message>
    <message>
        <source>Mail received</source>
        <translation>メール受信</translation>
    </message>
    <message>
        <source>Mail sent</source>
        <translation>メール送信</translation>
    </message>
    <message>
        <source>Letter received</source>
        <translation>手紙受領</translation>
    </message>
    <message>
        <source>Letter sent</source>
        <translation>手紙送付</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>レビュー</translation>
    </message>
    <message>
        <source>Reply to review</source>
        <translation>レビュー返信</translation>
    </message>
    <message>
        <source>Chat received</source>
        <translation>チャット受信</translation>
    </message>
    <message>
        <source>Chat sent</source>
        <translation>チャット送信</translation>
    </message>
    <message>
        <source>From the customer</source>
        <translation>お客様から</translation>
    </message>
    <message>
        <source>Proof of the fix</source>
        <translation>対応の証拠</translation>
    </message>
    <message>
        <source>Other file</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>(no subject)</source>
        <translation>（件名なし）</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>判断</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Fault</source>
        <translation>責任の所在</translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation>区分</translation>
    </message>
    <message>
        <source>Call moved</source>
        <translation>通話の移動</translation>
    </message>
    <message>
        <source>Same person</source>
        <translation>同じ方</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>責任者</translation>
    </message>
    <message>
        <source>%1 answers for this case</source>
        <translation>%1さんがこの案件の責任者</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>確認</translation>
    </message>
    <message>
        <source>Everything up to here was seen</source>
        <translation>ここまでを確認済み</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>所見</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>書き出し</translation>
    </message>
    <message>
        <source>Evidence written out: %1</source>
        <translation>証拠を書き出し：%1</translation>
    </message>
    <message>
        <source>Legal hold</source>
        <translation>保全</translation>
    </message>
    <message>
        <source>Placed: nothing may be erased</source>
        <translation>保全を指定：何も消去できません</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>保全を解除</translation>
    </message>
    <message>
        <source>Disclosure</source>
        <translation>提供</translation>
    </message>
    <message>
        <source>Handed over: %1</source>
        <translation>外部へ提供：%1</translation>
    </message>
    <message>
        <source>Kept longer</source>
        <translation>保存期間の延長</translation>
    </message>
    <message>
        <source>Not to be deleted yet</source>
        <translation>まだ削除しません</translation>
    </message>
    <message>
        <source>Refusal</source>
        <translation>提案の拒否</translation>
    </message>
    <message>
        <source>The list of exhibits was worded</source>
        <translation>証拠説明書の記載を定めました</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>併合</translation>
    </message>
    <message>
        <source>Part of %1</source>
        <translation>併合先 %1</translation>
    </message>
    <message>
        <source>A case of its own again</source>
        <translation>併合の取り消し</translation>
    </message>
    <message>
        <source>A call went to %1</source>
        <translation>通話を移した先：%1</translation>
    </message>
    <message>
        <source>A call came from %1</source>
        <translation>通話の移動元：%1</translation>
    </message>
    <message>
        <source>Undone: the call went back to %1</source>
        <translation>移動の取消&#x3000;通話が戻った先：%1</translation>
    </message>
    <message>
        <source>Undone: the call is back from %1</source>
        <translation>移動の取消&#x3000;通話が戻ってきた：%1</translation>
    </message>
    <message>
        <source>Not the same person after all: %1</source>
        <translation>同じ方ではなかった：%1</translation>
    </message>
    <message>
        <source>Original saved outside: %1</source>
        <translation>原本を外部に保存：%1</translation>
    </message>
    <message>
        <source>Block asked for: %1</source>
        <translation>着信拒否を申請：%1</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>着信拒否</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>%1まで</translation>
    </message>
    <message>
        <source>Kept, but late</source>
        <translation>守った（期限後）</translation>
    </message>
    <message>
        <source>Broken</source>
        <translation>守れなかった</translation>
    </message>
    <message>
        <source>To be kept by: %1</source>
        <translation>担当：%1</translation>
    </message>
    <message>
        <source>no answer yet</source>
        <translation>回答待ち</translation>
    </message>
    <message>
        <source>Ending</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>提案</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>決定</translation>
    </message>
    <message>
        <source>Transcript, version %1</source>
        <translation>反訳書 第%1版</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>反訳書</translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source>Fact</source>
        <translation>事実</translation>
    </message>
    <message>
        <source>Demand</source>
        <translation>要望</translation>
    </message>
    <message>
        <source>Read-back</source>
        <translation>復唱</translation>
    </message>
    <message>
        <source>Emotion</source>
        <translation>感情</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>約束</translation>
    </message>
    <message>
        <source>Abuse</source>
        <translation>暴言等</translation>
    </message>
    <message>
        <source>Opinion</source>
        <translation>所見</translation>
    </message>
    <message>
        <source>Calm</source>
        <translation>通常</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>急ぎ</translation>
    </message>
    <message>
        <source>Agitated</source>
        <translation>お怒り</translation>
    </message>
    <message>
        <source>the same person</source>
        <translation>同じ担当</translation>
    </message>
    <message>
        <source>another person</source>
        <translation>別の担当</translation>
    </message>
    <message>
        <source>a senior</source>
        <translation>責任者</translation>
    </message>
    <message>
        <source>In two hours,</source>
        <translation>2時間ほどで</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>明日</translation>
    </message>
    <message>
        <source>In three days,</source>
        <translation>3日後</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>担当</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>責任者</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>オーナー</translation>
    </message>
    <message>
        <source>The owner approves</source>
        <translation>オーナーが承認する</translation>
    </message>
    <message>
        <source>A manager or the owner approves</source>
        <translation>責任者かオーナーが承認する</translation>
    </message>
    <message>
        <source>In force at once</source>
        <translation>すぐに有効にする</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>対応中</translation>
    </message>
    <message>
        <source>Decision pending</source>
        <translation>決定待ち</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>No reply needed</source>
        <translation>対応不要</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Undecided</source>
        <translation>未判断</translation>
    </message>
    <message>
        <source>Ours</source>
        <translation>当店</translation>
    </message>
    <message>
        <source>Neither side’s</source>
        <translation>どちらとも言えない</translation>
    </message>
    <message>
        <source>The customer’s</source>
        <translation>お客様</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>つながった</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>応答なし</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>話し中</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>拒まれた</translation>
    </message>
    <message>
        <source>Wrong number</source>
        <translation>番号違い</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>メール</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>手紙</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>レビュー</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>チャット</translation>
    </message>
    <message>
        <source>Apology for the trouble</source>
        <translation>ご不便へのお詫び</translation>
    </message>
    <message>
        <source>Thanks</source>
        <translation>お礼</translation>
    </message>
    <message>
        <source>That the call is recorded</source>
        <translation>録音の告知</translation>
    </message>
    <message>
        <source>That mails are kept</source>
        <translation>メール保存の告知</translation>
    </message>
    <message>
        <source>Asked to stop</source>
        <translation>中止のお願い</translation>
    </message>
    <message>
        <source>To write by mail instead</source>
        <translation>メールへのご案内</translation>
    </message>
    <message>
        <source>Notice of legal steps</source>
        <translation>法的手続の告知</translation>
    </message>
    <message>
        <source>The shop’s rule</source>
        <translation>規約の案内</translation>
    </message>
    <message>
        <source>What we do not do</source>
        <translation>お断り</translation>
    </message>
    <message>
        <source>What we can offer</source>
        <translation>対応の提案</translation>
    </message>
    <message>
        <source>What we answered so far</source>
        <translation>経緯とお答え</translation>
    </message>
    <message>
        <source>That the call comes to its end</source>
        <translation>電話を終える時刻が来たこと</translation>
    </message>
    <message>
        <source>That the call ends</source>
        <translation>終話の案内</translation>
    </message>
    <message>
        <source>Words of the guide</source>
        <translation>ガイドの言葉</translation>
    </message>
    <message>
        <source>Unresponsive</source>
        <translation>応答なし</translation>
    </message>
    <message>
        <source>Refuses dialogue</source>
        <translation>対話継続困難</translation>
    </message>
    <message>
        <source>Abusive words</source>
        <translation>暴言</translation>
    </message>
    <message>
        <source>Threat</source>
        <translation>脅迫</translation>
    </message>
    <message>
        <source>Excessive demands</source>
        <translation>過剰な要求</translation>
    </message>
    <message>
        <source>Awaiting approval</source>
        <translation>承認待ち</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>着信拒否中</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>却下</translation>
    </message>
    <message>
        <source>Lifted</source>
        <translation>解除</translation>
    </message>
    <message>
        <source>Before dispatch</source>
        <translation>発送前</translation>
    </message>
    <message>
        <source>Dispatched</source>
        <translation>発送後</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Number withheld</source>
        <translation>非通知</translation>
    </message>
    <message>
        <source>Please check</source>
        <translation>要確認</translation>
    </message>
    <message>
        <source>%1</source>
        <translation>%1 様</translation>
    </message>
    <message>
        <source>JPY %1</source>
        <translation>%1円</translation>
    </message>
</context>
</TS>
