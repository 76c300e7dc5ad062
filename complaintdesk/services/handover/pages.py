"""What stands on the page for whoever decides, and on the page for the police; both in Japanese."""

from __future__ import annotations

from typing import TYPE_CHECKING

from complaintdesk.domain.decision import RemedyDecided, standing
from complaintdesk.domain.disclosure import Page, Part, Section
from complaintdesk.domain.terms import BlockState, Direction, NoteKind
from complaintdesk.domain.whole import callers, whole
from complaintdesk.services.evidence import settled, words
from complaintdesk.services.evidence.text import plain

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from complaintdesk.domain.case_file import CaseFile, LineRow
    from complaintdesk.domain.decision import SettledRow
    from complaintdesk.domain.disclosure import Scope
    from complaintdesk.services.evidence.local_time import LocalTime

_LINES, _SHORT = 7, 76
"""Lines and characters of each (two lines of the page) that leave the report on one page of A4."""
_FEW = 3
_TOLD = {NoteKind.FACT: "事実", NoteKind.DEMAND: "要求", NoteKind.ABUSE: "発言"}
_PARTS = {NoteKind.FACT: Part.FACTS, NoteKind.DEMAND: Part.DEMANDS, NoteKind.ABUSE: Part.ABUSE}


def report(case: CaseFile, shop: str, wanted: str, step: str, time: LocalTime, now: int) -> Page:
    """Return the report to whoever decides; ``wanted`` and ``step`` are the writer's own words."""
    case = whole(case)
    sections = (
        Section(heading="案件", rows=tuple(_head(case))),
        Section(heading="何があったか", rows=_few(_happened(case, time), _LINES)),
        Section(heading="約束", rows=_few(_promised(case, time), _FEW) or (("", "なし"),)),
        Section(heading="これまでの判断", rows=_few(_decided(case, time), _FEW) or (("", "なし"),)),
        Section(heading="決めていただきたいこと", rows=tuple(_wanted(case, wanted, time))),
        Section(heading="次の対応", rows=(("", _short(step) or "なし"),)),
        Section(heading="かかった時間", rows=tuple(_cost(case))),
    )
    return Page(
        title=f"{case.label}　報告書",
        name=f"{case.label}-report-{time.of(now):%Y%m%d-%H%M}",
        made_at=now,
        foot=f"{shop}　{time.stamp(now)}作成　社内用",
        sections=sections,
    )


def minimum(case: CaseFile, shop: str, scope: Scope, time: LocalTime, now: int) -> Page:
    """Return what of a case is in ``scope``, in order of time, with who it is about and nothing else."""
    rows = sorted(_in_scope(whole(case), scope, time), key=lambda row: row[0])
    about = (
        ("案件番号", case.label),
        ("相手方", callers(case) or words.NOTHING),
        ("電話番号", words.number(case.caller_number)),
        ("対象期間", f"{time.date(scope.since)}から{time.date(scope.until - 1)}まで"),
        ("記載の方法", f"時刻は{time.offset}で、発言は記録したとおりに示す。"),
    )
    told = tuple((left, said) for _, left, said in rows) or (("", "この期間に該当する記録はありません。"),)
    return Page(
        title=f"{case.label}　警察への提供資料（必要最小限）",
        name=f"{case.label}-police-{time.of(now):%Y%m%d-%H%M}",
        made_at=now,
        foot=f"{shop}　{time.stamp(now)}作成",
        sections=(Section(heading="対象", rows=about), Section(heading="経過", rows=told)),
    )


def _head(case: CaseFile) -> Iterator[tuple[str, str]]:
    yield "番号・件名", f"{case.label}　{_short(case.title)}"
    yield "お客様", f"{_short(case.caller_name) or words.NOTHING}　{words.number(case.caller_number)}"
    if case.order_number:
        yield "注文番号", case.order_number
    yield "状態", words.CASE_STATE[case.state]
    yield "責任の所在", words.FAULT[case.fault]


def _happened(case: CaseFile, time: LocalTime) -> Iterator[tuple[str, str]]:
    for call in case.calls:
        if said := call.interview.said if call.interview else None:
            for label, text in (("お怒りの理由", said.core), ("ご要望", said.wish)):
                if text:
                    yield label, text
    for call in case.calls:
        for line in _standing(call.lines, _TOLD):
            yield f"{_TOLD[line.kind]} {_when(time, line.at)}", line.text
    for notice in case.notices:
        yield f"通告 {_when(time, notice.at)}", notice.words


