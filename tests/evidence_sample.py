"""A rich sample case: mails, six calls, corrections, abuse, recordings, a block; all names and numbers are samples."""

from __future__ import annotations

from dataclasses import replace

from evidence_rows import NUMBER, call, line, mark, recording, us

from complaintdesk.domain.block import point_of
from complaintdesk.domain.block_rows import BlockChange
from complaintdesk.domain.case_file import (
    AttemptRow,
    BlockRow,
    CallRow,
    CaseFile,
    DecisionRow,
    InterviewRow,
    MessageRow,
    NoticeRow,
    PromiseRow,
)
from complaintdesk.domain.conduct import CallInterviewed
from complaintdesk.domain.contact import WITHHELD
from complaintdesk.domain.terms import (
    Approval,
    BlockReason,
    BlockState,
    CaseState,
    Channel,
    Direction,
    EndReason,
    Enquiry,
    Fault,
    MarkKind,
    NoteKind,
    Outcome,
    RecordingEnd,
)


def _first_call() -> CallRow:
    day = "2026-11-18 14:"
    lines = [
        line(
            "n01",
            day + "02:20",
            NoteKind.FACT,
            "注文番号 M-2026-0314、ふじりんご 5kg。11月17日に受け取ったとのこと。",
        ),
        line(
            "n02",
            day + "02:58",
            NoteKind.FACT,
            "届いた箱の角が潰れ、りんご12個のうち4個に傷があった。配送は㈱見本運輸、不在票なし。",
            corrected_by="n02.7",
        ),
        line(
            "n02.7",
            day + "10:41",
            NoteKind.FACT,
            "届いた箱の角が潰れ、りんご12個のうち6個に傷があった。配送は㈱見本運輸、不在票なし。",
            corrects="n02",
            staff="見本 担当B",
        ),
        line("n03", day + "03:30", NoteKind.DEMAND, "全額返金と、明日朝9時までの代わりの品の両方を求める。"),
        line(
            "n04",
            day + "04:05",
            NoteKind.READBACK,
            "「6個に傷、返金と代わりの品の両方をご希望」と復唱し、確認を得た。",
        ),
        line("n05", day + "04:40", NoteKind.EMOTION, "声が大きくなる。「もう3回も言わせるのか」。"),
        line(
            "n06",
            day + "05:12",
            NoteKind.ANSWER,
            "代わりの品の発送、または全額の返金の、どちらか一方をお選びいただく規約（第7条）であるとお伝えした。",
        ),
        line("n07", day + "06:01", NoteKind.PROMISE, "17時までに、配送会社への確認の結果を折り返す。"),
        line("n08", day + "06:30", NoteKind.OPINION, "配送中の破損と思われる。言い分には筋が通っている。"),
        line("n09", day + "07:10", NoteKind.FACT, "別の注文についての話。", corrected_by="n09.9"),
        line("n09.9", day + "09:02", NoteKind.FACT, "", corrects="n09"),
    ]
    return call(1, day + "02:11", 8.2, lines)


