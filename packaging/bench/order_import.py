"""Imports order files into a home one after another until it is stopped: the load of another process."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

from complaintdesk import app

if TYPE_CHECKING:
    from complaintdesk.services.ports import ImportProgress


def main(home: Path, file: Path) -> None:
    """Import the file; say when the first orders are in, and when it is through."""
    desk = app.open_desk(home)
    told: list[str] = []

    def progress(now: ImportProgress) -> None:
        if now.orders and not told:
            told.append("importing")
            print("importing", flush=True)

    try:
        result = desk.imports.import_file(file, progress=progress)
        print(result.ended, result.added, flush=True)
    finally:
        desk.close()


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
