"""Backing up, listing and restoring from the command line."""

from __future__ import annotations

import os
import pty
import shutil
import signal
import subprocess
import sys
from dataclasses import replace

import pytest
import rig

from complaintdesk import app
from complaintdesk.__main__ import main
from complaintdesk.services import settings as desk_settings
from complaintdesk.store import recovery_code

OTHER_CODE = "Z" * 26 + recovery_code._check("Z" * 26)


@pytest.fixture(autouse=True)
def english(monkeypatch):
    monkeypatch.setenv("LC_ALL", "C.UTF-8")


@pytest.fixture
def run(capsys):
    def ran(*argv: object) -> tuple[int, str, str]:
        capsys.readouterr()
        code = main([str(part) for part in argv])
        said = capsys.readouterr()
        return code, said.out, said.err

    return ran


@pytest.fixture(scope="module")
def backed_up(founded, tmp_path_factory):
    """A home of three people and its backup; made once, to copy."""
    folder = tmp_path_factory.mktemp("backed-up")
    home = shutil.copytree(founded[0], folder / "home")
    (folder / "usb").mkdir()
    desk = app.open_desk(home, keyring=founded[1])
    desk.backups.back_up(folder / "usb", desk.settings.signed_in, lambda _: None, lambda: False)
    desk.close()
    return folder


@pytest.fixture
def usb(backed_up, tmp_path):
    return shutil.copytree(backed_up / "usb", tmp_path / "usb")


@pytest.fixture
def snapshot(usb):
    return next(usb.glob("*/snapshots/*"))


@pytest.fixture
def key_file(tmp_path):
    file = tmp_path / "code.txt"
    file.write_text(rig.CODE, encoding="utf-8")
    return file


def test_a_backup_is_made_named_and_listed(run, home, key_file, tmp_path):
    (tmp_path / "usb").mkdir()
    wanted = ("--home", home, "--key-file", key_file, "backup", "--to", tmp_path / "usb")
    assert run(*wanted, f"--as={rig.STAFF}")[0] == 2, "where the record goes is a manager's to say"
    assert not list((tmp_path / "usb").iterdir())
    code, out, err = run(*wanted)
    snapshot = next(tmp_path.glob("usb/ComplaintDesk-*/snapshots/*"))
    assert (code, err) == (0, "")
    assert out.splitlines()[0].startswith(f"Backed up and verified: {snapshot} (up to entry ")
    assert "it is the same disk" in out
    code, out, _ = run("backup", "list", "--to", tmp_path / "usb")
    assert (code, out.count("\n")) == (0, 1)
    assert out.rstrip().endswith(f"0 recordings  1 MB  {snapshot}")


def test_the_folder_of_the_settings_is_taken_without_another(run, home, usb):
    path = home / "settings.json"
    assert run("--home", home, "backup", "list")[2].startswith("No backup folder is chosen")
    chosen = replace(desk_settings.load(path), backup_folder=str(usb))
    desk_settings.save(path, chosen)
    assert run("--home", home, "backup", "list")[0] == 0


def test_an_empty_folder_has_no_backups_and_a_missing_one_is_said_to_be(run, tmp_path):
    assert run("backup", "list", "--to", tmp_path) == (1, f"There is no backup in {tmp_path}.\n", "")
    code, _, err = run("backup", "list", "--to", tmp_path / "gone")
    assert (code, err.count("\n")) == (2, 1)


def test_a_snapshot_that_cannot_be_read_is_listed_as_such(run, usb, snapshot):
    (snapshot / "manifest.json").write_text("{", encoding="utf-8")
    code, out, _ = run("backup", "list", "--to", usb)
    assert (code, out) == (0, f"unreadable (the manifest is damaged)  {snapshot}\n")


def test_a_snapshot_is_verified_where_it_lies(run, snapshot, key_file):
    assert run("verify", snapshot, "--key-file", key_file)[0] == 0
    (snapshot / "settings.json").write_text("{}", encoding="utf-8")
    code, out, _ = run("verify", snapshot, "--key-file", key_file)
    assert (code, out.splitlines()[1]) == (1, "  settings.json: changed")


def test_a_home_comes_back_with_the_code_alone(run, snapshot, key_file, tmp_path):
    new = tmp_path / "new"
    code, out, err = run("restore", snapshot, "--to", new, "--key-file", key_file)
    assert (code, err) == (0, "")
    assert out == f"Restored: {new}\nTo open it: complaintdesk --home {new}\n"
    assert run("verify", new, "--key-file", key_file)[0] == 0


def test_what_cannot_be_restored_is_said_in_one_line(run, snapshot, key_file, tmp_path):
    (tmp_path / "other.txt").write_text(OTHER_CODE, encoding="utf-8")
    attempts = [
        (snapshot, tmp_path / "new", tmp_path / "other.txt"),
        (snapshot, tmp_path, key_file),
        (snapshot.parent, tmp_path / "new", key_file),
        (tmp_path / "gone", tmp_path / "new", key_file),
    ]
    for source, home, key in attempts:
        code, out, err = run("restore", source, "--to", home, "--key-file", key)
        assert (code, out, err.count("\n")) == (2, "", 1)
        assert rig.CODE not in err
    assert not (tmp_path / "new").exists()


def on_a_terminal(argv: list[object], typed: bytes) -> tuple[int, bytes]:
    """Run the command on a terminal of its own, type when it asks; return exit code and what it showed."""
    pid, terminal = pty.fork()
    if pid == 0:
        os.execvpe(sys.executable, [sys.executable, "-m", "complaintdesk", *map(str, argv)], os.environ)
    shown = b""
    while True:
        try:
            part = os.read(terminal, 1000)
        except OSError:  # Linux: the other side was closed
            break
        shown += part
        if typed and b"passphrase: " in shown:
            os.write(terminal, typed)
            typed = b""
    os.close(terminal)
    return os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]), shown


def test_the_code_is_asked_for_and_not_shown(snapshot, tmp_path):
    code, shown = on_a_terminal(["restore", snapshot, "--to", tmp_path / "new"], f"{rig.CODE}\n".encode())
    assert (code, rig.CODE.encode() in shown) == (0, False)
    assert (tmp_path / "new" / "keyslots.json").exists()


def test_ctrl_c_ends_a_backup_without_a_trace(home, key_file, tmp_path):
    """Pressed as soon as the copy has begun to grow."""
    (tmp_path / "usb").mkdir()
    process = subprocess.Popen(
        [
            sys.executable,
            "-m",
            "complaintdesk",
            "--home",
            home,
            "--key-file",
            key_file,
            "backup",
            "--to",
            "usb",
        ],
        cwd=tmp_path,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    rig.wait_until(lambda: any(tmp_path.glob("usb/*/snapshots/*.part")) or process.poll() is not None)
    process.send_signal(signal.SIGINT)
    out, err = process.communicate(timeout=30)
    assert process.returncode in (0, 130)  # it may have been done already
    if process.returncode:
        assert (out, err) == ("", "Cancelled. Nothing was left behind.\n")
        assert not any(tmp_path.glob("usb/*/snapshots/*"))
