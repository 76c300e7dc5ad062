"""Commands act as a person: ``--as NAME`` and a PIN, from a terminal or a descriptor, with the rights of the window."""

from __future__ import annotations

import argparse
import os

import keyring as system_keyring
import pytest
import rig
from key_rig import with_cheap_code
from keyring.backends import fail

from complaintdesk import app
from complaintdesk.__main__ import main
from complaintdesk.cli import arguments
from complaintdesk.cli.messages import Voice
from complaintdesk.domain.terms import BlockReason
from complaintdesk.store import credentials

PINS = {rig.OWNER: "owner-2604", rig.MANAGER: "manager-2604", rig.STAFF: "staff-2604"}

NEEDS = {
    "export C-0001 --out {tmp}/out": "manager",
    "backup --to {tmp}": "manager",
    "key set-passphrase": "owner",
    "key remove passphrase": "owner",
    "key new-code": "owner",
    "key use-keyring": "owner",
    "key rekey": "owner",
    "import orders {tmp}/none.csv": "staff",
    "attach {tmp}/words --case C-0001": "staff",
    "who 0901": "staff",
    "block list": "staff",
    "block check 090-0123-4567": "staff",
    "block add 090-0123-4567 --reason abuse --words-file {tmp}/words": "staff",
    "block lift 090-0123-4567 --words-file {tmp}/words": "manager",
    "block erase 090-0123-4567 --words-file {tmp}/words": "owner",
    "block export --format csv": "manager",
    "retention list": "staff",
    "retention propose": "staff",
    "retention approve": "owner",
    "retention decline": "owner",
}
"""The least role for each command that opens a home to act or to read."""
FREE = {"record", "templates", "sample", "verify", "restore", "ring", "doctor", "key list", "backup list"}
"""What shows nothing of any caller, or asks for the recovery code: no person is needed."""
DENIED = "This person's role does not permit it"
UNSIGNED = "A PIN is needed"


@pytest.fixture
def home(home, keyring, monkeypatch):
    """A home whose three people have PINs and whose code costs nothing to try."""
    for name in ("LC_ALL", "LC_MESSAGES", "LANG"):
        monkeypatch.delenv(name, raising=False)
    cheap = credentials.PasswordHasher(time_cost=1, memory_cost=8, parallelism=1)
    monkeypatch.setattr(credentials, "_hasher", cheap)
    with_cheap_code(home, keyring, monkeypatch)
    desk = app.open_desk(home, rig.CODE, keyring=keyring)
    owner = rig.person(desk, rig.OWNER)
    for name, pin in PINS.items():
        desk.people.set_pin(rig.person(desk, name), pin, owner)
    block_a_caller(desk, owner)
    desk.close()
    before = system_keyring.get_keyring()
    system_keyring.set_keyring(fail.Keyring())
    yield home
    system_keyring.set_keyring(before)


def block_a_caller(desk, owner):
    now = rig.SteeredClock().now
    desk.calls.begin("c1", now(), owner)
    desk.calls.note_caller("c1", "090-0123-4567", "見本 太郎", "", owner)
    desk.calls.end("c1", owner)
    case_id = desk.calls.call("c1").case_id
    (block_id,) = desk.blocks.propose(case_id, BlockReason.ABUSE, "大声", owner).blocks
    desk.blocks.approve(block_id, owner)


@pytest.fixture
def run(home, tmp_path, capsys):
    """Run a command on the home, as a person by the PIN from a descriptor; return exit code, output and error."""
    code = tmp_path / "code"
    code.write_text(rig.CODE, encoding="utf-8")
    (tmp_path / "words").write_text("大声で同じことを繰り返す", encoding="utf-8")

    def ran(command: str, name: str = "", pin: str = "") -> tuple[int, str, str]:
        argv = [part.format(tmp=tmp_path) for part in command.split()]
        argv += ["--home", str(home), "--key-file", str(code), "--lang", "en"]
        if name:
            reading, writing = os.pipe()
            os.write(writing, f"{pin}\n".encode())
            os.close(writing)
            argv += ["--as", name, "--pin-fd", str(reading)]
        capsys.readouterr()
        result = main(argv)
        if name:
            os.close(reading)
        said = capsys.readouterr()
        return result, said.out, said.err

    return ran


def commands(parser: argparse.ArgumentParser, before: str = "") -> set[str]:
    """Return every command there is, with its verb where it has several."""
    below = [action.choices for action in parser._actions if isinstance(action, argparse._SubParsersAction)]
    if not below:
        return {before.strip()}
    return {name for word, one in below[0].items() for name in commands(one, f"{before} {word}")}


def test_staff_cannot_do_by_command_what_they_cannot_do_in_the_window(run):
    for command, least in NEEDS.items():
        code, _, error = run(command)
        assert (code, UNSIGNED in error) == (2, True), command
        code, _, error = run(command, rig.STAFF, PINS[rig.STAFF])
        assert (DENIED in error) == (least != "staff"), (command, error)


def test_a_manager_exports_and_a_wrong_pin_is_slowed_down(run):
    code, _, error = run("block export --format csv", rig.MANAGER, PINS[rig.MANAGER])
    assert (code, error) == (0, "")
    code, _, error = run("who 0901", rig.MANAGER, "wrong")
    assert (code, "not the PIN. Wait 1 seconds" in error) == (2, True)
    code, _, error = run("who 0901", rig.MANAGER, PINS[rig.MANAGER])
    assert (code, "Too soon after a wrong PIN" in error) == (2, True)


def test_every_command_is_in_the_table():
    known = commands(arguments.parser(Voice("en")))
    named = {next(name for name in known if command.startswith(name)) for command in (*NEEDS, *FREE)}
    assert known == named


def test_a_pin_is_typed_unseen_on_a_terminal(home, tmp_path, monkeypatch, capsys):
    code = tmp_path / "code"
    code.write_text(rig.CODE, encoding="utf-8")
    command = ["--home", str(home), "--key-file", str(code), "--lang", "en", "--as", rig.STAFF, "who", "4567"]
    asked = []
    monkeypatch.setattr("sys.stdin.isatty", lambda: True, raising=False)
    monkeypatch.setattr("getpass.getpass", lambda words: asked.append(words) or PINS[rig.STAFF])
    assert main(command) == 0
    assert asked == [f"PIN of {rig.STAFF}: "]
    assert "090-0123-4567" in capsys.readouterr().out
