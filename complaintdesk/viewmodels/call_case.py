"""The case that what arrives during a call goes to."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    from complaintdesk.services.desk import Desk
    from complaintdesk.viewmodels.session import Session


def find(session: Session, call_id: str, done: Callable[[str, str], None]) -> None:
    """Call ``done`` with id and label (C-0001) of a call's case; a call without one gets its own."""

    def case_of(desk: Desk) -> tuple[str, str]:
        file = desk.cases.file(desk.calls.call(call_id).case_id)
        return file.case_id, file.label

    session.act(
        lambda desk, by: desk.calls.ensure_case(call_id, by)[1],
        lambda: session.ask(case_of, lambda found: done(*found)),
    )
