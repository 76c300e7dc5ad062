"""The data of the report (resources/typst/report.typ): all its words and figures but the fixed explanations."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from complaintdesk.domain.case import UNANSWERED
from complaintdesk.domain.terms import Direction, NoteKind
from complaintdesk.domain.whole import callers, whole
from complaintdesk.services.evidence import blocked, words
from complaintdesk.services.evidence.call_section import announced, recording_length
from complaintdesk.services.evidence.catalogue import number
from complaintdesk.services.evidence.local_time import LocalTime, span
from complaintdesk.services.evidence.papers import papers
from complaintdesk.services.evidence.text import plain
from complaintdesk.services.evidence.timeline import timeline

if TYPE_CHECKING:
    from collections.abc import Sequence

    from complaintdesk.domain.case_file import BlockRow, CaseFile, PromiseRow
    from complaintdesk.services.evidence.exhibits import Exhibit
    from complaintdesk.services.evidence.package import Order
    from complaintdesk.services.evidence.papers import Paper
    from complaintdesk.services.evidence.text import Row
    from complaintdesk.store.slices import Tombstone

TEMPLATE = "report.typ"


def report_data(order: Order, exhibits: Sequence[Exhibit]) -> Row:
    """Return what the template shows; equal orders give equal data."""
    case, ledger = whole(order.case), order.ledger
    time = LocalTime(order.tz, order.made_at)
    return {
        "timestamp": order.made_at // 1_000_000,
        "case": case.label,
        "subject": plain(case.title),
        "shop": plain(order.shop),
        "offset": time.offset,
        "facts": facts(order, time),
        "counts": _counts(case),
        "timeline": timeline(order.case, exhibits, time),
        "recordings": [_recording(exhibit, time) for exhibit in exhibits],
        "originals": [_paper(paper, time) for paper in papers(case)],
        "promises": [_promise(promise, time) for promise in case.promises],
        "blocks": [_block(block, time) for block in case.blocks],
        "stamp": number(order.plan.numbering, order.plan.first),
        "head": ledger.head.hex(),
        "seq": str(ledger.head_seq),
        "desk": ledger.desk_id,
        "first_seq": str(ledger.rows[0].entry.seq),
        "entries": str(len(ledger.rows)),
        "own_entries": str(sum(row.body is not None for row in ledger.rows)),
        "version": order.version,
        "fingerprint": order.seal.fingerprint if order.seal else "",
        "sealed": time.stamp(order.seal.says.at) if order.seal else "",
        "stamped": bool(order.seal and order.seal.stamp),
        "others": [[part.desk_id, str(part.head_seq), part.head.hex()] for part in order.others],
        "erasures": [_erasure(tombstone, time) for tombstone in order.tombstones],
    }


def _erasure(tombstone: Tombstone, time: LocalTime) -> list[str]:
    parts = [f"記録{tombstone.entries}件"] if tombstone.entries else []
    parts += [f"録音{tombstone.recordings}件"] if tombstone.recordings else []
    return [time.stamp(tombstone.at), plain(tombstone.staff), "・".join(parts), plain(tombstone.why)]


def facts(order: Order, time: LocalTime) -> list[list[str]]:
    """Return what the case is and who made this, as labels and values."""
    case = whole(order.case)
    rows = [
        ["案件番号", case.label],
        ["件名", case.title or words.NOTHING],
        ["お客様", callers(order.case) or words.NOTHING],
        ["連絡先", words.number(case.caller_number)],
        ["注文番号", case.order_number or words.NOTHING],
        ["期間", _period(case, time)],
        ["状態", f"{words.CASE_STATE[case.state]}　／　責任の所在：{words.FAULT[case.fault]}"],
        ["着信拒否", "・".join(words.BLOCK_STATE[block.state] for block in case.blocks) or "なし"],
        ["店名", order.shop],
        ["作成日時", f"{time.stamp(order.made_at)}（{time.offset}）"],
        ["作成者", order.made_by],
        ["作成の目的", words.PURPOSE.get(order.purpose, order.purpose) or words.NOTHING],
    ]
    rows[2:2] = [["併合", said] for said in words.belongs(order.case)]
    return [[label, plain(value)] for label, value in rows]


def _period(case: CaseFile, time: LocalTime) -> str:
    times = [case.opened_at]
    for call in case.calls:
        times += [call.started_at, call.ended_at or call.started_at, *(line.at for line in call.lines)]
    times += [promise.made_at for promise in case.promises]
    times += [attempt.at for promise in case.promises for attempt in promise.attempts]
    times += [notice.at for notice in case.notices]
    times += [message.at for message in case.messages] + [row.at for row in case.attachments]
    times += [decision.at for decision in case.decisions] + [settled.at for settled in case.settled]
    times += [block.decided_at or block.proposed_at for block in case.blocks]
    first, last = time.date(min(times)), time.date(max(times))
    talked = sum((call.ended_at or call.started_at) - call.started_at for call in case.calls)
    period = first if first == last else f"{first}から{last}まで"
    return f"{period}　通話時間の合計 {span(talked)}"


def _counts(case: CaseFile) -> list[list[str]]:
    """Return figure, unit, label and remark of each count."""
    ways = Counter(call.direction for call in case.calls)
    lines = [line for call in case.calls for line in call.lines]
    first = [line for line in lines if not line.corrects]
    kinds = Counter(line.kind for line in lines if not line.corrected_by and line.text)
    abusive = sum(any(line.kind is NoteKind.ABUSE for line in call.lines) for call in case.calls)
    recorded = sum((r.frames or 0) * 1_000_000 // r.rate for r in case.recordings)
    attempts = Counter(attempt.outcome for promise in case.promises for attempt in promise.attempts)
    kept = sum(promise.kept for promise in case.promises)
    rows = [
        (len(case.calls), "通話", f"着信{ways[Direction.INCOMING]}・発信{ways[Direction.OUTGOING]}"),
        (len(first), "メモ", f"訂正{len(lines) - len(first)}・所見{kinds[NoteKind.OPINION]}"),
        (kinds[NoteKind.ABUSE], "暴言等の記録", f"{abusive}回の通話で"),
        (len(case.recordings), "録音", f"合計 {span(recorded)}"),
        (len(case.promises), "折り返しの約束", f"履行{kept}"),
        (sum(attempts[o] for o in UNANSWERED), "応答のない折り返し", f"試みた回数 {attempts.total()}"),
        (len(case.notices), "通告", f"うち最終通告{sum(not notice.step for notice in case.notices)}"),
        (len(case.messages), "メール等", "手紙・レビュー等を含む"),
    ]
    return [[str(figure), label, remark] for figure, label, remark in rows]


def _recording(exhibit: Exhibit, time: LocalTime) -> Row:
    recording = exhibit.recording
    # One device served both tracks: what happened to it happened to both.
    sides = words.SOURCE if len(recording.sources) > 1 else words.ONE_SOURCE
    gaps = [
        f"{sides.get(source, source)} {from_ms / 1000:.3f}秒から{ms / 1000:.3f}秒間"
        for source, from_ms, ms in recording.gaps
    ]
    shifts = [
        f"{sides.get(source, source)} {at_ms / 1000:.3f}秒で{abs(ms)}ミリ秒の"
        f"{'無音を入れた' if ms > 0 else '静かな部分を除いた'}"
        for source, at_ms, ms in recording.shifts
    ]
    rows = [
        ["開始", time.stamp(recording.started_at)],
        [
            "長さ",
            f"{recording_length(recording)}（{recording.frames or 0:,}フレーム・{recording.rate:,} Hz）",
        ],
        ["告知", announced(recording, recording.started_at, time)],
        ["告知の言葉", recording.announcement],
        ["音源", "　".join(recording.sources)],
        ["終わり方", words.RECORDING_END[recording.reason] if recording.reason else "録音中"],
        ["欠落", "、".join(gaps) or "なし"],
        ["時刻合わせ", "、".join(shifts) or "なし"],
    ]
    files = []
    if exhibit.flac:
        files = [["原音（FLAC）", exhibit.flac, exhibit.flac_sha256]]
        files += [["聴取用（MP3）", exhibit.mp3, exhibit.mp3_sha256]]
    return {
        "place": f"録音{exhibit.place:02}",
        "rows": [[label, plain(value)] for label, value in rows if value],
        "files": files,
        "head": recording.head,
    }


def _paper(paper: Paper, time: LocalTime) -> Row:
    rows = [
        ["名前", paper.file.name],
        ["日時", time.stamp(paper.at)],
        ["大きさ", f"{paper.file.size:,}バイト"],
    ]
    return {
        "place": paper.number,
        "rows": [[label, plain(value)] for label, value in rows],
        "path": paper.path,
        "hash": paper.file.sha256,
    }


def _promise(promise: PromiseRow, time: LocalTime) -> list[list[str]]:
    attempts = [f"{time.stamp(a.at)}　{words.OUTCOME[a.outcome]}　{a.staff}" for a in promise.attempts]
    ended = "未完"
    if promise.closed_at is not None:
        ended = f"{time.stamp(promise.closed_at)}　{'履行' if promise.kept else '終了（履行せず）'}"
    rows = [
        ["約束した日時", f"{time.stamp(promise.made_at)}　{promise.staff}"],
        ["番号", words.number(promise.number)],
        ["期限", time.stamp(promise.due_at)],
        ["内容", promise.about or words.NOTHING],
        ["折り返し", "\n".join(attempts) or words.NOTHING],
        ["終わり", ended],
    ]
    return [[label, plain(value)] for label, value in rows]


def _block(block: BlockRow, time: LocalTime) -> list[list[str]]:
    rows = [
        ["対象", blocked.points(block.points) if block.points else words.number(block.number)],
        ["発送前の注文", blocked.order(block)],
        ["お名前", block.name or words.NOTHING],
        ["理由", words.BLOCK_REASON[block.reason]],
        ["判断の言葉", block.words or words.NOTHING],
        ["根拠", words.evidence(block.evidence) or words.NOTHING],
        ["状態", words.BLOCK_STATE[block.state]],
        ["申請", f"{time.stamp(block.proposed_at)}　{block.proposed_by}"],
        ["決定", words.NOTHING],
        ["見直し", time.date(block.review_at)],
        ["拒否後の着信・受信", f"{block.attempts}回"],
    ]
    if block.decided_at is not None:
        why = f"\n{block.why}" if block.why else ""
        rows[8][1] = f"{time.stamp(block.decided_at)}　{block.decided_by}{why}"
    if block.last_attempt_at is not None:
        rows[10][1] += f"（最後は{time.stamp(block.last_attempt_at)}）"
    return [[label, plain(value)] for label, value in rows]
