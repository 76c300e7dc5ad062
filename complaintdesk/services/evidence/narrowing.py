"""A case cut down to what a plan lets out, and the entries of the ledger that go with it."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import TYPE_CHECKING

import msgspec

from complaintdesk.domain.custody import Erased
from complaintdesk.domain.evidence_plan import LeftOut
from complaintdesk.domain.ledger import canonical
from complaintdesk.domain.terms import NoteKind
from complaintdesk.services.evidence.redaction import Blackener

if TYPE_CHECKING:
    from complaintdesk.domain.case_file import CallRow, CaseFile
    from complaintdesk.domain.evidence_plan import Plan
    from complaintdesk.domain.ledger import Entry

_ALWAYS = ("case.opened",)
_NOTES = ("call.note_written", "call.note_corrected")
_TRANSCRIBED = "recording.transcribed"
_ERASED = "desk.erased"
_INTERVIEWED, _COMMENT = "call.interviewed", "case.comment"
"""What holds opinions besides lines: what the anger is really about, what the shop thinks of it."""
_WORDED = "case.exhibits_worded"
"""How the list of exhibits was worded before is the shop's own draft; what stands in the end is printed."""


def narrowed(case: CaseFile, plan: Plan) -> CaseFile:
    """Return what of a case goes out."""
    keeps_originals = not plan.leaves_out(LeftOut.ORIGINALS)
    messages = tuple(row for row in case.messages if plan.holds(row.at))
    if not keeps_originals:
        messages = tuple(replace(row, original=None, parts=()) for row in messages)
    unsaid = {_WORDED, _COMMENT} if plan.leaves_out(LeftOut.OPINIONS) else {_WORDED}
    blocks = tuple(row for row in case.blocks if plan.holds(row.proposed_at))
    kept_blocks = {row.block_id for row in blocks}
    cut = replace(
        case,
        calls=tuple(_call(row, plan) for row in case.calls if plan.holds(row.started_at)),
        promises=tuple(row for row in case.promises if plan.holds(row.made_at)),
        notices=tuple(row for row in case.notices if plan.holds(row.at)),
        messages=messages,
        attachments=tuple(row for row in case.attachments if keeps_originals and plan.holds(row.at)),
        decisions=tuple(row for row in case.decisions if plan.holds(row.at) and row.kind not in unsaid),
        blocks=blocks,
        block_changes=tuple(row for row in case.block_changes if row.block_id in kept_blocks),
        settled=tuple(row for row in case.settled if plan.holds(row.at)),
        made=tuple(row for row in case.made if plan.holds(row.made_at)),
        parts=tuple(narrowed(part, plan) for part in case.parts),
    )
    blackened: CaseFile = Blackener(plan.redacted).rows(cut)
    return blackened


def _call(call: CallRow, plan: Plan) -> CallRow:
    if plan.leaves_out(LeftOut.OPINIONS):
        lines = tuple(line for line in call.lines if line.kind is not NoteKind.OPINION)
        call = replace(call, lines=lines, interview=None)
    recordings = () if plan.leaves_out(LeftOut.RECORDINGS) else call.recordings
    return replace(call, recordings=recordings)


class Withholding:
    """Says why the content of an entry of the case stays in the store, "" where it goes out."""

    def __init__(self, plan: Plan) -> None:
        self._plan = plan
        self._blackener = Blackener(plan.redacted)
        self._opinions = plan.leaves_out(LeftOut.OPINIONS)
        self._recordings = plan.leaves_out(LeftOut.RECORDINGS)
        self._bounded = plan.since is not None or plan.until is not None

    def why(self, entry: Entry, body: bytes | None) -> str:
        """Return period, wording, opinion, recording or redacted; what is erased has no content to hold back."""
        if body is None:
            return ""
        if entry.kind == _WORDED:
            return "wording"
        if self._bounded and entry.stream.startswith("case-") and entry.kind not in _ALWAYS:
            at = json.loads(body).get("at", entry.utc_us)
            if not self._plan.holds(at):
                return "period"
        if self._opinions and _is_opinion(entry, body):
            return "opinion"
        if self._recordings and entry.kind == _TRANSCRIBED:
            return "recording"  # its words are the recording's
        return "redacted" if self._blackener.touches(body) else ""

    def left(self, entry: Entry, body: bytes) -> bytes | None:
        """Return what a tombstone that is held back says without the words; None of any other entry."""
        if entry.kind != _ERASED:
            return None
        said = msgspec.json.decode(body, type=Erased)
        black = self._blackener.text
        gone = tuple(replace(one, rest=black(one.rest)) for one in said.entries)
        return canonical(msgspec.to_builtins(replace(said, entries=gone, why=black(said.why))))


def _is_opinion(entry: Entry, body: bytes) -> bool:
    if entry.kind in _NOTES:
        return bool(json.loads(body)["note_kind"] == NoteKind.OPINION)
    return entry.kind in (_INTERVIEWED, _COMMENT)
