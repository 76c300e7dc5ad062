"""What lies where in an evidence package, for who writes it and who checks it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from complaintdesk.domain.evidence_plan import LeftOut, Numbering, Plan
from complaintdesk.domain.whole import files

if TYPE_CHECKING:
    from collections.abc import Mapping

    from complaintdesk.domain.case_file import CaseFile
    from complaintdesk.domain.ledger_slice import LedgerSlice

REPORT = "data/report.pdf"
NOTES = "data/notes.csv"
CASE = "data/case.json"
LEDGER = "data/ledger.jsonl"
GUIDE = "data/読み方.txt"
ALWAYS = (REPORT, NOTES, CASE, LEDGER, GUIDE)

_OTHER_LEDGER = re.compile(r"data/ledger-([A-Za-z0-9]{1,32})\.jsonl")

SIGNERS = "allowed_signers"
"""Whose signature of the package counts, as ssh-keygen reads it."""
SCRIPTS = ("verify.cmd", "verify.py", "verify.sh")
TOOLS = (SIGNERS, *SCRIPTS)
"""What lies beside ``data/`` for whoever checks the package."""
NAMESPACE = "complaintdesk-package"

FORMAT, FORMAT_NOW = "ComplaintDesk-Package", "3"
NUMBERING = "Exhibit-Numbers"
LEFT_OUT, NONE = "Left-Out", "nothing"
PERIOD = "period"
"""Stands among what was left out where a case was cut to a time."""
IDENTIFIER, DESK, SEQ, HEAD = "External-Identifier", "Ledger-Desk", "Ledger-Seq", "Ledger-Head"


def ledger_of(desk_id: str) -> str:
    """Return the name of another desk's part of the ledger."""
    return f"data/ledger-{desk_id}.jsonl"


def desk_of(name: str) -> str:
    """Return the desk whose part of the ledger a file is, empty for any other file."""
    found = _OTHER_LEDGER.fullmatch(name)
    return found[1] if found else ""


def call_stream(call_id: str) -> str:
    """Return the stream of a call's events."""
    return f"call-{call_id}"


def streams(case: CaseFile) -> frozenset[str]:
    """Return the streams whose events are this case's, or those of a case merged into it."""
    found: set[str] = set()
    for file in files(case):
        found |= {f"case-{file.case_id}", *(call_stream(call.call_id) for call in file.calls)}
        found |= {f"block-{block.block_id}" for block in file.blocks}
    return frozenset(found)


def plan_of(info: Mapping[str, str]) -> Plan:
    """Return how the exhibits of a package are numbered. Raises ValueError."""
    numbering, _, first = info.get(NUMBERING, "").partition(" ")
    return Plan(numbering=Numbering(numbering), first=int(first))


def bag_info(
    case: CaseFile, ledger: LedgerSlice, plan: Plan, day: str, version: str
) -> list[tuple[str, str]]:
    """Return labels and values of bag-info.txt: nothing personal, for it is read by every tool that lists bags."""
    left_out = {what.value for what in LeftOut if plan.leaves_out(what)}
    if plan.since is not None or plan.until is not None:
        left_out.add(PERIOD)
    return [
        ("Bagging-Date", day),
        (FORMAT, FORMAT_NOW),
        ("Bag-Software-Agent", f"ComplaintDesk {version}"),
        (IDENTIFIER, case.label),
        (DESK, ledger.desk_id),
        (SEQ, str(ledger.head_seq)),
        (HEAD, ledger.head.hex()),
        (NUMBERING, f"{plan.numbering.value} {plan.first}"),
        (LEFT_OUT, " ".join(sorted(left_out)) or NONE),
    ]
