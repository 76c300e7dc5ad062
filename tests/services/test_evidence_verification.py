"""Checking an evidence package: one changed byte anywhere is found, and so are files that no longer agree."""

from __future__ import annotations

import hashlib
import os
import random
import shutil
import subprocess
import sys
from pathlib import Path

import bagit
import pytest
from evidence_forging import standalone

from complaintdesk.domain.errors import Cancelled
from complaintdesk.services.evidence import bag
from complaintdesk.services.evidence.problem import Problem
from complaintdesk.services.evidence.verify_package import verify_package


@pytest.fixture
def package(sample_package, tmp_path):
    """A copy to tamper with."""
    return shutil.copytree(sample_package, tmp_path / "package")


def found(package: Path) -> set[tuple[str, str]]:
    return {(problem.file, problem.what) for problem in verify_package(package)}


# --- every byte -----------------------------------------------------------------------------------------------------


def flipped(file: Path, place: int, bit: int) -> bytes:
    """Flip one bit in a file and return what it held before."""
    before = file.read_bytes()
    after = bytearray(before)
    after[place] ^= 1 << bit
    file.write_bytes(after)
    return before


@pytest.mark.parametrize("flips", [100, pytest.param(1000, marks=pytest.mark.loss)])
def test_flipped_bits_are_all_found_and_named(package, caplog, flips):
    rng, ours = random.Random(20261121), standalone()
    files = [file for file in package.rglob("*") if file.is_file()]
    for count in range(flips):
        file = rng.choice(files)
        name = str(file.relative_to(package))
        before = flipped(file, rng.randrange(file.stat().st_size), rng.randrange(8))
        problems = verify_package(package)
        assert problems, name
        # The list of lists is listed nowhere: its signature no longer fits, if it can be read at all.
        named = {problem.file for problem in problems}
        assert name in named or (name == bag.TAG_MANIFEST and bag.SIGNATURE in named), name
        alone = {found for found, _ in ours.check_files(str(package))}
        assert name in (bag.TAG_MANIFEST, bag.SIGNATURE) or name in alone, name
        if count < 20 and name not in (bag.TAG_MANIFEST, bag.SIGNATURE):
            with pytest.raises((bagit.BagError, UnicodeDecodeError)):
                bagit.Bag(str(package)).validate()
        file.write_bytes(before)
    caplog.clear()  # the reference tool logs what it finds
    assert verify_package(package) == []


