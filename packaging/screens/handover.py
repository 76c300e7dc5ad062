"""The pictures of what goes: what has served its time, the report to the boss, the page for the police, the log."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt

from complaintdesk.domain.disclosure import Disclosed, Handed, Recipient
from complaintdesk.gui.dialogs.handover_dialog import HandoverDialog
from complaintdesk.gui.dialogs.report_dialog import ReportDialog

if TYPE_CHECKING:
    from collections.abc import Callable

    from person import Person

_TOLD = Disclosed(
    recipient=Recipient.POLICE,
    handed=Handed.OTHER,
    to_whom="見本警察署 生活安全課",
    ground="個人情報保護法27条1項4号",
    words="通話の日時と発言を口頭で説明",
)


def take(person: Person, picture: Callable[..., None]) -> None:
    """Show the report and the page of the open case, shorten the periods, note what was told."""
    window: Any = person.window
    page = window.show_page("cases")
    person.settle()
    page.ui.timeline.setFocus()
    person.press(Qt.Key.Key_T, Qt.KeyboardModifier.ControlModifier)
    report: Any = person.dialog(ReportDialog)
    person.type(
        "代わりの品と返金の両方には応じられません。どちらかを選んでいただいてよいですか。",
        report.ui.wanted_edit,
    )
    person.settle()
    picture("report", report)
    report.reject()
    person.settle()
    page.handover.hand_over()
    handing: Any = person.dialog(HandoverDialog)
    person.type("見本警察署 生活安全課", handing.ui.name_edit)
    person.settle()
    picture("hand-to-police", handing)
    handing.reject()
    person.settle()
    session = person.desk.session
    cases: list[str] = []
    session.ask(lambda desk: [row.case_id for row in desk.cases.list()], cases.extend)
    person.settle()
    session.act(lambda desk, by: desk.handover.note(cases[0], _TOLD, by))
    rules = replace(session.shop.rules, keep_recordings_days=1, keep_calls_days=1)
    session.act(lambda desk, by: desk.shops.change_rules(rules, by))
    person.settle()
    settings = window.show_page("settings")
    for name in ("retention", "disclosures"):
        settings.go_to(name)
        person.settle()
        picture(name)
