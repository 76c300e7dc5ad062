"""Handing a package over as a ZIP, locked, or as a court takes it; other programs are the judges."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import zipfile

import evidence_export as export
import evidence_sample as sample
import pikepdf
import pytest
from judges import program

from complaintdesk.domain.errors import Cancelled, PackageExists
from complaintdesk.domain.evidence_plan import Numbering, Plan
from complaintdesk.services.evidence import catalogue, packing
from complaintdesk.services.evidence.verify_package import fingerprint, verify_package


def never() -> bool:
    return False


@pytest.fixture
def package(sample_package, tmp_path):
    """A copy whose folder may be written into."""
    return shutil.copytree(sample_package, tmp_path / sample_package.name)


def seven(*arguments: object) -> subprocess.CompletedProcess[bytes]:
    return subprocess.run([program("7zz", "7z"), *arguments], capture_output=True, check=False)


def test_a_zip_opens_everywhere_and_what_comes_out_is_sound(package, tmp_path):
    archive = packing.zipped(package, "", never)
    assert seven("t", archive).returncode == 0
    with zipfile.ZipFile(archive) as opened:
        opened.extractall(tmp_path / "out")
    assert verify_package(tmp_path / "out" / package.name) == []
    assert sorted(os.listdir(tmp_path)) == sorted([package.name, archive.name, "out"])


def test_a_locked_zip_opens_by_its_passphrase_only(package, tmp_path):
    passphrase = packing.new_passphrase()
    archive = packing.zipped(package, passphrase, never)
    assert seven("t", f"-p{passphrase}", archive).returncode == 0
    assert seven("t", "-pwrong", archive).returncode != 0
    assert b"AES-256" in seven("l", "-slt", f"-p{passphrase}", archive).stdout
    seven("x", f"-p{passphrase}", f"-o{tmp_path / 'out'}", archive)
    assert verify_package(tmp_path / "out" / package.name) == []


def test_a_stopped_zip_leaves_nothing_and_an_earlier_one_stays(package, tmp_path):
    with pytest.raises(Cancelled):
        packing.zipped(package, "", lambda: True)
    assert os.listdir(tmp_path) == [package.name]
    (tmp_path / f"{package.name}.zip").write_bytes(b"earlier")
    with pytest.raises(PackageExists):
        packing.zipped(package, "", never)
    assert (tmp_path / f"{package.name}.zip").read_bytes() == b"earlier"


def test_a_court_gets_a4_pdf_and_mp3_with_short_names_and_no_password(package):
    files = catalogue.for_court(sample.sample_case(), Plan())
    folder = packing.court_folder(package, files, never).path
    names = sorted(file.name for file in folder.iterdir())
    assert "証拠説明書.pdf" in names
    assert "甲第2号証の1_録音データ.mp3" in names
    for file in folder.iterdir():
        assert len(file.name) <= 50
        assert file.suffix in (".pdf", ".mp3")
        if file.suffix == ".pdf":
            with pikepdf.open(file) as pdf:
                sizes = {tuple(round(float(edge)) for edge in page.mediabox[2:]) for page in pdf.pages}
            assert sizes <= {(595, 842), (842, 595)}


def test_numbers_are_of_the_side_that_was_chosen(tmp_path):
    plan = Plan(numbering=Numbering.NEUTRAL, first=3)
    package = export.export(tmp_path, export.sample_order(plan=plan))
    assert verify_package(package) == []
    names = [item.number for item in catalogue.catalogue(sample.sample_case(), plan, 0, "")]
    assert names[:3] == ["資料3", "資料4-1", "資料4-2"]
    assert (package / "data/exhibits/資料4-2_反訳書.pdf").exists()
    assert fingerprint(package).startswith("SHA256:")


@pytest.mark.parametrize("command", [["sh", "verify.sh"], [sys.executable, "-I", "verify.py"]])
def test_where_nobody_can_check_the_signature_nothing_is_called_sound(package, tmp_path, command):
    tools = tmp_path / "tools"
    tools.mkdir()
    for name in ["sh", "dirname", "sha256sum", "grep", "cut", "find", "sed", "sort", "uniq", "head"]:
        (tools / name).symlink_to(program(name))
    env = {"PATH": str(tools), "PYTHONUTF8": "1"}
    told = subprocess.run(command, cwd=package, env=env, stdout=subprocess.PIPE, check=False)
    said = told.stdout.decode()
    assert (told.returncode, "署名は確かめていません" in said) == (2, True), said
    assert fingerprint(package) not in said
    assert "一覧ごと作り直されていても" in said


@pytest.mark.parametrize("command", [["sh", "verify.sh"], [sys.executable, "-I", "verify.py"]])
def test_what_lies_in_the_package_checks_it_and_tells_the_fingerprint(package, command):
    program("ssh-keygen")

    def run() -> tuple[int, str]:
        told = subprocess.run(
            command, cwd=package, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, check=False
        )
        return told.returncode, told.stdout.decode()

    code, said = run()
    assert (code, fingerprint(package) in said) == (0, True), said
    assert "すべてのファイルは、一覧のとおりです。" in said
    table = package / "data/notes.csv"
    before = table.read_bytes()
    table.write_bytes(before + b"x")
    (package / "data/足した ファイル.txt").write_bytes(b"x")
    code, said = run()
    assert code == 1
    assert "data/notes.csv" in said
    assert "足した ファイル.txt" in said
    table.write_bytes(before)
    (package / "data/足した ファイル.txt").unlink()
    shutil.move(table, package.parent / "outside.csv")
    table.symlink_to(package.parent / "outside.csv")
    code, said = run()
    assert (code, "普通のファイルでは" in said) == (1, True), said
    table.unlink()
    shutil.move(package.parent / "outside.csv", table)
    signature = package / "tagmanifest-sha256.txt.sig"
    lines = signature.read_text().splitlines(keepends=True)
    signature.write_text("".join([*lines[:-2], lines[-2].swapcase(), lines[-1]]))
    code, said = run()
    assert (code, "署名が合いません" in said) == (1, True), said
