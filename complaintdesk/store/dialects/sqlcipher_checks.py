"""What only SQLCipher can be asked: whether its pages are whole, and whether its guards are those we wrote."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING, Any

import sqlcipher3.dbapi2 as sqlcipher
from sqlalchemy import Connection, text
from sqlalchemy.exc import DatabaseError

from complaintdesk.store.dialects.sqlcipher import APPEND_ONLY, ERASURE, unlock

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

_MOST = 20
"""Broken trees that are named; one damaged page can break many."""

_ENGINES_OWN = "sqlite_"


def freeze(connection: Connection) -> None:
    """Do nothing: a transaction sees one moment from its first look on."""


def page_faults(path: Path, key: bytes) -> list[str]:
    """Name every damaged page of a file, or the trees that do not hold together. Raises DatabaseError."""
    bare: Any = sqlcipher.connect(f"{path.absolute().as_uri()}?mode=rw", uri=True, isolation_level=None)
    try:
        unlock(bare, key)
        with suppress(sqlcipher.DatabaseError):
            # A checkpoint that was killed leaves pages half moved, whole only in the log.
            bare.execute("PRAGMA wal_checkpoint(PASSIVE)").fetchall()
        damaged = _damaged(bare)
        if damaged:
            # Another process may have been moving pages into the file; what is damaged stays so.
            again = _damaged(bare)
            damaged = [fault for fault in damaged if fault in again]
        return damaged or _broken(bare)
    except sqlcipher.DatabaseError as failure:
        raise DatabaseError("checking", None, failure) from failure
    finally:
        bare.close()


def _damaged(bare: Any) -> list[str]:
    return [f"database: {row[0]}" for row in bare.execute("PRAGMA cipher_integrity_check").fetchall()]


def _broken(bare: Any) -> list[str]:
    found = [row[0] for row in bare.execute(f"PRAGMA integrity_check({_MOST})").fetchall()]
    orphans = {row[0] for row in bare.execute("PRAGMA foreign_key_check").fetchall()}
    return [
        *(f"database: {words}" for words in found if words != "ok"),
        *(f"table {table}: rows that belong to nothing" for table in sorted(orphans)),
    ]


def guard_faults(connection: Connection, tables: Sequence[str], indexes: Sequence[str]) -> list[str]:
    """Name triggers that are missing, not as we wrote them, or not ours, and the same of tables and indexes."""
    found: dict[str, dict[str, str]] = {}
    for kind, name, words in connection.execute(text("SELECT type, name, sql FROM sqlite_master")):
        if not name.startswith(_ENGINES_OWN):
            found.setdefault(kind, {})[name] = words or ""
    there = found.get("table", {})
    return [
        *_differences("trigger", found.get("trigger", {}), _triggers()),
        *_differences("table", there, dict.fromkeys(_with_parts(tables, there), "")),
        *_differences("index", found.get("index", {}), dict.fromkeys(indexes, "")),
        *_differences("view", found.get("view", {}), {}),
    ]


def _differences(kind: str, found: dict[str, str], expected: dict[str, str]) -> list[str]:
    missing = [f"{kind} {name}: missing" for name in sorted(expected.keys() - found.keys())]
    unknown = [f"{kind} {name}: not ours" for name in sorted(found.keys() - expected.keys())]
    changed = [
        f"{kind} {name}: changed"
        for name in sorted(expected.keys() & found.keys())
        if expected[name] and found[name] != expected[name]
    ]
    return missing + unknown + changed


def _triggers() -> dict[str, str]:
    """Return the triggers that all migrations together leave, by name."""
    left: dict[str, str] = {}
    for statement in (*APPEND_ONLY, *ERASURE):
        verb, _, name = statement.split()[:3]
        if verb == "DROP":
            left.pop(name)
        else:
            left[name] = statement
    return left


def _with_parts(tables: Sequence[str], found: dict[str, str]) -> list[str]:
    """Add the tables in which FTS5 keeps those of its kind."""
    virtual = [name for name in tables if found.get(name, "").startswith("CREATE VIRTUAL TABLE")]
    return [*tables, *(f"{name}{part}" for name in virtual for part in ("_config", "_data", "_idx"))]
