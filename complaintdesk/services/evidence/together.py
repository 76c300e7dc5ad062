"""What colleagues did during the calls of a case, as the report tells it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from complaintdesk.domain.teamwork import TeamKind
from complaintdesk.services.evidence import words
from complaintdesk.services.evidence.promised import Told

if TYPE_CHECKING:
    from collections.abc import Iterator

    from complaintdesk.domain.case_file import CaseFile
    from complaintdesk.domain.teamwork import TeamRow


def together(case: CaseFile) -> Iterator[Told]:
    """Yield each hand-over, question and answer, in no order; what was said is verbatim."""
    for call in case.calls:
        for row in call.team:
            yield Told(row.at, words.TEAM[row.kind], _text(row), row.staff, row.words)


def _text(row: TeamRow) -> str:
    if row.kind is TeamKind.HANDED_OVER and row.reason is not None:
        told = "お客様に次のとおり伝えた" if row.words else "お客様には伝えていない"
        return f"{row.other}へ引き継いだ（{words.HAND_OVER[row.reason]}）。{told}。"
    if row.kind is TeamKind.ASKED:
        return "お客様を特定できる内容を除いて社内で相談した。"
    return f"{row.other or '店外の者'}の回答。"
