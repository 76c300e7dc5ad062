"""Promises other than to ring, and who was to keep each, as the report tells them."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from complaintdesk.services.evidence import words

if TYPE_CHECKING:
    from collections.abc import Iterator

    from complaintdesk.domain.case_file import CaseFile
    from complaintdesk.domain.promise_rows import AssignedRow
    from complaintdesk.services.evidence.local_time import LocalTime


class Told(NamedTuple):
    """Something that happened with a promise at ``at`` (UTC µs); ``quote`` is verbatim."""

    at: int
    label: str
    text: str
    staff: str
    quote: str


def promised(case: CaseFile, time: LocalTime) -> Iterator[Told]:
    """Yield what became of the case's promises, in no order."""
    for made in case.made:
        whom = made.to_whom or "お客様"
        text = f"{whom}に、{time.near(made.due_at, made.made_at)}までに行うと約束した。"
        yield Told(made.made_at, "約束", text, made.staff, made.about)
        if made.assigned:
            yield _assigned(made.assigned)
        if made.closed_at is not None:
            late = "（期限後）" if made.closed_at > made.due_at else ""
            text = f"約束を履行した{late}。" if made.kept else "約束を履行せずに終えた。"
            yield Told(made.closed_at, "約束の結果", f"{text}　{made.about}", "", made.why)
    for callback in case.promises:
        if callback.assigned:
            yield _assigned(callback.assigned)


def _assigned(row: AssignedRow) -> Told:
    who = f"{words.WHO_RINGS[row.who]}（{row.name}）" if row.name else words.WHO_RINGS[row.who]
    return Told(row.at, "約束の担当", f"{who}が行う。", row.by, "")
