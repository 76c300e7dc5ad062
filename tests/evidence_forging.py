"""Changing an evidence package and making its lists of hashes fit again: what a forger with time would do."""

from __future__ import annotations

import hashlib
import importlib.util
import json
from typing import TYPE_CHECKING

from evidence_export import PRIVATE

from complaintdesk import paths
from complaintdesk.services.evidence import bag, layout, ledger_lines
from complaintdesk.services.evidence.verify_package import verify_package
from complaintdesk.store import sshsig

if TYPE_CHECKING:
    from pathlib import Path
    from types import ModuleType


def found(package: Path) -> set[tuple[str, str]]:
    return {(problem.file, problem.what) for problem in verify_package(package)}


def reseal(package: Path) -> None:
    """Write lists that fit what lies in the folder, signed by the sample's desk: a forger who has its key."""
    payload = {
        str(file.relative_to(package)): hashlib.sha256(file.read_bytes()).hexdigest()
        for file in package.rglob("data/**/*")
        if file.is_file()
    }
    (package / bag.MANIFEST).write_bytes(bag.render_manifest(payload))
    signers = package / layout.SIGNERS
    who = signers.read_bytes().partition(b" ")[0].decode()
    signers.write_bytes(sshsig.allowed_signers([(who, sshsig.public_of(PRIVATE))], layout.NAMESPACE))
    names = (*bag.TAGS, *layout.TOOLS)
    tags = {name: hashlib.sha256((package / name).read_bytes()).hexdigest() for name in names}
    lists = bag.render_manifest(tags)
    (package / bag.TAG_MANIFEST).write_bytes(lists)
    (package / bag.SIGNATURE).write_bytes(sshsig.sign(PRIVATE, layout.NAMESPACE, lists))


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


def standalone() -> ModuleType:
    """Return the check that lies in every package and needs the standard library only."""
    spec = importlib.util.spec_from_file_location("verify", paths.resource("verify/verify.py"))
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module
