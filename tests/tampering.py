"""A desk with something in its record, and hands that change the record behind the program's back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import text

from complaintdesk.domain.terms import NoteKind
from complaintdesk.store.database import SqlCipherFile
from complaintdesk.store.dialects import sqlcipher

if TYPE_CHECKING:
    import rig

    from complaintdesk.services.desk import Desk


def filled(desk: Desk, clock: rig.SteeredClock, staff: str) -> Desk:
    """Take a call of five lines with a recording; 14 entries."""
    desk.calls.begin("c1", clock.now(), staff)
    desk.calls.note_caller("c1", "090-0123-4567", "見本 花子", "", staff)
    for n in range(5):
        desk.calls.write("c1", f"l{n}", NoteKind.FACT, f"{n}個潰れていた", clock.now(), staff)
    reports: list = []
    desk.recordings.start("c1", "r1", staff="", caller="", heard=reports.append)
    desk.recordings.recorder.stop()
    for report in reports:
        desk.recordings.note("c1", "r1", report, staff)
    return desk


def tamper(place, database, *statements: str) -> None:
    """Change a store with every guard taken away, as someone with the key or the server's password can."""
    if isinstance(place, SqlCipherFile):
        _without_guards(place, *statements)
        return
    with database.writing() as tx:
        tx.execute(text("SET LOCAL session_replication_role = replica"))
        for statement in statements:
            tx.execute(text(statement))


def _without_guards(place: SqlCipherFile, *statements: str) -> None:
    """Take the triggers away and put them back as they were."""
    connection = sqlcipher.connect(place.path, place.key)
    triggers = connection.execute("SELECT name, sql FROM sqlite_master WHERE type = 'trigger'").fetchall()
    for name, _ in triggers:
        connection.execute(f"DROP TRIGGER {name}")
    for statement in statements:
        connection.execute(statement)
    for _, words in triggers:
        connection.execute(words)
    connection.close()
