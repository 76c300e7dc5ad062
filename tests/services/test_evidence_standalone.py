"""The check with the standard library alone: it finds forgeries whose lists fit, as ours does."""

from __future__ import annotations

import shutil
from dataclasses import replace

import pytest
from evidence_forging import ledger_rows, reseal, standalone, write_ledger

from complaintdesk.domain import ledger
from complaintdesk.services.evidence import bag, layout, seals
from complaintdesk.services.evidence.verify_package import verify_package


@pytest.fixture
def package(sample_package, tmp_path):
    """A copy to tamper with."""
    return shutil.copytree(sample_package, tmp_path / "package")


def contents_gone(package):
    write_ledger(
        package,
        [
            replace(row, salt=None, body=None) if row.entry.kind == "call.note_written" else row
            for row in ledger_rows(package)
        ],
    )


def tail_cut(package):
    write_ledger(package, ledger_rows(package)[:-1])


def no_ledger(package):
    (package / layout.LEDGER).unlink()
    reseal(package)


def no_case(package):
    (package / layout.CASE).unlink()
    reseal(package)


def empty_ledger(package):
    write_ledger(package, [])


def another_head(package):
    info = bag.parse_info((package / bag.INFO).read_bytes())
    (package / bag.INFO).write_bytes(bag.render_info(list({**info, layout.HEAD: "0" * 64}.items())))
    reseal(package)


def no_checkpoints(package):
    shutil.rmtree(package / seals.FOLDER)
    reseal(package)


def chain_rewritten(package):
    """Other words, with commitments and a chain made anew beside the checkpoint of the old one."""
    key, *rows = ledger_rows(package)
    written, prev = [key], rows[0].entry.prev
    for row in rows:
        body, entry = row.body, row.entry._replace(prev=prev)
        if body is not None:
            body = body.replace("りんご".encode(), "みかん".encode())
            entry = entry._replace(commitment=ledger.commit(row.salt, body))
        entry = entry._replace(hash=ledger.recompute(entry))
        written.append(replace(row, entry=entry, body=body))
        prev = entry.hash
    write_ledger(package, written)


def no_key(package):
    write_ledger(package, ledger_rows(package)[1:])


def deep_case(package):
    (package / layout.CASE).write_bytes(b"[" * 200_000)
    reseal(package)


FORGERIES = (
    *(contents_gone, tail_cut, no_ledger, no_case, empty_ledger, another_head),
    *(no_checkpoints, chain_rewritten, no_key, deep_case),
)


def test_it_accepts_what_nobody_touched(package):
    ours = standalone()
    assert ours.check_files(str(package)) + ours.check_ledgers(str(package)) == []
    assert ours.signature(str(package))[1] in (True, None)


@pytest.mark.parametrize("forge", FORGERIES)
def test_it_finds_what_ours_finds(package, forge):
    ours = standalone()
    forge(package)
    assert verify_package(package) != []
    assert ours.check_files(str(package)) or ours.check_ledgers(str(package))


def test_a_checkpoint_that_somebody_else_signed_is_not_its_desk_s(package):
    ours = standalone()
    (checkpoint,) = (package / seals.FOLDER).glob("*.sig")
    checkpoint.write_bytes((package / bag.SIGNATURE).read_bytes())
    reseal(package)
    assert ours.check_files(str(package)) == []
    assert ours.check_ledgers(str(package))
    assert ours.signature(str(package))[1] in (False, None)
