"""Who answers today, in the screen's words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from complaintdesk.domain import roster
from complaintdesk.viewmodels import moments

if TYPE_CHECKING:
    from complaintdesk.viewmodels.session import Session

translate = QCoreApplication.translate


def today(session: Session) -> str:
    """Return who answers today, empty where the shop keeps no roster."""
    shop = session.shop
    if shop.roster is None:
        return ""
    ids = roster.on_duty(shop.roster, moments.local(session.now()).date())
    names = [person.name for person in shop.staff if person.staff_id in ids]
    if not names:
        return translate("duty", "Nobody is on duty today.")
    return translate("duty", "On duty today: %1").replace("%1", translate("duty", ", ").join(names))
