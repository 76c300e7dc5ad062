"""Everything that happened in a case, in order of time, as the report's template takes it."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING

from complaintdesk.domain.whole import files, named, whole
from complaintdesk.services.evidence import settled, words
from complaintdesk.services.evidence.blocked import blocked
from complaintdesk.services.evidence.call_section import call_section
from complaintdesk.services.evidence.papers import KIND, papers
from complaintdesk.services.evidence.promised import promised
from complaintdesk.services.evidence.text import plain
from complaintdesk.services.evidence.together import together

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from complaintdesk.domain.case_file import CaseFile, PromiseRow
    from complaintdesk.services.evidence.exhibits import Exhibit
    from complaintdesk.services.evidence.local_time import LocalTime
    from complaintdesk.services.evidence.text import Row

RECORD, OPINION = "record", "opinion"
"""Tones of what was done with the record, and of what staff thought of the case."""


def timeline(case: CaseFile, exhibits: Iterable[Exhibit], time: LocalTime) -> list[Row]:
    """Return the days of the case and its parts, each with its date and what happened on it.

    Where there are parts, ``origin`` of each row is the label of the case that it came from.
    """
    of_call: dict[str, list[Exhibit]] = {}
    for exhibit in exhibits:
        of_call.setdefault(exhibit.recording.call_id, []).append(exhibit)
    one = whole(case)
    places = {call.call_id: place for place, call in enumerate(one.calls, start=1)}
    numbers: dict[str, list[str]] = {}
    for paper in papers(one):
        numbers.setdefault(paper.message_id, []).append(f"{paper.number}　{paper.file.name}")
    happened: list[tuple[int, Row]] = []
    for file in files(case):
        origin = file.label if case.parts else ""
        for call in file.calls:
            section = call_section(
                places[call.call_id], named(call, file), case, of_call.get(call.call_id, ()), time
            )
            happened.append((call.started_at, {**section, "origin": origin}))
        happened += [(at, {**row, "origin": origin}) for at, row in _events(file, places, numbers, time)]
    happened.sort(key=lambda item: item[0])  # stable: what shares a moment keeps the order above
    return [
        {
            "date": date,
            "items": [
                {"at": at, "clock": time.clock(at), "during": _during(one, at), **row} for at, row in items
            ],
        }
        for date, items in groupby(happened, key=lambda item: time.date(item[0]))
    ]


def _events(
    case: CaseFile, places: dict[str, int], numbers: dict[str, list[str]], time: LocalTime
) -> list[tuple[int, Row]]:
    """Return what happened in one case beside its calls' lines."""
    happened = list(_told(case))
    happened += _attributed(case)
    happened += _transcribed(case, places)
    happened += _callbacks(case.promises, places, time)
    happened += [
        (told.at, _event(told.label, told.text, staff=told.staff, quote=told.quote))
        for told in (*promised(case, time), *together(case))
    ]
    happened += _written(case, numbers, time)
    happened += _decided(case)
    for row in case.settled:
        label, text, quote = settled.said(row, time)
        happened.append((row.at, _event(label, text, staff=row.staff, quote=quote)))
    happened += [
        (told.at, _event(told.label, told.text, staff=told.staff, quote=told.quote, tone="block"))
        for told in blocked(case, time)
    ]
    return happened


def _during(case: CaseFile, at: int) -> str:
    """Say in which call something happened: it is listed after that call's lines, not among them."""
    for place, call in enumerate(case.calls, start=1):
        if call.ended_at is not None and call.started_at <= at <= call.ended_at:
            return f"通話{place}の間"
    return ""


def _event(
    label: str, text: str, *, staff: str = "", quote: str = "", tone: str = "plain", of: str = ""
) -> Row:
    """Return one event; ``text`` is ours, ``quote`` is verbatim and set as such; ``of`` is a message's or file's id."""
    return {
        "type": "event",
        "of": of,
        "label": label,
        "text": plain(text),
        "quote": plain(quote),
        "staff": plain(staff),
        "tone": tone,
    }