@pytest.mark.parametrize("name", [bag.DECLARATION, bag.TAG_MANIFEST, bag.INFO, bag.MANIFEST])
def test_a_flip_anywhere_in_a_tag_file_is_found(package, name):
    rng = random.Random(name)
    size = (package / name).stat().st_size
    for place in range(0, size, 1 + size // 200):
        before = flipped(package / name, place, rng.randrange(8))
        assert verify_package(package), place
        (package / name).write_bytes(before)


@pytest.mark.parametrize(
    "name", ["data/report.pdf", "data/case.json", bag.MANIFEST, bag.TAG_MANIFEST, bag.INFO]
)
def test_a_cut_or_lengthened_file_is_found(package, name):
    data = (package / name).read_bytes()
    for changed in (data[:-1], data + b"\n", data + b"\0", b"", data + data):
        (package / name).write_bytes(changed)
        assert verify_package(package)


# --- what lies in the folder ----------------------------------------------------------------------------------------


def test_a_missing_file_is_named(package):
    (package / "data/recordings/01_rec00001.mp3").unlink()
    assert found(package) == {("data/recordings/01_rec00001.mp3", "missing")}


@pytest.mark.parametrize("name", [*bag.TAGS, bag.TAG_MANIFEST])
def test_a_missing_tag_file_is_named(package, name):
    (package / name).unlink()
    assert (name, "missing") in found(package)


@pytest.mark.parametrize(
    "name", ["data/more.txt", "data/recordings/04.flac", "fetch.txt", "manifest-md5.txt", ".hidden"]
)
def test_a_file_that_no_list_names_is_found(package, name):
    (package / name).write_text("")
    assert found(package) == {(name, "unlisted")}


def test_an_added_folder_is_found(package):
    (package / "data" / "empty").mkdir()
    assert found(package) == {("data/empty", "unlisted")}


@pytest.mark.skipif(os.name == "nt", reason="links need rights on Windows")
def test_a_link_in_place_of_a_file_is_found_and_not_followed(package, tmp_path):
    outside = tmp_path / "outside.pdf"
    shutil.move(package / "data/report.pdf", outside)
    (package / "data/report.pdf").symlink_to(outside)
    assert ("data/report.pdf", "not a plain file") in found(package)


@pytest.mark.skipif(os.name == "nt", reason="links need rights on Windows")
def test_a_link_in_place_of_a_folder_is_found_and_not_followed(package, tmp_path):
    shutil.move(package / "data/recordings", tmp_path / "elsewhere")
    (package / "data/recordings").symlink_to(tmp_path / "elsewhere")
    assert ("data/recordings", "not a plain file") in found(package)


def test_a_file_that_cannot_be_read_is_named(package):
    (package / "data/notes.csv").unlink()
    (package / "data/notes.csv").mkdir()
    assert ("data/notes.csv", "missing") in found(package)


@pytest.mark.parametrize("name", ["nothing", "file"])
def test_what_is_no_folder_is_no_package(tmp_path, name):
    (tmp_path / "file").write_text("")
    assert verify_package(tmp_path / name) == [Problem("", "not a package", "no folder")]


def test_an_empty_folder_does_not_pass(tmp_path):
    assert {what for _, what in found(tmp_path)} == {"missing"}


@pytest.mark.parametrize(
    "line",
    [
        "{hash}  ../outside.txt\n",
        "{hash}  data/../../outside.txt\n",
        "{hash}  /etc/passwd\n",
        "{hash}  data\\outside.txt\n",
        "{hash}  data//x\n",
        "{hash}  data/%0Ax\n",
        "{hash}  data/か\u3099.txt\n",
        "{hash} data/x\n",
        "{HASH}  data/x\n",
        "{hash}  \n",
        "\n",
        "{hash}  data/x",
    ],
)
def test_a_list_with_a_strange_line_is_malformed_and_nothing_outside_is_read(package, line):
    digest = hashlib.sha256(b"").hexdigest()
    (package.parent / "outside.txt").write_text("")
    text = (package / bag.MANIFEST).read_text() + line.format(hash=digest, HASH=digest.upper())
    (package / bag.MANIFEST).write_text(text)
    assert (bag.MANIFEST, "malformed") in found(package)


def test_lists_that_name_each_other_s_files_are_malformed(package):
    tags = bag.parse_manifest((package / bag.TAG_MANIFEST).read_bytes())
    payload = bag.parse_manifest((package / bag.MANIFEST).read_bytes())
    moved = payload.pop("data/notes.csv")
    (package / bag.MANIFEST).write_bytes(bag.render_manifest(payload))
    (package / bag.TAG_MANIFEST).write_bytes(bag.render_manifest({**tags, "data/notes.csv": moved}))
    assert {(bag.MANIFEST, "malformed"), (bag.TAG_MANIFEST, "malformed")} <= found(package)


def test_the_check_printed_in_the_docs_finds_the_same_head(package):
    """Anyone can check the chain with nothing but Python: docs/evidence-package.md says how."""
    docs = Path(__file__).resolve().parents[2] / "docs" / "evidence-package.md"
    program = docs.read_text(encoding="utf-8").partition("```python\n")[2].partition("```")[0]
    ledger = package / "data/ledger.jsonl"

    def run() -> subprocess.CompletedProcess[str]:
        return subprocess.run([sys.executable, "-I", "-c", program, ledger], capture_output=True, text=True)

    info = bag.parse_info((package / bag.INFO).read_bytes())
    assert run().stdout == f"head {info['Ledger-Head']}\n"
    ledger.write_bytes(ledger.read_bytes().replace(b'"actor_id":"staff01"', b'"actor_id":"staff02"', 1))
    assert "AssertionError" in run().stderr


def test_checking_can_be_stopped(package):
    with pytest.raises(Cancelled):
        verify_package(package, cancelled=lambda: True)


def test_progress_ends_at_one(package):
    told: list[float] = []
    verify_package(package, lambda done, _step: told.append(done))
    assert told == sorted(told)
    assert told[-1] == 1.0
