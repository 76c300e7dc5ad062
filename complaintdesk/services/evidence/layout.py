"""What lies where in an evidence package, for who writes it and who checks it."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from complaintdesk.domain.case_file import CaseFile, LedgerSlice

REPORT = "data/report.pdf"
NOTES = "data/notes.csv"
CASE = "data/case.json"
LEDGER = "data/ledger.jsonl"
GUIDE = "data/読み方.txt"
ALWAYS = (REPORT, NOTES, CASE, LEDGER, GUIDE)

FORMAT, FORMAT_NOW = "ComplaintDesk-Package", "1"
IDENTIFIER, DESK, SEQ, HEAD = "External-Identifier", "Ledger-Desk", "Ledger-Seq", "Ledger-Head"


def bag_info(case: CaseFile, ledger: LedgerSlice, day: str, version: str) -> list[tuple[str, str]]:
    """Return labels and values of bag-info.txt: nothing personal, for it is read by every tool that lists bags."""
    return [
        ("Bagging-Date", day),
        (FORMAT, FORMAT_NOW),
        ("Bag-Software-Agent", f"ComplaintDesk {version}"),
        (IDENTIFIER, case.label),
        (DESK, ledger.desk_id),
        (SEQ, str(ledger.head_seq)),
        (HEAD, ledger.head.hex()),
    ]
