"""Whether the rows of case.json say what the ledger says, and all of it."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Any

from complaintdesk.domain.evidence_plan import LeftOut
from complaintdesk.domain.exhibit_words import ExhibitsWorded
from complaintdesk.domain.promise_rows import MadeRow
from complaintdesk.domain.teamwork import CommentAdded, TeamKind
from complaintdesk.domain.terms import CaseState, Fault
from complaintdesk.domain.whole import files
from complaintdesk.services.evidence import layout
from complaintdesk.services.evidence.problem import Problem
from complaintdesk.services.evidence.rows_told import NAMED, end_said, message_said
from complaintdesk.store import codec

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator

    from complaintdesk.domain.case_file import CallRow, CaseFile, PromiseRow
    from complaintdesk.services.evidence.ledger_said import Said
    from complaintdesk.services.evidence.rows_told import Fact, Thing

_ABSENT: dict[str, Any] = {
    "who": (None, "", "", ""),
    "state": CaseState.OPEN,
    "fault": Fault.UNDECIDED,
}
"""What stands in a row where no entry said anything."""

_COMMENT, _WORDED = codec.NAMES[CommentAdded], codec.NAMES[ExhibitsWorded]
"""An opinion; how exhibits were worded, which no package tells of."""

_OPTIONAL = {"file": LeftOut.ORIGINALS, "recording": LeftOut.RECORDINGS}
"""What may stay out of a case though the ledger tells of it."""


def check_rows(case: CaseFile, said: Said, left_out: Collection[str]) -> Iterator[Problem]:
    """Compare callers, times, promises, notices, messages, decisions and blocks with the entries' contents.

    ``left_out`` is what bag-info says that is not in the package.
    """
    bounded = layout.PERIOD in left_out
    for seq in said.rows.strange:
        yield Problem(layout.LEDGER, "malformed", f"content of entry {seq}")
    # An entry that judges a case is a decision too, and would have to excuse both.
    held_back = {stream for stream, count in said.withheld.items() if count}
    yield from _check_facts(case, said, left_out, bounded=bounded)
    shown = dict(_things(case))
    for thing, row in shown.items():
        known = said.rows.known(thing)
        moved = thing[1] == "promise" and thing[2] in said.rows.came
        told = end_said(known) if thing[1] == "end" else None
        differs = [
            value
            for name, value in row.items()
            if value != (told if told is not None else known.get(name, _ABSENT.get(name)))
            and not (moved and name != "said")
        ]
        excused = thing[0] in held_back if thing[1] == "case" else bool(differs) and said.excused(thing[0])
        if differs and not excused:
            yield Problem(layout.CASE, "not in the ledger", f"{thing[1]} of {thing[0]}")
    for thing in said.rows.things.keys() - shown.keys() if not bounded else ():
        if thing[0] in said.rows.parted or thing[0] not in said.own:
            continue
        if said.rows.known(thing) and _OPTIONAL.get(thing[1]) not in left_out:
            yield Problem(layout.CASE, "missing from the case", f"{thing[1]} of {thing[0]}")
    if not bounded:
        yield from (
            Problem(layout.CASE, "not in the ledger", f"caller of case-{file.case_id}")
            for file in files(case)
            if not _is_named(file)
        )


def _check_facts(
    case: CaseFile, said: Said, left_out: Collection[str], *, bounded: bool
) -> Iterator[Problem]:
    told = Counter(fact for fact in said.rows.told() if fact[0] in said.own)
    shown: Counter[Fact] = Counter(
        fact
        for file in files(case)
        for fact in _facts(file)
        if fact[1] != "attempt" or fact[2] not in said.rows.came
    )
    for stream, what, *_ in (shown - told).elements():
        if not said.excused(stream):
            yield Problem(layout.CASE, "not in the ledger", f"{what} of {stream}")
    for stream, what, *words in told - shown if not bounded else ():
        opinion = what == "decision" and words[0] == _COMMENT and LeftOut.OPINIONS in left_out
        optional = opinion or stream in said.rows.parted or _OPTIONAL.get(what) in left_out
        if not optional:
            yield Problem(layout.CASE, "missing from the case", f"{what} of {stream}")


def _facts(file: CaseFile) -> Iterator[Fact]:
    """Return what each of the rows says that one entry makes, as ``RowsTold`` hears it."""
    stream = f"case-{file.case_id}"
    for notice in file.notices:
        yield stream, "notice", notice.channel, notice.words, notice.at, notice.reply_by
    for message in file.messages:
        yield stream, "message", *message_said(message)
    for paper in file.attachments:
        yield stream, "file", paper.message_id, paper.kind, paper.caption, paper.file, paper.at
    for row in file.settled:
        yield stream, "settled", row.event, row.at
    for made in file.decisions:
        if made.kind != _WORDED:
            yield stream, "decision", made.kind, None if made.kind in NAMED else made.words, made.at
    for promised in file.promises:
        for tried in promised.attempts:
            yield stream, "attempt", promised.promise_id, tried.call_id, tried.outcome, tried.at
    for call in file.calls:
        yield from _facts_of_call(call)


def _facts_of_call(call: CallRow) -> Iterator[Fact]:
    stream = layout.call_stream(call.call_id)
    for told in call.told:
        yield stream, "told", told.what, told.words, told.at
    for skipped in call.skips:
        yield stream, "warnings skipped", skipped.why, skipped.at
    for row in call.team:
        about = row.reason if row.kind is TeamKind.HANDED_OVER else row.question_id
        yield stream, row.kind.value, about, row.words, row.at


def _things(case: CaseFile) -> Iterator[tuple[Thing, dict[str, Any]]]:
    """Return what several entries make: a row of the ledger's words, by what it is."""
    for file in files(case):
        stream = f"case-{file.case_id}"
        yield (
            (stream, "case", ""),
            {
                "number": file.number,
                "title": file.title,
                "opened_at": file.opened_at,
                "state": file.state,
                "fault": file.fault,
            },
        )
        for call in file.calls:
            yield from _things_of_call(call)
        promised: tuple[PromiseRow | MadeRow, ...] = (*file.promises, *file.made)
        for row in promised:
            closed = None if row.closed_at is None else (row.closed_at, row.kept, row.why)
            held = row.assigned and (row.assigned.who, row.assigned.staff_id, row.assigned.at)
            words: Fact = (row.about, row.made_at)
            said = (row.call_id, row.to_whom, *words) if isinstance(row, MadeRow) else (row.number, *words)
            shown = {"said": said, "due_at": row.due_at, "closed": closed, "assigned": held}
            yield (stream, "promise", row.promise_id), shown
        for block in file.blocks:
            decided = None if block.decided_at is None else (block.decided_at, block.why)
            ground = (block.reason, block.words, block.evidence, block.needs, block.proposed_at)
            yield (
                (f"block-{block.block_id}", "block", ""),
                {
                    "who": (block.number, block.name, block.order_number),
                    "ground": ground,
                    "review_at": block.review_at,
                    "decided": decided,
                },
            )


def _things_of_call(call: CallRow) -> Iterator[tuple[Thing, dict[str, Any]]]:
    stream = layout.call_stream(call.call_id)
    began = (call.direction, call.started_at, call.noted_at, call.afterwards)
    yield (stream, "call", ""), {"began": began}
    who = (call.number, call.typed_number, call.name, call.order_number)
    yield (stream, "caller", ""), {"who": who}
    yield (stream, "end", ""), {"said": (call.ended_at, call.end_reason, call.end_corrected_at)}
    for row in call.recordings:
        kept = (row.started_at, row.rate, row.channels, row.sources)
        announced = None if row.announced_at is None else (row.announced_at, row.announcement)
        yield (stream, "recording", row.recording_id), {"kept": kept, "announced": announced}


def _is_named(file: CaseFile) -> bool:
    """Tell whether the caller of a case is one whom its calls tell of, nobody only where they tell of nobody."""
    names = {call.name for call in file.calls} - {""}
    numbers = {call.number for call in file.calls} - {None}
    orders = {call.order_number for call in file.calls} - {""}
    return (
        file.caller_name in (names or {""})
        and file.caller_number in (numbers or {None})
        and file.order_number in (orders or {""})
    )
