"""Homes to measure on."""

from __future__ import annotations

import os
import tempfile
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from complaintdesk import app
from complaintdesk.domain.shop import Rules
from complaintdesk.domain.terms import Role
from complaintdesk.sample.bulk import add_entries
from complaintdesk.services.homes import Founding

if TYPE_CHECKING:
    from collections.abc import Iterator

PEOPLE = [("見本 一郎", Role.OWNER)]


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
