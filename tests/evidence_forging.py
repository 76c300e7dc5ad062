"""Changing an evidence package and making its lists of hashes fit again: what a forger with time would do."""

from __future__ import annotations

import hashlib
import json
from typing import TYPE_CHECKING

from complaintdesk.services.evidence import bag, ledger_lines
from complaintdesk.services.evidence.verify_package import verify_package

if TYPE_CHECKING:
    from pathlib import Path


def found(package: Path) -> set[tuple[str, str]]:
    return {(problem.file, problem.what) for problem in verify_package(package)}


def reseal(package: Path) -> None:
    """Write lists that fit what lies in the folder: what a forger with a text editor and time would do."""
    payload = {
        str(file.relative_to(package)): hashlib.sha256(file.read_bytes()).hexdigest()
        for file in package.rglob("data/**/*")
        if file.is_file()
    }
    (package / bag.MANIFEST).write_bytes(bag.render_manifest(payload))
    tags = {name: hashlib.sha256((package / name).read_bytes()).hexdigest() for name in bag.TAGS}
    (package / bag.TAG_MANIFEST).write_bytes(bag.render_manifest(tags))


def change_json(package: Path, change) -> None:
    file = package / "data/case.json"
    data = json.loads(file.read_bytes())
    change(data)
    file.write_bytes(json.dumps(data, ensure_ascii=False, sort_keys=True, separators=(",", ":")).encode())
    reseal(package)


def ledger_rows(package: Path):
    with (package / "data/ledger.jsonl").open("rb") as lines:
        return list(ledger_lines.decode(lines))


def write_ledger(package: Path, rows) -> None:
    (package / "data/ledger.jsonl").write_bytes(b"".join(ledger_lines.encode(row) for row in rows))
    reseal(package)