def _second_call() -> CallRow:
    day = "2026-11-19 10:"
    lines = [
        line("n20", day + "11:40", NoteKind.FACT, "録音していることを告げた。", staff="見本 担当B"),
        line(
            "n21",
            day + "12:40",
            NoteKind.ABUSE,
            "「お前の頭はりんごか😡 今から店に行くから待ってろ。SNSに全部書いてやる」\n「名前を言え、フルネームで」",
            staff="見本 担当B",
        ),
        line(
            "n22",
            day + "13:05",
            NoteKind.ANSWER,
            "大声をおやめいただくようお願いした（1回目）。",
            staff="見本 担当B",
        ),
        line(
            "n23",
            day + "15:31",
            NoteKind.ABUSE,
            "「殺すぞ」（2回）。机をたたく音。",
            staff="見本 担当B",
            marks=(
                mark(MarkKind.ABUSE, "verbal", day + "15:40"),
                mark(MarkKind.ABUSE, "threat", day + "15:52"),
            ),
        ),
        line(
            "n24",
            day + "16:02",
            NoteKind.DEMAND,
            "慰謝料として100,000円と、社長による自宅での謝罪（土下座）を求める。参照 "
            "https://www.example.jp/shop/orders/detail?id=0123456789abcdef0123456789abcdef0123456789abcdef&view=full",
            staff="見本 担当B",
            marks=(mark(MarkKind.DEMAND, "no_ground", day + "16:10"),),
        ),
        line(
            "n25",
            day + "18:20",
            NoteKind.OPINION,
            "身の危険を感じた。次回は責任者が対応すべき。🧿𛀁",
            staff="見本 担当B",
        ),
        line(
            "n26",
            day + "20:02",
            NoteKind.ANSWER,
            "これ以上の通話はできないと告げ、終話した。",
            staff="見本 担当B",
        ),
    ]
    row = call(2, day + "10:58", 42.1, lines, staff="見本 担当B")
    recordings = (
        recording(1, row.call_id, us(day + "11:20"), 2.0, gaps=(("caller", 600, 250),)),
        recording(
            2,
            row.call_id,
            us(day + "30:02"),
            1.5,
            announced_at=None,
            announcement="",
            reason=RecordingEnd.RECOVERED,
        ),
    )
    said = CallInterviewed(
        enquiry=Enquiry.QUALITY, wish="慰謝料", core="謝罪が軽いと感じた", opinion="箱の強度"
    )
    interview = InterviewRow(said=said, at=us(day + "40:00"), staff="見本 担当B")
    return replace(row, recordings=recordings, interview=interview)


def _later_calls() -> tuple[CallRow, ...]:
    outgoing = [
        call(
            place,
            started,
            0.8,
            [line(f"n{place}0", started, NoteKind.FACT, "呼び出し音のみ。応答なし。")],
            direction=Direction.OUTGOING,
            end_reason=EndReason.NOT_CONNECTED,
        )
        for place, started in (
            (3, "2026-11-19 13:00:05"),
            (4, "2026-11-19 17:40:30"),
            (5, "2026-11-20 09:30:00"),
        )
    ]
    noted_later = call(
        6,
        "2026-11-20 18:05:00",
        3,
        [
            line(
                "n60",
                "2026-11-20 18:32:10",
                NoteKind.FACT,
                "非通知で着信。無言ののち「りんごの件だ」とだけ言って切れた。声は前回と同じ人物と思われる話し方。",
                staff="見本 責任者 長名 二郎左衛門",
            ),
            line(
                "n61", "2026-11-20 18:33:44", NoteKind.OPINION, '=HYPERLINK("x") のような文字も文字のまま。'
            ),
        ],
        number=WITHHELD,
        typed_number="非通知",
        afterwards=True,
        noted_at=us("2026-11-20 18:31:55"),
    )
    noted_later = replace(
        noted_later, recordings=(recording(3, noted_later.call_id, us("2026-11-20 18:06:00"), 1.0),)
    )
    return (*outgoing, noted_later)


