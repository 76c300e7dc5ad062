"""The block list on the command line: list, check, add, lift, export; each verb with its person's rights."""

from __future__ import annotations

import io
import json
import sys

import pytest
import rig

from complaintdesk import app
from complaintdesk.__main__ import main
from complaintdesk.cli.arguments import BLOCK_FORMATS, BLOCK_REASONS
from complaintdesk.domain.terms import BlockReason
from complaintdesk.services.blocklists.formats import FORMATS
from complaintdesk.services.contact_points import parse

OWNER, STAFF = "--as=見本 一郎", "--as=見本 葵"


@pytest.fixture
def run(home, keyring, clock, capsys, monkeypatch):
    """Run a verb on a real home; standard input holds ``said``."""
    monkeypatch.setattr(
        app, "open_desk", lambda place, _secret: app.desk_on(app.homes(keyring, clock).open(place))
    )

    def ran(*argv, said=""):
        monkeypatch.setattr(sys, "stdin", io.StringIO(said))
        code = main(["--home", str(home), "--lang", "en", "block", *map(str, argv)])
        out, err = capsys.readouterr()
        return code, out, err

    return ran


def test_a_block_is_asked_for_listed_found_written_out_and_lifted(run, tmp_path):
    assert run("list") == (1, "There is none.\n", "")
    added = run(
        "add", "090-0123-4567", "@bad.example.jp", "--reason", "threat", STAFF, said="「火をつける」\n"
    )
    assert added == (0, "Asked for. The owner has to approve it.\n", "")
    assert "awaiting approval" in run("list", "--state", "proposed")[1]
    assert run("check", "090-0123-4567")[0] == 0
    assert run("add", "090-0000-0002", "--reason", "abuse", OWNER, said=" ")[0] == 2, "no words, no block"
    code, out, _ = run("list", "--state", "all", "--json")
    (row,) = json.loads(out)
    assert (code, row["state"], row["reason"]) == (0, "proposed", "threat")
    assert [point["value"] for point in row["points"]] == ["+819001234567", "bad.example.jp"]
    assert run("add", "110", "--reason", "abuse", OWNER, said="x")[2].startswith(
        "That is an emergency number"
    )


def test_a_list_goes_out_with_a_managers_rights_and_says_what_it_leaves_out(
    run, home, keyring, clock, tmp_path
):
    desk = app.desk_on(app.homes(keyring, clock).open(home))
    owner = rig.person(desk, rig.OWNER)
    wanted = [parse("090-0123-4567"), parse("050-1234*")]
    (block_id,) = desk.blocks.propose("", BlockReason.THREAT, "脅し", owner, points=wanted).blocks
    desk.blocks.approve(block_id, owner)
    desk.close()
    assert run("check", "050-1234-9999")[1].startswith("Blocked: threat, since ")
    assert run("export", "--format", "freepbx", STAFF)[0] == 2
    code, out, err = run("export", "--format", "freepbx", OWNER)
    assert (code, out.splitlines()[0]) == (0, "number,description")
    assert "0501234*" in err
    path = tmp_path / "list.csv"
    assert run("export", "--format", "3cx", "--out", path, OWNER)[:2] == (0, f"Wrote 2 of them: {path}\n")
    assert path.read_text().count("\n") == 3
    assert run("export", "--format", "card-144", OWNER)[2] == "A card to print needs --out FILE.\n"
    assert run("lift", "050-1234-9999", OWNER, said="謝罪があった")[2] == (
        "There is no block of that alone. What is blocked: 090-0123-4567、0501234*.\n"
    )
    assert run("lift", "050-1234*", OWNER, said="謝罪があった")[0] == 0
    assert run("lift", "050-1234*", OWNER, said="謝罪があった")[2] == "Not blocked.\n"
    assert run("erase", "050-1234*", STAFF, said="求め")[0] == 2
    assert run("erase", "050-1234*", OWNER, said="求め")[:2] == (0, "Erased.\n")


def test_the_command_line_names_what_there_is():
    assert set(BLOCK_FORMATS) == set(FORMATS)
    assert set(BLOCK_REASONS) == {reason.value for reason in BlockReason}
