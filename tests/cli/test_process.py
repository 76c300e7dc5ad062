"""The command as its own process: quick help, Ctrl+C, a terminal and none, the system's language."""

from __future__ import annotations

import os
import pty
import re
import shutil
import signal
import subprocess
import sys

import pytest

from complaintdesk.store import keyslots
from complaintdesk.store.database import SqlCipherFile
from complaintdesk.store.dialects import sqlcipher

COMMAND = [sys.executable, "-m", "complaintdesk"]
ENV = {**os.environ, "LC_ALL": "C.UTF-8"}


@pytest.fixture
def sample(built_sample, tmp_path):
    return shutil.copytree(built_sample, tmp_path / "sample")


def said(*argv: object, **env: str) -> subprocess.CompletedProcess[str]:
    command = [*COMMAND, *map(str, argv)]
    return subprocess.run(
        command, env={**ENV, **env}, capture_output=True, text=True, timeout=60, check=False
    )


HEAVY = ["PySide6", "sqlalchemy", "sqlcipher3", "phonenumbers", "numpy", "keyring", "msgspec", "cryptography"]
LOADED = "import sys\nfrom complaintdesk.__main__ import main\ncode = main(sys.argv[1:])\nprint(code, *sys.modules)"


@pytest.mark.parametrize("argv", [["--help"], ["export", "--help"], ["--version"], ["nonsense"]])
def test_help_and_refusals_load_nothing_heavy(argv):
    done = subprocess.run(
        [sys.executable, "-c", LOADED, *argv], env=ENV, capture_output=True, text=True, check=True
    )
    modules = done.stdout.split("\n")[-2].split()
    assert "complaintdesk.cli.arguments" in modules
    assert [name for name in modules if name.split(".")[0] in HEAVY] == []


def test_the_language_follows_the_system_and_the_option():
    assert "見本のお店を作る" in said("--help", LC_ALL="ja_JP.UTF-8").stdout
    assert "build a sample shop" in said("--help").stdout
    assert "見本のお店を作る" in said("--lang", "ja", "--help").stdout
    assert "引数が正しくありません" in said("--lang=ja", "nonsense").stderr


def test_a_name_that_the_terminal_cannot_show_is_shown_as_a_placeholder(sample, tmp_path):
    argv = ["--home", str(sample), "export", "C-1", "--out", str(tmp_path), "--as", "𠮷", "--lang", "ja"]
    env = {**ENV, "PYTHONIOENCODING": "cp932"}
    done = subprocess.run([*COMMAND, *argv], env=env, capture_output=True, timeout=60, check=False)
    assert done.returncode == 2
    assert done.stderr.decode("cp932").startswith("「\\U00020bb7」という担当者はいません")


def test_the_window_needs_a_screen():
    env = {name: value for name, value in ENV.items() if name not in SCREENS}
    done = subprocess.run(COMMAND, env=env, capture_output=True, text=True, timeout=60, check=False)
    assert (done.returncode, done.stdout, done.stderr.count("\n")) == (2, "", 1)


SCREENS = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")


def on_a_terminal(argv: list[object], until: bytes = b"") -> tuple[subprocess.Popen[bytes], bytes]:
    """Run a command whose standard error is a terminal; return when ``until`` was shown, or at its end."""
    ours, theirs = pty.openpty()
    process = subprocess.Popen(
        [*COMMAND, *map(str, argv)], env=ENV, stdout=subprocess.DEVNULL, stderr=theirs, start_new_session=True
    )
    os.close(theirs)
    seen = b""
    while not until or until not in seen:
        try:
            part = os.read(ours, 1000)
        except OSError:  # Linux: the other side was closed
            break
        if not part:
            break
        seen += part
    process.terminal = ours
    return process, seen


def rest_of(process: subprocess.Popen[bytes]) -> bytes:
    """Read what is still shown, and wait for the end."""
    seen = b""
    try:
        while part := os.read(process.terminal, 1000):
            seen += part
    except OSError:
        pass
    os.close(process.terminal)
    process.wait(30)
    return seen


def test_a_home_changed_behind_its_back_is_refused_and_the_entry_named(sample):
    slots = keyslots.load(sample)
    place = SqlCipherFile(sample / slots.database, keyslots.derive(keyslots.open_sample(slots), "database"))
    connection = sqlcipher.connect(place.path, place.key)
    guard = "SELECT sql FROM sqlite_master WHERE name = 'payload_refuses_update'"
    (words,) = connection.execute(guard).fetchone()
    connection.execute("DROP TRIGGER payload_refuses_update")
    connection.execute("UPDATE payload SET body = CAST(body || ' ' AS BLOB) WHERE seq = 100")
    connection.execute(words)
    connection.close()
    for said_twice in (said("verify", sample), said("verify", sample)):
        assert said_twice.returncode == 1
        assert said_twice.stdout.splitlines()[0] == "Faults found: 1."
        assert re.fullmatch(r"  entry 100 of desk \w+: content changed", said_twice.stdout.splitlines()[1])
    assert "Found earlier and kept in the record" in said_twice.stdout


def test_progress_is_shown_on_a_terminal_and_cleared(sample, tmp_path):
    process, seen = on_a_terminal(["--home", sample, "export", "C-39", "--out", tmp_path / "out"])
    rest_of(process)
    assert process.returncode == 0
    assert b"100 %" in seen
    assert seen.endswith(b"\r     \r")


def test_ctrl_c_cancels_an_export_and_leaves_nothing(sample, tmp_path):
    process, _ = on_a_terminal(["--home", sample, "export", "C-40", "--out", tmp_path / "out"], until=b" %")
    os.killpg(process.pid, signal.SIGINT)  # as a terminal does: the typesetter gets it too
    seen = rest_of(process)
    assert process.returncode == 130
    assert b"Cancelled. Nothing was left behind." in seen
    assert list((tmp_path / "out").iterdir()) == []
    assert said("verify", sample).returncode == 0


def test_ctrl_c_stops_a_build_and_leaves_nothing(tmp_path):
    process, _ = on_a_terminal(["sample", tmp_path / "shop"], until=b" %")
    os.killpg(process.pid, signal.SIGINT)
    seen = rest_of(process)
    assert process.returncode == 130
    assert b"Cancelled. Nothing was left behind." in seen
    assert b"Traceback" not in seen
    assert list(tmp_path.iterdir()) == []
