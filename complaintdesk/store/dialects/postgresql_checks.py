"""What only PostgreSQL can be asked: whether the guards of the ledger are there, switched on, and those we wrote."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from sqlalchemy import Connection, text

from complaintdesk.store.dialects.postgresql import APPEND_ONLY, ERASURE

if TYPE_CHECKING:
    from collections.abc import Sequence

_TRIGGERS = text("""
    SELECT tgname, relname, tgenabled, pg_get_triggerdef(pg_trigger.oid) AS words
    FROM pg_trigger JOIN pg_class ON pg_class.oid = tgrelid
    WHERE NOT tgisinternal AND relnamespace = current_schema()::regnamespace
""")
_FUNCTIONS = text("SELECT proname, prosrc FROM pg_proc WHERE pronamespace = current_schema()::regnamespace")
_TABLES = text("SELECT table_name FROM information_schema.tables WHERE table_schema = current_schema()")
_INDEXES = text("SELECT indexname FROM pg_indexes WHERE schemaname = current_schema()")

_MADE = re.compile(r"CREATE TRIGGER (\w+) BEFORE (.+) ON (\w+) FOR EACH (\w+) EXECUTE FUNCTION (\w+)\(\)")
_BODY = re.compile(r"CREATE FUNCTION (\w+)\(\).*\$\$(.*)\$\$", re.DOTALL)


def freeze(connection: Connection) -> None:
    """Let a transaction see one moment for as long as it takes; it must be its first statement."""
    connection.execute(text("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ"))


def guard_faults(connection: Connection, tables: Sequence[str], indexes: Sequence[str]) -> list[str]:
    """Name triggers that are missing, off, not as we wrote them, or not ours; also functions, tables, indexes."""
    triggers, functions = _ours()
    there = {(row.relname, row.tgname): row for row in connection.execute(_TRIGGERS)}
    found = [f"trigger {name} on {table}: missing" for table, name in sorted(triggers.keys() - there.keys())]
    found += [
        f"trigger {name} on {table}: not ours" for table, name in sorted(there.keys() - triggers.keys())
    ]
    for place in sorted(triggers.keys() & there.keys()):
        row = there[place]
        if row.tgenabled != "O":
            found.append(f"trigger {place[1]} on {place[0]}: switched off")
        elif _key(row.words) != triggers[place]:
            found.append(f"trigger {place[1]} on {place[0]}: changed")
    bodies = {row.proname: row.prosrc for row in connection.execute(_FUNCTIONS)}
    found += [
        f"function {name}: changed" for name, body in sorted(functions.items()) if bodies.get(name) != body
    ]
    present = set(connection.scalars(_TABLES))
    expected = set(tables)
    found += [f"table {name}: missing" for name in sorted(expected - present)]
    found += [f"table {name}: not ours" for name in sorted(present - expected)]
    made = set(connection.scalars(_INDEXES))
    return found + [f"index {name}: missing" for name in sorted(set(indexes) - made)]


def _ours() -> tuple[dict[tuple[str, str], tuple[object, ...]], dict[str, str]]:
    """Return the triggers and functions that all migrations together leave."""
    triggers: dict[tuple[str, str], tuple[object, ...]] = {}
    functions: dict[str, str] = {}
    for statement in (*APPEND_ONLY, *ERASURE):
        if made := _MADE.match(statement):
            triggers[made[3], made[1]] = _key(statement)
        elif body := _BODY.match(statement):
            functions[body[1]] = body[2]
        else:
            _, _, name, _, table = statement.split()
            del triggers[table, name]
    return triggers, functions


def _key(words: str) -> tuple[object, ...]:
    """Return what a trigger does whatever the order of its verbs; empty for one of another form."""
    made = _MADE.match(words.replace("public.", ""))
    return (frozenset(made[2].split(" OR ")), made[3], made[4], made[5]) if made else ()