def _promised(case: CaseFile, time: LocalTime) -> Iterator[tuple[str, str]]:
    for promise in case.promises:
        if promise.closed_at is None:
            yield f"{_when(time, promise.due_at)}まで", f"折り返し　{promise.about}".strip()
    for made in case.made:
        if made.closed_at is None:
            yield f"{_when(time, made.due_at)}まで", made.about


def _decided(case: CaseFile, time: LocalTime) -> Iterator[tuple[str, str]]:
    told = [(row.at, row.staff, row.words) for row in case.decisions if row.kind == "case.decision"]
    told += [
        (row.at, row.staff, _settled(row, time))
        for row in case.settled
        if isinstance(row.event, RemedyDecided)
    ]
    for at, staff, text in sorted(told, reverse=True):
        yield f"{_when(time, at)} {staff}", text


def _settled(row: SettledRow, time: LocalTime) -> str:
    _, text, why = settled.said(row, time)
    return f"{text}　{why}".strip()


def _wanted(case: CaseFile, wanted: str, time: LocalTime) -> Iterator[tuple[str, str]]:
    waiting = standing(case.settled).waiting
    blocks = [block for block in case.blocks if block.state is BlockState.PROPOSED]
    if wanted.strip():
        yield "", _short(wanted)
    for block in blocks[:1]:
        yield "着信拒否の承認", f"{words.BLOCK_REASON[block.reason]}　{_short(block.words)}"
    if waiting is not None:
        yield f"対応の決定（{waiting.staff}の提案）", _short(_settled(waiting, time))
    if not blocks and waiting is None and not wanted.strip():
        yield "", "なし"


def _cost(case: CaseFile) -> Iterator[tuple[str, str]]:
    talked = sum((call.ended_at or call.started_at) - call.started_at for call in case.calls)
    tries = sum(len(promise.attempts) for promise in case.promises)
    yield "通話", f"{len(case.calls)}回　合計{-(-talked // 60_000_000)}分"
    yield "折り返し・メール等", f"折り返し{tries}回　メール等{len(case.messages)}通"


def _in_scope(case: CaseFile, scope: Scope, time: LocalTime) -> Iterator[tuple[int, str, str]]:
    for call in case.calls:
        if scope.holds(Part.CALLS, call.started_at):
            way = "着信" if call.direction is Direction.INCOMING else "発信"
            ended = time.near(call.ended_at, call.started_at) if call.ended_at else words.NOTHING
            yield call.started_at, time.stamp(call.started_at), f"【{way}】終了 {ended}"
        for line in _standing(call.lines, _PARTS):
            if scope.holds(_PARTS[line.kind], line.at):
                yield line.at, time.stamp(line.at), f"【{_TOLD[line.kind]}】{plain(line.text)}"
    for notice in case.notices:
        if scope.holds(Part.WARNINGS, notice.at):
            yield notice.at, time.stamp(notice.at), f"【通告】{plain(notice.words)}"
    for message in case.messages:
        if scope.holds(Part.MAILS, message.at):
            way = f"{words.CHANNEL[message.channel]}{'受信' if message.incoming else '送信'}"
            yield message.at, time.stamp(message.at), f"【{way}】{message.subject}\n{plain(message.body)}"


def _standing(lines: Iterable[LineRow], kinds: Iterable[NoteKind]) -> Iterator[LineRow]:
    """Yield the lines that stand, as last corrected."""
    wanted = set(kinds)
    return (line for line in lines if line.kind in wanted and line.text and not line.corrected_by)


def _few(rows: Iterable[tuple[str, str]], most: int) -> tuple[tuple[str, str], ...]:
    """Return so many rows, and how many more there are."""
    found = list(rows)
    shown = [(left, _short(said)) for left, said in found[:most]]
    return (*shown, *([("", f"ほか{more}件")] if (more := len(found) - most) > 0 else []))


def _short(text: str) -> str:
    flat = " ".join(plain(text).split())
    return flat if len(flat) <= _SHORT else f"{flat[: _SHORT - 1]}…"


def _when(time: LocalTime, at: int) -> str:
    local = time.of(at)
    return f"{local.month}/{local.day} {local:%H:%M}"
