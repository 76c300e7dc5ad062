"""Retention on the command line: the owner approves what staff asked for."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest
import rig
from rig import DAY

from complaintdesk import app
from complaintdesk.__main__ import main
from complaintdesk.domain.terms import CaseState

OWNER, STAFF = "--as=見本 一郎", "--as=見本 葵"


@pytest.fixture
def run(home, keyring, clock, capsys, monkeypatch):
    def opened():
        return app.desk_on(app.homes(keyring, clock).open(home), clock, tz=rig.JST)

    monkeypatch.setattr(app, "open_desk", lambda _place, _secret: opened())
    desk = opened()
    owner = rig.person(desk, rig.OWNER)
    desk.calls.begin("c1", clock.now(), owner)
    desk.calls.note_caller("c1", "090-0000-0001", "見本 花", "", owner)
    desk.calls.end("c1", owner)
    case_id, _ = desk.calls.ensure_case("c1", owner)
    desk.cases.set_state(case_id, CaseState.DONE, owner)
    desk.shops.change_rules(replace(desk.shops.shop().rules, keep_calls_days=10), owner)
    desk.close()

    def ran(*argv):
        code = main(["--home", str(home), "--lang", "en", "retention", *argv])
        out, err = capsys.readouterr()
        return code, out, err

    return ran


def test_what_is_due_is_listed_asked_for_declined_and_deleted(run, clock):
    assert run("list") == (1, "Nothing has served its time.\n", "")
    clock.advance(11 * DAY)
    code, out, _ = run("list")
    assert (code, out.split()[:2]) == (0, ["C-0001", "call"])
    assert run("approve", OWNER)[0] == 2, "nothing was asked for"
    assert run("propose", STAFF)[0] == 0
    assert run("approve", STAFF)[0] == 2, "not the owner"
    assert run("decline", OWNER)[:2] == (0, "Declined. Nothing was deleted.\n")
    run("propose", STAFF)
    assert [row["waiting"] for row in json.loads(run("list", "--json")[1])] == [True]
    assert run("approve", OWNER)[0] == 0
    assert run("list")[0] == 1
