"""``complaintdesk key``: what the owner does with the keys, without any secret in the arguments."""

from __future__ import annotations

import io
import os
import pty
import re
import subprocess
import sys

import keyring as system_keyring
import pytest
import rig
from key_rig import with_cheap_code
from keyring.backends import fail

from complaintdesk.__main__ import main
from complaintdesk.domain.errors import InvalidInput, WrongKey
from complaintdesk.services import settings as desk_settings
from complaintdesk.store import keyslots

PASSPHRASE = "りんご箱の合言葉です"


@pytest.fixture(autouse=True)
def english_without_a_keyring(monkeypatch):
    for name in ("LC_ALL", "LC_MESSAGES", "LANG"):
        monkeypatch.delenv(name, raising=False)
    before = system_keyring.get_keyring()
    system_keyring.set_keyring(fail.Keyring())
    yield
    system_keyring.set_keyring(before)


@pytest.fixture
def home(home, keyring, monkeypatch):
    """A home whose code costs nothing to try."""
    return with_cheap_code(home, keyring, monkeypatch)


@pytest.fixture
def file(tmp_path):
    """Return a function that keeps a secret in a file and returns the file."""

    def kept(secret: str):
        path = tmp_path / f"secret-{len(list(tmp_path.glob('secret-*')))}"
        path.write_text(f"{secret}\n", encoding="utf-8")
        return path

    return kept


@pytest.fixture
def key(home, file, capsys, monkeypatch):
    """Run a key command on the home with the recovery code; return exit code, standard output and error."""

    def ran(*argv: object, secret: str = rig.CODE, stdin: str = "") -> tuple[int, str, str]:
        monkeypatch.setattr(sys, "stdin", io.StringIO(stdin))
        capsys.readouterr()
        code = main([str(part) for part in ("--home", home, "--key-file", file(secret), "key", *argv)])
        said = capsys.readouterr()
        return code, said.out, said.err

    return ran


def opens(home, secret: str) -> bool:
    try:
        return bool(keyslots.open_with_secret(keyslots.load(home), secret))
    except (WrongKey, InvalidInput):
        return False


def test_the_ways_are_listed(key):
    code, out, err = key("list")
    assert (code, err) == (0, "")
    assert sorted(line.split()[0] for line in out.splitlines()) == ["keyring", "recovery"]


def test_a_passphrase_from_a_file_opens_the_home_from_then_on(key, home, file):
    assert key("set-passphrase", "--new-key-file", file(PASSPHRASE)) == (
        0,
        "The passphrase opens the data from now on.\n",
        "",
    )
    code, out, _ = key("list", secret=PASSPHRASE)
    assert code == 0
    assert "passphrase" in out


def test_both_secrets_may_come_by_standard_input(home, capsys, monkeypatch):
    monkeypatch.setattr(sys, "stdin", io.StringIO(f"{rig.CODE}\n{PASSPHRASE}\n"))
    argv = ["--home", str(home), "--key-file", "-", "key", "set-passphrase", "--new-key-file", "-"]
    assert main(argv) == 0
    assert opens(home, PASSPHRASE)


def test_a_removed_passphrase_opens_nothing(key, home, file):
    key("set-passphrase", "--new-key-file", file(PASSPHRASE))
    code, out, err = key("remove", "passphrase")
    assert (code, err) == (0, "")
    assert out.startswith("Removed.")
    assert not opens(home, PASSPHRASE)