def _told(case: CaseFile) -> Iterator[tuple[int, Row]]:
    for call in case.calls:
        for row in call.told:
            text = f"{words.TOLD[row.what]}を伝えた。"
            yield row.at, _event("お伝えしたこと", text, staff=row.staff, quote=row.words)
        for skip in call.skips:
            text = "重大なため、通告を重ねずに終話へ進んだ。"
            yield skip.at, _event("通告の省略", text, staff=skip.staff, quote=skip.why, tone="warn")


def _attributed(case: CaseFile) -> Iterator[tuple[int, Row]]:
    for call in case.calls:
        for at in sorted(call.signed_at):
            text = "サインイン前に記入された行を、サインインした担当者のものとして記名した。"
            yield at, _event("記名", text, staff=call.signed_at[at], tone=RECORD)


def _transcribed(case: CaseFile, places: dict[str, int]) -> Iterator[tuple[int, Row]]:
    for row in case.recordings:
        for count, version in enumerate(row.transcripts, start=1):
            said = f"（{len(version.said.utterances)}発言）" if version.said.utterances else "（消去済み）"
            text = f"通話{places[row.call_id]}の録音の反訳書、第{count}版を確定した{said}。"
            yield version.said.at, _event("反訳書", text, staff=version.staff, tone=RECORD)


def _callbacks(
    promises: Iterable[PromiseRow], places: dict[str, int], time: LocalTime
) -> Iterator[tuple[int, Row]]:
    for promise in promises:
        number = words.number(promise.number)
        due = time.near(promise.due_at, promise.made_at)
        yield (
            promise.made_at,
            _event(
                "折り返しの約束",
                f"{number}に、{due}までに折り返す。",
                staff=promise.staff,
                quote=promise.about,
            ),
        )
        for count, attempt in enumerate(promise.attempts, start=1):
            text = f"{count}回目　{words.OUTCOME[attempt.outcome]}"
            if attempt.call_id in places:
                text += f"（通話{places[attempt.call_id]}）"
            yield attempt.at, _event("折り返し", text, staff=attempt.staff)
        if promise.closed_at is not None:
            text = "約束を履行した。" if promise.kept else "約束を履行せずに終えた。"
            yield promise.closed_at, _event("折り返しの結果", text, quote=_outcome_word(promise.why))


def _outcome_word(why: str) -> str:
    """Word the one reason the program itself gives; all others are people's own words."""
    return "番号違い" if why == "wrong_number" else why


def _written(case: CaseFile, numbers: dict[str, list[str]], time: LocalTime) -> Iterator[tuple[int, Row]]:
    for notice in case.notices:
        if notice.step:
            yield (
                notice.at,
                _event(
                    "通告",
                    f"第{notice.step}段階の通告を伝えた。",
                    staff=notice.staff,
                    quote=notice.words,
                    tone="warn",
                ),
            )
            continue
        way = words.CHANNEL[notice.channel] if notice.channel else words.NOTHING
        reply = time.stamp(notice.reply_by) if notice.reply_by is not None else words.NOTHING
        text = f"{way}で送付。回答期限　{reply}"
        yield notice.at, _event("最終通告", text, staff=notice.staff, quote=notice.words, tone="warn")
    for message in case.messages:
        way = f"{words.CHANNEL[message.channel]}{'受信' if message.incoming else '送信'}"
        side = "差出人" if message.incoming else "宛先"
        rows = [f"{side}　{message.address or words.NOTHING}", f"件名　{message.subject or words.NOTHING}"]
        if message.site or message.stars:
            rows.append(f"掲載先　{message.site or words.NOTHING}　星{message.stars or words.NOTHING}")
        rows += numbers.get(message.message_id, [])  # under which the package holds what came with it
        yield message.at, _event(way, "\n".join(rows), quote=message.body, of=message.message_id)
    for row in case.attachments:
        text = "\n".join([row.file.name, *numbers.get(row.message_id, [])])
        yield row.at, _event(KIND[row.kind], text, staff=row.staff, quote=row.caption, of=row.message_id)


def _decided(case: CaseFile) -> Iterator[tuple[int, Row]]:
    for row in case.decisions:
        label, text = words.decision(row)
        tone = RECORD if row.kind in words.KEEPING else OPINION if row.kind == "case.comment" else "plain"
        yield row.at, _event(label, text, staff=row.staff, tone=tone)
