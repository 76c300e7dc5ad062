"""The pictures of a decision: what comes next in the case, the proposal before the owner, how a case ended."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from complaintdesk.domain.decision import standing
from complaintdesk.gui.dialogs.decision_dialog import DecisionDialog
from complaintdesk.gui.dialogs.ending_dialog import EndingDialog

if TYPE_CHECKING:
    from collections.abc import Callable

    from person import Person

    from complaintdesk.services.desk import Desk

_CTRL = Qt.KeyboardModifier.ControlModifier


def take(person: Person, picture: Callable[..., None]) -> None:
    """Open the case whose proposal waits, look at both dialogs, and change nothing."""
    found: list[str] = []
    person.desk.session.ask(_waiting, found.append)
    person.settle()
    person.desk.open_case(found[0])
    person.settle()
    picture("case-decide")
    person.press(Qt.Key.Key_D, _CTRL)
    dialog = person.dialog(DecisionDialog)
    person.settle()
    picture("decision", dialog)
    dialog.close()
    person.settle()
    person.press(Qt.Key.Key_E, _CTRL)
    dialog = person.dialog(EndingDialog)
    picture("ending", dialog)
    dialog.close()
    person.settle()


def _waiting(desk: Desk) -> str:
    """Return the newest case with something to decide."""
    files = (desk.cases.file(row.case_id) for row in desk.cases.list())
    return next(file.case_id for file in files if standing(file.settled).waiting is not None)