def test_a_new_code_is_shown_once_and_counts_when_it_is_typed(home, file):
    """In a process of its own: what it shows must be typed while it waits."""
    argv = ["--home", home, "--key-file", file(rig.CODE), "key", "new-code"]
    process = subprocess.Popen(
        [sys.executable, "-c", CHEAP, *map(str, argv)],
        env={**os.environ, "LC_ALL": "C.UTF-8"},
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    shown = process.stdout.readline()
    (new,) = re.findall(r"(?:[0-9A-Z]{4}-){6}[0-9A-Z]{4}", shown)
    rest, _ = process.communicate(f"{new.lower().replace('-', ' ')}\n", timeout=30)
    assert process.returncode == 0
    assert new not in rest
    assert opens(home, new)
    assert not opens(home, rig.CODE)


CHEAP = """
import sys
from complaintdesk.__main__ import main
from complaintdesk.store import slot_keys
slot_keys._KIBIBYTES = 8
sys.exit(main(sys.argv[1:]))
"""


@pytest.mark.parametrize("typed", ["", "\n", f"{rig.CODE}\n", f"{rig.CODE[:-1]}0\n"])
def test_a_new_code_that_was_not_typed_changes_nothing(key, home, typed):
    before = rig.files_below(home)
    code, _, err = key("new-code", stdin=typed)
    assert code == 2
    assert err.count("\n") == 1
    assert {name: rig.files_below(home)[name] for name in keyslots.NAMES} == {
        name: before[name] for name in keyslots.NAMES
    }
    assert opens(home, rig.CODE)


def test_without_a_keyring_that_is_the_answer(key, home):
    code, out, err = key("use-keyring")
    assert (code, err) == (1, "")
    assert "no keyring" in out


def test_a_home_is_re_keyed_with_the_secrets_it_had(key, home, file):
    key("set-passphrase", "--new-key-file", file(PASSPHRASE))
    before = keyslots.load(home)
    code, out, err = key("rekey", "--new-key-file", file(PASSPHRASE))
    assert (code, err) == (0, "")
    assert "Written anew under a new key" in out
    after = keyslots.load(home)
    assert after.database != before.database
    assert opens(home, PASSPHRASE)
    assert opens(home, rig.CODE)
    code, out, _ = key("list")
    assert (code, len(out.splitlines())) == (0, 2)


REFUSED = {
    "a short passphrase": (["set-passphrase", "--new-key-file", "short"], "at least 10 characters"),
    "no terminal to ask at": (["set-passphrase"], "no terminal"),
    "a file that is not there": (["set-passphrase", "--new-key-file", "nowhere"], "Cannot read"),
    "no passphrase to remove": (["remove", "passphrase"], "does not exist"),
    "a person without the right": (["remove", "keyring", "--as", rig.STAFF], "does not permit"),
    "an unknown person": (["remove", "keyring", "--as", "誰か"], "nobody called"),
    "another passphrase": (["rekey", "--new-key-file", "short"], "at least 10 characters"),
}


@pytest.mark.parametrize("what", REFUSED)
def test_what_cannot_be_done_is_one_line_and_changes_nothing(key, home, file, tmp_path, what):
    argv, words = REFUSED[what]
    (tmp_path / "short").write_text("123456789")
    argv = [tmp_path / part if part in ("short", "nowhere") else part for part in argv]
    before = rig.files_below(home)
    code, out, err = key(*argv)
    assert (code, out, err.count("\n")) == (2, "", 1)
    assert words in err
    assert rig.files_below(home) == before


@pytest.mark.parametrize(
    "argv", [[], ["remove"], ["remove", "recovery"], ["set-passphrase", PASSPHRASE], ["burn"]]
)
def test_arguments_that_are_none_are_refused(key, argv):
    code, out, err = key(*argv)
    assert (code, out) == (2, "")
    assert err.startswith("Bad arguments")


def test_at_a_terminal_the_passphrase_is_asked_for_twice_and_not_shown(home, file):
    ours, theirs = pty.openpty()
    process = subprocess.Popen(
        [sys.executable, "-c", CHEAP, "--home", home, "--key-file", file(rig.CODE), "key", "set-passphrase"],
        env={**os.environ, "LC_ALL": "C.UTF-8"},
        stdin=theirs,
        stderr=theirs,
        stdout=subprocess.PIPE,
        start_new_session=True,
    )
    os.close(theirs)
    seen = b""
    for asked in (b"New passphrase:", b"Once more:"):
        while asked not in seen:
            seen += os.read(ours, 1000)
        os.write(ours, f"{PASSPHRASE}\n".encode())
    out, _ = process.communicate(timeout=30)
    os.close(ours)
    assert process.returncode == 0
    assert b"opens the data from now on" in out
    assert PASSPHRASE.encode() not in seen
    assert opens(home, PASSPHRASE)


def test_a_command_leaves_the_owner_signed_in(key, home, file):
    before = desk_settings.load(home / "settings.json")
    key("set-passphrase", "--new-key-file", file(PASSPHRASE), "--as", rig.OWNER)
    assert desk_settings.load(home / "settings.json") == before
