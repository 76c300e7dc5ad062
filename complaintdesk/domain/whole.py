"""A case with those merged into it as one: what is done next in it, and what a package numbers, counts and checks."""

from __future__ import annotations

from dataclasses import replace
from operator import attrgetter
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from collections.abc import Iterable

    from complaintdesk.domain.case_file import CallRow, CaseFile


Row = TypeVar("Row")


def files(case: CaseFile) -> tuple[CaseFile, ...]:
    """Return the case and its parts."""
    return (case, *case.parts)


def labels(case: CaseFile) -> dict[str, str]:
    """Return what each of them is called, by its id."""
    return {file.case_id: file.label for file in files(case)}


def callers(case: CaseFile) -> str:
    """Return the names of all whose case it is, one after the other; empty where nobody's is known."""
    return "・".join(dict.fromkeys(file.caller_name for file in files(case) if file.caller_name))


def named(call: CallRow, case: CaseFile) -> CallRow:
    """Return a call with the caller's name, that of its own case where the call tells none: never another's."""
    if call.name:
        return call
    own = next(file for file in files(case) if any(row.call_id == call.call_id for row in file.calls))
    return replace(call, name=own.caller_name)


def message_ids(file: CaseFile) -> list[str]:
    """Return the ids of the messages and files that lie in a case itself."""
    return [row.message_id for row in file.messages] + [row.message_id for row in file.attachments]


def whole(case: CaseFile) -> CaseFile:
    """Return one case that holds what all of them hold, in order of time; it is called as the first one."""
    if not case.parts:
        return case
    every = files(case)
    return replace(
        case,
        calls=_sorted((row for file in every for row in file.calls), "started_at"),
        promises=_sorted((row for file in every for row in file.promises), "made_at"),
        notices=_sorted((row for file in every for row in file.notices), "at"),
        messages=_sorted((row for file in every for row in file.messages), "at"),
        attachments=_sorted((row for file in every for row in file.attachments), "at"),
        decisions=_sorted((row for file in every for row in file.decisions), "at"),
        settled=_sorted((row for file in every for row in file.settled), "at"),
        made=_sorted((row for file in every for row in file.made), "made_at"),
        blocks=tuple(row for file in every for row in file.blocks),
        block_changes=tuple(row for file in every for row in file.block_changes),
        opened_at=min(file.opened_at for file in every),
        parts=(),
    )


def _sorted(rows: Iterable[Row], by: str) -> tuple[Row, ...]:
    return tuple(sorted(rows, key=attrgetter(by)))