def sample_case() -> CaseFile:
    """Return the case: 6 calls, 25 lines, corrections, 3 recordings, a block in force."""
    attempts = tuple(
        AttemptRow(call_id=f"call{place:04}", outcome=outcome, at=us(at), staff="見本 担当A")
        for place, outcome, at in (
            (3, Outcome.NO_ANSWER, "2026-11-19 13:00:50"),
            (4, Outcome.BUSY, "2026-11-19 17:41:10"),
            (5, Outcome.NO_ANSWER, "2026-11-20 09:30:48"),
        )
    )
    return CaseFile(
        case_id="case0001",
        number=214,
        title="ふじりんご 5kg の破損と、返金・代わりの品の両方の要求について",
        state=CaseState.WAITING,
        fault=Fault.NEITHER,
        opened_at=us("2026-11-18 14:02:11"),
        caller_name="𠮷田 見本",
        caller_number=NUMBER,
        order_number="M-2026-0314",
        calls=(_first_call(), _second_call(), *_later_calls()),
        promises=(
            PromiseRow(
                promise_id="p1",
                case_id="case0001",
                number=NUMBER,
                about="配送会社への確認の結果",
                made_at=us("2026-11-18 14:06:05"),
                due_at=us("2026-11-18 17:00:00"),
                staff="見本 担当A",
                closed_at=us("2026-11-18 16:21:00"),
                kept=True,
                attempts=(
                    AttemptRow(
                        call_id="elsewhere",
                        outcome=Outcome.REACHED,
                        at=us("2026-11-18 16:20:00"),
                        staff="見本 担当A",
                    ),
                ),
            ),
            PromiseRow(
                promise_id="p2",
                case_id="case0001",
                number=NUMBER,
                about="責任者からの回答",
                made_at=us("2026-11-19 10:20:30"),
                due_at=us("2026-11-21 12:00:00"),
                staff="見本 担当B",
                attempts=attempts,
            ),
        ),
        notices=(
            NoticeRow(
                step=1,
                words="大声や暴言が続く場合、通話を終わらせていただきます。この通話は録音しています。",
                at=us("2026-11-19 10:14:00"),
                staff="見本 担当B",
            ),
            NoticeRow(
                step=0,
                words="11月27日までに書面でお返事がない場合、以後のお電話はお受けできません。",
                at=us("2026-11-20 11:00:00"),
                staff="見本 責任者",
                channel=Channel.MAIL,
                reply_by=us("2026-11-27 18:00:00"),
            ),
        ),
        messages=(
            MessageRow(
                message_id="m1",
                channel=Channel.MAIL,
                incoming=True,
                address="mihon@example.jp",
                subject="りんごが潰れていた",
                body="写真を3枚送ります。\r\n\r\n箱の角が潰れていました。どう責任を取るのですか。\r\n-- \r\n𠮷田",
                at=us("2026-11-18 13:40:00"),
            ),
            MessageRow(
                message_id="m2",
                channel=Channel.REVIEW,
                incoming=True,
                address="",
                subject="★1 最低の店",
                body="電話の対応が最低。" * 30,
                at=us("2026-11-19 23:58:59"),
            ),
        ),
        decisions=(
            DecisionRow(
                kind="case.fault_judged", words="neither", at=us("2026-11-19 11:00:00"), staff="見本 責任者"
            ),
            DecisionRow(
                kind="case.decision",
                words="返金または代わりの品のいずれか一方のみをご案内する。電話は責任者のみが対応する。",
                at=us("2026-11-19 11:05:00"),
                staff="見本 責任者",
            ),
            DecisionRow(
                kind="case.state_set", words="waiting", at=us("2026-11-20 11:01:00"), staff="見本 責任者"
            ),
        ),
        blocks=(
            BlockRow(
                block_id="b1",
                case_id="case0001",
                case_number=214,
                number=NUMBER,
                name="𠮷田 見本",
                reason=BlockReason.THREAT,
                words="脅迫の言葉があり、折り返しにも応じないため。",
                evidence="通話2 10:15:31「殺すぞ」、録音01。折り返し3回応答なし。",
                needs=Approval.OWNER,
                state=BlockState.IN_FORCE,
                proposed_at=us("2026-11-20 19:00:00"),
                proposed_by="見本 責任者",
                decided_at=us("2026-11-20 19:12:30"),
                decided_by="見本 オーナー",
                why="",
                review_at=us("2027-05-20 00:00:00"),
                attempts=2,
                last_attempt_at=us("2026-11-20 21:15:00"),
                points=(point_of(NUMBER),),
            ),
        ),
        block_changes=(
            BlockChange(
                block_id="b1",
                kind="block.proposed",
                at=us("2026-11-20 19:00:00"),
                staff="見本 責任者",
                why="脅迫の言葉があり、折り返しにも応じないため。",
                added=(point_of(NUMBER),),
                review_at=us("2027-05-20 00:00:00"),
            ),
            BlockChange(
                block_id="b1",
                kind="block.approved",
                at=us("2026-11-20 19:12:30"),
                staff="見本 オーナー",
            ),
        ),
    )
