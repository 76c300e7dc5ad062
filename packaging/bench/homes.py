"""Homes to measure on."""

from __future__ import annotations

import os
import shutil
import sys
import tempfile
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING
from zlib import crc32

from complaintdesk import app
from complaintdesk.domain.shop import Rules
from complaintdesk.domain.terms import Role
from complaintdesk.sample.bulk import add_entries
from complaintdesk.services.homes import Founding
from complaintdesk.store import tables
from complaintdesk.store.database import SCHEMA

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from complaintdesk.services.homes import OpenHome

PEOPLE = [("見本 一郎", Role.OWNER)]
ENTRIES_PER_LINE = 21 / 15  # of sample/bulk.py


@contextmanager
def real_home(entries: int) -> Iterator[Path]:
    """Found a home whose key lies in a real, unlocked Secret Service, with so many entries in its ledger."""
    from services_rig import secret_service

    with tempfile.TemporaryDirectory(prefix="cd-bench-") as folder, secret_service(Path(folder)) as keyring:
        before = dict(os.environ)
        os.environ.update(keyring)
        try:
            homes, home = app.homes(), Path(folder) / "desk"
            founding = Founding(shop="見本の店", people=PEOPLE, rules=Rules(), code=homes.new_code())
            if not homes.found(home, founding):
                raise RuntimeError("the keyring did not take the key")
            opened = homes.open(home)
            add_entries(opened, entries)
            opened.database.close()
            yield home
        finally:
            os.environ.clear()
            os.environ.update(before)


def found_sample(home: Path) -> Path:
    """Found an empty home that opens without a secret."""
    app.homes().found(home, Founding(shop="見本の店", people=PEOPLE, rules=Rules(), code="", sample=True))
    return home


def filled_sample(lines: int) -> Path:
    """Return a home with so many lines of calls that opens without a secret."""

    def fill(home: OpenHome) -> None:
        add_entries(home, round(lines * ENTRIES_PER_LINE))

    return kept_sample(f"{lines}-lines", fill)


def kept_sample(name: str, fill: Callable[[OpenHome], None]) -> Path:
    """Return a home that ``fill`` filled, and that opens without a secret.

    Building a large one takes minutes, so it stays in the temporary folder for the next run with the same tables.
    """
    tables_now = crc32(
        repr([(table.name, table.columns.keys()) for table in tables.metadata.sorted_tables]).encode()
    )
    folder = Path(tempfile.gettempdir()) / f"cd-bench-{SCHEMA}-{tables_now:08x}-{name}"
    filled = folder / "filled"
    if not filled.exists():
        shutil.rmtree(folder, ignore_errors=True)  # of a run that was cut off
        folder.mkdir(mode=0o700)
        print(f"filling a home, once for all runs, in {folder} ...", file=sys.stderr, flush=True)
        home = app.homes().open(found_sample(folder / "home"))
        try:
            fill(home)
        finally:
            home.database.close()
        filled.touch()
    return folder / "home"
