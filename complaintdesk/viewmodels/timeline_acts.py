"""What was judged or done about a case as a whole, on its timeline."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QCoreApplication

from complaintdesk.domain.terms import CaseState, Fault, Urgency
from complaintdesk.viewmodels import moments, words
from complaintdesk.viewmodels.timeline_item import Item

if TYPE_CHECKING:
    from complaintdesk.domain.case_file import DecisionRow

translate = QCoreApplication.translate


class _Said(NamedTuple):
    """``text`` is ours, with %1 for the words that were noted; ``quotes`` if these stand below it as they are."""

    chip: str
    text: str = ""
    quotes: bool = False
    tone: str = "plain"


def act_item(place: int, row: DecisionRow) -> Item:
    """Return the ``place``-th of the case's decisions."""
    said = (
        _acts().get(row.kind) or _judged(row) or _Said(translate("timeline", "Decision"), "%1", tone="calm")
    )
    return Item(
        key=f"decision {place}",
        at=row.at,
        when=moments.day_and_clock(row.at),
        chip=said.chip,
        tone=said.tone,
        text=said.text.replace("%1", row.words),
        quote=row.words if said.quotes else "",
        note=row.staff,
    )


def _judged(row: DecisionRow) -> _Said | None:
    """Word what is kept in the record by its English name."""
    match row.kind:
        case "case.state_set":
            return _Said(translate("timeline", "State"), words.case_state(CaseState(row.words)))
        case "case.fault_judged":
            return _Said(translate("timeline", "Fault"), words.fault(Fault(row.words)))
        case "case.urgency":
            return _Said(translate("timeline", "Urgency"), words.urgency(Urgency(row.words)))
    return None


def _acts() -> dict[str, _Said]:
    hold, export = translate("timeline", "Legal hold"), translate("timeline", "Export")
    seen = translate("timeline", "Everything up to here was seen")
    placed = translate("timeline", "Placed: nothing may be erased")
    longer = translate("timeline", "Not to be deleted yet")
    moved, person = translate("timeline", "Call moved"), translate("timeline", "Same person")
    return {
        "case.owner": _Said(
            translate("timeline", "Owner"), translate("timeline", "%1 answers for this case")
        ),
        "case.seen": _Said(translate("timeline", "Seen"), seen),
        "case.proposal_refused": _Said(translate("timeline", "Refusal"), quotes=True, tone="amber"),
        "case.comment": _Said(translate("timeline", "Comment"), quotes=True),
        "case.exported": _Said(export, translate("timeline", "Evidence written out: %1")),
        "case.exhibits_worded": _Said(export, translate("timeline", "The list of exhibits was worded")),
        "case.held": _Said(hold, placed, quotes=True, tone="amber"),
        "case.released": _Said(hold, translate("timeline", "Released"), quotes=True, tone="amber"),
        "case.disclosed": _Said(
            translate("timeline", "Disclosure"), translate("timeline", "Handed over: %1")
        ),
        "case.kept_longer": _Said(translate("timeline", "Kept longer"), longer, quotes=True),
        "case.merged": _Said(translate("timeline", "Merged"), translate("timeline", "Part of %1")),
        "case.merge_undone": _Said(
            translate("timeline", "Merged"), translate("timeline", "A case of its own again"), quotes=True
        ),
        "case.call_moved_out": _Said(moved, translate("timeline", "A call went to %1")),
        "case.call_moved_in": _Said(moved, translate("timeline", "A call came from %1")),
        "case.call_given_back": _Said(moved, translate("timeline", "Undone: the call went back to %1")),
        "case.call_came_back": _Said(moved, translate("timeline", "Undone: the call is back from %1")),
        "case.linked": _Said(person, "%1"),
        "case.unlinked": _Said(person, translate("timeline", "Not the same person after all: %1")),
        "case.original_saved": _Said(export, translate("timeline", "Original saved outside: %1")),
    }
